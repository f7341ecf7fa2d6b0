Feature: Checking what arrives
  A receiver has to find out whether a delivery comes from who knows the secret, was not changed on the way, and is
  fresh. The verifier that comes with the simulator says which of it is not so.

  Background:
    Given a webhook with the secret "a secret"
    And a pending account

  Scenario: a delivery as it was sent is genuine
    When I check the last delivery
    Then it is genuine

  Scenario: the names of headers may come in any case
    When I check the last delivery with header names in capitals
    Then it is genuine

  Scenario: another secret does not fit
    When I check the last delivery with the secret "another secret"
    Then it is not genuine: wrong-signature

  Scenario: a body that was parsed and written anew does not fit
    When I check the last delivery after writing its body anew
    Then it is not genuine: wrong-signature

  Scenario Outline: without <header> nothing can be checked
    When I check the last delivery without <header>
    Then it is not genuine: missing-header

    Examples:
      | header                              |
      | x-sinch-webhook-signature           |
      | x-sinch-webhook-signature-algorithm |
      | x-sinch-webhook-signature-nonce     |
      | x-sinch-webhook-signature-timestamp |

  Scenario Outline: <header> set to "<value>" is refused: <reason>
    When I check the last delivery with <header> set to "<value>"
    Then it is not genuine: <reason>

    Examples:
      | header                              | value                                        | reason              |
      | x-sinch-webhook-signature           | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | wrong-signature     |
      | x-sinch-webhook-signature-algorithm | HmacSHA1                                     | unknown-algorithm   |
      | x-sinch-webhook-signature-nonce     | 01EAW2BNWCG9DC13RS582V0ZQ3                   | wrong-signature     |
      | x-sinch-webhook-signature-nonce     | 01EAW2BNWCG9.C13RS582V0ZQ3                   | malformed-nonce     |
      | x-sinch-webhook-signature-timestamp | 1592227387                                   | wrong-signature     |
      | x-sinch-webhook-signature-timestamp | noon                                         | malformed-timestamp |

  Scenario: the end of the body can not be passed off as part of the nonce
    And I comment "Read this. And that."
    When I check the last delivery with its body cut at a full stop, and the rest put before its nonce
    Then it is not genuine: malformed-nonce

  Scenario Outline: <seconds> seconds <direction> is <verdict>
    When I check the last delivery as if it had arrived <seconds> seconds <direction>
    Then it is <verdict>

    Examples:
      | seconds | direction | verdict              |
      | 300     | late      | genuine              |
      | 301     | late      | not genuine: too-old |
      | 300     | early     | genuine              |
      | 301     | early     | not genuine: too-new |

  Scenario: a delivery that is sent again verbatim is told by its nonce
    When I check the last delivery twice, keeping nonces
    Then it is not genuine: replayed
