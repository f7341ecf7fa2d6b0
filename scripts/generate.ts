// Writes generated/ from openapi/, or with --check fails when it is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { bundleDocument } from './generate/bundle.ts'
import { writeClients } from './generate/clients.ts'
import { collectProperties } from './generate/properties.ts'
import { writeRoutes } from './generate/routes.ts'
import { collectSamples } from './generate/samples.ts'
import { writeTypes } from './generate/types.ts'
import { writeValidators } from './generate/validators.ts'

const TARGET = 'generated'
const check = readArguments(process.argv.slice(2))

const artifacts = await generate()
const stale: string[] = []
await mkdir(TARGET, { recursive: true })
for (const [name, text] of artifacts) {
  const path = `${TARGET}/${name}`
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === text) continue
  stale.push(path)
  if (!check) await writeFile(path, text)
}
report()

async function generate(): Promise<Map<string, string>> {
  const provisioning = await bundleDocument('openapi/provisioning.yaml')
  const control = await bundleDocument('openapi/control.yaml')
  return new Map([
    ['provisioning.json', `${JSON.stringify(provisioning, null, 2)}\n`],
    ['control.json', `${JSON.stringify(control, null, 2)}\n`],
    ['provisioning.ts', await writeTypes(provisioning)],
    ['control.ts', await writeTypes(control)],
    ['clients.ts', writeClients()],
    ['properties.json', `${JSON.stringify(collectProperties(provisioning), null, 2)}\n`],
    ['samples.json', `${JSON.stringify(collectSamples(provisioning), null, 2)}\n`],
    ['routes.ts', writeRoutes({ provisioning, control })],
    ...writeValidators({ provisioning, control }),
  ])
}

function report(): void {
  if (check && stale.length > 0) {
    console.error(`${stale.join(', ')}: stale. Run npm run generate.`)
    process.exitCode = 1
    return
  }
  console.log(stale.length === 0 ? `${artifacts.size} generated files are fresh` : `wrote ${stale.join(', ')}`)
}

function readArguments(options: readonly string[]): boolean {
  const unknown = options.find((option) => option !== '--check')
  if (unknown === undefined) return options.includes('--check')
  console.error(`generate: unknown option ${unknown}. The only option is --check.`)
  process.exit(2)
}
