import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOW } from './account-stages.fixture.ts'
import { HOUR, MINUTE, SECOND } from './duration.ts'
import { Refusal } from './refusal.ts'
import { countGuess, countSending, drawPassword, explainWrong, isRight, refuseLocked } from './sender-passwords.ts'
import { act, resultOf, type SenderAct, senderAt } from './sender-stages.fixture.ts'

const register: SenderAct = { type: 'register', method: 'SMS' }
const right: SenderAct = { type: 'verify', code: '111111' }
const wrong: SenderAct = { type: 'verify', code: '000000' }

/** What happens when, in milliseconds from the start, and what comes of it. */
type Story = readonly (readonly [after: number, act: SenderAct, result: string])[]

const DONE = 'done'
const WRONG = '409 wrong_otp'
const TOO_OFTEN = '429 sender-register-too-many-requests'
const TOO_MANY_GUESSES = '429 too_many_invalid_verification_codes'

const STORIES: Readonly<Record<string, Story>> = {
  'three passwords can be asked for, the next an hour after the third': [
    [0, register, DONE],
    [MINUTE, register, DONE],
    [2 * MINUTE, register, DONE],
    [2 * MINUTE, register, TOO_OFTEN],
    [HOUR + 2 * MINUTE - SECOND, register, TOO_OFTEN],
    [HOUR + 2 * MINUTE, register, DONE],
    [HOUR + 3 * MINUTE, register, DONE],
    [HOUR + 4 * MINUTE, register, DONE],
    [HOUR + 5 * MINUTE, register, TOO_OFTEN],
  ],
  'the password is still good while no other can be asked for': [
    [0, register, DONE],
    [0, register, DONE],
    [0, register, DONE],
    [0, register, TOO_OFTEN],
    [0, right, DONE],
  ],
  'four wrong passwords do no harm': [
    [0, register, DONE],
    ...Array<Story[number]>(4).fill([0, wrong, WRONG]),
    [0, right, DONE],
  ],
  'after five wrong ones the right one is refused too, and no other is sent for 12 hours': [
    [0, register, DONE],
    ...Array<Story[number]>(5).fill([0, wrong, WRONG]),
    [0, right, WRONG],
    [0, register, TOO_MANY_GUESSES],
    [12 * HOUR - SECOND, right, WRONG],
    [12 * HOUR - SECOND, register, TOO_MANY_GUESSES],
    [12 * HOUR, register, DONE],
    [12 * HOUR, right, DONE],
  ],
  'wrong passwords are counted over several sendings': [
    [0, register, DONE],
    ...Array<Story[number]>(3).fill([0, wrong, WRONG]),
    [MINUTE, register, DONE],
    ...Array<Story[number]>(2).fill([MINUTE, wrong, WRONG]),
    [MINUTE, right, WRONG],
  ],
  'a lock gives five guesses again': [
    [0, register, DONE],
    ...Array<Story[number]>(5).fill([0, wrong, WRONG]),
    [12 * HOUR, register, DONE],
    ...Array<Story[number]>(4).fill([12 * HOUR, wrong, WRONG]),
    [12 * HOUR, right, DONE],
  ],
  'what is no guess is not counted': [
    ...Array<Story[number]>(9).fill([0, right, WRONG]), // None was asked for.
    [0, register, DONE],
    ...Array<Story[number]>(9).fill([0, { type: 'verify', code: undefined }, WRONG]),
    [0, right, DONE],
  ],
  'the lock for guesses wins over that for sendings': [
    [0, register, DONE],
    [0, register, DONE],
    [0, register, DONE],
    ...Array<Story[number]>(5).fill([0, wrong, WRONG]),
    [0, register, TOO_MANY_GUESSES],
    [12 * HOUR, register, DONE],
  ],
}

for (const [title, story] of Object.entries(STORIES))
  test(title, () => {
    let project = senderAt('waiting')
    for (const [index, [after, one, expected]] of story.entries()) {
      assert.equal(resultOf(project, one, NOW + after), expected, `step ${index + 1}`)
      if (expected === DONE || expected === WRONG) project = act(project, one, NOW + after).state
    }
  })

test('a refusal says how long the lock lasts', () => {
  const sending = { sent: 3, sendingLockedUntil: NOW + HOUR, wrong: 0 }
  const guessing = { sent: 0, wrong: 0, guessingLockedUntil: NOW + 12 * HOUR }
  assert.throws(() => refuseLocked(sending, NOW), { message: /can be from 2026-11-22T13:00:00\.000Z on/ })
  assert.throws(() => refuseLocked(guessing, NOW), { message: /until 2026-11-23T00:00:00\.000Z/ })
  assert.throws(() => refuseLocked(guessing, NOW), Refusal)
})

test('the one who is refused hears why', () => {
  const sent = countSending({ sent: 0, wrong: 0 }, '246802', NOW + 10 * MINUTE, NOW)
  const locked = { ...sent, guessingLockedUntil: NOW + HOUR }
  assert.equal(explainWrong(locked, '246802', NOW), 'The number is locked until 2026-11-22T13:00:00.000Z.')
  assert.match(explainWrong({ sent: 0, wrong: 0 }, '246802', NOW), /^No code was asked for/)
  assert.match(explainWrong(sent, undefined, NOW), /^There is no code/)
  assert.match(explainWrong(sent, '246802', NOW + HOUR), /^The code expired at 2026-11-22T12:10:00\.000Z\.$/)
  assert.match(explainWrong(sent, '999999', NOW), /^The code has expired\.$/)
  assert.match(explainWrong(sent, '135791', NOW), /^This is not the code that was sent last\.$/)
})

test('a password is good up to the moment at which it expires, and not at it', () => {
  const sent = countSending({ sent: 0, wrong: 0 }, '246802', NOW + MINUTE, NOW)
  assert.deepEqual(
    [0, MINUTE - 1, MINUTE].map((later) => isRight(sent, '246802', NOW + later)),
    [true, true, false],
  )
})

test('a guess leaves the rest of the state alone', () => {
  const sent = countSending({ sent: 1, wrong: 2 }, '246802', NOW + MINUTE, NOW)
  assert.deepEqual(countGuess(sent, '135791', NOW), { ...sent, wrong: 3 })
})

test('the passwords with a meaning of their own are never sent', () => {
  const drawn = ['111111', '000000', '999999', '246802']
  const draw = { hex: () => '', chance: () => 0, digits: () => drawn.shift() ?? 'too many draws' }
  assert.equal(drawPassword({ now: NOW, projectId: 'p1', draw }), '246802')
})
