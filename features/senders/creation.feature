Feature: Creating senders
  Four bodies create a sender. Which one it is follows from its fields.

  Background:
    Given a webhook for all events

  Scenario: a customer's own number waits for a password
    Given an onboarded account
    When I create a partner-initiated sender
    And 1 hour passes
    Then the sender shows
      | state  | PENDING_VERIFICATION |
      | change | nothing              |
      | number | 491701234567         |
    And I have received a signed "sender pending verification" webhook

  Scenario: a number of the provider's goes live without a password
    Given an onboarded account
    When I create a partner-initiated sender with
      | provider | SINCH |
    And 1 hour passes
    Then the sender shows
      | state | ACTIVE |
    And I have received a signed "sender active" webhook

  Scenario: phone provisioning needs a password too
    Given an onboarded account
    When I create a phone-provisioning sender
    And 1 hour passes
    Then the sender shows
      | state | PENDING_VERIFICATION |

  Scenario Outline: a sender of <variant> brings its account along, and both go live
    When I create an <variant> sender
    And 1 hour passes
    Then the account is ONBOARDED
    And I have received exactly these signed webhooks
      | account onboarded |
      | sender active     |

    Examples:
      | variant         |
      | embedded-signup |
      | deprecated      |

  Scenario: a draft is not submitted
    Given an onboarded account
    When I create a partner-initiated sender with
      | action | DRAFT |
    And 2 days pass
    Then the sender shows
      | state  | nothing |
      | change | DRAFT   |
    And the sender has these activities, newest first
      | DRAFT   | API user |
      | CREATED | API user |

  Scenario: a refused submission can be kept as a draft
    Given an onboarded account
    When I try to create a partner-initiated sender with
      | photo           | https://example.com/file_not_found.png |
      | kept on failure | yes                                    |
    Then I am refused with 409 file_not_found
    And the sender shows
      | change | DRAFT |

  Scenario: a submission that fails later can be kept as a draft
    Given an onboarded account
    When I create a partner-initiated sender with
      | display name    | sender-error-NO_PRICING_PLAN |
      | kept on failure | yes                          |
    And 1 hour passes
    Then the sender shows
      | change     | DRAFT           |
      | error code | NO_PRICING_PLAN |
    And I have received a signed "sender error" webhook

  Scenario: a number that another live sender has ends in an error
    Given a sender that is active
    When I create a partner-initiated sender
    And 1 hour passes
    Then I have received a signed "sender error" webhook

  Scenario Outline: <variant> is refused: <why>
    Given an onboarded account
    When I try to create a <variant> sender with
      | <field> | <value> |
    Then I am refused with <refusal>

    Examples:
      | variant            | why                                | field        | value                                            | refusal                            |
      | partner-initiated  | the number is missing              | number       | nothing                                          | 400 invalid_input                  |
      | partner-initiated  | the display name is too long       | display name | 129 characters                                   | 400 invalid_input                  |
      | partner-initiated  | the manager serves no Brazil       | region       | BR                                               | 400 invalid_business_manager       |
      | partner-initiated  | the photo is no picture            | photo        | https://example.com/file_invalid_mime_type.png    | 400 file_invalid_mime_type         |
      | partner-initiated  | there is no photo                  | photo        | https://example.com/file_not_found.png            | 409 file_not_found                 |
      | partner-initiated  | the photo is too large             | photo        | https://example.com/file_size_too_large.png       | 409 file_size_too_large            |
      | partner-initiated  | the photo is too small             | photo        | https://example.com/file_has_wrong_dimensions.png | 409 file_has_wrong_dimensions      |
      | partner-initiated  | the photo can't be fetched         | photo        | https://example.com/file_unexpected_error.png     | 409 file_unexpected_error          |
      | phone-provisioning | the country code is no number      | country code | DE                                               | 400 invalid_input                  |
      | embedded-signup    | the account has another WABA       | WABA         | 1002003004005006                                 | 409 wrong_waba_id                  |
      | embedded-signup    | the project has another manager    | manager      | SINCH_BR                                         | 409 wrong_business_manager         |

  Scenario Outline: <variant> is refused without an account: <refusal>
    When I try to create a <variant> sender with
      | <field> | <value> |
    Then I am refused with <refusal>

    Examples:
      | variant         | field          | value                           | refusal                                           |
      | embedded-signup | WABA           | waba_id_used                    | 409 waba_id_used                                  |
      | embedded-signup | number id      | used_phone_number_id            | 409 used_phone_number_id                          |
      | embedded-signup | number id      | provisioned_phone_number_id     | 409 provisioned_phone_number_id                   |
      | embedded-signup | number id      | all_phone_number_id_provisioned | 409 all_phone_number_id_provisioned               |
      | deprecated      | Facebook token | invalid_facebook_token          | 400 invalid_facebook_token                        |
      | deprecated      | Facebook token | not_found_waba_id               | 409 not_found_waba_id                             |
      | deprecated      | Facebook token | too_many_waba_id                | 409 too_many_waba_id                              |
      | deprecated      | Facebook token | facebook_Request_limit_reached  | 500 facebook_Request_limit_reached                |
      | deprecated      | Facebook token | log_in_facebook_required        | 500 log_in_facebook_required                      |

  Scenario: the manager of the account does not serve every region
    Given I create an embedded-signup sender
    When I try to create an embedded-signup sender with
      | number id | 2003004005006008 |
      | region    | BR               |
    Then I am refused with 409 invalid_waba_id_or_phone_number_id_for_region

  Scenario: an account of embedded signup takes no other senders
    Given I create an embedded-signup sender
    And 1 hour passes
    When I try to create a partner-initiated sender with
      | number | 1709999999 |
    Then I am refused with 400 invalid_input

  Scenario Outline: nothing can be created while the account is <situation>
    Given a <situation> account
    When I try to create a sender
    Then I am refused with 400 project_not_initialized

    Examples:
      | situation |
      | submitted |
      | pending   |
      | rejected  |

  Scenario Outline: what nobody can bring about by a value is a fault that one asks for: <code>
    Given an onboarded account
    And these calls go wrong
      | operation    | errorCode |
      | createSender | <code>    |
    When I try to create a sender
    Then I am refused with <status> <code>

    Examples:
      | status | code                                     |
      |    400 | invalid_business_manager_for_environment |
      |    404 | project_not_found                        |
      |    409 | account_data_is_corrupt                  |
      |    500 | internal_error                           |
