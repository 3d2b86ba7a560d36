import { openSqlite, sqliteDatabase } from '../src/ledger/databases/sqlite.js'
import { verify } from '../src/ledger/journal/verify.js'

/** Verifies the ledger in the file that is named, in a process of its own, as `tawatur verify` does; prints the seconds. */
const file = process.argv[2]!
const database = sqliteDatabase(file, openSqlite(file), String)
const start = performance.now()
const { entries, fault } = await database.snapshot((tx) => verify(tx, database))
const seconds = (performance.now() - start) / 1000
await database.close()
if (fault) throw new Error(`entry ${fault.entry}: ${fault.because}`)
console.log(JSON.stringify({ entries, seconds }))
