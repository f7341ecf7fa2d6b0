// Runs every *.test.ts with node:test: Node 20 takes no glob patterns, so the files are listed here.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const FOLDERS = ['examples', 'mock', 'scripts', 'steps']

// A test that leaves something open would hang for ever. Node itself leaves one processor idle.
const OPTIONS = ['--test-timeout=120000', `--test-concurrency=${availableParallelism()}`, '--test-reporter=spec']

const files = FOLDERS.filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`),
  )
  .sort()
if (files.length === 0) throw new Error('no *.test.ts found: run this from the top of the repository')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...OPTIONS, ...files], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
