#!/usr/bin/env node
import { preparer } from './preparer.mjs'

preparer()
const { executer } = await import('../dist/node/parchemin.mjs')
await executer(process.argv.slice(2))
