import { checkMay } from '../access/accounts.js'
import type { Database } from '../databases/database.js'
import { append } from '../journal/append.js'
import type { SettingPayload } from '../kinds/setting.js'

/**
 * Keeps a setting; gives the number of its entry. On the disk when this returns.
 * Throws LedgerError where the ledger has accounts and this person's may not edit.
 */
export async function set(database: Database, setting: SettingPayload, now: () => Date): Promise<number> {
  return await database.write(async (tx) => {
    await checkMay(tx, setting.person, 'edit')
    return await append(tx, now(), 'setting', setting, null)
  })
}
