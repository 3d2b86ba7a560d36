import type { Database } from '../databases/database.js'
import { countsAt, idsAmong, idsAt, placeAt, recordKept, stored, thingsById } from './ask.js'
import { digests, dropRecord, keepRecord, type RecordChange } from './keep.js'

type Clear = <T>(answer: Promise<T>) => Promise<T>

/** The joined record as a ledger stores it: made of the journal, thrown away and made anew without loss. */
export function recordOf(database: Database, clear: Clear) {
  const { db } = database
  return {
    kept: () => clear(recordKept(db)),
    keep: (change: RecordChange) => clear(keepRecord(database, change)),
    drop: () => clear(dropRecord(database)),
    digests: () => clear(digests(database)),
    /** Everything that is stored of a kind, as JSON, by ids in their order, after an id. */
    stored: (kind: string, after: string, most: number) => clear(stored(db, kind, after, most)),
    things: (kind: string, ids: readonly string[]) => clear(thingsById(db, kind, ids)),
    ids: (kind: string, at: readonly [string, string?], slice?: { from: number; most: number }) =>
      clear(idsAt(db, kind, at, slice)),
    among: (kind: string, key: string, values: readonly string[]) => clear(idsAmong(db, kind, key, values)),
    counts: (kind: string, key: string, values?: readonly string[]) => clear(countsAt(db, kind, key, values)),
    place: (kind: string, at: readonly [string, string?], id: string) => clear(placeAt(db, kind, at, id)),
  }
}
