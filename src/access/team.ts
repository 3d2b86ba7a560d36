import { rightsOf } from '../claim/roles.js'
import { sha256 } from '../claim/sha256.js'
import type { LedgerAccess } from '../ledger/access/all.js'
import { accountFor } from './arrivals.js'
import { Attempts, networkOf, ofAccount, ofAddress } from './attempts.js'
import { accountName } from './names.js'
import { hashPassword, isDated, isPassword, type PasswordFault, passwordFault } from './passwords.js'
import { newSecret } from './secrets.js'
import { type Proved, SignOn, type SignOnSettings } from './signon.js'
import { type Access, anyReader, atThisMachine, nobody, type Visitor } from './visitor.js'

/** How a site lets people in. */
export interface AccessSettings {
  /** The address under which browsers know the site; null: that of each request. */
  address: string | null
  /** How many proxies of one's own stand before the site: each adds the address of who asked it. */
  proxies: number
  /** May anybody read, without an account? */
  open: boolean
  /** Who sits at this machine, where the site listens to it alone: asked for no sign-in until an account exists. */
  machine: string | null
  /** Single sign-on; null: by password alone. */
  signOn: SignOnSettings | null
}

/** A session that has begun: its id, for the browser alone, and when it ends at the latest. */
export interface Begun {
  id: string
  ends: Date
}

type Refused = { refused: 'wrong' } | { refused: 'wait'; seconds: number }
export type SignedIn = Begun | Refused
export type Changed = SignedIn | { refused: 'unfit'; fault: PasswordFault }

const hour = 60 * 60_000
/** A session ends when it was not used for so long, and in any case after so long. */
const idle = 12 * hour
const whole = 7 * 24 * hour
/** That a session or a token was used is written down at most so often. */
const grain = hour / 6

/** Passwords that may be held against their hashes at once; each takes 19 MiB. */
const atOnce = 16

const shape = /^[\w-]{20,100}$/

/** Who is who on a site with accounts. */
export class Team implements Access {
  readonly address: string | null
  private readonly byAccount: Attempts
  private readonly byAddress: Attempts
  private checking = 0
  private hasAccounts = false
  readonly signOn: SignOn | null

  constructor(
    readonly ledger: LedgerAccess,
    readonly settings: AccessSettings,
    readonly now: () => Date,
    fetch: typeof globalThis.fetch | null = null,
  ) {
    this.address = settings.address
    this.byAccount = new Attempts(ledger, 'account', ofAccount)
    this.byAddress = new Attempts(ledger, 'address', ofAddress)
    const { signOn, address } = settings
    this.signOn = signOn && fetch && address ? new SignOn(signOn, `${address}/sign-on/back`, fetch) : null
  }

  async stranger(): Promise<Visitor> {
    const { machine, open } = this.settings
    // Accounts are never taken away.
    this.hasAccounts ||= await this.ledger.hasAccounts()
    if (!this.hasAccounts && machine !== null) return atThisMachine(machine)
    return open ? anyReader : nobody
  }

  async bySession(id: string): Promise<Visitor | null> {
    const session = shape.test(id) ? await this.ledger.session(sha256(id)) : undefined
    const now = this.now()
    if (!session || session.ends <= now.toISOString()) return null
    const account = await this.ledger.account(session.account)
    if (!account?.active) return null
    if (now.getTime() - Date.parse(session.seen) > grain) {
      await this.ledger.keepSession({ ...session, seen: now.toISOString(), ends: endOf(session.begun, now) })
    }
    return { name: account.name, role: account.role, rights: rightsOf(account.role), by: 'session' }
  }

  async byToken(secret: string): Promise<Visitor | null> {
    const token = shape.test(secret) ? await this.ledger.token(sha256(secret)) : undefined
    const now = this.now().toISOString()
    if (!token || token.revoked !== null || (token.ends !== null && token.ends <= now)) return null
    const account = await this.ledger.account(token.account)
    if (!account?.active) return null
    if (token.used === null || Date.parse(now) - Date.parse(token.used) > grain) {
      await this.ledger.tokenUsed(token.hash, now)
    }
    const rights = rightsOf(account.role).filter((right) => token.scopes.includes(right))
    return { name: account.name, role: account.role, rights, by: 'token' }
  }

  /** Begins a session for who knows the password of an account. What was wrong of the two nobody learns. */
  async signIn(name: string, password: string, from: string): Promise<SignedIn> {
    const account = accountName(name)
    return (await this.refused(account, password, from)) ?? (await this.begin(account!))
  }

  /** Sets another password where the old one is right: all sessions end, and a new one begins. */
  async changePassword(account: string, old: string, password: string, from: string): Promise<Changed> {
    const fault = passwordFault(password, account)
    if (fault) return { refused: 'unfit', fault }
    const refused = await this.refused(account, old, from)
    if (refused) return refused
    await this.ledger.setPassword(account, await hashPassword(password))
    return await this.begin(account)
  }

  /** Begins a session for somebody who has proved to be the holder of an account. */
  async begin(account: string): Promise<Begun> {
    const id = newSecret()
    const now = this.now()
    const begun = now.toISOString()
    await this.ledger.beginSession({ hash: sha256(id), account, begun, seen: begun, ends: endOf(begun, now) })
    return { id, ends: new Date(now.getTime() + whole) }
  }

  /** Begins a session for somebody whom the provider of single sign-on knows. Throws SignOnError. */
  async beginFor(proved: Proved): Promise<Begun> {
    return await this.begin(await accountFor(this.ledger, proved, this.now))
  }

  async signOut(id: string): Promise<void> {
    await this.ledger.endSession(sha256(id))
  }

  private async refused(account: string | null, password: string, from: string): Promise<Refused | null> {
    const wait = await this.wait(account ?? '', from)
    if (wait > 0) return { refused: 'wait', seconds: wait }
    const right = await this.isRight(account, password)
    if (right === null) return { refused: 'wait', seconds: 1 }
    if (!right) return { refused: 'wrong' }
    await this.byAccount.forget(account!, this.now())
    await this.byAddress.giveBack(networkOf(from), this.now())
    return null
  }

  /** Seconds until the next try of this account or from this address. */
  private async wait(account: string, from: string): Promise<number> {
    const now = this.now()
    const network = networkOf(from)
    const ofNetwork = await this.byAddress.take(network, now)
    return ofNetwork > 0 ? ofNetwork : await this.byAccount.take(account, now)
  }

  /** Null where too many are being checked. */
  private async isRight(name: string | null, password: string): Promise<boolean | null> {
    if (this.checking >= atOnce) return null
    this.checking++
    try {
      const account = name === null ? undefined : await this.ledger.account(name)
      const hash = account?.active ? await this.ledger.passwordOf(account.name) : undefined
      const right = await isPassword(hash, password)
      if (right && isDated(hash!)) await this.ledger.rehash(account!.name, hash!, await hashPassword(password))
      return right
    } finally {
      this.checking--
    }
  }
}

function endOf(begun: string, now: Date): string {
  return new Date(Math.min(Date.parse(begun) + whole, now.getTime() + idle)).toISOString()
}
