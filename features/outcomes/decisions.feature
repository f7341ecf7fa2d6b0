Feature: What people decide
  The provider files a request, the customer answers it, Meta reviews what was approved. Each decision needs the one
  before it, and nothing can be decided twice.

  Background:
    Given the pace is manual

  Scenario Outline: nobody can <decision> of a <situation> account
    Given a webhook for all events
    And a <situation> account
    And I have received so many webhooks
    When someone tries to <decision>
    Then it is refused as <problem>
    And I have received no more webhooks

    Examples:
      | decision            | situation         | problem          |
      | approve the request | submitted         | request_not_open |
      | decline the request | submitted         | request_not_open |
      | cancel the request  | submitted         | request_not_open |
      | file the request    | pending           | request_not_open |
      | file the request    | customer-approved | request_not_open |
      | approve the request | customer-approved | request_not_open |
      | decline the request | customer-approved | request_not_open |
      | cancel the request  | customer-approved | request_not_open |
      | file the request    | rejected          | request_not_open |
      | approve the request | rejected          | request_not_open |
      | approve the review  | pending           | review_not_found |
      | reject the review   | pending           | review_not_found |
      | approve the review  | onboarded         | review_decided   |
      | reject the review   | onboarded         | review_decided   |

  Scenario Outline: without an account nobody can <decision>
    When someone tries to <decision>
    Then it is refused as <problem>

    Examples:
      | decision            | problem           |
      | file the request    | request_not_found |
      | approve the request | request_not_found |
      | decline the request | request_not_found |
      | cancel the request  | request_not_found |
      | approve the review  | review_not_found  |
      | reject the review   | review_not_found  |

  Scenario Outline: the customer adds <choice> while approving
    Given a pending account
    When the customer approves the request with <choice>
    And someone tries to approve the review
    Then the account is ONBOARDED
    And its senders are <senders>

    Examples:
      | choice                       | senders |
      | no sender                    | none    |
      | an own number                | ACTIVE  |
      | a number with a display name | ACTIVE  |

  Scenario: the customer's own number is that of the sender
    Given a pending account
    When the customer approves the request with the number 49 1701234567
    And someone tries to approve the review
    Then the sender shows
      | number | 491701234567 |

  Scenario Outline: Meta's <decision> of a new display name
    Given a sender that is being renamed
    When someone tries to <decision> the review
    Then the sender shows
      | display name               | <name>   |
      | review of the display name | <status> |
    And the review at Meta is <status>

    Examples:
      | decision | name                 | status   |
      | approve  | Nordlicht Kaffeehaus | APPROVED |
      | reject   | Nordlicht Kaffee     | REJECTED |
