Feature: Deliveries that go wrong on purpose
  Receivers have to live with deliveries that are lost, doubled, late, out of order, cut, or signed wrongly. Any of this
  can be asked for, for the next so many deliveries. The log tells which fault struck; only `duplicate` strikes later than at the first attempt.

  Scenario: a delivery is lost
    Given a webhook for "account pending verification"
    And the next delivery is struck by drop
    When the account becomes pending
    Then I have received no webhooks
    And the delivery was never attempted
    And the delivery is skipped
    And the log names the fault drop

  Scenario: a delivery comes twice
    Given a webhook for all events
    And the next delivery is struck by duplicate
    When the account becomes pending
    Then I have received 2 signed deliveries
    And all deliveries have the same body
    And no two deliveries have the same nonce
    And each of its attempts was made at once
    And the delivery has succeeded

  Scenario: a delivery comes twice once the receiver takes it
    Given a webhook for all events
    And the next delivery is struck by duplicate
    And my receiver answers the next delivery with 500
    And a pending account
    When 5 seconds pass
    Then the delivery was answered with 500, 200, 200

  Scenario: a delivery comes late
    Given a webhook for all events
    And the next delivery is struck by delay for 20 minutes
    And a pending account
    When 19 minutes pass
    Then I have received no webhooks
    When 1 minute passes
    Then I have received a signed "account pending verification" webhook
    And the log names the fault delay

  Scenario: what follows a late delivery waits behind it
    Given a webhook for all events
    And the next delivery is struck by delay for 20 minutes
    And a rejected account
    When 20 minutes pass
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account rejected             |

  Scenario: a delivery is overtaken by the next
    Given a webhook for all events
    And the next delivery is struck by reorder for 1 hour
    And a pending account
    When the customer declines the request
    Then I have received exactly these signed webhooks
      | account rejected             |
      | account pending verification |

  Scenario: a delivery that nothing overtakes comes in the end
    Given a webhook for all events
    And the next delivery is struck by reorder for 1 hour
    And a pending account
    When 1 hour passes
    Then I have received exactly these signed webhooks
      | account pending verification |

  Scenario: a delivery is cut in half
    Given a webhook for all events
    And the next delivery is struck by truncate
    When the account becomes pending
    Then I have received half of a body
    And the log names the fault truncate

  Scenario: a delivery that is held back arrives whole
    Given a webhook for all events
    And these deliveries go wrong
      | kind            | after   |
      | slow-first-byte | PT0.02S |
    When the account becomes pending
    Then I have received exactly these signed webhooks
      | account pending verification |
    And the log names the fault slow-first-byte

  Scenario Outline: a delivery struck by <kind> does not pass for genuine: <reason>
    Given a webhook for all events
    And the next delivery is struck by <kind>
    And the account becomes pending
    When I check the last delivery
    Then it is not genuine: <reason>
    And the log names the fault <kind>

    Examples:
      | kind            | reason          |
      | truncate        | wrong-signature |
      | wrong-secret    | wrong-signature |
      | stale-timestamp | too-old         |
      | missing-header  | missing-header  |

  Scenario Outline: the attempt after one struck by <kind> is sound
    Given a webhook for all events
    And the next delivery is struck by <kind>
    And my receiver answers the next delivery with 500
    And a pending account
    When 5 seconds pass
    And I check the last delivery
    Then it is genuine
    And the delivery was answered with 500, 200

    Examples:
      | kind            |
      | truncate        |
      | wrong-secret    |
      | stale-timestamp |
      | missing-header  |

  Scenario: a fault strikes as many deliveries as it says
    Given a webhook for all events
    And these deliveries go wrong
      | kind | next |
      | drop | 2    |
    And a pending account
    And I comment "lost too"
    When I comment "comes through"
    Then I have received a signed "account comment added" webhook
    And its comment is "comes through"
    And I have received 1 signed delivery
    And 0 deliveries are left to go wrong

  Scenario: a fault for one webhook leaves the others alone
    Given a webhook "unlucky" for all events
    And a webhook "lucky" for all events
    And these deliveries go wrong
      | kind | webhook | next |
      | drop | unlucky | 3    |
    When the account becomes pending
    Then I have received exactly these signed webhooks
      | account pending verification |
    And the webhook "lucky" has received exactly these signed webhooks
      | account pending verification |
    And 2 deliveries are left to go wrong

  Scenario: a fault for one event leaves the others alone
    Given a webhook for all events
    And these deliveries go wrong
      | kind | event            |
      | drop | account rejected |
    And a pending account
    When the customer declines the request
    Then I have received exactly these signed webhooks
      | account pending verification |
    And 0 deliveries are left to go wrong

  Scenario: of several faults each strikes in its turn
    Given a webhook for all events
    And these deliveries go wrong
      | kind      |
      | drop      |
      | duplicate |
    And a pending account
    When the customer declines the request
    Then I have received exactly these signed webhooks
      | account rejected |
      | account rejected |

  Scenario: a replay is a delivery, and can be struck
    Given a webhook for all events
    And a pending account
    And I have received 1 signed delivery
    And the next delivery is struck by drop
    When the delivery is replayed
    Then I have received 1 signed delivery
    And the log names the fault drop

  Scenario: a sample is a delivery, and can be struck
    Given a webhook "main" for all events
    And the next delivery is struck by duplicate
    When a sample of "sender active" is sent to the webhook "main"
    Then I have received exactly these signed webhooks
      | sender active |
      | sender active |

  Scenario Outline: <why> is refused
    Given a webhook "main" for all events
    When someone wants these deliveries to go wrong
      | kind   | webhook   | event   | after   |
      | <kind> | <webhook> | <event> | <after> |
    Then it is refused as <problem>
    And 0 deliveries are left to go wrong

    Examples:
      | why                              | kind            | webhook | event      | after      | problem             |
      | a webhook that does not exist    | drop            | other   |            |            | fault_never_strikes |
      | an event that is not simulated   | drop            | main    | template approved |            | fault_never_strikes |
      | a wait of a kind that waits not  | duplicate       | main    |            | 5 seconds  | fault_never_strikes |
      | a hold longer than an attempt    | slow-first-byte | main    |            | 10 seconds | fault_never_strikes |
      | a kind that does not exist       | sneeze          | main    |            |            | invalid_input       |
