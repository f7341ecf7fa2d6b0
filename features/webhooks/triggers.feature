Feature: Events that a webhook asks for
  A webhook receives the events that it names, or all of them.

  Scenario: a webhook receives the events that it names and no others
    Given a webhook for "account onboarded"
    When the account becomes onboarded
    Then I have received exactly these signed webhooks
      | account onboarded |

  Scenario: a webhook for all events receives each under its own name
    Given a webhook for all events
    When the account becomes resubmitted
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account rejected             |

  Scenario: a webhook that asks for all events and one receives it once
    Given a webhook for "all events, account rejected"
    When the account becomes rejected
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account rejected             |

  Scenario: each webhook receives what it asked for
    Given a webhook "good news" for "account onboarded"
    And a webhook "news" for "account pending verification, account onboarded"
    When the account becomes onboarded
    Then the webhook "good news" has received exactly these signed webhooks
      | account onboarded |
    And the webhook "news" has received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |

  Scenario: what happened before is not delivered
    Given a pending account
    And a webhook for all events
    When the customer declines the request
    Then I have received exactly these signed webhooks
      | account rejected |

  Scenario: changed events count from then on
    Given a webhook "main" for "account pending verification"
    And a pending account
    When I change the webhook "main" with
      | events | account rejected |
    And the customer declines the request
    Then I have received exactly these signed webhooks
      | account pending verification |
      | account rejected             |
