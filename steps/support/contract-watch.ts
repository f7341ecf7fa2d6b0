/** An answer that the contract does not allow, with the call that it answers. */
export class ContractBreach extends Error {
  constructor(call: Call, violations: string) {
    super(`The answer to ${call.method} ${pathOf(call.url)} breaks the contract: ${violations}`)
  }
}

type Call = { readonly method: string; readonly url: string }
type Answer = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

/**
 * Throws a ContractBreach if the answer breaks the contract. Prism, when it stands before the simulator, says so in a
 * header, or with an answer of its own in place of the broken one; the simulator in its error code.
 */
export function refuseBreach(call: Call, { headers, body }: Answer): void {
  if (body.includes('"simulator_broke_the_contract"')) throw new ContractBreach(call, body)
  if (body.includes('"https://stoplight.io/prism/errors#')) throw new ContractBreach(call, body)
  const violations = headers['sl-violations']
  if (violations !== undefined) throw new ContractBreach(call, violations)
}

const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search
