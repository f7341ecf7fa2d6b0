import type { AccountCommand } from './accounts.ts'
import type { FacebookTokenCommand } from './facebook-tokens.ts'
import type { IncidentCommand } from './incidents.ts'
import type { RequestCommand } from './requests.ts'
import type { ReviewCommand } from './reviews.ts'
import type { SenderCommand } from './senders.ts'
import type { SettingsCommand } from './settings.ts'
import type { WebhookCommand } from './webhooks.ts'

/** Whatever can happen to a project: a call, a decision, or a timer that fell due. */
export type Command =
  | AccountCommand
  | RequestCommand
  | ReviewCommand
  | SenderCommand
  | SettingsCommand
  | FacebookTokenCommand
  | IncidentCommand
  | WebhookCommand
