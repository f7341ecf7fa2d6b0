import assert from 'node:assert/strict'
import type { simulate } from './simulator.fixture.ts'

type Simulation = Awaited<ReturnType<typeof simulate>>
type Receiver = { readonly url: string }

export type Lifecycle = {
  readonly projectId: string
  readonly secret: string
  readonly begins: string
  /** What was asked and answered, in order. */
  readonly transcript: readonly string[]
  /** How long the clock was moved on, in minutes. */
  readonly minutes: number
  readonly isStruck: boolean
}

const SCENARIOS = [
  'happy-path',
  'display-name-only',
  'no-sender',
  'customer-declines',
  'waba-rejected',
  'stuck-in-review',
  'sms-lost',
  'number-taken',
  'locked-out',
  'quality-drops',
  'reinstated',
]

/** Draws that follow from the seed alone (mulberry32). */
export function startRandom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] ?? assert.fail('an empty list'),
  }
}

/** Drives one project through a life of its own, which follows from the number alone. */
export async function live({ ask }: Simulation, receiver: Receiver, number: number): Promise<Lifecycle> {
  const random = startRandom(number)
  const projectId = `project-${String(number).padStart(3, '0')}`
  const [provider, control] = [`/v1/projects/${projectId}`, `/__sim/projects/${projectId}`]
  const transcript: string[] = []
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await ask(path, { method, body })
    transcript.push(`${method} ${path} ${answer.status} ${answer.text}`)
    return answer
  }
  let minutes = 0
  const pass = async (count: number) => {
    minutes += count
    await call('POST', `${control}/clock/advance`, { by: `PT${count}M` })
  }

  const begins = `20${20 + random.below(10)}-0${1 + random.below(9)}-1${random.below(10)}T00:00:00.000Z`
  const secret = `the secret of ${projectId}`
  const isStruck = random.below(3) === 0
  await ask(`${control}/clock`, { method: 'PUT', body: { mode: 'manual' } }) // Answers with real time.
  await call('PUT', `${control}/settings`, { now: begins, pace: random.pick(['fast', 'realistic']) })
  await call('PUT', `${control}/plan`, { scenario: random.pick(SCENARIOS) })
  if (isStruck) await call('PUT', `${control}/faults`, { calls: [{ operation: 'getAccount', status: 503 }] })
  await call('POST', `${provider}/webhooks`, { target: `${receiver.url}/${projectId}`, secret, triggers: ['ALL'] })
  await call('POST', `${provider}/whatsapp`, {
    wabaName: `Company of ${projectId}`,
    clientBusinessManagerId: '73584377235956321',
    senderDetails: { displayName: `Name of ${projectId}`, businessCategory: 'FOOD_AND_GROCERY' },
  })
  await pass(random.below(3000))
  await call('GET', `${provider}/whatsapp`)
  const { status, body: sender } = await call('POST', `${provider}/whatsapp/senders`, {
    phoneNumberProvider: 'CUSTOMER',
    details: {
      displayName: `Name of ${projectId}`,
      vertical: 'OTHER',
      countryCode: '49',
      phoneNumber: `170${number + 1000}`,
    },
  })
  await pass(120)
  if (status === 201) {
    const path = `${provider}/whatsapp/senders/${sender.id}`
    await call('POST', `${path}/register`, { method: random.pick(['SMS', 'VOICE']) })
    const { body } = await call('GET', `${control}/messages`)
    await call('POST', `${path}/verify`, { code: random.pick([body.messages[0]?.code ?? '111111', '000000']) })
    await pass(120)
    await call('GET', path)
  }
  if (random.below(2) === 0) await call('POST', `${control}/triggers/account-commented`, { comment: projectId })
  await pass(random.below(6000))
  await call('GET', control)
  return { projectId, secret, begins, transcript, minutes, isStruck }
}
