import { ledger } from './0001-ledger.js'
import { accounts } from './0002-accounts.js'
import { settings } from './0003-settings.js'
import { tries } from './0004-tries.js'
import { record } from './0005-record.js'
import { days } from './0006-days.js'

/** In order: the database's version is how many of them it has. A migration that was published is never changed. */
export const migrations: readonly string[] = [ledger, accounts, settings, tries, record, days]
