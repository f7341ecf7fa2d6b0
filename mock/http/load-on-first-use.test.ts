import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import express, { type RequestHandler } from 'express'
import { loadOnFirstUse } from './load-on-first-use.ts'

test('a handler is loaded by the first request that needs it, and once', async (context) => {
  let loads = 0
  const call = await serve(context, async () => {
    loads += 1
    return (request, response) => void response.end(request.url)
  })
  assert.equal(loads, 0)
  assert.deepEqual(await Promise.all([call('/one'), call('/two')]), ['/one', '/two'])
  assert.equal(await call('/three'), '/three')
  assert.equal(loads, 1)
})

test('what goes wrong while loading reaches the error stage', async (context) => {
  const call = await serve(context, () => Promise.reject(new Error('no such file')))
  assert.equal(await call('/one'), 'no such file')
})

test('what went wrong while loading is tried again by the next request', async (context) => {
  let loads = 0
  const call = await serve(context, async () => {
    loads += 1
    if (loads === 1) throw new Error('too early')
    return (request, response) => void response.end(request.url)
  })
  assert.deepEqual([await call('/one'), await call('/two')], ['too early', '/two'])
})

async function serve(context: { after: (close: () => void) => void }, load: () => Promise<RequestHandler>) {
  const app = express().use('/lazy', loadOnFirstUse(load))
  app.use(
    ((error, _request, response, _next) => void response.end(error.message)) satisfies express.ErrorRequestHandler,
  )
  const server = createServer(app).listen(0, '127.0.0.1')
  context.after(() => server.close())
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  return async (path: string) => (await fetch(`http://127.0.0.1:${address.port}/lazy${path}`)).text()
}
