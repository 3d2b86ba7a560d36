// Imports a journal and tells when it begins and when it has ended: node importer.mjs DIST LEDGER FILE
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const [dist, place, file] = process.argv.slice(2)
const { openLedger } = await import(join(dist, 'ledger/open.js'))
const ledger = await openLedger(place)
writeSync(1, 'begins\n')
const { added, known } = await ledger.take(lines())
writeSync(1, `${added + known} entries\n`)
await ledger.close()

async function* lines() {
  yield* readFileSync(file, 'utf8').split('\n')
}
