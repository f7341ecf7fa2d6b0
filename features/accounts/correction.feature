Feature: Correcting a rejected account
  A rejected account can be corrected. The correction is a new request, and goes the same way as the first.

  Scenario: a correction starts a new request
    Given a rejected account
    When I correct the account with
      | name | Nordlicht Kaffee AG |
    Then the account shows
      | state          | REJECTED              |
      | change         | IN_PROGRESS           |
      | name           | Nordlicht Kaffee GmbH |
      | requested name | Nordlicht Kaffee AG   |
      | request id     | nothing               |
    And the request at Meta is SUBMITTED

  Scenario: a corrected account can go live
    Given the customer will approve without a sender
    And a webhook for all events
    And a resubmitted account
    When 2 days pass
    Then the account is ONBOARDED
    And the account shows
      | name | Nordlicht Kaffee AG |
    And I have received exactly these signed webhooks
      | account pending verification |
      | account rejected             |
      | account pending verification |
      | account onboarded            |

  Scenario: the new request has an id of its own
    Given a rejected account
    And I remember the account's request id
    When I correct the account with
      | name | Nordlicht Kaffee AG |
    And 1 hour passes
    Then the account is PENDING_FACEBOOK_VERIFICATION
    And the account's request id is another one

  Scenario: a correction that is rejected can be corrected again
    Given a resubmitted account
    And 1 hour has passed
    And the customer has declined the request
    When I correct the account with
      | name | Nordlicht Kaffee SE |
    Then the account is IN_PROGRESS
    And the account shows
      | requested name | Nordlicht Kaffee SE |

  Scenario Outline: a correction changes the <field> and keeps the rest
    Given a rejected account
    And I remember what was requested
    When I correct the account with
      | <field> | <value> |
    Then the account shows
      | <property> | <value> |
    And nothing else of what was requested has changed

    Examples:
      | field        | value               | property               |
      | name         | Nordlicht Kaffee AG | requested name         |
      | portfolio    |   83584377235956329 | requested portfolio    |
      | display name | Nordlicht           | requested display name |
      | category     | RESTAURANT          | requested category     |
      | region       | US                  | requested region       |
      | storage      | CH                  | requested storage      |

  Scenario Outline: <a situation> account can't be corrected
    Given <a situation> account
    When I try to correct the account
    Then I am refused with 409 account_not_updatable

    Examples:
      | a situation         |
      | a submitted         |
      | a pending           |
      | a customer-approved |
      | an onboarded        |
      | a resubmitted       |

  Scenario Outline: a correction of <what> is refused
    Given a rejected account
    When I correct the account with
      | <field> | <value> |
    Then I am refused with 400 no_fields_to_update
    And the account is REJECTED

    Examples:
      | what                 | field        | value    |
      | nothing              | name         | nothing  |
      | an unknown field     | colour       | blue     |
      | the business manager | manager      | SINCH_BR |
      | empty sender details | display name | nothing  |

  Scenario Outline: a correction with a <field> of <value> is refused
    Given a rejected account
    When I correct the account with
      | <field> | <value> |
    Then I am refused with 400 invalid_input
    And I am told that <complaint>

    Examples:
      | field     | value          | complaint                                                            |
      | name      | 256 characters | wabaName must be shorter than or equal to 255 characters             |
      | portfolio |   0 characters | clientBusinessManagerId must be longer than or equal to 1 characters |
      | region    | MARS           | senderDetails.region must be one of the following values             |
      | region    | BR             | senderDetails.region must be one of EU, US for SINCH_UK              |
