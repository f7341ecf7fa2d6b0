import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOW, obey } from './account-stages.fixture.ts'
import { HOUR, MINUTE, SECOND } from './duration.ts'
import type { Plan } from './plan.ts'
import type { Project } from './project.ts'
import { lastSenderId } from './sender-birth.ts'
import {
  act,
  goOn,
  historyOf,
  newest,
  PROFILE,
  resultOf,
  SENDER_STAGES,
  type SenderAct,
  type SenderStage,
  senderAt,
} from './sender-stages.fixture.ts'
import { wasPasswordSent } from './sender-verification.ts'

const register = (method: 'SMS' | 'VOICE' = 'SMS'): SenderAct => ({ type: 'register', method })
const verify = (code?: string): SenderAct => ({ type: 'verify', code })
const verifyAtMeta: SenderAct = { type: 'verify-at-meta' }

for (const method of ['SMS', 'VOICE'] as const)
  test(`a password comes by ${method}, and only the history tells of it`, () => {
    const waiting = senderAt('waiting')
    const { state, events, timers } = act(waiting, register(method))
    const [message] = state.messages
    assert.match(message?.code ?? '', /^\d{6}$/)
    assert.deepEqual(message, {
      id: message?.id,
      channel: method,
      to: '491511234567',
      text: message?.text,
      code: message?.code,
      sent: '2026-11-22T12:00:00.000Z',
      status: 'delivered',
      expires: '2026-11-22T12:10:00.000Z',
    })
    assert.deepEqual(newest(state).sender, newest(waiting).sender)
    assert.deepEqual(historyOf(state), ['REGISTERED', ...historyOf(waiting)])
    assert.deepEqual([events, timers, wasPasswordSent(state, lastSenderId(state))], [[], [], true])
  })

test('an SMS shows the password with a hyphen, a call reads it out three times', () => {
  const [sms] = goOn(senderAt('waiting'), register('SMS')).messages
  const [call] = goOn(senderAt('waiting'), register('VOICE')).messages
  const code = sms?.code ?? ''
  assert.equal(sms?.text, `Your WhatsApp code: ${code.slice(0, 3)}-${code.slice(3)}`)
  assert.equal(call?.text.split([...(call?.code ?? '')].join(', ')).length, 4)
})

const WAYS: readonly Plan['otp'][] = [
  { sms: 'lost', voice: 'delivered', validity: 'PT10M' },
  { sms: 'delivered', voice: 'lost', validity: 'PT10M' },
]

for (const otp of WAYS)
  test(`by plan an SMS is ${otp.sms} and a call ${otp.voice}`, () => {
    const planned = plan(otp)
    assert.equal(goOn(planned, register('SMS')).messages[0]?.status, otp.sms)
    assert.equal(goOn(planned, register('VOICE')).messages[0]?.status, otp.voice)
  })

const REFUSALS = [
  ['sender_request_code_failed', 400],
  ['sender-number-not-approved-for-enterprise', 409],
  ['sender-already-registered', 429],
  ['sender-register-too-many-requests', 429],
  ['too_many_invalid_verification_codes', 429],
] as const

for (const [refusal, status] of REFUSALS)
  test(`by plan a request for a password is refused with ${refusal}`, () => {
    assert.equal(resultOf(plan({ refusal }), register()), `${status} ${refusal}`)
  })

test('the right password moves the sender on, and nobody hears of it yet', () => {
  const asked = goOn(senderAt('waiting'), register())
  const { state, events, refusal } = act(asked, verify(codeOf(asked)))
  const { sender, verification } = newest(state)
  assert.deepEqual([sender.state, sender.details, sender.changes], ['IN_PROGRESS', PROFILE, undefined])
  assert.deepEqual([verification, events, refusal], ['VERIFIED', [], undefined])
  assert.deepEqual(historyOf(state), ['IN_PROGRESS', 'VERIFIED', ...historyOf(asked)])
})

test('the registration at Meta follows by plan', () => {
  const asked = obey(goOn(senderAt('waiting'), register()), {
    kind: 'settings',
    type: 'update',
    settings: { pace: 'fast' },
  }).state
  const { timers } = act(asked, verify(codeOf(asked)))
  assert.deepEqual(
    timers.map(({ after, owner, command }) => [after, owner, command.type]),
    [[3_000, `sender ${lastSenderId(asked)}`, 'activate']],
  )
})

type Guess = (code: string) => SenderAct
const WRONG: readonly (readonly [string, Guess, number])[] = [
  ['another password', (code) => verify(code === '123456' ? '123457' : '123456'), 0],
  ['no password', () => verify(), 0],
  ['the password after 10 minutes', (code) => verify(code), 10 * MINUTE],
  ['the password that is always wrong', () => verify('000000'), 0],
  ['the password that has always expired', () => verify('999999'), 0],
]

for (const [what, guess, later] of WRONG)
  test(`${what} is refused, and leaves the sender as it was`, () => {
    const asked = goOn(senderAt('waiting'), register())
    const { state, refusal, events } = act(asked, guess(codeOf(asked)), NOW + later)
    assert.equal(refusal?.code, 'wrong_otp')
    assert.deepEqual([newest(state).sender, historyOf(state)], [newest(asked).sender, historyOf(asked)])
    assert.deepEqual(events, [])
  })

for (const [code, later] of [
  ['the password', 10 * MINUTE - SECOND],
  ['111111', 10 * MINUTE - SECOND],
  ['111111', 100 * HOUR],
] as const)
  test(`${code} is right ${later / MINUTE} minutes later`, () => {
    const asked = goOn(senderAt('waiting'), register())
    assert.equal(resultOf(asked, verify(code === 'the password' ? codeOf(asked) : code), NOW + later), 'done')
  })

test('not even the password that is always right is, while none is awaited', () => {
  assert.equal(resultOf(senderAt('waiting'), verify('111111')), '409 wrong_otp')
})

test('a new password replaces the one before', () => {
  const first = goOn(senderAt('waiting'), register())
  const second = goOn(first, register('VOICE'))
  assert.notEqual(codeOf(second), codeOf(first))
  assert.equal(resultOf(second, verify(codeOf(first))), '409 wrong_otp')
  assert.equal(resultOf(second, verify(codeOf(second))), 'done')
})

test('a password works once', () => {
  const asked = goOn(senderAt('waiting'), register())
  const used = goOn(asked, verify(codeOf(asked)))
  assert.equal(resultOf(used, verify(codeOf(asked))), '409 not_allowed_verify')
})

test('no password is like the one before', () => {
  const codes = goOn(senderAt('waiting'), register(), register(), register()).messages.map(({ code }) => code)
  assert.equal(new Set(codes).size, 3)
})

test('the customer can verify the number at Meta, and Sinch notices after a minute', () => {
  const waiting = senderAt('waiting')
  const { state, events, timers } = act(waiting, verifyAtMeta)
  const { sender, verification, activities } = newest(state)
  assert.deepEqual([sender, verification, events], [newest(waiting).sender, 'VERIFIED', []])
  assert.deepEqual([activities[0]?.type, activities[0]?.author], ['VERIFIED', 'Customer'])
  const senderId = lastSenderId(state)
  assert.deepEqual(timers, [
    {
      after: MINUTE,
      owner: `sender ${senderId}`,
      command: { kind: 'sender', type: 'notice-verification', senderId },
    },
  ])
})

test('what Sinch noticed moves the sender on', () => {
  const { state, events } = act(goOn(senderAt('waiting'), verifyAtMeta), { type: 'notice-verification' })
  const { sender, activities } = newest(state)
  assert.deepEqual([sender.state, events], ['IN_PROGRESS', []])
  assert.deepEqual([activities[0]?.type, activities[0]?.author], ['IN_PROGRESS', 'Sinch'])
})

test('for a number that is verified no password is sent', () => {
  const verified = goOn(senderAt('waiting'), verifyAtMeta)
  const { state } = act(verified, register())
  assert.deepEqual([state.messages, historyOf(state)], [[], historyOf(verified)])
  assert.equal(wasPasswordSent(state, lastSenderId(state)), false)
})

for (const code of [undefined, '123456'])
  test(`a number that is verified needs no password, and nobody waits for Sinch: ${code}`, () => {
    const { state, cancel } = act(goOn(senderAt('waiting'), verifyAtMeta), verify(code))
    assert.equal(newest(state).sender.state, 'IN_PROGRESS')
    assert.deepEqual(historyOf(state).slice(0, 3), ['IN_PROGRESS', 'VERIFIED', 'CREATED'])
    assert.deepEqual(cancel, [`sender ${lastSenderId(state)}`])
  })

// What verification-status says.
const STATUS: Readonly<Record<SenderStage, string>> = {
  ...every('VERIFIED'),
  ...{ draft: 'UNKNOWN', rejected: 'UNKNOWN', processing: 'UNKNOWN', failed: 'UNKNOWN', waiting: 'NOT_VERIFIED' },
}

for (const stage of SENDER_STAGES)
  test(`the number of a sender that is ${stage} is ${STATUS[stage]}`, () => {
    assert.equal(newest(senderAt(stage)).verification, STATUS[stage])
  })

/** A waiting sender whose passwords fare like this. */
const plan = (otp: Partial<Plan['otp']>): Project =>
  obey(senderAt('waiting'), { kind: 'settings', type: 'plan', plan: { otp } }).state

/** The password that was sent last. */
const codeOf = (project: Project): string => project.messages[0]?.code ?? 'none'

function every(status: string): Readonly<Record<SenderStage, string>> {
  const entries = SENDER_STAGES.map((stage) => [stage, status])
  return Object.fromEntries(entries) as Record<SenderStage, string> // Every stage.
}
