/** A server that is measured. It is called the same way as the others, and may differ in its first call alone. */
export type Subject = {
  readonly name: string
  /** The arguments of `node`. */
  readonly command: (port: number) => readonly string[]
  /** The call whose answer ends the start. */
  readonly firstCall: { readonly method: 'GET' | 'POST'; readonly body?: string; readonly expected: number }
}

export const PATH = '/v1/projects/bench/whatsapp'
export const HEADERS = { authorization: `Basic ${Buffer.from('key:secret').toString('base64')}` } as const

export const ACCOUNT = {
  wabaName: 'Acme Ltd',
  clientBusinessManagerId: '100200300400',
  senderDetails: { displayName: 'Acme', businessCategory: 'SHOPPING_AND_RETAIL' },
}

// Nothing moves by itself, so that the account stays as it is. Creating it is part of the start.
export const provisim: Subject = {
  name: 'provisim',
  command: (port) => ['--import', 'tsx', 'mock/main.ts', '--port', String(port), '--pace', 'manual'],
  firstCall: { method: 'POST', body: JSON.stringify(ACCOUNT), expected: 201 },
}

const PRISM = 'node_modules/@stoplight/prism-cli/dist/index.js'

// With --errors it holds requests against the contract, as provisim does. Silent, because logging would slow it down.
export const prism: Subject = {
  name: 'Prism mock',
  command: (port) => [
    PRISM,
    'mock',
    '--errors',
    '--verboseLevel',
    'silent',
    '--port',
    String(port),
    'generated/provisioning.json',
  ],
  firstCall: { method: 'GET', expected: 200 },
}

/** `account` is the JSON that provisim answers. */
export const bareExpress = (account: string): Subject => ({
  name: 'bare Express',
  command: (port) => ['--import', 'tsx', 'scripts/bench/bare-express.ts', String(port), account],
  firstCall: { method: 'GET', expected: 200 },
})
