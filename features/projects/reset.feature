Feature: Resetting a project
  A project that is reset is as if it had never been used.

  Scenario: nothing is left of a project that is reset
    Given a webhook for all events
    And an onboarded account
    When I reset the project
    Then nothing is known of the project
    And the project has no account

  Scenario: what was due does not happen any more
    Given a webhook for all events
    And I have created an account
    When I reset the project
    And 2 days pass
    Then the project has no account
    And I have received no webhooks

  Scenario: a delivery that waited for a retry is not sent any more
    Given a webhook for all events
    And my receiver answers the next delivery with 500
    And a pending account
    And I have received 1 signed delivery
    When I reset the project
    And 1 day passes
    Then I have received 1 signed delivery
