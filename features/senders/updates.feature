Feature: Changing senders
  What is live stays live until a change is decided. Names go to Meta for review.

  Background:
    Given the pace is manual
    And a webhook for all events

  Scenario: a change is a draft until it is submitted
    Given a sender that is active
    When I change the sender with
      | about | Open daily |
    Then the sender shows
      | state  | ACTIVE  |
      | change | DRAFT   |
      | about  | nothing |

  Scenario: a submitted change goes live once it is applied
    Given a sender that is active
    When I change the sender with
      | about  | Open daily |
      | action | SUBMIT     |
    Then the sender shows
      | change | IN_PROGRESS |
    When the trigger sender-update-decided is pulled
    Then the sender shows
      | change | nothing    |
      | about  | Open daily |

  Scenario: a field can be taken away
    Given a sender that is active
    And I change the sender with
      | about  | Open daily |
      | action | SUBMIT     |
    And the trigger sender-update-decided is pulled
    When I change the sender with
      | about  | taken away |
      | action | SUBMIT     |
    And the trigger sender-update-decided is pulled
    Then the sender shows
      | about | nothing |

  Scenario: a draft can be dropped
    Given a sender that is active
    And I change the sender with
      | about | Open daily |
    When I try to delete the sender's changes
    Then the call succeeds
    And the sender shows
      | state  | ACTIVE  |
      | change | nothing |

  Scenario: a sender that was never live goes with its changes
    Given an onboarded account
    And I create a partner-initiated sender with
      | action | DRAFT |
    When I try to delete the sender's changes
    Then there is no sender

  Scenario: a rejected sender can be corrected and submitted again
    Given a sender that is submitted
    And the trigger sender-processed is pulled with outcome rejected
    When I change the sender with
      | display name | Nordlicht |
      | action       | SUBMIT    |
    And the trigger sender-processed is pulled
    Then the sender shows
      | state        | PENDING_VERIFICATION |
      | display name | Nordlicht            |

  Scenario: the display name stays the old one until Meta has approved the new one
    Given a sender that is being renamed
    Then the sender shows
      | display name               | Nordlicht Kaffee     |
      | new display name           | Nordlicht Kaffeehaus |
      | review of the display name | PENDING              |
    When someone tries to approve the review
    Then the sender shows
      | display name               | Nordlicht Kaffeehaus |
      | review of the display name | APPROVED             |
    And I have received a signed "sender display name updated" webhook

  Scenario: a display name is rejected for a reason
    Given a sender that is active
    And the pace is realistic
    When I change the sender with
      | display name | NAME_FORMAT_UNACCEPTABLE |
      | action       | SUBMIT                   |
    And 1 hour passes
    Then the sender shows
      | display name               | Nordlicht Kaffee         |
      | review of the display name | REJECTED                 |
      | reason of the review       | NAME_FORMAT_UNACCEPTABLE |

  Scenario Outline: the update is refused: <refusal>
    Given a sender that is active
    When I try to change the sender with
      | <field> | <value> |
    Then I am refused with <refusal>

    Examples:
      | field    | value                                                  | refusal                                                    |
      | action   | SUBMIT                                                 | 400 no_fields_to_update                                    |
      | email    | nobody                                                 | 400 invalid_input                                          |
      | username | sender_username_not_available                          | 400 sender_username_not_available                          |
      | username | sender_phone_number_not_registered_with_meta_cloud_api | 400 sender_phone_number_not_registered_with_meta_cloud_api |
      | photo    | https://example.com/file_invalid_mime_type.png         | 400 file_invalid_mime_type                                 |
      | photo    | https://example.com/file_not_found.png                 | 409 file_not_found                                         |
      | photo    | https://example.com/file_size_too_large.png            | 409 file_size_too_large                                    |
      | photo    | https://example.com/file_has_wrong_dimensions.png      | 409 file_has_wrong_dimensions                              |
      | photo    | https://example.com/file_unexpected_error.png          | 409 file_unexpected_error                                  |

  Scenario: a username is taken when Meta approves it
    Given a sender that is active
    When I change the sender with
      | username | nordlicht |
      | action   | SUBMIT    |
    And someone tries to approve the review
    Then I have received a signed "sender username updated" webhook

  Scenario: usernames are suggested
    Given a sender that is active
    Then 3 usernames are suggested
