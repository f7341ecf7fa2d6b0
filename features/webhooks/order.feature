Feature: The order of deliveries
  Each webhook receives its events one after the other, in the order in which they happened. One that waits for a retry
  holds up those behind it, at its own webhook only.

  Scenario: an event waits behind one that has to be tried again
    Given a webhook for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When the customer declines the request
    Then I have received no "account rejected" webhook

  Scenario: both arrive in order once the receiver takes them
    Given a webhook for all events
    And my receiver answers the next 3 deliveries with 500
    And a rejected account
    When 1 hour passes
    Then the accepted webhooks are, in order
      | account pending verification |
      | account rejected             |

  Scenario: another webhook is not held up
    Given a webhook "slow" for "account pending verification"
    And my receiver answers the next 2 deliveries with 500
    And a pending account
    And a webhook "quick" for "account rejected"
    When 5 seconds pass
    And the customer declines the request
    Then the webhook "quick" has received exactly these signed webhooks
      | account rejected |
