import assert from 'node:assert/strict'
import { test } from 'node:test'
import { senderVariantOf } from './sender-variants.ts'

// The first that fits wins.
const BODIES = [
  [{ phoneNumberProvider: 'CUSTOMER', details: {} }, 'CreatePartnerInitiatedSender'],
  [{ phoneNumberProvider: 'CUSTOMER', name: 'A', wabaId: '1' }, 'CreatePartnerInitiatedSender'],
  [{ phoneNumberProvider: null }, 'CreatePartnerInitiatedSender'],
  [{ facebookAccessToken: 'EAA' }, 'CreateDeprecatedSender'],
  [{ facebookCode: 'AQD' }, 'CreateDeprecatedSender'],
  [{ name: 'A' }, 'CreateDeprecatedSender'],
  [{ name: 'A', wabaId: '1', phoneNumberId: '2' }, 'CreateDeprecatedSender'],
  [{ wabaId: '1' }, 'CreateEmbeddedSignupSender'],
  [{ phoneNumberId: '2' }, 'CreateEmbeddedSignupSender'],
  [{ wabaId: '1', phoneNumberId: '2', details: {} }, 'CreateEmbeddedSignupSender'],
  [{ details: {} }, 'CreatePhoneProvisioningSender'],
  [{ status: 'DRAFT', details: {} }, 'CreatePhoneProvisioningSender'],
  [{}, 'CreatePhoneProvisioningSender'],
] as const

for (const [body, variant] of BODIES)
  test(`${JSON.stringify(body)} is a ${variant}`, () => {
    assert.equal(senderVariantOf(body), variant)
  })
