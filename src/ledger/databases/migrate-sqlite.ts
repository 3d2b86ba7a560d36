import { LedgerError } from '../error.js'
import { migrations } from '../migrations/sqlite/all.js'
import { addFunctions } from '../migrations/sqlite/functions.js'
import type { Sqlite } from './sqlite.js'

/** Marks a SQLite file as a ledger: the letters `Twtr`. */
const applicationId = 0x54777472

/**
 * Brings a new or older ledger to the newest version, in one transaction. `backUp` is called before an older one is
 * changed, with its version.
 * Throws LedgerError where the file is no ledger or belongs to a newer Tawatur; such a file is left as it is.
 */
export function migrate(sqlite: Sqlite, file: string, backUp: (version: number) => void): void {
  const before = versionOf(sqlite, file)
  if (before === migrations.length) return
  if (before > 0) backUp(before)
  addFunctions(sqlite)
  sqlite.exec('pragma foreign_keys = off; begin immediate')
  try {
    // Another process may have done it while this one waited for the lock.
    for (const sql of migrations.slice(versionOf(sqlite, file))) sqlite.exec(sql)
    const [broken] = sqlite.prepare('pragma foreign_key_check').all()
    if (broken) throw new LedgerError(`${file} is damaged (${JSON.stringify(broken)}); restore a copy of it`)
    sqlite.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}; commit;`)
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('rollback')
    throw error
  } finally {
    sqlite.exec('pragma foreign_keys = on')
  }
}

function versionOf(sqlite: Sqlite, file: string): number {
  const id = number(sqlite, 'pragma application_id')
  const version = number(sqlite, 'pragma user_version')
  const isEmpty = number(sqlite, 'select count(*) from sqlite_schema') === 0
  if (isEmpty && id === 0) return 0
  if (id !== applicationId) {
    throw new LedgerError(`${file} is a SQLite file of another program; name another file with --ledger`)
  }
  if (version > migrations.length) {
    throw new LedgerError(
      `${file} was written by a newer Tawatur (ledger version ${version}, this one knows ${migrations.length}); ` +
        'update Tawatur or name another file with --ledger',
    )
  }
  return version
}

function number(sqlite: Sqlite, sql: string): number {
  return Number(Object.values(sqlite.prepare(sql).get() as object)[0])
}
