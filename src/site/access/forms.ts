import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { cookieOf, giveCookie, isSecure } from './cookies.js'

declare module 'hono' {
  interface ContextVariableMap {
    /** The address that the settings name for the site. */
    address: string | null
    /** The id of the session that the request came with; null without one. */
    session: string | null
  }
}

/** The field of every changing form that holds its token. */
export const formField = 'form-token'

/** The most a form may send, in bytes. */
export const largestForm = 64 * 1024

const shape = /^[\w-]{22,64}$/

/**
 * A form's token: bound to the session, or to a cookie of its own where there is none, so that no other site can know it
 * (OWASP, Cross-Site Request Forgery Prevention: HMAC-based token).
 */
export function formTokenOf(c: Context): string {
  return tokenFor(keyOf(c) ?? newKey(c))
}

function tokenFor(key: string): string {
  return createHmac('sha256', key).update('tawatur form').digest('base64url')
}

function keyOf(c: Context): string | null {
  const session = c.get('session')
  if (session) return session
  const cookie = cookieOf(c, 'form', isSecure(c, c.get('address')))
  return cookie && shape.test(cookie) ? cookie : null
}

/** Remembered for the request: two forms of one page share it. */
function newKey(c: Context): string {
  const given = newKeys.get(c.req.raw)
  if (given) return given
  const key = randomBytes(18).toString('base64url')
  newKeys.set(c.req.raw, key)
  giveCookie(c, 'form', key, isSecure(c, c.get('address')))
  return key
}

const newKeys = new WeakMap<Request, string>()

/** Whether a changing request comes from a form of this site, as this browser was shown it. */
export async function isOwnForm(c: Context): Promise<boolean> {
  const key = keyOf(c)
  if (!key || !isFromHere(c)) return false
  const sent = await sentToken(c)
  return sent !== null && same(sent, tokenFor(key))
}

/** Browsers say where a form stands: by Sec-Fetch-Site on https and on this machine, by Origin everywhere. */
function isFromHere(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  const origin = c.req.header('Origin')
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return site === 'same-origin'
  return origin === ownOrigin(c)
}

function ownOrigin(c: Context): string {
  return new URL(c.get('address') ?? c.req.url).origin
}

async function sentToken(c: Context): Promise<string | null> {
  const type = c.req.header('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null
  const value = (await c.req.parseBody())[formField]
  return typeof value === 'string' ? value : null
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
