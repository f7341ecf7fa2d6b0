import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Clock } from './clock.ts'
import { wakeAfter, wallNow } from './wall.ts'

const DAY = 86_400_000
// So fast that a day passes within a tenth of a second.
const RATE = 1_000_000

// A clock keeps no process alive, so this does while a test waits for one.
const alive = setInterval(() => {}, DAY)
after(() => clearInterval(alive))

test('a clock starts in real time, at the wall clock', () => {
  const before = wallNow()
  const { clock } = realClock()
  assert.deepEqual([clock.mode, clock.rate], ['realtime', 1])
  assert.ok(clock.now >= before && clock.now <= wallNow())
})

test('what falls due runs by itself, at its own time', async () => {
  const { clock, ran } = realClock()
  clock.configure({ rate: RATE })
  const due = clock.now + DAY
  clock.schedule({ due, owner: 'owner', command: 'a' })
  assert.deepEqual(await ran('a'), due)
  assert.ok(clock.now >= due)
})

test('what falls due by itself runs in order, with what is scheduled meanwhile', async () => {
  const log: string[] = []
  const { clock, ran } = realClock((command, at) => {
    log.push(command)
    if (command === 'a') clock.schedule({ due: at + DAY, owner: 'owner', command: 'b' })
  })
  clock.configure({ rate: RATE })
  const { now } = clock
  clock.schedule({ due: now + 3 * DAY, owner: 'owner', command: 'c' })
  clock.schedule({ due: now + DAY, owner: 'owner', command: 'a' })
  await ran('c')
  assert.deepEqual(log, ['a', 'b', 'c'])
})

test('a faster rate brings forward what is scheduled already', async () => {
  const { clock, ran } = realClock()
  const due = clock.now + 30 * DAY
  clock.schedule({ due, owner: 'owner', command: 'a' })
  clock.configure({ rate: 100 * RATE })
  assert.equal(await ran('a'), due)
})

test('what was scheduled on a stopped clock runs once it is let go', async () => {
  const { clock, ran } = realClock()
  clock.configure({ mode: 'manual' })
  const due = clock.now + DAY
  clock.schedule({ due, owner: 'owner', command: 'a' })
  clock.configure({ mode: 'realtime', rate: RATE })
  assert.equal(await ran('a'), due)
})

test('a change of mode or rate does not make the time jump', () => {
  const { clock } = realClock()
  clock.configure({ mode: 'manual' })
  clock.set(Date.UTC(2030, 0, 1))
  clock.configure({ rate: 1 })
  assert.equal(clock.now, Date.UTC(2030, 0, 1))
  clock.configure({ mode: 'realtime' })
  const passed = clock.now - Date.UTC(2030, 0, 1)
  assert.ok(passed >= 0 && passed < DAY)
})

test('a stopped clock runs nothing by itself, not even what is due', async () => {
  const { clock, log } = realClock()
  clock.schedule({ due: clock.now, owner: 'owner', command: 'a' })
  clock.configure({ mode: 'manual' })
  const { now } = clock
  await shortTimersHadTheirTurn()
  assert.deepEqual([log, clock.now], [[], now])
})

test('what is called off does not run', async () => {
  const { clock, log } = realClock()
  clock.schedule({ due: clock.now, owner: 'owner', command: 'a' })
  clock.cancel('owner')
  await shortTimersHadTheirTurn()
  assert.deepEqual(log, [])
})

test('a clock that is closed runs nothing, old or new', async () => {
  const { clock, log } = realClock()
  clock.schedule({ due: clock.now, owner: 'owner', command: 'a' })
  clock.close()
  clock.schedule({ due: clock.now, owner: 'owner', command: 'b' })
  await shortTimersHadTheirTurn()
  assert.deepEqual(log, [])
})

test('what a command throws by itself is heard, and the next one still runs', async () => {
  const heard: unknown[] = []
  const { clock, ran } = realClock(
    (command) => {
      if (command === 'bad') throw new Error('out of order')
    },
    (error) => heard.push(error),
  )
  const { now } = clock
  clock.schedule({ due: now, owner: 'owner', command: 'bad' })
  clock.schedule({ due: now, owner: 'owner', command: 'good' })
  await ran('good')
  assert.deepEqual(heard, [new Error('out of order')])
})

test('advancing waits for what runs by itself, and runs nothing twice', async () => {
  const gate = promiseToKeep<void>()
  const { clock, log, ran } = realClock((command) => (command === 'a' ? gate.kept : undefined))
  const { now } = clock
  clock.schedule({ due: now, owner: 'owner', command: 'a' })
  clock.schedule({ due: now + DAY, owner: 'owner', command: 'b' })
  await ran('a')
  const advanced = clock.advance(now + DAY)
  assert.deepEqual([clock.status, log], ['advancing', ['a']])
  gate.keep()
  assert.deepEqual(await advanced, { timersRun: 1 })
  assert.deepEqual(log, ['a', 'b'])
})

test('after an advance real time goes on from the target', async () => {
  const { clock, ran } = realClock()
  clock.configure({ rate: RATE })
  const target = clock.now + 1000 * DAY
  clock.schedule({ due: target + DAY, owner: 'owner', command: 'a' })
  await clock.advance(target)
  assert.ok(clock.now >= target)
  assert.equal(await ran('a'), target + DAY)
})

test('a wait beyond what a real timer can hold does not fire at once', async () => {
  const { clock, log } = realClock()
  clock.schedule({ due: clock.now + 90 * DAY, owner: 'owner', command: 'expire' })
  await shortTimersHadTheirTurn()
  assert.deepEqual(log, [])
  clock.close()
})

/** A clock in real time that notes what it ran; `ran` resolves with the time at which a command began. */
function realClock(
  run: (command: string, at: number) => Promise<void> | void = () => {},
  onError: (error: unknown) => void = unexpected,
) {
  const log: string[] = []
  const runs = new Map<string, ReturnType<typeof promiseToKeep<number>>>()
  const runOf = (command: string) => {
    const present = runs.get(command) ?? promiseToKeep<number>()
    runs.set(command, present)
    return present
  }
  const clock: Clock<string> = new Clock<string>({
    run: async (command, at) => {
      log.push(command)
      runOf(command).keep(at)
      await run(command, at)
    },
    settle: async () => {},
    onError,
  })
  return { clock, log, ran: (command: string) => runOf(command).kept }
}

function promiseToKeep<T>() {
  let keep: (value: T) => void = () => {}
  const kept = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { kept, keep }
}

/** Resolves after every real timer that was due by now. */
function shortTimersHadTheirTurn(): Promise<void> {
  const { kept, keep } = promiseToKeep<void>()
  wakeAfter(5, keep)
  return kept
}

function unexpected(error: unknown): never {
  throw error
}
