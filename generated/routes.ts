// Written by npm run generate. Do not edit.

export const provisioningVersion = "1.2.117"

export const provisioningRoutes = [
  {
    "operationId": "getAccount",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "unauthorized_error",
      "account_not_found",
      "account_data_is_corrupt",
      "internal_error"
    ]
  },
  {
    "operationId": "createAccount",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_business_manager_for_environment",
      "invalid_payload",
      "unauthorized_error",
      "project_not_found",
      "account_exists",
      "account_data_is_corrupt",
      "internal_error"
    ]
  },
  {
    "operationId": "updateAccount",
    "method": "PATCH",
    "path": "/v1/projects/{projectId}/whatsapp",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "no_fields_to_update",
      "unauthorized_error",
      "account_not_found",
      "account_not_updatable",
      "internal_error"
    ]
  },
  {
    "operationId": "deleteAccount",
    "method": "DELETE",
    "path": "/v1/projects/{projectId}/whatsapp",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400,
      401,
      409,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "account_has_senders",
      "account_has_sender_changes",
      "template_could_not_delete_drafts",
      "internal_error"
    ]
  },
  {
    "operationId": "listAccountActivities",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/activities",
    "query": {
      "pageToken": "string",
      "pageSize": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "invalid_page_token",
      "invalid_page_size",
      "unauthorized_error",
      "account_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "createAccountComment",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/comments",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_payload",
      "unauthorized_error",
      "account_not_found",
      "account_data_is_corrupt",
      "internal_error"
    ]
  },
  {
    "operationId": "enableTemplateAnalytics",
    "method": "PUT",
    "path": "/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      424,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "template_insights_not_yet_available",
      "internal_error"
    ]
  },
  {
    "operationId": "createLongLivedAccessToken",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/longLivedAccessToken",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_facebook_token",
      "invalid_facebook_code",
      "invalid_business_manager",
      "invalid_business_manager_for_environment",
      "invalid_payload",
      "unauthorized_error",
      "facebook_Request_limit_reached",
      "log_in_facebook_required",
      "internal_error"
    ]
  },
  {
    "operationId": "listWabaDetails",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/wabaDetails",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_facebook_token",
      "invalid_business_manager",
      "invalid_business_manager_for_environment",
      "invalid_payload",
      "unauthorized_error",
      "facebook_Request_limit_reached",
      "log_in_facebook_required",
      "internal_error"
    ]
  },
  {
    "operationId": "listSenders",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/senders",
    "query": {
      "pageToken": "string",
      "pageSize": "number",
      "filterStates": "array",
      "filterStatuses": "array"
    },
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "invalid_page_token",
      "invalid_page_size",
      "invalid_filter_states",
      "invalid_filter_statuses",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "createSender",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/senders",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "project_not_initialized",
      "invalid_facebook_token",
      "invalid_business_manager",
      "invalid_business_manager_for_environment",
      "file_invalid_mime_type",
      "invalid_payload",
      "unauthorized_error",
      "project_not_found",
      "account_data_is_corrupt",
      "wrong_waba_id",
      "not_found_waba_id",
      "too_many_waba_id",
      "waba_id_used",
      "wrong_business_manager",
      "used_phone_number_id",
      "provisioned_phone_number_id",
      "all_phone_number_id_provisioned",
      "invalid_waba_id_or_phone_number_id_for_region",
      "file_not_found",
      "file_size_too_large",
      "file_has_wrong_dimensions",
      "file_unexpected_error",
      "facebook_Request_limit_reached",
      "log_in_facebook_required",
      "internal_error"
    ]
  },
  {
    "operationId": "getSender",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "updateSender",
    "method": "PATCH",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "project_not_initialized",
      "sender_username_not_available",
      "sender_phone_number_not_registered_with_meta_cloud_api",
      "no_fields_to_update",
      "file_invalid_mime_type",
      "invalid_payload",
      "unauthorized_error",
      "sender_not_found",
      "sender_not_updatable",
      "sender_changes_not_updatable",
      "sender_display_name_update_not_allowed",
      "sender_username_update_not_available",
      "file_not_found",
      "file_size_too_large",
      "file_has_wrong_dimensions",
      "file_unexpected_error",
      "internal_error"
    ]
  },
  {
    "operationId": "deleteSender",
    "method": "DELETE",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "sender_not_found",
      "sender_already_deleted",
      "internal_error"
    ]
  },
  {
    "operationId": "listSenderActivities",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/activities",
    "query": {
      "pageToken": "string",
      "pageSize": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "invalid_page_token",
      "invalid_page_size",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "deleteSenderChanges",
    "method": "DELETE",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/changes",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "sender_changes_not_found",
      "sender_changes_not_deletable",
      "internal_error"
    ]
  },
  {
    "operationId": "createSenderComment",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/comments",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "invalid_input",
      "invalid_payload",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "registerSender",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/register",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      404,
      409,
      429,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "project_not_initialized",
      "sender_request_code_failed",
      "invalid_payload",
      "unauthorized_error",
      "sender_not_found",
      "not_allowed_register",
      "sender-number-not-approved-for-enterprise",
      "sender-register-too-many-requests",
      "sender-already-registered",
      "too_many_invalid_verification_codes",
      "internal_error"
    ]
  },
  {
    "operationId": "listSuggestedUsernames",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "verifySender",
    "method": "POST",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/verify",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      204,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "project_not_initialized",
      "invalid_payload",
      "unauthorized_error",
      "sender_not_found",
      "not_allowed_verify",
      "wrong_otp",
      "internal_error"
    ]
  },
  {
    "operationId": "getVerificationStatus",
    "method": "GET",
    "path": "/v1/projects/{projectId}/whatsapp/senders/{senderId}/verification-status",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "project_not_initialized",
      "unauthorized_error",
      "sender_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "listWebhooks",
    "method": "GET",
    "path": "/v1/projects/{projectId}/webhooks",
    "query": {
      "pageToken": "string",
      "pageSize": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      500
    ],
    "errorCodes": [
      "invalid_page_size",
      "invalid_page_token",
      "unauthorized_error",
      "internal_error"
    ]
  },
  {
    "operationId": "createWebhook",
    "method": "POST",
    "path": "/v1/projects/{projectId}/webhooks",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      201,
      400,
      401,
      409,
      424,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_payload",
      "unauthorized_error",
      "webhook_exists",
      "webhook_limit_reached",
      "internal_error"
    ]
  },
  {
    "operationId": "getWebhook",
    "method": "GET",
    "path": "/v1/projects/{projectId}/webhooks/{webhookId}",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "invalid_id_format",
      "unauthorized_error",
      "webhook_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "replaceWebhook",
    "method": "PUT",
    "path": "/v1/projects/{projectId}/webhooks/{webhookId}",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_payload",
      "invalid_id_format",
      "unauthorized_error",
      "webhook_not_found",
      "webhook_exists",
      "internal_error"
    ]
  },
  {
    "operationId": "updateWebhook",
    "method": "PATCH",
    "path": "/v1/projects/{projectId}/webhooks/{webhookId}",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      401,
      404,
      409,
      500
    ],
    "errorCodes": [
      "invalid_input",
      "invalid_payload",
      "invalid_id_format",
      "unauthorized_error",
      "webhook_not_found",
      "webhook_exists",
      "internal_error"
    ]
  },
  {
    "operationId": "deleteWebhook",
    "method": "DELETE",
    "path": "/v1/projects/{projectId}/webhooks/{webhookId}",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400,
      401,
      404,
      500
    ],
    "errorCodes": [
      "invalid_id_format",
      "unauthorized_error",
      "webhook_not_found",
      "internal_error"
    ]
  },
  {
    "operationId": "issueToken",
    "method": "POST",
    "path": "/oauth2/token",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/x-www-form-urlencoded"
    },
    "responses": [
      200,
      400,
      401,
      429
    ],
    "errorCodes": []
  }
] as const

export const controlRoutes = [
  {
    "operationId": "getHealth",
    "method": "GET",
    "path": "/health",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "listProjects",
    "method": "GET",
    "path": "/projects",
    "query": {
      "limit": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "getProject",
    "method": "GET",
    "path": "/projects/{projectId}",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "resetProject",
    "method": "DELETE",
    "path": "/projects/{projectId}",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "updateSettings",
    "method": "PUT",
    "path": "/projects/{projectId}/settings",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "getPlan",
    "method": "GET",
    "path": "/projects/{projectId}/plan",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "replacePlan",
    "method": "PUT",
    "path": "/projects/{projectId}/plan",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404
    ],
    "errorCodes": []
  },
  {
    "operationId": "getClock",
    "method": "GET",
    "path": "/projects/{projectId}/clock",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "updateClock",
    "method": "PUT",
    "path": "/projects/{projectId}/clock",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "advanceClock",
    "method": "POST",
    "path": "/projects/{projectId}/clock/advance",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "listRequests",
    "method": "GET",
    "path": "/projects/{projectId}/requests",
    "query": {
      "limit": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "fileRequest",
    "method": "POST",
    "path": "/projects/{projectId}/requests/{requestId}/file",
    "query": {},
    "requestBody": {
      "required": false,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "approveRequest",
    "method": "POST",
    "path": "/projects/{projectId}/requests/{requestId}/approve",
    "query": {},
    "requestBody": {
      "required": false,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "declineRequest",
    "method": "POST",
    "path": "/projects/{projectId}/requests/{requestId}/decline",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "cancelRequest",
    "method": "POST",
    "path": "/projects/{projectId}/requests/{requestId}/cancel",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "listReviews",
    "method": "GET",
    "path": "/projects/{projectId}/reviews",
    "query": {
      "limit": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "approveReview",
    "method": "POST",
    "path": "/projects/{projectId}/reviews/{reviewId}/approve",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "rejectReview",
    "method": "POST",
    "path": "/projects/{projectId}/reviews/{reviewId}/reject",
    "query": {},
    "requestBody": {
      "required": false,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "verifySenderAtMeta",
    "method": "POST",
    "path": "/projects/{projectId}/senders/{senderId}/verify",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "listMessages",
    "method": "GET",
    "path": "/projects/{projectId}/messages",
    "query": {
      "limit": "number",
      "to": "string"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "listTriggers",
    "method": "GET",
    "path": "/triggers",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "pullTrigger",
    "method": "POST",
    "path": "/projects/{projectId}/triggers/{trigger}",
    "query": {},
    "requestBody": {
      "required": false,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "listDeliveries",
    "method": "GET",
    "path": "/projects/{projectId}/deliveries",
    "query": {
      "limit": "number"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "replayFailedDeliveries",
    "method": "POST",
    "path": "/projects/{projectId}/deliveries/replay",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "replayDelivery",
    "method": "POST",
    "path": "/projects/{projectId}/deliveries/{deliveryId}/replay",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "sendSample",
    "method": "POST",
    "path": "/projects/{projectId}/webhooks/{webhookId}/sample",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400,
      404,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "listScenarios",
    "method": "GET",
    "path": "/scenarios",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "listMagicValues",
    "method": "GET",
    "path": "/magic-values",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "getFaults",
    "method": "GET",
    "path": "/projects/{projectId}/faults",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "replaceFaults",
    "method": "PUT",
    "path": "/projects/{projectId}/faults",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "clearFaults",
    "method": "DELETE",
    "path": "/projects/{projectId}/faults",
    "query": {},
    "requestBody": null,
    "responses": [
      204,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "getDelivery",
    "method": "GET",
    "path": "/projects/{projectId}/deliveries/{deliveryId}",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400,
      404
    ],
    "errorCodes": []
  },
  {
    "operationId": "exportJournal",
    "method": "GET",
    "path": "/projects/{projectId}/journal/har",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "takeSnapshot",
    "method": "GET",
    "path": "/projects/{projectId}/snapshot",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "restoreSnapshot",
    "method": "PUT",
    "path": "/projects/{projectId}/snapshot",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      204,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "takeAllSnapshots",
    "method": "GET",
    "path": "/snapshots",
    "query": {},
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "restoreAllSnapshots",
    "method": "PUT",
    "path": "/snapshots",
    "query": {},
    "requestBody": {
      "required": true,
      "mediaType": "application/json"
    },
    "responses": [
      204,
      400,
      409
    ],
    "errorCodes": []
  },
  {
    "operationId": "streamEvents",
    "method": "GET",
    "path": "/events",
    "query": {
      "projectId": "string"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  },
  {
    "operationId": "listJournal",
    "method": "GET",
    "path": "/projects/{projectId}/journal",
    "query": {
      "limit": "number",
      "operation": "string",
      "status": "number",
      "violations": "string"
    },
    "requestBody": null,
    "responses": [
      200,
      400
    ],
    "errorCodes": []
  }
] as const

/** The HTTP status of each error code of the provider. */

export const errorStatus = {
  "unauthorized_error": 401,
  "account_not_found": 404,
  "account_data_is_corrupt": 409,
  "internal_error": 500,
  "invalid_input": 400,
  "invalid_business_manager_for_environment": 400,
  "invalid_payload": 400,
  "project_not_found": 404,
  "account_exists": 409,
  "no_fields_to_update": 400,
  "account_not_updatable": 409,
  "project_not_initialized": 400,
  "account_has_senders": 409,
  "account_has_sender_changes": 409,
  "template_could_not_delete_drafts": 500,
  "invalid_page_token": 400,
  "invalid_page_size": 400,
  "template_insights_not_yet_available": 424,
  "invalid_facebook_token": 400,
  "invalid_facebook_code": 400,
  "invalid_business_manager": 400,
  "facebook_Request_limit_reached": 500,
  "log_in_facebook_required": 500,
  "invalid_filter_states": 400,
  "invalid_filter_statuses": 400,
  "sender_not_found": 404,
  "file_invalid_mime_type": 400,
  "wrong_waba_id": 409,
  "not_found_waba_id": 409,
  "too_many_waba_id": 409,
  "waba_id_used": 409,
  "wrong_business_manager": 409,
  "used_phone_number_id": 409,
  "provisioned_phone_number_id": 409,
  "all_phone_number_id_provisioned": 409,
  "invalid_waba_id_or_phone_number_id_for_region": 409,
  "file_not_found": 409,
  "file_size_too_large": 409,
  "file_has_wrong_dimensions": 409,
  "file_unexpected_error": 409,
  "sender_username_not_available": 400,
  "sender_phone_number_not_registered_with_meta_cloud_api": 400,
  "sender_not_updatable": 409,
  "sender_changes_not_updatable": 409,
  "sender_display_name_update_not_allowed": 409,
  "sender_username_update_not_available": 409,
  "sender_already_deleted": 409,
  "sender_changes_not_found": 404,
  "sender_changes_not_deletable": 409,
  "sender_request_code_failed": 400,
  "not_allowed_register": 409,
  "sender-number-not-approved-for-enterprise": 409,
  "sender-register-too-many-requests": 429,
  "sender-already-registered": 429,
  "too_many_invalid_verification_codes": 429,
  "not_allowed_verify": 409,
  "wrong_otp": 409,
  "webhook_exists": 409,
  "webhook_limit_reached": 424,
  "invalid_id_format": 400,
  "webhook_not_found": 404
} as const

/** The codes of `changes.errorCode` of a sender. */

export const senderErrorCodes = [
  "CANNOT_ASSIGN_CREDIT_LINE",
  "CANNOT_ASSIGN_SYSTEM_USER",
  "CANNOT_CREATE_NEW_WHATSAPP_SENDER",
  "CANNOT_CREATE_WABA_FOR_BUSINESS",
  "CANNOT_GET_DETAILS_FOR_CLOUD_API",
  "CANNOT_GET_WABA_DETAILS",
  "CANNOT_REGISTER_NEW_WHATSAPP_SENDER",
  "CANNOT_REGISTER_TO_CLOUD_API",
  "CANNOT_SUBSCRIBE_TO_CLOUD_API",
  "CANNOT_SUBSCRIBE_TO_WEBHOOK",
  "DUPLICATES_ON_SENDER_PHONE_NUMBER",
  "FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES",
  "MULTIPLE_WABA_FOR_PROJECT_ID",
  "NO_CERTIFICATE_AVAILABLE",
  "NO_NOVA_ACCOUNT_ID",
  "NO_PRICING_PLAN",
  "NO_PROJECT_ID",
  "NO_VERIFIED_PHONE_NUMBER",
  "NOT_VERIFIED_REQUESTED_PHONE_NUMBER",
  "NOT_VERIFY_BUSINESS_VIA_WHATSAPP",
  "NOVA_ACCOUNT_ID_CONFLICT",
  "PROJECT_ID_CONFLICT",
  "REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT",
  "SENDER_HAS_BEEN_DELETED",
  "WABA_CONNECTED_TO_ANOTHER_PROJECT",
  "UNKNOWN_ERROR",
  "UNRECOGNIZED"
] as const

/** Every event that a webhook can be registered for, simulated or not. */

export const webhookTriggers = [
  "ALL",
  "BUNDLE_DONE",
  "KAKAOTALK_SENDER_ACTIVE",
  "KAKAOTALK_SENDER_COMMENT_ADDED",
  "KAKAOTALK_SENDER_INACTIVE",
  "KAKAOTALK_SENDER_REJECTED",
  "KAKAOTALK_TEMPLATE_APPROVED",
  "KAKAOTALK_TEMPLATE_COMMENT_ADDED",
  "KAKAOTALK_TEMPLATE_REJECTED",
  "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
  "RCS_SENDER_COMMENT_ADDED",
  "RCS_SENDER_OPERATOR_STATUS_UPDATED",
  "RCS_SENDER_STATUS_UPDATED",
  "RCS_ACCOUNT_COMMENT_ADDED",
  "WHATSAPP_ACCOUNT_COMMENT_ADDED",
  "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED",
  "WHATSAPP_ACCOUNT_ONBOARDED",
  "WHATSAPP_ACCOUNT_PENDING_VERIFICATION",
  "WHATSAPP_ACCOUNT_REJECTED",
  "WHATSAPP_WABA_ACCOUNT_CHANGED",
  "WHATSAPP_SENDER_ACTIVE",
  "WHATSAPP_SENDER_COMMENT_ADDED",
  "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED",
  "WHATSAPP_SENDER_DELETED",
  "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED",
  "WHATSAPP_SENDER_ERROR",
  "WHATSAPP_SENDER_INACTIVE",
  "WHATSAPP_SENDER_PENDING_VERIFICATION",
  "WHATSAPP_SENDER_QUALITY_RATING_CHANGED",
  "WHATSAPP_SENDER_REJECTED",
  "WHATSAPP_SENDER_USERNAME_UPDATED",
  "WHATSAPP_TEMPLATE_APPROVED",
  "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
  "WHATSAPP_TEMPLATE_CATEGORY_UPDATED",
  "WHATSAPP_TEMPLATE_COMMENT_ADDED",
  "WHATSAPP_TEMPLATE_DELETED",
  "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED",
  "WHATSAPP_TEMPLATE_REJECTED",
  "WHATSAPP_TEMPLATE_STATUS_UPDATED"
] as const

