Feature: How the steps of a sender end
  Every step that the provider or Meta takes is heard of once, signed, and in order. A suspension is not: no event exists
  for it.

  Background:
    Given a webhook for all events

  Scenario Outline: a sender that was <planned> is heard of as such
    Given an onboarded account
    And I create a partner-initiated sender with
      | display name | <name> |
    When 1 hour passes
    Then the sender shows
      | state        | nothing  |
      | change       | <change> |
      | error reason | <reason> |
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | <webhook>                    |
    And I have received a signed "<webhook>" webhook
    And it carries the sender as it is now

    Examples:
      | planned  | name                         | change   | reason                         | webhook         |
      | rejected | sender-rejected              | REJECTED | The profile is not acceptable. | sender rejected |
      | failed   | sender-error-NO_PRICING_PLAN | ERROR    | Simulated: NO_PRICING_PLAN.    | sender error    |

  Scenario: a number that is verified may still fail to be registered at Meta
    Given the pace is manual
    And a sender that is verified
    When the trigger sender-activated is pulled with outcome error
    Then the sender shows
      | state  | ERROR |
      | change | ERROR |
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | sender pending verification  |
      | sender error                 |

  Scenario Outline: a change that is <outcome> leaves the sender ACTIVE
    Given the pace is manual
    And a sender that is being changed
    When the trigger sender-update-decided is pulled with outcome <outcome>
    Then the sender shows
      | state  | ACTIVE   |
      | change | <change> |
      | about  | nothing  |
    And I have received a signed <webhook> webhook
    And it carries the sender as it is now

    Examples:
      | outcome  | change   | webhook           |
      | rejected | REJECTED | "sender rejected" |
      | error    | ERROR    | "sender error"    |

  Scenario: a change is decided even though the sender was suspended meanwhile
    Given the pace is manual
    And a sender that is being changed
    And the trigger sender-suspended is pulled
    When the trigger sender-update-decided is pulled
    Then the sender shows
      | state  | SUSPENDED         |
      | change | nothing           |
      | about  | Open from 7 to 19 |

  Scenario: a life from creation to deletion, heard of step by step
    Given a sender that is active
    When I try to delete the sender
    And 30 days pass
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | sender pending verification  |
      | sender active                |
      | sender deleted               |
