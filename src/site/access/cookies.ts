import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/**
 * `session`: who is signed in. `form`: what binds the forms of somebody who is not to their browser. `away`: what a
 * browser holds while its person is with a provider of single sign-on.
 */
export type CookieName = 'session' | 'form' | 'away'

/** Whether browsers reach the site by https; `address` is the one that the settings name. */
export function isSecure(c: Context, address: string | null): boolean {
  return new URL(address ?? c.req.url).protocol === 'https:'
}

/** By https a cookie's name begins with `__Host-`, so that no other host and no plain http can set it. */
function nameOf(name: CookieName, secure: boolean): string {
  return `${secure ? '__Host-' : ''}tawatur-${name}`
}

export function cookieOf(c: Context, name: CookieName, secure: boolean): string | undefined {
  return getCookie(c, nameOf(name, secure))
}

/** Out of reach of scripts, and not sent along by forms of other sites. Without `expires` it ends with the browser. */
export function giveCookie(c: Context, name: CookieName, value: string, secure: boolean, expires?: Date): void {
  setCookie(c, nameOf(name, secure), value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, expires })
}

export function takeCookie(c: Context, name: CookieName, secure: boolean): void {
  deleteCookie(c, nameOf(name, secure), { path: '/', secure })
}
