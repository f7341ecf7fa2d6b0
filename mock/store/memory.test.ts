import assert from 'node:assert/strict'
import { test } from 'node:test'
import { untouchedProject } from '../domain/project.ts'
import { createMemoryStore } from './memory.ts'

const untouched = untouchedProject({ seed: 's', pace: 'manual' })
const touched = { ...untouched, drawn: 1 }

test('a project that nobody has changed is untouched, and is not listed', async () => {
  const store = createMemoryStore(untouched)
  assert.deepEqual([await store.read('p'), await store.list()], [untouched, []])
})

test('an update is kept, and gives its result', async () => {
  const store = createMemoryStore(untouched)
  assert.equal(await store.update('p', () => ({ project: touched, result: 7 })), 7)
  assert.equal(await store.read('p'), touched)
})

test('an update builds on the one before it', async () => {
  const store = createMemoryStore(untouched)
  const drawOne = () =>
    store.update('p', (project) => ({ project: { ...project, drawn: project.drawn + 1 }, result: undefined }))
  await Promise.all([drawOne(), drawOne(), drawOne()])
  assert.equal((await store.read('p')).drawn, 3)
})

test('an update that throws changes nothing', async () => {
  const store = createMemoryStore(untouched)
  const update = store.update('p', () => {
    throw new Error('no')
  })
  await assert.rejects(update, /no/)
  assert.deepEqual([await store.read('p'), await store.list()], [untouched, []])
})

test('an update that changes nothing lists no project', async () => {
  const store = createMemoryStore(untouched)
  await store.update('p', (project) => ({ project, result: undefined }))
  assert.deepEqual(await store.list(), [])
})

test('projects are listed the newest first', async () => {
  const store = createMemoryStore(untouched)
  for (const projectId of ['p', 'q', 'p']) await store.update(projectId, () => ({ project: touched, result: 0 }))
  assert.deepEqual(await store.list(), ['q', 'p'])
})

test('a project that is removed is untouched again', async () => {
  const store = createMemoryStore(untouched)
  await store.update('p', () => ({ project: touched, result: 0 }))
  await store.remove('p')
  assert.deepEqual([await store.read('p'), await store.list()], [untouched, []])
})
