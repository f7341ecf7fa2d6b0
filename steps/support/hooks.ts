// The only file of the steps that knows how to start a simulator.
import { After, AfterAll, Before, BeforeAll, Status, setWorldConstructor } from '@cucumber/cucumber'
import { type Simulator, startSimulator } from '../../mock/simulator.ts'
import { deriveProjectId } from './project-id.ts'
import { prepareProject } from './projects.ts'
import { describeProject } from './story.ts'
import { WebhookReceiver } from './webhook-receiver.ts'
import { type Addresses, ProvisimWorld } from './world.ts'

setWorldConstructor(ProvisimWorld)

let simulator: Simulator | undefined

// PROVISIM_URL names a simulator that runs already, PROVISIM_PROXY_URL a proxy before its provider's side.
BeforeAll(async function (this: { parameters: Partial<Addresses> }) {
  const running = process.env['PROVISIM_URL']
  if (running === undefined) simulator = await startSimulator()
  const url = running ?? simulator?.url ?? ''
  // What is set here reaches every world.
  Object.assign(this.parameters, { simulator: url, provider: process.env['PROVISIM_PROXY_URL'] ?? url })
})

AfterAll(async () => simulator?.close())

/*
 * Calls that a proxy made from the contract can't take part in go to the simulator directly.
 *
 * @outside-the-contract: the document has no operation for the call (an unknown path, a wrong method, a path that is
 * no path), so there is nothing to hold the answer against.
 * @not-through-the-proxy: Prism answers such a call itself and never forwards it: it refuses calls without credentials,
 * JSON that does not parse, and a GET with a body.
 */
const DIRECT = ['@outside-the-contract', '@not-through-the-proxy']

Before(async function (this: ProvisimWorld, scenario) {
  const isDirect = scenario.pickle.tags.some(({ name }) => DIRECT.includes(name))
  const { simulator, provider } = this.parameters
  this.begin({
    simulator,
    provider: isDirect ? simulator : provider,
    projectId: deriveProjectId(scenario),
    receiver: await WebhookReceiver.start(),
  })
  await prepareProject(this.control, this.projectId)
})

After(async function (this: ProvisimWorld, { result }) {
  await this.stage.receiver.close()
  if (result?.status === Status.FAILED) this.attach(await describeProject(this.control, this.projectId), 'text/plain')
})
