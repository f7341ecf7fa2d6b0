import { STATUS_CODES } from 'node:http'
import type { ControlSchema } from '../contract.ts'

type JournalEntry = ControlSchema<'JournalEntry'>

/** Calls as an HTTP Archive (HAR 1.2). `origin` makes their paths addresses, such as `http://127.0.0.1:4010`. */
export function toHttpArchive(entries: readonly JournalEntry[], origin: string, version: string) {
  return {
    log: {
      version: '1.2',
      creator: { name: 'provisim', version },
      entries: entries.map((entry) => describe(entry, origin)),
    },
  }
}

function describe(
  { sent, durationMs, method, path, status, request, response, operationId, connection }: JournalEntry,
  origin: string,
) {
  const url = new URL(path, origin)
  return {
    startedDateTime: sent,
    time: durationMs,
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toPairs(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body === undefined
        ? {}
        : { postData: { mimeType: request.headers['content-type'] ?? 'application/json', text: request.body } }),
      headersSize: -1,
      bodySize: sizeOf(request.body),
    },
    response: {
      // HAR 1.2 has no word for a missing answer; browsers write 0.
      status: connection === 'drop' ? 0 : status,
      statusText: connection === 'drop' ? '' : (STATUS_CODES[status] ?? ''),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toPairs(response.headers),
      content: {
        size: sizeOf(response.body),
        mimeType: 'application/json',
        ...(response.body === undefined ? {} : { text: response.body }),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: sizeOf(response.body),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    ...(operationId === undefined ? {} : { comment: operationId }),
  }
}

const toPairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

const sizeOf = (body = ''): number => Buffer.byteLength(body)
