Feature: Two shapes of an account
  The provider's guide and its published document disagree on how a pending account looks. By default an account serves
  readers of both; with strict compatibility it looks as version 1.2.117 of the document says.

  Scenario Outline: by default <a situation> account shows what the guide's code reads
    Given <a situation> account
    Then the account shows
      | state  | <state>  |
      | change | <change> |
    And the account has <has>
    And the account has no <has no>

    Examples:
      | a situation     | state                         | change                        | has                         | has no                      |
      | a submitted     | nothing                       | IN_PROGRESS                   | requested name              | details, WABA id, request id |
      | a pending       | PENDING_FACEBOOK_VERIFICATION | PENDING_FACEBOOK_VERIFICATION | requested name, request id  | details, WABA id            |
      | an onboarded    | ONBOARDED                     | nothing                       | details, WABA id, request id | requested name              |
      | a rejected      | REJECTED                      | REJECTED                      | requested name, request id  | details, WABA id            |
      | a resubmitted   | REJECTED                      | IN_PROGRESS                   | requested name, details     | WABA id, request id         |

  Scenario Outline: with strict compatibility <a situation> account looks as in version 1.2.117
    Given strict compatibility with version 1.2.117
    And <a situation> account
    Then the account shows
      | state  | <state>  |
      | change | <change> |
    And the account has <has>
    And the account has no <has no>

    Examples:
      | a situation     | state     | change                        | has                              | has no              |
      | a submitted     | nothing   | IN_PROGRESS                   | requested name, WABA id          | details, request id |
      | a pending       | nothing   | PENDING_FACEBOOK_VERIFICATION | requested name, WABA id          | details, request id |
      | an onboarded    | ONBOARDED | nothing                       | details, WABA id                 | request id          |
      | a rejected      | nothing   | REJECTED                      | requested name, WABA id          | details, request id |
      | a resubmitted   | REJECTED  | IN_PROGRESS                   | requested name, details, WABA id | request id          |

  Scenario: webhooks have the same shape as the account
    Given strict compatibility with version 1.2.117
    And a webhook for all events
    When the account becomes pending
    Then I have received a signed "account pending verification" webhook
    And it carries the account as it is now

  Scenario: the shape can be changed under way
    Given a pending account
    When I ask for strict compatibility with version 1.2.117
    Then the account shows
      | state      | nothing                       |
      | change     | PENDING_FACEBOOK_VERIFICATION |
      | request id | nothing                       |
