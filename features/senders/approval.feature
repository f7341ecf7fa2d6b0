Feature: The sender of the approval
  While approving the request the customer may add a sender, whose number is verified at Meta.

  Background:
    Given a webhook for all events
    And a pending account

  Scenario: with an own number the sender is live as soon as the account is
    When the customer approves the request with the number 46 701234567
    And 1 hour passes
    Then the sender shows
      | state        | ACTIVE           |
      | number       | 46701234567      |
      | display name | Nordlicht Kaffee |
    And the verification of its number is VERIFIED
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | sender active                |

  Scenario: with a display name only Meta provides a virtual number
    When the customer approves the request with a number with a display name
    And 1 hour passes
    Then the sender has a virtual number
    And the sender shows
      | state | ACTIVE |

  Scenario: without a sender there is none
    When the customer approves the request with no sender
    And 1 hour passes
    Then there is no sender
    And I have received no "sender active" webhook
