Feature: Deliveries that fail
  A delivery that the receiver did not take is tried again on the project's clock: after 5 seconds, and then each time
  after twice as long, 15 times in all. What the receiver refuses for good is not tried again.

  Scenario: a failed delivery is tried again after 5 seconds
    Given a webhook for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When 5 seconds pass
    Then the delivery was answered with 500, 200
    And the delivery has succeeded
    And I have received a signed "account pending verification" webhook

  Scenario: it is not tried a second earlier
    Given a webhook for all events
    And my receiver answers the next delivery with 500
    And a pending account
    When 4 seconds pass
    Then the delivery was answered with 500
    And the delivery is pending

  Scenario: each gap is twice the last
    Given a webhook for all events
    And my receiver answers the next 4 deliveries with 503
    And a pending account
    When 75 seconds pass
    Then the delivery was answered with 503, 503, 503, 503, 200
    And the gaps between its attempts were 5, 10, 20 and 40 seconds

  Scenario: after 15 retries it is given up
    Given the customer will never answer
    And a webhook for all events
    And my receiver answers the next 20 deliveries with 500
    And a pending account
    When 10 days pass
    Then the delivery was attempted 16 times
    And the delivery is exhausted

  Scenario: the longest gap comes last
    Given the customer will never answer
    And a webhook for all events
    And my receiver answers the next 20 deliveries with 500
    And a pending account
    When 10 days pass
    Then the last gap between its attempts was 22 hours, 45 minutes and 20 seconds

  Scenario: every attempt sends the same bytes under a signature of its own
    Given a webhook for all events
    And my receiver answers the next 2 deliveries with 500
    And a pending account
    When 15 seconds pass
    Then I have received 3 signed deliveries
    And all deliveries have the same body
    And no two deliveries have the same nonce

  Scenario Outline: <status> is tried again
    Given a webhook for all events
    And my receiver answers the next delivery with <status>
    And a pending account
    When 5 seconds pass
    Then the delivery was answered with <status>, 200

    Examples:
      | status |
      |    429 |
      |    500 |
      |    502 |
      |    503 |

  Scenario: a receiver that asks for more time gets it
    Given a webhook for all events
    And my receiver answers the next delivery with 429 and asks for 60 seconds
    And a pending account
    When 1 hour passes
    Then the delivery was answered with 429, 200
    And the gap between its attempts was 60 seconds

  Scenario Outline: <status> is final
    Given a webhook for all events
    And my receiver answers the next delivery with <status>
    And a pending account
    When 1 day passes
    Then the delivery was answered with <status>
    And the delivery has failed

    Examples:
      | status |
      |    301 |
      |    400 |
      |    401 |
      |    404 |
      |    410 |

  Scenario Outline: <status> is a success
    Given a webhook for all events
    And my receiver answers the next delivery with <status>
    And a pending account
    When 1 hour passes
    Then the delivery was answered with <status>
    And the delivery has succeeded

    Examples:
      | status |
      |    200 |
      |    202 |
      |    204 |

  Scenario: a receiver that is down is tried again
    Given a webhook for all events
    And my receiver is down
    And a pending account
    When 15 seconds pass
    Then the delivery was attempted 3 times
    And none of its attempts was answered
    And the delivery is pending

  Scenario: a webhook is heard of again after it has failed for good
    Given a webhook for all events
    And my receiver answers the next delivery with 400
    And a pending account
    When the customer declines the request
    Then I have received a signed "account rejected" webhook
    And the delivery has succeeded

  Scenario Outline: the profile <profile> is played out in one go: <count> attempts
    Given the customer will never answer
    And deliveries are retried by the profile <profile>
    And a webhook for all events
    And my receiver answers the next 20 deliveries with 503
    And a pending account
    When 10 days pass
    Then the delivery was attempted <count> times
    And the gaps between its attempts were <gaps> seconds
    And the delivery is exhausted

    Examples:
      | profile  | count | gaps                                                                                       |
      | sinch    |    16 | 5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960 and 81920          |
      | standard |    10 | 5, 300, 1800, 7200, 18000, 36000, 50400, 72000 and 86400                                   |
      | fast     |     4 | 1, 2 and 4                                                                                 |

  Scenario: the profile none makes one attempt
    Given the customer will never answer
    And deliveries are retried by the profile none
    And a webhook for all events
    And my receiver answers the next delivery with 503
    And a pending account
    When 10 days pass
    Then I have received 1 signed delivery
    And the delivery is exhausted

  Scenario: a profile that is chosen later goes for what waits already
    Given a webhook for all events
    And my receiver answers the next 20 deliveries with 503
    And a pending account
    And I have received 1 signed delivery
    And deliveries are retried by the profile fast
    When 1 hour passes
    Then the gaps between its attempts were 5, 2 and 4 seconds
    And the delivery is exhausted

  Scenario Outline: the profile standard tries again after <status>
    Given deliveries are retried by the profile standard
    And a webhook for all events
    And my receiver answers the next delivery with <status>
    And a pending account
    When 5 seconds pass
    Then the delivery was answered with <status>, 200

    Examples:
      | status |
      |    400 |
      |    401 |
      |    404 |

  Scenario: under the profile standard 410 disables the webhook
    Given deliveries are retried by the profile standard
    And a webhook "main" for all events
    And my receiver answers the next delivery with 410
    And a pending account
    When the customer declines the request
    Then the webhook "main" is disabled
    And the delivery is skipped
    And I have received no "account rejected" webhook

  Scenario: any change puts a disabled webhook to use again
    Given deliveries are retried by the profile standard
    And a webhook "main" for all events
    And my receiver answers the next delivery with 410
    And a pending account
    And the webhook "main" is disabled
    When I change the webhook "main"
    Then the webhook "main" is in use
    When the customer declines the request
    Then I have received a signed "account rejected" webhook

  Scenario: under any other profile 410 disables nothing
    Given a webhook "main" for all events
    And my receiver answers the next delivery with 410
    When the account becomes pending
    Then the delivery has failed
    And the webhook "main" is in use
