// Written by npm run generate. Do not edit.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells whether the simulator is up and which contract it speaks. */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the projects that hold any state. */
        readonly get: operations["listProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Shows everything known of one project. */
        readonly get: operations["getProject"];
        readonly put?: never;
        readonly post?: never;
        /** Resets one project to untouched. No other project notices. */
        readonly delete: operations["resetProject"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Changes the settings that are given; the others stay. */
        readonly put: operations["updateSettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Shows the outcomes that are programmed for the project. */
        readonly get: operations["getPlan"];
        /**
         * Programmes the project's outcomes. Parts left out take the pace's values.
         * @description Steps that are already under way keep the timing and outcome with which they began.
         */
        readonly put: operations["replacePlan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Shows the project's time and what is due. */
        readonly get: operations["getClock"];
        /** Stops the clock, lets it run, or changes its speed. */
        readonly put: operations["updateClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Moves the project's time forward and waits until everything due on the way has happened.
         * @description Timers run in order, each at its own time; every delivery attempt is awaited; work that is scheduled on the way and falls due before the target runs too. A second call meanwhile is refused with 409.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Lists the WABA creation requests that concern the project, as Meta knows them. */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/requests/{requestId}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The provider files the submitted request at Meta, or fails to. */
        readonly post: operations["fileRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/requests/{requestId}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The customer confirms the request at Meta and chooses the sender. */
        readonly post: operations["approveRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/requests/{requestId}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The customer declines the request at Meta. */
        readonly post: operations["declineRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/requests/{requestId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The partner side cancels the request at Meta. */
        readonly post: operations["cancelRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Lists Meta's own reviews, open and decided. */
        readonly get: operations["listReviews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/reviews/{reviewId}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The review's id. */
                readonly reviewId: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Meta approves what it reviewed. */
        readonly post: operations["approveReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/reviews/{reviewId}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The review's id. */
                readonly reviewId: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Meta rejects what it reviewed. */
        readonly post: operations["rejectReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/senders/{senderId}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The sender. */
                readonly senderId: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The customer verifies the sender's number in Meta Business Suite, without the API. */
        readonly post: operations["verifySenderAtMeta"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Shows the inbox of the project's phones, where one-time passwords arrive. */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/triggers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what the provider or Meta can make happen at any time, with what each needs. */
        readonly get: operations["listTriggers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/triggers/{trigger}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The trigger's name in the catalogue. */
                readonly trigger: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes one of them happen now. */
        readonly post: operations["pullTrigger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Lists what was, is being or will be sent to the project's webhooks. */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/deliveries/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends every delivery that failed or ran out of retries once more, the oldest first. */
        readonly post: operations["replayFailedDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/deliveries/{deliveryId}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The delivery's id in the simulator's log. The receiver never sees it. */
                readonly deliveryId: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the same bytes once more, signed afresh, to where the webhook points now. */
        readonly post: operations["replayDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/webhooks/{webhookId}/sample": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The webhook, whatever its triggers are. */
                readonly webhookId: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the contract's example of an event to a webhook. Nothing happens in the project. */
        readonly post: operations["sendSample"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the named plans, with what each shows and which webhooks to expect. */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/magic-values": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the values of ordinary fields that bring an outcome about. */
        readonly get: operations["listMagicValues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Shows the faults that are still to strike. */
        readonly get: operations["getFaults"];
        /** Sets what is to go wrong. Parts left out stay as they are. */
        readonly put: operations["replaceFaults"];
        readonly post?: never;
        /** Lets everything go right again. */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/deliveries/{deliveryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The delivery's id in the simulator's log. The receiver never sees it. */
                readonly deliveryId: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        /** Shows one delivery with every attempt. */
        readonly get: operations["getDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/journal/har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Exports the calls as an HTTP Archive (HAR 1.2), for browsers and other tools. */
        readonly get: operations["exportJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Exports the project with its clock, its timers and what is still to be sent.
         * @description The same seed and the same calls give the same bytes. Secrets are sealed with the server's seed; the journal stays behind.
         */
        readonly get: operations["takeSnapshot"];
        /** Restores the project exactly as it was, in place of what it is. */
        readonly put: operations["restoreSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Exports every project that holds any state. */
        readonly get: operations["takeAllSnapshots"];
        /** Restores the projects of the list. Projects that are not in it stay as they are. */
        readonly put: operations["restoreAllSnapshots"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Streams whatever happens, as server-sent events.
         * @description Every event's data is one Happening as JSON; the event's name is its type. A client that does not read fast enough is cut off.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/projects/{projectId}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Lists the provider-side calls of the project's clients, with their answers.
         * @description Credentials and webhook secrets are replaced by asterisks.
         */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What failed, why, and what to do (RFC 9457, with `code` and `resolution` added). */
        readonly Problem: {
            /** @description What failed. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description A stable name for programs. */
            readonly code: string;
            /** @description Why. */
            readonly detail: string;
            /** @description What to do. */
            readonly resolution: string;
            /** @description Every rule of this document that the call breaks, property path first. */
            readonly violations?: readonly string[];
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            /** @description provisim's version. */
            readonly version: string;
            readonly contract: components["schemas"]["ContractVersion"];
        };
        readonly ContractVersion: {
            /** @description The version of the provider's document. */
            readonly version: string;
            /** @description How many of its operations are simulated. */
            readonly operations: number;
        };
        /**
         * @description ISO 8601, in weeks, days, hours, minutes and seconds, each at most some hundred years. Months and years have no fixed length.
         * @example PT2H
         */
        readonly Duration: string;
        /**
         * Format: date-time
         * @description ISO 8601 in UTC, on the project's clock unless said otherwise.
         * @example 2026-11-22T12:00:00.000Z
         */
        readonly Timestamp: string;
        /**
         * @description How fast things happen by themselves. `fast` takes seconds, `realistic` hours and days; with `manual` nothing moves by itself.
         * @enum {string}
         */
        readonly Pace: "fast" | "realistic" | "manual";
        /**
         * @description `guide` shows a pending account as the provider's guide does; `1.2.117` gives the strict shape of that version of the published document.
         * @enum {string}
         */
        readonly Compatibility: "guide" | "1.2.117";
        /**
         * @description How a declined, cancelled or expired request shows on the account. `rejected` rejects it; `silent` leaves it pending for ever, as silent as Meta is.
         * @enum {string}
         */
        readonly Declines: "rejected" | "silent";
        /**
         * @description What becomes of a body of the retired on-behalf-of model. `accepted` runs it through the lifecycle of today; `refused` answers `invalid_input`.
         * @enum {string}
         */
        readonly OnBehalfOf: "accepted" | "refused";
        /** @description Whether a live sender shows INACTIVE, with its event, during the 30 days between its deletion and its end, or stays as it is. */
        readonly InactiveAfterDelete: boolean;
        /**
         * @description Whose time ages OAuth2 tokens. `wall` is real time; with `virtual` a token ages on the project's clock, from its first use there.
         * @enum {string}
         */
        readonly TokenClock: "wall" | "virtual";
        /**
         * @description How deliveries are retried, on the project's clock. `sinch`, the default, waits 5 s and then twice as long each time, up to 81920 s, on 5xx, 429 and missing answers. `standard` makes the ten attempts of Standard Webhooks on every failure, and disables a webhook that answers 410. `fast` retries after 1, 2 and 4 s. `none` never does.
         * @enum {string}
         */
        readonly RetryProfile: "sinch" | "standard" | "fast" | "none";
        /**
         * @description With `on`, calls with Basic credentials are throttled: ten at once, then one a second on the project's clock. The provider throttles them without saying how; the figures are ours.
         * @enum {string}
         */
        readonly RateLimits: "on" | "off";
        /**
         * @description Whose time stands in the signature. Receivers compare it with their own, so it is `wall` unless `virtual` is asked for.
         * @enum {string}
         */
        readonly SignatureClock: "wall" | "virtual";
        readonly Settings: {
            /** @description Ids, codes and jitter follow from it and the project id. */
            readonly seed: string;
            readonly pace: components["schemas"]["Pace"];
            readonly compatibility: components["schemas"]["Compatibility"];
            readonly declines: components["schemas"]["Declines"];
            readonly onBehalfOf: components["schemas"]["OnBehalfOf"];
            readonly inactiveAfterDelete: components["schemas"]["InactiveAfterDelete"];
            readonly tokenClock: components["schemas"]["TokenClock"];
            readonly retry: components["schemas"]["RetryProfile"];
            readonly signatureClock: components["schemas"]["SignatureClock"];
            readonly rateLimits: components["schemas"]["RateLimits"];
        };
        readonly SettingsInput: {
            /** @description A new seed for what is drawn from now on. */
            readonly seed?: string;
            readonly pace?: components["schemas"]["Pace"];
            readonly compatibility?: components["schemas"]["Compatibility"];
            readonly declines?: components["schemas"]["Declines"];
            readonly onBehalfOf?: components["schemas"]["OnBehalfOf"];
            readonly inactiveAfterDelete?: components["schemas"]["InactiveAfterDelete"];
            readonly tokenClock?: components["schemas"]["TokenClock"];
            readonly retry?: components["schemas"]["RetryProfile"];
            readonly signatureClock?: components["schemas"]["SignatureClock"];
            readonly rateLimits?: components["schemas"]["RateLimits"];
            readonly now?: components["schemas"]["Timestamp"];
        };
        /** @description The outcomes that are programmed for a project. */
        readonly Plan: {
            /** @description The named scenario that the plan came from. */
            readonly scenario?: string;
            readonly initiation: WithRequired<components["schemas"]["InitiationPlan"], "after" | "outcome">;
            readonly customer: WithRequired<components["schemas"]["CustomerPlan"], "after" | "decision">;
            readonly review: WithRequired<components["schemas"]["ReviewPlan"], "after" | "decision">;
            readonly sender: WithRequired<components["schemas"]["SenderPlan"], "after" | "outcome">;
            readonly otp: WithRequired<components["schemas"]["OtpPlan"], "sms" | "voice" | "validity">;
            readonly activation: WithRequired<components["schemas"]["ActivationPlan"], "after" | "outcome">;
            readonly update: WithRequired<components["schemas"]["UpdatePlan"], "after" | "outcome">;
            readonly displayName: WithRequired<components["schemas"]["NamePlan"], "after" | "decision">;
            readonly username: WithRequired<components["schemas"]["NamePlan"], "after" | "decision">;
            readonly incidents: readonly components["schemas"]["Incident"][];
        };
        /** @description A named scenario, or the parts that are to differ from the pace's values, or both; what is given here wins over the scenario. */
        readonly PlanInput: {
            /** @description A name from `GET /scenarios`. */
            readonly scenario?: string;
            readonly initiation?: components["schemas"]["InitiationPlan"];
            readonly customer?: components["schemas"]["CustomerPlan"];
            readonly review?: components["schemas"]["ReviewPlan"];
            readonly sender?: components["schemas"]["SenderPlan"];
            readonly otp?: components["schemas"]["OtpPlan"];
            readonly activation?: components["schemas"]["ActivationPlan"];
            readonly update?: components["schemas"]["UpdatePlan"];
            readonly displayName?: components["schemas"]["NamePlan"];
            readonly username?: components["schemas"]["NamePlan"];
            readonly incidents?: readonly components["schemas"]["Incident"][];
        };
        /** @description A trigger that is pulled by itself, so long after the account is ONBOARDED or, for a trigger on senders, after the sender is ACTIVE for the first time. */
        readonly Incident: {
            readonly after: components["schemas"]["Duration"];
            /** @description A name from `GET /triggers`. */
            readonly trigger: string;
            readonly input?: components["schemas"]["TriggerInput"];
        };
        /** @description The provider's manual step, filing the request at Meta. */
        readonly InitiationPlan: {
            readonly after?: components["schemas"]["Duration"];
            /**
             * @description `sent` files it, `failed` rejects the account, `wait` leaves it to the control plane.
             * @enum {string}
             */
            readonly outcome?: "sent" | "failed" | "wait";
            readonly reason?: components["schemas"]["Reason"];
        };
        /** @description What the customer does with the request. */
        readonly CustomerPlan: {
            readonly after?: components["schemas"]["Duration"];
            /**
             * @description `ignore` and `wait` both leave the request alone; `ignore` means that nobody will ever answer it.
             * @enum {string}
             */
            readonly decision?: "approve" | "decline" | "cancel" | "ignore" | "wait";
            readonly sender?: components["schemas"]["SenderChoice"];
            readonly countryCode?: components["schemas"]["CountryCode"];
            readonly phoneNumber?: components["schemas"]["PhoneNumber"];
        };
        /** @description What Meta's review decides. */
        readonly ReviewPlan: {
            readonly after?: components["schemas"]["Duration"];
            /** @enum {string} */
            readonly decision?: "approve" | "reject" | "wait";
            readonly reason?: components["schemas"]["Reason"];
        };
        /** @description What becomes of a sender that was submitted. */
        readonly SenderPlan: {
            readonly after?: components["schemas"]["Duration"];
            readonly outcome?: components["schemas"]["SenderOutcome"];
            readonly reason?: components["schemas"]["Reason"];
            readonly errorCode?: components["schemas"]["SenderErrorCode"];
        };
        /**
         * @description `pending-verification` asks for a one-time password where the number needs one; `active` has the number verified at Meta already; `wait` leaves it to a trigger.
         * @enum {string}
         */
        readonly SenderOutcome: "pending-verification" | "active" | "rejected" | "error" | "wait";
        /** @description Whether one-time passwords arrive, and how long they are good. */
        readonly OtpPlan: {
            readonly sms?: components["schemas"]["MessageStatus"];
            readonly voice?: components["schemas"]["MessageStatus"];
            readonly validity?: components["schemas"]["Duration"];
            readonly refusal?: components["schemas"]["RegisterRefusal"];
        };
        /**
         * @description The error code with which every request for a password is refused.
         * @enum {string}
         */
        readonly RegisterRefusal: "sender_request_code_failed" | "sender-number-not-approved-for-enterprise" | "sender-already-registered" | "sender-register-too-many-requests" | "too_many_invalid_verification_codes";
        /** @description What becomes of a sender whose number is verified. */
        readonly ActivationPlan: {
            readonly after?: components["schemas"]["Duration"];
            readonly outcome?: components["schemas"]["ActivationOutcome"];
            readonly reason?: components["schemas"]["Reason"];
            readonly errorCode?: components["schemas"]["SenderErrorCode"];
        };
        /** @enum {string} */
        readonly ActivationOutcome: "active" | "error" | "wait";
        /** @description What becomes of a submitted change to an active sender. */
        readonly UpdatePlan: {
            readonly after?: components["schemas"]["Duration"];
            readonly outcome?: components["schemas"]["UpdateOutcome"];
            readonly reason?: components["schemas"]["Reason"];
            readonly errorCode?: components["schemas"]["SenderErrorCode"];
        };
        /** @enum {string} */
        readonly UpdateOutcome: "applied" | "rejected" | "error" | "wait";
        /** @description What Meta decides on a new display name or username. `defer` and `reserve` leave the review open. */
        readonly NamePlan: {
            readonly after?: components["schemas"]["Duration"];
            /** @enum {string} */
            readonly decision?: "approve" | "reject" | "defer" | "reserve" | "wait";
            readonly reason?: components["schemas"]["Reason"];
        };
        /** @description Why. */
        readonly Reason: string;
        /** @description A one-time password on its way to a phone. */
        readonly Message: {
            readonly id: string;
            /** @enum {string} */
            readonly channel: "SMS" | "VOICE";
            /** @description The number with its country code. */
            readonly to: string;
            /** @description What the phone shows or says. */
            readonly text: string;
            /** @description The one-time password. */
            readonly code: string;
            readonly sent: components["schemas"]["Timestamp"];
            readonly status: components["schemas"]["MessageStatus"];
            readonly expires: components["schemas"]["Timestamp"];
        };
        /**
         * @description A lost message is listed for the record, but no phone ever got it.
         * @enum {string}
         */
        readonly MessageStatus: "delivered" | "lost";
        readonly MessageList: {
            readonly messages: readonly components["schemas"]["Message"][];
        };
        readonly Trigger: {
            readonly name: string;
            /** @description What happens. */
            readonly summary: string;
            /** @description The state in which it can happen. */
            readonly needs: string;
            /** @description Fields of the call's body that it reads, a question mark behind the optional ones. */
            readonly parameters: readonly string[];
            /** @description The webhooks that it fires. */
            readonly events: readonly components["schemas"]["WebhookTrigger"][];
        };
        readonly TriggerList: {
            readonly triggers: readonly components["schemas"]["Trigger"][];
        };
        readonly TriggerInput: {
            /** @description The sender, where there is more than one. */
            readonly senderId?: string;
            /** @enum {string} */
            readonly outcome?: "pending-verification" | "active" | "applied" | "rejected" | "error";
            readonly reason?: components["schemas"]["Reason"];
            readonly errorCode?: components["schemas"]["SenderErrorCode"];
            readonly comment?: string;
            readonly qualityRating?: components["schemas"]["QualityRating"];
            readonly dailyLimit?: components["schemas"]["DailyLimit"];
            readonly primaryBusinessLocation?: components["schemas"]["CountryCode-2"];
            readonly date?: components["schemas"]["Timestamp"];
        };
        readonly TriggerResult: {
            readonly trigger: string;
            /** @description The webhooks that were fired. */
            readonly events: readonly components["schemas"]["WebhookTrigger"][];
        };
        /**
         * @description The sender that the customer adds while approving: an own verified number, a virtual number with a display name only, or none.
         * @enum {string}
         */
        readonly SenderChoice: "phone" | "display-name-only" | "none";
        /** @description The country calling code, digits only. */
        readonly CountryCode: string;
        /** @description The national number, digits only. */
        readonly PhoneNumber: string;
        readonly Filing: {
            /**
             * @default sent
             * @enum {string}
             */
            readonly outcome?: "sent" | "failed";
            readonly reason?: components["schemas"]["Reason"];
        };
        readonly Approval: {
            readonly sender?: components["schemas"]["SenderChoice"];
            readonly countryCode?: components["schemas"]["CountryCode"];
            readonly phoneNumber?: components["schemas"]["PhoneNumber"];
        };
        readonly Rejection: {
            readonly reason?: components["schemas"]["Reason"];
        };
        /** @description A WABA creation request as Meta knows it. */
        readonly Request: {
            /** @description The account's `partnerInitiatedRequestId` once the request is filed. */
            readonly id: string;
            /** @description The customer's business portfolio. */
            readonly businessId: string;
            /**
             * @description SUBMITTED until the provider files it, then PENDING until the customer decides.
             * @enum {string}
             */
            readonly status: "SUBMITTED" | "PENDING" | "APPROVED" | "DECLINED" | "CANCELLED" | "EXPIRED" | "FAILED";
            readonly wabaName: string;
            /** @description The display name proposed for the sender. */
            readonly displayName?: string;
            readonly sender?: components["schemas"]["SenderChoice"];
            readonly countryCode?: components["schemas"]["CountryCode"];
            readonly phoneNumber?: components["schemas"]["PhoneNumber"];
            readonly created: components["schemas"]["Timestamp"];
            readonly filed?: components["schemas"]["Timestamp"];
            readonly expires?: components["schemas"]["Timestamp"];
            /** @description The customer's page on this server. */
            readonly approvalPath?: string;
        };
        readonly RequestList: {
            readonly requests: readonly components["schemas"]["Request"][];
        };
        /** @description Something that Meta decides by itself. */
        readonly Review: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "waba" | "display-name" | "username";
            /** @description The name under review. */
            readonly subject: string;
            /** @description Whose name it is, where it is a sender's. */
            readonly senderId?: string;
            /** @enum {string} */
            readonly status: "PENDING" | "APPROVED" | "REJECTED" | "CANCELLED";
            readonly reason?: string;
            readonly created: components["schemas"]["Timestamp"];
            readonly decided?: components["schemas"]["Timestamp"];
        };
        readonly ReviewList: {
            readonly reviews: readonly components["schemas"]["Review"][];
        };
        /**
         * @description `realtime` runs with the wall clock times the rate; `manual` moves by advance alone.
         * @enum {string}
         */
        readonly ClockMode: "realtime" | "manual";
        readonly Clock: {
            readonly now: components["schemas"]["Timestamp"];
            readonly mode: components["schemas"]["ClockMode"];
            /** @description Virtual seconds per real second in realtime mode. */
            readonly rate: number;
            /** @enum {string} */
            readonly status: "ready" | "advancing";
            /** @description What is due, the next first; at most 1000. */
            readonly timers: readonly components["schemas"]["Timer"][];
        };
        readonly Timer: {
            readonly due: components["schemas"]["Timestamp"];
            /** @description What the timer belongs to. */
            readonly owner: string;
            /** @description What will happen, as `kind: type`. */
            readonly command: string;
        };
        readonly ClockInput: {
            readonly mode?: components["schemas"]["ClockMode"];
            readonly rate?: number;
        };
        /** @description Exactly one of the three. */
        readonly Advance: {
            readonly by?: components["schemas"]["Duration"];
            readonly to?: components["schemas"]["Timestamp"];
            /**
             * @description Until no timer is left.
             * @constant
             */
            readonly until?: "idle";
        };
        readonly AdvanceResult: {
            readonly now: components["schemas"]["Timestamp"];
            /** @description Timers run, webhook retries among them. */
            readonly timersRun: number;
            /** @description Delivery attempts made. */
            readonly deliveries: number;
        };
        readonly ProjectSummary: {
            readonly projectId: string;
            readonly now: components["schemas"]["Timestamp"];
            /** @description What the account is up to, or absent without one. */
            readonly accountStatus?: string;
            readonly senders: number;
            readonly webhooks: number;
        };
        readonly ProjectList: {
            readonly total: number;
            readonly projects: readonly components["schemas"]["ProjectSummary"][];
        };
        readonly Counts: {
            readonly senders: number;
            readonly messages: number;
            readonly webhooks: number;
            readonly requests: number;
            readonly reviews: number;
            readonly deliveries: number;
            readonly journal: number;
        };
        readonly Project: {
            readonly projectId: string;
            readonly settings: components["schemas"]["Settings"];
            readonly plan: components["schemas"]["Plan"];
            readonly clock: components["schemas"]["Clock"];
            readonly account?: components["schemas"]["Account"];
            readonly senders: readonly components["schemas"]["Sender"][];
            readonly webhooks: readonly components["schemas"]["Webhook"][];
            /** @description The ids of webhooks that nothing is sent to any more, since they answered 410. */
            readonly disabledWebhooks: readonly string[];
            readonly counts: components["schemas"]["Counts"];
        };
        /** @description Header fields by lower-case name. */
        readonly Headers: {
            readonly [key: string]: string;
        };
        readonly Scenario: {
            readonly name: string;
            /**
             * @description What it is about; a sender scenario strikes senders that are created after the account is ONBOARDED.
             * @enum {string}
             */
            readonly subject: "account" | "sender";
            /** @description What it shows. */
            readonly summary: string;
            readonly plan: components["schemas"]["PlanInput"];
            /** @description The webhooks to expect, in order, when an account is created and, where the subject is a sender, one with the customer's own number is created after that, registered, verified, and given a new display name. */
            readonly events: readonly components["schemas"]["WebhookTrigger"][];
        };
        readonly ScenarioList: {
            readonly scenarios: readonly components["schemas"]["Scenario"][];
        };
        readonly MagicValue: {
            /** @description The field, wherever it occurs in a request. */
            readonly field: string;
            readonly value: string;
            /** @description What happens. */
            readonly outcome: string;
            /** @description The code with which the call is refused that carries the value or, for a phone number, asks for a password. */
            readonly errorCode?: string;
            /** @description The scenario that the value stands for. */
            readonly scenario?: string;
        };
        readonly MagicValueList: {
            readonly magicValues: readonly components["schemas"]["MagicValue"][];
        };
        readonly SampleInput: {
            readonly event: components["schemas"]["WebhookTrigger"];
        };
        /**
         * @description `drop` never sends the delivery; `duplicate` sends it twice; `delay` sends it later on the project's clock; `reorder` lets the next one overtake it; `truncate` cuts the body in half; `wrong-secret` signs with another secret; `stale-timestamp` signs with a time an hour old; `missing-header` leaves a signature header out; `slow-first-byte` holds the body back in real time. All but `drop` strike the first attempt only.
         * @enum {string}
         */
        readonly WebhookFaultKind: "drop" | "duplicate" | "delay" | "reorder" | "truncate" | "wrong-secret" | "stale-timestamp" | "missing-header" | "slow-first-byte";
        readonly WebhookFault: {
            readonly kind: components["schemas"]["WebhookFaultKind"];
            /**
             * @description How many deliveries it strikes.
             * @default 1
             */
            readonly next?: number;
            /** @description Only deliveries to this webhook. */
            readonly webhookId?: string;
            readonly event?: components["schemas"]["WebhookTrigger"];
            /** @description How long `delay` and `reorder` (a minute unless given) and `slow-first-byte` (a second, at most nine) wait. */
            readonly after?: components["schemas"]["Duration"];
        };
        /** @description What is to go wrong with calls of the project's clients. An `errorCode` has to be one that the operation declares; a `status` alone is one that a gateway in between may answer. */
        readonly CallFault: {
            /** @description An operation id of the provider's contract; every operation without. */
            readonly operation?: string;
            /** @description Refuse with this code, and its status. */
            readonly errorCode?: string;
            /**
             * @description Answer so.
             * @enum {integer}
             */
            readonly status?: 429 | 500 | 502 | 503 | 504;
            /**
             * @description `drop` closes the connection without an answer, `truncate` in the middle of it.
             * @enum {string}
             */
            readonly connection?: "drop" | "truncate";
            readonly delay?: components["schemas"]["Duration"];
            /** @description Makes the delay log-normal with `delay` as its median; this is the standard deviation of its logarithm. */
            readonly spread?: number;
            readonly retryAfter?: components["schemas"]["Duration"];
            /** @description How many calls it strikes; one unless `every` is given. */
            readonly next?: number;
            /** @description Strikes only every nth call that fits. */
            readonly every?: number;
            /** @description How many calls fitted since it last struck. */
            readonly seen?: number;
        };
        readonly Faults: {
            /** @description The first that fits a call strikes it. */
            readonly calls: readonly components["schemas"]["CallFault"][];
            /** @description The first that fits a delivery strikes it. */
            readonly webhooks: readonly components["schemas"]["WebhookFault"][];
        };
        readonly FaultsInput: {
            readonly calls?: readonly components["schemas"]["CallFault"][];
            readonly webhooks?: readonly components["schemas"]["WebhookFault"][];
        };
        readonly Attempt: {
            readonly number: number;
            readonly at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description Wall time.
             */
            readonly sent: string;
            /** @description Where the webhook led then. */
            readonly target: string;
            /** @description Wall time until the answer or the failure. */
            readonly durationMs: number;
            readonly requestHeaders: components["schemas"]["Headers"];
            /** @description What was sent, where a fault cut the delivery's body. */
            readonly requestBody?: string;
            /** @description The receiver's answer, absent when there was none. It alone decides. */
            readonly status?: number;
            readonly responseHeaders?: components["schemas"]["Headers"];
            /** @description The first 4 KiB. */
            readonly responseBody?: string;
            /** @description Why there was no answer, or only a part of one. */
            readonly error?: string;
            /** @description What the receiver should do better. */
            readonly hints: readonly string[];
        };
        readonly Delivery: {
            readonly id: string;
            readonly webhookId: string;
            readonly target: string;
            readonly event: components["schemas"]["WebhookTrigger"];
            /**
             * @description `failed` was refused for good, `exhausted` ran out of retries. `skipped` was given up: its webhook is gone or disabled, its queue was full, or a fault dropped it.
             * @enum {string}
             */
            readonly state: "pending" | "succeeded" | "failed" | "exhausted" | "skipped";
            readonly created: components["schemas"]["Timestamp"];
            readonly nextAttempt?: components["schemas"]["Timestamp"];
            /** @description The exact bytes that every attempt sends, in UTF-8. */
            readonly body: string;
            readonly fault?: components["schemas"]["WebhookFaultKind"];
            /** @description Why it was skipped. */
            readonly reason?: string;
            /** @description The delivery whose bytes are sent again. */
            readonly replayOf?: string;
            /** @description It is the contract's example; nothing has happened. */
            readonly isSample?: boolean;
            readonly attempts: readonly components["schemas"]["Attempt"][];
        };
        readonly DeliveryList: {
            readonly deliveries: readonly components["schemas"]["Delivery"][];
        };
        readonly JournalMessage: {
            readonly headers: components["schemas"]["Headers"];
            /** @description As sent, secrets replaced, at most 16 KiB. */
            readonly body?: string;
        };
        readonly JournalEntry: {
            readonly at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description Wall time.
             */
            readonly sent: string;
            readonly method: string;
            /** @description With the query. */
            readonly path: string;
            /** @description Absent when no operation fits. */
            readonly operationId?: string;
            /** @description Of the answer, also of one that was never sent; see `connection`. */
            readonly status: number;
            /** @description Wall time. */
            readonly durationMs: number;
            readonly request: components["schemas"]["JournalMessage"];
            readonly response: components["schemas"]["JournalMessage"];
            /** @description Rules of the contract that the request breaks. */
            readonly violations: readonly string[];
            /** @description What the caller may have meant. */
            readonly nearMiss?: string;
            /** @description What the caller should know although nothing was refused, such as properties that the contract does not know. The answer has them in the header `x-sim-note`. */
            readonly notes: readonly string[];
            /**
             * @description What a fault did to the connection: with `drop` the answer was never sent, with `truncate` half of it was.
             * @enum {string}
             */
            readonly connection?: "drop" | "truncate";
        };
        readonly Journal: {
            readonly entries: readonly components["schemas"]["JournalEntry"][];
        };
        /** @description HAR 1.2. */
        readonly HttpArchive: {
            readonly log: {
                readonly [key: string]: unknown;
            };
        };
        readonly Snapshot: {
            /** @constant */
            readonly version: 1;
            readonly projectId: string;
            /** @description Its state. */
            readonly project: {
                readonly [key: string]: unknown;
            };
            /** @description Its time and timers. */
            readonly clock: {
                readonly [key: string]: unknown;
            };
            /** @description Its deliveries. */
            readonly outbox: {
                readonly [key: string]: unknown;
            };
            /** @description Tells whether the snapshot is as it was taken. */
            readonly digest: string;
        };
        readonly SnapshotList: {
            readonly snapshots: readonly components["schemas"]["Snapshot"][];
        };
        readonly Happening: {
            /**
             * @description `state` for every command that changed the project, with the webhook events that it fires, and when it was reset or restored (`project: reset`, `project: restore`); `message` for a one-time password; `delivery` for an attempt to deliver; `clock` when the time was moved or set, or the clock stopped or started.
             * @enum {string}
             */
            readonly type: "state" | "message" | "delivery" | "clock";
            readonly projectId: string;
            readonly at: components["schemas"]["Timestamp"];
            /** @description What was done, as `kind: type`. */
            readonly command?: string;
            readonly events?: readonly components["schemas"]["WebhookTrigger"][];
            readonly message?: components["schemas"]["Message"];
            readonly delivery?: components["schemas"]["Delivery"];
            readonly clock?: components["schemas"]["ClockMove"];
        };
        readonly ClockMove: {
            readonly mode: components["schemas"]["ClockMode"];
            readonly rate: number;
        };
        /**
         * @description Why the request failed: a step at Meta, the business, the number, or a mismatch of project and billing. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly SenderErrorCode: "CANNOT_ASSIGN_CREDIT_LINE" | "CANNOT_ASSIGN_SYSTEM_USER" | "CANNOT_CREATE_NEW_WHATSAPP_SENDER" | "CANNOT_CREATE_WABA_FOR_BUSINESS" | "CANNOT_GET_DETAILS_FOR_CLOUD_API" | "CANNOT_GET_WABA_DETAILS" | "CANNOT_REGISTER_NEW_WHATSAPP_SENDER" | "CANNOT_REGISTER_TO_CLOUD_API" | "CANNOT_SUBSCRIBE_TO_CLOUD_API" | "CANNOT_SUBSCRIBE_TO_WEBHOOK" | "DUPLICATES_ON_SENDER_PHONE_NUMBER" | "FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES" | "MULTIPLE_WABA_FOR_PROJECT_ID" | "NO_CERTIFICATE_AVAILABLE" | "NO_NOVA_ACCOUNT_ID" | "NO_PRICING_PLAN" | "NO_PROJECT_ID" | "NO_VERIFIED_PHONE_NUMBER" | "NOT_VERIFIED_REQUESTED_PHONE_NUMBER" | "NOT_VERIFY_BUSINESS_VIA_WHATSAPP" | "NOVA_ACCOUNT_ID_CONFLICT" | "PROJECT_ID_CONFLICT" | "REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT" | "SENDER_HAS_BEEN_DELETED" | "WABA_CONNECTED_TO_ANOTHER_PROJECT" | "UNKNOWN_ERROR" | "UNRECOGNIZED";
        /**
         * @description How recipients rate the messages of the sender, from good (`GREEN`) over medium (`YELLOW`) to poor (`RED`). `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly QualityRating: "GREEN" | "RED" | "YELLOW" | "UNKNOWN" | "UNRECOGNIZED";
        /**
         * @description How many customers the business may start conversations with in 24 hours. `NOT_SET` means Meta has not assigned a tier, `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly DailyLimit: "NOT_SET" | "TIER_100K" | "TIER_10K" | "TIER_1K" | "TIER_250" | "TIER_2K" | "TIER_50" | "TIER_UNLIMITED" | "UNRECOGNIZED";
        /**
         * @description A country as ISO 3166-1 alpha-2 code, plus `XK` for Kosovo. `UNRECOGNIZED` stands for a value newer than this API version.
         * @enum {string}
         */
        readonly "CountryCode-2": "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BW" | "BY" | "BZ" | "CA" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GT" | "GU" | "GW" | "GY" | "HK" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "UNRECOGNIZED";
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
            readonly primaryBusinessLocation?: components["schemas"]["CountryCode-2"];
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
    };
    responses: {
        /** @description The call does not fit this document. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing in this project. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It can't be done in the present state. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The project. It springs into being on first use. */
        readonly ProjectId: string;
        /** @description The request's id, the account's `partnerInitiatedRequestId`. */
        readonly RequestId: string;
        /** @description The delivery's id in the simulator's log. The receiver never sees it. */
        readonly DeliveryId: string;
        /** @description The review's id. */
        readonly ReviewId: string;
        /** @description How many entries to answer at most. */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly listProjects: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The projects, the one created last first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly getProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The project; an unused one shows its defaults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Project"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly resetProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description State, clock, timers, deliveries and journal of the project are gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly updateSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettingsInput"];
            };
        };
        readonly responses: {
            /** @description The settings now in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole plan, with the pace's values where nothing else was asked for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly replacePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInput"];
            };
        };
        readonly responses: {
            /** @description The whole plan now in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Plan"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly updateClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockInput"];
            };
        };
        readonly responses: {
            /** @description The clock as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Advance"];
            };
        };
        readonly responses: {
            /** @description The target is reached. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdvanceResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly fileRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Filing"];
            };
        };
        readonly responses: {
            /** @description The request after the step. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly approveRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Approval"];
            };
        };
        readonly responses: {
            /** @description The request after the decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly declineRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request after the decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly cancelRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The request's id, the account's `partnerInitiatedRequestId`. */
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request after the decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The reviews. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly approveReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The review's id. */
                readonly reviewId: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The review after the decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly rejectReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The review's id. */
                readonly reviewId: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Rejection"];
            };
        };
        readonly responses: {
            /** @description The review after the decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly verifySenderAtMeta: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The sender. */
                readonly senderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sender, which moves on by itself shortly after. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sender"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only messages to this number, with its country code; what is no digit is left out. */
                readonly to?: string;
                /** @description When there is no such message, wait so long in real time for one, at most a minute. Time on the project's clock is not moved. */
                readonly wait?: components["schemas"]["Duration"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly listTriggers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriggerList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly pullTrigger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The trigger's name in the catalogue. */
                readonly trigger: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriggerInput"];
            };
        };
        readonly responses: {
            /** @description It happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriggerResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deliveries, each with its attempts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly replayFailedDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new deliveries; those whose webhook is gone are left out. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly replayDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The delivery's id in the simulator's log. The receiver never sees it. */
                readonly deliveryId: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new delivery. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly sendSample: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The webhook, whatever its triggers are. */
                readonly webhookId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SampleInput"];
            };
        };
        readonly responses: {
            /** @description The delivery. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenarios. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly listMagicValues: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MagicValueList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly getFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Faults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly replaceFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultsInput"];
            };
        };
        readonly responses: {
            /** @description The faults now in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Faults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There are no faults. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly getDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
                /** @description The delivery's id in the simulator's log. The receiver never sees it. */
                readonly deliveryId: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly exportJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The archive, the oldest call first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HttpArchive"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly takeSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            /** @description The project is restored. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly takeAllSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshots, by project id. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly restoreAllSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnapshotList"];
            };
        };
        readonly responses: {
            /** @description The projects are restored. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this project. */
                readonly projectId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream; it ends with the connection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["Happening"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries to answer at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only calls of this operation. */
                readonly operation?: string;
                /** @description Only calls that were answered so. */
                readonly status?: number;
                /** @description Only calls that break rules of the contract, or only those that break none. */
                readonly violations?: "some" | "none";
            };
            readonly header?: never;
            readonly path: {
                /** @description The project. It springs into being on first use. */
                readonly projectId: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calls. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Journal"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
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
export const pathsProjectsProjectIdJournalGetParametersQueryViolationsValues: ReadonlyArray<FlattenedDeepRequired<paths>["/projects/{projectId}/journal"]["get"]["parameters"]["query"]["violations"]> = ["some", "none"];
export const paceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Pace"]> = ["fast", "realistic", "manual"];
export const compatibilityValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Compatibility"]> = ["guide", "1.2.117"];
export const declinesValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Declines"]> = ["rejected", "silent"];
export const onBehalfOfValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["OnBehalfOf"]> = ["accepted", "refused"];
export const tokenClockValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TokenClock"]> = ["wall", "virtual"];
export const retryProfileValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RetryProfile"]> = ["sinch", "standard", "fast", "none"];
export const rateLimitsValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RateLimits"]> = ["on", "off"];
export const signatureClockValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SignatureClock"]> = ["wall", "virtual"];
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export const initiationPlanOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InitiationPlan"]["outcome"]> = ["sent", "failed", "wait"];
export const customerPlanDecisionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CustomerPlan"]["decision"]> = ["approve", "decline", "cancel", "ignore", "wait"];
export const reviewPlanDecisionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReviewPlan"]["decision"]> = ["approve", "reject", "wait"];
export const senderOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderOutcome"]> = ["pending-verification", "active", "rejected", "error", "wait"];
export const registerRefusalValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RegisterRefusal"]> = ["sender_request_code_failed", "sender-number-not-approved-for-enterprise", "sender-already-registered", "sender-register-too-many-requests", "too_many_invalid_verification_codes"];
export const activationOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ActivationOutcome"]> = ["active", "error", "wait"];
export const updateOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["UpdateOutcome"]> = ["applied", "rejected", "error", "wait"];
export const namePlanDecisionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NamePlan"]["decision"]> = ["approve", "reject", "defer", "reserve", "wait"];
export const messageChannelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Message"]["channel"]> = ["SMS", "VOICE"];
export const messageStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MessageStatus"]> = ["delivered", "lost"];
export const triggerInputOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TriggerInput"]["outcome"]> = ["pending-verification", "active", "applied", "rejected", "error"];
export const senderChoiceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderChoice"]> = ["phone", "display-name-only", "none"];
export const filingOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Filing"]["outcome"]> = ["sent", "failed"];
export const requestStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Request"]["status"]> = ["SUBMITTED", "PENDING", "APPROVED", "DECLINED", "CANCELLED", "EXPIRED", "FAILED"];
export const reviewKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Review"]["kind"]> = ["waba", "display-name", "username"];
export const reviewStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Review"]["status"]> = ["PENDING", "APPROVED", "REJECTED", "CANCELLED"];
export const clockModeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ClockMode"]> = ["realtime", "manual"];
export const clockStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Clock"]["status"]> = ["ready", "advancing"];
export const scenarioSubjectValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Scenario"]["subject"]> = ["account", "sender"];
export const webhookFaultKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WebhookFaultKind"]> = ["drop", "duplicate", "delay", "reorder", "truncate", "wrong-secret", "stale-timestamp", "missing-header", "slow-first-byte"];
export const callFaultStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CallFault"]["status"]> = [429, 500, 502, 503, 504];
export const callFaultConnectionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CallFault"]["connection"]> = ["drop", "truncate"];
export const deliveryStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Delivery"]["state"]> = ["pending", "succeeded", "failed", "exhausted", "skipped"];
export const journalEntryConnectionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["JournalEntry"]["connection"]> = ["drop", "truncate"];
export const happeningTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Happening"]["type"]> = ["state", "message", "delivery", "clock"];
export const senderErrorCodeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderErrorCode"]> = ["CANNOT_ASSIGN_CREDIT_LINE", "CANNOT_ASSIGN_SYSTEM_USER", "CANNOT_CREATE_NEW_WHATSAPP_SENDER", "CANNOT_CREATE_WABA_FOR_BUSINESS", "CANNOT_GET_DETAILS_FOR_CLOUD_API", "CANNOT_GET_WABA_DETAILS", "CANNOT_REGISTER_NEW_WHATSAPP_SENDER", "CANNOT_REGISTER_TO_CLOUD_API", "CANNOT_SUBSCRIBE_TO_CLOUD_API", "CANNOT_SUBSCRIBE_TO_WEBHOOK", "DUPLICATES_ON_SENDER_PHONE_NUMBER", "FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES", "MULTIPLE_WABA_FOR_PROJECT_ID", "NO_CERTIFICATE_AVAILABLE", "NO_NOVA_ACCOUNT_ID", "NO_PRICING_PLAN", "NO_PROJECT_ID", "NO_VERIFIED_PHONE_NUMBER", "NOT_VERIFIED_REQUESTED_PHONE_NUMBER", "NOT_VERIFY_BUSINESS_VIA_WHATSAPP", "NOVA_ACCOUNT_ID_CONFLICT", "PROJECT_ID_CONFLICT", "REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT", "SENDER_HAS_BEEN_DELETED", "WABA_CONNECTED_TO_ANOTHER_PROJECT", "UNKNOWN_ERROR", "UNRECOGNIZED"];
export const qualityRatingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["QualityRating"]> = ["GREEN", "RED", "YELLOW", "UNKNOWN", "UNRECOGNIZED"];
export const dailyLimitValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DailyLimit"]> = ["NOT_SET", "TIER_100K", "TIER_10K", "TIER_1K", "TIER_250", "TIER_2K", "TIER_50", "TIER_UNLIMITED", "UNRECOGNIZED"];
export const countryCode2Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CountryCode-2"]> = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GT", "GU", "GW", "GY", "HK", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW", "UNRECOGNIZED"];
export const accountStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountState"]> = ["ONBOARDED", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"];
export const businessManagerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BusinessManager"]> = ["SINCH_AMERICA", "SINCH_BR", "SINCH_MX", "SINCH_SEP", "SINCH_UK", "UNRECOGNIZED"];
export const accountChangesStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountChangesStatus"]> = ["DRAFT", "IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"];
export const businessCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BusinessCategory"]> = ["ALCOHOL", "AUTOMOTIVE", "BEAUTY_SPA_SALON", "CLOTHING_AND_APPAREL", "EDUCATION", "ENTERTAINMENT", "EVENT_PLANNING_AND_SERVICE", "FINANCE_AND_BANKING", "FOOD_AND_GROCERY", "HOTEL_AND_LODGING", "MEDICAL_AND_HEALTH", "NON_PROFIT", "NOT_SET", "ONLINE_GAMBLING", "OTC_DRUGS", "OTHER", "PHYSICAL_GAMBLING", "PROFESSIONAL_SERVICES", "PUBLIC_SERVICE", "RESTAURANT", "SHOPPING_AND_RETAIL", "TRAVEL_AND_TRANSPORTATION", "UNRECOGNIZED"];
export const regionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Region"]> = ["BR", "EU", "US", "UNRECOGNIZED"];
export const metaLocalStorageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MetaLocalStorage"]> = ["AE", "AU", "BH", "BR", "CA", "CH", "DE", "GB", "ID", "IN", "JP", "KR", "SG", "US", "ZA", "UNRECOGNIZED", "UNSPECIFIED"];
export const wabaBanStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WabaBanState"]> = ["DISABLE", "REINSTATE", "SCHEDULE_FOR_DISABLE", "UNRECOGNIZED"];
export const conversationRegionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationRegion"]> = ["br", "eu", "us"];
export const senderStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderState"]> = ["ACTIVE", "IN_PROGRESS", "INACTIVE", "PENDING_VERIFICATION", "SUSPENDED", "ERROR"];
export const senderStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderStatus"]> = ["DRAFT", "ERROR", "IN_PROGRESS", "MULTIPLE_WABA_ERROR", "REJECTED"];
export const senderFieldReviewStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SenderFieldReviewStatus"]> = ["APPROVED", "DEFERRED", "DELETED", "EXPIRED", "PENDING", "REJECTED", "RESERVED", "UNRECOGNIZED", "UNSPECIFIED"];
export const conversationAppRegionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationAppRegion"]> = ["BR", "EU", "US", "UNRECOGNIZED"];
export const conversationAppStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConversationAppStatus"]> = ["ACTIVE", "FAILING", "PENDING", "UNRECOGNIZED"];
export const numberProviderValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NumberProvider"]> = ["CUSTOMER", "SINCH", "UNRECOGNIZED"];
export const webhookTriggerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WebhookTrigger"]> = ["ALL", "BUNDLE_DONE", "KAKAOTALK_SENDER_ACTIVE", "KAKAOTALK_SENDER_COMMENT_ADDED", "KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_REJECTED", "KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_COMMENT_ADDED", "KAKAOTALK_TEMPLATE_REJECTED", "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED", "RCS_SENDER_COMMENT_ADDED", "RCS_SENDER_OPERATOR_STATUS_UPDATED", "RCS_SENDER_STATUS_UPDATED", "RCS_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_COMMENT_ADDED", "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED", "WHATSAPP_ACCOUNT_ONBOARDED", "WHATSAPP_ACCOUNT_PENDING_VERIFICATION", "WHATSAPP_ACCOUNT_REJECTED", "WHATSAPP_WABA_ACCOUNT_CHANGED", "WHATSAPP_SENDER_ACTIVE", "WHATSAPP_SENDER_COMMENT_ADDED", "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED", "WHATSAPP_SENDER_DELETED", "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", "WHATSAPP_SENDER_ERROR", "WHATSAPP_SENDER_INACTIVE", "WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_QUALITY_RATING_CHANGED", "WHATSAPP_SENDER_REJECTED", "WHATSAPP_SENDER_USERNAME_UPDATED", "WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE", "WHATSAPP_TEMPLATE_CATEGORY_UPDATED", "WHATSAPP_TEMPLATE_COMMENT_ADDED", "WHATSAPP_TEMPLATE_DELETED", "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED", "WHATSAPP_TEMPLATE_REJECTED", "WHATSAPP_TEMPLATE_STATUS_UPDATED"];
