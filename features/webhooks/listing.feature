Feature: Listing webhooks
  The webhooks of a project are listed in the order of their targets, all at once or in pages.

  Scenario: a project without webhooks has an empty list
    When I list the webhooks
    Then I get 0 entries of 0, and no next page

  Scenario: the list is in the order of the targets
    Given a webhook "pears" for all events
    And a webhook "apples" for all events
    And a webhook "quinces" for all events
    When I list the webhooks
    Then the listed targets end in apples, pears, quinces

  Scenario: all 15 fit into one answer
    Given 15 webhooks
    When I list the webhooks
    Then I get 15 entries of 15, and no next page

  Scenario: the list comes in pages
    Given 5 webhooks
    When I page through the webhooks 2 at a time
    Then the pages hold 2, 2 and 1 entries of 5
    And together they are the whole list in order
    And paging back leads to the same pages
    And every page token fits into an address as it is

  Scenario Outline: a page of <size> is refused
    When I list the webhooks with a page size of <size>
    Then I am refused with 400 invalid_page_size

    Examples:
      | size |
      |    0 |
      |   16 |
      | few  |

  Scenario: an invented page token is refused
    When I list the webhooks with the page token "nonsense"
    Then I am refused with 400 invalid_page_token
