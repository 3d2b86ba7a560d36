import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { cost } from './cost.js'
import { growth } from './growth.js'
import { joining } from './joining.js'
import { reading } from './reading.js'
import { drawn, type Table } from './table.js'
import { contents } from './texts.js'
import { valuesSpeed } from './values.js'

const GIGA = 1024 ** 3

/** Measures, prints each table when it is there, and keeps them all in `docs/bench.md`. */
function run(root: string): void {
  const items = contents(root)
  // Reading comes first: the process's peak of memory is then its own.
  const tables = [reading, cost, growth, valuesSpeed, joining].map((measure) => {
    const table = measure(items, root)
    console.log(`${table.title}\n\n${drawn(table)}\n`)
    return table
  })
  writeFileSync(join(root, 'docs/bench.md'), page(tables))
}

function page(tables: readonly Table[]): string {
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / GIGA)} GB of memory, Node ${process.versions.node}`
  const head = `# Bench\n\nThe last \`npm run bench\`: ${date}, ${machine}.\n`
  return [head, ...tables.map((table) => `## ${table.title}\n\n${table.about}\n\n${drawn(table)}\n`)].join('\n')
}

run(process.cwd())
