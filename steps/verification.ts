import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { type VerifyWebhookInput, verifyWebhook, type WebhookVerdict } from 'provisim/verify-webhook'
import { webhookOf } from './support/own-webhooks.ts'
import { listReceived } from './support/received.ts'
import type { ProvisimWorld } from './support/world.ts'

const NONCE = 'x-sinch-webhook-signature-nonce'

When('I check the last delivery', async function (this: ProvisimWorld) {
  await check(this)
})

When('I check the last delivery with the secret {string}', async function (this: ProvisimWorld, secret: string) {
  await check(this, () => ({ secret }))
})

When('I check the last delivery after writing its body anew', async function (this: ProvisimWorld) {
  await check(this, ({ rawBody }) => ({ rawBody: JSON.stringify(JSON.parse(String(rawBody)), null, 2) }))
})

When(
  'I check the last delivery with {word} set to {string}',
  async function (this: ProvisimWorld, name: string, value: string) {
    await check(this, ({ headers }) => ({ headers: { ...headers, [name]: value } }))
  },
)

When('I check the last delivery without {word}', async function (this: ProvisimWorld, name: string) {
  await check(this, ({ headers }) => ({ headers: { ...headers, [name]: undefined } }))
})

When(
  'I check the last delivery with its body cut at a full stop, and the rest put before its nonce',
  async function (this: ProvisimWorld) {
    await check(this, ({ rawBody, headers }) => {
      const [start = '', ...rest] = String(rawBody).split('.')
      assert.ok(rest.length > 0, 'the body has no full stop')
      const nonce = [...rest, new Headers(Object.entries(headers)).get(NONCE)].join('.')
      return { rawBody: start, headers: { ...headers, [NONCE]: nonce } }
    })
  },
)

When('I check the last delivery with header names in capitals', async function (this: ProvisimWorld) {
  await check(this, ({ headers }) => ({
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
  }))
})

When(
  /^I check the last delivery as if it had arrived (\d+) seconds (late|early)$/,
  async function (this: ProvisimWorld, seconds: string, direction: string) {
    const off = (direction === 'late' ? 1000 : -1000) * Number(seconds)
    await check(this, (input) => ({ now: signedAt(input) + off }))
  },
)

When('I check the last delivery twice, keeping nonces', async function (this: ProvisimWorld) {
  const seen = new Set<string>()
  for (let time = 0; time < 2; time += 1) {
    const verdict = await check(this, () => ({ hasSeen: (nonce: string) => seen.has(nonce) }))
    if (verdict.isValid) seen.add(verdict.nonce)
  }
  assert.equal(seen.size, 1, 'it was genuine once')
})

Then('it is genuine', function (this: ProvisimWorld) {
  const verdict = verdictOf(this)
  assert.ok(verdict.isValid, verdict.isValid ? '' : verdict.message)
})

Then('it is not genuine: {word}', function (this: ProvisimWorld, reason: string) {
  const verdict = verdictOf(this)
  assert.equal(verdict.isValid ? 'genuine' : verdict.reason, reason)
})

/** Checks what came last as its receiver would: with the secret of its webhook, and with what the scenario changes. */
async function check(
  world: ProvisimWorld,
  change: (input: VerifyWebhookInput) => Partial<VerifyWebhookInput> = () => ({}),
): Promise<WebhookVerdict> {
  const last = (await listReceived(world)).at(-1)
  assert.ok(last, 'nothing was received')
  const input = { headers: last.headers, rawBody: last.body, secret: webhookOf(world, last.path.slice(1)).secret }
  const verdict = verifyWebhook({ ...input, ...change(input) })
  world.remembered.set('verdict', verdict)
  return verdict
}

/** Milliseconds since the epoch. */
function signedAt({ headers }: VerifyWebhookInput): number {
  return 1000 * Number(new Headers(Object.entries(headers)).get('x-sinch-webhook-signature-timestamp'))
}

const verdictOf = ({ remembered }: ProvisimWorld): WebhookVerdict => remembered.get('verdict') as WebhookVerdict // Kept above.
