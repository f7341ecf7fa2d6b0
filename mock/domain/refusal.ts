import { type ErrorCode, errorStatus } from '../contract.ts'
import { describeError } from './refusal-texts.ts'

export type RefusalDetails = {
  /** What failed and why, when it can be said better than in the code's own text. */
  readonly message?: string
  /** What to do about it. */
  readonly resolution?: string
  readonly additionalInformation?: Readonly<Record<string, unknown>>
  /** Header fields of the answer, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What the provider would refuse, with its error code and the status that the contract gives to the code. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly resolution: string
  readonly additionalInformation: Readonly<Record<string, unknown>> | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    const text = describeError[code]
    super(details.message ?? text.message)
    this.code = code
    this.status = errorStatus[code]
    this.resolution = details.resolution ?? text.resolution
    this.additionalInformation = details.additionalInformation
    this.headers = details.headers ?? {}
  }
}
