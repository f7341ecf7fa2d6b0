Feature: What the provider or Meta does by itself
  Every event that the provider or Meta originates can be made to happen by a trigger. Each has its precondition, and says
  so when it is not met. A test compares these rows with the simulator's own catalogue.

  Background:
    Given the pace is manual
    And a webhook for all events

  Scenario Outline: <trigger> changes the account's <what>
    Given an account with a ban
    When the trigger <trigger> is pulled with <input>
    Then it fires <webhook>
    And the account shows
      | <what> | <value> |

    Examples:
      | trigger                     | input                         | what              | value                    | webhook                              |
      | account-daily-limit-changed | dailyLimit TIER_10K           | daily limit       | TIER_10K                 | WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED |
      | account-waba-changed        | primaryBusinessLocation NO    | business location | NO                       | WHATSAPP_WABA_ACCOUNT_CHANGED        |
      | account-ban-scheduled       | nothing                       | ban               | SCHEDULE_FOR_DISABLE     | WHATSAPP_WABA_ACCOUNT_CHANGED        |
      | account-ban-scheduled       | date 2026-02-01T00:00:00.000Z | date of the ban   | 2026-02-01T00:00:00.000Z | WHATSAPP_WABA_ACCOUNT_CHANGED        |
      | account-banned              | nothing                       | ban               | DISABLE                  | WHATSAPP_WABA_ACCOUNT_CHANGED        |
      | account-banned              | nothing                       | date of the ban   | 2026-01-05T09:00:00.000Z | WHATSAPP_WABA_ACCOUNT_CHANGED        |
      | account-ban-lifted          | nothing                       | ban               | REINSTATE                | WHATSAPP_WABA_ACCOUNT_CHANGED        |

  Scenario Outline: <trigger> leaves the provider's comment
    Given an onboarded account
    When the trigger <trigger> is pulled with comment We will call you
    Then it fires <webhook>
    And the newest activity is a comment by Sinch: "We will call you"

    Examples:
      | trigger           | webhook                        |
      | account-commented | WHATSAPP_ACCOUNT_COMMENT_ADDED |

  Scenario Outline: <trigger> with <input>, for a sender that is <situation>
    Given a sender that is <situation>
    When the trigger <trigger> is pulled with <input>
    Then it fires <webhook>
    And the sender shows
      | <what> | <value> |

    Examples:
      | trigger                       | input                                  | situation     | what                       | value                | webhook                                |
      | sender-processed              | nothing                                | submitted     | state                      | PENDING_VERIFICATION | WHATSAPP_SENDER_PENDING_VERIFICATION   |
      | sender-processed              | outcome active                         | submitted     | state                      | ACTIVE               | WHATSAPP_SENDER_ACTIVE                 |
      | sender-processed              | outcome rejected, reason Bad photo     | submitted     | error reason               | Bad photo            | WHATSAPP_SENDER_REJECTED               |
      | sender-processed              | outcome error, errorCode NO_PROJECT_ID | submitted     | error code                 | NO_PROJECT_ID        | WHATSAPP_SENDER_ERROR                  |
      | sender-activated              | nothing                                | verified      | state                      | ACTIVE               | WHATSAPP_SENDER_ACTIVE                 |
      | sender-activated              | outcome error                          | verified      | state                      | ERROR                | WHATSAPP_SENDER_ERROR                  |
      | sender-update-decided         | nothing                                | being changed | about                      | Open from 7 to 19    | no webhook                             |
      | sender-update-decided         | outcome rejected                       | being changed | change                     | REJECTED             | WHATSAPP_SENDER_REJECTED               |
      | sender-update-decided         | outcome error                          | being changed | change                     | ERROR                | WHATSAPP_SENDER_ERROR                  |
      | sender-quality-rating-changed | qualityRating RED                      | active        | quality rating             | RED                  | WHATSAPP_SENDER_QUALITY_RATING_CHANGED |
      | sender-daily-limit-changed    | dailyLimit TIER_10K                    | active        | daily limit                | TIER_10K             | WHATSAPP_SENDER_DAILY_LIMIT_CHANGED    |
      | sender-suspended              | nothing                                | active        | state                      | SUSPENDED            | no webhook                             |
      | sender-reinstated             | nothing                                | suspended     | state                      | ACTIVE               | no webhook                             |
      | sender-reinstated             | nothing                                | switched off  | state                      | ACTIVE               | no webhook                             |
      | sender-deactivated            | nothing                                | active        | state                      | INACTIVE             | WHATSAPP_SENDER_INACTIVE               |
      | sender-deactivated            | nothing                                | suspended     | state                      | INACTIVE             | WHATSAPP_SENDER_INACTIVE               |
      | sender-unlocked               | nothing                                | awaiting verification | state              | PENDING_VERIFICATION | no webhook                             |
      | sender-verification-expired   | nothing                                | active        | state                      | ACTIVE               | no webhook                             |
      | sender-display-name-expired   | nothing                                | being renamed | review of the display name | EXPIRED              | WHATSAPP_SENDER_DISPLAY_NAME_UPDATED   |
      | sender-commented              | comment Well done                      | submitted     | change                     | IN_PROGRESS          | WHATSAPP_SENDER_COMMENT_ADDED          |

  Scenario: an expired verification shows where it is asked for
    Given a sender that is active
    When the trigger sender-verification-expired is pulled
    Then the verification of its number is EXPIRED

  Scenario: a review of a name that expired comes to nothing
    Given a sender that is being renamed
    When the trigger sender-display-name-expired is pulled
    Then the review at Meta is CANCELLED

  Scenario Outline: <refused trigger> is refused with <situation>
    Given <situation>
    When the trigger <refused trigger> is pulled with <input>
    Then it is refused as <problem>
    And nothing has come of it

    Examples: where there is no account, or it is not onboarded
      | refused trigger             | situation            | input                      | problem           |
      | account-daily-limit-changed | no account yet       | dailyLimit TIER_10K        | account_not_found |
      | account-daily-limit-changed | a pending account    | dailyLimit TIER_10K        | account_not_ready |
      | account-waba-changed        | no account yet       | primaryBusinessLocation NO | account_not_found |
      | account-waba-changed        | a pending account    | primaryBusinessLocation NO | account_not_ready |
      | account-ban-scheduled       | a pending account    | nothing                    | account_not_ready |
      | account-banned              | a rejected account   | nothing                    | account_not_ready |
      | account-ban-lifted          | a pending account    | nothing                    | account_not_ready |
      | account-ban-lifted          | an onboarded account | nothing                    | account_not_ready |
      | account-commented           | no account yet       | comment Hello              | account_not_found |

    Examples: where there is no sender, or it is not there yet
      | refused trigger               | situation                              | input              | problem          |
      | sender-processed              | an onboarded account                   | nothing            | no_sender        |
      | sender-processed              | a sender that is awaiting verification | nothing            | sender_not_ready |
      | sender-activated              | a sender that is awaiting verification | nothing            | sender_not_ready |
      | sender-activated              | a sender that is active                | nothing            | sender_not_ready |
      | sender-update-decided         | a sender that is active                | nothing            | sender_not_ready |
      | sender-quality-rating-changed | a sender that is awaiting verification | qualityRating RED  | sender_not_ready |
      | sender-quality-rating-changed | a sender that is suspended             | qualityRating RED  | sender_not_ready |
      | sender-daily-limit-changed    | a sender that is submitted             | dailyLimit TIER_2K | sender_not_ready |
      | sender-suspended              | a sender that is verified              | nothing            | sender_not_ready |
      | sender-suspended              | a sender that is suspended             | nothing            | sender_not_ready |
      | sender-reinstated             | a sender that is active                | nothing            | sender_not_ready |
      | sender-deactivated            | a sender that is awaiting verification | nothing            | sender_not_ready |
      | sender-unlocked               | a sender that is active                | nothing            | sender_not_ready |
      | sender-verification-expired   | a sender that is awaiting verification | nothing            | sender_not_ready |
      | sender-display-name-expired   | a sender that is awaiting verification | nothing            | sender_not_ready |
      | sender-display-name-expired   | a sender that is active                | nothing            | sender_not_ready |
      | sender-commented              | an onboarded account                   | comment Hello      | no_sender        |

  Scenario Outline: <trigger> with <input> is refused, for <why>
    Given a sender that is active
    When the trigger <trigger> is pulled with <input>
    Then it is refused as trigger_parameters
    And the problem says "<why>"

    Examples:
      | input             | trigger                     | why                                        |
      | nothing           | account-daily-limit-changed | dailyLimit is missing                      |
      | nothing           | account-commented           | comment is missing                         |
      | reason Whim       | account-banned              | reason is not one of its parameters        |
      | qualityRating RED | sender-suspended            | qualityRating is not one of its parameters |
      | outcome applied   | sender-processed            | its outcome can't be applied               |
      | outcome rejected  | sender-activated            | its outcome can't be rejected              |
      | outcome active    | sender-update-decided       | its outcome can't be active                |

  Scenario: a trigger that does not exist is refused with those that do
    When the trigger account-vanished is pulled
    Then it is refused as trigger_not_found
    And the problem says "account-banned"

  Scenario: where there are several senders, one has to be named
    Given two senders
    When the trigger sender-processed is pulled
    Then it is refused as sender_not_named

  Scenario: a sender is named by its id
    Given two senders
    When the trigger sender-processed is pulled for the first of them
    Then it has made the first of them wait for verification, and not the other

  Scenario: a sender of another project is unknown
    Given a sender that is active
    When the trigger sender-suspended is pulled with senderId 00000000000000000000000000000000
    Then it is refused as sender_not_found
