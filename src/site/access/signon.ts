import type { Context } from 'hono'
import { type Held, SignOnError } from '../../access/signon.js'
import type { Team } from '../../access/team.js'
import { isLang, type Lang } from '../language.js'
import { cookieOf, giveCookie, isSecure, takeCookie } from './cookies.js'

/** What a browser holds while its person is with the provider, and where to go on to. */
interface Away extends Held {
  to: string
}

const minutes = 10

/** Sends a browser to the provider. */
export async function goAway(c: Context, team: Team, to: string): Promise<Response> {
  const { to: provider, held } = await team.signOn!.begin()
  const away: Away = { ...held, to }
  const ends = new Date(team.now().getTime() + minutes * 60_000)
  giveCookie(c, 'away', Buffer.from(JSON.stringify(away)).toString('base64url'), isSecure(c, team.address), ends)
  return c.redirect(provider.href, 303)
}

/** Who has come back, as a session that has begun. Throws SignOnError. */
export async function comeBack(c: Context, team: Team, held: Held) {
  return await team.beginFor(await team.signOn!.end(new URL(c.req.url).search, held))
}

/** What this browser took along; null where it never went away, or too long ago. It is good for once. */
export function takeAway(c: Context, team: Team): Away | null {
  const secure = isSecure(c, team.address)
  const cookie = cookieOf(c, 'away', secure)
  takeCookie(c, 'away', secure)
  if (!cookie) return null
  try {
    const away = JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')) as Away
    return ['state', 'nonce', 'verifier', 'to'].every((key) => typeof away[key as keyof Away] === 'string')
      ? away
      : null
  } catch {
    return null
  }
}

/** The language of an address of this site. */
export function langOf(path: string): Lang {
  const first = path.split(/[/.?]/)[1] ?? ''
  return isLang(first) ? first : 'ar'
}

/** A SignOnError; anything else goes through. */
export function signOnError(error: unknown): SignOnError {
  if (error instanceof SignOnError) return error
  throw error
}
