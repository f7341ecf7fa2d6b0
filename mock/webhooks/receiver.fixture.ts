import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach } from 'node:test'

export type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string }

/** Answers one call. */
export type Reply = (response: ServerResponse) => void

export type Receiver = {
  /** Such as `http://127.0.0.1:40001`. */
  readonly url: string
  /** What came in, oldest first. */
  readonly received: readonly Received[]
  /** Replies to the next calls, one each; whatever comes after them gets 200. */
  readonly replyWith: (...replies: readonly Reply[]) => void
  readonly close: () => Promise<void>
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Reply {
  return (response) => void response.writeHead(code, headers).end(body)
}

export const hangUp: Reply = (response) => void response.socket?.destroy()

/** Promises more than it sends, and hangs up. */
export const hangUpMidAnswer =
  (code = 200): Reply =>
  (response) => {
    response.writeHead(code, { 'content-length': '100' })
    response.write('half', hangUp.bind(undefined, response))
  }

/** Hangs up before the headers of its answer have ended. */
export const hangUpMidHeaders: Reply = (response) => void response.socket?.end('HTTP/1.1 200 OK\r\ncontent-le')

/** A reply that is given when it is told to. `called` resolves once there is a call to reply to. */
export function hold(reply: Reply = status(200)) {
  const called = defer()
  const released = defer()
  const held: Reply = (response) => {
    called.resolve()
    void released.promise.then(() => reply(response))
  }
  return { reply: held, called: called.promise, release: released.resolve }
}

function defer() {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const running: Receiver[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((receiver) => receiver.close()))
})

/** A real receiver of webhooks on any free port, which ends with the test. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const replies: Reply[] = []
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? '', headers: request.headers, body: await text(request) })
    const reply = replies.shift() ?? status(200)
    reply(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // A server on a port has an address of this kind.
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    received,
    replyWith: (...next) => void replies.push(...next),
    close: async () => {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  running.push(receiver)
  return receiver
}
