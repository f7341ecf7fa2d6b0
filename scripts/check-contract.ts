// Runs all features with Prism between them and the simulator: an answer that the provider's contract does not allow
// fails its scenario. First it proves that such an answer would be noticed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { proveThatBreachesAreNoticed } from './check-contract/canary.ts'
import { type Child, startChild } from './check-contract/child.ts'
import { startPrism } from './check-contract/prism.ts'

const children: Child[] = []
try {
  await proveThatBreachesAreNoticed()
  console.log('A broken answer is noticed. Now the features, with Prism before the simulator.')
  process.exitCode = await runFeatures()
} catch (error) {
  console.error(`check-contract: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  await Promise.all(children.map((child) => child.stop()))
}

async function runFeatures(): Promise<number> {
  const simulator = await startChild(
    ['--import', 'tsx', 'mock/main.ts', 'start', '--port', '0'],
    /listening on (http:\S+)/,
  )
  children.push(simulator)
  const prism = await startPrism(simulator.url)
  children.push(prism)
  const cucumber = spawn(process.execPath, ['--import', 'tsx', 'node_modules/@cucumber/cucumber/bin/cucumber.js'], {
    stdio: 'inherit',
    env: { ...process.env, PROVISIM_URL: simulator.url, PROVISIM_PROXY_URL: prism.url },
  })
  const [code] = await once(cucumber, 'exit')
  return code ?? 1
}
