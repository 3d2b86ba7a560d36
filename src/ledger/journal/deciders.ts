import type { Right } from '../../claim/roles.js'
import { type Account, may } from '../access/accounts.js'
import type { AccountPayload } from '../kinds/account.js'
import type { Stood } from './batches.js'

/** What people make, and the right that each asks for. */
const made: ReadonlyMap<string, Right> = new Map([
  ['decision', 'review'],
  ['withdrawal', 'review'],
  ['setting', 'edit'],
])

/** Who may do what, as the journal goes on: everybody until it tells of a first account, then who has one that may. */
export class Deciders {
  private readonly accounts = new Map<string, Pick<Account, 'role' | 'active'>>()

  /** What is wrong with who made an entry; null where they might. */
  fault(stood: Stood): string | null {
    const { kind } = stood.entry
    if (kind === 'account') {
      const { name, role, active } = stood.payload as AccountPayload
      this.accounts.set(name, { role, active: active === 1 })
    }
    const right = made.get(kind)
    if (this.accounts.size === 0 || !right) return null
    const { person } = stood.payload as { person: string }
    const account = this.accounts.get(person)
    if (account && may(account, right)) return null
    return `"${person}" had no account that might ${right === 'review' ? 'decide' : right}`
  }
}
