import type { Context } from 'hono'
import { accountName } from '../../access/names.js'
import { hashPassword, passwordFault } from '../../access/passwords.js'
import type { Team } from '../../access/team.js'
import { isRole } from '../../claim/roles.js'
import { noAccount } from '../../ledger/access/accounts.js'
import { type Lang, langs } from '../language.js'
import { problemOf } from '../refused.js'
import type { SiteSources } from '../sources.js'
import type { Trouble } from '../trouble.js'
import { type View, viewOf } from '../view.js'
import { fieldsOf } from './fields.js'
import type { Gate } from './gate.js'
import { showAccounts } from './pages.js'
import { reviewerOf, viewerOf, visitorOf } from './visitor.js'

type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>
type Fields = Record<string, string | undefined>

/** What an administrator's form asks for. */
interface Asked {
  team: Team
  view: View
  fields: Fields
  /** Who asks, as the journal has it. */
  by: { person: string; means: 'site' }
}

/** What a form did, or why it did not, in one line. */
type Outcome = { done: string } | { problem: string }
type Change = (asked: Asked) => Promise<Outcome>

/** Making and changing accounts, as `tawatur accounts` does. */
export function administerRoutes(gate: Gate, sources: SiteSources, refuse: Refuse) {
  const { access: team, failed = console.error, desk } = sources
  const page = (c: Context, team: Team, lang: Lang, outcome?: Outcome) =>
    accountsPage(
      c,
      team,
      { ...viewOf(lang, 'accounts', { reports: [] }, null, viewerOf(c)), reviews: desk !== undefined },
      outcome,
    )
  const withTeam = (handle: (c: Context, team: Team) => Promise<Response>) => (c: Context) => {
    c.header('Cache-Control', 'no-store')
    return team && visitorOf(c).by !== 'machine' ? handle(c, team) : refuse(c, 'no_accounts')
  }
  for (const lang of langs) {
    gate.get(
      `/${lang}/accounts`,
      withTeam((c, team) => page(c, team, lang)),
    )
    gate.get(
      `/${lang}/accounts.json`,
      withTeam(async (c, team) => c.json({ accounts: await team.ledger.accounts() })),
    )
    const change = (path: string, make: Change) =>
      gate.post(
        `/${lang}/accounts${path}`,
        withTeam(async (c, team) => page(c, team, lang, await outcomeOf(c, team, lang, make, failed))),
      )
    change('', addOne)
    change('/role', setRole)
    change('/active', setActive)
    change('/password', setPassword)
    change('/sign-out', signOut)
  }
}

async function accountsPage(c: Context, team: Team, view: View, outcome?: Outcome): Promise<Response> {
  const answer = { accounts: await team.ledger.accounts(), ...outcome }
  return c.html(showAccounts(view, answer), outcome && 'problem' in outcome ? 422 : 200)
}

async function outcomeOf(c: Context, team: Team, lang: Lang, make: Change, failed: (error: unknown) => void) {
  const view = viewOf(lang, 'accounts', { reports: [] })
  try {
    return await make({ team, view, fields: await fieldsOf(c), by: { person: reviewerOf(c)!, means: 'site' } })
  } catch (error) {
    return { problem: problemOf(view, error, failed) }
  }
}

async function addOne({ team: { ledger }, view: { t }, fields, by }: Asked): Promise<Outcome> {
  const { role, password = '' } = fields
  const name = accountName(fields.name ?? '')
  if (name === null) return { problem: t.access.unfitName }
  if (!isRole(role)) return { problem: t.access.unfitRole }
  const fault = password === '' ? null : passwordFault(password, name)
  if (fault) return { problem: t.access.fault[fault] }
  await ledger.addAccount({ name, role, ...by })
  if (password !== '') await ledger.setPassword(name, await hashPassword(password))
  return { done: t.access.madeAccount(`\u2068${name}\u2069`) }
}

async function setRole({ team: { ledger }, view: { t }, fields: { name = '', role }, by }: Asked): Promise<Outcome> {
  if (!isRole(role)) return { problem: t.access.unfitRole }
  await ledger.changeAccount({ name, role, ...by })
  return { done: t.access.done }
}

async function setActive({ team: { ledger }, view: { t }, fields, by }: Asked): Promise<Outcome> {
  await ledger.changeAccount({ name: fields.name ?? '', active: fields.active === '1', ...by })
  return { done: t.access.done }
}

/** One's own is changed on one's own page, which asks for the present one. */
async function setPassword({ team: { ledger }, view, fields, by }: Asked): Promise<Outcome> {
  const { name = '', password = '' } = fields
  if (name === by.person) return { problem: view.t.access.ownPassword }
  const fault = passwordFault(password, name)
  if (fault) return { problem: view.t.access.fault[fault] }
  await known(ledger, name)
  await ledger.setPassword(name, await hashPassword(password))
  return { done: view.t.access.done }
}

async function signOut({ team: { ledger }, view: { t }, fields: { name = '' } }: Asked): Promise<Outcome> {
  await known(ledger, name)
  await ledger.endSessions(name)
  return { done: t.access.done }
}

/** Throws LedgerError where there is no such account. */
async function known(ledger: Team['ledger'], name: string): Promise<void> {
  if (!(await ledger.account(name))) throw noAccount(name)
}
