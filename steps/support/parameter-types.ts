import { defineParameterType } from '@cucumber/cucumber'
import { DECISIONS } from './decisions.ts'
import { DURATION, readDuration, toIso } from './durations.ts'
import { LISTS } from './lists.ts'
import { OPERATIONS } from './operations.ts'
import { SENDER_SITUATIONS } from './sender-situations.ts'
import { SITUATIONS } from './situations.ts'

/** `2 hours`, in the step as ISO 8601. */
defineParameterType({ name: 'duration', regexp: DURATION, transformer: (words) => toIso(readDuration(words)) })

/** `"account onboarded"`: an event in the provider's words. */
defineParameterType({ name: 'event', regexp: /"([a-z ]+)"/, transformer: (words) => words })

/** `"account onboarded, account rejected"`: events that a webhook asks for. */
defineParameterType({ name: 'events', regexp: /"([a-z, ]+)"/, transformer: (words) => words })

/** `pending`: how far an account has come. */
defineParameterType({ name: 'situation', regexp: SITUATIONS.join('|'), transformer: (words) => words })

/** `awaiting verification`: how far a sender has come. */
defineParameterType({
  name: 'sender situation',
  regexp: SENDER_SITUATIONS.join('|'),
  transformer: (words) => words,
})

/** `read the account`: an operation of the provider's API. */
defineParameterType({ name: 'operation', regexp: Object.keys(OPERATIONS).join('|'), transformer: (words) => words })

/** `approve the request`: what someone behind the API decides. */
defineParameterType({ name: 'decision', regexp: Object.keys(DECISIONS).join('|'), transformer: (words) => words })

/** `activities`: a list that comes in pages. */
defineParameterType({ name: 'list', regexp: Object.keys(LISTS).join('|'), transformer: (words) => words })
