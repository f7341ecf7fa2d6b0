// Every command there is, apart from what obeys them: any step may have any command happen later, and the files that
// obey would import each other's types in a circle.
import type { ControlSchema, Schema } from '../contract.ts'
import type { CreateAccount } from './account-details.ts'
import type { PlanInput } from './plan.ts'
import type { Message, Settings } from './project.ts'
import type { CreateSender } from './sender-variants.ts'

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

/** What a project's client can do with its account. */
export type AccountCommand =
  | { readonly kind: 'account'; readonly type: 'create'; readonly body: CreateAccount }
  | { readonly kind: 'account'; readonly type: 'update'; readonly body: Schema<'UpdateAccount'> }
  | { readonly kind: 'account'; readonly type: 'delete' }
  | { readonly kind: 'account'; readonly type: 'comment'; readonly comment: string }
  | { readonly kind: 'account'; readonly type: 'enable-template-analytics' }
  | { readonly kind: 'account'; readonly type: 'meet'; readonly incident: AccountIncident }

/** What happens to an account by the provider's or Meta's doing. */
export type AccountIncident =
  | { readonly type: 'daily-limit-changed'; readonly dailyLimit: Schema<'DailyLimit'> }
  | { readonly type: 'waba-changed'; readonly primaryBusinessLocation: Schema<'CountryCode'> }
  | { readonly type: 'ban-scheduled' | 'banned' | 'ban-lifted'; readonly date?: string }
  | { readonly type: 'commented'; readonly comment: string }

/** What becomes of a WABA creation request, by the provider's, the customer's or the partner's doing, or by time. */
export type RequestCommand = { readonly kind: 'request'; readonly requestId: string } & (
  | { readonly type: 'file'; readonly filing: ControlSchema<'Filing'> }
  | { readonly type: 'approve'; readonly approval: ControlSchema<'Approval'> }
  | { readonly type: 'decline' | 'cancel' | 'expire' }
)

/** What Meta can decide. Deferred or reserved names stay under review. */
export type ReviewDecision =
  | { readonly type: 'approve' }
  | { readonly type: 'reject'; readonly reason?: string }
  | { readonly type: 'defer' | 'reserve' }

export type ReviewCommand = { readonly kind: 'review'; readonly reviewId: string } & ReviewDecision

/** What a client, the provider, the customer or Meta can do with a sender. */
export type SenderCommand =
  | { readonly kind: 'sender'; readonly type: 'create'; readonly body: CreateSender }
  | ({ readonly kind: 'sender'; readonly senderId: string } & (
      | { readonly type: 'update'; readonly body: Schema<'UpdateSender'> }
      | { readonly type: 'delete' | 'delete-changes' | 'remove' | 'verify-at-meta' | 'notice-verification' }
      | { readonly type: 'comment'; readonly comment: string }
      | { readonly type: 'register'; readonly method: Message['channel'] }
      | { readonly type: 'verify'; readonly code: string | undefined }
      | { readonly type: 'process' | 'activate' | 'apply'; readonly ending: Ending }
      | { readonly type: 'meet'; readonly incident: SenderIncident }
    ))

/** How a step of the provider's ends. */
export type Ending = {
  readonly outcome: 'pending-verification' | 'active' | 'applied' | 'rejected' | 'error'
  readonly reason?: string
  readonly errorCode?: Schema<'SenderErrorCode'>
}

/** What happens to a sender that is live, by the provider's or Meta's doing. */
export type SenderIncident =
  | { readonly type: 'quality-rating-changed'; readonly qualityRating: Schema<'QualityRating'> }
  | { readonly type: 'daily-limit-changed'; readonly dailyLimit: Schema<'DailyLimit'> }
  | { readonly type: 'suspended' | 'reinstated' | 'deactivated' | 'verification-expired' | 'display-name-expired' }
  | { readonly type: 'unlocked' }
  | { readonly type: 'commented'; readonly comment: string }

/** A planned incident. It does not happen where its trigger's preconditions are not met by then. */
export type IncidentCommand = { readonly kind: 'incident'; readonly type: string; readonly command: Command }

/** How a project behaves. */
export type SettingsCommand =
  | { readonly kind: 'settings'; readonly type: 'update'; readonly settings: Partial<Settings> }
  | { readonly kind: 'settings'; readonly type: 'plan'; readonly plan: PlanInput }
  | { readonly kind: 'settings'; readonly type: 'faults'; readonly faults: ControlSchema<'FaultsInput'> }

/** The two deprecated helpers of embedded signup. They do not depend on the account. */
export type FacebookTokenCommand = {
  readonly kind: 'facebook-token'
  readonly type: 'exchange'
  readonly body: Schema<'CreateLongLivedAccessToken'>
}

/** What a project's client can do with its webhooks. */
export type WebhookCommand =
  | { readonly kind: 'webhook'; readonly type: 'create'; readonly body: Schema<'CreateWebhook'> }
  | {
      readonly kind: 'webhook'
      readonly type: 'update'
      readonly webhookId: string
      readonly body: Schema<'UpdateWebhook'>
    }
  | { readonly kind: 'webhook'; readonly type: 'delete' | 'disable'; readonly webhookId: string }
