import type { SignOnFault } from '../../access/signon.js'
import type { Changed, SignedIn } from '../../access/team.js'
import type { ListedAccount } from '../../ledger/access/accounts.js'
import type { Token } from '../../ledger/access/tokens.js'
import type { Forum } from '../../reconcile/record.js'
import type { Settings } from '../../review/settings.js'

export interface SignInAnswer {
  /** Where to go on to. */
  to: string
  /** As it was typed. */
  name?: string | undefined
  refused?: SignedIn | undefined
  /** Why that did not succeed. */
  fault?: SignOnFault | undefined
}

export interface AccountsAnswer {
  accounts: readonly ListedAccount[]
  /** What the form before did. */
  done?: string
  /** Why it did not. */
  problem?: string
}

export interface SettingsAnswer {
  settings: Settings
  forums: readonly Forum[]
  done?: string
  problem?: string
}

export interface AccountAnswer {
  tokens: readonly Token[]
  hasPassword: boolean
  now: Date
  /** A token that has just been made: this is the one time it is shown. */
  token?: string
  /** The wish for a token lacked something. */
  incomplete?: boolean
  /** Why the password was not changed. */
  refused?: Changed
}
