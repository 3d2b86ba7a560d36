import { journal } from './0001-journal.js'
import { contents } from './0002-contents.js'
import { accounts } from './0003-accounts.js'
import { settings } from './0004-settings.js'
import { tries } from './0005-tries.js'
import { record } from './0006-record.js'
import { days } from './0007-days.js'

/** In order: the ledger's version is how many of them it has. A migration that was published is never changed. */
export const migrations: readonly string[] = [journal, contents, accounts, settings, tries, record, days]
