Feature: Webhooks that change while a delivery waits
  A later attempt goes by what the webhook has become: its target, its secret, or nothing at all.

  Scenario: a later attempt is signed with the new secret
    Given a webhook "main" for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When I change the webhook "main" with
      | secret | another secret |
    And 5 seconds pass
    Then the last delivery is signed with "another secret"

  Scenario: a later attempt goes to the new target
    Given a webhook "main" for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When I change the webhook "main" with
      | target | the target of main/moved |
    And 5 seconds pass
    Then the last delivery came to the target of main/moved

  Scenario: a delivery of a deleted webhook is not sent any more
    Given a webhook "main" for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When I delete the webhook "main"
    And 1 hour passes
    Then the delivery was answered with 500
    And the delivery is skipped

  Scenario: events for other webhooks are still sent
    Given a webhook "main" for all events
    And a webhook "other" for "account rejected"
    And a pending account
    When I delete the webhook "main"
    And the customer declines the request
    Then the webhook "other" has received exactly these signed webhooks
      | account rejected |

  Scenario: what waits for a deleted webhook is given up at once
    Given a webhook "main" for all events
    And my receiver answers the next delivery with 500
    And a pending account
    And I have received 1 signed delivery
    When I delete the webhook "main"
    Then the delivery is skipped
