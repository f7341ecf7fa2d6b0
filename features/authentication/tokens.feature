Feature: Calling with a token
  A key with its secret can be exchanged for a token, which lasts an hour.

  Scenario Outline: a token can be had with <how>
    When I ask for a token with <how>
    Then I get a token for one hour

    Examples:
      | how                 |
      | the key in a header |
      | the key in the form |

  Scenario: a token lets one in
    Given I use a token
    When I try to list the webhooks
    Then I am let in

  Scenario: two tokens of one key are different, and both let one in
    Given I use a token
    And I use another token
    When I try to list the webhooks
    Then I am let in

  Scenario Outline: a token is not given for <what>
    When I ask for a token with <what>
    Then I get no token: <status> <error>

    Examples:
      | what                   | status | error                  |
      | another grant          |    400 | unsupported_grant_type |
      | no grant               |    400 | invalid_request        |
      | a body that is no form |    400 | invalid_request        |
      | no key                 |    401 | invalid_client         |
      | an empty secret        |    401 | invalid_client         |

  Scenario Outline: <what> is no token
    Given I send the credentials "Bearer <token>"
    When I try to read the account
    Then I am refused with 401 unauthorized_error
    And my token is called invalid

    Examples:
      | what              | token                                     |
      | an invented text  | nonsense                                  |
      | a token of others | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln |

  Scenario: a token that was tampered with is no token
    Given I use a token
    And I change the last letter but one of my token
    When I try to read the account
    Then I am refused with 401 unauthorized_error
    And my token is called invalid
