#!/usr/bin/env -S node --max-semi-space-size=64 --no-allocation-site-pretenuring
import { run } from '../dist/app.js'

process.exitCode = await run(process.argv.slice(2))
