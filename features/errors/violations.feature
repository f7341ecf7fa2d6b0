Feature: Bodies that break rules
  A body that breaks rules is answered with all of them at once, each with the path of the property first.

  Scenario: every broken rule is listed
    When I send POST /v1/projects/{project}/whatsapp with the body
      """
      { "wabaName": "",
        "businessManager": "SINCH_FR",
        "senderDetails": { "displayName": 5, "businessCategory": "COFFEE", "region": null } }
      """
    Then I am refused with 400 invalid_input
    And the answer is an error and nothing more
    And these rules are broken, and no others
      | clientBusinessManagerId should not be empty                                    |
      | wabaName must be longer than or equal to 1 characters                          |
      | businessManager must be one of the following values: SINCH_AMERICA, …          |
      | senderDetails.displayName must be a string                                     |
      | senderDetails.businessCategory must be one of the following values: ALCOHOL, … |
      | senderDetails.region must be a string                                          |
      | senderDetails.region must be one of the following values: BR, …                |

  Scenario: entries of a list are named by their number
    When I send POST /v1/projects/{project}/webhooks with the body
      """
      { "target": "nowhere", "secret": 1, "triggers": ["ALL", "COFFEE_READY", 7] }
      """
    Then I am refused with 400 invalid_input
    And these rules are broken, and no others
      | target must be a URL address                           |
      | secret must be a string                                |
      | triggers.1 must be one of the following values: ALL, … |
      | triggers.2 must be a string                            |
      | triggers.2 must be one of the following values: ALL, … |

  Scenario: an empty object lacks everything that is needed
    When I send POST /v1/projects/{project}/webhooks with the body {}
    Then I am refused with 400 invalid_input
    And these rules are broken, and no others
      | target should not be empty   |
      | secret should not be empty   |
      | triggers should not be empty |

  Scenario Outline: a <type> in place of an object is refused
    When I send POST /v1/projects/{project}/whatsapp with the body
      """
      { "wabaName": "Nordlicht", "clientBusinessManagerId": "73584377235956321", "senderDetails": <value> }
      """
    Then I am refused with 400 invalid_input
    And these rules are broken, and no others
      | senderDetails must be an object |

    Examples:
      | type   | value  |
      | text   | "Nord" |
      | list   | []     |
      | number |     12 |

  Scenario: a correction is held against the same rules
    Given a rejected account
    When I send PATCH /v1/projects/{project}/whatsapp with the body
      """
      { "wabaName": 12, "senderDetails": { "displayName": "" } }
      """
    Then I am refused with 400 invalid_input
    And these rules are broken, and no others
      | wabaName must be a string                                              |
      | senderDetails.displayName must be longer than or equal to 1 characters |
    And the account is REJECTED

  Scenario: what is wrong in form is refused before what is wrong in fact
    When I send POST /v1/projects/{project}/whatsapp/comments with the body {}
    Then I am refused with 400 invalid_input
