import type { Result } from './answer.ts'
import { succeed } from './answer.ts'
import type { ProvisimWorld } from './world.ts'

/** What the provider, the customer and Meta can decide about the newest request, or about the newest review. */
export const DECISIONS = {
  'file the request': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/requests/{requestId}/file', await ofRequest(world)),
  'approve the request': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/requests/{requestId}/approve', await ofRequest(world)),
  'decline the request': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/requests/{requestId}/decline', await ofRequest(world)),
  'cancel the request': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/requests/{requestId}/cancel', await ofRequest(world)),
  'approve the review': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/reviews/{reviewId}/approve', await ofReview(world)),
  'reject the review': async (world: ProvisimWorld) =>
    world.control.POST('/projects/{projectId}/reviews/{reviewId}/reject', await ofReview(world)),
} satisfies Readonly<Record<string, (world: ProvisimWorld) => Promise<Result<unknown>>>>

export type Decision = keyof typeof DECISIONS

/** Has the decision taken; fails when it is refused. */
export const decide = async (world: ProvisimWorld, decision: Decision): Promise<void> => {
  await succeed<unknown>(DECISIONS[decision](world))
}

/** The requests at Meta, newest first. */
export async function listRequests({ control, here }: ProvisimWorld) {
  return (await succeed(control.GET('/projects/{projectId}/requests', here))).requests
}

/** Meta's reviews, newest first. */
export async function listReviews({ control, here }: ProvisimWorld) {
  return (await succeed(control.GET('/projects/{projectId}/reviews', here))).reviews
}

export async function ofRequest(world: ProvisimWorld) {
  const [newest] = await listRequests(world)
  return { params: { path: { projectId: world.projectId, requestId: newest?.id ?? 'none' } } }
}

export async function ofReview(world: ProvisimWorld) {
  const [newest] = await listReviews(world)
  return { params: { path: { projectId: world.projectId, reviewId: newest?.id ?? 'none' } } }
}
