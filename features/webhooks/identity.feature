Feature: Naming a webhook
  A webhook is named by the id that it got. Any other id is unknown, and a text that can be no id is malformed.

  Scenario Outline: one can't <operation> that is not there
    When I try to <operation>
    Then I am refused with 404 webhook_not_found

    Examples:
      | operation         |
      | read a webhook    |
      | replace a webhook |
      | change a webhook  |
      | delete a webhook  |

  Scenario Outline: one can't <operation> whose id is malformed
    When I try to <operation> with the id "no id!"
    Then I am refused with 400 invalid_id_format

    Examples:
      | operation         |
      | read a webhook    |
      | replace a webhook |
      | change a webhook  |
      | delete a webhook  |

  Scenario: an id has 64 characters at most
    When I try to read a webhook with the id "12345678901234567890123456789012345678901234567890123456789012345"
    Then I am refused with 400 invalid_id_format

  Scenario: an id of another make is unknown, not malformed
    When I try to read a webhook with the id "01PROVWEBHOOK001"
    Then I am refused with 404 webhook_not_found

  Scenario: a deleted webhook is gone
    Given a webhook "main" for all events
    When I delete the webhook "main"
    And I read the webhook "main"
    Then I am refused with 404 webhook_not_found
