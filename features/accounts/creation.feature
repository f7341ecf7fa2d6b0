Feature: Creating an account
  The least that an account needs is a name, the customer's portfolio, a display name and a category. What is left out
  gets a default that fits the rest.

  Scenario: the least that an account needs
    When I create an account
    Then the account is IN_PROGRESS
    And the account shows
      | requested name         | Nordlicht Kaffee GmbH |
      | requested portfolio    |     73584377235956321 |
      | requested display name | Nordlicht Kaffee      |
      | requested category     | FOOD_AND_GROCERY      |
    And the answer is the account as it is now

  Scenario Outline: region "<region>" with manager "<manager>" gives <chosen region> and <chosen manager>
    When I create an account with
      | region  | <region>  |
      | manager | <manager> |
    Then the account shows
      | requested region  | <chosen region>  |
      | requested storage | <chosen storage> |
      | manager           | <chosen manager> |

    Examples:
      | region  | manager       | chosen region | chosen storage | chosen manager |
      | nothing | nothing       | EU            | DE             | SINCH_UK       |
      | BR      | nothing       | BR            | BR             | SINCH_BR       |
      | US      | nothing       | US            | US             | SINCH_UK       |
      | nothing | SINCH_BR      | BR            | BR             | SINCH_BR       |
      | nothing | SINCH_MX      | US            | US             | SINCH_MX       |
      | nothing | SINCH_UK      | EU            | DE             | SINCH_UK       |
      | nothing | SINCH_AMERICA | EU            | DE             | SINCH_AMERICA  |
      | nothing | SINCH_SEP     | EU            | DE             | SINCH_SEP      |
      | US      | SINCH_BR      | US            | US             | SINCH_BR       |
      | BR      | SINCH_MX      | BR            | BR             | SINCH_MX       |
      | US      | SINCH_UK      | US            | US             | SINCH_UK       |
      | BR      | SINCH_AMERICA | BR            | BR             | SINCH_AMERICA  |

  Scenario Outline: <manager> does not serve the region <region>
    When I create an account with
      | region  | <region>  |
      | manager | <manager> |
    Then I am refused with 400 invalid_business_manager_for_environment
    And the project still has no account

    Examples:
      | manager  | region |
      | SINCH_BR | EU     |
      | SINCH_MX | EU     |
      | SINCH_UK | BR     |

  Scenario Outline: accounts of <manager> can be used by apps in <regions>
    When I create an account with
      | manager | <manager> |
    Then the account shows
      | compatible regions | <regions> |

    Examples:
      | manager       | regions |
      | SINCH_UK      | eu, us  |
      | SINCH_BR      | br      |
      | SINCH_SEP     | eu, us  |
      | SINCH_MX      | us      |
      | SINCH_AMERICA | eu, us  |

  Scenario: a chosen storage is kept
    When I create an account with
      | storage | CH |
    Then the account shows
      | requested region  | EU |
      | requested storage | CH |

  Scenario: unknown fields are ignored
    When I create an account with
      | colour | blue |
    Then the account is IN_PROGRESS

  Scenario Outline: a <field> of <value> is refused
    When I create an account with
      | <field> | <value> |
    Then I am refused with 400 invalid_input
    And I am told that <complaint>
    And the project still has no account

    Examples:
      | field          | value           | complaint                                                                 |
      | name           | nothing         | wabaName should not be empty                                              |
      | name           |    0 characters | wabaName must be longer than or equal to 1 characters                     |
      | name           |  256 characters | wabaName must be shorter than or equal to 255 characters                  |
      | portfolio      | nothing         | clientBusinessManagerId should not be empty                               |
      | sender details | nothing         | senderDetails should not be empty                                         |
      | display name   | nothing         | senderDetails.displayName should not be empty                             |
      | display name   |  256 characters | senderDetails.displayName must be shorter than or equal to 255 characters |
      | category       | nothing         | senderDetails.businessCategory should not be empty                        |
      | category       | ONLINE_GAMBLING | senderDetails.businessCategory must be one of the following values        |
      | region         | MARS            | senderDetails.region must be one of the following values                  |
      | storage        | FR              | senderDetails.metaLocalStorage must be one of the following values        |
      | manager        | SINCH_FR        | businessManager must be one of the following values                       |

  Scenario Outline: a project with <a situation> account can't have another
    Given <a situation> account
    When I try to create an account
    Then I am refused with 409 account_exists

    Examples:
      | a situation   |
      | a submitted   |
      | a pending     |
      | an onboarded  |
      | a rejected    |
      | a resubmitted |
