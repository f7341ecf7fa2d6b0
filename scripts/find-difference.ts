/**
 * Where the actual value falls short of the expected one, in words; undefined when it fits. Objects may have more
 * properties, lists that are not empty more entries at the end, and `…` in a text stands for any text.
 */
export function findDifference(expected: unknown, actual: unknown, place = 'answer'): string | undefined {
  const isDifferent = `${place} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`
  if (typeof expected === 'string' && typeof actual === 'string')
    return fitsPattern(expected, actual) ? undefined : isDifferent
  if (!isObject(expected)) return expected === actual ? undefined : isDifferent
  if (!isObject(actual) || Array.isArray(expected) !== Array.isArray(actual)) return isDifferent
  if (Array.isArray(expected) && expected.length === 0 && Object.keys(actual).length > 0) return isDifferent
  for (const [name, value] of Object.entries(expected)) {
    const difference = findDifference(value, actual[name], `${place}.${name}`)
    if (difference !== undefined) return difference
  }
  return undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function fitsPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(text)
}
