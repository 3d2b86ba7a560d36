import type { PublicRecord } from '../reconcile/record.js'
import { rowOf } from './rows.js'
import { shelvesOf } from './shelves.js'
import type { Store } from './store.js'
import { allKinds, thingsOf } from './things.js'

/** Things looked at at once. */
const AT_ONCE = 500

/** The first thing that is stored otherwise than a record has it, by kind and id; null where all of it is the same. */
export async function strangerIn(store: Pick<Store, 'stored'>, record: PublicRecord): Promise<string | null> {
  const shelfOf = shelvesOf(record)
  for (const kind of allKinds) {
    const left = new Map(thingsOf(record, kind).map((thing) => [thing.id, thing]))
    for (let after = ''; ; ) {
      const rows = await store.stored(kind, after, AT_ONCE)
      for (const { id, body, placed } of rows) {
        const thing = left.get(id)
        const row = thing && rowOf(kind, thing, shelfOf(kind))
        if (row?.body !== body || JSON.stringify(row.placed) !== placed) return `${kind} ${id}`
        left.delete(id)
        after = id
      }
      if (rows.length < AT_ONCE) break
    }
    for (const id of left.keys()) return `${kind} ${id}`
  }
  return null
}
