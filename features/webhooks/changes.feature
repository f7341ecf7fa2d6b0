Feature: Changing webhooks
  A webhook can be replaced as a whole or changed in part. Its id stays.

  Scenario: replacing sets everything anew
    Given a webhook "main" for "account onboarded"
    When I replace the webhook "main" with
      | target | https://hooks.nordlicht-kaffee.example/v2 |
      | secret | another secret                            |
      | events | account rejected                          |
    Then the webhook "main" shows
      | target   | https://hooks.nordlicht-kaffee.example/v2 |
      | triggers | WHATSAPP_ACCOUNT_REJECTED                 |

  Scenario Outline: replacing without <field> is refused
    Given a webhook "main" for "account onboarded"
    When I replace the webhook "main" with
      | <field> | nothing |
    Then I am refused with 400 invalid_input
    And the webhook "main" shows
      | triggers | WHATSAPP_ACCOUNT_ONBOARDED |

    Examples:
      | field  |
      | target |
      | secret |
      | events |

  Scenario: changing the events keeps the target
    Given a webhook "main" for "account onboarded"
    When I change the webhook "main" with
      | events | account rejected |
    Then the webhook "main" shows
      | target   | the target of main        |
      | triggers | WHATSAPP_ACCOUNT_REJECTED |

  Scenario: changing the target keeps the events
    Given a webhook "main" for "account onboarded"
    When I change the webhook "main" with
      | target | https://hooks.nordlicht-kaffee.example/v2 |
    Then the webhook "main" shows
      | target   | https://hooks.nordlicht-kaffee.example/v2 |
      | triggers | WHATSAPP_ACCOUNT_ONBOARDED                |

  Scenario: changing nothing is fine and changes nothing
    Given a webhook "main" for "account onboarded"
    When I change the webhook "main"
    Then the change is taken
    And the webhook "main" shows
      | target   | the target of main         |
      | triggers | WHATSAPP_ACCOUNT_ONBOARDED |

  Scenario Outline: a webhook may be <verb>d with its own target
    Given a webhook "main" for all events
    When I <verb> the webhook "main" with
      | target | the target of main |
    Then the change is taken

    Examples:
      | verb    |
      | replace |
      | change  |

  Scenario Outline: a webhook can't be <verb>d to another's target
    Given a webhook "main" for all events
    And a webhook "other" for all events
    When I <verb> the webhook "main" with
      | target | the target of other |
    Then I am refused with 409 webhook_exists

    Examples:
      | verb    |
      | replace |
      | change  |

  Scenario Outline: changing to a <field> of <value> is refused
    Given a webhook "main" for all events
    When I change the webhook "main" with
      | <field> | <value> |
    Then I am refused with 400 invalid_input
    And I am told that <complaint>

    Examples:
      | field  | value          | complaint                                              |
      | secret |   0 characters | secret must be longer than or equal to 1 characters    |
      | target | nowhere        | target must be a URL address                           |
      | target | 743 characters | target must be shorter than or equal to 742 characters |
      | events | coffee ready   | triggers.0 must be one of the following values         |
