import type { Context } from 'hono'
import { SignOnError } from '../../access/signon.js'
import type { Begun, SignedIn, Team } from '../../access/team.js'
import { makeToken } from '../../access/tokens.js'
import { isRight } from '../../claim/roles.js'
import { type Lang, langs } from '../language.js'
import type { SiteSources } from '../sources.js'
import type { Trouble } from '../trouble.js'
import { viewOf } from '../view.js'
import type { AccountAnswer } from './answers.js'
import { giveCookie, isSecure, takeCookie } from './cookies.js'
import { fieldsOf } from './fields.js'
import type { Gate } from './gate.js'
import { showAccount, showSignIn } from './pages.js'
import { peerOf } from './peer.js'
import { comeBack, goAway, langOf, signOnError, takeAway } from './signon.js'
import { reviewerOf, viewerOf, visitorOf } from './visitor.js'

type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>

/** Signing in and out, and one's own account. Without a team there are no accounts to sign in to. */
export function accessRoutes(gate: Gate, { access: team, failed = console.error }: SiteSources, refuse: Refuse): void {
  const withTeam = (handle: (c: Context, team: Team, lang: Lang) => Promise<Response>, lang: Lang) => (c: Context) => {
    c.header('Cache-Control', 'no-store')
    return team && visitorOf(c).by !== 'machine' ? handle(c, team, lang) : refuse(c, 'no_accounts')
  }
  for (const lang of langs) {
    gate.get(`/${lang}/sign-in`, withTeam(signInPage, lang))
    gate.post(`/${lang}/sign-in`, withTeam(signIn, lang))
    gate.post(`/${lang}/sign-out`, withTeam(signOut, lang))
    gate.get(
      `/${lang}/sign-on`,
      withTeam((c, team) => signOn(c, team, ownPath(c.req.query('to'), lang), failed), lang),
    )
    gate.get(
      `/${lang}/account`,
      withTeam((c, team) => accountPage(c, team, lang), lang),
    )
    gate.post(`/${lang}/account/password`, withTeam(changePassword, lang))
    gate.post(`/${lang}/account/tokens`, withTeam(newToken, lang))
    gate.post(`/${lang}/account/tokens/revoke`, withTeam(revokeToken, lang))
  }
  gate.get(
    '/sign-on/back',
    withTeam((c, team) => signedOn(c, team, failed), 'ar'),
  )
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

type Failed = (error: unknown) => void

/** Without single sign-on the way leads to the form. */
async function signOn(c: Context, team: Team, to: string, failed: Failed): Promise<Response> {
  if (!team.signOn) return c.redirect(`/${langOf(to)}/sign-in`, 303)
  try {
    return await goAway(c, team, to)
  } catch (error) {
    return notSignedOn(c, to, signOnError(error), failed)
  }
}

async function signedOn(c: Context, team: Team, failed: Failed): Promise<Response> {
  const away = team.signOn ? takeAway(c, team) : null
  const to = ownPath(away?.to, langOf(away?.to ?? ''))
  if (!team.signOn) return c.redirect(`/${langOf(to)}/sign-in`, 303)
  try {
    if (!away) throw new SignOnError('failed', 'somebody came back from single sign-on who had not gone there')
    return await welcome(c, team, await comeBack(c, team, away), to)
  } catch (error) {
    return notSignedOn(c, to, signOnError(error), failed)
  }
}

/** The page says what the person can do; why it was so is told to who runs the site. */
function notSignedOn(c: Context, to: string, error: SignOnError, failed: Failed): Response | Promise<Response> {
  failed(error)
  const page = showSignIn(viewFor(c, langOf(to), 'sign-in'), { to, fault: error.fault })
  return c.html(page, error.fault === 'unavailable' ? 502 : 403)
}

/** Gives the browser its session. One that it had ends: an id that somebody else put there is good for nothing. */
async function welcome(c: Context, team: Team, { id, ends }: Begun, to: string): Promise<Response> {
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
  const name = reviewerOf(c)!
  const [tokens, hash] = await Promise.all([team.ledger.tokens(name), team.ledger.passwordOf(name)])
  const page = { ...told, tokens, hasPassword: hash !== undefined, now: team.now() }
  return c.html(showAccount(viewFor(c, lang, 'account'), page), status)
}

async function changePassword(c: Context, team: Team, lang: Lang): Promise<Response> {
  const { old = '', password = '' } = await fieldsOf(c)
  const answer = await team.changePassword(reviewerOf(c)!, old, password, peerOf(c, team.settings.proxies))
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
  const wish = { account: reviewerOf(c)!, label, scopes, days: days > 0 ? days : null }
  return await accountPage(c, team, lang, { token: await makeToken(team.ledger, wish, team.now()) })
}

async function revokeToken(c: Context, team: Team, lang: Lang): Promise<Response> {
  const { id = '' } = await fieldsOf(c)
  const name = reviewerOf(c)!
  const own = (await team.ledger.tokens(name)).some((token) => token.id === id && token.revoked === null)
  if (own) await team.ledger.revokeToken(id, name)
  return c.redirect(`/${lang}/account`, 303)
}

/** An address of this site, to go on to; its front page for any other. */
export function ownPath(to: string | undefined, lang: Lang): string {
  return to && to.length < 2000 && /^\/(?:ar|en)(?:[/?][^\\\p{Cc}]*)?$/u.test(to) ? to : `/${lang}/`
}
