Feature: Signed deliveries
  Every delivery is signed with the secret of its webhook, over the exact bytes of the body, a nonce and a timestamp:
  base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp)).

  Scenario: a delivery carries a signature that its receiver can check
    Given a webhook for all events
    When the account becomes pending
    Then I have received a signed "account pending verification" webhook
    And it has these headers
      | content-type                        | application/json    |
      | x-sinch-webhook-signature           |       44 characters |
      | x-sinch-webhook-signature-algorithm | HmacSHA256          |
      | x-sinch-webhook-signature-nonce     |       26 characters |
      | x-sinch-webhook-signature-timestamp | the time of sending |
      | user-agent                          | provisim/           |

  Scenario: the body is compact JSON in UTF-8
    Given a webhook for all events
    And a submitted account
    When I comment "Grüße, 日本 / ok"
    Then I have received a signed "account comment added" webhook
    And its body is the shortest JSON of itself
    And its body contains "Grüße, 日本 / ok"

  Scenario: a secret is plain text, also when it looks like base64
    Given a webhook with the secret "c2VjcmV0LWtleQ=="
    When the account becomes pending
    Then I have received a signed "account pending verification" webhook

  Scenario: every webhook signs with its own secret
    Given a webhook "first" for "account pending verification"
    And a webhook "second" for "account pending verification"
    When the account becomes pending
    Then the webhook "first" has received exactly these signed webhooks
      | account pending verification |
    And the webhook "second" has received exactly these signed webhooks
      | account pending verification |
    And no two deliveries have the same nonce

  Scenario: a new secret signs what is sent from then on
    Given a webhook "main" for all events
    And a pending account
    When I change the webhook "main" with
      | secret | another secret |
    And the customer declines the request
    Then I have received a signed "account rejected" webhook
