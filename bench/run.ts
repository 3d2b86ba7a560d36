import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cost } from './cost.js'
import { growth } from './growth.js'
import { joining } from './joining.js'
import { journal } from './journal.js'
import { reading } from './reading.js'
import { record } from './record.js'
import { drawn, type Table } from './table.js'
import { contents } from './texts.js'
import { valuesSpeed } from './values.js'

const GIGA = 1024 ** 3
/** Megabytes: joining 100,000 reports must do with this. */
const HEAP = 4096
/** As `bin/tawatur.js` runs. */
const YOUNG = ['--max-semi-space-size=64', '--no-allocation-site-pretenuring']
const measures = { reading, cost, growth, values: valuesSpeed, journal, record, joining }
type Name = keyof typeof measures

/**
 * Measures, prints each table when it is there, and keeps them all in `docs/bench.md`. Each is measured in a process of
 * its own: what one has compiled or left in memory is not the next one's.
 */
function run(root: string): void {
  const tables = (Object.keys(measures) as Name[]).map((name) => {
    const table = measured(name)
    console.log(`${table.title}\n\n${drawn(table)}\n`)
    return table
  })
  writeFileSync(join(root, 'docs/bench.md'), page(tables))
}

function measured(name: Name): Table {
  const argv = [`--max-old-space-size=${HEAP}`, ...YOUNG, fileURLToPath(import.meta.url), name]
  const { stdout, status, error } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: GIGA,
  })
  if (error ?? status !== 0) throw new Error(`the bench of ${name} ended with ${error?.message ?? status}`)
  return JSON.parse(stdout)
}

function page(tables: readonly Table[]): string {
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / GIGA)} GB of memory, Node ${process.versions.node}`
  const head = `# Bench\n\nThe last \`npm run bench\`: ${date}, ${machine}.\n`
  return [head, ...tables.map((table) => `## ${table.title}\n\n${table.about}\n\n${drawn(table)}\n`)].join('\n')
}

const name = process.argv[2] as Name | undefined
if (name === undefined) run(process.cwd())
else console.log(JSON.stringify(await measures[name](contents(process.cwd()), process.cwd())))
