import type { ErrorCode } from '../contract.ts'

type Text = {
  /** What failed and why. */
  readonly message: string
  /** What to do. */
  readonly resolution: string
}

/** What each error code says unless the place that refuses knows better. */
export const describeError: Readonly<Record<ErrorCode, Text>> = {
  // Any operation
  unauthorized_error: {
    message: 'The credentials are missing, malformed, or not valid for this project.',
    resolution: 'Send Basic credentials (key id and key secret) or a bearer token from POST /oauth2/token.',
  },
  internal_error: { message: 'The call failed on our side.', resolution: 'Try again later.' },
  invalid_payload: {
    message: 'The request body can not be used.',
    resolution: 'Send a JSON object with content-type: application/json.',
  },
  invalid_input: {
    message: 'The request breaks rules of the contract.',
    resolution: 'Mend each point of additionalInformation.validationErrors.',
  },
  invalid_id_format: { message: 'An id in the path is malformed.', resolution: 'Use an id that the API returned.' },
  invalid_page_token: {
    message: 'The page token is not one of this list.',
    resolution: 'Pass nextPageToken or previousPageToken as the list returned it, or leave it out to start over.',
  },
  invalid_page_size: {
    message: 'The page size is out of range.',
    resolution: 'Use a whole number within the limits of the list, or leave it out.',
  },
  project_not_found: {
    message: 'There is no such project.',
    resolution: 'Check the project id in the path.',
  },
  project_not_initialized: {
    message: 'WhatsApp is not onboarded for this project.',
    resolution: 'Create the account with POST …/whatsapp and wait until it is ONBOARDED.',
  },
  no_fields_to_update: {
    message: 'The update names no field.',
    resolution: 'Send at least one field that can be updated.',
  },

  // The account
  account_not_found: {
    message: 'This project has no WhatsApp account.',
    resolution: 'Create one with POST …/whatsapp.',
  },
  account_exists: {
    message: 'This project has a WhatsApp account already; it can have one.',
    resolution: 'Read it with GET. If it is rejected, correct it with PATCH; otherwise DELETE it first.',
  },
  account_data_is_corrupt: {
    message: 'The stored account is damaged.',
    resolution: 'Contact the provider.',
  },
  account_not_updatable: {
    message: 'The account can be updated only while it is REJECTED, and a correction is not under way.',
    resolution: 'Read the account with GET; wait until `changes.status` is REJECTED.',
  },
  account_has_senders: {
    message: 'The account still has senders.',
    resolution: 'Delete the senders in additionalInformation.senderIds and wait until they are gone, 30 days later.',
  },
  account_has_sender_changes: {
    message: 'The account still has senders that never went live.',
    resolution: 'Delete them with DELETE …/senders/{senderId}/changes.',
  },
  template_could_not_delete_drafts: {
    message: 'The template drafts of the account could not be deleted.',
    resolution: 'Try again later.',
  },
  template_insights_not_yet_available: {
    message: 'Meta does not offer template analytics for this account yet.',
    resolution: 'Try again later.',
  },
  invalid_business_manager: {
    message: 'The business manager can not be used here.',
    resolution: 'Leave businessManager out, or choose one that serves the region.',
  },
  invalid_business_manager_for_environment: {
    message: 'The business manager can not be used in this environment.',
    resolution: 'Leave businessManager out, or choose one that serves the region.',
  },

  // Facebook's side of embedded signup
  invalid_facebook_token: {
    message: 'Facebook does not accept this token.',
    resolution: 'Have the customer log in at Facebook again and pass the new token.',
  },
  invalid_facebook_code: {
    message: 'Facebook does not accept this code.',
    resolution: 'Have the customer log in at Facebook again and pass the new code.',
  },
  facebook_Request_limit_reached: {
    message: 'Facebook takes no more requests for now.',
    resolution: 'Try again later.',
  },
  log_in_facebook_required: {
    message: 'Facebook wants the customer to log in first.',
    resolution: 'Have the customer log in at Facebook, then try again.',
  },

  // Webhooks
  webhook_not_found: { message: 'This project has no such webhook.', resolution: 'List them with GET …/webhooks.' },
  webhook_exists: {
    message: 'A webhook of this project has this target already.',
    resolution: 'Update that webhook, or use another target URL.',
  },
  webhook_limit_reached: {
    message: 'The project holds as many webhooks as it can.',
    resolution: 'Delete one first; one webhook can serve any number of triggers.',
  },
}
