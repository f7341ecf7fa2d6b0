import { accountInput } from './account-input.ts'
import { type Answer, succeed, toAnswer } from './answer.ts'
import type { Schema } from './schemas.ts'
import type { ProvisimWorld } from './world.ts'

/** Who plays: a client of the provider, who may also move the clock and look at the phone. */
type Player = Pick<ProvisimWorld, 'provider' | 'control' | 'projectId'>

const SENDERS = '/v1/projects/{projectId}/whatsapp/senders'
const SENDER = '/v1/projects/{projectId}/whatsapp/senders/{senderId}'

// Longer than any step of the provider's takes, and shorter than anything that is planned to happen later.
const A_WHILE = 'PT1H'
const UNTIL_THE_PHONE_IS_AT_HAND = 'PT1M'

export const NEW_DISPLAY_NAME = 'Nordlicht Kaffeehaus'

/** A call of the story that was refused; the story ends with it. */
export type Refused = { readonly call: 'create' | 'register' | 'verify' | 'rename'; readonly answer: Answer }

/** Creates an account, and lets it come to whatever it comes to. */
export async function playAccount(player: Player, fields: Parameters<typeof accountInput>[0] = []): Promise<void> {
  const { provider, projectId } = player
  const body = accountInput(fields)
  await succeed(provider.POST('/v1/projects/{projectId}/whatsapp', { params: { path: { projectId } }, body }))
  await pass(player, { until: 'idle' })
}

/**
 * Creates a sender with the customer's own number, registers and verifies it, and asks for a new display name; then lets
 * it come to whatever it comes to. Says which call was refused, if one was.
 */
export async function playSender(
  player: Player,
  details: Partial<Schema<'CreatePartnerInitiatedSenderDetails'>> = {},
): Promise<Refused | undefined> {
  const refused = await bringLive(player, details)
  await pass(player, { until: 'idle' })
  return refused
}

async function bringLive(
  player: Player,
  details: Partial<Schema<'CreatePartnerInitiatedSenderDetails'>>,
): Promise<Refused | undefined> {
  const { provider, projectId } = player
  const created = await provider.POST(SENDERS, { params: { path: { projectId } }, body: senderInput(details) })
  if (created.data === undefined) return { call: 'create', answer: toAnswer(created) }
  const senderId = created.data.id
  await pass(player, { by: A_WHILE })
  if ((await readState(player, senderId)) === 'PENDING_VERIFICATION') {
    const refused = await verify(player, senderId)
    if (refused !== undefined) return refused
    await pass(player, { by: A_WHILE })
  }
  return (await readState(player, senderId)) === 'ACTIVE' ? rename(player, senderId) : undefined
}

/** Asks for a password by SMS, by voice when none arrives, and types what the phone shows. */
async function verify(player: Player, senderId: string): Promise<Refused | undefined> {
  const { provider, projectId } = player
  const params = { path: { projectId, senderId } }
  for (const method of ['SMS', 'VOICE'] as const) {
    const registered = await provider.POST(`${SENDER}/register`, { params, body: { method } })
    if (!registered.response.ok) return { call: 'register', answer: toAnswer(registered) }
    await pass(player, { by: UNTIL_THE_PHONE_IS_AT_HAND })
    const code = await readPhone(player)
    if (code === undefined) continue
    const verified = await provider.POST(`${SENDER}/verify`, { params, body: { code } })
    return verified.response.ok ? undefined : { call: 'verify', answer: toAnswer(verified) }
  }
  return undefined
}

async function rename(player: Player, senderId: string): Promise<Refused | undefined> {
  const { provider, projectId } = player
  const renamed = await provider.PATCH(SENDER, {
    params: { path: { projectId, senderId } },
    body: { status: 'SUBMIT', details: { displayName: NEW_DISPLAY_NAME } },
  })
  if (!renamed.response.ok) return { call: 'rename', answer: toAnswer(renamed) }
  await pass(player, { by: A_WHILE })
  return undefined
}

/** The code that the customer's phone shows, if any has arrived. */
export async function readPhone({ control, projectId }: Player): Promise<string | undefined> {
  const { messages } = await succeed(control.GET('/projects/{projectId}/messages', { params: { path: { projectId } } }))
  return messages.find(({ status }) => status === 'delivered')?.code
}

async function readState({ provider, projectId }: Player, senderId: string): Promise<string | undefined> {
  const sender = await succeed(provider.GET(SENDER, { params: { path: { projectId, senderId } } }))
  return sender.state
}

async function pass(
  { control, projectId }: Player,
  body: { readonly by: string } | { readonly until: 'idle' },
): Promise<void> {
  await succeed(control.POST('/projects/{projectId}/clock/advance', { params: { path: { projectId } }, body }))
}

const senderInput = (
  details: Partial<Schema<'CreatePartnerInitiatedSenderDetails'>>,
): Schema<'CreatePartnerInitiatedSender'> => ({
  phoneNumberProvider: 'CUSTOMER',
  status: 'SUBMIT',
  saveDraftOnFailure: false,
  details: {
    displayName: 'Nordlicht Kaffee',
    vertical: 'FOOD_AND_GROCERY',
    countryCode: '49',
    phoneNumber: '1701234567',
    ...details,
  },
})
