Feature: Comments on an account
  A comment is kept in the account's history and fires a webhook.

  Scenario: a comment is kept and heard of
    Given a webhook for all events
    And a submitted account
    When I comment "The customer was told by phone."
    Then the newest activity is a comment by API user: "The customer was told by phone."
    And I have received a signed "account comment added" webhook
    And its comment is "The customer was told by phone."
    And it carries the account as it is now

  Scenario: a comment tells when it was made
    Given a submitted account
    When I comment "Grüße, 日本 / ok"
    Then the answer is the comment "Grüße, 日本 / ok" of 2026-01-05T09:00:00.000Z

  Scenario Outline: <a situation> account can be commented on
    Given <a situation> account
    When I comment "Still waiting."
    Then the newest activity is a comment by API user: "Still waiting."

    Examples:
      | a situation   |
      | a pending     |
      | an onboarded  |
      | a rejected    |
      | a resubmitted |

  Scenario Outline: <a comment> is refused
    Given a submitted account
    When I comment with <text>
    Then I am refused with 400 invalid_input
    And I am told that <complaint>

    Examples:
      | a comment          | text             | complaint                                                 |
      | no comment         | nothing          | comment should not be empty                               |
      | an empty comment   | an empty text    | comment must be longer than or equal to 1 characters      |
      | too long a comment | 65536 characters | comment must be shorter than or equal to 65535 characters |
