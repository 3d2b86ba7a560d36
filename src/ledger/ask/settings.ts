import type { Kysely } from 'kysely'
import type { SettingPayload } from '../kinds/setting.js'
import type { Tables } from '../tables.js'

/** Every setting, in the order in which they were made. */
export async function settings(db: Kysely<Tables>): Promise<(SettingPayload & { entry: number; at: string })[]> {
  const rows = await db
    .selectFrom('setting')
    .innerJoin('entry', 'entry.seq', 'setting.entry')
    .select(['seq', 'at', 'payload'])
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, payload }) => ({ ...(JSON.parse(payload) as SettingPayload), entry: seq, at }))
}
