Feature: Listing senders, their history and comments

  Background:
    Given the pace is manual

  Scenario Outline: senders are filtered by <kind> <values>
    Given two senders
    And the trigger sender-processed is pulled for the first of them
    Then the senders in <kind> <values> are <count>

    Examples:
      | kind   | values                      | count |
      | state  | PENDING_VERIFICATION        |     1 |
      | state  | ACTIVE                      |     0 |
      | state  | ACTIVE,PENDING_VERIFICATION |     1 |
      | status | IN_PROGRESS                 |     1 |
      | status | MULTIPLE_WABA_ERROR         |     0 |

  Scenario: the history of a sender that went live
    Given a sender that is active
    Then the sender has these activities, newest first
      | ACTIVE      | Sinch    |
      | IN_PROGRESS | API user |
      | VERIFIED    | API user |
      | REGISTERED  | API user |
      | CREATED     | API user |

  Scenario: a comment is kept and told to all
    Given a webhook for all events
    And a sender that is active
    When I try to comment on the sender
    Then the call succeeds
    And I have received a signed "sender comment added" webhook
    And its comment is "Nice number."
