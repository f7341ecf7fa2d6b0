import { type ErrorCode, type ErrorObject, validatorOfIncoming } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Exchange, ValidRequest } from './exchange.ts'
import { misspelledProperties } from './near-miss.ts'
import { type ReadBodyOptions, readJsonObject } from './read-body.ts'
import { chooseVariant } from './variants.ts'
import { describeViolations } from './violations.ts'

/** Holds the request against the contract. Refuses what breaks it, with every violation. */
export function validateRequest(exchange: Exchange, options: ReadBodyOptions = {}): ValidRequest {
  const body = readJsonObject(exchange, options)
  refuseMalformedIds(exchange)
  if (body !== undefined) refuseInvalidBody(exchange.route.operationId, body)
  return { path: exchange.path, query: validateQuery(exchange), body }
}

// Provider: malformed ids are refused since 1.1.9, their format is unpublished. Refusing only what no id could be is our
// choice, since the vendor's own tests use ids of many shapes.
const ID = /^[A-Za-z0-9_-]{1,64}$/

function refuseMalformedIds({ route, path }: Exchange): void {
  if (!route.errorCodes.includes('invalid_id_format')) return
  for (const [name, value] of Object.entries(path))
    if (name !== 'projectId' && !ID.test(value))
      throw new Refusal('invalid_id_format', {
        message: `${name} "${value}" is malformed: an id has 1 to 64 letters, digits, hyphens and underscores.`,
      })
}

function refuseInvalidBody(operationId: string, body: object): void {
  const variant = chooseVariant[operationId]?.(body)
  const validate = validatorOfIncoming(
    variant === undefined ? `${operationId}_request` : `${operationId}_request_${variant}`,
  )
  if (validate === undefined || validate(body)) return
  throw invalidInput(validate.errors, misspelledProperties(body, validate.errors))
}

// Provider: some query parameters have error codes of their own.
const CODE_OF: Readonly<Record<string, ErrorCode>> = {
  pageSize: 'invalid_page_size',
  filterStates: 'invalid_filter_states',
  filterStatuses: 'invalid_filter_statuses',
}

function validateQuery({ route, query }: Exchange): object {
  const values = convertQuery(route.query, query)
  const validate = validatorOfIncoming(`${route.operationId}_query`)
  if (validate === undefined || validate(values)) return values
  const violations = describeViolations(validate.errors)
  const culprit = validate.errors?.[0]?.instancePath.split('/')[1] ?? ''
  const code = CODE_OF[culprit]
  if (code === undefined || !route.errorCodes.includes(code)) throw invalidInput(validate.errors)
  const supported = validate.errors?.find(({ keyword }) => keyword === 'enum')?.params['allowedValues']
  throw new Refusal(code, {
    message: `${violations.join('; ')}.`,
    // Provider: one comma-joined string.
    additionalInformation: Array.isArray(supported) ? { supportedCodes: supported.join(',') } : {},
  })
}

/** Query values as the contract types them: numbers as numbers, lists from repeated keys or commas alike. */
function convertQuery(types: Readonly<Record<string, string>>, query: Exchange['query']): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(types)) {
    const value = query[name]
    if (value !== undefined) values[name] = convert(type, value)
  }
  return values
}

function convert(type: string, value: unknown): unknown {
  if (type === 'array')
    return [value]
      .flat()
      .flatMap((part) => String(part).split(','))
      .filter((part) => part !== '')
  if (type === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  return value
}

const invalidInput = (errors: readonly ErrorObject[] | null | undefined, nearMisses: readonly string[] = []): Refusal =>
  new Refusal('invalid_input', {
    ...(nearMisses.length === 0 ? {} : { resolution: `${nearMisses.join(' ')} Mend each of the validationErrors.` }),
    additionalInformation: { validationErrors: describeViolations(errors) },
  })
