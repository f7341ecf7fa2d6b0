@outside-the-contract
Feature: What stands between a client and the provider
  Gateways answer what no contract says, connections break, and calls that come too fast are turned away.

  Scenario Outline: a gateway answers <status>
    Given these calls go wrong
      | operation  | status   |
      | getAccount | <status> |
    When I try to read the account
    Then I am refused with <status> <code>

    Examples:
      | status | code                |
      | 429    | too_many_requests   |
      | 500    | internal_error      |
      | 502    | bad_gateway         |
      | 503    | service_unavailable |
      | 504    | gateway_timeout     |

  Scenario: it says how long to wait
    Given these calls go wrong
      | status | retryAfter |
      | 429    | PT1M30S    |
    When I try to read the account
    Then I am refused with 429 too_many_requests
    And the answer has the header retry-after: 90

  Scenario: it comes before the credentials are looked at
    Given I send no credentials
    And these calls go wrong
      | status |
      | 503    |
    When I try to read the account
    Then I am refused with 503 service_unavailable

  Scenario: the connection is dropped without an answer, and nothing has happened
    Given these calls go wrong
      | operation     | connection |
      | createAccount | drop       |
    When I try to create an account and the connection is dropped
    Then the project has no account

  Scenario: the connection breaks in the middle of the answer, and yet it has happened
    Given these calls go wrong
      | operation     | connection |
      | createAccount | truncate   |
    When I try to create an account and the answer breaks off
    Then the account is IN_PROGRESS

  Scenario: an answer without a body can break off too
    Given an onboarded account
    And these calls go wrong
      | operation     | connection |
      | deleteAccount | truncate   |
    When I try to delete the account and the answer breaks off
    Then the project has no account

  Scenario: the faults strike in the order in which they stand
    Given these calls go wrong
      | operation    | status | next |
      | listWebhooks | 503    | 2    |
      |              | 502    | 1    |
    When I try to list the webhooks 4 times
    Then the answers are 503, 503, 502, 200

  Scenario Outline: a call asks for its own fault with "<fault>"
    When I try to list the webhooks with the fault "<fault>"
    Then I am refused with <status> <code>
    When I try to list the webhooks
    Then I am let in

    Examples:
      | fault                       | status | code                |
      | errorCode=internal_error    | 500    | internal_error      |
      | status=503                  | 503    | service_unavailable |
      | status=429; retryAfter=PT5S | 429    | too_many_requests   |
      | status=502; delay=PT0.005S  | 502    | bad_gateway         |

  Scenario: a call asks for a late answer
    When I try to list the webhooks with the fault "delay=PT0.030S"
    Then I am let in
    And it took 20 milliseconds or longer

  Scenario: a call's own fault leaves those of the project alone
    Given these calls go wrong
      | status |
      | 502    |
    When I try to list the webhooks with the fault "status=503"
    Then I am refused with 503 service_unavailable
    When I try to list the webhooks
    Then I am refused with 502 bad_gateway

  Scenario Outline: the fault "<fault>" can't be used, for <why>
    When I try to list the webhooks with the fault "<fault>"
    Then I am refused with 400 invalid_sim_fault
    And the message says "<why>"

    Examples:
      | fault                    | why                          |
      | errorcode=internal_error | errorcode                    |
      | errorCode=account_exists | no error code account_exists |
      | status=418               | status                       |
      | status=five              | status                       |
      | delay=5s                 | delay                        |
      | 503                      | 503                          |
      | next=2; status=503       | next                         |
      | retryAfter=PT5S          | it does nothing              |

  Scenario: calls with Basic credentials are throttled where that is asked for
    Given calls are throttled
    When I try to list the webhooks 11 times
    Then the answers are 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 429
    And I am refused with 429 too_many_requests
    And the answer has the header retry-after: 1

  Scenario: the throttle opens with time
    Given calls are throttled
    And I have tried 10 times to list the webhooks
    When 2 seconds pass
    And I try to list the webhooks 3 times
    Then the answers are 200, 200, 429

  Scenario: bearer tokens are not throttled
    Given calls are throttled
    And I use a token
    When I try to list the webhooks 12 times
    Then the answers are 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200
