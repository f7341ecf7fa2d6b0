Feature: Sending a delivery once more
  What was delivered, or could not be, can be sent again: the same bytes, signed afresh. A webhook can also be sent the
  contract's example of an event, of which nothing comes in the project.

  Scenario: a delivery is replayed byte for byte, under a signature of its own
    Given a webhook for all events
    And a pending account
    When the delivery is replayed
    Then I have received 2 signed deliveries
    And all deliveries have the same body
    And no two deliveries have the same nonce
    And the delivery names the one that it repeats

  Scenario: a delivery that was refused for good can be replayed
    Given a webhook for all events
    And my receiver answers the next delivery with 400
    And a pending account
    When the delivery is replayed
    Then the delivery was answered with 200
    And the delivery names the one that it repeats
    And the delivery has succeeded

  Scenario: a replay goes to where the webhook points by then
    Given a webhook "main" for all events
    And a pending account
    And I change the webhook "main" with
      | target | the target of main/moved |
    When the delivery is replayed
    Then the last delivery came to the target of main/moved

  Scenario: a replay is signed with the secret that the webhook has by then
    Given a webhook "main" for all events
    And a pending account
    And I change the webhook "main" with
      | secret | another secret |
    When the delivery is replayed
    Then the last delivery is signed with "another secret"

  Scenario: a replay that fails is tried again like any delivery
    Given a webhook for all events
    And a pending account
    And I have received 1 signed delivery
    And my receiver answers the next delivery with 500
    When the delivery is replayed
    And 5 seconds pass
    Then the delivery was answered with 500, 200

  Scenario: a delivery whose webhook is gone can not be replayed
    Given a webhook "main" for all events
    And a pending account
    And I have received 1 signed delivery
    And I have deleted the webhook "main"
    When the delivery is replayed
    Then it is refused as webhook_gone
    And I have received 1 signed delivery

  Scenario: all that failed is replayed, in the order in which it happened, and nothing else
    Given a webhook for all events
    And my receiver answers the next 2 deliveries with 400
    And a rejected account
    And I comment "taken"
    When all that failed is replayed
    Then the accepted webhooks are, in order
      | account comment added        |
      | account pending verification |
      | account rejected             |

  Scenario: what was replayed once is not replayed with the next lot
    Given a webhook for all events
    And my receiver answers the next delivery with 400
    And a pending account
    And all that failed is replayed
    When all that failed is replayed
    Then I have received 2 signed deliveries

  Scenario: a replay that was skipped was no turn
    Given a webhook for all events
    And my receiver answers the next delivery with 400
    And a pending account
    And I have received 1 signed delivery
    And the next delivery is struck by drop
    And all that failed is replayed
    When all that failed is replayed
    Then I have received 2 signed deliveries

  Scenario: a replay that failed is replayed in its turn
    Given a webhook for all events
    And my receiver answers the next 2 deliveries with 400
    And a pending account
    And all that failed is replayed
    When all that failed is replayed
    Then I have received 3 signed deliveries
    And the delivery has succeeded

  Scenario Outline: a sample of "<event>" arrives signed, and is marked
    Given a webhook "main" for "account rejected"
    When a sample of "<event>" is sent to the webhook "main"
    Then I have received exactly these signed webhooks
      | <event> |
    And the delivery is marked as a sample

    Examples:
      | event                        |
      | account pending verification |
      | account onboarded            |
      | sender active                |
      | sender deleted               |

  Scenario: nothing comes of a sample in the project
    Given a webhook "main" for all events
    When a sample of "account onboarded" is sent to the webhook "main"
    Then the project has no account

  Scenario: of an event that is not simulated there is no sample
    Given a webhook "main" for all events
    When a sample of "template approved" is sent to the webhook "main"
    Then it is refused as event_not_simulated

  Scenario: a sample needs a webhook
    When a sample of "account onboarded" is sent to a webhook that there is not
    Then it is refused as webhook_not_found
