import assert from 'node:assert/strict'
import { test } from 'node:test'
import { obey, projectAt, STAGES, untouched } from './account-stages.fixture.ts'
import type { Project } from './project.ts'
import { listSenders, type SenderFilter, suggestUsernames } from './sender-list.ts'
import { CAFE, create, goOn, newest, senderAt } from './sender-stages.fixture.ts'

/** A live sender, one whose change was rejected, a draft and one that failed, in this order. */
function four(): Project {
  const next = (project: Project, phoneNumber: string, status: 'DRAFT' | 'SUBMIT' = 'SUBMIT'): Project =>
    create(project, { ...CAFE, status, details: { ...CAFE.details, phoneNumber } })
  const active = { type: 'process', ending: { outcome: 'active' } } as const
  const two = goOn(
    next(senderAt('active'), '2'),
    active,
    { type: 'update', body: { status: 'SUBMIT', details: { about: 'Closed' } } },
    { type: 'apply', ending: { outcome: 'rejected' } },
  )
  return goOn(next(next(two, '3', 'DRAFT'), '4'), { type: 'process', ending: { outcome: 'error' } })
}

const FILTERS: readonly (readonly [SenderFilter, readonly number[]])[] = [
  [{}, [0, 1, 2, 3]],
  [{ filterStates: [], filterStatuses: [] }, [0, 1, 2, 3]],
  [{ filterStates: ['ACTIVE'] }, [0, 1]],
  [{ filterStates: ['ACTIVE', 'SUSPENDED'] }, [0, 1]],
  [{ filterStates: ['SUSPENDED'] }, []],
  [{ filterStatuses: ['DRAFT'] }, [2]],
  [{ filterStatuses: ['DRAFT', 'ERROR', 'REJECTED'] }, [1, 2, 3]],
  [{ filterStatuses: ['MULTIPLE_WABA_ERROR'] }, []],
  [{ filterStates: ['ACTIVE'], filterStatuses: ['REJECTED', 'DRAFT'] }, [1]],
  [{ filterStates: ['ACTIVE'], filterStatuses: ['IN_PROGRESS'] }, []],
]

for (const [filter, expected] of FILTERS)
  test(`${JSON.stringify(filter)} keeps the senders ${expected}, the oldest first`, () => {
    const project = four()
    const ids = project.senders.map(({ sender }) => sender.id)
    assert.deepEqual(
      listSenders(project, filter).map(({ id }) => ids.indexOf(id)),
      expected,
    )
  })

for (const stage of STAGES.filter((one) => one !== 'untouched'))
  test(`with an account that is ${stage} the list is empty`, () => {
    assert.deepEqual(listSenders(projectAt(stage), {}), [])
  })

test('without an account there is no list', () => {
  assert.throws(() => listSenders(untouched(), {}), { code: 'project_not_initialized', status: 400 })
})

const NAMES = [
  ['Acme Café', ['acmecafe', 'acmecafe.official', 'hello.acmecafe']],
  ['  Über 9000! ', ['uber9000', 'uber9000.official', 'hello.uber9000']],
  ['日本', ['business', 'business.official', 'hello.business']],
] as const

for (const [displayName, usernames] of NAMES)
  test(`for "${displayName}" ${usernames.join(', ')} are proposed`, () => {
    const project = create(projectAt('onboarded'), { ...CAFE, details: { ...CAFE.details, displayName } })
    assert.deepEqual(suggestUsernames(newest(project).sender), usernames)
  })

test('proposals come from the name that is live, not from one under review', () => {
  const { sender } = newest(senderAt('renaming'))
  assert.equal(suggestUsernames(sender)[0], 'acmecafe')
})

test('a sender of embedded signup is listed like any other', () => {
  const { state } = obey(untouched(), {
    kind: 'sender',
    type: 'create',
    body: { wabaId: '1', phoneNumberId: '2' },
  })
  assert.equal(listSenders(state, { filterStatuses: ['IN_PROGRESS'] }).length, 1)
})
