Feature: The journal of a project
  What the clients of a project asked and were answered can be read afterwards. It shows no secrets.

  Scenario: calls are listed, the newest first
    Given I have created an account
    When I try to read the account
    Then the journal's newest calls are
      | operation     | status |
      | getAccount    |    200 |
      | createAccount |    201 |

  Scenario: broken rules are marked
    When I create an account with
      | name | nothing |
    Then the journal's newest call breaks the rule "wabaName should not be empty"

  Scenario: neither credentials nor secrets are shown
    Given a webhook for all events
    When I exchange the Facebook token "EAAuser-token"
    Then the journal holds neither "EAAuser-token" nor "a secret of main" nor my credentials

  Scenario: what the contract does not know is ignored, and both the journal and the answer note it
    When I create an account with
      | colour | blue |
    Then the call succeeds
    And the journal and the answer note "colour is not known, and was ignored"

  Scenario: a call that is refused has been told why, and gets no note
    When I create an account with
      | colour | blue    |
      | name   | nothing |
    Then I am refused with 400 invalid_input
    And neither the journal nor the answer note anything
