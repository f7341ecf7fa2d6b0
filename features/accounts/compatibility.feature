Feature: Two shapes of an account
  The provider's guide and its published document disagree on how a pending account looks. By default an account serves
  readers of both; with strict compatibility it looks as version 1.2.117 of the document says.

  Scenario Outline: by default <a situation> account shows what the guide's code reads
    Given <a situation> account
    Then the account shows
      | state  | <state>  |
      | change | <change> |
    And it has details: <details>, a WABA id: <WABA id>, a request id: <request id>

    Examples:
      | a situation   | state                         | change                        | details | WABA id | request id |
      | a submitted   | nothing                       | IN_PROGRESS                   | no      | no      | no         |
      | a pending     | PENDING_FACEBOOK_VERIFICATION | PENDING_FACEBOOK_VERIFICATION | no      | no      | yes        |
      | an onboarded  | ONBOARDED                     | nothing                       | yes     | yes     | yes        |
      | a rejected    | REJECTED                      | REJECTED                      | no      | no      | yes        |
      | a resubmitted | REJECTED                      | IN_PROGRESS                   | yes     | no      | no         |

  Scenario Outline: with strict compatibility <a situation> account looks as in version 1.2.117
    Given strict compatibility with version 1.2.117
    And <a situation> account
    Then the account shows
      | state  | <state>  |
      | change | <change> |
    And it has details: <details>, a WABA id: <WABA id>, a request id: <request id>

    Examples:
      | a situation   | state     | change                        | details | WABA id | request id |
      | a submitted   | nothing   | IN_PROGRESS                   | no      | yes     | no         |
      | a pending     | nothing   | PENDING_FACEBOOK_VERIFICATION | no      | yes     | no         |
      | an onboarded  | ONBOARDED | nothing                       | yes     | yes     | no         |
      | a rejected    | nothing   | REJECTED                      | no      | yes     | no         |
      | a resubmitted | REJECTED  | IN_PROGRESS                   | yes     | yes     | no         |

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
