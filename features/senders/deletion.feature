Feature: Deleting senders
  A live sender stays usable for 30 days after it was deleted.

  Background:
    Given the pace is manual
    And a webhook for all events

  Scenario: a deleted sender goes 30 days later
    Given a sender that is active
    When I try to delete the sender
    And 29 days pass
    Then the sender shows
      | state | ACTIVE |
    When 1 day passes
    Then there is no sender
    And I have received a signed "sender deleted" webhook

  Scenario: a sender is deleted once
    Given a sender that is active
    And I try to delete the sender
    When I try to delete the sender
    Then I am refused with 409 sender_already_deleted

  Scenario: a sender that was never live goes at once
    Given a sender that is submitted
    When I try to delete the sender
    Then there is no sender
    And I have received a signed "sender deleted" webhook

  Scenario: an account with senders can't be deleted
    Given a sender that is active
    When I try to delete the account
    Then I am refused with 409 account_has_senders
    And the refusal names the senders and the project

  Scenario: an account with a sender that was never live can't be deleted
    Given a sender that is submitted
    When I try to delete the account
    Then I am refused with 409 account_has_sender_changes

  Scenario: once its senders are gone the account can be deleted
    Given a sender that is active
    And I try to delete the sender
    And 30 days pass
    When I try to delete the account
    Then the call succeeds

  Scenario: a deleted sender may be switched off until it goes
    Given deleted senders are switched off
    And a sender that is active
    When I try to delete the sender
    Then the sender shows
      | state | INACTIVE |
    And I have received a signed "sender inactive" webhook
    When 30 days pass
    Then I have received a signed "sender deleted" webhook

  Scenario: a deleted sender that was not live yet is not switched off
    Given deleted senders are switched off
    And a sender that is awaiting verification
    When I try to delete the sender
    Then the sender shows
      | state | PENDING_VERIFICATION |
