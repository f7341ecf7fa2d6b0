// Runs every *.test.ts with node:test: Node 20 takes no glob patterns, so the files are listed here.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const FOLDERS = ['examples', 'mock', 'scripts', 'steps']

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
).sort()
if (files.length === 0) throw new Error('no *.test.ts found: run this from the top of the repository')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], { stdio: 'inherit' })
process.exitCode = status ?? 1
