import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Agenda } from './agenda.ts'

function agendaOf(...timers: readonly (readonly [due: number, command: string, owner?: string])[]): Agenda<string> {
  const agenda = new Agenda<string>()
  for (const [due, command, owner = 'owner'] of timers) agenda.add({ due, owner, command })
  return agenda
}

const commandsOf = (agenda: Agenda<string>): string => agenda.timers.map(({ command }) => command).join(' ')

test('timers stand in the order in which they fall due', () => {
  assert.equal(commandsOf(agendaOf([3, 'c'], [1, 'a'], [2, 'b'])), 'a b c')
})

test('timers that fall due together stand in the order of creation', () => {
  assert.equal(commandsOf(agendaOf([2, 'c'], [1, 'a'], [2, 'd'], [1, 'b'], [2, 'e'])), 'a b c d e')
})

test('any timers stand as a stable sort by time would put them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (dues) => {
      const timers = dues.map((due, index) => [due, String(index)] as const)
      const sorted = [...timers].sort(([a], [b]) => a - b).map(([, command]) => command)
      assert.equal(commandsOf(agendaOf(...timers)), sorted.join(' '))
    }),
    { seed: 1 },
  )
})

test('the next timer is the first one', () => {
  assert.equal(agendaOf([2, 'b'], [1, 'a']).next?.command, 'a')
})

test('an empty agenda has no next timer', () => {
  assert.equal(agendaOf().next, undefined)
})

test('a timer can be taken when it is due, and is gone then', () => {
  const agenda = agendaOf([1, 'a'], [2, 'b'])
  assert.equal(agenda.takeDue(1)?.command, 'a')
  assert.equal(commandsOf(agenda), 'b')
})

test('a timer can not be taken before it is due', () => {
  const agenda = agendaOf([2, 'b'])
  assert.equal(agenda.takeDue(1), undefined)
  assert.equal(commandsOf(agenda), 'b')
})

test('an owner can take all of its timers back, and no others', () => {
  const agenda = agendaOf([1, 'a', 'me'], [2, 'b', 'you'], [3, 'c', 'me'])
  agenda.remove('me')
  assert.equal(commandsOf(agenda), 'b')
})

test('a cleared agenda is empty', () => {
  const agenda = agendaOf([1, 'a'])
  agenda.clear()
  assert.equal(commandsOf(agenda), '')
})
