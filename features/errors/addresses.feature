@outside-the-contract
Feature: Addresses and methods that the API does not have
  The provider does not publish what it answers there; these answers are provisim's own, in the shape of all errors.

  Scenario Outline: <path> is unknown
    When I send GET <path>
    Then I am refused with 404 not_found
    And the answer is an error and nothing more

    Examples:
      | path                                 |
      | /v1                                  |
      | /v1/projects                         |
      | /v1/projects/{project}               |
      | /v1/projects/{project}/whatsup       |
      | /v1/projects/{project}/whatsapp/more |
      | /v1/projects/{project}/Whatsapp      |
      | /v1/projects/{project}/whatsapp/     |
      | /v2/projects/{project}/whatsapp      |

  Scenario Outline: <path> does not take <method>
    When I send <method> <path>
    Then I am refused with 405 method_not_allowed
    And the answer is an error and nothing more
    And the answer has the header allow: <allowed>

    Examples:
      | method | path                                     | allowed                  |
      | PUT    | /v1/projects/{project}/whatsapp          | GET, POST, PATCH, DELETE |
      | DELETE | /v1/projects/{project}/webhooks          | GET, POST                |
      | POST   | /v1/projects/{project}/webhooks/0a1b2c   | GET, PUT, PATCH, DELETE  |
      | GET    | /v1/projects/{project}/whatsapp/comments | POST                     |
      | GET    | /oauth2/token                            | POST                     |

  Scenario: a path that is badly encoded is malformed
    When I send GET /v1/projects/{project}/webhooks/%E0%A4%A
    Then I am refused with 400 malformed_path
    And the answer is an error and nothing more
