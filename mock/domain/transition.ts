import { account } from './accounts.ts'
import type { Command } from './command.ts'
import { facebookToken } from './facebook-tokens.ts'
import type { Context, Outcome } from './outcome.ts'
import type { Project } from './project.ts'
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
