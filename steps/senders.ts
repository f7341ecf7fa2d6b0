import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { Fields } from './support/input.ts'
import type { ControlSchema } from './support/schemas.ts'
import { type SenderVariant, senderInput, senderUpdate } from './support/sender-input.ts'
import { ofSender } from './support/sender-operations.ts'
import { listSenders } from './support/sender-situations.ts'
import type { ProvisimWorld } from './support/world.ts'

const SENDERS = '/v1/projects/{projectId}/whatsapp/senders'
const SENDER = '/v1/projects/{projectId}/whatsapp/senders/{senderId}'

const fieldsOf = (table: DataTable | undefined): Fields =>
  (table?.raw() ?? []).map(([words = '', value = '']) => [words, value])

const create = ({ provider, here }: ProvisimWorld, variant: SenderVariant, table?: DataTable) =>
  provider.POST(SENDERS, { ...here, body: senderInput(variant, fieldsOf(table)) })

When('I create a/an {sender variant} sender', async function (this: ProvisimWorld, variant: SenderVariant) {
  await succeed(create(this, variant))
})

When(
  'I create a/an {sender variant} sender with',
  async function (this: ProvisimWorld, variant: SenderVariant, table: DataTable) {
    await succeed(create(this, variant, table))
  },
)

When(
  'I try to create a/an {sender variant} sender with',
  async function (this: ProvisimWorld, variant: SenderVariant, table: DataTable) {
    await this.ask(create(this, variant, table))
  },
)

When('I change the sender with', async function (this: ProvisimWorld, table: DataTable) {
  await succeed(this.provider.PATCH(SENDER, { ...(await ofSender(this)), body: senderUpdate(fieldsOf(table)) }))
})

When('I try to change the sender with', async function (this: ProvisimWorld, table: DataTable) {
  await this.ask(this.provider.PATCH(SENDER, { ...(await ofSender(this)), body: senderUpdate(fieldsOf(table)) }))
})

When(/^I ask for a password by (SMS|VOICE)$/, async function (this: ProvisimWorld, method: 'SMS' | 'VOICE') {
  const answer = await succeed(
    this.provider.POST(`${SENDER}/register`, { ...(await ofSender(this)), body: { method } }),
  )
  this.remembered.set('registration', answer)
})

Then(/^a password (?:was|is) (sent|not sent)$/, function (this: ProvisimWorld, words: string) {
  const { verificationCodeSent } = this.remembered.get('registration') as { verificationCodeSent: boolean } // As asked for above.
  assert.equal(verificationCodeSent, words === 'sent')
})

When(/^I verify the sender with the (newest|first) password$/, async function (this: ProvisimWorld, which: string) {
  await this.ask(verify(this, await readPassword(this, which)))
})

When('I verify the sender with the password {string}', async function (this: ProvisimWorld, code: string) {
  await this.ask(verify(this, code))
})

When('I verify the sender {int} times with a wrong password', async function (this: ProvisimWorld, times: number) {
  for (let time = 1; time <= times; time += 1) await this.ask(verify(this, '000000'))
})

When('the customer verifies the number at Meta', async function (this: ProvisimWorld) {
  await succeed(this.control.POST('/projects/{projectId}/senders/{senderId}/verify', await ofSender(this)))
})

Then('the call succeeds', function (this: ProvisimWorld) {
  assert.ok(this.answer.status < 300, JSON.stringify(this.answer))
})

Then('there is no sender', async function (this: ProvisimWorld) {
  assert.deepEqual(await listSenders(this), [])
})

Given('a sender with the display name {string}', async function (this: ProvisimWorld, name: string) {
  await succeed(
    this.provider.POST(SENDERS, { ...this.here, body: senderInput('partner-initiated', [['display name', name]]) }),
  )
})

Then(
  /^the senders in (state|status) (\S+) are (\d+)$/,
  async function (this: ProvisimWorld, kind: string, values: string, count: string) {
    const filter = kind === 'state' ? 'filterStates' : 'filterStatuses'
    const repeated = values
      .split(',')
      .map((value) => `${filter}=${value}`)
      .join('&')
    for (const query of [repeated, `${filter}=${values}`]) {
      const url = `${this.stage.simulator}/v1/projects/${this.projectId}/whatsapp/senders?${query}`
      const answer = await fetch(url, { headers: { authorization: this.authorization ?? '' } })
      const { totalSize } = (await answer.json()) as { totalSize: number } // The list, whose shape the simulator has checked.
      assert.equal(totalSize, Number(count), query)
    }
  },
)

When(
  /^I try to list the senders with the (state|status) (\S+)$/,
  async function (this: ProvisimWorld, kind: string, value: string) {
    const filter = kind === 'state' ? 'filterStates' : 'filterStatuses'
    const url = `${this.stage.simulator}/v1/projects/${this.projectId}/whatsapp/senders?${filter}=${value}`
    const answer = await fetch(url, { headers: { authorization: this.authorization ?? '' } })
    this.keep({ status: answer.status, headers: {}, body: await answer.json() })
  },
)

Then('the supported values are told as one text', function (this: ProvisimWorld) {
  const { additionalInformation } = this.answer.body as { additionalInformation?: { supportedCodes?: unknown } } // The provider's error.
  assert.match(String(additionalInformation?.supportedCodes), /^[A-Z_]+(,[A-Z_]+)+$/)
})

Then('the sender has these activities, newest first', async function (this: ProvisimWorld, table: DataTable) {
  const list = await succeed(this.provider.GET(`${SENDER}/activities`, await ofSender(this)))
  assert.deepEqual(
    list.notifications.map(({ type, author = '' }) => [type, author]),
    table.raw(),
  )
})

Then('{int} usernames are suggested', async function (this: ProvisimWorld, count: number) {
  const { usernames } = await succeed(this.provider.GET(`${SENDER}/suggestedUsernames`, await ofSender(this)))
  assert.equal(new Set(usernames).size, count)
})

const verify = async (world: ProvisimWorld, code: string) =>
  world.provider.POST(`${SENDER}/verify`, { ...(await ofSender(world)), body: { code } })

async function readPassword({ control, here }: ProvisimWorld, which: string): Promise<string> {
  const messages: ControlSchema<'Message'>[] = (await succeed(control.GET('/projects/{projectId}/messages', here)))
    .messages
  const message = which === 'newest' ? messages[0] : messages.at(-1)
  assert.ok(message, 'no password was sent')
  return message.code
}
