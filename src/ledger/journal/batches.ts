import type { Kysely } from 'kysely'
import { kindNamed } from '../kinds/all.js'
import type { Payloads, Standing } from '../kinds/kind.js'
import type { Tables } from '../tables.js'
import type { Entry } from './entry.js'

/** Entries read at once: enough that questions are few, few enough that their texts fit into memory. */
const atOnce = 500

/** An entry with what its rows say. */
export class Stood {
  /** Missing where its kind is unknown or its rows are not there. */
  standing: Standing | undefined
  private parsed: object | null | undefined

  constructor(readonly entry: Entry) {}

  /** What its payload says; null where that is no JSON. Parsed where it is asked for. */
  get payload(): object | null {
    if (this.parsed === undefined) this.parsed = payloadOf(this.entry.payload)
    return this.parsed
  }
}

/**
 * The journal in order, from the entry after `after`. Where some of it cannot be read, as in a damaged file, all entries
 * before that one are given before the error is thrown.
 */
export async function* batches(db: Kysely<Tables>, after = 0): AsyncGenerator<Stood[]> {
  for (let from = after, most = atOnce; ; ) {
    const batch = await batchAfter(db, from, most).catch((error) => {
      if (most === 1) throw error
      most = 1
    })
    if (!batch) continue
    const last = batch.at(-1)
    if (!last) return
    yield batch
    from = last.entry.seq
  }
}

async function batchAfter(db: Kysely<Tables>, from: number, most: number): Promise<Stood[]> {
  const entries = await db.selectFrom('entry').selectAll().where('seq', '>', from).orderBy('seq').limit(most).execute()
  if (entries.length === 0) return []
  const [first, last] = [entries[0]!.seq, entries.at(-1)!.seq]
  const all = entries.map((entry) => new Stood(entry))
  for (const [name, ours] of byKind(all)) {
    const standing = await kindNamed(name)?.standing(db, first, last, payloadsOf(ours))
    for (const stood of ours) stood.standing = standing?.get(stood.entry.seq)
  }
  return all
}

function payloadsOf(ours: readonly Stood[]): Payloads<object> {
  const bySeq = new Map(ours.map((stood) => [stood.entry.seq, stood]))
  const get = (seq: number) => {
    const stood = bySeq.get(seq)
    return stood && (stood.payload ?? {})
  }
  return { size: bySeq.size, keys: () => bySeq.keys(), get }
}

function byKind(all: Stood[]): Map<string, Stood[]> {
  const kinds = new Map<string, Stood[]>()
  for (const stood of all) {
    const { kind } = stood.entry
    const ours = kinds.get(kind)
    if (ours) ours.push(stood)
    else kinds.set(kind, [stood])
  }
  return kinds
}

function payloadOf(payload: string): object | null {
  try {
    return JSON.parse(payload) as object
  } catch {
    return null
  }
}
