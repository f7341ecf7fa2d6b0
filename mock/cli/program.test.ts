import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Io } from './io.ts'
import { runProgram } from './program.ts'
import { verbs } from './verbs.ts'

/** Runs a command line that needs nothing of the process. */
async function run(...words: readonly string[]) {
  const printed: string[] = []
  const complained: string[] = []
  let code = 0
  const io: Io = {
    print: (line) => void printed.push(`${line}\n`),
    complain: (line) => void complained.push(`${line}\n`),
    readInput: () => assert.fail('it reads standard input'),
    isTerminal: false,
    onSignal: () => assert.fail('it waits for a signal'),
    spawn: () => assert.fail('it runs a command'),
    setExitCode: (exitCode) => {
      code = exitCode
    },
  }
  await runProgram(words, io)
  return { code, stdout: printed.join(''), stderr: complained.join('') }
}

test('the help names every verb under its group, and how to find a simulator', async () => {
  const { code, stdout } = await run('--help')
  assert.equal(code, 0)
  for (const { name, group, summary } of verbs) {
    assert.ok(stdout.includes(`\n${group}\n`), group)
    assert.match(stdout, new RegExp(`^  ${name}( \\[.*\\])? +${summary.slice(0, 30).replaceAll(/[()]/g, '.')}`, 'm'))
  }
  assert.match(stdout, /PROVISIM_URL/)
})

test('the README has a row for every verb, and no other', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## The command line')
  const rows = section.split('\n## ')[0]?.matchAll(/^\| `([a-z]+)` /gm) ?? []
  assert.deepEqual(
    [...rows].map(([, name]) => name),
    verbs.map(({ name }) => name),
  )
})

for (const { name, example } of verbs)
  test(`the help of ${name} has --json and an example that fits its options`, async () => {
    const { code, stdout } = await run(name, '--help')
    assert.equal(code, 0)
    assert.match(stdout, /^ {2}--json /m)
    assert.ok(stdout.includes(`Example:\n  ${example}`))
    for (const [option] of example.matchAll(/(?<= )--[a-z-]+/g))
      assert.match(stdout, new RegExp(`^  ${option}\\b`, 'm'))
    assert.equal((await run('help', name)).stdout, stdout)
  })

for (const { words, reason } of [
  { words: ['advance'], reason: 'name a duration, --to or --until-idle, and only one of them' },
  { words: ['advance', '2h', '--until-idle'], reason: 'name a duration, --to or --until-idle, and only one of them' },
  { words: ['advance', 'soon'], reason: /'soon' is invalid.*Write one like 90d/ },
  { words: ['approve', '--sender', 'two'], reason: /'two' is invalid. Allowed choices are phone, / },
  { words: ['decline', 'a', 'b'], reason: /too many arguments/ },
  { words: ['trigger'], reason: 'name a trigger, or give --list or --sample, and only one of them' },
  { words: ['trigger', 'account-banned', '--list'], reason: /only one of them/ },
  { words: ['trigger', 'account-banned', '--webhook', 'x'], reason: '--webhook is for --sample' },
  { words: ['trigger', 'account-banned', 'date'], reason: '"date" is no parameter: write it as key=value' },
  { words: ['scenario'], reason: 'name a scenario, or give --list' },
  { words: ['fault', 'drop', '--status', '503'], reason: '--status is for a fault of a call' },
  { words: ['fault', 'call', '--after', '2h'], reason: '--after is for a fault of a delivery' },
  { words: ['fault', 'sneeze'], reason: /'sneeze' is invalid/ },
  { words: ['messages', '--wait', 'long'], reason: /'long' is invalid/ },
  { words: ['deliveries', 'x', '--failed'], reason: /only one of them/ },
  { words: ['snapshot', '--restore', 'x', '--all'], reason: '--restore stands alone' },
  { words: ['reset', '--url', 'ftp://x'], reason: /It is a URL such as/ },
  { words: ['verify', '--secret', 's'], reason: /required option '--headers <file>' not specified/ },
  { words: ['exec'], reason: /missing required argument 'command'/ },
  { words: ['listen', '--key', 'k'], reason: /Write it as ID:SECRET/ },
  { words: ['listen', '--secret', ''], reason: /It has at least one character/ },
  { words: ['verify', '--secret', ''], reason: /It has at least one character/ },
  ...['http://me:pass@h', 'http://me@h', 'https://:pass@h/x', 'HTTP:/me:pa@ss@h'].flatMap((url) =>
    [
      ['listen', '--forward-to', url],
      ['listen', '--url', url],
      ['demo', '--url', url],
      ['advance', '--url', url],
    ].map((words) => ({ words, reason: /Leave out the user and the password: they would end up in logs/ })),
  ),
  ...['10.0.0.0/8', 'localhost:3000', 'http://10.0.0.1', '[::1]:80', '*.internal', ''].map((host) => ({
    words: ['--allow-target', '10.0.0.1', '--allow-target', host],
    reason: /is invalid\. Write one host name or address, such as hooks\.internal, 10\.0\.0\.1 or fd00::1/,
  })),
  { words: ['demo', '--key', 'k'], reason: /Write it as ID:SECRET/ },
  { words: ['demo', '--speed', '2'], reason: /unknown option '--speed'/ },
  { words: ['--port', '70000'], reason: /A port is a whole number from 0 to 65535/ },
  { words: ['begin'], reason: "unknown command 'begin'" },
  { words: ['strat'], reason: "unknown command 'strat' (Did you mean start?)" },
  { words: ['start', 'now'], reason: /too many arguments for 'start'/ },
  { words: ['messages', '--to', 'abc'], reason: /'abc' is invalid\. It is a number with its country code/ },
  { words: ['messages', '--to', '+'], reason: /'\+' is invalid/ },
  { words: ['reset', '--surely'], reason: /unknown option '--surely'/ },
])
  test(`provisim ${words.join(' ')} is wrong usage`, async () => {
    const { code, stdout, stderr } = await run(...words)
    assert.deepEqual([code, stdout], [2, ''])
    assert.doesNotMatch(stderr, /me:|pa?@?ss@/)
    if (typeof reason === 'string') assert.equal(stderr, `provisim: ${reason}.\n`)
    else assert.match(stderr, reason)
  })
