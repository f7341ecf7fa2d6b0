import { TOKEN_LIFETIME } from './tokens.ts'

const MOST_TOKENS = 100

/** When each token was first used in a project, on the project's clock: there a token ages from its first use on. */
export class TokenAges {
  readonly #firstUses = new Map<string, Map<string, number>>()

  /** When the token expires on the project's clock. Times are milliseconds since the epoch. */
  expiryOf(projectId: string, tokenId: string, now: number): number {
    const uses = this.#firstUses.get(projectId) ?? new Map<string, number>()
    this.#firstUses.set(projectId, uses)
    const firstUse = uses.get(tokenId) ?? now
    uses.set(tokenId, firstUse)
    const [oldest] = uses.keys()
    if (uses.size > MOST_TOKENS && oldest !== undefined) uses.delete(oldest)
    return firstUse + TOKEN_LIFETIME * 1000
  }

  forget(projectId: string): void {
    this.#firstUses.delete(projectId)
  }
}
