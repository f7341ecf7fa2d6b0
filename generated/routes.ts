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
      400
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
    "operationId": "listJournal",
    "method": "GET",
    "path": "/projects/{projectId}/journal",
    "query": {
      "limit": "number"
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
  "webhook_exists": 409,
  "webhook_limit_reached": 424,
  "invalid_id_format": 400,
  "webhook_not_found": 404
} as const

