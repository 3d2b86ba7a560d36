import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables.js'

/** What entries say, by their numbers; parsed where it is asked for. */
export interface Payloads<Payload> {
  readonly size: number
  keys(): Iterable<number>
  get(entry: number): Payload | undefined
}

/** What the rows of one entry say, gathered to hold them against its payload. */
export interface Standing {
  /** The payload as these rows would give it; nothing where they are known to agree with it. */
  payload: object
  /** That these rows say what the entry's payload says: they need not be held against it once more. */
  agrees?: true
  /** What the entry holds beside its payload; null where that is all. */
  content: object | null
  /** What the rows of a reading's reports say beside their content. */
  reports?: { ordinal: number; claims: number }[]
}

/**
 * One kind of entry: how its rows are written, and how they are read back. The payload names what happened; texts and
 * readings are its content, which the payload covers by their SHA-256.
 */
export interface Kind<Payload extends object, Content extends object | null> {
  /** Writes the rows of an entry that has just been appended. */
  write(tx: Transaction<Tables>, entry: number, payload: Payload, content: Content): Promise<void>
  /** The rows of the entries from `first` to `last` that are of this kind. `payloads` has what their entries say. */
  standing(db: Kysely<Tables>, first: number, last: number, payloads: Payloads<Payload>): Promise<Map<number, Standing>>
  /** Is this what such an entry holds? Guards against what comes from outside. */
  isContent(content: unknown): content is Content
  /** Is the content the one whose hash the payload holds? */
  covers(payload: Payload, content: Content): boolean
}
