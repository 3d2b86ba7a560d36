import { decides } from '../access/accounts.js'
import type { AccountPayload } from '../kinds/account.js'
import type { Stood } from './batches.js'

/** What only who may decide makes. */
const made = new Set(['decision', 'withdrawal', 'setting'])

/** Who may decide, as the journal goes on: everybody until it tells of a first account, then who has one that may. */
export class Deciders {
  private readonly accounts = new Map<string, boolean>()

  /** What is wrong with who made an entry; null where they might. */
  fault({ entry: { kind }, payload }: Stood): string | null {
    if (kind === 'account') {
      const { name, role, active } = payload as AccountPayload
      this.accounts.set(name, decides({ role, active: active === 1 }))
    }
    if (this.accounts.size === 0 || !made.has(kind)) return null
    const { person } = payload as { person: string }
    return this.accounts.get(person) ? null : `"${person}" had no account that might decide`
  }
}
