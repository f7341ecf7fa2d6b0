Feature: Helpers of the Facebook sign-in
  Two deprecated helpers of embedded signup: one exchanges what a sign-in returned for a token of 60 days, the other
  lists the WABAs that a token gives access to. Neither needs an account.

  Scenario Outline: <what> can be exchanged for a long-lived token
    When I exchange the Facebook <kind> "<value>"
    Then I get a long-lived token

    Examples:
      | what              | kind  | value         |
      | a user token      | token | EAAuser-token |
      | a single-use code | code  | AQDsome-code  |

  Scenario: a long-lived token can be exchanged again
    Given I have a long-lived token
    When I exchange it again
    Then I get a long-lived token

  Scenario: a code is spent by its use
    Given I have exchanged the Facebook code "AQDsome-code"
    When I exchange the Facebook code "AQDsome-code"
    Then I am refused with 400 invalid_facebook_code

  Scenario: another code still works
    Given I have exchanged the Facebook code "AQDsome-code"
    When I exchange the Facebook code "AQDanother-code"
    Then I get a long-lived token

  Scenario: neither token nor code is refused
    When I exchange neither a Facebook token nor a code
    Then I am refused with 400 invalid_input
    And I am told that facebookToken should not be empty

  Scenario Outline: Facebook refuses the token "<token>"
    When I exchange the Facebook token "<token>"
    Then I am refused with <status> <token>

    Examples:
      | token                          | status |
      | invalid_facebook_token         |    400 |
      | facebook_Request_limit_reached |    500 |
      | log_in_facebook_required       |    500 |

  Scenario: Facebook refuses a code
    When I exchange the Facebook code "invalid_facebook_code"
    Then I am refused with 400 invalid_facebook_code

  Scenario Outline: Facebook lists no WABAs for the token "<token>"
    When I list the customer's WABAs with the token "<token>"
    Then I am refused with <status> <token>

    Examples:
      | token                          | status |
      | invalid_facebook_token         |    400 |
      | facebook_Request_limit_reached |    500 |
      | log_in_facebook_required       |    500 |

  Scenario: the WABA of an onboarded account is listed
    Given an onboarded account
    When I try to list the customer's WABAs
    Then I get the WABA of the account

  Scenario: without an account no WABA is listed
    When I try to list the customer's WABAs
    Then I get no WABA

  Scenario: listing WABAs needs a token
    When I list the customer's WABAs without a token
    Then I am refused with 400 invalid_input
    And I am told that facebookToken should not be empty
