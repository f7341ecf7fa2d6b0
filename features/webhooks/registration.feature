Feature: Registering webhooks
  A project registers up to 15 targets, each with a secret and with the events that it wants.

  Scenario: a webhook is registered
    When I register a webhook with
      | target | https://hooks.nordlicht-kaffee.example/ |
      | secret | a secret to keep                        |
      | events | account onboarded, account rejected     |
    Then the webhook shows
      | target   | https://hooks.nordlicht-kaffee.example/               |
      | triggers | WHATSAPP_ACCOUNT_ONBOARDED, WHATSAPP_ACCOUNT_REJECTED |
    And it has an id of 32 hexadecimal digits and belongs to this project

  Scenario Outline: the secret is not shown when I <operation> it
    Given a webhook "main" for all events
    When I <operation> the webhook "main"
    Then the answer holds no secret

    Examples:
      | operation |
      | read      |
      | replace   |
      | change    |

  Scenario: no secret is shown in the list
    Given a webhook "main" for all events
    When I list the webhooks
    Then the answer holds no secret

  Scenario: the secret is not shown when a webhook is registered
    When I register a webhook with
      | secret | a secret to keep |
    Then the answer holds no secret

  Scenario: a project can have 15 webhooks and no more
    Given 15 webhooks
    When I try to register a webhook
    Then I am refused with 424 webhook_limit_reached

  Scenario: when one of 15 is deleted there is room for another
    Given 15 webhooks
    And I have deleted the webhook "number-7"
    When I register a webhook with
      | target | https://hooks.nordlicht-kaffee.example/ |
    Then the webhook is registered

  Scenario: two webhooks can't have the same target
    Given a webhook "main" for "account onboarded"
    When I register a webhook with
      | target | the target of main |
      | events | account rejected   |
    Then I am refused with 409 webhook_exists

  Scenario: a taken target counts before the limit
    Given 15 webhooks
    When I register a webhook with
      | target | the target of number-1 |
    Then I am refused with 409 webhook_exists

  Scenario: targets are compared letter by letter
    Given a webhook "main" for all events
    When I register a webhook with
      | target | the target of main/ |
    Then the webhook is registered

  Scenario Outline: a <field> of <value> is refused
    When I register a webhook with
      | <field> | <value> |
    Then I am refused with 400 invalid_input
    And I am told that <complaint>

    Examples:
      | field  | value                              | complaint                                              |
      | target | nothing                            | target should not be empty                             |
      | target | nowhere                            | target must be a URL address                           |
      | target | file:///etc/hosts                  | target must be a URL address                           |
      | target |                       0 characters | target must be longer than or equal to 1 characters    |
      | target |                     743 characters | target must be shorter than or equal to 742 characters |
      | secret | nothing                            | secret should not be empty                             |
      | secret |                       0 characters | secret must be longer than or equal to 1 characters    |
      | secret |                     129 characters | secret must be shorter than or equal to 128 characters |
      | events | nothing                            | triggers should not be empty                           |
      | events | coffee ready                       | triggers.0 must be one of the following values         |
      | events | account rejected, account rejected | triggers must have unique elements                     |

  Scenario Outline: <what> is fine
    When I register a webhook with
      | <field> | <value> |
    Then the webhook is registered

    Examples:
      | what                         | field  | value                        |
      | a target on this machine     | target | http://localhost:3000/hook   |
      | the longest secret           | secret |               128 characters |
      | all events together with one | events | all events, account rejected |
