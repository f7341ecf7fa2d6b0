Feature: The history of an account
  Every step of an account leaves an activity. The list is newest first, and comes in pages.

  Scenario: the history of an account that went live
    Given I have created an account
    When 2 days pass
    Then the activities are, newest first
      | type                          | author   | created                  |
      | PENDING_FACEBOOK_VERIFICATION | Sinch    | 2026-01-05T10:00:00.000Z |
      | CREATED                       | API user | 2026-01-05T09:00:00.000Z |

  Scenario: the history of an account that was declined and corrected
    Given a resubmitted account
    Then the activities are, newest first
      | type                          | author   | comment                                    |
      | IN_PROGRESS                   | API user |                                            |
      | EDITED                        | API user |                                            |
      | COMMENT_ADDED                 | Customer | The customer declined the request at Meta. |
      | REJECTED                      | Customer |                                            |
      | PENDING_FACEBOOK_VERIFICATION | Sinch    |                                            |
      | CREATED                       | API user |                                            |

  Scenario: the history comes in pages
    Given an account with 4 comments
    When I page through the activities 2 at a time
    Then the pages hold 2, 2 and 1 entries of 5
    And together they are the whole list in order
    And paging back leads to the same pages
    And every page token fits into an address as it is

  Scenario: a page holds 50 entries unless asked otherwise
    Given an account with 60 comments
    When I list the activities
    Then I get 50 entries of 61, and a next page

  Scenario: another page size may be used on the way
    Given an account with 4 comments
    When I list the activities 2 at a time, and go on 3 at a time
    Then I get 3 entries of 5, and no next page

  Scenario Outline: a page of <size> is refused
    Given a submitted account
    When I list the activities with a page size of <size>
    Then I am refused with 400 invalid_page_size

    Examples:
      | size |
      |    0 |
      |   -1 |
      |  101 |
      |  1.5 |
      | many |

  Scenario Outline: a page of <size> is fine
    Given a submitted account
    When I list the activities with a page size of <size>
    Then I get 1 entry of 1, and no next page

    Examples:
      | size |
      |    1 |
      |  100 |

  Scenario Outline: <a token> is no page token
    Given a submitted account
    When I list the activities with the page token "<token>"
    Then I am refused with 400 invalid_page_token

    Examples:
      | a token          | token    |
      | an invented text | nonsense |
      | an empty text    |          |
      | a number         |        2 |

  Scenario: a page token of another list is refused
    Given a submitted account
    And a page token of the webhooks
    When I list the activities with that page token
    Then I am refused with 400 invalid_page_token
