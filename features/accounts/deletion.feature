Feature: Deleting an account
  An account without senders can be deleted at any time. A request that runs at Meta is cancelled with it.

  Scenario Outline: <a situation> account can be deleted
    Given <a situation> account
    When I delete the account
    Then the project has no account

    Examples:
      | a situation         |
      | a submitted         |
      | a pending           |
      | a customer-approved |
      | an onboarded        |
      | a rejected          |
      | a resubmitted       |

  Scenario Outline: the request of <a situation> account is cancelled
    Given <a situation> account
    When I delete the account
    Then the request at Meta is CANCELLED

    Examples:
      | a situation   |
      | a submitted   |
      | a pending     |
      | a resubmitted |

  Scenario: Meta's review is cancelled with the account
    Given a customer-approved account
    When I delete the account
    Then the review at Meta is CANCELLED

  Scenario: nothing more is heard of a deleted account
    Given a webhook for all events
    And I have created an account
    And I have deleted the account
    When 100 days pass
    Then I have received no webhooks

  Scenario: a new account can follow
    Given a pending account
    And I have deleted the account
    When I create an account
    Then the account is IN_PROGRESS

  Scenario: an account with a sender can't be deleted
    Given I have created an account
    And 2 days have passed
    When I try to delete the account
    Then I am refused with 409 account_has_senders
    And the refusal names the senders and the project

  Scenario: a project without an account has nothing to delete
    When I try to delete the account
    Then I am refused with 400 project_not_initialized
