import { readFileSync } from 'node:fs'

/** The first column of every table of examples in a feature that has it under this name, in order. */
export function readRows(path: string, column: string): readonly string[] {
  const tables = readFileSync(path, 'utf8')
    .split(/^\s*Examples:.*$/m)
    .slice(1)
  return tables.flatMap((table) => {
    const lines = table
      .trimStart()
      .split('\n')
      .map((line) => line.trim())
    const end = lines.findIndex((line) => !line.startsWith('|'))
    const [heading, ...rows] = lines
      .slice(0, end === -1 ? undefined : end)
      .map((line) => line.split('|')[1]?.trim() ?? '')
    return heading === column ? rows : []
  })
}
