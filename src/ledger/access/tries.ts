import type { Transaction } from 'kysely'
import { sha256 } from '../../claim/sha256.js'
import type { Database } from '../databases/database.js'
import type { Tables } from '../tables.js'

/** What is kept of somebody's tries. Times are ISO 8601, UTC. */
export type Tries = Omit<Tables['attempt'], 'key'>

/** What is kept from now on, by what was kept before; null keeps nothing any more. */
export type ChangeTries = (before: Tries | undefined) => Tries | null | undefined

/** How many are kept: of more, those whose last try is longest ago are forgotten. */
export interface Keeping {
  most: number
  /** Tries before this time are forgotten. */
  since: string
}

/**
 * Changes what is kept of the tries of one, by all processes one after the other. Who they are of stands here as a
 * SHA-256: people type passwords where a name belongs.
 */
export async function changeTries(
  database: Database,
  whose: string,
  change: ChangeTries,
  keeping: Keeping,
): Promise<void> {
  const key = sha256(whose)
  await database.write(async (tx) => {
    const row = await tx.selectFrom('attempt').selectAll().where('key', '=', key).executeTakeFirst()
    const after = change(row && { count: row.count, until: row.until, last: row.last })
    await tx.deleteFrom('attempt').where('key', '=', key).execute()
    if (after)
      await tx
        .insertInto('attempt')
        .values({ key, ...after })
        .execute()
    await forget(tx, keeping)
  })
}

async function forget(tx: Transaction<Tables>, { most, since }: Keeping): Promise<void> {
  await tx.deleteFrom('attempt').where('last', '<', since).execute()
  const surplus = tx.selectFrom('attempt').select('key').orderBy('last', 'desc').orderBy('key').offset(most)
  const first = await surplus.limit(1).executeTakeFirst()
  if (!first) return
  const kept = tx.selectFrom('attempt').select('key').orderBy('last', 'desc').orderBy('key').limit(most)
  await tx.deleteFrom('attempt').where('key', 'not in', kept).execute()
}
