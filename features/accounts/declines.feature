Feature: Requests that the customer does not approve
  Meta tells nobody when a request is declined, cancelled or forgotten. By default the account is then rejected; a
  project may ask for Meta's own silence instead.

  Scenario Outline: the account is rejected when <who ends it>
    Given a webhook for all events
    And a pending account
    When <who ends it>
    Then the account is REJECTED
    And the request at Meta is <status>
    And I have received a signed "account rejected" webhook
    And its comment is "<reason>"

    Examples:
      | who ends it                       | status    | reason                                         |
      | the customer declines the request | DECLINED  | The customer declined the request at Meta.     |
      | Sinch cancels the request         | CANCELLED | The request was cancelled by the partner side. |

  Scenario Outline: the plan can have it that <who> will <decision> the request
    Given <who> will <decision> the request after 3 hours
    And I have created an account
    When 4 hours pass
    Then the account is REJECTED
    And the request at Meta is <status>

    Examples:
      | who          | decision | status    |
      | the customer | decline  | DECLINED  |
      | Sinch        | cancel   | CANCELLED |

  Scenario: a request that nobody answers is cancelled after 90 days
    Given the customer will never answer
    And a webhook for all events
    And a pending account
    When 90 days pass
    Then the account is REJECTED
    And the request at Meta is EXPIRED
    And I have received a signed "account rejected" webhook

  Scenario: a request is not cancelled a second early
    Given the customer will never answer
    And a pending account
    When 89 days, 23 hours, 59 minutes and 59 seconds pass
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And the request at Meta is PENDING

  Scenario: an approved request does not expire
    Given Meta will never finish its review
    And a customer-approved account
    When 100 days pass
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And the request at Meta is APPROVED

  Scenario Outline: with silence nothing is heard when <who ends it>
    Given requests end in silence
    And a webhook for all events
    And a pending account
    When <who ends it>
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And the request at Meta is <status>
    And I have received no "account rejected" webhook

    Examples:
      | who ends it                       | status    |
      | the customer declines the request | DECLINED  |
      | Sinch cancels the request         | CANCELLED |

  Scenario: with silence nothing is heard of a request that expired
    Given requests end in silence
    And the customer will never answer
    And a webhook for all events
    And a pending account
    When 91 days pass
    Then the request at Meta is EXPIRED
    And I have received no "account rejected" webhook
