Feature: Onboarding an account
  A reseller asks for an account on behalf of its customer. Sinch files the request at Meta, the customer approves it
  there, Meta reviews it, and Sinch shares its credit line. Each step shows on the account and fires a webhook. A
  sender that the customer added goes live with it.

  Scenario: an account goes live once the customer and Meta have approved
    Given a webhook for all events
    And I have created an account
    When 2 days pass
    Then the account is ONBOARDED
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | sender active                |

  Scenario: an account goes live without a sender when the customer wants none
    Given the customer will approve without a sender
    And a webhook for all events
    And I have created an account
    When 2 days pass
    Then the account is ONBOARDED
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |

  Scenario Outline: after <time> the account is <status>
    Given I have created an account
    When <time> pass
    Then the account is <status>

    Examples:
      | time                                | status                        |
      |           59 minutes and 59 seconds | IN_PROGRESS                   |
      |                1 hour and 0 seconds | PENDING_FACEBOOK_VERIFICATION |
      | 25 hours, 59 minutes and 59 seconds | PENDING_FACEBOOK_VERIFICATION |
      |                   1 day and 2 hours | ONBOARDED                     |

  Scenario: the webhook of a pending account shows what the account shows
    Given a webhook for "account pending verification"
    When the account becomes pending
    Then I have received a signed "account pending verification" webhook
    And it carries the account as it is now

  Scenario: the webhook of an onboarded account shows what the account shows
    Given a webhook for "account onboarded"
    When the account becomes onboarded
    Then I have received a signed "account onboarded" webhook
    And it carries the account as it is now

  Scenario: the customer's approval alone changes nothing on the account
    Given a pending account
    When the customer approves the request
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And the request at Meta is APPROVED
    And the review at Meta is PENDING

  Scenario: the request id of the account is that of the request at Meta
    When the account becomes pending
    Then the account names the request at Meta

  Scenario: no two ids of an account can be mixed up
    When the account becomes onboarded
    Then its request id, its WABA id and its portfolio are different numbers

  Scenario: the request id stays when the account goes live
    Given a pending account
    And I remember the account's request id
    When 2 days pass
    Then the account is ONBOARDED
    And the account's request id is still the same

  Scenario: what was requested goes live
    Given I have created an account with
      | name         | Kaffeehaus Elbe GmbH |
      | display name | Kaffeehaus Elbe      |
      | region       | US                   |
    And I remember what was requested
    When 2 days pass
    Then the account's details are what was requested
    And the account shows
      | change             | nothing  |
      | daily limit        | TIER_250 |
      | currency           | EUR      |
      | template analytics | false    |
      | embedded signup    | false    |
