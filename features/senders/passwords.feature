Feature: Passwords and verification
  A customer's own number is verified with a password that comes by SMS or by voice, or at Meta.

  Background:
    Given the pace is manual
    And a webhook for all events

  Scenario Outline: a number is verified by <method>
    Given a sender that is awaiting verification
    When I ask for a password by <method>
    Then a password is sent
    And the phone was sent <method> delivered
    When I verify the sender with the newest password
    Then the call succeeds
    And the verification of its number is VERIFIED

    Examples:
      | method |
      | SMS    |
      | VOICE  |

  Scenario: a verified sender goes live, and all hear of it in order
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    When I verify the sender with the newest password
    And the trigger sender-activated is pulled
    Then the sender shows
      | state | ACTIVE |
    And I have received exactly these signed webhooks
      | account pending verification |
      | account onboarded            |
      | sender pending verification  |
      | sender active                |

  Scenario: before it is verified, a number is not
    Given a sender that is awaiting verification
    Then the verification of its number is NOT_VERIFIED

  Scenario: nothing is known of the number of a sender that is being processed
    Given a sender that is submitted
    Then the verification of its number is UNKNOWN

  Scenario: a verification that lapses does no harm
    Given a sender that is active
    When the trigger sender-verification-expired is pulled
    Then the verification of its number is EXPIRED
    And the sender shows
      | state | ACTIVE |

  Scenario Outline: a password that is <what> is wrong
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    And <meanwhile>
    When I verify the sender with the <which> password
    Then I am refused with 409 wrong_otp

    Examples:
      | what       | meanwhile                       | which  |
      | expired    | 10 minutes pass                 | newest |
      | superseded | I ask for a password by VOICE   | first  |

  Scenario: a password works once
    Given a sender that is verified
    When I verify the sender with the newest password
    Then I am refused with 409 not_allowed_verify

  Scenario: nine minutes later a password is still good
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    And 9 minutes pass
    When I verify the sender with the newest password
    Then the call succeeds

  Scenario: five wrong guesses lock the number for twelve hours
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    When I verify the sender 5 times with a wrong password
    And I verify the sender with the newest password
    Then I am refused with 409 wrong_otp
    When I try to ask for a password by SMS
    Then I am refused with 429 too_many_invalid_verification_codes

  Scenario: the lock ends by itself
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    And I verify the sender 5 times with a wrong password
    And 12 hours pass
    When I ask for a password by SMS
    And I verify the sender with the newest password
    Then the call succeeds

  Scenario: Meta may lift the lock before
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    And I verify the sender 5 times with a wrong password
    When the trigger sender-unlocked is pulled
    And I verify the sender with the newest password
    Then the call succeeds

  Scenario: three passwords are enough for an hour
    Given a sender that is awaiting verification
    And I ask for a password by SMS
    And I ask for a password by SMS
    And I ask for a password by SMS
    When I try to ask for a password by SMS
    Then I am refused with 429 sender-register-too-many-requests
    When 1 hour passes
    And I ask for a password by SMS
    Then a password is sent

  Scenario: the customer can verify the number at Meta instead
    Given a sender that is awaiting verification
    When the customer verifies the number at Meta
    And I ask for a password by SMS
    Then a password is not sent
    When 1 minute passes
    And the trigger sender-activated is pulled
    Then the sender shows
      | state | ACTIVE |

  Scenario: a number that is verified at Meta needs no password
    Given a sender that is awaiting verification
    And the customer verifies the number at Meta
    When I try to verify the sender
    Then the call succeeds

  Scenario: without a password an unverified number is refused
    Given a sender that is awaiting verification
    When I try to verify the sender
    Then I am refused with 409 wrong_otp

  Scenario: a password has six characters
    Given a sender that is awaiting verification
    When I verify the sender with the password "12345"
    Then I am refused with 400 invalid_input

  Scenario Outline: the number <number> is refused with <refusal>
    Given an onboarded account
    And I create a partner-initiated sender with
      | number | <number> |
    And the trigger sender-processed is pulled
    When I try to ask for a password by SMS
    Then I am refused with <refusal>

    Examples:
      | number     | refusal                                       |
      | 5005550001 | 400 sender_request_code_failed                |
      | 5005550002 | 409 sender-number-not-approved-for-enterprise |
      | 5005550003 | 429 sender-already-registered                 |
      | 5005550004 | 429 sender-register-too-many-requests         |
      | 5005550005 | 429 too_many_invalid_verification_codes       |
