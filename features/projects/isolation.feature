Feature: Projects keep to themselves
  Each project has its own account, webhooks, clock and settings. What happens in one is not felt in another.

  Scenario: an account is there for its own project only
    Given an onboarded account
    When I turn to another project
    Then the project has no account

  Scenario: both projects can have an account
    Given a pending account
    And I turn to another project
    When I create an account
    Then the account is IN_PROGRESS

  Scenario: webhooks hear of their own project only
    Given a webhook for all events
    And I turn to another project
    When the account becomes onboarded
    Then I have received no webhooks

  Scenario: both projects can have a webhook with the same target
    Given a webhook "main" for all events
    And I turn to another project
    When I register a webhook with
      | target | the target of main |
    Then the webhook is registered

  Scenario: a webhook of another project is unknown
    Given a webhook "main" for all events
    And I turn to another project
    When I read the webhook "main"
    Then I am refused with 404 webhook_not_found

  Scenario: time passes in one project only
    Given I have created an account
    And I turn to another project
    And 2 days have passed
    When I turn back to the first project
    Then the account is IN_PROGRESS
    And it is 2026-01-05T09:00:00.000Z

  Scenario: settings are those of one project
    Given a pending account
    And I turn to another project
    And strict compatibility with version 1.2.117
    When I turn back to the first project
    Then the account shows
      | state | PENDING_FACEBOOK_VERIFICATION |

  Scenario: resetting one project leaves the other alone
    Given a pending account
    And I turn to another project
    And an onboarded account
    When I reset the project
    And I turn back to the first project
    Then the account is PENDING_FACEBOOK_VERIFICATION
