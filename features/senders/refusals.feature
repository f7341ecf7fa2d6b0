Feature: What a sender allows when
  Each situation of a sender allows some operations and refuses the others.

  Background:
    Given the pace is manual

  Scenario Outline: a sender that is <situation>: <operation>
    Given a sender that is <situation>
    When I try to <operation>
    Then I am refused with <refusal>

    Examples:
      | situation             | operation                    | refusal                                    |
      | submitted             | change the sender            | 409 sender_changes_not_updatable           |
      | submitted             | change the username          | 409 sender_username_update_not_available   |
      | submitted             | delete the sender's changes  | 409 sender_changes_not_deletable           |
      | submitted             | ask for a password by SMS    | 409 not_allowed_register                   |
      | submitted             | verify the sender            | 409 not_allowed_verify                     |
      | awaiting verification | change the sender            | 409 sender_not_updatable                   |
      | awaiting verification | delete the sender's changes  | 404 sender_changes_not_found               |
      | verified              | ask for a password by voice  | 409 not_allowed_register                   |
      | active                | ask for a password by SMS    | 409 not_allowed_register                   |
      | active                | verify the sender            | 409 not_allowed_verify                     |
      | active                | delete the sender's changes  | 404 sender_changes_not_found               |
      | being changed         | change the sender            | 409 sender_changes_not_updatable           |
      | being changed         | delete the sender's changes  | 409 sender_changes_not_deletable           |
      | being renamed         | rename the sender            | 409 sender_display_name_update_not_allowed |
      | suspended             | change the sender            | 409 sender_not_updatable                   |
      | switched off          | change the sender            | 409 sender_not_updatable                   |
      | switched off          | change the username          | 409 sender_username_update_not_available   |

  Scenario Outline: without an account one can't <operation>
    When I try to <operation>
    Then I am refused with 400 project_not_initialized

    Examples:
      | operation                    |
      | list the senders             |
      | create a sender              |
      | read the sender              |
      | change the sender            |
      | delete the sender            |
      | delete the sender's changes  |
      | list the sender's activities |
      | comment on the sender        |
      | ask for a password by SMS    |
      | verify the sender            |
      | read the verification status |
      | list suggested usernames     |

  Scenario Outline: an unknown sender: <operation>
    Given an onboarded account
    When I try to <operation>
    Then I am refused with <refusal>

    Examples:
      | operation                    | refusal                      |
      | read the sender              | 404 sender_not_found         |
      | change the sender            | 404 sender_not_found         |
      | delete the sender            | 404 sender_not_found         |
      | delete the sender's changes  | 404 sender_changes_not_found |
      | list the sender's activities | 404 sender_not_found         |
      | comment on the sender        | 404 sender_not_found         |
      | ask for a password by SMS    | 404 sender_not_found         |
      | verify the sender            | 404 sender_not_found         |
      | read the verification status | 404 sender_not_found         |
      | list suggested usernames     | 404 sender_not_found         |

  Scenario Outline: the <kind> filter knows no <value>
    Given an onboarded account
    When I try to list the senders with the <kind> <value>
    Then I am refused with 400 <code>
    And the supported values are told as one text

    Examples:
      | kind   | value  | code                    |
      | state  | ASLEEP | invalid_filter_states   |
      | status | ASLEEP | invalid_filter_statuses |

  Scenario Outline: <id> fails on the provider's side when that is asked for
    Given a sender that is active
    And these calls go wrong
      | operation | errorCode      |
      | <id>      | internal_error |
    When I try to <operation>
    Then I am refused with 500 internal_error

    Examples:
      | id                     | operation                    |
      | listSenders            | list the senders             |
      | createSender           | create a sender              |
      | updateSender           | change the username          |
      | createSenderComment    | comment on the sender        |

  Scenario Outline: an onboarded account without senders, when <id> is to fail
    Given an onboarded account
    And these calls go wrong
      | operation | errorCode      |
      | <id>      | internal_error |
    When I try to <operation>
    Then I am refused with 500 internal_error

    Examples:
      | id                    | operation                    |
      | getSender             | read the sender              |
      | deleteSender          | delete the sender            |
      | deleteSenderChanges   | delete the sender's changes  |
      | listSenderActivities  | list the sender's activities |
      | registerSender        | ask for a password by SMS    |
      | verifySender          | verify the sender            |
      | getVerificationStatus | read the verification status |
      | listSuggestedUsernames | list suggested usernames    |
