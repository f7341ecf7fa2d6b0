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
export const webhookTriggerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WebhookTrigger"]> = ["ALL", "BUNDLE_DONE", "KAKAOTALK_SENDER_ACTIVE", "KAKAOTALK_SENDER_COMMENT_ADDED", "KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_REJECTED", "KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_COMMENT_ADDED", "KAKAOTALK_TEMPLATE_REJECTED", "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED", "RCS_SENDER_COMMENT_ADDED", "RCS_SENDER_OPERATOR_STATUS_UPDATED", "RCS_SENDER_STATUS_UPDATED", "RCS_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED", "WHATSAPP_ACCOUNT_ONBOARDED", "WHATSAPP_ACCOUNT_PENDING_VERIFICATION", "WHATSAPP_ACCOUNT_REJECTED", "WHATSAPP_WABA_ACCOUNT_CHANGED", "WHATSAPP_SENDER_ACTIVE", "WHATSAPP_SENDER_COMMENT_ADDED", "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED", "WHATSAPP_SENDER_DELETED", "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", "WHATSAPP_SENDER_ERROR", "WHATSAPP_SENDER_INACTIVE", "WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_QUALITY_RATING_CHANGED", "WHATSAPP_SENDER_REJECTED", "WHATSAPP_SENDER_USERNAME_UPDATED", "WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE", "WHATSAPP_TEMPLATE_CATEGORY_UPDATED", "WHATSAPP_TEMPLATE_COMMENT_ADDED", "WHATSAPP_TEMPLATE_DELETED", "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED", "WHATSAPP_TEMPLATE_REJECTED", "WHATSAPP_TEMPLATE_STATUS_UPDATED"];
