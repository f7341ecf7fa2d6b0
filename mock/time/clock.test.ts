import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { Clock, ClockIsAdvancing, ClockNeverIdle } from './clock.ts'

const START = Date.UTC(2026, 10, 22, 12)

/** A stopped clock that notes what it ran, and when. */
function stoppedClock(run: (command: string, clock: Clock<string>) => Promise<void> | void = () => {}) {
  const log: string[] = []
  const clock: Clock<string> = new Clock<string>({
    start: START,
    run: async (command, at) => {
      log.push(`${command} at ${at - START}`)
      await run(command, clock)
    },
    settle: async () => {},
    onError: unexpected,
  })
  clock.configure({ mode: 'manual' })
  const schedule = (after: number, command: string, owner = 'owner') =>
    clock.schedule({ due: START + after, owner, command })
  return { clock, log, schedule }
}

test('advancing runs what is due in order, each at its own time, ties in the order of creation', async () => {
  const { clock, log, schedule } = stoppedClock()
  for (const [after, command] of [
    [30, 'd'],
    [10, 'a'],
    [20, 'b'],
    [20, 'c'],
  ] as const)
    schedule(after, command)
  const { timersRun } = await clock.advance(START + 30)
  assert.deepEqual(log, ['a at 10', 'b at 20', 'c at 20', 'd at 30'])
  assert.equal(timersRun, 4)
})

test('advancing ends at its target and leaves what is due later', async () => {
  const { clock, log, schedule } = stoppedClock()
  schedule(31, 'late')
  await clock.advance(START + 30)
  assert.deepEqual([clock.now - START, log, clock.timers.length], [30, [], 1])
})

test('while a timer runs, the time is its own', async () => {
  const times: number[] = []
  const { clock, schedule } = stoppedClock((_, { now }) => void times.push(now - START))
  schedule(10, 'a')
  schedule(20, 'b')
  await clock.advance(START + 60)
  assert.deepEqual(times, [10, 20])
})

test('work that is scheduled meanwhile runs if it falls due before the target', async () => {
  const { clock, log, schedule } = stoppedClock((command) => {
    if (command === 'first') schedule(20, 'second')
    if (command === 'second') schedule(40, 'too late')
  })
  schedule(10, 'first')
  schedule(25, 'third')
  await clock.advance(START + 30)
  assert.deepEqual(log, ['first at 10', 'second at 20', 'third at 25'])
  assert.deepEqual(
    clock.timers.map(({ command }) => command),
    ['too late'],
  )
})

test('the next timer waits until what the one before it set off has settled', async () => {
  const log: string[] = []
  let underWay: Promise<void> = Promise.resolve()
  const deliver = async (command: string) => {
    await setImmediate()
    log.push(`${command} delivered`)
  }
  const clock = new Clock<string>({
    start: START,
    run: async (command) => {
      log.push(`${command} run`)
      underWay = deliver(command)
    },
    settle: () => underWay,
    onError: unexpected,
  })
  clock.configure({ mode: 'manual' })
  for (const command of ['a', 'b']) clock.schedule({ due: START, owner: 'owner', command })
  await clock.advance(START)
  assert.deepEqual(log, ['a run', 'a delivered', 'b run', 'b delivered'])
})

test('while the clock is being advanced, any other change of it is refused', async () => {
  const refused: unknown[] = []
  const { clock, schedule } = stoppedClock(async (_, advancing) => {
    assert.equal(advancing.status, 'advancing')
    await advancing.advance(START + 99).catch((error) => refused.push(error))
    for (const change of [() => advancing.set(START), () => advancing.configure({ rate: 2 })])
      try {
        change()
      } catch (error) {
        refused.push(error)
      }
  })
  schedule(10, 'a')
  await clock.advance(START + 20)
  assert.equal(refused.filter((error) => error instanceof ClockIsAdvancing).length, 3)
  assert.deepEqual([clock.status, clock.now - START], ['ready', 20])
})

test('advancing until idle runs whatever comes of it and stops at the last timer', async () => {
  const { clock, log, schedule } = stoppedClock((command) => {
    if (command === 'a') schedule(1_000_000, 'b')
  })
  schedule(10, 'a')
  await clock.advance('idle')
  assert.deepEqual([log, clock.now - START], [['a at 10', 'b at 1000000'], 1_000_000])
})

test('advancing until idle leaves the time alone when nothing is due', async () => {
  const { clock } = stoppedClock()
  assert.deepEqual([await clock.advance('idle'), clock.now], [{ timersRun: 0 }, START])
})

test('timers that keep scheduling timers are stopped in the end, and the clock can be used again', async () => {
  const { clock, log, schedule } = stoppedClock(() => schedule(1, 'again'))
  schedule(1, 'again')
  await assert.rejects(clock.advance('idle'), ClockNeverIdle)
  assert.deepEqual([clock.status, log.length], ['ready', 100_000])
})

test('an owner can call off all of its timers', async () => {
  const { clock, log, schedule } = stoppedClock()
  schedule(10, 'a', 'me')
  schedule(20, 'b', 'you')
  schedule(30, 'c', 'me')
  clock.cancel('me')
  await clock.advance('idle')
  assert.deepEqual(log, ['b at 20'])
})

test('a timer can call off those after it', async () => {
  const { clock, log, schedule } = stoppedClock(() => clock.cancel('rest'))
  schedule(10, 'a')
  schedule(20, 'b', 'rest')
  await clock.advance('idle')
  assert.deepEqual(log, ['a at 10'])
})

test('what a command throws reaches whoever advances, at the time of the command, and the clock goes on after it', async () => {
  const { clock, log, schedule } = stoppedClock((command) => {
    if (command === 'bad') throw new Error('out of order')
  })
  schedule(10, 'bad')
  schedule(20, 'good')
  await assert.rejects(clock.advance(START + 30), /out of order/)
  assert.deepEqual([clock.status, clock.now - START], ['ready', 10])
  await clock.advance(START + 30)
  assert.deepEqual(log, ['bad at 10', 'good at 20'])
})

test('time does not go back when the target is past', async () => {
  const { clock } = stoppedClock()
  await clock.advance(START - 1)
  assert.equal(clock.now, START)
})

test('what is overdue after the time was set runs at the new time', async () => {
  const { clock, log, schedule } = stoppedClock()
  schedule(10, 'a')
  clock.set(START + 60)
  await clock.advance(START + 60)
  assert.deepEqual(log, ['a at 60'])
})

test('a clock that is closed runs nothing', async () => {
  const { clock, log, schedule } = stoppedClock()
  schedule(10, 'a')
  clock.close()
  await clock.advance('idle')
  assert.deepEqual(log, [])
})

function unexpected(error: unknown): never {
  throw error
}
