Feature: Accounts that Sinch or Meta rejects
  Sinch may be unable to file the request, and Meta may reject what the customer has approved.

  Scenario: an account is rejected when Sinch can't file the request
    Given Sinch will fail to file the request because "The portfolio has no WABA left."
    And a webhook for all events
    And I have created an account
    When 1 hour passes
    Then the account is REJECTED
    And I have received a signed "account rejected" webhook
    And its comment is "The portfolio has no WABA left."

  Scenario: an account whose request was never filed has no request id
    Given a submitted account
    When Sinch fails to file the request because "The name is taken."
    Then the account shows
      | state      | REJECTED |
      | change     | REJECTED |
      | request id | nothing  |
    And the request at Meta is FAILED

  Scenario: an account is rejected when Meta's review says no
    Given Meta will reject the account because "The business could not be verified."
    And a webhook for all events
    And I have created an account
    When 2 days pass
    Then the account is REJECTED
    And I have received a signed "account rejected" webhook
    And its comment is "The business could not be verified."

  Scenario: Meta's decision can be taken by hand
    Given a customer-approved account
    When Meta rejects the account because "The business could not be verified."
    Then the account is REJECTED
    And the review at Meta is REJECTED
    And the newest activity is a comment by Meta: "The business could not be verified."
