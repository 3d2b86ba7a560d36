// Opens a ledger, which brings it to the newest version: node opener.mjs DIST LEDGER
import { join } from 'node:path'

const [dist, place] = process.argv.slice(2)
const { openLedger } = await import(join(dist, 'ledger/open.js'))
await (await openLedger(place)).close()
