Feature: What the scenarios show
  Beyond the webhooks that it announces, each scenario leaves something to be seen.

  Scenario Outline: <scenario> leaves the request at Meta <status>
    Given the scenario "<scenario>"
    When its story is played
    Then the request at Meta is <status>

    Examples:
      | scenario                | status    |
      | happy-path              | APPROVED  |
      | customer-declines       | DECLINED  |
      | customer-never-answers  | EXPIRED   |
      | customer-asks-to-cancel | CANCELLED |
      | request-not-filed       | FAILED    |
      | waba-rejected           | APPROVED  |
      | stuck-in-review         | APPROVED  |

  Scenario Outline: <scenario> tells the reason in a comment
    Given a webhook for all events
    And the scenario "<scenario>"
    When its story is played
    Then I have received a signed "account rejected" webhook
    And its comment is "<reason>"

    Examples:
      | scenario                | reason                                                  |
      | customer-declines       | The customer declined the request at Meta.              |
      | customer-never-answers  | The customer did not answer the request within 90 days. |
      | customer-asks-to-cancel | The request was cancelled by the partner side.          |
      | request-not-filed       | The portfolio has reached its limit of WABAs.           |
      | waba-rejected           | The business does not comply with Meta's policy.        |

  Scenario: nobody answers for 90 days
    Given the scenario "customer-never-answers"
    When its story is played
    Then it is 2026-04-05T10:00:00.000Z

  Scenario: the account goes live after days
    Given the scenario "onboarding-delayed"
    And I have created an account
    When 8 days and 23 hours pass
    Then the account is PENDING_FACEBOOK_VERIFICATION
    When 1 hour passes
    Then the account is ONBOARDED

  Scenario: the daily limit rises by a tier each week
    Given the scenario "tier-upgrades"
    And I have created an account
    And 1 day and 2 hours have passed
    Then the account shows
      | daily limit | TIER_250 |
    When 7 days pass
    Then the account shows
      | daily limit | TIER_2K |
    When 7 days pass
    Then the account shows
      | daily limit | TIER_10K |
    When 7 days pass
    Then the account shows
      | daily limit | TIER_100K |

  Scenario Outline: <scenario> leaves the WABA's ban at <ban>
    Given the scenario "<scenario>"
    When its story is played
    Then the account shows
      | ban | <ban> |

    Examples:
      | scenario      | ban                  |
      | happy-path    | nothing              |
      | ban-scheduled | SCHEDULE_FOR_DISABLE |
      | banned        | DISABLE              |
      | reinstated    | REINSTATE            |

  Scenario: a virtual number takes the place of the customer's
    Given the scenario "display-name-only"
    When its story is played
    Then the sender has a virtual number

  Scenario Outline: with <scenario> the phone gets <messages>
    Given the scenario "<scenario>"
    When its story is played
    Then the phone was sent <messages>

    Examples:
      | scenario           | messages                  |
      | sms-lost           | SMS lost, VOICE delivered |
      | code-expires       | SMS delivered             |
      | locked-out         | nothing                   |
      | number-on-whatsapp | nothing                   |
      | number-verified    | nothing                   |
      | activation-fails   | SMS delivered             |

  Scenario Outline: <scenario> says why in the sender
    Given the scenario "<scenario>"
    When its story is played
    Then the sender shows
      | state        | <state>  |
      | change       | <change> |
      | error code   | <code>   |
      | error reason | <reason> |

    Examples:
      | scenario         | state   | change   | code                              | reason                                |
      | number-taken     | nothing | ERROR    | DUPLICATES_ON_SENDER_PHONE_NUMBER | The number is in use in another WABA. |
      | sender-rejected  | nothing | REJECTED | nothing                           | The profile is not acceptable.        |
      | activation-fails | ERROR   | ERROR    | CANNOT_REGISTER_TO_CLOUD_API      | Meta did not take the number.         |

  Scenario: a deferred name stays open, and the old one stays live
    Given the scenario "display-name-deferred"
    When its story is played
    Then the sender shows
      | display name               | Nordlicht Kaffee     |
      | new display name           | Nordlicht Kaffeehaus |
      | review of the display name | DEFERRED             |

  Scenario: a name that is approved goes live
    Given the scenario "number-verified"
    When its story is played
    Then the sender shows
      | display name               | Nordlicht Kaffeehaus |
      | review of the display name | APPROVED             |

  Scenario: the quality falls step by step
    Given the scenario "quality-drops"
    When its story is played
    Then the sender shows
      | quality rating | RED |

  Scenario: an expired verification does not stop the sender
    Given the scenario "verification-expires"
    When its story is played
    Then the sender shows
      | state | ACTIVE |
    And the verification of its number is EXPIRED

  Scenario: a part of the plan wins over the scenario
    Given the customer-declines scenario, but the customer takes 3 days
    And I have created an account
    When 2 days pass
    Then the account is PENDING_FACEBOOK_VERIFICATION
    When 2 days pass
    Then the account is REJECTED

  Scenario: a scenario that does not exist is refused
    When someone asks for the scenario "no-such-thing"
    Then it is refused as scenario_not_found
