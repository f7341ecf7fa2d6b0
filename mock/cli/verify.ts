import { type Command, InvalidArgumentError } from 'commander'
import { verifyWebhook, type WebhookVerdict } from '../webhooks/verify-webhook.ts'
import { readNamedFile, readNamedJson } from './files.ts'
import type { Io } from './io.ts'
import { readSecret } from './option-values.ts'

type VerifyOptions = {
  readonly secret: string
  readonly headers: string
  readonly body: string
  readonly now?: number
  readonly tolerance?: number
  readonly json?: boolean
}

export function defineVerify(command: Command, io: Io): void {
  command
    .description('Check the signature of a webhook that was kept in files: exit code 0 when it is valid, 1 when not.')
    .requiredOption('--secret <text>', 'the secret with which the webhook was registered', readSecret)
    .requiredOption('--headers <file>', 'its headers, as `name: value` lines or as JSON')
    .requiredOption('--body <file>', 'the exact bytes of its body; - reads standard input')
    .option('--now <time>', 'the time to judge by, ISO 8601 or Unix seconds; the real time unless given', readTime)
    .option('--tolerance <seconds>', 'how far the signed time may be off; 300 unless given', readSeconds)
    .option('--json', 'print the verdict as JSON')
    .allowExcessArguments(false)
    .action(async ({ json = false, ...options }: VerifyOptions) => {
      const verdict = await verify(options, io)
      io.print(json ? JSON.stringify(verdict) : describeVerdict(verdict))
      if (!verdict.isValid) io.setExitCode(1)
    })
}

async function verify({ secret, headers, body, now, tolerance }: VerifyOptions, io: Io): Promise<WebhookVerdict> {
  const rawBody = body === '-' ? await io.readInput() : readNamedFile(body, '--body')
  const input = {
    secret,
    headers: readHeaders(headers),
    ...(now === undefined ? {} : { now }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }
  const verdict = verifyWebhook({ ...input, rawBody })
  if (verdict.isValid || verdict.reason !== 'wrong-signature' || !rawBody.toString('latin1').endsWith('\n'))
    return verdict
  // The commonest mistake: an editor or `echo` has added a line break.
  const trimmed = verifyWebhook({ ...input, rawBody: rawBody.subarray(0, -1) })
  if (!trimmed.isValid && trimmed.reason === 'wrong-signature') return verdict
  const hint = 'without the line break at its end the body fits: keep the exact bytes'
  return { ...verdict, message: `${verdict.message}; ${hint}` }
}

function readHeaders(path: string): Record<string, string> {
  const text = readNamedFile(path, '--headers').toString('utf8')
  // Whatever the fields are, the verifier takes no more of them than texts and numbers.
  if (text.trimStart().startsWith('{')) return readNamedJson(path, '--headers') as Record<string, string>
  return Object.fromEntries(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^[<>\s]*([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]]
    }),
  )
}

/** The verdict in a line. */
export const describeVerdict = (verdict: WebhookVerdict): string =>
  verdict.isValid
    ? `valid: signed at ${verdict.sent.toISOString()}, nonce ${verdict.nonce}`
    : `invalid (${verdict.reason}): ${verdict.message}`

function readTime(text: string): number {
  const time = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  if (!Number.isNaN(time)) return time
  throw new InvalidArgumentError('It is a time such as 2026-12-24T18:00:00Z, or Unix seconds.')
}

function readSeconds(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It is a whole number of seconds.')
}
