Feature: Names under review
  Display names and usernames go to Meta. Each change of a review's status is heard of, and the old name stays live
  until a new one is approved.

  Background:
    Given a sender that is active
    And a webhook for all events

  Scenario: a display name is reviewed, and each step is heard of
    When I change the sender with
      | display name | Nordlicht |
      | action       | SUBMIT    |
    And 1 hour passes
    Then the sender shows
      | display name               | Nordlicht |
      | review of the display name | APPROVED  |
      | change                     | nothing   |
    And I have received exactly these signed webhooks
      | sender display name updated |
      | sender display name updated |
    And I have received a signed "sender display name updated" webhook
    And it carries the sender as it is now

  Scenario: while a decision is put off the old name stays, and no other can be asked for
    Given Meta will put off its decision on display names
    When I change the sender with
      | display name | Nordlicht |
      | action       | SUBMIT    |
    And 1 hour passes
    Then the sender shows
      | display name               | Nordlicht Kaffee |
      | review of the display name | DEFERRED         |
    When I try to rename the sender
    Then I am refused with 409 sender_display_name_update_not_allowed

  Scenario: a decision that was put off comes in the end
    Given Meta will put off its decision on display names
    And I change the sender with
      | display name | Nordlicht |
      | action       | SUBMIT    |
    And 1 hour passes
    When someone tries to approve the review
    Then the sender shows
      | display name               | Nordlicht |
      | review of the display name | APPROVED  |

  Scenario: another display name can follow a rejected one
    Given I change the sender with
      | display name | NAME_FORMAT_UNACCEPTABLE |
      | action       | SUBMIT                   |
    And 1 hour passes
    When I change the sender with
      | display name | Nordlicht |
      | action       | SUBMIT    |
    Then the sender shows
      | new display name           | Nordlicht |
      | review of the display name | PENDING   |

  Scenario Outline: a username that Meta <decides> is <status>
    Given <plan>
    When I change the sender with
      | username | nordlicht |
      | action   | SUBMIT    |
    And 1 hour passes
    Then the sender shows
      | username               | nothing   |
      | new username           | nordlicht |
      | review of the username | <status>  |
    And I have received exactly these signed webhooks
      | sender username updated |
      | sender username updated |

    Examples:
      | decides  | plan                                      | status   |
      | reserves | Meta will reserve usernames               | RESERVED |
      | rejects  | Meta will reject usernames because "Rude" | REJECTED |

  Scenario: a username is live once it is approved, and gone once it is taken away
    Given I change the sender with
      | username | nordlicht |
      | action   | SUBMIT    |
    And 1 hour passes
    When I change the sender with
      | username | taken away |
      | action   | SUBMIT     |
    Then the sender shows
      | username               | nothing |
      | review of the username | DELETED |
    And I have received exactly these signed webhooks
      | sender username updated |
      | sender username updated |
      | sender username updated |

  Scenario: a username that is taken away during its review does not come back
    Given I change the sender with
      | username | nordlicht |
      | action   | SUBMIT    |
    When I change the sender with
      | username | taken away |
      | action   | SUBMIT     |
    And 1 hour passes
    Then the sender shows
      | username               | nothing |
      | review of the username | DELETED |
    And the review at Meta is CANCELLED
