import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Agent, request } from 'undici'
import { Postman } from './post.ts'
import { startReceiver } from './receiver.fixture.ts'
import { anyTarget, publicTargets, RefusedTarget, type Targets } from './targets.ts'

// Hosts of targets as URLs write them, and whether a server that strangers can reach may send there.
const HOSTS = [
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['10.255.255.255', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.0.1', false],
  ['169.254.169.254', false], // The metadata service of clouds.
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2130706433', false], // 127.0.0.1 in one number.
  ['0x7f.1', false],
  ['127.1', false],
  ['[::]', false],
  ['[::1]', false],
  ['[fc00::1]', false],
  ['[fd12:3456::1]', false],
  ['[fe80::1]', false],
  ['[fec0::1]', false],
  ['[ff02::1]', false],
  ['[::ffff:127.0.0.1]', false],
  ['[::ffff:7f00:1]', false],
  ['[::ffff:10.0.0.1]', false],
  ['[::ffff:169.254.169.254]', false],
  ['[::127.0.0.1]', false],
  ['[::ffff:0:7f00:1]', false],
  ['[::ffff:0:10.0.0.1]', false],
  ['[64:ff9b::7f00:1]', false],
  ['[64:ff9b:1::7f00:1]', false],
  ['[2002:7f00:1::]', false],
  ['9.255.255.255', true],
  ['11.0.0.1', true],
  ['100.128.0.1', true],
  ['172.15.255.255', true],
  ['172.32.0.1', true],
  ['192.167.255.255', true],
  ['223.255.255.255', true],
  ['93.184.216.34', true],
  ['[2606:2800:220:1::1]', true],
  ['[::ffff:93.184.216.34]', true],
  // Names are looked at when they are resolved.
  ['localhost', true],
  ['hooks.example', true],
] as const

for (const [host, isOpen] of HOSTS)
  test(`${host} is ${isOpen ? 'let through' : 'refused'} before anything is connected`, () => {
    const refuse = () => publicTargets([]).refuseAddress(`http://${host}:8080/hook?a=b`)
    if (isOpen) assert.doesNotThrow(refuse)
    else
      assert.throws(refuse, {
        name: 'RefusedTarget',
        message: /^(.+) leads into .* Start with --allow-target \1 if .*[^.]$/,
      })
  })

for (const [host] of HOSTS)
  test(`${host} is let through where anything goes`, () => {
    assert.doesNotThrow(() => anyTarget.refuseAddress(`http://${host}/`))
  })

// What --allow-target names, and the target that it opens.
const ALLOWED = [
  ['10.0.0.1', 'http://10.0.0.1/', true],
  ['10.0.0.1', 'http://10.0.0.2/', false],
  ['::1', 'http://[::1]/', true],
  ['[::1]', 'http://[::1]/', true],
  ['10.0.0.1', 'http://[::ffff:10.0.0.1]/', false],
  ['example.com', 'http://10.0.0.1/', false],
  ['0:0:0:0:0:0:0:1', 'http://[::1]/', true],
  ['FD00::0001', 'http://[fd00::1]/', true],
  ['127.1', 'http://127.0.0.1/', true],
  ['0x7f000001', 'http://127.0.0.1/', true],
  ['::ffff:10.0.0.1', 'http://[::ffff:10.0.0.1]/', true],
  ['::ffff:10.0.0.1', 'http://[::ffff:10.0.0.2]/', false],
] as const

for (const [allowed, target, isOpen] of ALLOWED)
  test(`with --allow-target ${allowed}, ${target} is ${isOpen ? 'let through' : 'refused'}`, () => {
    const refuse = () => publicTargets([allowed]).refuseAddress(target)
    if (isOpen) assert.doesNotThrow(refuse)
    else assert.throws(refuse)
  })

for (const text of [
  '',
  ' ',
  '10.0.0.0/8',
  '10.0.0.1:3000',
  'localhost:3000',
  'http://10.0.0.1',
  'http://10.0.0.1/',
  'user@10.0.0.1',
  '[::1]:3000',
  '10.0.0.*',
  '*.internal',
  '10.0.0.256',
  'fe80::1%eth0',
  'a b',
  'a,b',
])
  test(`"${text}" is no host that can be allowed`, () => {
    assert.throws(() => publicTargets([text]), {
      message: `"${text}" can't be allowed as a target. Write one host name or address, such as hooks.internal, 10.0.0.1 or fd00::1: no URL, no port, no range.`,
    })
  })

test('a name that leads into a private network is refused when it is resolved', async () => {
  const { received, result } = await postTo('localhost', publicTargets([]))
  assert.deepEqual(received, [])
  assert.match(result.error ?? '', /localhost leads into a private network\. Start with --allow-target localhost/)
})

test('whoever connects hears that it was refused, not that it failed', async () => {
  const dispatcher = new Agent({ connect: { lookup: publicTargets([]).lookup } })
  await assert.rejects(request('http://localhost:1/', { dispatcher }), RefusedTarget)
  await dispatcher.close()
})

test('an address in a private network is refused', async () => {
  const { received, result } = await postTo('127.0.0.1', publicTargets([]))
  assert.deepEqual(received, [])
  assert.match(result.error ?? '', /127\.0\.0\.1 leads into a private network/)
})

for (const [host, allowed] of [
  ['localhost', 'localhost'],
  ['LOCALHOST', 'localhost'],
  ['localhost', 'LocalHost'],
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1', '127.1'],
] as const)
  test(`with --allow-target ${allowed}, a delivery to ${host} arrives`, async () => {
    const { received, result } = await postTo(host, publicTargets([allowed]))
    assert.deepEqual([result.status, received.length], [200, 1])
  })

test('an allowed name opens no other name of the same address', async () => {
  const { received } = await postTo('localhost', publicTargets(['hooks.internal']))
  assert.deepEqual(received, [])
})

for (const host of ['localhost', '127.0.0.1'])
  test(`a delivery to ${host} arrives where anything goes`, async () => {
    const { received, result } = await postTo(host, anyTarget)
    assert.deepEqual([result.status, received.length], [200, 1])
  })

/** Posts to a real receiver on this machine under the host given. */
async function postTo(host: string, targets: Targets) {
  const { url, received } = await startReceiver()
  const postman = new Postman(targets)
  const target = url.replace('127.0.0.1', host)
  const result = await postman.post(target, { headers: {}, body: Buffer.from('{}'), holdBody: 0 })
  await postman.close()
  return { received, result }
}
