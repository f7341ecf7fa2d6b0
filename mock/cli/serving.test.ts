// The verbs that start a simulator, run as their users do.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import { endRunning, RunningProvisim, runProvisim } from '../../scripts/provisim.ts'
import { connect } from '../client/simulator-client.ts'
import { onlyKeys } from '../http/keys.ts'
import { startSimulator } from '../simulator.ts'

const folder = mkdtempSync(join(tmpdir(), 'provisim-'))
after(() => rmSync(folder, { recursive: true }))

afterEach(endRunning)

const urlIn = (line: string): string => /http:\/\/[^\s"]+/.exec(line)?.[0] ?? assert.fail(`no address in ${line}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`start serves until ${signal}`, async () => {
    const program = new RunningProvisim(['--port', '0'])
    const url = urlIn(await program.line(/is listening on/))
    assert.equal((await connect(url).project('demo').clock.get()).mode, 'realtime')
    const { code, stdout, stderr } = await program.stop(signal)
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /Stop with Ctrl\+C\.\nStopped\.$/)
  })

test('start keeps its projects in a file and takes them up again', async () => {
  const file = join(folder, 'kept.json')
  const first = new RunningProvisim(['start', '--port', '0', '--json', '--export-on-exit', file])
  const { url, pace } = JSON.parse(await first.line(/"url"/))
  assert.equal(pace, 'fast')
  await connect(url).project('kept').scenario('customer-declines')
  assert.equal(JSON.parse((await first.stop()).stdout.split('\n')[1] ?? '').stopped, true)
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).snapshots[0].projectId, 'kept')
  const second = new RunningProvisim(['start', '--port', '0', '--import', file])
  const again = connect(urlIn(await second.line(/is listening on/))).project('kept')
  assert.equal((await again.describe()).plan.scenario, 'customer-declines')
  await second.stop()
})

test('start guards the control plane with a token, throttles, and takes private targets and origins', async () => {
  const words = ['start', '--port', '0', '--control-token', 'open-sesame', '--rate-limits', '--pace', 'manual']
  const program = new RunningProvisim([
    ...words,
    '--allow-target',
    'a',
    '--allow-target',
    'b',
    '--cors',
    'http://ui.example',
  ])
  const url = urlIn(await program.line(/is listening on/))
  await program.line(/Look inside: curl -H 'authorization: Bearer open-sesame' http/)
  await assert.rejects(connect(url).project('demo').describe(), { code: 'control_token_missing', status: 401 })
  const { settings } = await connect(url, 'open-sesame').project('demo').describe()
  assert.deepEqual([settings.rateLimits, settings.pace], ['on', 'manual'])
  const refused = await runProvisim(['reset', '--url', url])
  assert.match(refused.stderr, /^provisim: The control plane needs its token\.\n/)
  const env = { PROVISIM_URL: url, PROVISIM_CONTROL_TOKEN: 'open-sesame' }
  assert.equal((await runProvisim(['reset'], { env })).code, 0)
  const { headers } = await fetch(`${url}/v1/projects/demo/whatsapp`, { headers: { origin: 'http://ui.example' } })
  assert.equal(headers.get('access-control-allow-origin'), 'http://ui.example')
  await program.stop()
})

test('start says in a sentence what is wrong', async () => {
  const taken = await startSimulator()
  const { port } = new URL(taken.url)
  const { code, stderr } = await runProvisim(['start', '--port', port])
  const what = 'Choose another with --port, or stop what listens there.'
  assert.deepEqual([code, stderr], [1, `provisim: Port ${port} is taken. ${what}\n`])
  await taken.close()
  const missing = await runProvisim(['--import', join(folder, 'none'), '--port', '0'])
  assert.match(missing.stderr, /^provisim: .*none can't be read: ENOENT.* Check --import\.\n$/)
  assert.equal((await runProvisim(['--prot', '0'])).code, 2)
})

const NODE = ['node', '-e'] as const

test('a file that can not be written at the end is refused at the start, and a failure at the end ends all the same', async () => {
  const nowhere = await runProvisim(['--port', '0', '--export-on-exit', join(folder, 'none', 'kept.json')])
  assert.deepEqual([nowhere.code, nowhere.stdout], [1, ''])
  assert.match(nowhere.stderr, /^provisim: .*kept\.json can't be written: ENOENT.* Check --export-on-exit\.\n$/)
  const vanishing = mkdtempSync(join(folder, 'vanishing-'))
  const program = new RunningProvisim(['--port', '0', '--export-on-exit', join(vanishing, 'kept.json')])
  await program.line(/is listening on/)
  rmSync(vanishing, { recursive: true })
  const { code, stderr } = await program.stop()
  assert.equal(code, 1)
  assert.match(stderr, /kept\.json can't be written: ENOENT/)
})

test('exec runs a command against a simulator of its own and passes its exit code on', async () => {
  const script = `fetch(process.env.PROVISIM_URL + '/__sim/projects/x').then((r) => r.json())
    .then(({ settings }) => { console.log(settings.pace, process.argv[1]); process.exitCode = 7 })`
  const { code, stdout, stderr } = await runProvisim([
    'exec',
    '--pace',
    'manual',
    '--',
    ...NODE,
    script,
    '--',
    '--json',
  ])
  assert.deepEqual([code, stdout, stderr], [7, 'manual --json\n', ''])
  assert.equal((await runProvisim(['exec', '--', ...NODE, ''])).code, 0)
})

test('exec forwards signals, and ends as a shell does when the command is killed', async () => {
  const waits = `process.on('SIGTERM', () => { console.log('told'); process.exit(3) }); setInterval(() => {}, 1000); console.log('waits')`
  const program = new RunningProvisim(['exec', '--', ...NODE, waits])
  await program.line(/^waits$/)
  const { code, stdout } = await program.stop()
  assert.deepEqual([code, stdout], [3, 'waits\ntold'])
  assert.equal((await runProvisim(['exec', '--', ...NODE, `process.kill(process.pid, 'SIGKILL')`])).code, 137)
})

test('exec exits with 127 when there is no such command', async () => {
  const { code, stderr } = await runProvisim(['exec', '--', 'no-such-command-anywhere'])
  assert.deepEqual(
    [code, stderr],
    [127, `provisim: no-such-command-anywhere can't be run: there is no such command.\n`],
  )
  const json = await runProvisim(['exec', '--json', '--', 'no-such-command-anywhere'])
  assert.deepEqual([json.code, json.stderr], [127, ''])
  assert.deepEqual(JSON.parse(json.stdout), {
    error: { title: "no-such-command-anywhere can't be run: there is no such command." },
  })
})

test('one seed plays one demo, from nothing to ACTIVE', async () => {
  const [first, again, other] = [
    await runProvisim(['demo', '--seed', 'bakery']),
    await runProvisim(['demo', '--seed', 'bakery']),
    await runProvisim(['demo', '--seed', 'other']),
  ]
  assert.deepEqual([first?.code, first?.stderr], [0, ''])
  assert.match(first?.stdout ?? '', /is ACTIVE: 5 webhooks, every signature checked\.\n$/)
  assert.equal(first?.stdout, again?.stdout)
  assert.notEqual(first?.stdout, other?.stdout)
})

test('the demo plays the same on a simulator elsewhere, as JSON too, and again', async () => {
  const elsewhere = await startSimulator({ seed: 'another', pace: 'manual' })
  const words = ['demo', '--seed', 'bakery', '--json']
  const own = await runProvisim(words)
  for (const _ of [1, 2]) assert.equal((await runProvisim([...words, '--url', elsewhere.url])).stdout, own.stdout)
  const lines = own.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual([lines.at(-1).done, lines.at(-1).senderState], [true, 'ACTIVE'])
  const account = (await elsewhere.project('provisim-demo').describe()).account
  assert.equal(account?.state, 'ONBOARDED')
  await elsewhere.close()
  assert.match((await runProvisim(['demo', '--url', elsewhere.url])).stderr, /^provisim: No simulator answers at /)
})

test('the demo takes the key of a simulator that knows its keys', async () => {
  const guarded = await startSimulator({ pace: 'manual', keys: onlyKeys([{ keyId: 'id', keySecret: 'word' }]) })
  const words = ['demo', '--url', guarded.url]
  assert.match((await runProvisim(words)).stderr, /^provisim: The webhook was refused with 401\./)
  assert.equal((await runProvisim([...words, '--key', 'id:word'])).code, 0)
  await guarded.close()
})
