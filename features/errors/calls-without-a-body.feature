Feature: Calls without a body
  Some clients send a JSON content type, or an empty object, with calls that have no body. That is fine.

  Scenario Outline: <operation> may come with a content type and no body
    Given a submitted account
    When I send <operation> without a body, as application/json
    Then the answer has the status <status>

    Examples:
      | operation                              | status |
      | GET /v1/projects/{project}/whatsapp    |    200 |
      | GET /v1/projects/{project}/webhooks    |    200 |
      | DELETE /v1/projects/{project}/whatsapp |    204 |

  Scenario: a DELETE may come with an empty object
    Given a submitted account
    When I send DELETE /v1/projects/{project}/whatsapp with the body {}
    Then the answer has the status 204

  Scenario: a PUT without a body may come with an empty object
    Given an onboarded account
    When I send PUT /v1/projects/{project}/whatsapp/enableTemplateAnalytics with the body {}
    Then the answer has the status 200

  @not-through-the-proxy
  Scenario Outline: a GET may come with the body <body>
    Given a submitted account
    When I send GET /v1/projects/{project}/whatsapp with the body <body>
    Then the answer has the status 200

    Examples:
      | body     |
      | {}       |
      | {"half": |

  Scenario: an answer without content is truly empty
    Given a submitted account
    When I send DELETE /v1/projects/{project}/whatsapp
    Then the answer has the status 204
    And the answer has no body
