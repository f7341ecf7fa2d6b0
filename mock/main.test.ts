import assert from 'node:assert/strict'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, afterEach, test } from 'node:test'
import { VERSION } from './version.ts'

type Child = ChildProcessByStdio<null, Readable, Readable>
type Environment = Readonly<Record<string, string>>

const running = new Set<Child>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
const folder = mkdtempSync(join(tmpdir(), 'provisim-main-'))
after(() => rmSync(folder, { recursive: true }))

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`it starts on a free port, prints its address, serves there, and stops cleanly on ${signal}`, async () => {
    const child = run(['--port', '0'])
    const ended = endOf(child)
    const url = await addressOf(child)
    assert.equal((await fetchFrom(`${url}/__sim/health`)).version, VERSION)
    child.kill(signal)
    const { code, killedBy, stdout, stderr } = await ended
    assert.deepEqual([code, killedBy, stderr], [0, null, ''])
    assert.ok(stdout.includes(`curl -u key:secret ${url}/v1/projects/demo/whatsapp`))
    assert.match(stdout, /Stop with Ctrl\+C\.\nStopped\.\n$/)
  })

test('the port can come from the environment', async () => {
  const child = run([], { PORT: '0' })
  assert.notEqual(new URL(await addressOf(child)).port, '4010')
})

test('options reach the simulator', async () => {
  const child = run(['--port', '0', '--pace', 'realistic', '--seed', 'mine', '--host', '127.0.0.1'])
  const { settings } = await fetchFrom(`${await addressOf(child)}/__sim/projects/p`)
  assert.deepEqual([settings.pace, settings.seed], ['realistic', 'mine'])
})

test('a keys file restricts who may call', async () => {
  const keys = fileWith('{"keys": [{"keyId": "k", "keySecret": "s", "projects": ["p"]}]}')
  const url = await addressOf(run(['--port', '0', '--keys', keys]))
  const statusWith = async (credentials: string) => {
    const headers = { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
    return (await fetch(`${url}/v1/projects/p/webhooks`, { headers })).status
  }
  assert.deepEqual([await statusWith('k:s'), await statusWith('k:x')], [200, 401])
})

test('a port that is taken ends it with one sentence', async () => {
  const { port } = new URL(await addressOf(run(['--port', '0'])))
  const { code, stderr } = await endOf(run(['--port', port]))
  assert.equal(code, 1)
  assert.equal(stderr, `provisim: Port ${port} is taken. Choose another with --port, or stop what listens there.\n`)
})

// Arguments, what the sentence says, and the exit status: 2 for a wrong command line, 1 for the rest.
const WRONG: readonly (readonly [string, readonly string[], Environment, RegExp, number])[] = [
  ['an unknown option', ['--speed', '9'], {}, /unknown option '--speed'/, 2],
  ['a port that is no number', ['--port', 'x'], {}, /'x' is invalid\. A port is a whole number from 0 to 65535/, 2],
  ['a port in the environment that is no number', [], { PORT: 'x' }, /value 'x' from env 'PORT' is invalid/, 2],
  ['a keys file that is not there', ['--keys', '/none.json'], {}, /ENOENT.*Check --keys/, 1],
  ['an address that is not of this machine', ['--port', '0', '--host', '192.0.2.1'], {}, /no address 192\.0\.2\.1/, 1],
]

for (const [what, args, environment, message, expected] of WRONG)
  test(`${what} ends it with one line that says so`, async () => {
    const { code, stdout, stderr } = await endOf(run(args, environment))
    assert.deepEqual([code, stdout], [expected, ''])
    assert.match(stderr, message)
    assert.match(stderr, /^provisim: [^\n]+\.\n$/)
  })

test('start --help lists the options and ends well', async () => {
  const { code, stdout } = await endOf(run(['start', '--help']))
  assert.equal(code, 0)
  for (const option of ['--port', '--host', '--pace', '--seed', '--keys']) assert.ok(stdout.includes(option), option)
})

test('--version tells the version', async () => {
  assert.deepEqual(await endOf(run(['--version'])), { code: 0, killedBy: null, stdout: `${VERSION}\n`, stderr: '' })
})

/** Runs the command line as its user does. */
function run(args: readonly string[], environment: Environment = {}): Child {
  const { PORT: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock/main.ts', ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

async function endOf(child: Child) {
  const [stdout, stderr, [code, killedBy]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, killedBy, stdout, stderr }
}

async function addressOf(child: Child): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const url = /listening on (\S+)$/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('it ended without an address')
}

async function fetchFrom(url: string) {
  return JSON.parse(await (await fetch(url)).text())
}

function fileWith(content: string): string {
  const path = join(folder, `${content.length}.json`)
  writeFileSync(path, content)
  return path
}
