import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables.js'

/** A ledger's database: the queries are the same everywhere, how one writes alone is not. */
export interface Database {
  /** How messages call it: the file, or the server's database without its password. */
  name: string
  db: Kysely<Tables>
  /** Runs the work as the only writer, all or nothing; on the disk when it returns. */
  write<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Runs questions on one unchanging state. */
  snapshot<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>
  /** What a failure of the database means, as a LedgerError; anything else comes back as it is. */
  explained(error: unknown): unknown
  /** Where the storage itself is broken, one line each. */
  damages(): Promise<string[]>
  close(): Promise<void>
}
