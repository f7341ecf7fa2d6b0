Feature: The retired on-behalf-of model
  Before Meta ended it, the partner owned the account and gave the company's legal name. The body is still taken.

  Scenario: an account can be asked for with a company's legal name
    When I create an account on behalf of a company
    Then the account shows
      | requested company | Nordlicht Kaffee GmbH |
      | requested name    | Nordlicht Kaffee GmbH |
      | requested sender  | nothing               |
      | manager           | SINCH_UK              |

  Scenario: it goes live like any other
    Given I have created an account on behalf of a company
    When 2 days pass
    Then the account is ONBOARDED

  Scenario Outline: a <field> of <value> is refused
    When I create an account on behalf of a company with
      | <field> | <value> |
    Then I am refused with 400 invalid_input
    And I am told that <complaint>

    Examples:
      | field     | value          | complaint                                                            |
      | company   |   0 characters | companyLegalName must be longer than or equal to 1 characters        |
      | company   | 256 characters | companyLegalName must be shorter than or equal to 255 characters     |
      | portfolio |   0 characters | clientBusinessManagerId must be longer than or equal to 1 characters |

  Scenario Outline: without the company's legal name it is not of this model, so <field> is missing
    When I create an account on behalf of a company with
      | company | nothing |
    Then I am refused with 400 invalid_input
    And I am told that <field> should not be empty

    Examples:
      | field         |
      | wabaName      |
      | senderDetails |

  Scenario: it may be refused, as the model has ended
    Given the on-behalf-of model has ended
    When I create an account on behalf of a company
    Then I am refused with 400 invalid_input
    And I am told that senderDetails should not be empty

  Scenario: an account that the customer is asked for is still taken then
    Given the on-behalf-of model has ended
    When I create an account
    Then the call succeeds
