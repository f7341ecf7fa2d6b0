import { accountInput, correctionInput } from './account-input.ts'
import { succeed } from './answer.ts'
import { decide } from './decisions.ts'
import type { Schema } from './schemas.ts'
import type { ProvisimWorld } from './world.ts'

const create = async ({ provider, here }: ProvisimWorld): Promise<unknown> =>
  succeed(provider.POST('/v1/projects/{projectId}/whatsapp', { ...here, body: accountInput() }))
const file = (world: ProvisimWorld): Promise<void> => decide(world, 'file the request')
const approve = (world: ProvisimWorld): Promise<void> => decide(world, 'approve the request')
const accept = (world: ProvisimWorld): Promise<void> => decide(world, 'approve the review')
const decline = (world: ProvisimWorld): Promise<void> => decide(world, 'decline the request')
const correct = async ({ provider, here }: ProvisimWorld): Promise<unknown> => {
  const body = correctionInput([['name', 'Nordlicht Kaffee AG']])
  return succeed(provider.PATCH('/v1/projects/{projectId}/whatsapp', { ...here, body }))
}

/** How an account gets into each situation, by the decisions of people and without time passing. */
const WAYS = {
  submitted: [create],
  pending: [create, file],
  'customer-approved': [create, file, approve],
  onboarded: [create, file, approve, accept],
  rejected: [create, file, decline],
  resubmitted: [create, file, decline, correct],
} satisfies Readonly<Record<string, readonly ((world: ProvisimWorld) => Promise<unknown>)[]>>

export type Situation = keyof typeof WAYS
// Object.keys forgets the type of the keys.
export const SITUATIONS = Object.keys(WAYS) as Situation[]

/** Brings a new account of the project into the situation. */
export async function bringAccountTo(world: ProvisimWorld, situation: Situation): Promise<void> {
  for (const step of WAYS[situation]) await step(world)
}

/** The account as it is now. */
export const readAccount = ({ provider, here }: ProvisimWorld): Promise<Schema<'Account'>> =>
  succeed(provider.GET('/v1/projects/{projectId}/whatsapp', here))
