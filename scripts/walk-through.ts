// Reads what our documents tell a reader to type, and types it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** What the reader types, the JSON that its last command answers, and what the receiver prints meanwhile. */
export type Step = { readonly command: string; readonly answer?: unknown; readonly printed: readonly string[] }

/** The steps of a section: each `sh` block with the `json` and `text` blocks that follow it. */
export function readSteps(file: string, heading: string): readonly Step[] {
  const section = readFileSync(file, 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${file} has no section "${heading}".`)
  const steps: Step[] = []
  for (const [, language, content = ''] of section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const last = steps.at(-1)
    if (language === 'sh') steps.push({ command: content.trim(), printed: [] })
    else if (last === undefined) throw new Error(`${file}: the first block of "${heading}" is ${language}, not sh.`)
    else if (language === 'json') steps.splice(-1, 1, { ...last, answer: JSON.parse(content) })
    else if (language === 'text') steps.splice(-1, 1, { ...last, printed: content.trim().split('\n') })
    else throw new Error(`${file}: a block of "${heading}" is ${language}, which nothing runs or compares.`)
  }
  return steps
}

/** The steps with addresses replaced, in commands and answers alike. */
export function readdress(steps: readonly Step[], addresses: Readonly<Record<string, string>>): readonly Step[] {
  const replace = (all: string, [from, to]: readonly [string, string]) => all.replaceAll(from, to)
  return JSON.parse(Object.entries(addresses).reduce(replace, JSON.stringify(steps)))
}

const MARK = '--- the next command ---'

/** Runs the commands one after the other in one shell, until one fails. Gives what each printed that did not fail. */
export async function runCommands(commands: readonly string[]): Promise<readonly string[]> {
  const script = commands.map((command) => `${command}\necho; echo '${MARK}'`).join('\n')
  const shell = spawn('bash', ['-eu', '-o', 'pipefail', '-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  return (await text(shell.stdout)).split(`\n${MARK}\n`).slice(0, -1)
}
