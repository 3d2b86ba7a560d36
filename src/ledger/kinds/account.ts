import type { Role } from '../../claim/roles.js'
import type { Kind } from './kind.js'
import { plain } from './plain.js'

/**
 * What somebody is to the record from now on. It is an entry of the journal, so that anybody can check that who decided
 * might decide then; what proves who they are (passwords, sessions, tokens) stands outside and is never exported.
 */
export interface AccountPayload {
  /** Never changed, and never given to another. */
  name: string
  role: Role
  /** 0: may not sign in any more. */
  active: 0 | 1
  /** Who made or changed it. */
  person: string
  /** Where: at the terminal, on the site, or what single sign-on told. */
  means: 'terminal' | 'site' | 'sign-on'
}

export const account: Kind<AccountPayload, null> = {
  ...plain('account'),

  async write(tx, entry, { name, role, active, person }) {
    await tx.insertInto('account').values({ entry, name, role, active, person }).execute()
  },
}
