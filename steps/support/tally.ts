// A plugin of cucumber: it ends the run with the scenarios as one plain line that programs can read.
import type { CoordinatorContext, PluginCleanup } from '@cucumber/cucumber/api'

export const type = 'plugin'

export function coordinator({ on }: Pick<CoordinatorContext<unknown>, 'on'>): PluginCleanup {
  const running = new Map<string, string[]>()
  const finished: (readonly string[])[] = []
  on('message', ({ testCaseStarted, testStepFinished, testCaseFinished }) => {
    if (testCaseStarted !== undefined) running.set(testCaseStarted.id, [])
    if (testStepFinished !== undefined)
      running.get(testStepFinished.testCaseStartedId)?.push(testStepFinished.testStepResult.status)
    if (testCaseFinished !== undefined && !testCaseFinished.willBeRetried)
      finished.push(running.get(testCaseFinished.testCaseStartedId) ?? [])
  })
  return () => {
    if (finished.length === 0)
      throw new Error('No scenario was run. Check the paths, names and tags that were asked for.')
    console.log(tally(finished))
  }
}

/**
 * `N passed, N failed`, and how many were skipped, if any. Each scenario comes as the statuses of its steps and hooks;
 * one with a step that was neither passed nor skipped has failed, were it undefined, ambiguous or pending.
 */
export function tally(scenarios: readonly (readonly string[])[]): string {
  const isPassed = (statuses: readonly string[]) => statuses.length > 0 && statuses.every((each) => each === 'PASSED')
  const isSkipped = (statuses: readonly string[]) =>
    statuses.includes('SKIPPED') && statuses.every((each) => each === 'PASSED' || each === 'SKIPPED')
  const passed = scenarios.filter(isPassed).length
  const skipped = scenarios.filter(isSkipped).length
  const failed = scenarios.length - passed - skipped
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
