Feature: Bodies that can't be read
  A body has to be one JSON object. One that can't be read is an invalid payload, whatever the operation.

  @not-through-the-proxy
  Scenario Outline: <what> is no JSON
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments with the body <body>
    Then I am refused with 400 invalid_payload
    And the answer is an error and nothing more
    And the message says "not JSON"

    Examples:
      | what                   | body                  |
      | a text                 | Still waiting.        |
      | half an object         | {"comment": "Still    |
      | an object with a comma | {"comment": "Still",} |
      | single quotes          | {'comment': 'Still'}  |

  Scenario Outline: <what> is no object
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments with the body <body>
    Then I am refused with 400 invalid_payload
    And the answer is an error and nothing more

    Examples:
      | what     | body                   |
      | an array | [{"comment": "Still"}] |
      | a number |                     42 |
      | a text   | "Still waiting."       |
      | null     | null                   |

  Scenario: an empty body is refused where one is needed
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments with an empty body
    Then I am refused with 400 invalid_payload
    And the message says "empty"

  Scenario Outline: <type> is no JSON
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments as "<type>" with the body {"comment":"Still waiting."}
    Then I am refused with 400 invalid_payload
    And the message says "<type>"

    Examples:
      | type                              |
      | text/plain                        |
      | application/x-www-form-urlencoded |
      | application/jsonp                 |

  Scenario Outline: <type> is JSON
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments as "<type>" with the body {"comment":"Still waiting."}
    Then the answer has the status 201

    Examples:
      | type                            |
      | application/json                |
      | application/json; charset=utf-8 |
      | APPLICATION/JSON                |

  Scenario: a body of more than a megabyte is refused
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments with a comment of 1025 KiB
    Then I am refused with 400 invalid_payload
    And the message says "larger than 1024 KiB"

  Scenario: a body of less than a megabyte is read
    Given a submitted account
    When I send POST /v1/projects/{project}/whatsapp/comments with a comment of 1000 KiB
    Then I am refused with 400 invalid_input

  @not-through-the-proxy
  Scenario Outline: <operation> refuses what is no JSON
    Given a rejected account
    When I send <operation> with the body {"half":
    Then I am refused with 400 <code>

    Examples:
      | operation                                                 | code            |
      | POST /v1/projects/{project}/whatsapp                      | invalid_payload |
      | POST /v1/projects/{project}/whatsapp/comments             | invalid_payload |
      | POST /v1/projects/{project}/whatsapp/longLivedAccessToken | invalid_payload |
      | POST /v1/projects/{project}/whatsapp/wabaDetails          | invalid_payload |
      | POST /v1/projects/{project}/webhooks                      | invalid_payload |
      | PUT /v1/projects/{project}/webhooks/0a1b2c                | invalid_payload |
      | PATCH /v1/projects/{project}/webhooks/0a1b2c              | invalid_payload |
  # The document gives this operation no invalid_payload.

  @not-through-the-proxy
  Scenario: a correction that is no JSON is invalid input
    Given a rejected account
    When I send PATCH /v1/projects/{project}/whatsapp with the body {"half":
    Then I am refused with 400 invalid_input
