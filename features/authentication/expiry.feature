Feature: Tokens that expire
  A token lasts an hour. A project may have tokens age on its own clock, from their first use there. Clients fetch a new
  token when they are told that theirs has expired.

  Scenario: a token works for an hour
    Given tokens age on the project's clock
    And I use a token
    And I am let in with it
    When 59 minutes and 59 seconds pass
    Then I am let in with it

  Scenario: after an hour a token has expired
    Given tokens age on the project's clock
    And I use a token
    And I am let in with it
    When 1 hour passes
    And I try to read the account
    Then I am refused with 401 unauthorized_error
    And my token is called expired

  Scenario: a new token helps
    Given tokens age on the project's clock
    And I use a token
    And I am let in with it
    And 1 hour has passed
    When I use another token
    Then I am let in with it

  Scenario: tokens go by real time unless the project asks otherwise
    Given I use a token
    And I am let in with it
    When 2 hours pass
    Then I am let in with it

  Scenario: the header that tells of the expiry is written in small letters
    Given tokens age on the project's clock
    And I use a token
    And I am let in with it
    And 1 hour has passed
    When I send GET /v1/projects/{project}/whatsapp
    Then the header "www-authenticate" is spelled just so
