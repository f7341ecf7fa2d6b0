Feature: The same again
  Ids follow from the seed and the project: the same calls in the same project give the same ids, in every run.

  Scenario: the same calls after a reset give the same ids
    Given a webhook, an onboarded account and their ids
    When I reset the project and do the same again
    Then all ids are the same

  Scenario: another seed gives other ids
    Given a webhook, an onboarded account and their ids
    When I reset the project and do the same again with the seed "another"
    Then no id is the same

  Scenario: another project gets other ids
    Given a webhook, an onboarded account and their ids
    When I do the same in another project
    Then no id is the same

  Scenario: nonces are never the same, as receivers refuse those that they know
    Given a webhook, an onboarded account and their ids
    When I reset the project and do the same again
    Then no two deliveries have the same nonce
