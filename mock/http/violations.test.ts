import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { validatorOfIncoming } from '../contract.ts'
import { describeViolations } from './violations.ts'

// A rule of the contract, a value that breaks it, and what is said of that. The value is the property `name` of the body.
const WORDINGS = [
  [{ type: 'string' }, 1, 'name must be a string'],
  [{ type: 'integer' }, 1.5, 'name must be an integer'],
  [{ type: 'object' }, 'x', 'name must be an object'],
  [{ type: 'array' }, 'x', 'name must be an array'],
  [{ type: 'boolean' }, 'x', 'name must be a boolean'],
  [{ type: ['string', 'null'] }, 1, 'name must be a string or null'],
  [{ enum: ['A', 'B'] }, 'C', 'name must be one of the following values: A, B'],
  [{ const: 'A' }, 'B', 'name must be equal to A'],
  [{ type: 'string', minLength: 2 }, 'x', 'name must be longer than or equal to 2 characters'],
  [{ type: 'string', maxLength: 2 }, 'xxx', 'name must be shorter than or equal to 2 characters'],
  [{ type: 'number', minimum: 2 }, 1, 'name must not be less than 2'],
  [{ type: 'number', maximum: 2 }, 3, 'name must not be greater than 2'],
  [{ type: 'number', exclusiveMinimum: 0 }, 0, 'name must be greater than 0'],
  [{ type: 'array', minItems: 1 }, [], 'name must contain at least 1 elements'],
  [{ type: 'array', uniqueItems: true }, [1, 1], 'name must have unique elements'],
  [{ type: 'object', minProperties: 1 }, {}, 'name must have at least 1 of its properties'],
  [{ type: 'object', maxProperties: 0 }, { a: 1 }, 'name must have no more than 0 of its properties'],
  [{ type: 'object', additionalProperties: false }, { a: 1 }, 'name.a is not a property of this object'],
  [{ type: 'object', required: ['a'] }, {}, 'name.a should not be empty'],
  [{ type: 'string', pattern: '^x$' }, 'y', 'name must match ^x$'],
  [{ type: 'string', format: 'url' }, 'y', 'name must be a URL address'],
  [{ type: 'string', format: 'email' }, 'y', 'name must be an email'],
  [{ type: 'string', format: 'otp' }, 'y', 'name must not contain spaces'],
  [{ type: 'string', format: 'country code' }, 'y', 'name must be a country calling code of 1 to 3 digits'],
  [{ type: 'string', format: 'numeric phone number' }, 'y', 'name must be a number string'],
  [
    { type: 'string', format: 'date-time' },
    'y',
    'name must be an ISO 8601 date and time, such as 2026-11-22T12:00:00Z',
  ],
  [{ type: 'array', items: { type: 'string' } }, ['a', 1], 'name.1 must be a string'],
  [
    { type: 'object', properties: { buttons: { items: { required: ['name'] } } } },
    { buttons: [{}] },
    'name.buttons.0.name should not be empty',
  ],
  [{ type: 'object', properties: { 'a/b~c': { type: 'string' } } }, { 'a/b~c': 1 }, 'name.a/b~c must be a string'],
] as const

for (const [rule, value, expected] of WORDINGS)
  test(`breaking ${JSON.stringify(rule)} reads: ${expected}`, () => {
    assert.deepEqual(violationsOf(rule, value), [expected])
  })

test('every violated rule of a field is listed', () => {
  assert.deepEqual(violationsOf({ type: 'string', minLength: 3, pattern: '^x' }, 'y'), [
    'name must be longer than or equal to 3 characters',
    'name must match ^x',
  ])
})

test('the same violation is listed once', () => {
  assert.deepEqual(violationsOf({ allOf: [{ type: 'string' }, { type: 'string' }] }, 1), ['name must be a string'])
})

test('a body that is none of the alternatives lists what each of them misses, and no more', () => {
  const validate = validatorOfIncoming('createLongLivedAccessToken_request')
  assert.ok(validate)
  assert.equal(validate({}), false)
  assert.deepEqual(describeViolations(validate.errors), [
    'facebookToken should not be empty',
    'facebookCode should not be empty',
  ])
})

test('a rule of the whole body is told of the body', () => {
  assert.deepEqual(describeViolations(errorsOf({ type: 'object', minProperties: 1 }, {})), [
    'body must have at least 1 of its properties',
  ])
})

test('without errors there are no violations', () => {
  assert.deepEqual([describeViolations(null), describeViolations(undefined)], [[], []])
})

function violationsOf(rule: object, value: unknown): readonly string[] {
  return describeViolations(errorsOf({ type: 'object', properties: { name: rule } }, { name: value }))
}

function errorsOf(schema: object, value: unknown) {
  const formats = ['url', 'email', 'otp', 'country code', 'numeric phone number', 'date-time']
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  for (const format of formats) ajv.addFormat(format, /^never$/)
  const validate = ajv.compile(schema)
  assert.equal(validate(value), false)
  return validate.errors
}
