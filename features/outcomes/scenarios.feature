Feature: Scenarios by name
  Each named scenario programmes a project. Its story is always the same: an account is created and, where the scenario
  is about a sender, a sender with the customer's own number after that; it is registered, verified with the code that
  the phone shows (asked for by voice when none arrives) and given a new display name. Each scenario announces its
  webhooks, and exactly those come. A test compares these rows with the simulator's own list.

  Scenario Outline: the account's story in <scenario>
    Given a webhook for all events
    And the scenario "<scenario>"
    When its story is played
    Then exactly the webhooks that it announces have come, all signed
    And the account is <account>
    And its senders are <senders>

    Examples:
      | scenario                | account                       | senders |
      | happy-path              | ONBOARDED                     | ACTIVE  |
      | display-name-only       | ONBOARDED                     | ACTIVE  |
      | no-sender               | ONBOARDED                     | none    |
      | customer-declines       | REJECTED                      | none    |
      | customer-never-answers  | REJECTED                      | none    |
      | customer-asks-to-cancel | REJECTED                      | none    |
      | request-not-filed       | REJECTED                      | none    |
      | waba-rejected           | REJECTED                      | none    |
      | stuck-in-review         | PENDING_FACEBOOK_VERIFICATION | none    |
      | onboarding-delayed      | ONBOARDED                     | ACTIVE  |
      | tier-upgrades           | ONBOARDED                     | ACTIVE  |
      | ban-scheduled           | ONBOARDED                     | ACTIVE  |
      | banned                  | ONBOARDED                     | ACTIVE  |
      | reinstated              | ONBOARDED                     | ACTIVE  |

  Scenario Outline: the sender's story in <scenario>
    Given a webhook for all events
    And the scenario "<scenario>"
    When its story is played
    Then exactly the webhooks that it announces have come, all signed
    And its senders are <sender>
    And <call> was refused

    Examples:
      | scenario              | sender               | call                                         |
      | sms-lost              | ACTIVE               | nothing                                      |
      | code-expires          | PENDING_VERIFICATION | verify:wrong_otp                             |
      | locked-out            | PENDING_VERIFICATION | register:too_many_invalid_verification_codes |
      | number-on-whatsapp    | PENDING_VERIFICATION | register:sender-already-registered           |
      | number-taken          | ERROR                | nothing                                      |
      | number-verified       | ACTIVE               | nothing                                      |
      | sender-rejected       | REJECTED             | nothing                                      |
      | activation-fails      | ERROR                | nothing                                      |
      | display-name-deferred | ACTIVE               | nothing                                      |
      | quality-drops         | ACTIVE               | nothing                                      |
      | sender-suspended      | SUSPENDED            | nothing                                      |
      | sender-deactivated    | INACTIVE             | nothing                                      |
      | verification-expires  | ACTIVE               | nothing                                      |

  Scenario Outline: the sender's story in <scenario> ends with its error code
    Given a webhook for all events
    And the scenario "<scenario>"
    When its story is played
    Then exactly the webhooks that it announces have come, all signed
    And its senders are ERROR
    And the sender shows
      | state      | nothing |
      | error code | <code>  |

    Examples:
      | scenario                                                     | code                                            |
      | sender-error-CANNOT_ASSIGN_CREDIT_LINE                       | CANNOT_ASSIGN_CREDIT_LINE                       |
      | sender-error-CANNOT_ASSIGN_SYSTEM_USER                       | CANNOT_ASSIGN_SYSTEM_USER                       |
      | sender-error-CANNOT_CREATE_NEW_WHATSAPP_SENDER               | CANNOT_CREATE_NEW_WHATSAPP_SENDER               |
      | sender-error-CANNOT_CREATE_WABA_FOR_BUSINESS                 | CANNOT_CREATE_WABA_FOR_BUSINESS                 |
      | sender-error-CANNOT_GET_DETAILS_FOR_CLOUD_API                | CANNOT_GET_DETAILS_FOR_CLOUD_API                |
      | sender-error-CANNOT_GET_WABA_DETAILS                         | CANNOT_GET_WABA_DETAILS                         |
      | sender-error-CANNOT_REGISTER_NEW_WHATSAPP_SENDER             | CANNOT_REGISTER_NEW_WHATSAPP_SENDER             |
      | sender-error-CANNOT_REGISTER_TO_CLOUD_API                    | CANNOT_REGISTER_TO_CLOUD_API                    |
      | sender-error-CANNOT_SUBSCRIBE_TO_CLOUD_API                   | CANNOT_SUBSCRIBE_TO_CLOUD_API                   |
      | sender-error-CANNOT_SUBSCRIBE_TO_WEBHOOK                     | CANNOT_SUBSCRIBE_TO_WEBHOOK                     |
      | sender-error-DUPLICATES_ON_SENDER_PHONE_NUMBER               | DUPLICATES_ON_SENDER_PHONE_NUMBER               |
      | sender-error-FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES      | FAILED_TO_FETCH_APPROVED_MESSAGE_TEMPLATES      |
      | sender-error-MULTIPLE_WABA_FOR_PROJECT_ID                    | MULTIPLE_WABA_FOR_PROJECT_ID                    |
      | sender-error-NO_CERTIFICATE_AVAILABLE                        | NO_CERTIFICATE_AVAILABLE                        |
      | sender-error-NO_NOVA_ACCOUNT_ID                              | NO_NOVA_ACCOUNT_ID                              |
      | sender-error-NO_PRICING_PLAN                                 | NO_PRICING_PLAN                                 |
      | sender-error-NO_PROJECT_ID                                   | NO_PROJECT_ID                                   |
      | sender-error-NO_VERIFIED_PHONE_NUMBER                        | NO_VERIFIED_PHONE_NUMBER                        |
      | sender-error-NOT_VERIFIED_REQUESTED_PHONE_NUMBER             | NOT_VERIFIED_REQUESTED_PHONE_NUMBER             |
      | sender-error-NOT_VERIFY_BUSINESS_VIA_WHATSAPP                | NOT_VERIFY_BUSINESS_VIA_WHATSAPP                |
      | sender-error-NOVA_ACCOUNT_ID_CONFLICT                        | NOVA_ACCOUNT_ID_CONFLICT                        |
      | sender-error-PROJECT_ID_CONFLICT                             | PROJECT_ID_CONFLICT                             |
      | sender-error-REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT | REQUESTED_PHONE_NUMBER_OR_COUNTRY_CODE_CONFLICT |
      | sender-error-SENDER_HAS_BEEN_DELETED                         | SENDER_HAS_BEEN_DELETED                         |
      | sender-error-WABA_CONNECTED_TO_ANOTHER_PROJECT               | WABA_CONNECTED_TO_ANOTHER_PROJECT               |
      | sender-error-UNKNOWN_ERROR                                   | UNKNOWN_ERROR                                   |
      | sender-error-UNRECOGNIZED                                    | UNRECOGNIZED                                    |

  Scenario Outline: the sender's story in <scenario> keeps the old name
    Given a webhook for all events
    And the scenario "<scenario>"
    When its story is played
    Then exactly the webhooks that it announces have come, all signed
    And its senders are ACTIVE
    And the sender shows
      | display name               | Nordlicht Kaffee     |
      | new display name           | Nordlicht Kaffeehaus |
      | review of the display name | REJECTED             |
      | reason of the review       | <reason>             |

    Examples:
      | scenario                                        | reason                    |
      | display-name-rejected-NAME_EMPLOYEE_ISSUE       | NAME_EMPLOYEE_ISSUE       |
      | display-name-rejected-NAME_ENDCLIENT_NOTRELATED | NAME_ENDCLIENT_NOTRELATED |
      | display-name-rejected-NAME_FORMAT_UNACCEPTABLE  | NAME_FORMAT_UNACCEPTABLE  |
      | display-name-rejected-NAME_INDIVIDUAL_ISSUE     | NAME_INDIVIDUAL_ISSUE     |
      | display-name-rejected-NAME_NOT_CONSISTENT       | NAME_NOT_CONSISTENT       |
      | display-name-rejected-UNKNOWN                   | UNKNOWN                   |
