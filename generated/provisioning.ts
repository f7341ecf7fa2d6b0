// Written by npm run generate. Do not edit.

export interface paths {
    readonly "/v1/projects/{projectId}/whatsapp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the account
         * @description Returns the WhatsApp account of the project in whatever state it is. Poll it, or subscribe to the account events, to follow an approval.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        /**
         * Create the account
         * @description Starts a request for a WhatsApp Business Account that the customer approves at Meta. A 201 answer says that the request was taken, not that anything exists at Meta; the account events tell what becomes of it.
         */
        readonly post: operations["createAccount"];
        /**
         * Delete the account
         * @description Deletes the account of a project that has no senders and no pending sender changes. A request still running at Meta is cancelled.
         */
        readonly delete: operations["deleteAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Correct and resubmit a rejected account
         * @description Merges the given fields into the refused request and files it again. Only a rejected account can be updated.
         */
        readonly patch: operations["updateAccount"];
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the history of the account
         * @description Returns what happened to the account, newest first, including comments.
         */
        readonly get: operations["listAccountActivities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Comment on the account
         * @description Adds a remark to the history of the account and announces it as `WHATSAPP_ACCOUNT_COMMENT_ADDED`.
         */
        readonly post: operations["createAccountComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Switch template analytics on
         * @description Lets Meta collect analytics for the message templates of an onboarded account. It cannot be undone here; repeating it changes nothing.
         */
        readonly put: operations["enableTemplateAnalytics"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/longLivedAccessToken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Exchange a Facebook sign-in for a long-lived token
         * @deprecated
         * @description Turns a user token or a single-use code into a user token that is valid for 60 days. It does not depend on the account of the project.
         */
        readonly post: operations["createLongLivedAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/wabaDetails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the WhatsApp Business Accounts of a Facebook user
         * @deprecated
         * @description Returns the WhatsApp Business Accounts and phone numbers that a user token gives access to. It does not depend on the account of the project.
         */
        readonly post: operations["listWabaDetails"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the senders
         * @description Returns the senders of the project, in pages. With both filters given, provisim returns the senders that match both.
         */
        readonly get: operations["listSenders"];
        readonly put?: never;
        /**
         * Create a sender
         * @description Starts the provisioning of a phone number. The body decides the way: partner-initiated, embedded signup, phone provisioning or the deprecated sign-in. The sender events tell what becomes of it.
         */
        readonly post: operations["createSender"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a sender
         * @description Returns one sender of the project. Poll it, or subscribe to the sender events, to follow its provisioning.
         */
        readonly get: operations["getSender"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a sender
         * @description Deletes the sender. A sender that was live stays usable for 30 more days; the deletion cannot be taken back.
         */
        readonly delete: operations["deleteSender"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a sender
         * @description Merges the given fields into the pending changes of a draft, rejected or active sender, and submits them if `status` says so. A new display name or username is reviewed by Meta and appears under `metadata`.
         */
        readonly patch: operations["updateSender"];
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the history of a sender
         * @description Returns what happened to the sender, newest first, including comments.
         */
        readonly get: operations["listSenderActivities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Drop the pending changes
         * @description Drops changes that are a draft, were rejected or failed. A sender that was never live disappears with them.
         */
        readonly delete: operations["deleteSenderChanges"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Comment on a sender
         * @description Adds a remark to the history of the sender and announces it as `WHATSAPP_SENDER_COMMENT_ADDED`.
         */
        readonly post: operations["createSenderComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Request a one-time password
         * @description Has Meta send a one-time password to the number of a sender that waits for verification. A new request makes the former code invalid.
         */
        readonly post: operations["registerSender"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List username suggestions
         * @description Returns usernames that the sender could ask for with `updateSender`.
         */
        readonly get: operations["listSuggestedUsernames"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify a sender
         * @description Hands in the one-time password. Send an empty object when the customer has verified the number in Meta Business Suite.
         */
        readonly post: operations["verifySender"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/whatsapp/senders/{senderId}/verification-status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the verification of a number
         * @description Tells whether Meta holds the number of the sender as verified. The provider publishes this operation since 1.2.126.
         */
        readonly get: operations["getVerificationStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the webhooks
         * @description Returns the webhooks of the project in alphabetical order. Without a page token all of them fit into one answer.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Create a webhook
         * @description Registers a target for events of the project, at most 15 per project. Events that happened before are not delivered.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/projects/{projectId}/webhooks/{webhookId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The webhook, by the id it got on creation.
                 * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
                 */
                readonly webhookId: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a webhook
         * @description Returns one webhook of the project, without its secret.
         */
        readonly get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description Sets target, secret and triggers anew; the id stays.
         */
        readonly put: operations["replaceWebhook"];
        readonly post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook. provisim makes no further attempts for deliveries that are still waiting.
         */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a webhook
         * @description Changes the given fields and keeps the others. An empty object is accepted by provisim and changes nothing.
         */
        readonly patch: operations["updateWebhook"];
        readonly trace?: never;
    };
    readonly "/oauth2/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get an access token
         * @description Exchanges a key id and key secret for a bearer token. Send them as basic authentication or as `client_id` and `client_secret` in the form.
         */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly WHATSAPP_ACCOUNT_COMMENT_ADDED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A comment was added to the account
         * @description Sent for every comment on the account, including those made through the API.
         */
        readonly post: operations["whatsappAccountCommentAdded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_ACCOUNT_ONBOARDED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The account is onboarded
         * @description Customer and Meta have approved the account and Sinch has shared its credit line. Senders can be created from now on.
         */
        readonly post: operations["whatsappAccountOnboarded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_ACCOUNT_REJECTED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The account was rejected
         * @description The request for the account was declined, expired, was cancelled or could not be filed. Correct it with `updateAccount`.
         */
        readonly post: operations["whatsappAccountRejected"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_ACCOUNT_PENDING_VERIFICATION: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The account waits for approval at Meta
         * @description The creation request has arrived in the customer's business portfolio. Its id in the payload completes the approval address to be sent to the customer.
         */
        readonly post: operations["whatsappAccountPendingVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The daily limit of the business changed
         * @description Meta has moved the business portfolio to another messaging tier, shown in `businessDailyLimit`.
         */
        readonly post: operations["whatsappAccountDailyLimitChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_WABA_ACCOUNT_CHANGED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Meta changed data of the account
         * @description Data that Meta holds about the WhatsApp Business Account has changed, such as its primary business location. provisim also sends it when a ban is scheduled, imposed or lifted.
         */
        readonly post: operations["whatsappWabaAccountChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_COMMENT_ADDED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A comment was added to a sender
         * @description Sent for every comment on a sender, including those made through the API.
         */
        readonly post: operations["whatsappSenderCommentAdded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_ACTIVE: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A sender is active
         * @description The sender is registered with Meta and can send.
         */
        readonly post: operations["whatsappSenderActive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_INACTIVE: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A sender was switched off
         * @description The sender can no longer send.
         */
        readonly post: operations["whatsappSenderInactive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_PENDING_VERIFICATION: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A sender waits for its one-time password
         * @description Meta knows the number. Call `registerSender` to request a code and `verifySender` to hand it in.
         */
        readonly post: operations["whatsappSenderPendingVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_REJECTED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A sender or its changes were rejected
         * @description The review has refused the submitted data. Correct it with `updateSender`, or drop it with `deleteSenderChanges`.
         */
        readonly post: operations["whatsappSenderRejected"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_ERROR: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The provisioning of a sender failed
         * @description A technical step failed; `changes.errorCode` and `changes.errorReason` in the payload tell which.
         */
        readonly post: operations["whatsappSenderError"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_DAILY_LIMIT_CHANGED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The daily limit of a sender changed
         * @deprecated
         * @description Superseded by `WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED`, as Meta now limits the business as a whole. provisim sends it only when the project asks for it.
         */
        readonly post: operations["whatsappSenderDailyLimitChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_QUALITY_RATING_CHANGED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The quality rating of a sender changed
         * @description Meta rates the sender differently, shown in `qualityRating`.
         */
        readonly post: operations["whatsappSenderQualityRatingChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_DELETED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A sender is gone
         * @description The sender can no longer be read. A sender that was live is gone 30 days after its deletion was requested.
         */
        readonly post: operations["whatsappSenderDeleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_DISPLAY_NAME_UPDATED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The review of a display name moved on
         * @description Sent for each status of Meta's review, shown in `metadata.displayName`. An approved name moves to `details`.
         */
        readonly post: operations["whatsappSenderDisplayNameUpdated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly WHATSAPP_SENDER_USERNAME_UPDATED: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The review of a username moved on
         * @description Sent for each status of Meta's review, shown in `metadata.username`. An approved name moves to `details`.
         */
        readonly post: operations["whatsappSenderUsernameUpdated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Where the account stands: waiting for the customer and Meta (`PENDING_FACEBOOK_VERIFICATION`), ready for senders (`ONBOARDED`) or refused (`REJECTED`).
         * @enum {string}
         */
        readonly AccountState: "ONBOARDED" | "PENDING_FACEBOOK_VERIFICATION" | "REJECTED";
        /**
         * @description The Sinch business portfolio at Meta that serves the account. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly BusinessManager: "SINCH_AMERICA" | "SINCH_BR" | "SINCH_MX" | "SINCH_SEP" | "SINCH_UK" | "UNRECOGNIZED";
        /**
         * @description How far the request has come: being filed with Meta (`IN_PROGRESS`), waiting for the customer and Meta (`PENDING_FACEBOOK_VERIFICATION`) or refused (`REJECTED`). `DRAFT` is never produced by provisim.
         * @enum {string}
         */
        readonly AccountChangesStatus: "DRAFT" | "IN_PROGRESS" | "PENDING_FACEBOOK_VERIFICATION" | "REJECTED";
        /**
         * @description The line of business shown in the WhatsApp profile. `NOT_SET` means none was chosen, `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly BusinessCategory: "ALCOHOL" | "AUTOMOTIVE" | "BEAUTY_SPA_SALON" | "CLOTHING_AND_APPAREL" | "EDUCATION" | "ENTERTAINMENT" | "EVENT_PLANNING_AND_SERVICE" | "FINANCE_AND_BANKING" | "FOOD_AND_GROCERY" | "HOTEL_AND_LODGING" | "MEDICAL_AND_HEALTH" | "NON_PROFIT" | "NOT_SET" | "ONLINE_GAMBLING" | "OTC_DRUGS" | "OTHER" | "PHYSICAL_GAMBLING" | "PROFESSIONAL_SERVICES" | "PUBLIC_SERVICE" | "RESTAURANT" | "SHOPPING_AND_RETAIL" | "TRAVEL_AND_TRANSPORTATION" | "UNRECOGNIZED";
        /**
         * @description The region that processes the messages. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly Region: "BR" | "EU" | "US" | "UNRECOGNIZED";
        /**
         * @description The country in which Meta stores message data at rest, as ISO 3166-1 alpha-2 code. `UNSPECIFIED` means no choice was made, `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly MetaLocalStorage: "AE" | "AU" | "BH" | "BR" | "CA" | "CH" | "DE" | "GB" | "ID" | "IN" | "JP" | "KR" | "SG" | "US" | "ZA" | "UNRECOGNIZED" | "UNSPECIFIED";
        /** @description What Meta is told about the first sender of the account. */
        readonly AccountSenderDetails: {
            /** @description Name that recipients see in WhatsApp. */
            readonly displayName: string;
            readonly businessCategory: components["schemas"]["BusinessCategory"];
            readonly region: components["schemas"]["Region"];
            readonly metaLocalStorage: components["schemas"]["MetaLocalStorage"];
        };
        /** @description Data of the account. */
        readonly AccountDetails: {
            /** @description Id of the customer's business portfolio at Meta. */
            readonly clientBusinessManagerId: string;
            /**
             * @deprecated
             * @description Legal name of the company, used by the retired on-behalf-of model. Use `wabaName` instead.
             */
            readonly companyLegalName?: string;
            /** @description Name of the WhatsApp Business Account. */
            readonly wabaName: string;
            /** @description What was stated about the first sender. */
            readonly senderDetails?: components["schemas"]["AccountSenderDetails"];
        };
        /** @description What Meta is to be told about the first sender of the account. */
        readonly AccountSenderChangesDetails: {
            /** @description Name that recipients are to see in WhatsApp. */
            readonly displayName: string;
            readonly businessCategory: components["schemas"]["BusinessCategory"];
            readonly region: components["schemas"]["Region"];
            readonly metaLocalStorage: components["schemas"]["MetaLocalStorage"];
        };
        /** @description Requested data of the account; parts that were not given are absent. */
        readonly AccountChangesDetails: {
            /** @description Id of the customer's business portfolio at Meta. */
            readonly clientBusinessManagerId?: string;
            /**
             * @deprecated
             * @description Legal name of the company, used by the retired on-behalf-of model. Use `wabaName` instead.
             */
            readonly companyLegalName?: string;
            /** @description Name of the WhatsApp Business Account. */
            readonly wabaName?: string;
            /** @description What was stated about the first sender. */
            readonly senderDetails?: components["schemas"]["AccountSenderChangesDetails"];
        };
        /** @description A request to create or change the account that is not in force (yet). */
        readonly AccountChanges: {
            readonly status: components["schemas"]["AccountChangesStatus"];
            /** @description The requested data: complete for a new account, possibly partial for a resubmission. */
            readonly details?: components["schemas"]["AccountDetails"] | components["schemas"]["AccountChangesDetails"];
        };
        /**
         * @description Meta's measure against the WhatsApp Business Account: a ban is scheduled, in force or lifted again. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly WabaBanState: "DISABLE" | "REINSTATE" | "SCHEDULE_FOR_DISABLE" | "UNRECOGNIZED";
        /**
         * @description A region of the Conversation API whose apps can use the resource.
         * @enum {string}
         */
        readonly ConversationRegion: "br" | "eu" | "us";
        /**
         * @description A country as ISO 3166-1 alpha-2 code, plus `XK` for Kosovo. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly CountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BW" | "BY" | "BZ" | "CA" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GT" | "GU" | "GW" | "GY" | "HK" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "UNRECOGNIZED";
        /**
         * @description How many customers the business may start conversations with in 24 hours. `NOT_SET` means Meta has not assigned a tier, `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly DailyLimit: "NOT_SET" | "TIER_100K" | "TIER_10K" | "TIER_1K" | "TIER_250" | "TIER_2K" | "TIER_50" | "TIER_UNLIMITED" | "UNRECOGNIZED";
        /** @description The WhatsApp account of a project: what is live (`state`, `details`) beside what is still undecided (`changes`). Properties without a value are absent, never null. */
        readonly Account: {
            /** @description Absent until the creation request has reached Meta. */
            readonly state?: components["schemas"]["AccountState"];
            /** @description True when the account came about through embedded signup, false when it was requested by the partner. */
            readonly isEmbeddedSignup: boolean;
            readonly businessManager: components["schemas"]["BusinessManager"];
            /** @description Id of the WhatsApp Business Account at Meta, once it exists there. */
            readonly wabaId?: string;
            /** @description The request that is running or was refused; absent when nothing is pending. */
            readonly changes?: components["schemas"]["AccountChanges"];
            /** @description The approved data of the account. */
            readonly details?: components["schemas"]["AccountDetails"];
            /** @description Absent unless Meta has announced, imposed or lifted a ban. */
            readonly wabaBanState?: components["schemas"]["WabaBanState"];
            /** @description When the ban takes or took effect, as an ISO 8601 time in UTC. */
            readonly wabaBanDate?: string;
            /** @description True once template analytics are switched on. */
            readonly wabaEnabledForInsights?: boolean;
            /** @description Whether the account is enabled for direct send at Meta. provisim answers false. */
            readonly wabaEnabledForDirectSend?: boolean;
            /** @description Whether the account is onboarded to maximum-price billing. provisim answers false. */
            readonly wabaMaxPriceOnboarded: boolean;
            /** @description Regions of Conversation API apps that can use senders of this account. */
            readonly compatibleRegions: readonly components["schemas"]["ConversationRegion"][];
            /** @description Country in which the business is mainly located. */
            readonly primaryBusinessLocation?: components["schemas"]["CountryCode"];
            /**
             * @deprecated
             * @description Id of the creation request at Meta, needed for the approval address the customer opens. The provider declares it deprecated and unused; provisim sends it unless the project asks for strict 1.2.117 answers.
             */
            readonly partnerInitiatedRequestId?: string;
            /** @description The limit of the whole business portfolio. */
            readonly businessDailyLimit?: components["schemas"]["DailyLimit"];
            /** @description Currency of the account, as an ISO 4217 code. */
            readonly currency?: string;
        };
        /** @description Details that depend on the code: `validationErrors` and `senderIds` hold arrays of strings, `supportedCodes` one comma-separated string. Treat it as free-form. */
        readonly ErrorInformation: {
            readonly [key: string]: unknown;
        };
        /** @description What every refused or failed call answers. Programs should act on `errorCode`; the two texts are for people and may change. */
        readonly Error: {
            /** @description Stable code of the problem. Each response lists the codes known for it; others may be added. */
            readonly errorCode: string;
            /** @description Says what went wrong. */
            readonly message: string;
            /** @description Says what can be done about it. */
            readonly resolution: string;
            readonly additionalInformation?: components["schemas"]["ErrorInformation"];
        };
        /**
         * @description The Sinch business portfolio at Meta that is to serve the account. provisim picks `SINCH_BR` for region BR and `SINCH_UK` for others when none is given.
         * @enum {string}
         */
        readonly AccountBusinessManagerInput: "SINCH_AMERICA" | "SINCH_BR" | "SINCH_MX" | "SINCH_SEP" | "SINCH_UK";
        /**
         * @description The line of business to be shown in the WhatsApp profile.
         * @enum {string}
         */
        readonly AccountBusinessCategoryInput: "ALCOHOL" | "AUTOMOTIVE" | "BEAUTY_SPA_SALON" | "CLOTHING_AND_APPAREL" | "EDUCATION" | "ENTERTAINMENT" | "EVENT_PLANNING_AND_SERVICE" | "FINANCE_AND_BANKING" | "FOOD_AND_GROCERY" | "HOTEL_AND_LODGING" | "MEDICAL_AND_HEALTH" | "NON_PROFIT" | "OTC_DRUGS" | "OTHER" | "PHYSICAL_GAMBLING" | "PROFESSIONAL_SERVICES" | "PUBLIC_SERVICE" | "RESTAURANT" | "SHOPPING_AND_RETAIL" | "TRAVEL_AND_TRANSPORTATION";
        /**
         * @description The region that is to process the messages.
         * @enum {string}
         */
        readonly RegionInput: "BR" | "EU" | "US";
        /**
         * @description The country in which Meta is to store message data at rest, as ISO 3166-1 alpha-2 code.
         * @enum {string}
         */
        readonly MetaLocalStorageInput: "AE" | "AU" | "BH" | "BR" | "CA" | "CH" | "DE" | "GB" | "ID" | "IN" | "JP" | "KR" | "SG" | "US" | "ZA";
        /** @description What to tell Meta about the first sender of a new account. */
        readonly CreateAccountSenderDetails: {
            /** @description Name that recipients are to see in WhatsApp. */
            readonly displayName: string;
            readonly businessCategory: components["schemas"]["AccountBusinessCategoryInput"];
            /** @description Region for the first sender. Defaults to the region of the billing account. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Where Meta is to store data of the first sender. Defaults to the usual country of the region. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
        };
        /** @description Asks Meta to create a WhatsApp Business Account that the customer owns and has to approve. */
        readonly CreatePartnerInitiatedAccount: {
            /** @description Name of the WhatsApp Business Account. It must equal the name under which the business is registered in the portfolio. */
            readonly wabaName: string;
            /** @description Id of the customer's business portfolio at Meta. The approval request appears there. */
            readonly clientBusinessManagerId: string;
            readonly businessManager?: components["schemas"]["AccountBusinessManagerInput"];
            /** @description What Meta is told about the first sender. Required even when the customer adds no sender on approval. */
            readonly senderDetails: components["schemas"]["CreateAccountSenderDetails"];
        };
        /**
         * @deprecated
         * @description The retired on-behalf-of model, in which the partner owned the account. Use `CreatePartnerInitiatedAccount` instead.
         */
        readonly CreateOnBehalfOfAccount: {
            /** @description Id of the customer's business portfolio at Meta. */
            readonly clientBusinessManagerId: string;
            readonly businessManager?: components["schemas"]["AccountBusinessManagerInput"];
            /** @description Legal name of the company, as registered in the portfolio. */
            readonly companyLegalName: string;
        };
        /** @description Corrections to the data of the first sender. Fields that are left out keep their value. */
        readonly UpdateAccountSenderDetails: {
            /** @description Name that recipients are to see in WhatsApp. */
            readonly displayName?: string;
            readonly businessCategory?: components["schemas"]["AccountBusinessCategoryInput"];
            /** @description Region for the first sender. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Where Meta is to store data of the first sender. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
        };
        /** @description Corrections to a rejected account. Fields that are left out keep their value; at least one must be given. */
        readonly UpdateAccount: {
            /**
             * @deprecated
             * @description Legal name of the company, used by the retired on-behalf-of model. Use `wabaName` instead.
             */
            readonly companyLegalName?: string;
            /** @description Name of the WhatsApp Business Account. It must equal the name under which the business is registered in the portfolio. */
            readonly wabaName?: string;
            /** @description Id of the customer's business portfolio at Meta. */
            readonly clientBusinessManagerId?: string;
            readonly senderDetails?: components["schemas"]["UpdateAccountSenderDetails"];
        };
        /**
         * @description What happened to the account.
         * @enum {string}
         */
        readonly AccountActivityType: "COMMENT_ADDED" | "CREATED" | "DRAFT" | "EDITED" | "IN_PROGRESS" | "PENDING_FACEBOOK_VERIFICATION" | "REJECTED";
        /** @description One entry in the history of the account. */
        readonly AccountActivity: {
            readonly type: components["schemas"]["AccountActivityType"];
            /** @description When it happened, as an ISO 8601 time in UTC. */
            readonly created?: string;
            /** @description Who did it: a label of the API user, or the party that acted. */
            readonly author?: string;
            /** @description Text of the comment, on entries that carry one. */
            readonly comment?: string;
        };
        /** @description One page of the history of the account. */
        readonly AccountActivityList: {
            /** @description How many entries there are in all. */
            readonly totalSize: number;
            /** @description The page size that was applied. */
            readonly pageSize: number;
            /** @description Token of the page before; absent on the first page. */
            readonly previousPageToken?: string;
            /** @description Token of the page after; absent on the last page. */
            readonly nextPageToken?: string;
            /** @description The entries, newest first. */
            readonly notifications: readonly components["schemas"]["AccountActivity"][];
        };
        /** @description A remark to be kept with the resource. */
        readonly CreateComment: {
            /** @description Text of the remark. */
            readonly comment: string;
        };
        /**
         * @description Always `CREATED`: a comment can be added, never edited.
         * @constant
         */
        readonly CommentType: "CREATED";
        /** @description A remark that was added to the history of the resource. */
        readonly Comment: {
            readonly type: components["schemas"]["CommentType"];
            /** @description Text of the remark. */
            readonly comment: string;
            /** @description When it was added, as an ISO 8601 time in UTC. */
            readonly created?: string;
        };
        /** @description What a Facebook sign-in returned. At least one of user token and code is needed. */
        readonly CreateLongLivedAccessToken: {
            /** @description User token of a Facebook sign-in; a long-lived one may be passed to renew it. */
            readonly facebookToken?: string;
            /** @description Code of a Facebook sign-in. It works once. */
            readonly facebookCode?: string;
            readonly businessManager?: components["schemas"]["AccountBusinessManagerInput"];
        };
        /** @description A long-lived Facebook user token. */
        readonly LongLivedAccessToken: {
            /** @description The token, valid for 60 days. */
            readonly longLivedAccessToken: string;
        };
        /** @description Whose WhatsApp Business Accounts to list. */
        readonly ListWabaDetails: {
            /** @description User token of a Facebook sign-in. */
            readonly facebookToken: string;
            readonly businessManager?: components["schemas"]["AccountBusinessManagerInput"];
        };
        /** @description A phone number of a WhatsApp Business Account. */
        readonly WabaPhoneNumber: {
            /** @description Id of the phone number at Meta. */
            readonly id: string;
            /** @description The number in international form; may contain spaces. */
            readonly displayPhoneNumber: string;
            /** @description True when the number is already provisioned as a sender. */
            readonly provisioned: boolean;
        };
        /** @description A WhatsApp Business Account at Meta. */
        readonly WabaDetails: {
            /** @description Id of the account at Meta. */
            readonly id: string;
            /** @description Its phone numbers. */
            readonly numbers: readonly components["schemas"]["WabaPhoneNumber"][];
        };
        /** @description The WhatsApp Business Accounts that a token gives access to. */
        readonly WabaDetailsList: {
            /** @description The accounts. */
            readonly wabas: readonly components["schemas"]["WabaDetails"][];
        };
        /**
         * @description The live sender: usable (`ACTIVE`), being provisioned (`IN_PROGRESS`), waiting for the one-time password (`PENDING_VERIFICATION`), switched off (`INACTIVE`), blocked for breaking a policy (`SUSPENDED`) or in need of support (`ERROR`).
         * @enum {string}
         */
        readonly SenderState: "ACTIVE" | "IN_PROGRESS" | "INACTIVE" | "PENDING_VERIFICATION" | "SUSPENDED" | "ERROR";
        /**
         * @description How far the request has come: not submitted (`DRAFT`), being processed (`IN_PROGRESS`), refused by review (`REJECTED`) or failed (`ERROR`). `MULTIPLE_WABA_ERROR` is deprecated.
         * @enum {string}
         */
        readonly SenderStatus: "DRAFT" | "ERROR" | "IN_PROGRESS" | "MULTIPLE_WABA_ERROR" | "REJECTED";
        /** @description Profile of the sender. */
        readonly SenderDetails: {
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName: string;
            /** @description What the business does, shown in the profile. */
            readonly description?: string;
            readonly vertical: components["schemas"]["BusinessCategory"];
            /** @description Contact address, shown in the profile. */
            readonly email?: string;
            /** @description Street address, shown in the profile. */
            readonly address?: string;
            /** @description First website, shown in the profile. */
            readonly websiteOne?: string;
            /** @description Second website, shown in the profile. */
            readonly websiteTwo?: string;
            /** @description Short status text of the profile. */
            readonly about?: string;
            /** @description URL of the profile photo. */
            readonly photoUrl?: string;
            /** @description Name by which users find the sender, if it has one. */
            readonly username?: string;
        };
        /** @description Requested profile of the sender; fields that were not given are absent. */
        readonly SenderChangesDetails: {
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName?: string;
            /** @description What the business does, shown in the profile. */
            readonly description?: string;
            readonly vertical?: components["schemas"]["BusinessCategory"];
            /** @description Contact address, shown in the profile. */
            readonly email?: string;
            /** @description Street address, shown in the profile. */
            readonly address?: string;
            /** @description First website, shown in the profile. */
            readonly websiteOne?: string;
            /** @description Second website, shown in the profile. */
            readonly websiteTwo?: string;
            /** @description Short status text of the profile. */
            readonly about?: string;
            /** @description URL of the profile photo. */
            readonly photoUrl?: string;
            /** @description Name by which users are to find the sender. */
            readonly username?: string;
        };
        /**
         * @description Why the request failed: a step at Meta, the business, the number, or a mismatch of project and billing. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly SenderErrorCode: "CANNOT_ASSIGN_CREDIT_LINE" | "CANNOT_ASSIGN_SYSTEM_USER" | "CANNOT_CREATE_NEW_WHATSAPP_SENDER" | "CANNOT_CREATE_WABA_FOR_BUSINESS" | "CANNOT_GET_DETAILS_FOR_CLOUD_API" | "CANNOT_GET_WABA_DETAILS" | "CANNOT_REGISTER_NEW_WHATSAPP_SENDER" | "CANNOT_REGISTER_TO_CLOUD_API" | "CANNOT_SUBSCRIBE_TO_CLOUD_API" | "CANNOT_SUBSCRIBE_TO_WEBHOOK" | "DUPLICATES_ON_SENDER_PHONE_NUMBER" | "FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES" | "MULTIPLE_WABA_FOR_PROJECT_ID" | "NO_CERTIFICATE_AVAILABLE" | "NO_NOVA_ACCOUNT_ID" | "NO_PRICING_PLAN" | "NO_PROJECT_ID" | "NO_VERIFIED_PHONE_NUMBER" | "NOT_VERIFIED_REQUESTED_PHONE_NUMBER" | "NOT_VERIFY_BUSINESS_VIA_WHATSAPP" | "NOVA_ACCOUNT_ID_CONFLICT" | "PROJECT_ID_CONFLICT" | "REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT" | "SENDER_HAS_BEEN_DELETED" | "WABA_CONNECTED_TO_ANOTHER_PROJECT" | "UNKNOWN_ERROR" | "UNRECOGNIZED";
        /** @description A request to create or change the sender that is not in force (yet). */
        readonly SenderChanges: {
            readonly status: components["schemas"]["SenderStatus"];
            /** @description The requested profile: complete for a new sender, possibly partial for an update. */
            readonly details?: components["schemas"]["SenderDetails"] | components["schemas"]["SenderChangesDetails"];
            /** @description Says why the request failed. */
            readonly errorReason?: string;
            readonly errorCode?: components["schemas"]["SenderErrorCode"];
        };
        /**
         * @description How the review stands. `RESERVED` means the value is held but not final, `DEFERRED` that the decision was put off; `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly SenderFieldReviewStatus: "APPROVED" | "DEFERRED" | "DELETED" | "EXPIRED" | "PENDING" | "REJECTED" | "RESERVED" | "UNRECOGNIZED" | "UNSPECIFIED";
        /** @description Meta's review of one field. */
        readonly SenderFieldReview: {
            /** @description The value under review. */
            readonly value?: string;
            readonly status: components["schemas"]["SenderFieldReviewStatus"];
            /** @description Why Meta refused the value, if it did. */
            readonly rejectionReason?: string;
        };
        /** @description Meta's reviews of fields that need approval. */
        readonly SenderMetadata: {
            /** @description Review of the display name. */
            readonly displayName?: components["schemas"]["SenderFieldReview"];
            /** @description Review of the username. */
            readonly username?: components["schemas"]["SenderFieldReview"];
        };
        /**
         * @description The region of a Conversation API app. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly ConversationAppRegion: "BR" | "EU" | "US" | "UNRECOGNIZED";
        /**
         * @description Whether the connection of the app to the sender works. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly ConversationAppStatus: "ACTIVE" | "FAILING" | "PENDING" | "UNRECOGNIZED";
        /** @description A Conversation API app that uses the sender. */
        readonly ConversationApp: {
            /** @description Id of the app. */
            readonly id: string;
            /** @description The project that owns the app. */
            readonly projectId: string;
            readonly region: components["schemas"]["ConversationAppRegion"];
            readonly channelStatus?: components["schemas"]["ConversationAppStatus"];
        };
        /**
         * @description How recipients rate the messages of the sender, from good (`GREEN`) over medium (`YELLOW`) to poor (`RED`). `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly QualityRating: "GREEN" | "RED" | "YELLOW" | "UNKNOWN" | "UNRECOGNIZED";
        /**
         * @description Who provided the number. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly NumberProvider: "CUSTOMER" | "SINCH" | "UNRECOGNIZED";
        /** @description A phone number that sends for the account. Three parts are independent: what is live (`state`, `details`), what is undecided (`changes`) and what Meta reviews (`metadata`). Properties without a value are absent, never null. */
        readonly Sender: {
            /** @description Id of the sender. */
            readonly id: string;
            /** @description Absent until the sender was provisioned for the first time. */
            readonly state?: components["schemas"]["SenderState"];
            /** @description What was requested but is not in force; absent when nothing is pending. */
            readonly changes?: components["schemas"]["SenderChanges"];
            /** @description The profile that is live. */
            readonly details?: components["schemas"]["SenderDetails"];
            /** @description Reviews by Meta of single fields; absent when none was requested. */
            readonly metadata?: components["schemas"]["SenderMetadata"];
            readonly region: components["schemas"]["Region"];
            readonly metaLocalStorage: components["schemas"]["MetaLocalStorage"];
            /**
             * @deprecated
             * @description Id of the connected Conversation API app. Use `conversationApiAppDetails` instead.
             */
            readonly conversationApiApp?: string;
            /** @description The connected Conversation API app, if any. */
            readonly conversationApiAppDetails?: components["schemas"]["ConversationApp"];
            /** @description How many messages per second the sender may send; known once it is active. */
            readonly maxTps?: number;
            /** @description How recipients rate the messages; known once the sender is active. */
            readonly qualityRating?: components["schemas"]["QualityRating"];
            /**
             * @deprecated
             * @description Limit of the single sender. Use `businessDailyLimit` of the account instead.
             */
            readonly dailyLimit?: components["schemas"]["DailyLimit"];
            /** @description Token for sending through this sender; known once it is active. */
            readonly bearerToken?: string;
            /**
             * @deprecated
             * @description True for every living sender, as all run on the Cloud API of Meta; false in the payload of its deletion.
             */
            readonly cloudApi: boolean;
            /** @description When the sender was created, as an ISO 8601 time in UTC. */
            readonly created?: string;
            /** @description When the sender was last changed, as an ISO 8601 time in UTC. */
            readonly modified?: string;
            /** @description Country calling code, digits only, such as `49`. */
            readonly countryCode?: string;
            /** @description The number without its country calling code, digits only. */
            readonly phoneNumber?: string;
            readonly numberProvider?: components["schemas"]["NumberProvider"];
            readonly businessManager: components["schemas"]["BusinessManager"];
            /**
             * @deprecated
             * @description The ban of the account. Read it from the account instead.
             */
            readonly wabaBanState?: components["schemas"]["WabaBanState"];
            /**
             * @deprecated
             * @description When the ban of the account takes or took effect. Read it from the account instead.
             */
            readonly wabaBanDate?: string;
            /** @description Regions of Conversation API apps that can use the sender. */
            readonly compatibleRegions: readonly components["schemas"]["ConversationRegion"][];
        };
        /** @description One page of the senders of a project. */
        readonly SenderList: {
            /** @description How many entries there are in all. */
            readonly totalSize: number;
            /** @description The page size that was applied. */
            readonly pageSize: number;
            /** @description Token of the page before; absent on the first page. */
            readonly previousPageToken?: string;
            /** @description Token of the page after; absent on the last page. */
            readonly nextPageToken?: string;
            /** @description The senders; provisim returns the oldest first. */
            readonly senders: readonly components["schemas"]["Sender"][];
        };
        /**
         * @description The Sinch business portfolio at Meta to be used. It must be the one of the project, and it must serve the region.
         * @enum {string}
         */
        readonly BusinessManagerInput: "SINCH_BR" | "SINCH_MX" | "SINCH_UK";
        /** @description A sender whose account and number the customer has shared through embedded signup. */
        readonly CreateEmbeddedSignupSender: {
            /** @description Defaults to the region of the account or, without one, of the billing account. It cannot be changed later. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Defaults to the usual country of the region. It cannot be changed later. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
            /** @description Id of the shared WhatsApp Business Account. */
            readonly wabaId: string;
            /** @description Id of the phone number at Meta. */
            readonly phoneNumberId: string;
            readonly businessManager?: components["schemas"]["BusinessManagerInput"];
            /** @description Code that the embedded signup returned. */
            readonly authenticationCode?: string;
        };
        /** @description Number and display name of the sender. */
        readonly CreatePhoneProvisioningSenderDetails: {
            /**
             * Format: country code
             * @description Country calling code, digits only, such as `49`.
             */
            readonly countryCode: string;
            /**
             * Format: numeric phone number
             * @description The number without its country calling code, digits only.
             */
            readonly phoneNumber: string;
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName: string;
        };
        /** @description A sender described by nothing but its number and display name. */
        readonly CreatePhoneProvisioningSender: {
            /** @description Defaults to the region of the account or, without one, of the billing account. It cannot be changed later. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Defaults to the usual country of the region. It cannot be changed later. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
            readonly details: components["schemas"]["CreatePhoneProvisioningSenderDetails"];
        };
        /**
         * @description Whether to keep the data as a draft or to submit it for review.
         * @enum {string}
         */
        readonly SubmissionAction: "DRAFT" | "SUBMIT";
        /**
         * @description Who provides the number. A number of the customer is verified by one-time password.
         * @enum {string}
         */
        readonly NumberProviderInput: "CUSTOMER" | "SINCH";
        /**
         * @description The line of business to be shown in the profile.
         * @enum {string}
         */
        readonly SenderBusinessCategoryInput: "ALCOHOL" | "AUTOMOTIVE" | "BEAUTY_SPA_SALON" | "CLOTHING_AND_APPAREL" | "EDUCATION" | "ENTERTAINMENT" | "EVENT_PLANNING_AND_SERVICE" | "FINANCE_AND_BANKING" | "FOOD_AND_GROCERY" | "HOTEL_AND_LODGING" | "MEDICAL_AND_HEALTH" | "NON_PROFIT" | "ONLINE_GAMBLING" | "OTC_DRUGS" | "OTHER" | "PHYSICAL_GAMBLING" | "PROFESSIONAL_SERVICES" | "PUBLIC_SERVICE" | "RESTAURANT" | "SHOPPING_AND_RETAIL" | "TRAVEL_AND_TRANSPORTATION";
        /** @description Number and profile of the sender. */
        readonly CreatePartnerInitiatedSenderDetails: {
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName: string;
            /** @description What the business does, shown in the profile. */
            readonly description?: string;
            readonly vertical: components["schemas"]["SenderBusinessCategoryInput"];
            /**
             * Format: email
             * @description Contact address, shown in the profile.
             */
            readonly email?: string;
            /** @description Street address, shown in the profile. */
            readonly address?: string;
            /**
             * Format: url
             * @description First website, shown in the profile.
             */
            readonly websiteOne?: string;
            /**
             * Format: url
             * @description Second website, shown in the profile.
             */
            readonly websiteTwo?: string;
            /** @description Short status text of the profile. */
            readonly about?: string;
            /**
             * Format: url
             * @description URL of the profile photo: JPEG, PNG or WebP, at most 5 MB, 192 × 192 to 640 × 640 pixels. Transparent parts turn black.
             */
            readonly photoUrl?: string;
            /**
             * Format: country code
             * @description Country calling code, digits only, such as `49`.
             */
            readonly countryCode: string;
            /**
             * Format: numeric phone number
             * @description The number without its country calling code, digits only. Needed when the customer provides the number.
             */
            readonly phoneNumber?: string;
        };
        /** @description A sender for the account that the customer approved. */
        readonly CreatePartnerInitiatedSender: {
            /** @default SUBMIT */
            readonly status?: components["schemas"]["SubmissionAction"];
            /** @description Defaults to the region of the account or, without one, of the billing account. It cannot be changed later. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Defaults to the usual country of the region. It cannot be changed later. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
            readonly phoneNumberProvider: components["schemas"]["NumberProviderInput"];
            /**
             * @description Whether a submission that fails is kept as a draft instead of being lost.
             * @default false
             */
            readonly saveDraftOnFailure?: boolean;
            readonly details: components["schemas"]["CreatePartnerInitiatedSenderDetails"];
        };
        /** @description Profile of the sender. */
        readonly CreateDeprecatedSenderDetails: {
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName: string;
            /** @description What the business does, shown in the profile. */
            readonly description?: string;
            readonly vertical: components["schemas"]["SenderBusinessCategoryInput"];
            /**
             * Format: email
             * @description Contact address, shown in the profile.
             */
            readonly email?: string;
            /** @description Street address, shown in the profile. */
            readonly address?: string;
            /**
             * Format: url
             * @description First website, shown in the profile.
             */
            readonly websiteOne?: string;
            /**
             * Format: url
             * @description Second website, shown in the profile.
             */
            readonly websiteTwo?: string;
            /** @description Short status text of the profile. */
            readonly about?: string;
            /**
             * Format: url
             * @description URL of the profile photo: JPEG, PNG or WebP, at most 5 MB, 192 × 192 to 640 × 640 pixels. Transparent parts turn black.
             */
            readonly photoUrl?: string;
        };
        /**
         * @deprecated
         * @description The former embedded signup body, which carries a Facebook sign-in. At least one of token and code is needed. Use `CreateEmbeddedSignupSender` instead.
         */
        readonly CreateDeprecatedSender: {
            /** @description Defaults to the region of the account or, without one, of the billing account. It cannot be changed later. */
            readonly region?: components["schemas"]["RegionInput"];
            /** @description Defaults to the usual country of the region. It cannot be changed later. */
            readonly metaLocalStorage?: components["schemas"]["MetaLocalStorageInput"];
            readonly businessManager?: components["schemas"]["BusinessManagerInput"];
            /** @description Id of the shared WhatsApp Business Account. Looked up by project when left out. */
            readonly wabaId?: string;
            /** @description Id of the phone number at Meta. */
            readonly phoneNumberId?: string;
            /** @description User token of a Facebook sign-in. */
            readonly facebookAccessToken?: string;
            /** @description Code of a Facebook sign-in. It works once. */
            readonly facebookCode?: string;
            /** @description A name for the sender. */
            readonly name: string;
            readonly details: components["schemas"]["CreateDeprecatedSenderDetails"];
        };
        /** @description The profile fields to change. Fields that are left out keep their value. */
        readonly UpdateSenderDetails: {
            /** @description Name that recipients see in WhatsApp. Meta reviews it. */
            readonly displayName?: string;
            /** @description What the business does, shown in the profile. Null removes it. */
            readonly description?: string | null;
            readonly vertical?: components["schemas"]["SenderBusinessCategoryInput"];
            /**
             * Format: email
             * @description Contact address, shown in the profile. Null removes it.
             */
            readonly email?: string | null;
            /** @description Street address, shown in the profile. Null removes it. */
            readonly address?: string | null;
            /**
             * Format: url
             * @description First website, shown in the profile. Null removes it.
             */
            readonly websiteOne?: string | null;
            /**
             * Format: url
             * @description Second website, shown in the profile. Null removes it.
             */
            readonly websiteTwo?: string | null;
            /** @description Short status text of the profile. Null removes it. */
            readonly about?: string | null;
            /**
             * Format: url
             * @description URL of the profile photo: JPEG, PNG or WebP, at most 5 MB, 192 × 192 to 640 × 640 pixels. Transparent parts turn black. Null removes it.
             */
            readonly photoUrl?: string | null;
            /** @description Name by which users are to find the sender. Meta reviews it. Null removes it. */
            readonly username?: string | null;
        };
        /** @description Changes to a sender. They wait as a draft unless `status` asks to submit them. */
        readonly UpdateSender: {
            /** @default DRAFT */
            readonly status?: components["schemas"]["SubmissionAction"];
            readonly details?: components["schemas"]["UpdateSenderDetails"];
        };
        /**
         * @description What happened to the sender.
         * @enum {string}
         */
        readonly SenderActivityType: "ACTIVE" | "COMMENT_ADDED" | "CREATED" | "DRAFT" | "EDITED" | "ERROR" | "IN_PROGRESS" | "INACTIVE" | "REGISTERED" | "REJECTED" | "VERIFIED";
        /** @description One entry in the history of a sender. */
        readonly SenderActivity: {
            readonly type: components["schemas"]["SenderActivityType"];
            /** @description When it happened, as an ISO 8601 time in UTC. */
            readonly created?: string;
            /** @description Who did it: a label of the API user, or the party that acted. */
            readonly author?: string;
            /** @description Text of the comment, on entries that carry one. */
            readonly comment?: string;
        };
        /** @description One page of the history of a sender. */
        readonly SenderActivityList: {
            /** @description How many entries there are in all. */
            readonly totalSize: number;
            /** @description The page size that was applied. */
            readonly pageSize: number;
            /** @description Token of the page before; absent on the first page. */
            readonly previousPageToken?: string;
            /** @description Token of the page after; absent on the last page. */
            readonly nextPageToken?: string;
            /** @description The entries, newest first. */
            readonly notifications: readonly components["schemas"]["SenderActivity"][];
        };
        /**
         * @description Text message or phone call.
         * @enum {string}
         */
        readonly RegistrationMethodInput: "SMS" | "VOICE";
        /** @description How the one-time password is to reach the number. */
        readonly RegisterSender: {
            readonly method: components["schemas"]["RegistrationMethodInput"];
        };
        /**
         * @description Text message or phone call. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly RegistrationMethod: "SMS" | "VOICE" | "UNRECOGNIZED";
        /** @description What became of the wish for a one-time password. */
        readonly SenderRegistration: {
            /** @description Id of the request; in provisim the id of the sender. */
            readonly id: string;
            readonly method: components["schemas"]["RegistrationMethod"];
            /** @description When the request was taken, as an ISO 8601 time in UTC. */
            readonly accepted: string;
            /** @description False when Meta already holds the number as verified, so that no code was sent. */
            readonly verificationCodeSent: boolean;
        };
        /** @description Usernames that Meta proposes. */
        readonly SuggestedUsernames: {
            /** @description The proposals. */
            readonly usernames: readonly string[];
        };
        /** @description The one-time password. */
        readonly VerifySender: {
            /**
             * Format: otp
             * @description The six characters that the number received. Leave it out when the number was verified at Meta.
             */
            readonly code?: string;
        };
        /**
         * @description Whether Meta holds the number as verified: not yet (`NOT_VERIFIED`), now (`VERIFIED`), no longer (`EXPIRED`), or no number exists to ask about (`UNKNOWN`).
         * @enum {string}
         */
        readonly VerificationStatus: "EXPIRED" | "NOT_VERIFIED" | "UNKNOWN" | "VERIFIED";
        /** @description Whether the number is verified at Meta. */
        readonly SenderVerification: {
            readonly status: components["schemas"]["VerificationStatus"];
        };
        /**
         * @description An event that can be subscribed to. `ALL` stands for every event and never is the type of a delivery.
         * @enum {string}
         */
        readonly WebhookTrigger: "ALL" | "BUNDLE_DONE" | "KAKAOTALK_SENDER_ACTIVE" | "KAKAOTALK_SENDER_COMMENT_ADDED" | "KAKAOTALK_SENDER_INACTIVE" | "KAKAOTALK_SENDER_REJECTED" | "KAKAOTALK_TEMPLATE_APPROVED" | "KAKAOTALK_TEMPLATE_COMMENT_ADDED" | "KAKAOTALK_TEMPLATE_REJECTED" | "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED" | "RCS_SENDER_COMMENT_ADDED" | "RCS_SENDER_OPERATOR_STATUS_UPDATED" | "RCS_SENDER_STATUS_UPDATED" | "RCS_ACCOUNT_COMMENT_ADDED" | "WHATSAPP_ACCOUNT_COMMENT_ADDED" | "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED" | "WHATSAPP_ACCOUNT_ONBOARDED" | "WHATSAPP_ACCOUNT_PENDING_VERIFICATION" | "WHATSAPP_ACCOUNT_REJECTED" | "WHATSAPP_WABA_ACCOUNT_CHANGED" | "WHATSAPP_SENDER_ACTIVE" | "WHATSAPP_SENDER_COMMENT_ADDED" | "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED" | "WHATSAPP_SENDER_DELETED" | "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED" | "WHATSAPP_SENDER_ERROR" | "WHATSAPP_SENDER_INACTIVE" | "WHATSAPP_SENDER_PENDING_VERIFICATION" | "WHATSAPP_SENDER_QUALITY_RATING_CHANGED" | "WHATSAPP_SENDER_REJECTED" | "WHATSAPP_SENDER_USERNAME_UPDATED" | "WHATSAPP_TEMPLATE_APPROVED" | "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE" | "WHATSAPP_TEMPLATE_CATEGORY_UPDATED" | "WHATSAPP_TEMPLATE_COMMENT_ADDED" | "WHATSAPP_TEMPLATE_DELETED" | "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED" | "WHATSAPP_TEMPLATE_REJECTED" | "WHATSAPP_TEMPLATE_STATUS_UPDATED";
        /** @description A target for events of the project. The secret is never shown. */
        readonly Webhook: {
            /** @description Id of the webhook. */
            readonly id: string;
            /** @description URL that receives the events. */
            readonly target: string;
            /** @description The project it belongs to. */
            readonly projectId: string;
            /** @description The events it receives. */
            readonly triggers: readonly components["schemas"]["WebhookTrigger"][];
        };
        /** @description One page of the webhooks of a project. */
        readonly WebhookList: {
            /** @description How many webhooks there are in all. */
            readonly totalSize: number;
            /** @description The page size that was applied. */
            readonly pageSize: number;
            /** @description Token of the page before; absent on the first page. */
            readonly previousPageToken?: string;
            /** @description Token of the page after; absent on the last page. */
            readonly nextPageToken?: string;
            /** @description The webhooks, in alphabetical order. */
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /** @description A webhook as it is to be created, or to replace an existing one. */
        readonly CreateWebhook: {
            /**
             * Format: url
             * @description URL that is to receive the events. It must be unique among the webhooks of the project.
             */
            readonly target: string;
            /** @description Key for the signatures of the deliveries. It can be set but is never returned. */
            readonly secret: string;
            /** @description The events to receive. */
            readonly triggers: readonly components["schemas"]["WebhookTrigger"][];
        };
        /** @description Changes to a webhook. Fields that are left out keep their value. */
        readonly UpdateWebhook: {
            /**
             * Format: url
             * @description URL that is to receive the events. It must be unique among the webhooks of the project.
             */
            readonly target?: string;
            /** @description Key for the signatures of the deliveries. It can be set but is never returned. */
            readonly secret?: string;
            /** @description The events to receive; replaces the former list. */
            readonly triggers?: readonly components["schemas"]["WebhookTrigger"][];
        };
        /** @description The token form. */
        readonly TokenRequest: {
            /**
             * @description The only supported grant type.
             * @constant
             */
            readonly grant_type: "client_credentials";
            /** @description Not used by this API; accepted and ignored. */
            readonly scope?: string;
            /** @description The key id, unless basic authentication carries it. */
            readonly client_id?: string;
            /** @description The key secret, unless basic authentication carries it. */
            readonly client_secret?: string;
        };
        /** @description An access token for the `Authorization: Bearer` header. */
        readonly Token: {
            /** @description The token, a JWT. */
            readonly access_token: string;
            /** @description Seconds until the token expires. */
            readonly expires_in: number;
            /** @description Granted scopes; an empty text, as scopes are not used. */
            readonly scope: string;
            /** @description Always bearer. Compare it without regard to case. */
            readonly token_type: string;
        };
        /** @description Why no token was issued, in the form of OAuth 2.0. */
        readonly TokenError: {
            /** @description OAuth 2.0 error code, such as `invalid_request` or `invalid_client`. */
            readonly error: string;
            /** @description Says what went wrong. */
            readonly error_description?: string;
        };
        /**
         * @description The only signature algorithm in use.
         * @constant
         */
        readonly SignatureAlgorithm: "HmacSHA256";
        /** @description Delivered when a comment was added to the account. */
        readonly WhatsappAccountCommentAddedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_ACCOUNT_COMMENT_ADDED";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Text of the comment. */
            readonly comment: string;
        };
        /** @description Delivered when the account became ready for senders. */
        readonly WhatsappAccountOnboardedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_ACCOUNT_ONBOARDED";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when the request for the account failed. */
        readonly WhatsappAccountRejectedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_ACCOUNT_REJECTED";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Why the request was rejected, if known. */
            readonly comment?: string;
        };
        /** @description Delivered when the request for the account was filed with Meta. */
        readonly WhatsappAccountPendingVerificationEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_ACCOUNT_PENDING_VERIFICATION";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when Meta changed the daily limit of the business. */
        readonly WhatsappAccountDailyLimitChangedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when Meta changed data of the WhatsApp Business Account. */
        readonly WhatsappWabaAccountChangedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_WABA_ACCOUNT_CHANGED";
            /** @description The account as a read would show it at that moment. */
            readonly payload: components["schemas"]["Account"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when a comment was added to a sender. */
        readonly WhatsappSenderCommentAddedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_COMMENT_ADDED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Text of the comment. */
            readonly comment: string;
        };
        /** @description Delivered when a sender became usable. */
        readonly WhatsappSenderActiveEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_ACTIVE";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when a sender was switched off. */
        readonly WhatsappSenderInactiveEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_INACTIVE";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when the number of a sender has to be verified. */
        readonly WhatsappSenderPendingVerificationEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_PENDING_VERIFICATION";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when submitted data of a sender was refused. */
        readonly WhatsappSenderRejectedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_REJECTED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Why the data was refused, if known. */
            readonly comment?: string;
        };
        /** @description Delivered when the provisioning of a sender failed. */
        readonly WhatsappSenderErrorEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_ERROR";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /**
         * @deprecated
         * @description Delivered when the daily limit of a sender changed. Superseded by the event of the account.
         */
        readonly WhatsappSenderDailyLimitChangedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when the quality rating of a sender changed. */
        readonly WhatsappSenderQualityRatingChangedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_QUALITY_RATING_CHANGED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when a sender finally ceased to exist. The payload holds little more than its id. */
        readonly WhatsappSenderDeletedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_DELETED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when Meta's review of a display name changed its status. */
        readonly WhatsappSenderDisplayNameUpdatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
        /** @description Delivered when Meta's review of a username changed its status. */
        readonly WhatsappSenderUsernameUpdatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            readonly type: "WHATSAPP_SENDER_USERNAME_UPDATED";
            /** @description The sender as a read would show it at that moment. */
            readonly payload: components["schemas"]["Sender"];
            /** @description Free text that goes with the event, such as a reason. */
            readonly comment?: string;
        };
    };
    responses: {
        /** @description `unauthorized_error`: the credentials are missing, wrong, expired or not valid for this project. */
        readonly Unauthorized: {
            headers: {
                readonly "www-authenticate": components["headers"]["WwwAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    readonly errorCode?: "unauthorized_error";
                };
            };
        };
        /** @description `internal_error`: the call failed for reasons outside the request. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    readonly errorCode?: "internal_error";
                };
            };
        };
        /** @description The receiver took the event. Any 2xx status counts and the body is ignored; other answers are retried or given up. */
        readonly DeliveryAccepted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The project that owns the resource. The credentials must be valid for it.
         * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
         */
        readonly ProjectId: string;
        /** @description Asks for the page that an earlier answer named in `nextPageToken` or `previousPageToken`. Leave it out for the first page. */
        readonly PageToken: string;
        /** @description The most entries to return in one answer. The provider publishes no default; provisim returns 50. */
        readonly ActivityPageSize: number;
        /**
         * @description The sender, by the id it got on creation.
         * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
         */
        readonly SenderId: string;
        /**
         * @description The webhook, by the id it got on creation.
         * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
         */
        readonly WebhookId: string;
        /**
         * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
         * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
         */
        readonly WebhookSignature: string;
        /**
         * @description Names the algorithm of the signature.
         * @example HmacSHA256
         */
        readonly WebhookSignatureAlgorithm: components["schemas"]["SignatureAlgorithm"];
        /**
         * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
         * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
         */
        readonly WebhookSignatureNonce: string;
        /**
         * @description When the attempt was signed, in Unix seconds, part of the signed text.
         * @example 1772528400
         */
        readonly WebhookSignatureTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Says how to authenticate. It contains the word `expired` when the access token ran out, which is the sign to fetch a new one.
         * @example Bearer error="invalid_token", error_description="Jwt expired at 2026-03-02T10:00:00Z"
         */
        readonly WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `account_not_found`: the project has no WhatsApp account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_not_found";
                    };
                };
            };
            /** @description `account_data_is_corrupt`: the stored account is damaged; only support can repair it. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_data_is_corrupt";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreatePartnerInitiatedAccount"] | components["schemas"]["CreateOnBehalfOfAccount"];
            };
        };
        readonly responses: {
            /** @description The request was taken and will be filed with Meta. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_business_manager_for_environment`: the business manager cannot serve the region or
             *       environment; `additionalInformation.supportedCodes` lists those that can.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_business_manager_for_environment" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `project_not_found`: the project does not exist. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_found";
                    };
                };
            };
            /**
             * @description The request conflicts with the current state.
             *
             *     - `account_exists`: the project already has an account, in whatever state.
             *     - `account_data_is_corrupt`: the stored account is damaged; only support can repair it.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_exists" | "account_data_is_corrupt";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /**
             * @description The request conflicts with the current state.
             *
             *     - `account_has_senders`: the account still has senders, listed in
             *       `additionalInformation.senderIds`; a deleted sender counts for 30 days.
             *     - `account_has_sender_changes`: a sender of the account has pending changes.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_has_senders" | "account_has_sender_changes";
                    };
                };
            };
            /**
             * @description The provider or Meta failed.
             *
             *     - `template_could_not_delete_drafts`: the template drafts that go with the account could not be
             *       removed.
             *     - `internal_error`: the call failed for reasons outside the request.
             */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "template_could_not_delete_drafts" | "internal_error";
                    };
                };
            };
        };
    };
    readonly updateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateAccount"];
            };
        };
        readonly responses: {
            /** @description The corrected request was taken and will be filed with Meta. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `no_fields_to_update`: the body names no field to change.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "no_fields_to_update";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `account_not_found`: the project has no WhatsApp account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_not_found";
                    };
                };
            };
            /** @description `account_not_updatable`: the account is not rejected, or a resubmission is already running. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_not_updatable";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listAccountActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description Asks for the page that an earlier answer named in `nextPageToken` or `previousPageToken`. Leave it out for the first page. */
                readonly pageToken?: components["parameters"]["PageToken"];
                /** @description The most entries to return in one answer. The provider publishes no default; provisim returns 50. */
                readonly pageSize?: components["parameters"]["ActivityPageSize"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the history. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountActivityList"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_page_token`: the page token was not issued by this list with these filters.
             *     - `invalid_page_size`: the page size is not a number or out of range.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_page_token" | "invalid_page_size";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `account_not_found`: the project has no WhatsApp account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createAccountComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateComment"];
            };
        };
        readonly responses: {
            /** @description The comment was added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comment"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `account_not_found`: the project has no WhatsApp account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_not_found";
                    };
                };
            };
            /** @description `account_data_is_corrupt`: the stored account is damaged; only support can repair it. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_data_is_corrupt";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly enableTemplateAnalytics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Template analytics are on. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `project_not_initialized`: the project has no onboarded WhatsApp account. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `template_insights_not_yet_available`: Meta does not offer template insights for this account yet. */
            readonly 424: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "template_insights_not_yet_available";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createLongLivedAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateLongLivedAccessToken"];
            };
        };
        readonly responses: {
            /** @description The long-lived token. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LongLivedAccessToken"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_facebook_token`: Meta does not accept the user token.
             *     - `invalid_facebook_code`: Meta does not accept the code, or it was used before.
             *     - `invalid_business_manager`: the business manager does not fit the request.
             *     - `invalid_business_manager_for_environment`: the business manager cannot be used in this
             *       environment or with the chosen region.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_facebook_token" | "invalid_facebook_code" | "invalid_business_manager" | "invalid_business_manager_for_environment" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /**
             * @description The provider or Meta failed.
             *
             *     - `facebook_Request_limit_reached`: Meta throttles the calls made for this project (the capital
             *       R is literal).
             *     - `log_in_facebook_required`: Meta wants the user to sign in again.
             *     - `internal_error`: the call failed for reasons outside the request.
             */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "facebook_Request_limit_reached" | "log_in_facebook_required" | "internal_error";
                    };
                };
            };
        };
    };
    readonly listWabaDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ListWabaDetails"];
            };
        };
        readonly responses: {
            /** @description The accounts with their phone numbers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WabaDetailsList"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_facebook_token`: Meta does not accept the user token.
             *     - `invalid_business_manager`: the business manager does not fit the request.
             *     - `invalid_business_manager_for_environment`: the business manager cannot be used in this
             *       environment or with the chosen region.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_facebook_token" | "invalid_business_manager" | "invalid_business_manager_for_environment" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /**
             * @description The provider or Meta failed.
             *
             *     - `facebook_Request_limit_reached`: Meta throttles the calls made for this project (the capital
             *       R is literal).
             *     - `log_in_facebook_required`: Meta wants the user to sign in again.
             *     - `internal_error`: the call failed for reasons outside the request.
             */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "facebook_Request_limit_reached" | "log_in_facebook_required" | "internal_error";
                    };
                };
            };
        };
    };
    readonly listSenders: {
        readonly parameters: {
            readonly query?: {
                /** @description Asks for the page that an earlier answer named in `nextPageToken` or `previousPageToken`. Leave it out for the first page. */
                readonly pageToken?: components["parameters"]["PageToken"];
                /** @description The most senders to return in one answer. */
                readonly pageSize?: number;
                /** @description Keeps senders whose `state` is one of these. Repeat the parameter for several values. */
                readonly filterStates?: readonly components["schemas"]["SenderState"][];
                /** @description Keeps senders whose `changes.status` is one of these. Repeat the parameter for several values. */
                readonly filterStatuses?: readonly components["schemas"]["SenderStatus"][];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of senders. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SenderList"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `invalid_page_token`: the page token was not issued by this list with these filters.
             *     - `invalid_page_size`: the page size is not a number or out of range.
             *     - `invalid_filter_states`: a value is no sender state; `additionalInformation.supportedCodes`
             *       lists the states.
             *     - `invalid_filter_statuses`: a value is no status of changes;
             *       `additionalInformation.supportedCodes` lists the statuses.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized" | "invalid_page_token" | "invalid_page_size" | "invalid_filter_states" | "invalid_filter_statuses";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: declared by the provider; provisim never answers it here. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateEmbeddedSignupSender"] | components["schemas"]["CreatePhoneProvisioningSender"] | components["schemas"]["CreatePartnerInitiatedSender"] | components["schemas"]["CreateDeprecatedSender"];
            };
        };
        readonly responses: {
            /** @description The sender was created and its provisioning has begun, or it was stored as a draft. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sender"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `project_not_initialized`: the project has no onboarded account, which all but embedded signup
             *       need.
             *     - `invalid_facebook_token`: Meta does not accept the user token.
             *     - `invalid_business_manager`: the business manager cannot serve the region.
             *     - `invalid_business_manager_for_environment`: the business manager cannot be used in this
             *       environment.
             *     - `file_invalid_mime_type`: the photo is not a JPEG, PNG or WebP image.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "project_not_initialized" | "invalid_facebook_token" | "invalid_business_manager" | "invalid_business_manager_for_environment" | "file_invalid_mime_type" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `project_not_found`: the project does not exist. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_found";
                    };
                };
            };
            /**
             * @description The request conflicts with the current state.
             *
             *     - `account_data_is_corrupt`: the stored account is damaged; only support can repair it.
             *     - `wrong_waba_id`: the project already has another WhatsApp Business Account.
             *     - `not_found_waba_id`: no `wabaId` was given and none can be found for the project.
             *     - `too_many_waba_id`: no `wabaId` was given and there are several to choose from.
             *     - `waba_id_used`: the WhatsApp Business Account belongs to another project.
             *     - `wrong_business_manager`: the project is served by another business manager.
             *     - `used_phone_number_id`: the phone number id already is a sender.
             *     - `provisioned_phone_number_id`: the phone number id is already provisioned elsewhere.
             *     - `all_phone_number_id_provisioned`: every phone number of the WhatsApp Business Account is
             *       provisioned already.
             *     - `invalid_waba_id_or_phone_number_id_for_region`: the WhatsApp Business Account or the number
             *       does not fit the region.
             *     - `file_not_found`: the photo cannot be fetched from its URL.
             *     - `file_size_too_large`: the photo is larger than 5 MB.
             *     - `file_has_wrong_dimensions`: the photo is too small; it needs at least 192 × 192 pixels.
             *     - `file_unexpected_error`: the photo could not be processed.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "account_data_is_corrupt" | "wrong_waba_id" | "not_found_waba_id" | "too_many_waba_id" | "waba_id_used" | "wrong_business_manager" | "used_phone_number_id" | "provisioned_phone_number_id" | "all_phone_number_id_provisioned" | "invalid_waba_id_or_phone_number_id_for_region" | "file_not_found" | "file_size_too_large" | "file_has_wrong_dimensions" | "file_unexpected_error";
                    };
                };
            };
            /**
             * @description The provider or Meta failed.
             *
             *     - `facebook_Request_limit_reached`: Meta throttles the calls made for this project (the capital
             *       R is literal).
             *     - `log_in_facebook_required`: Meta wants the user to sign in again.
             *     - `internal_error`: the call failed for reasons outside the request.
             */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "facebook_Request_limit_reached" | "log_in_facebook_required" | "internal_error";
                    };
                };
            };
        };
    };
    readonly getSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sender. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sender"];
                };
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sender is deleted, or will be in 30 days. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            /** @description `sender_already_deleted`: the sender was deleted before and is in its last 30 days. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_already_deleted";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly updateSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateSender"];
            };
        };
        readonly responses: {
            /** @description The sender with its pending changes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sender"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `sender_username_not_available`: the username is taken.
             *     - `sender_phone_number_not_registered_with_meta_cloud_api`: a username needs a number that is
             *       registered with the Cloud API of Meta.
             *     - `no_fields_to_update`: the body names no field to change.
             *     - `file_invalid_mime_type`: the photo is not a JPEG, PNG or WebP image.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "project_not_initialized" | "sender_username_not_available" | "sender_phone_number_not_registered_with_meta_cloud_api" | "no_fields_to_update" | "file_invalid_mime_type" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            /**
             * @description The request conflicts with the current state.
             *
             *     - `sender_not_updatable`: the live sender is in a state that allows no update.
             *     - `sender_changes_not_updatable`: the pending changes are in a status that allows no update.
             *     - `sender_display_name_update_not_allowed`: an earlier display name is still under review.
             *     - `sender_username_update_not_available`: the sender was never active, so it cannot have a
             *       username.
             *     - `file_not_found`: the photo cannot be fetched from its URL.
             *     - `file_size_too_large`: the photo is larger than 5 MB.
             *     - `file_has_wrong_dimensions`: the photo is too small; it needs at least 192 × 192 pixels.
             *     - `file_unexpected_error`: the photo could not be processed.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_updatable" | "sender_changes_not_updatable" | "sender_display_name_update_not_allowed" | "sender_username_update_not_available" | "file_not_found" | "file_size_too_large" | "file_has_wrong_dimensions" | "file_unexpected_error";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listSenderActivities: {
        readonly parameters: {
            readonly query?: {
                /** @description Asks for the page that an earlier answer named in `nextPageToken` or `previousPageToken`. Leave it out for the first page. */
                readonly pageToken?: components["parameters"]["PageToken"];
                /** @description The most entries to return in one answer. The provider publishes no default; provisim returns 50. */
                readonly pageSize?: components["parameters"]["ActivityPageSize"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the history. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SenderActivityList"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `invalid_page_token`: the page token was not issued by this list with these filters.
             *     - `invalid_page_size`: the page size is not a number or out of range.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized" | "invalid_page_token" | "invalid_page_size";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteSenderChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The changes are gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_changes_not_found`: there is no such sender, or it has no pending changes. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_changes_not_found";
                    };
                };
            };
            /** @description `sender_changes_not_deletable`: the changes are being processed. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_changes_not_deletable";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createSenderComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateComment"];
            };
        };
        readonly responses: {
            /** @description The comment was added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comment"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized" | "invalid_input" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly registerSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterSender"];
            };
        };
        readonly responses: {
            /** @description The request was taken; `verificationCodeSent` says whether a code is on its way. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SenderRegistration"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `sender_request_code_failed`: Meta could not send the code.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "project_not_initialized" | "sender_request_code_failed" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            /**
             * @description The request conflicts with the current state.
             *
             *     - `not_allowed_register`: the sender is not in state `PENDING_VERIFICATION`.
             *     - `sender-number-not-approved-for-enterprise`: Meta has not cleared the business for this
             *       number.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "not_allowed_register" | "sender-number-not-approved-for-enterprise";
                    };
                };
            };
            /**
             * @description Too many attempts.
             *
             *     - `sender-register-too-many-requests`: codes were requested too often.
             *     - `sender-already-registered`: the number is registered elsewhere on the platform (the status is
             *       odd but published).
             *     - `too_many_invalid_verification_codes`: the number is locked after too many wrong codes.
             */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender-register-too-many-requests" | "sender-already-registered" | "too_many_invalid_verification_codes";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listSuggestedUsernames: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The suggestions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SuggestedUsernames"];
                };
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly verifySender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifySender"];
            };
        };
        readonly responses: {
            /** @description The number is verified and the sender is being provisioned. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `project_not_initialized`: the project has no WhatsApp account that could serve this call.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "project_not_initialized" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            /**
             * @description The request conflicts with the current state.
             *
             *     - `not_allowed_verify`: the sender is not in state `PENDING_VERIFICATION`.
             *     - `wrong_otp`: the code is wrong, expired, used or replaced by a newer one, or it was left out
             *       before Meta verified the number.
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "not_allowed_verify" | "wrong_otp";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getVerificationStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The sender, by the id it got on creation.
                 * @example 01JX4T8Q2ZK7M3N5P9R1S6V0WB
                 */
                readonly senderId: components["parameters"]["SenderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The verification status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SenderVerification"];
                };
            };
            /** @description `project_not_initialized`: the project has no WhatsApp account that could serve this call. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "project_not_initialized";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `sender_not_found`: the project has no sender with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "sender_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description Asks for the page that an earlier answer named in `nextPageToken` or `previousPageToken`. Leave it out for the first page. */
                readonly pageToken?: components["parameters"]["PageToken"];
                /** @description The most webhooks to return in one answer. */
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of webhooks. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookList"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_page_size`: the page size is not a number or out of range.
             *     - `invalid_page_token`: the page token was not issued by this list with these filters.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_page_size" | "invalid_page_token";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_payload`: the body is not a JSON object.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_payload";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `webhook_exists`: another webhook of the project has the same target. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_exists";
                    };
                };
            };
            /** @description `webhook_limit_reached`: the project already has 15 webhooks. */
            readonly 424: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_limit_reached";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The webhook, by the id it got on creation.
                 * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
                 */
                readonly webhookId: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_id_format`: the id in the address is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_id_format";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `webhook_not_found`: the project has no webhook with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly replaceWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The webhook, by the id it got on creation.
                 * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
                 */
                readonly webhookId: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_payload`: the body is not a JSON object.
             *     - `invalid_id_format`: the id in the address is malformed.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_payload" | "invalid_id_format";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `webhook_not_found`: the project has no webhook with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_not_found";
                    };
                };
            };
            /** @description `webhook_exists`: another webhook of the project has the same target. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_exists";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The webhook, by the id it got on creation.
                 * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
                 */
                readonly webhookId: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_id_format`: the id in the address is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_id_format";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `webhook_not_found`: the project has no webhook with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_not_found";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly updateWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The project that owns the resource. The credentials must be valid for it.
                 * @example 3f0c6a52-91d7-4be8-a1c4-5d2e7f90b618
                 */
                readonly projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The webhook, by the id it got on creation.
                 * @example 5a0c1f7e9b3d4826a7c4e1d2b9f60835
                 */
                readonly webhookId: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /**
             * @description The request cannot be accepted as it stands.
             *
             *     - `invalid_input`: a field is missing, malformed or out of range;
             *       `additionalInformation.validationErrors` lists every broken rule.
             *     - `invalid_payload`: the body is not a JSON object.
             *     - `invalid_id_format`: the id in the address is malformed.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "invalid_input" | "invalid_payload" | "invalid_id_format";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `webhook_not_found`: the project has no webhook with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_not_found";
                    };
                };
            };
            /** @description `webhook_exists`: another webhook of the project has the same target. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"] & {
                        /** @enum {unknown} */
                        readonly errorCode?: "webhook_exists";
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token was issued. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The form is incomplete or asks for another grant type. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description The key id or key secret is missing or wrong. */
            readonly 401: {
                headers: {
                    readonly "www-authenticate": components["headers"]["WwwAuthenticate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description Too many tokens were requested. The body is empty and no waiting time is given. */
            readonly 429: {
                headers: {
                    /** @description Present, with the value `true`, when the gateway throttled the call. */
                    readonly "x-envoy-ratelimited"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly whatsappAccountCommentAdded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappAccountCommentAddedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappAccountOnboarded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappAccountOnboardedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappAccountRejected: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappAccountRejectedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappAccountPendingVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappAccountPendingVerificationEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappAccountDailyLimitChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappAccountDailyLimitChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappWabaAccountChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappWabaAccountChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderCommentAdded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderCommentAddedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderActive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderActiveEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderInactive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderInactiveEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderPendingVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderPendingVerificationEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderRejected: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderRejectedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderError: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderErrorEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderDailyLimitChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderDailyLimitChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderQualityRatingChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderQualityRatingChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderDeleted: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderDeletedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderDisplayNameUpdated: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderDisplayNameUpdatedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
    readonly whatsappSenderUsernameUpdated: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Base64 of the HMAC-SHA256 over the raw body, the nonce and the timestamp, joined by dots. The key is the secret of the webhook as UTF-8 text.
                 * @example R0KEbgEXmHPGkdYnLTpqDg2piL5ZorpE/MBiiMcHRxQ=
                 */
                readonly "x-sinch-webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Names the algorithm of the signature.
                 * @example HmacSHA256
                 */
                readonly "x-sinch-webhook-signature-algorithm": components["parameters"]["WebhookSignatureAlgorithm"];
                /**
                 * @description Unique text of this delivery attempt, part of the signed text. A nonce seen before means a repeated or replayed call.
                 * @example 01JX4TB7C9D1E3F5G7H9J1K3M5
                 */
                readonly "x-sinch-webhook-signature-nonce": components["parameters"]["WebhookSignatureNonce"];
                /**
                 * @description When the attempt was signed, in Unix seconds, part of the signed text.
                 * @example 1772528400
                 */
                readonly "x-sinch-webhook-signature-timestamp": components["parameters"]["WebhookSignatureTimestamp"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappSenderUsernameUpdatedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DeliveryAccepted"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const accountStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountState"]> = ["ONBOARDED", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"];
export const businessManagerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BusinessManager"]> = ["SINCH_AMERICA", "SINCH_BR", "SINCH_MX", "SINCH_SEP", "SINCH_UK", "UNRECOGNIZED"];
export const accountChangesStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountChangesStatus"]> = ["DRAFT", "IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"];
export const businessCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BusinessCategory"]> = ["ALCOHOL", "AUTOMOTIVE", "BEAUTY_SPA_SALON", "CLOTHING_AND_APPAREL", "EDUCATION", "ENTERTAINMENT", "EVENT_PLANNING_AND_SERVICE", "FINANCE_AND_BANKING", "FOOD_AND_GROCERY", "HOTEL_AND_LODGING", "MEDICAL_AND_HEALTH", "NON_PROFIT", "NOT_SET", "ONLINE_GAMBLING", "OTC_DRUGS", "OTHER", "PHYSICAL_GAMBLING", "PROFESSIONAL_SERVICES", "PUBLIC_SERVICE", "RESTAURANT", "SHOPPING_AND_RETAIL", "TRAVEL_AND_TRANSPORTATION", "UNRECOGNIZED"];
export const regionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Region"]> = ["BR", "EU", "US", "UNRECOGNIZED"];
export const metaLocalStorageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MetaLocalStorage"]> = ["AE", "AU", "BH", "BR", "CA", "CH", "DE", "GB", "ID", "IN", "JP", "KR", "SG", "US", "ZA", "UNRECOGNIZED", "UNSPECIFIED"];
export const wabaBanStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WabaBanState"]> = ["DISABLE", "REINSTATE", "SCHEDULE_FOR_DISABLE", "UNRECOGNIZED"];
export const conversationRegionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationRegion"]> = ["br", "eu", "us"];
export const countryCodeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CountryCode"]> = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GT", "GU", "GW", "GY", "HK", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW", "UNRECOGNIZED"];
export const dailyLimitValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DailyLimit"]> = ["NOT_SET", "TIER_100K", "TIER_10K", "TIER_1K", "TIER_250", "TIER_2K", "TIER_50", "TIER_UNLIMITED", "UNRECOGNIZED"];
export const accountBusinessManagerInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountBusinessManagerInput"]> = ["SINCH_AMERICA", "SINCH_BR", "SINCH_MX", "SINCH_SEP", "SINCH_UK"];
export const accountBusinessCategoryInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountBusinessCategoryInput"]> = ["ALCOHOL", "AUTOMOTIVE", "BEAUTY_SPA_SALON", "CLOTHING_AND_APPAREL", "EDUCATION", "ENTERTAINMENT", "EVENT_PLANNING_AND_SERVICE", "FINANCE_AND_BANKING", "FOOD_AND_GROCERY", "HOTEL_AND_LODGING", "MEDICAL_AND_HEALTH", "NON_PROFIT", "OTC_DRUGS", "OTHER", "PHYSICAL_GAMBLING", "PROFESSIONAL_SERVICES", "PUBLIC_SERVICE", "RESTAURANT", "SHOPPING_AND_RETAIL", "TRAVEL_AND_TRANSPORTATION"];
export const regionInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RegionInput"]> = ["BR", "EU", "US"];
export const metaLocalStorageInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MetaLocalStorageInput"]> = ["AE", "AU", "BH", "BR", "CA", "CH", "DE", "GB", "ID", "IN", "JP", "KR", "SG", "US", "ZA"];
export const accountActivityTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountActivityType"]> = ["COMMENT_ADDED", "CREATED", "DRAFT", "EDITED", "IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"];
export const senderStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderState"]> = ["ACTIVE", "IN_PROGRESS", "INACTIVE", "PENDING_VERIFICATION", "SUSPENDED", "ERROR"];
export const senderStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderStatus"]> = ["DRAFT", "ERROR", "IN_PROGRESS", "MULTIPLE_WABA_ERROR", "REJECTED"];
export const senderErrorCodeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderErrorCode"]> = ["CANNOT_ASSIGN_CREDIT_LINE", "CANNOT_ASSIGN_SYSTEM_USER", "CANNOT_CREATE_NEW_WHATSAPP_SENDER", "CANNOT_CREATE_WABA_FOR_BUSINESS", "CANNOT_GET_DETAILS_FOR_CLOUD_API", "CANNOT_GET_WABA_DETAILS", "CANNOT_REGISTER_NEW_WHATSAPP_SENDER", "CANNOT_REGISTER_TO_CLOUD_API", "CANNOT_SUBSCRIBE_TO_CLOUD_API", "CANNOT_SUBSCRIBE_TO_WEBHOOK", "DUPLICATES_ON_SENDER_PHONE_NUMBER", "FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES", "MULTIPLE_WABA_FOR_PROJECT_ID", "NO_CERTIFICATE_AVAILABLE", "NO_NOVA_ACCOUNT_ID", "NO_PRICING_PLAN", "NO_PROJECT_ID", "NO_VERIFIED_PHONE_NUMBER", "NOT_VERIFIED_REQUESTED_PHONE_NUMBER", "NOT_VERIFY_BUSINESS_VIA_WHATSAPP", "NOVA_ACCOUNT_ID_CONFLICT", "PROJECT_ID_CONFLICT", "REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT", "SENDER_HAS_BEEN_DELETED", "WABA_CONNECTED_TO_ANOTHER_PROJECT", "UNKNOWN_ERROR", "UNRECOGNIZED"];
export const senderFieldReviewStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderFieldReviewStatus"]> = ["APPROVED", "DEFERRED", "DELETED", "EXPIRED", "PENDING", "REJECTED", "RESERVED", "UNRECOGNIZED", "UNSPECIFIED"];
export const conversationAppRegionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationAppRegion"]> = ["BR", "EU", "US", "UNRECOGNIZED"];
export const conversationAppStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationAppStatus"]> = ["ACTIVE", "FAILING", "PENDING", "UNRECOGNIZED"];
export const qualityRatingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["QualityRating"]> = ["GREEN", "RED", "YELLOW", "UNKNOWN", "UNRECOGNIZED"];
export const numberProviderValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NumberProvider"]> = ["CUSTOMER", "SINCH", "UNRECOGNIZED"];
export const businessManagerInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BusinessManagerInput"]> = ["SINCH_BR", "SINCH_MX", "SINCH_UK"];
export const submissionActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SubmissionAction"]> = ["DRAFT", "SUBMIT"];
export const numberProviderInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NumberProviderInput"]> = ["CUSTOMER", "SINCH"];
export const senderBusinessCategoryInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderBusinessCategoryInput"]> = ["ALCOHOL", "AUTOMOTIVE", "BEAUTY_SPA_SALON", "CLOTHING_AND_APPAREL", "EDUCATION", "ENTERTAINMENT", "EVENT_PLANNING_AND_SERVICE", "FINANCE_AND_BANKING", "FOOD_AND_GROCERY", "HOTEL_AND_LODGING", "MEDICAL_AND_HEALTH", "NON_PROFIT", "ONLINE_GAMBLING", "OTC_DRUGS", "OTHER", "PHYSICAL_GAMBLING", "PROFESSIONAL_SERVICES", "PUBLIC_SERVICE", "RESTAURANT", "SHOPPING_AND_RETAIL", "TRAVEL_AND_TRANSPORTATION"];
export const senderActivityTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderActivityType"]> = ["ACTIVE", "COMMENT_ADDED", "CREATED", "DRAFT", "EDITED", "ERROR", "IN_PROGRESS", "INACTIVE", "REGISTERED", "REJECTED", "VERIFIED"];
export const registrationMethodInputValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RegistrationMethodInput"]> = ["SMS", "VOICE"];
export const registrationMethodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RegistrationMethod"]> = ["SMS", "VOICE", "UNRECOGNIZED"];
export const verificationStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["VerificationStatus"]> = ["EXPIRED", "NOT_VERIFIED", "UNKNOWN", "VERIFIED"];
export const webhookTriggerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WebhookTrigger"]> = ["ALL", "BUNDLE_DONE", "KAKAOTALK_SENDER_ACTIVE", "KAKAOTALK_SENDER_COMMENT_ADDED", "KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_REJECTED", "KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_COMMENT_ADDED", "KAKAOTALK_TEMPLATE_REJECTED", "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED", "RCS_SENDER_COMMENT_ADDED", "RCS_SENDER_OPERATOR_STATUS_UPDATED", "RCS_SENDER_STATUS_UPDATED", "RCS_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED", "WHATSAPP_ACCOUNT_ONBOARDED", "WHATSAPP_ACCOUNT_PENDING_VERIFICATION", "WHATSAPP_ACCOUNT_REJECTED", "WHATSAPP_WABA_ACCOUNT_CHANGED", "WHATSAPP_SENDER_ACTIVE", "WHATSAPP_SENDER_COMMENT_ADDED", "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED", "WHATSAPP_SENDER_DELETED", "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", "WHATSAPP_SENDER_ERROR", "WHATSAPP_SENDER_INACTIVE", "WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_QUALITY_RATING_CHANGED", "WHATSAPP_SENDER_REJECTED", "WHATSAPP_SENDER_USERNAME_UPDATED", "WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE", "WHATSAPP_TEMPLATE_CATEGORY_UPDATED", "WHATSAPP_TEMPLATE_COMMENT_ADDED", "WHATSAPP_TEMPLATE_DELETED", "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED", "WHATSAPP_TEMPLATE_REJECTED", "WHATSAPP_TEMPLATE_STATUS_UPDATED"];
