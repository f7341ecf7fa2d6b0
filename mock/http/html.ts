/** A piece of HTML that is safe to send. */
export type Html = { readonly markup: string }

/** Markup from a template; whatever is put into it is escaped, unless it is Html already. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return { markup: parts.map((part, index) => part + markupOf(values[index] ?? '')).join('') }
}

/** Text of our own that is markup as it stands. Never for what comes from a caller. */
export const trusted = (markup: string): Html => ({ markup })

function markupOf(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  if ('markup' in value) return value.markup
  return value.map(({ markup }) => markup).join('')
}
