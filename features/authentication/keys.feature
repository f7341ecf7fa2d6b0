Feature: Calling with a key
  Every call has to say who is calling. A key id with its secret will do.

  Scenario: a key with its secret is let in
    Given I use the key "some-key" with the secret "some-secret"
    When I try to list the webhooks
    Then I am let in

  @not-through-the-proxy
  Scenario: a secret may contain a colon
    Given I use the key "some-key" with the secret "some:secret"
    When I try to list the webhooks
    Then I am let in

  @not-through-the-proxy
  Scenario Outline: <who> is not let in
    Given <who says what>
    When I try to read the account
    Then I am refused with 401 unauthorized_error
    And I am asked for a key

    Examples:
      | who                      | who says what                                    |
      | nobody                   | I send no credentials                            |
      | a key without a secret   | I use the key "some-key" with the secret ""      |
      | a secret without a key   | I use the key "" with the secret "some-secret"   |
      | neither key nor secret   | I use the key "" with the secret ""              |
      | what is no key           | I send the credentials "Basic ?"                 |
      | another scheme           | I send the credentials "Digest username=someone" |
      | a key without a scheme   | I send the credentials "some-key:some-secret"    |
      | a bearer without a token | I send the credentials "Bearer"                  |

  @not-through-the-proxy
  Scenario Outline: one can't <operation> without credentials
    Given I send no credentials
    When I try to <operation>
    Then I am refused with 401 unauthorized_error

    Examples:
      | operation                 |
      | read the account          |
      | create an account         |
      | correct the account       |
      | delete the account        |
      | list the activities       |
      | comment on the account    |
      | enable template analytics |
      | exchange a Facebook token |
      | list the customer's WABAs |
      | list the webhooks         |
      | register a webhook        |
      | read a webhook            |
      | replace a webhook         |
      | change a webhook          |
      | delete a webhook          |

  @not-through-the-proxy
  Scenario: who is not let in changes nothing
    Given I send no credentials
    And I have tried to create an account
    When I use the key "some-key" with the secret "some-secret"
    Then the project has no account
