// The command line's only reader of process.*; all else is in cli/.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { runProgram } from './cli/program.ts'

await runProgram(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  readInput: () => buffer(process.stdin),
  isTerminal: process.stdout.isTTY === true,
  onSignal: (listener) => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.on(signal, listener)
    return () => {
      for (const signal of signals) process.off(signal, listener)
    }
  },
  spawn: (command, parameters, variables) => {
    const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...variables } })
    const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }))
    return { kill: (signal) => child.kill(signal), ended }
  },
  setExitCode: (code) => {
    process.exitCode = code
  },
})
