import { accountName } from '../../access/names.js'
import type { Role } from '../../claim/roles.js'
import type { Ledger } from '../../ledger/open.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'

/** A name as accounts have it. Throws Failure where it can be none. */
export function named(text: string): string {
  const name = accountName(text)
  if (name === null) throw new Failure(`"${text}" is no name for an account; use letters, digits and . _ @ + -`, 2)
  return name
}

/** The account of a name. Throws Failure where there is none. */
export async function known(ledger: Ledger, text: string): Promise<string> {
  const name = named(text)
  if (await ledger.access.account(name)) return name
  throw new Failure(`there is no account "${name}"; tawatur accounts list names them`)
}

/** The account of a name, however its letters are written; the name itself where there is none. */
export async function accountOf(ledger: Ledger, text: string): Promise<string> {
  const name = accountName(text)
  return name !== null && (await ledger.access.account(name)) ? name : text
}

/** What the journal says of changes made here. */
export function fromTerminal({ world }: Run): { person: string; means: 'terminal' } {
  return { person: world.env.USER || world.env.USERNAME || 'terminal', means: 'terminal' }
}

/** Makes an account; without a hash it has no password yet. */
export async function makeAccount(run: Run, ledger: Ledger, name: string, role: Role, hash: string | null) {
  await ledger.access.addAccount({ name, role, ...fromTerminal(run) })
  if (hash !== null) await ledger.access.setPassword(name, hash)
  run.print(`${name}: ${role}${hash === null ? ', without a password' : ''}`)
}
