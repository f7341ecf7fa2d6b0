// Who may import whom, and what is not everyone's to use. docs/architecture.md tells why.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSources, type Source } from './sources.fixture.ts'

const sources = readSources(['mock', 'steps', 'scripts', 'examples'])
const production = sources.filter(({ isTest }) => !isTest)
const mock = production.filter(({ path }) => path.startsWith('mock/'))

/**
 * What each part of mock/ may import of ours besides itself. Tests and fixtures may import all of mock/. Between the
 * layers contract ← domain ← engine ← http, control ← server ← main stand those that serve them.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'mock/contract.ts': ['generated/'],
  'mock/domain/': ['mock/contract.ts'],
  // Ids implement the domain's Draw; a store keeps the domain's projects.
  'mock/ids.ts': ['mock/domain/outcome.ts'],
  'mock/store/': ['mock/domain/project.ts'],
  'mock/time/': [],
  'mock/webhooks/': ['mock/contract.ts', 'mock/ids.ts', 'mock/time/'],
  'mock/engine.ts': ['mock/contract.ts', 'mock/domain/', 'mock/ids.ts', 'mock/store/store.ts'],
  'mock/http/': [
    'mock/contract.ts',
    'mock/domain/',
    'mock/engine.ts',
    'mock/ids.ts',
    'mock/store/store.ts',
    'mock/time/wall.ts',
  ],
  // The control plane is served by the stages of http/, and looks into every part that it steers.
  'mock/control/': [
    'mock/contract.ts',
    'mock/domain/',
    'mock/engine.ts',
    'mock/http/',
    'mock/seal.ts',
    'mock/store/store.ts',
    'mock/time/',
    'mock/webhooks/',
  ],
  'mock/seal.ts': [],
  'mock/version.ts': [],
  'mock/assemble.ts': ['mock/'],
  'mock/server.ts': ['mock/'],
  'mock/simulator.ts': ['mock/client/', 'mock/server.ts'],
  // A client of the control plane knows no more of the simulator than any other.
  'mock/client/': ['generated/clients.ts', 'mock/contract.ts', 'mock/time/wall.ts'],
  // The command line starts simulators and steers them as a client; the rest are tools that it shares with them.
  'mock/cli/': [
    'mock/client/',
    'mock/contract.ts',
    'mock/domain/duration.ts',
    'mock/http/json-error.ts',
    'mock/http/keys.ts',
    'mock/http/redact-urls.ts',
    'mock/http/server.ts',
    'mock/server.ts',
    'mock/simulator.ts',
    'mock/time/wall.ts',
    'mock/version.ts',
    'mock/webhooks/targets.ts',
    'mock/webhooks/verify-webhook.ts',
  ],
  'mock/main.ts': ['mock/cli/program.ts'],
}

for (const [part, allowed] of Object.entries(MAY_IMPORT))
  test(`${part} imports ${allowed.length === 0 ? 'nothing of ours' : `${allowed.join(', ')} of ours`} and itself alone`, () => {
    const members = mock.filter(({ path }) => path.startsWith(part))
    assert.ok(members.length > 0, `${part} is gone: take it out of the table`)
    assertNone(importsOf(members).filter(([, to]) => isOurs(to) && !isIn(to, [part, ...allowed])))
  })

test('every file of mock/ has a place in the table', () => {
  assertNone(mock.filter(({ path }) => !isIn(path, Object.keys(MAY_IMPORT))).map(({ path }) => [path, 'no place']))
})

test('only main and its test know the command line', () => {
  assertNone(importsOf(sources).filter(([from, to]) => to === 'mock/main.ts' && from !== 'mock/main.test.ts'))
})

const PURE_PACKAGES = ['tinyduration']

test('the domain imports no Node module, and of packages pure ones alone', () => {
  const domain = mock.filter(({ path }) => path.startsWith('mock/domain/'))
  assertNone(importsOf(domain).filter(([, to]) => !isOurs(to) && !PURE_PACKAGES.includes(to)))
})

test('time imports nothing at all besides itself', () => {
  const time = mock.filter(({ path }) => path.startsWith('mock/time/'))
  assertNone(importsOf(time).filter(([, to]) => !to.startsWith('mock/time/')))
})

test('fixtures serve tests alone', () => {
  assertNone(importsOf(production).filter(([, to]) => to.endsWith('.fixture.ts') || to.endsWith('.test.ts')))
})

test('generated files are imported by mock/contract.ts, mock/client, steps/support, and scripts alone', () => {
  const allowed = ['mock/contract.ts', 'mock/client/', 'steps/support/', 'scripts/']
  assertNone(importsOf(sources).filter(([from, to]) => to.startsWith('generated/') && !isIn(from, allowed)))
})

test('of the steps only the hooks, and one more support file at most, know the simulator', () => {
  const steps = sources.filter(({ path }) => path.startsWith('steps/'))
  const known = importsOf(steps).filter(([, to]) => to.startsWith('mock/'))
  assertNone(known.filter(([from]) => !from.startsWith('steps/support/')))
  const others = new Set(known.map(([from]) => from).filter((from) => from !== 'steps/support/hooks.ts'))
  assert.ok(others.size <= 1, [...others].join(', '))
})

// generated/clients.ts is what knows openapi-fetch.
for (const [name, most] of [
  ['openapi-fetch', 0],
  ['openapi-typescript', 1],
] as const)
  test(`${name}, which gets no more updates, is imported in one place at most`, () => {
    const places = new Set(importsOf(sources).flatMap(([from, to]) => (to === name ? [from] : [])))
    assert.ok(places.size <= most, [...places].join(', '))
  })

// What is mentioned, where it may be, and what to do instead.
const RESERVED = [
  [
    ['Date.now', 'new Date()', 'performance.now', 'setTimeout', 'setInterval'],
    ['mock/time/', 'steps/support/', 'scripts/', 'examples/'],
    'Ask for `now`, or schedule a timer on the clock',
  ],
  [
    ['Math.random', 'randomUUID', 'crypto.randomUUID'],
    ['mock/ids.ts', 'steps/support/', 'scripts/', 'examples/'],
    'Draw it from the seed',
  ],
  [
    ['process.*'],
    ['mock/main.ts', 'mock/main.test.ts', 'mock/model.test.ts', 'steps/support/', 'scripts/', 'examples/'],
    'Pass it in',
  ],
] as const

for (const [names, places, instead] of RESERVED)
  test(`${names.join(', ')} occur in ${places.join(', ')} alone: elsewhere ${lowerFirst(instead)}`, () => {
    const mentions = sources.flatMap(({ path, mentions }) => mentions.map((name) => [path, name] as const))
    assertNone(mentions.filter(([path, name]) => isIn(name, names) && !isIn(path, places)))
  })

test('no files import each other in a circle, not even types', () => {
  const imports = new Map(sources.map((source) => [source.path, source.imports]))
  const done = new Set<string>()
  const follow = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' > ')]
    if (done.has(path)) return []
    const circles = (imports.get(path) ?? []).flatMap((to) => follow(to, [...way, path]))
    done.add(path)
    return circles
  }
  assert.deepEqual(
    [...imports.keys()].flatMap((path) => follow(path, [])),
    [],
  )
})

test('exports have names', () => {
  assertNone(sources.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => [path, 'default export']))
})

test('no file is longer than 250 lines', () => {
  assertNone(sources.filter(({ lineCount }) => lineCount > 250).map(({ path, lineCount }) => [path, `${lineCount}`]))
})

function importsOf(files: readonly Source[]): readonly (readonly [from: string, to: string])[] {
  return files.flatMap(({ path, imports }) => imports.map((to) => [path, to] as const))
}

function isOurs(path: string): boolean {
  return isIn(path, ['mock/', 'steps/', 'scripts/', 'generated/', 'examples/'])
}

/** Whether the path is one of the places, or lies in one of them. */
function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

function assertNone(offenders: readonly (readonly [path: string, what: string])[]): void {
  assert.deepEqual(
    offenders.map(([path, what]) => `${path}: ${what}`),
    [],
  )
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
