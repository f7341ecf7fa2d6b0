Feature: Paces
  The pace of a project says how fast things happen by themselves: in seconds, as in real life, or not at all.

  Scenario Outline: at the fast pace an account is <status> after <time>
    Given the pace is fast
    And I have created an account
    When <time> pass
    Then the account is <status>

    Examples:
      | time       | status                        |
      |  1 seconds | IN_PROGRESS                   |
      |  2 seconds | PENDING_FACEBOOK_VERIFICATION |
      | 14 seconds | PENDING_FACEBOOK_VERIFICATION |
      | 15 seconds | ONBOARDED                     |

  Scenario: at the manual pace nothing moves by itself
    Given the pace is manual
    And I have created an account
    When 100 days pass
    Then the account is IN_PROGRESS

  Scenario: at the manual pace an account moves by decisions
    Given the pace is manual
    And a webhook for all events
    When the account becomes onboarded
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |

  Scenario: a decision forestalls the plan
    Given I have created an account
    When Sinch files the request
    And 2 days pass
    Then the account is ONBOARDED
    And the activities are, newest first
      | type                          |
      | PENDING_FACEBOOK_VERIFICATION |
      | CREATED                       |

  Scenario Outline: one can't <decision> of <a situation> account
    Given the pace is manual
    And <a situation> account
    When someone tries to <decision>
    Then it is refused as <refusal>

    Examples:
      | decision            | a situation         | refusal          |
      | approve the request | a submitted         | request_not_open |
      | decline the request | a submitted         | request_not_open |
      | approve the review  | a pending           | review_not_found |
      | file the request    | a pending           | request_not_open |
      | decline the request | a customer-approved | request_not_open |
      | approve the request | an onboarded        | request_not_open |
      | reject the review   | an onboarded        | review_decided   |
      | cancel the request  | a rejected          | request_not_open |
