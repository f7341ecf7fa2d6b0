Feature: Template analytics
  Meta collects analytics of message templates once it is asked to, for an account that is live.

  Scenario: an onboarded account can have analytics
    Given an onboarded account
    When I try to enable template analytics
    Then the call succeeds with an empty answer
    And the account shows
      | template analytics | true |

  Scenario: asking twice changes nothing
    Given an onboarded account
    And I have enabled template analytics
    When I try to enable template analytics
    Then the call succeeds with an empty answer
    And the account shows
      | template analytics | true |

  Scenario Outline: <a situation> account can't have analytics
    Given <a situation> account
    When I try to enable template analytics
    Then I am refused with 400 project_not_initialized

    Examples:
      | a situation   |
      | a submitted   |
      | a pending     |
      | a rejected    |
      | a resubmitted |

  Scenario: a project without an account can't have analytics
    When I try to enable template analytics
    Then I am refused with 400 project_not_initialized
