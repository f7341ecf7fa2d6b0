import type { ErrorObject } from '../contract.ts'

/**
 * Every violated rule as one text, the property's dotted path first, in the wording pattern of class-validator, which
 * is the provider's (`additionalInformation.validationErrors`).
 */
export function describeViolations(errors: readonly ErrorObject[] | null | undefined): string[] {
  // What each alternative of an anyOf misses is listed by itself.
  const rules = (errors ?? []).filter(({ keyword }) => keyword !== 'anyOf')
  return [...new Set(rules.map((error) => `${pathOf(error)} ${ruleOf(error)}`))]
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const segments = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (keyword === 'required') segments.push(params['missingProperty'])
  if (keyword === 'additionalProperties') segments.push(params['additionalProperty'])
  return segments.join('.') || 'body'
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'must be a URL address',
  email: 'must be an email',
  'country code': 'must be a country calling code of 1 to 3 digits',
  'numeric phone number': 'must be a number string',
  otp: 'must not contain spaces',
  'date-time': 'must be an ISO 8601 date and time, such as 2026-11-22T12:00:00Z',
}

const DURATION =
  'must be a duration in ISO 8601 such as PT2H or P90D, of at most 9999W, 99999D, 999999H, 99999999M and 9999999999S'

function ruleOf({ keyword, params, message = 'is not valid' }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'should not be empty'
    case 'type':
      return `must be ${nounOf(params['type'])}`
    case 'enum':
      return `must be one of the following values: ${params['allowedValues'].join(', ')}`
    case 'const':
      return `must be equal to ${params['allowedValue']}`
    case 'minLength':
      return `must be longer than or equal to ${params['limit']} characters`
    case 'maxLength':
      return `must be shorter than or equal to ${params['limit']} characters`
    case 'minimum':
      return `must not be less than ${params['limit']}`
    case 'maximum':
      return `must not be greater than ${params['limit']}`
    case 'exclusiveMinimum':
      return `must be greater than ${params['limit']}`
    case 'minItems':
      return `must contain at least ${params['limit']} elements`
    case 'uniqueItems':
      return 'must have unique elements'
    case 'minProperties':
      return `must have at least ${params['limit']} of its properties`
    case 'maxProperties':
      return `must have no more than ${params['limit']} of its properties`
    case 'additionalProperties':
      return 'is not a property of this object'
    case 'format':
      return FORMATS[params['format']] ?? message
    case 'pattern':
      return params['pattern'].startsWith('^P(?=') ? DURATION : `must match ${params['pattern']}`
    default:
      return message
  }
}

function nounOf(type: string | readonly string[]): string {
  return [type]
    .flat()
    .map((name) => (/^[aio]/.test(name) ? `an ${name}` : name === 'null' ? name : `a ${name}`))
    .join(' or ')
}
