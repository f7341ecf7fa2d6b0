import { account } from './accounts.ts'
import type { Command, IncidentCommand } from './command.ts'
import { facebookToken } from './facebook-tokens.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { request } from './requests.ts'
import { review } from './reviews.ts'
import { sender } from './senders.ts'
import { settings } from './settings.ts'
import { webhook } from './webhooks.ts'

/** The one way a project changes. Pure: throws a Refusal or a Problem when the command can't be obeyed. */
export function transition(project: Project, command: Command, context: Context): Outcome {
  switch (command.kind) {
    case 'account':
      return account(project, command, context)
    case 'incident':
      return incident(project, command, context)
    case 'request':
      return request(project, command, context)
    case 'review':
      return review(project, command, context)
    case 'sender':
      return sender(project, command, context)
    case 'settings':
      return settings(project, command)
    case 'facebook-token':
      return facebookToken(project, command, context)
    case 'webhook':
      return webhook(project, command, context)
  }
}

// Nobody knows beforehand whether a planned incident will find its sender still there and in the right state. One that
// does not is left out: no one asked for it just now, so there is no one to refuse it to.
function incident(project: Project, { command }: IncidentCommand, context: Context): Outcome {
  try {
    return transition(project, command, context)
  } catch (error) {
    if (error instanceof Problem || error instanceof Refusal) return outcome(project)
    throw error
  }
}
