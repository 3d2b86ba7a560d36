import { type Right, type Role, rightsOf } from '../claim/roles.js'

/** Who asks: an account, the person at this machine, or nobody who is known. */
export interface Visitor {
  /** What a decision of theirs is kept under; null where nobody is signed in. */
  name: string | null
  role: Role | null
  /** Those of the role; of a token, those of its scopes among them. */
  rights: readonly Right[]
  /** How they are known. `machine`: this server listens to its own machine alone, and has no accounts. */
  by: 'nobody' | 'machine' | 'session' | 'token'
}

export const nobody: Visitor = { name: null, role: null, rights: [], by: 'nobody' }

/** Nobody, where anybody may read. */
export const anyReader: Visitor = { ...nobody, rights: ['read'] }

/** Who sits at the machine may do everything: the ledger is theirs anyway. */
export function atThisMachine(name: string): Visitor {
  return { name, role: 'administrator', rights: rightsOf('administrator'), by: 'machine' }
}

/** How the site learns who asks. */
export interface Access {
  /** The address under which browsers know the site, like `https://record.example.org`; null: that of each request. */
  address: string | null
  /** Single sign-on; null where there is none. */
  signOn: object | null
  /** Who somebody without a session and without a token is. */
  stranger(): Promise<Visitor>
  /** Whose session this is; null where it ended or never was. */
  bySession(id: string): Promise<Visitor | null>
  /** Whose token this is; null where it was taken back, ended or never was. */
  byToken(token: string): Promise<Visitor | null>
}

/** A site of one's own, without accounts. */
export function machineAccess(name: string): Access {
  return {
    address: null,
    signOn: null,
    stranger: async () => atThisMachine(name),
    bySession: async () => null,
    byToken: async () => null,
  }
}
