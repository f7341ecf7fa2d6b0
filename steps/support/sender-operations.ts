import type { Result } from './answer.ts'
import { senderInput, senderUpdate } from './sender-input.ts'
import { listSenders } from './sender-situations.ts'
import type { ProvisimWorld } from './world.ts'

const SENDERS = '/v1/projects/{projectId}/whatsapp/senders'
const SENDER = '/v1/projects/{projectId}/whatsapp/senders/{senderId}'

type Operation = (world: ProvisimWorld, senderId?: string) => Promise<Result<unknown>>

/** The project's first sender as the clients take it; an id that no sender has, where there is none. */
export async function ofSender(world: ProvisimWorld, senderId?: string) {
  const { account } = (await world.control.GET('/projects/{projectId}', world.here)).data ?? {}
  const first = account === undefined || senderId !== undefined ? undefined : (await listSenders(world))[0]?.id
  return { params: { path: { projectId: world.projectId, senderId: senderId ?? first ?? '0'.repeat(32) } } }
}

/** Every operation on senders in the words of the scenarios, with input that is in order. */
export const SENDER_OPERATIONS = {
  'list the senders': ({ provider, here }) => provider.GET(SENDERS, here),
  'create a sender': ({ provider, here }) =>
    provider.POST(SENDERS, { ...here, body: senderInput('partner-initiated') }),
  'read the sender': async (world, id) => world.provider.GET(SENDER, await ofSender(world, id)),
  'change the sender': async (world, id) =>
    world.provider.PATCH(SENDER, { ...(await ofSender(world, id)), body: senderUpdate([['about', 'Open daily']]) }),
  'rename the sender': async (world, id) =>
    world.provider.PATCH(SENDER, {
      ...(await ofSender(world, id)),
      body: senderUpdate([['display name', 'Nordlicht']]),
    }),
  'change the username': async (world, id) =>
    world.provider.PATCH(SENDER, { ...(await ofSender(world, id)), body: senderUpdate([['username', 'nordlicht']]) }),
  'delete the sender': async (world, id) => world.provider.DELETE(SENDER, await ofSender(world, id)),
  "delete the sender's changes": async (world, id) =>
    world.provider.DELETE(`${SENDER}/changes`, await ofSender(world, id)),
  "list the sender's activities": async (world, id) =>
    world.provider.GET(`${SENDER}/activities`, await ofSender(world, id)),
  'comment on the sender': async (world, id) =>
    world.provider.POST(`${SENDER}/comments`, { ...(await ofSender(world, id)), body: { comment: 'Nice number.' } }),
  'ask for a password by SMS': async (world, id) =>
    world.provider.POST(`${SENDER}/register`, { ...(await ofSender(world, id)), body: { method: 'SMS' } }),
  'ask for a password by voice': async (world, id) =>
    world.provider.POST(`${SENDER}/register`, { ...(await ofSender(world, id)), body: { method: 'VOICE' } }),
  'verify the sender': async (world, id) =>
    world.provider.POST(`${SENDER}/verify`, { ...(await ofSender(world, id)), body: {} }),
  'read the verification status': async (world, id) =>
    world.provider.GET(`${SENDER}/verification-status`, await ofSender(world, id)),
  'list suggested usernames': async (world, id) =>
    world.provider.GET(`${SENDER}/suggestedUsernames`, await ofSender(world, id)),
} satisfies Readonly<Record<string, Operation>>
