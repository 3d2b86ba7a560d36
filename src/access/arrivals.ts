import type { LedgerAccess } from '../ledger/access/all.js'
import { LedgerError } from '../ledger/error.js'
import { accountName } from './names.js'
import { type Proved, SignOnError } from './signon.js'

/**
 * The account of somebody whom a provider of single sign-on knows: theirs, or a new one. Their role follows the
 * provider's where it says one; else a new account is a reader's. Throws SignOnError where they may not come in, or where
 * their name is that of an account nobody has tied to them.
 */
export async function accountFor(ledger: LedgerAccess, proved: Proved, now: () => Date): Promise<string> {
  const { issuer, subject } = proved
  const name = await ledger.accountOf(issuer, subject)
  if (name !== undefined) return await known(ledger, name, proved)
  const wanted = accountName(proved.name) ?? accountName(subject)
  if (wanted === null) throw new SignOnError('failed', `${issuer} gives no name that an account could have`)
  if (await ledger.account(wanted)) {
    throw new SignOnError('taken', `${wanted} has an account; tie it with: tawatur accounts link ${wanted} ${subject}`)
  }
  await ledger.addAccount({ name: wanted, role: proved.role ?? 'reader', ...fromProvider(proved) })
  await ledger.tie({ issuer, subject, account: wanted, since: now().toISOString() })
  return wanted
}

async function known(ledger: LedgerAccess, name: string, proved: Proved): Promise<string> {
  const account = await ledger.account(name)
  if (!account?.active) throw new SignOnError('shut', `the account "${name}" is disabled`)
  if (proved.role !== null && proved.role !== account.role) await follow(ledger, name, proved)
  return name
}

/** The last administrator stays one, whatever the provider says: somebody has to let others in. */
async function follow(ledger: LedgerAccess, name: string, proved: Proved): Promise<void> {
  try {
    await ledger.changeAccount({ name, role: proved.role!, ...fromProvider(proved) })
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
  }
}

/** What the journal says of such changes. */
function fromProvider({ issuer }: Proved): { person: string; means: 'sign-on' } {
  return { person: new URL(issuer).host, means: 'sign-on' }
}
