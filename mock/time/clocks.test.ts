import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ClockIsAdvancing } from './clock.ts'
import { Clocks } from './clocks.ts'

/** Clocks that note which project ran what. */
function notingClocks(run: (clocks: Clocks<string>) => void = () => {}) {
  const log: string[] = []
  const clocks: Clocks<string> = new Clocks<string>({
    run: async (projectId, command) => {
      log.push(`${projectId} ${command}`)
      run(clocks)
    },
    settle: async () => {},
    onError: unexpected,
  })
  const schedule = (projectId: string, command: string) => {
    const clock = clocks.of(projectId)
    clock.configure({ mode: 'manual' })
    clock.schedule({ due: clock.now + 10, owner: 'owner', command })
  }
  return { clocks, log, schedule }
}

test('a project keeps its clock', () => {
  const { clocks } = notingClocks()
  assert.equal(clocks.of('p1'), clocks.of('p1'))
})

test('advancing the clock of one project moves no other', async () => {
  const { clocks, log, schedule } = notingClocks()
  schedule('p1', 'a')
  schedule('p2', 'b')
  const before = clocks.of('p2').now
  await clocks.of('p1').advance('idle')
  assert.deepEqual([log, clocks.of('p2').now], [['p1 a'], before])
})

test('a project whose clock was removed starts with a new one, with no timers', () => {
  const { clocks, schedule } = notingClocks()
  schedule('p1', 'a')
  const removed = clocks.of('p1')
  clocks.remove('p1')
  assert.deepEqual([removed.timers, clocks.of('p1').timers, clocks.of('p1').mode], [[], [], 'realtime'])
  assert.notEqual(clocks.of('p1'), removed)
})

test('a clock that is being advanced can not be removed', async () => {
  const refused: unknown[] = []
  const { clocks, schedule } = notingClocks((advancing) => {
    try {
      advancing.remove('p1')
    } catch (error) {
      refused.push(error)
    }
  })
  schedule('p1', 'a')
  await clocks.of('p1').advance('idle')
  assert.ok(refused[0] instanceof ClockIsAdvancing)
})

test('removing a clock that there is not is nothing', () => {
  const { clocks } = notingClocks()
  clocks.remove('p1')
  assert.equal(clocks.of('p1').status, 'ready')
})

test('closing closes every clock', async () => {
  const { clocks, log, schedule } = notingClocks()
  schedule('p1', 'a')
  const clock = clocks.of('p1')
  clocks.close()
  await clock.advance('idle')
  assert.deepEqual(log, [])
})

function unexpected(error: unknown): never {
  throw error
}
