import { succeed } from './answer.ts'
import type { ControlSchema, Schema } from './schemas.ts'
import { bringAccountTo } from './situations.ts'
import type { ProvisimWorld } from './world.ts'

type Step = (world: ProvisimWorld) => Promise<unknown>
type Input = ControlSchema<'TriggerInput'>

const SENDERS = '/v1/projects/{projectId}/whatsapp/senders'
const SENDER = '/v1/projects/{projectId}/whatsapp/senders/{senderId}'

/** Has the provider or Meta do something, which may be refused. */
export const pull = ({ control, projectId }: ProvisimWorld, trigger: string, body: Input = {}) =>
  control.POST('/projects/{projectId}/triggers/{trigger}', { params: { path: { projectId, trigger } }, body })

const pulled =
  (trigger: string): Step =>
  (world) =>
    succeed(pull(world, trigger))

const onboard: Step = (world) => bringAccountTo(world, 'onboarded')

const create: Step = ({ provider, here }) =>
  succeed(
    provider.POST(SENDERS, {
      ...here,
      body: {
        phoneNumberProvider: 'CUSTOMER',
        status: 'SUBMIT',
        saveDraftOnFailure: false,
        details: {
          displayName: 'Nordlicht Kaffee',
          vertical: 'FOOD_AND_GROCERY',
          countryCode: '49',
          phoneNumber: '1701234567',
        },
      },
    }),
  )

const verify: Step = async (world) => {
  const params = { path: { projectId: world.projectId, senderId: await firstSenderId(world) } }
  await succeed(world.provider.POST(`${SENDER}/register`, { params, body: { method: 'SMS' } }))
  const { messages } = await succeed(world.control.GET('/projects/{projectId}/messages', world.here))
  await succeed(world.provider.POST(`${SENDER}/verify`, { params, body: { code: messages[0]?.code ?? 'none' } }))
}

const change =
  (details: { readonly displayName?: string; readonly about?: string }): Step =>
  async (world) => {
    const params = { path: { projectId: world.projectId, senderId: await firstSenderId(world) } }
    await succeed(world.provider.PATCH(SENDER, { params, body: { status: 'SUBMIT', details } }))
  }

const submitted = [onboard, create]
const awaiting = [...submitted, pulled('sender-processed')]
const verified = [...awaiting, verify]
const active = [...verified, pulled('sender-activated')]

/** How a sender gets into each situation where nothing moves by itself. */
const WAYS = {
  submitted,
  'awaiting verification': awaiting,
  verified,
  active,
  'being changed': [...active, change({ about: 'Open from 7 to 19' })],
  'being renamed': [...active, change({ displayName: 'Nordlicht Kaffeehaus' })],
  suspended: [...active, pulled('sender-suspended')],
  'switched off': [...active, pulled('sender-deactivated')],
} satisfies Readonly<Record<string, readonly Step[]>>

export type SenderSituation = keyof typeof WAYS
// Object.keys forgets the type of the keys.
export const SENDER_SITUATIONS = Object.keys(WAYS) as SenderSituation[]

/** Onboards an account, and brings a new sender into the situation. */
export async function bringSenderTo(world: ProvisimWorld, situation: SenderSituation): Promise<void> {
  for (const step of WAYS[situation]) await step(world)
}

export async function listSenders({ provider, here }: ProvisimWorld): Promise<Schema<'Sender'>[]> {
  return (await succeed(provider.GET(SENDERS, here))).senders
}

async function firstSenderId(world: ProvisimWorld): Promise<string> {
  return (await listSenders(world))[0]?.id ?? 'none'
}
