Feature: A project without an account
  Whatever needs an account says so.

  Scenario Outline: one can't <operation>
    When I try to <operation>
    Then I am refused with <refusal>

    Examples:
      | operation                 | refusal                     |
      | read the account          |       404 account_not_found |
      | correct the account       |       404 account_not_found |
      | delete the account        | 400 project_not_initialized |
      | list the activities       |       404 account_not_found |
      | comment on the account    |       404 account_not_found |
      | enable template analytics | 400 project_not_initialized |

  Scenario: an invalid correction is refused as such even then
    When I correct the account with
      | region | MARS |
    Then I am refused with 400 invalid_input
