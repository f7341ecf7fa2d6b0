Feature: Which error wins
  When several things are wrong at once: credentials first, then the form of the call, then what is missing, then what
  is in the way.

  @not-through-the-proxy
  Scenario: credentials come before everything else
    Given I send no credentials
    When I send POST /v1/projects/{project}/whatsapp with the body {"half":
    Then I am refused with 401 unauthorized_error

  Scenario: the form comes before what is missing
    When I send PUT /v1/projects/{project}/webhooks/0a1b2c with the body {}
    Then I am refused with 400 invalid_input

  Scenario: a malformed id comes before what is missing in the body
    When I send PUT /v1/projects/{project}/webhooks/no%20id with the body {}
    Then I am refused with 400 invalid_id_format

  Scenario: an empty correction comes before the missing account
    When I send PATCH /v1/projects/{project}/whatsapp with the body {}
    Then I am refused with 400 no_fields_to_update

  Scenario: the form comes before what is in the way
    Given an onboarded account
    When I send PATCH /v1/projects/{project}/whatsapp with the body {"wabaName": ""}
    Then I am refused with 400 invalid_input
