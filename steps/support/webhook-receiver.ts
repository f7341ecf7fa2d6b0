import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Schema } from './schemas.ts'
import type { SignedMessage } from './signature.ts'

/** What the body of a webhook holds, as far as scenarios look at it. */
export type ReceivedEvent = {
  readonly type: string
  readonly payload?: Schema<'Account'>
  readonly comment?: string
}

export type ReceivedDelivery = SignedMessage & {
  /** The path of the target that it came to. */
  readonly path: string
  readonly event: ReceivedEvent
  /** The status that the receiver answered. */
  readonly answered: number
}

/** A real HTTP server that takes webhooks, notes each down, and answers as it is told: 200 unless told otherwise. */
export class WebhookReceiver {
  readonly #server: Server
  readonly #deliveries: ReceivedDelivery[] = []
  /** What is to be answered next, the next first. */
  readonly #answers: { readonly status: number; readonly headers: Readonly<Record<string, string>> }[] = []

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#take(request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      )
    })
  }

  static async start(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver()
    await new Promise<void>((resolve) => {
      receiver.#server.listen(0, '127.0.0.1', resolve)
      receiver.#server.unref() // A receiver that a failed scenario left behind keeps no process alive.
    })
    return receiver
  }

  /** Such as `http://127.0.0.1:40123`; every path below it is a target. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo // A server on a port has an address of this kind.
    return `http://127.0.0.1:${port}`
  }

  /** Everything that came in, the first first. */
  get deliveries(): readonly ReceivedDelivery[] {
    return this.#deliveries
  }

  /** Answers the next `count` deliveries with `status`, those after them with 200. */
  answerNext(count: number, status: number, headers: Readonly<Record<string, string>> = {}): void {
    this.#answers.push(...Array.from({ length: count }, () => ({ status, headers })))
  }

  /** Stops listening, so that connections are refused. */
  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => {
      this.#server.close(resolve)
    })
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const answer = this.#answers.shift() ?? { status: 200, headers: {} }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].join(', ')]),
    )
    this.#deliveries.push({
      path: request.url ?? '',
      headers,
      body,
      // Data enters here: a body of another shape, or half of one, makes the scenario fail that looks at it.
      get event() {
        return JSON.parse(body.toString('utf8')) as ReceivedEvent
      },
      answered: answer.status,
    })
    response.writeHead(answer.status, answer.headers).end()
  }
}
