import type { ControlSchema } from '../contract.ts'
import { milliseconds, timestamp } from '../domain/duration.ts'
import { Problem } from '../domain/problem.ts'
import { type Clock, ClockIsAdvancing } from '../time/clock.ts'
import type { Desk, DeskOperation, TimedCommand } from './desk.ts'

const MOST_TIMERS_SHOWN = 1000

const getClock: DeskOperation<'getClock'> = ({ path: { projectId } }, { clocks }) => ({
  status: 200,
  body: describeClock(clocks.of(projectId)),
})

const updateClock: DeskOperation<'updateClock'> = ({ path: { projectId }, body }, desk) => {
  const clock = desk.clocks.of(projectId)
  clock.configure(body)
  tellOfClock(desk, projectId)
  return { status: 200, body: describeClock(clock) }
}

const advanceClock: DeskOperation<'advanceClock'> = async ({ path: { projectId }, body }, desk) => {
  const { clocks, outbox } = desk
  const clock = clocks.of(projectId)
  if (clock.status === 'advancing') throw new ClockIsAdvancing() // At once: that call may take a while.
  await outbox.settle(projectId) // What was on its way before is none of the advance's, however far it has come.
  if (clocks.of(projectId) !== clock) throw projectWasReset(projectId)
  const attemptsBefore = outbox.attemptsMade(projectId)
  const { timersRun } = await clock.advance(targetOf(body, clock.now))
  tellOfClock(desk, projectId)
  return {
    status: 200,
    body: { now: timestamp(clock.now), timersRun, deliveries: outbox.attemptsMade(projectId) - attemptsBefore },
  }
}

/** Tells the feed that the clock was moved, set, stopped or started. */
export function tellOfClock({ clocks, feed }: Desk, projectId: string): void {
  const { now, mode, rate } = clocks.of(projectId)
  feed.tell({ type: 'clock', projectId, at: timestamp(now), clock: { mode, rate } })
}

// Whatever is due by then is due before the year 10,000, which ISO 8601 writes in another way.
const END_OF_TIME = Date.UTC(8000, 0)

/** Throws a Problem for a time so far away that what follows from it, or its Unix time, could not be written any more. */
export function refuseFarTime(time: number): void {
  if (time >= 0 && time < END_OF_TIME) return
  throw new Problem({
    status: 400,
    code: 'time_too_far',
    title: 'The clock can not be moved so far',
    detail: 'Time here begins with the year 1970 and ends with the year 7999.',
    resolution: 'Name another time. To start over, reset the project with DELETE.',
  })
}

function targetOf({ by, to }: ControlSchema<'Advance'>, now: number): number | 'idle' {
  refuseFarTime(now)
  if (by === undefined && to === undefined) return 'idle'
  const target = by === undefined ? Date.parse(to ?? '') : now + milliseconds(by)
  refuseFarTime(target)
  if (target >= now) return target
  throw new Problem({
    status: 400,
    code: 'time_is_past',
    title: 'The clock can not be advanced',
    detail: `${to} is past: the project's time is ${timestamp(now)}.`,
    resolution: 'Name a later time. To start over, reset the project with DELETE.',
  })
}

const projectWasReset = (projectId: string): Problem =>
  new Problem({
    status: 409,
    code: 'project_was_reset',
    title: 'The clock was not advanced',
    detail: `The project ${projectId} was reset or restored before the advance could begin.`,
    resolution: 'Advance it again if that is still meant.',
  })

/** The clock as the control plane shows it. */
export function describeClock(clock: Clock<TimedCommand>): ControlSchema<'Clock'> {
  return {
    now: timestamp(clock.now),
    mode: clock.mode,
    rate: clock.rate,
    status: clock.status,
    timers: clock.timers.slice(0, MOST_TIMERS_SHOWN).map(({ due, owner, command }) => ({
      due: timestamp(due),
      owner,
      command: `${command.kind}: ${command.type}`,
    })),
  }
}

export const clockOperations = { getClock, updateClock, advanceClock }
