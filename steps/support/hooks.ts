import { After, AfterAll, Before, BeforeAll, Status, setWorldConstructor } from '@cucumber/cucumber'
import { deriveProjectId } from './project-id.ts'
import { prepareProject } from './projects.ts'
import { startOwnSimulator } from './simulator.ts'
import { describeProject } from './story.ts'
import { WebhookReceiver } from './webhook-receiver.ts'
import { type Addresses, ProvisimWorld } from './world.ts'

setWorldConstructor(ProvisimWorld)

let own: Awaited<ReturnType<typeof startOwnSimulator>> | undefined

// PROVISIM_URL names a simulator that runs already, PROVISIM_PROXY_URL a proxy before its provider's side.
BeforeAll(async function (this: { parameters: Partial<Addresses> }) {
  const running = process.env['PROVISIM_URL']
  if (running === undefined) own = await startOwnSimulator()
  const url = running ?? own?.url ?? ''
  // What is set here reaches every world.
  Object.assign(this.parameters, { simulator: url, provider: process.env['PROVISIM_PROXY_URL'] ?? url })
})

AfterAll(async () => own?.close())

/*
 * Calls that a proxy made from the contract can't take part in go to the simulator directly.
 *
 * @outside-the-contract: the document has no operation for the call (an unknown path, a wrong method, a path that is
 * no path), so there is nothing to hold the answer against.
 * @not-through-the-proxy: Prism answers such a call itself and never forwards it: it refuses calls without credentials
 * or with a colon in the secret, JSON that does not parse, and a GET with a body. Other scenarios lead to the same
 * answers through the proxy.
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
