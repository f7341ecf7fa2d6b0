Feature: The project's clock
  Time in a project passes by itself or by command. Whatever is due on the way happens at its own time.

  Scenario: time stands still until it is told to pass
    When I create an account
    Then it is 2026-01-05T09:00:00.000Z
    And the clock is due to file the request at 2026-01-05T10:00:00.000Z

  Scenario: time passes until nothing is left to happen
    Given I have created an account
    When time passes until nothing is due
    Then the account is ONBOARDED
    And it is 2026-01-06T11:00:00.000Z

  Scenario: time passes until a given moment
    Given I have created an account
    When time passes until 2026-01-05T10:00:00.000Z
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And it is 2026-01-05T10:00:00.000Z

  Scenario: what happens on the way happens at its own time
    Given I have created an account
    When 30 days pass
    Then the activities are, newest first
      | type                          | created                  |
      | PENDING_FACEBOOK_VERIFICATION | 2026-01-05T10:00:00.000Z |
      | CREATED                       | 2026-01-05T09:00:00.000Z |

  Scenario: time does not go back
    When I ask for time to pass until 2025-12-31T00:00:00.000Z
    Then it is refused as time_is_past

  Scenario: the time can't be set while something is due
    Given I have created an account
    When I set the time to 2027-01-01T00:00:00.000Z
    Then it is refused as timers_are_due

  Scenario: time has an end
    When I ask for time to pass until 8000-01-01T00:00:00.000Z
    Then it is refused as time_too_far

  Scenario: the time can't be set beyond its end
    When I set the time to 9999-12-31T00:00:00.000Z
    Then it is refused as time_too_far

  Scenario: the time can't be set to before Unix time begins
    When I set the time to 1960-01-01T00:00:00.000Z
    Then it is refused as time_too_far
