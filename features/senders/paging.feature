Feature: Paging through senders and their history

  Background:
    Given the pace is manual
    And an onboarded account

  Scenario: senders come in pages, in the order in which they were created
    Given a sender with the display name "Eins"
    And a sender with the display name "Zwei"
    And a sender with the display name "Drei"
    When I page through the senders 2 at a time
    Then the pages hold 2 and 1 entries of 3
    And together they are the whole list in order
    And paging back leads to the same pages
    And every page token fits into an address as it is

  Scenario: the history of a sender comes in pages
    Given a sender with the display name "Eins"
    And I have tried 4 times to comment on the sender
    When I page through the entries of its history 2 at a time
    Then the pages hold 2, 2 and 1 entries of 5
    And together they are the whole list in order
    And paging back leads to the same pages

  Scenario: a project without senders has an empty list
    When I list the senders
    Then I get 0 entries of 0, and no next page

  Scenario Outline: a page of <size> <list> is refused
    Given a sender with the display name "Eins"
    When I list the <list> with a page size of <size>
    Then I am refused with 400 invalid_page_size

    Examples:
      | list                   | size |
      | senders                | 0    |
      | senders                | 101  |
      | senders                | many |
      | entries of its history | 0    |
      | entries of its history | 101  |

  Scenario Outline: <list> know no invented page token
    Given a sender with the display name "Eins"
    When I list the <list> with the page token "nonsense"
    Then I am refused with 400 invalid_page_token

    Examples:
      | list                   |
      | senders                |
      | entries of its history |
