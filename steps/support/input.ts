/** The words that scenarios use for the fields of a body, with the path of each field. */
export type Vocabulary = Readonly<Record<string, string>>

/** Fields by the scenario's words for them, with their values as the scenario writes them. */
export type Fields = readonly (readonly [words: string, value: string])[]

/**
 * A body with the fields set, nested as their paths say. `nothing` leaves a field out that the body had, and
 * `256 characters` stands for so long a text.
 */
export function setFields(body: object, vocabulary: Vocabulary, fields: Fields): object {
  const result = structuredClone(body)
  for (const [words, value] of fields) {
    const path = vocabulary[words]
    if (path === undefined)
      throw new Error(`No field is called "${words}", only ${Object.keys(vocabulary).join(', ')}.`)
    setField(result, path.split('.'), readValue(value))
  }
  return result
}

function setField(target: object, [name = '', ...rest]: readonly string[], value: unknown): void {
  // A scenario's body may have any shape, also a wrong one.
  const record = target as Record<string, unknown>
  if (rest.length > 0) {
    const child = record[name] ?? {}
    record[name] = child
    if (typeof child === 'object') setField(child, rest, value)
    return
  }
  if (value === undefined) delete record[name]
  else record[name] = value
}

function readValue(text: string): unknown {
  if (text === 'nothing') return undefined
  const length = /^(\d+) characters$/.exec(text)?.[1]
  return length === undefined ? text : 'x'.repeat(Number(length))
}
