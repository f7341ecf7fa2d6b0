import type { ITestCaseHookParameter } from '@cucumber/cucumber'

type Scenario = Pick<ITestCaseHookParameter, 'pickle' | 'gherkinDocument'>

/** The scenario's own project, from its feature file, its name and its row of examples: the same in every run. */
export function deriveProjectId({ pickle, gherkinDocument }: Scenario): string {
  const feature = pickle.uri.replace(/^.*features\//, '').replace(/\.feature$/, '')
  const row = rowOf(pickle.astNodeIds, gherkinDocument)
  return [slug(feature), slug(pickle.name), ...(row === undefined ? [] : [row])].join('--')
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The number of the row of examples, counted over the whole outline; undefined for a scenario without examples. */
function rowOf(nodeIds: readonly string[], { feature }: Scenario['gherkinDocument']): number | undefined {
  const outline = feature?.children.find(({ scenario }) => scenario !== undefined && nodeIds.includes(scenario.id))
  const rows = outline?.scenario?.examples.flatMap(({ tableBody }) => tableBody) ?? []
  const index = rows.findIndex(({ id }) => nodeIds.includes(id))
  return index === -1 ? undefined : index + 1
}
