import type { Kind } from './kind.js'
import { plain } from './plain.js'

/** How the record is kept from now on: the last setting of a name counts, of a forum before that of all. */
export interface SettingPayload {
  /** The forum's id in the record; null: all forums without a setting of their own. */
  forum: string | null
  /** `eyes`: how many people must agree before something is decided. */
  name: string
  value: unknown
  person: string
}

export const setting: Kind<SettingPayload, null> = {
  ...plain('setting'),

  async write(tx, entry, { forum, name, person }) {
    await tx.insertInto('setting').values({ entry, forum, name, person }).execute()
  },
}
