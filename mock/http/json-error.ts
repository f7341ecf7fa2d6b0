/** Why JSON can't be read, in the words of the engine, but for what it quotes: that may be a secret. */
export function describeJsonError(error: unknown): string {
  if (!(error instanceof SyntaxError)) return error instanceof Error ? error.message : String(error)
  const sign = /^Unexpected token '([^\p{L}\p{N}])',/u.exec(error.message)?.[1]
  if (sign !== undefined) return `Unexpected token '${sign}'`
  return error.message.includes('"') ? 'Unexpected token' : error.message
}
