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

  // Senders
  sender_not_found: { message: 'This project has no such sender.', resolution: 'List them with GET …/senders.' },
  sender_changes_not_found: {
    message: 'This project has no such sender, or the sender has no pending changes.',
    resolution: 'Read the sender with GET; only what stands in `changes` can be deleted.',
  },
  sender_not_updatable: {
    message: 'The sender can not be updated in its state.',
    resolution: 'Wait until it is ACTIVE.',
  },
  sender_changes_not_updatable: {
    message: 'The pending changes of the sender can not be updated.',
    resolution: 'Wait until they are decided, or delete them if they failed.',
  },
  sender_changes_not_deletable: {
    message: 'The pending changes of the sender are being worked on.',
    resolution: 'Wait until they are decided.',
  },
  sender_already_deleted: {
    message: 'The sender was deleted already; it goes 30 days after that.',
    resolution: 'Wait. A deletion can not be undone.',
  },
  sender_display_name_update_not_allowed: {
    message: 'A new display name of the sender is under review.',
    resolution: 'Wait until `metadata.displayName.status` is APPROVED or REJECTED.',
  },
  sender_username_update_not_available: {
    message: 'Usernames can be changed while the sender is ACTIVE only.',
    resolution: 'Wait until it is ACTIVE, then try again.',
  },
  sender_username_not_available: {
    message: 'The username is taken or not allowed.',
    resolution: 'Choose another; GET …/suggestedUsernames proposes some.',
  },
  sender_phone_number_not_registered_with_meta_cloud_api: {
    message: 'The phone number is not registered with the Cloud API.',
    resolution: 'Contact the provider.',
  },
  invalid_filter_states: {
    message: '`filterStates` holds an unknown state.',
    resolution: 'Use the values in additionalInformation.supportedCodes.',
  },
  invalid_filter_statuses: {
    message: '`filterStatuses` holds an unknown status.',
    resolution: 'Use the values in additionalInformation.supportedCodes.',
  },

  // Embedded signup
  wrong_waba_id: {
    message: 'The project belongs to another WABA.',
    resolution: 'Use the WABA of the account, or another project.',
  },
  not_found_waba_id: {
    message: 'Facebook knows no WABA for this token.',
    resolution: 'Have the customer share the WABA, or name it in wabaId.',
  },
  too_many_waba_id: { message: 'Facebook knows several WABAs for this token.', resolution: 'Name one in wabaId.' },
  waba_id_used: { message: 'The WABA belongs to another project.', resolution: 'Use that project, or another WABA.' },
  wrong_business_manager: {
    message: 'The project has another business manager.',
    resolution: 'Leave businessManager out.',
  },
  used_phone_number_id: {
    message: 'The phone number is used elsewhere.',
    resolution: 'Use another number of the WABA.',
  },
  provisioned_phone_number_id: {
    message: 'The phone number is provisioned already.',
    resolution: 'Use its sender, or another number of the WABA.',
  },
  all_phone_number_id_provisioned: {
    message: 'All phone numbers of the WABA are provisioned already.',
    resolution: 'Have the customer add a number to the WABA.',
  },
  invalid_waba_id_or_phone_number_id_for_region: {
    message: 'The WABA or the phone number can not be used in this region.',
    resolution: 'Choose a region that the business manager serves.',
  },

  // Photos
  file_invalid_mime_type: {
    message: 'The photo has the wrong type.',
    resolution: 'Use a JPEG, PNG or WebP image.',
  },
  file_not_found: { message: 'There is no photo at this address.', resolution: 'Check photoUrl.' },
  file_size_too_large: { message: 'The photo is too large.', resolution: 'Use an image of at most 5 MB.' },
  file_has_wrong_dimensions: {
    message: 'The photo has the wrong dimensions.',
    resolution: 'Use an image of 192×192 to 640×640 pixels.',
  },
  file_unexpected_error: { message: 'The photo could not be fetched.', resolution: 'Try again later.' },

  // Registration and verification
  not_allowed_register: {
    message: 'The sender can not be registered in its state.',
    resolution: 'Wait until it is PENDING_VERIFICATION.',
  },
  not_allowed_verify: {
    message: 'The sender can not be verified in its state.',
    resolution: 'Wait until it is PENDING_VERIFICATION.',
  },
  sender_request_code_failed: {
    message: 'Meta could not send the code.',
    resolution: 'Try the other method, SMS or VOICE, or check the number.',
  },
  'sender-number-not-approved-for-enterprise': {
    message: 'The business is not cleared to use this number.',
    resolution: 'Contact the provider, or use another number.',
  },
  'sender-register-too-many-requests': {
    message: 'Codes were asked for too often.',
    resolution: 'Wait before you ask for the next one.',
  },
  'sender-already-registered': {
    message: 'The number is registered elsewhere on the platform.',
    resolution: 'Remove it there first, or use another number.',
  },
  too_many_invalid_verification_codes: {
    message: 'The number is locked after too many wrong codes.',
    resolution: 'Wait until the lock is over, then ask for a new code.',
  },
  wrong_otp: {
    message: 'The code is wrong, expired or used.',
    resolution: 'Use the code that was sent last, within its validity, or ask for a new one.',
  },
}
