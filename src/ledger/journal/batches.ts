import type { Kysely } from 'kysely'
import { type AnyKind, type KindName, kinds } from '../kinds/all.js'
import type { Standing } from '../kinds/kind.js'
import type { Tables } from '../tables.js'
import type { Entry } from './entry.js'

/** Entries read at once: enough that questions are few, few enough that their texts fit into memory. */
const atOnce = 500

/** An entry with what its rows say; `standing` is missing where its kind is unknown or its rows are not there. */
export interface Stood {
  entry: Entry
  standing: Standing | undefined
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
  const standing = await standingOf(db, entries)
  return entries.map((entry) => ({ entry, standing: standing.get(entry.seq) }))
}

async function standingOf(db: Kysely<Tables>, entries: Entry[]): Promise<Map<number, Standing>> {
  const all = new Map<number, Standing>()
  const [first, last] = [entries[0]!.seq, entries.at(-1)!.seq]
  for (const name of Object.keys(kinds) as KindName[]) {
    const ours = entries.filter((entry) => entry.kind === name)
    if (ours.length === 0) continue
    const payloads = new Map(ours.map(({ seq, payload }) => [seq, payloadOf(payload)]))
    const kind = kinds[name] as unknown as AnyKind
    for (const [seq, standing] of await kind.standing(db, first, last, payloads)) all.set(seq, standing)
  }
  return all
}

/** A payload that is no longer JSON is held against the rows as an empty one. */
function payloadOf(payload: string): object {
  try {
    return JSON.parse(payload) as object
  } catch {
    return {}
  }
}
