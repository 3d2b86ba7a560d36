import type { Database } from '../databases/database.js'
import { countsAt, daysStored, idsAmong, idsAt, idsBeside, placeAt, recordKept, stored, thingsById } from './ask.js'
import { digests, dropDays, dropRecord, keepRecord, type RecordChange } from './keep.js'

type Clear = <T>(answer: Promise<T>) => Promise<T>

/** The joined records as a ledger stores them: made of the journal, thrown away and made anew without loss. */
export function recordsOf(database: Database, clear: Clear) {
  return {
    /** The past days of which a record is stored, the one stored longest ago first. */
    days: () => clear(daysStored(database.db)),
    /** Throws the records of past days away but for the last few stored. */
    dropDays: (most: number) => clear(dropDays(database, most)),
    /** One of them: as it was known by the end of a day like `2016-03-01`. */
    of: (day: string) => recordOf(database, clear, day),
  }
}

/** The record as it is, or with a day, as it was known by the end of it. */
export function recordOf(database: Database, clear: Clear, day = '') {
  const here = { db: database.db, day }
  return {
    kept: () => clear(recordKept(here)),
    keep: (change: RecordChange) => clear(keepRecord(database, day, change)),
    drop: () => clear(dropRecord(database, day)),
    digests: () => clear(digests(here)),
    /** Everything that is stored of a kind, as JSON, by ids in their order, after an id. */
    stored: (kind: string, after: string, most: number) => clear(stored(here, kind, after, most)),
    things: (kind: string, ids: readonly string[]) => clear(thingsById(here, kind, ids)),
    ids: (kind: string, at: readonly [string, string?], slice?: { from: number; most: number }) =>
      clear(idsAt(here, kind, at, slice)),
    among: (kind: string, key: string, values: readonly string[]) => clear(idsAmong(here, kind, key, values)),
    counts: (kind: string, key: string, values?: readonly string[]) => clear(countsAt(here, kind, key, values)),
    place: (kind: string, at: readonly [string, string?], id: string) => clear(placeAt(here, kind, at, id)),
    beside: (kind: string, at: readonly [string, string?], id: string, side: 'before' | 'behind', most: number) =>
      clear(idsBeside(here, kind, at, id, { side, most })),
  }
}
