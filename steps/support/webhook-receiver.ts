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
  #failures: { status: number; count: number }[] = []

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

  /** Answers the next `count` deliveries with `status`. */
  answerNext(count: number, status: number): void {
    this.#failures.push({ status, count })
  }

  /** Answers 200 again. */
  recover(): void {
    this.#failures = []
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
    const answered = this.#nextStatus()
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].join(', ')]),
    )
    // Data enters here: a body of another shape makes the scenario fail that looks at it.
    const event = JSON.parse(body.toString('utf8')) as ReceivedEvent
    this.#deliveries.push({ path: request.url ?? '', headers, body, event, answered })
    response.writeHead(answered).end()
  }

  #nextStatus(): number {
    const [failure] = this.#failures
    if (failure === undefined) return 200
    failure.count -= 1
    if (failure.count <= 0) this.#failures.shift()
    return failure.status
  }
}
