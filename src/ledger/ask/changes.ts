import type { Kysely } from 'kysely'
import type { Tables } from '../tables.js'

/** The number of the last journal entry. Equal numbers: nothing was added in between, by this process or another. */
export async function changes(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('entry')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** The number of the last entry that holds a reading: equal numbers, the same readings. */
export async function lastReading(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('reading')
    .select((eb) => eb.fn.max('entry').as('entry'))
    .executeTakeFirst()
  return row?.entry ?? 0
}
