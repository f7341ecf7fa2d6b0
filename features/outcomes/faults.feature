Feature: Calls that go wrong on purpose
  Calls of a project's clients can be made to fail with a code of the contract.

  Scenario Outline: the next call to <operation> is refused with <code>
    Given these calls go wrong
      | operation | errorCode |
      | <id>      | <code>    |
    When I try to <operation>
    Then I am refused with <status> <code>
    And nothing is left to go wrong

    Examples:
      | operation                 | id                         | code                                | status |
      | read the account          | getAccount                 | account_data_is_corrupt             | 409    |
      | create an account         | createAccount              | account_exists                      | 409    |
      | delete the account        | deleteAccount              | template_could_not_delete_drafts    | 500    |
      | enable template analytics | enableTemplateAnalytics    | template_insights_not_yet_available | 424    |
      | exchange a Facebook token | createLongLivedAccessToken | log_in_facebook_required            | 500    |
      | register a webhook        | createWebhook              | webhook_limit_reached               | 424    |
      | list the webhooks         | listWebhooks               | internal_error                      | 500    |

  Scenario: what is refused so has not happened
    Given these calls go wrong
      | operation     | errorCode      |
      | createAccount | internal_error |
    When I try to create an account
    Then the project has no account

  Scenario: the next 2 calls fail, and then all goes well again
    Given an onboarded account
    And these calls go wrong
      | operation  | errorCode      | next |
      | getAccount | internal_error | 2    |
    When I try to read the account 4 times
    Then the answers are 500, 500, 200, 200

  Scenario: every third call fails
    Given an onboarded account
    And these calls go wrong
      | operation  | errorCode      | every |
      | getAccount | internal_error | 3     |
    When I try to read the account 7 times
    Then the answers are 200, 200, 500, 200, 200, 500, 200

  Scenario: every second call fails, twice
    Given an onboarded account
    And these calls go wrong
      | operation  | errorCode      | every | next |
      | getAccount | internal_error | 2     | 2    |
    When I try to read the account 6 times
    Then the answers are 200, 500, 200, 500, 200, 200

  Scenario: other operations go well meanwhile
    Given an onboarded account
    And these calls go wrong
      | operation    | errorCode      |
      | listWebhooks | internal_error |
    When I try to read the account
    Then I am let in

  Scenario: without an operation it strikes every one that knows the code
    Given an onboarded account
    And these calls go wrong
      | errorCode               |
      | account_data_is_corrupt |
    When I try to list the webhooks
    Then I am let in
    When I try to read the account
    Then I am refused with 409 account_data_is_corrupt

  Scenario: what goes wrong in one project does not in another
    Given these calls go wrong
      | operation    | errorCode      |
      | listWebhooks | internal_error |
    And I turn to another project
    When I try to list the webhooks
    Then I am let in

  Scenario: all goes right again on demand
    Given these calls go wrong
      | operation    | errorCode      | next |
      | listWebhooks | internal_error | 5    |
    When I have all go right again
    And I try to list the webhooks
    Then I am let in

  Scenario: a late answer is an answer
    Given these calls go wrong
      | operation    | delay    |
      | listWebhooks | PT0.030S |
    When I try to list the webhooks
    Then I am let in
    And it took 20 milliseconds or longer

  Scenario Outline: <why> is refused
    When someone wants these calls to go wrong
      | operation   | errorCode   | status   |
      | <operation> | <errorCode> | <status> |
    Then it is refused as <problem>
    And nothing is left to go wrong

    Examples:
      | why                                       | operation     | errorCode      | status | problem               |
      | an operation that does not exist          | openAccount   | internal_error |        | fault_not_in_contract |
      | the token endpoint, which is no project's | issueToken    |                | 503    | fault_not_in_contract |
      | a code that the operation does not know   | getAccount    | webhook_exists |        | fault_not_in_contract |
      | a code that no operation knows            |               | no_such_code   |        | fault_not_in_contract |
      | a code with a status                      | createAccount | account_exists | 503    | fault_not_in_contract |
      | a fault that does nothing                 | createAccount |                |        | fault_not_in_contract |
      | a status that no gateway answers          | createAccount |                | 418    | invalid_input         |
