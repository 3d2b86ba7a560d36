import type { Context } from 'hono'
import type { Begun, SignedIn, Team } from '../../access/team.js'
import { makeToken } from '../../access/tokens.js'
import { isRight } from '../../claim/roles.js'
import { type Lang, langs } from '../language.js'
import type { Trouble } from '../trouble.js'
import { viewOf } from '../view.js'
import type { AccountAnswer } from './answers.js'
import { giveCookie, isSecure, takeCookie } from './cookies.js'
import type { Gate } from './gate.js'
import { showAccount, showSignIn } from './pages.js'
import { peerOf } from './peer.js'
import { viewerOf, visitorOf } from './visitor.js'

type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>

/** Signing in and out, and one's own account. Without a team there are no accounts to sign in to. */
export function accessRoutes(gate: Gate, team: Team | undefined, refuse: Refuse): void {
  const withTeam = (handle: (c: Context, team: Team, lang: Lang) => Promise<Response>, lang: Lang) => (c: Context) => {
    c.header('Cache-Control', 'no-store')
    return team && visitorOf(c).by !== 'machine' ? handle(c, team, lang) : refuse(c, 'no_accounts')
  }
  for (const lang of langs) {
    gate.get(`/${lang}/sign-in`, withTeam(signInPage, lang))
    gate.post(`/${lang}/sign-in`, withTeam(signIn, lang))
    gate.post(`/${lang}/sign-out`, withTeam(signOut, lang))
    gate.get(
      `/${lang}/account`,
      withTeam((c, team) => accountPage(c, team, lang), lang),
    )
    gate.post(`/${lang}/account/password`, withTeam(changePassword, lang))
    gate.post(`/${lang}/account/tokens`, withTeam(newToken, lang))
    gate.post(`/${lang}/account/tokens/revoke`, withTeam(revokeToken, lang))
  }
}

function viewFor(c: Context, lang: Lang, path: string) {
  return viewOf(lang, path, { reports: [] }, null, viewerOf(c))
}

async function signInPage(c: Context, _team: Team, lang: Lang): Promise<Response> {
  if (visitorOf(c).by === 'session') return c.redirect(`/${lang}/account`, 303)
  return c.html(showSignIn(viewFor(c, lang, 'sign-in'), { to: ownPath(c.req.query('to'), lang) }))
}

async function signIn(c: Context, team: Team, lang: Lang): Promise<Response> {
  const { name, password, to } = await fieldsOf(c)
  const here = ownPath(to, lang)
  const answer = await team.signIn(name ?? '', password ?? '', peerOf(c, team.settings.proxies))
  if (!('refused' in answer)) return await welcome(c, team, answer, here)
  return c.html(showSignIn(viewFor(c, lang, 'sign-in'), { to: here, name, refused: answer }), statusOf(c, answer))
}

/** Gives the browser its session. One that it had ends: an id that somebody else put there is good for nothing. */
export async function welcome(c: Context, team: Team, { id, ends }: Begun, to: string): Promise<Response> {
  const before = c.get('session')
  if (before) await team.signOut(before)
  const secure = isSecure(c, team.address)
  giveCookie(c, 'session', id, secure, ends)
  takeCookie(c, 'form', secure)
  return c.redirect(to, 303)
}

/** 429 says when to come again. */
function statusOf(c: Context, answer: Exclude<SignedIn, Begun>): 401 | 429 {
  if (answer.refused === 'wrong') return 401
  c.header('Retry-After', String(answer.seconds))
  return 429
}

async function signOut(c: Context, team: Team, lang: Lang): Promise<Response> {
  const session = c.get('session')
  if (session) await team.signOut(session)
  takeCookie(c, 'session', isSecure(c, team.address))
  return c.redirect(`/${lang}/`, 303)
}

async function accountPage(
  c: Context,
  team: Team,
  lang: Lang,
  told: Omit<AccountAnswer, 'tokens' | 'hasPassword' | 'now'> = {},
  status: 200 | 401 | 422 | 429 = 200,
): Promise<Response> {
  const name = visitorOf(c).name!
  const [tokens, hash] = await Promise.all([team.ledger.tokens(name), team.ledger.passwordOf(name)])
  const page = { ...told, tokens, hasPassword: hash !== undefined, now: team.now() }
  return c.html(showAccount(viewFor(c, lang, 'account'), page), status)
}

async function changePassword(c: Context, team: Team, lang: Lang): Promise<Response> {
  const { old = '', password = '' } = await fieldsOf(c)
  const answer = await team.changePassword(visitorOf(c).name!, old, password, peerOf(c, team.settings.proxies))
  if (!('refused' in answer)) return await welcome(c, team, answer, `/${lang}/account`)
  const status = answer.refused === 'unfit' ? 422 : statusOf(c, answer)
  return await accountPage(c, team, lang, { refused: answer }, status)
}

async function newToken(c: Context, team: Team, lang: Lang): Promise<Response> {
  const form = await c.req.parseBody({ all: true })
  const scopes = [form.scope ?? []].flat().filter(isRight)
  const label = typeof form.label === 'string' ? form.label.trim().slice(0, 100) : ''
  const days = typeof form.days === 'string' && /^\d{1,4}$/.test(form.days) ? Number(form.days) : 0
  if (label === '' || scopes.length === 0) return await accountPage(c, team, lang, { incomplete: true }, 422)
  const wish = { account: visitorOf(c).name!, label, scopes, days: days > 0 ? days : null }
  return await accountPage(c, team, lang, { token: await makeToken(team.ledger, wish, team.now()) })
}

async function revokeToken(c: Context, team: Team, lang: Lang): Promise<Response> {
  const { id = '' } = await fieldsOf(c)
  const name = visitorOf(c).name!
  const own = (await team.ledger.tokens(name)).some((token) => token.id === id && token.revoked === null)
  if (own) await team.ledger.revokeToken(id, name)
  return c.redirect(`/${lang}/account`, 303)
}

/** The fields of a form that are text. */
async function fieldsOf(c: Context): Promise<Record<string, string | undefined>> {
  const entries = Object.entries(await c.req.parseBody())
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** An address of this site, to go on to; its front page for any other. */
export function ownPath(to: string | undefined, lang: Lang): string {
  return to && to.length < 2000 && /^\/(?:ar|en)(?:[/?][^\\\p{Cc}]*)?$/u.test(to) ? to : `/${lang}/`
}
