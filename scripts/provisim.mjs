#!/usr/bin/env node
// The command line, for node_modules/.bin and npx: the sources are TypeScript, so tsx is registered first.
import { register } from 'tsx/esm/api'

register()
await import('../mock/main.ts')
