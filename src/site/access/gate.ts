import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isLoopback } from '../../access/loopback.js'
import { type Access, nobody, type Visitor } from '../../access/visitor.js'
import type { Trouble } from '../trouble.js'
import { cookieOf, isSecure } from './cookies.js'
import { isOwnForm, largestForm } from './forms.js'
import { type Needed, rightFor } from './rights.js'
import { visitorOf } from './visitor.js'

type Handler = (c: Context) => Response | Promise<Response>
type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>

/** Makes routes whose rights are in the table. */
export interface Gate {
  get(path: string, handler: Handler): void
  /** A changing route: its form must be one of this site's, unless the request brings a token of its own. */
  post(path: string, handler: Handler): void
}

/** Learns who asks before any route runs, and lets each route be made only with its right. */
export function gateOf(app: Hono, access: Access, refuse: Refuse): Gate {
  app.use(async (c, next) => {
    c.set('address', access.address)
    c.set('signOn', access.signOn !== null)
    c.set('session', null)
    c.set('visitor', nobody)
    c.set('visitor', await whoAsks(c, access))
    await next()
  })
  const route = (method: 'GET' | 'POST') => (path: string, handler: Handler) => {
    const right = rightFor(method, path)
    app.on(method, path, async (c) => {
      const refused = refusal(c, right) ?? (method === 'POST' ? await forgery(c) : null)
      return refused ? await refuse(c, refused) : await handler(c)
    })
  }
  app.on('POST', '*', bodyLimit({ maxSize: largestForm, onError: (c) => refuse(c, 'too_large') as Response }))
  return { get: route('GET'), post: route('POST') }
}

async function whoAsks(c: Context, access: Access): Promise<Visitor> {
  const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  if (bearer) return (await access.byToken(bearer)) ?? nobody
  const session = cookieOf(c, 'session', isSecure(c, access.address))
  const visitor = session ? await access.bySession(session) : null
  if (visitor) c.set('session', session!)
  return visitor ?? (await access.stranger())
}

function refusal(c: Context, right: Needed): Trouble | null {
  const { by, rights } = visitorOf(c)
  // Another name for this machine is a page elsewhere that had its own name lead here, or a proxy that lets anybody in.
  if (by === 'machine' && !isLoopback(new URL(c.req.url).hostname)) return 'elsewhere'
  if (right === 'anyone') return null
  if (right === 'account' && by === 'machine') return 'no_accounts'
  if (right === 'account' ? by === 'session' : rights.includes(right)) return null
  return by === 'nobody' ? 'sign_in' : 'forbidden'
}

async function forgery(c: Context): Promise<Trouble | null> {
  return visitorOf(c).by === 'token' || (await isOwnForm(c)) ? null : 'foreign_form'
}
