import { type Kysely, sql, type Transaction } from 'kysely'
import { type Right, type Role, rightsOf } from '../../claim/roles.js'
import type { Database } from '../databases/database.js'
import { statement } from '../databases/statement.js'
import { LedgerError } from '../error.js'
import { append } from '../journal/append.js'
import type { AccountPayload } from '../kinds/account.js'
import type { Tables } from '../tables.js'

export interface Account {
  name: string
  role: Role
  active: boolean
}

/** An account with what one asks of it. */
export interface ListedAccount extends Account {
  /** The entry that made it what it is, and by whom. */
  entry: number
  person: string
  decisions: number
  hasPassword: boolean
  /** When a session of it was last used; null where none is open. */
  seen: string | null
}

export type NewAccount = Omit<AccountPayload, 'active'>

/** Changes to an account; what is not given stays. */
export interface AccountChange extends Pick<AccountPayload, 'name' | 'person' | 'means'> {
  role?: Role
  active?: boolean
}

export async function hasAccounts(db: Kysely<Tables>): Promise<boolean> {
  return (await first(db)).length > 0
}

const first = statement<[], { entry: number }>(sql`select entry from account limit 1`)

export async function accountNamed(db: Kysely<Tables>, name: string): Promise<Account | undefined> {
  const [row] = await lastOf(db, name)
  return row && { ...row, active: row.active === 1 }
}

const lastOf = statement<[string], Pick<Tables['account'], 'name' | 'role' | 'active'>>(
  sql`select name, role, active from account where name = ${''} order by entry desc limit 1`,
)

/** Every account, by name. */
export async function accounts(db: Kysely<Tables>): Promise<ListedAccount[]> {
  const rows = await db
    .selectFrom('current_account')
    .leftJoin('password', 'password.account', 'current_account.name')
    .select(['entry', 'name', 'role', 'active', 'person', 'password.changed'])
    .select((eb) => [
      eb
        .selectFrom('decision')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('decision.person', '=', 'current_account.name')
        .$asScalar()
        .$notNull()
        .as('decisions'),
      eb
        .selectFrom('session')
        .select((last) => last.fn.max('session.seen').as('seen'))
        .whereRef('session.account', '=', 'current_account.name')
        .$asScalar()
        .as('seen'),
    ])
    .orderBy('name')
    .execute()
  return rows.map(({ changed, active, ...row }) => ({ ...row, active: active === 1, hasPassword: changed !== null }))
}

/** Makes an account. Throws LedgerError where there is one of this name. */
export async function addAccount(database: Database, account: NewAccount, now: () => Date): Promise<void> {
  await database.write(async (tx) => {
    if (await accountNamed(tx, account.name)) {
      throw new LedgerError(`there is an account "${account.name}" already; choose another name`, {
        why: 'name_taken',
        what: account.name,
      })
    }
    await append(tx, now(), 'account', { ...account, active: 1 }, null)
  })
}

/**
 * Gives an account another role, or ends or opens it; nothing is written where it is so already. Who is shut out is
 * signed out at once.
 * Throws LedgerError where there is no such account, and where no administrator would be left.
 */
export async function changeAccount(database: Database, change: AccountChange, now: () => Date): Promise<void> {
  await database.write(async (tx) => {
    const before = await accountNamed(tx, change.name)
    if (!before) throw noAccount(change.name)
    const { role = before.role, active = before.active } = change
    if (role === before.role && active === before.active) return
    const { name, person, means } = change
    await append(tx, now(), 'account', { name, role, active: active ? 1 : 0, person, means }, null)
    await keepAdministrator(tx, name)
    if (!active) await shutOut(tx, name, now())
  })
}

async function keepAdministrator(tx: Transaction<Tables>, name: string): Promise<void> {
  const left = await tx
    .selectFrom('current_account')
    .select('name')
    .where('role', '=', 'administrator')
    .where('active', '=', 1)
    .limit(1)
    .executeTakeFirst()
  if (left) return
  throw new LedgerError(`"${name}" is the last administrator; make another one first`, {
    why: 'last_administrator',
    what: name,
  })
}

/** That there is no such account. */
export function noAccount(name: string): LedgerError {
  return new LedgerError(`there is no account "${name}"; see tawatur accounts list`, {
    why: 'unknown_account',
    what: name,
  })
}

async function shutOut(tx: Transaction<Tables>, name: string, at: Date): Promise<void> {
  await tx.deleteFrom('session').where('account', '=', name).execute()
  await tx
    .updateTable('token')
    .set({ revoked: at.toISOString() })
    .where('account', '=', name)
    .where('revoked', 'is', null)
    .execute()
}

/**
 * Where the ledger has accounts, only who has an active one with this right does it. Throws LedgerError for others.
 * Checked where it is written, so that no way to the journal can leave it out.
 */
export async function checkMay(tx: Transaction<Tables>, person: string, right: Right): Promise<void> {
  if (!(await hasAccounts(tx))) return
  const account = await accountNamed(tx, person)
  if (account && may(account, right)) return
  const verb = right === 'review' ? 'decide' : right
  if (!account) {
    throw new LedgerError(`"${person}" has no account; name one that may ${verb}`, { why: 'no_account', what: person })
  }
  const state = account.active ? account.role : 'disabled'
  throw new LedgerError(`the account "${person}" may not ${verb} (${state}); ask an administrator`, {
    why: 'may_not',
    what: person,
  })
}

export function may({ role, active }: Pick<Account, 'role' | 'active'>, right: Right): boolean {
  return active && rightsOf(role).includes(right)
}
