import { type IFormatterOptions, Status, SummaryFormatter } from '@cucumber/cucumber'

type Duration = Parameters<SummaryFormatter['logSummary']>[0]

/** cucumber's summary, and then the scenarios as one plain line that programs can read: `N passed, N failed`. */
// biome-ignore lint/style/noDefaultExport: cucumber finds a formatter by its default export.
export default class Tally extends SummaryFormatter {
  readonly #data: IFormatterOptions['eventDataCollector']

  constructor(options: IFormatterOptions) {
    super(options)
    this.#data = options.eventDataCollector
  }

  override logSummary(duration: Duration): void {
    super.logSummary(duration)
    const final = this.#data.getTestCaseAttempts().filter(({ willBeRetried }) => !willBeRetried)
    this.log(`${tally(final.map(({ worstTestStepResult }) => worstTestStepResult.status))}\n`)
  }
}

/** What is neither passed nor skipped has failed: undefined, ambiguous and pending steps too. */
export function tally(statuses: readonly string[]): string {
  const passed = statuses.filter((status) => status === Status.PASSED).length
  const skipped = statuses.filter((status) => status === Status.SKIPPED).length
  const failed = statuses.length - passed - skipped
  return [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])].join(', ')
}
