import { describe, expect, test } from 'vitest'
import { type Access, machineAccess, nobody, type Visitor } from '../../src/access/visitor.js'
import { type Role, rightsOf, roles } from '../../src/claim/roles.js'
import { rightFor, routeKey, table } from '../../src/site/access/rights.js'
import { createSite } from '../../src/site/server.js'
import { sources } from './sources.js'

const visitors: Record<string, Visitor> = Object.fromEntries(
  roles.map((role: Role) => [role, { name: role, role, rights: rightsOf(role), by: 'session' }]),
)

/** Sessions are named by their role. */
const access: Access = {
  address: null,
  stranger: async () => nobody,
  bySession: async (id) => visitors[id] ?? null,
  byToken: async (token) => (visitors[token] ? { ...visitors[token], by: 'token' } : null),
}
const site = createSite({ ...sources, access })

/** Middleware stands at every address; all else is a route. */
const routes = site.routes.filter(({ path }) => path !== '/*' && path !== '*')

const samples: Record<string, string> = {
  'meetings/:id': 'r-manama',
  'reports/:id': 'coast.html~2',
  'families/:id': 'o-copy',
  'fonts/:name': 'naskh-latin.woff2',
  'reports/:file': 'coast.html~2.css',
}

function addressOf(method: string, path: string): string {
  const id = samples[routeKey(method, path).split(' ')[1]!] ?? ''
  const end = path.includes('.json}') ? '.json' : ''
  return path.replace(/:\w+(\{.*\})?$/, `${id}${end}`)
}

const as = (who: string | null): Record<string, string> => (who ? { Cookie: `tawatur-session=${who}` } : {})

describe('every route', () => {
  test('is in the table, and the table has no other', () => {
    expect(new Set(routes.map(({ method, path }) => routeKey(method, path)))).toEqual(new Set(table.keys()))
  })

  test.each(routes.map(({ method, path }) => ({ method, path })))('$method $path', async ({ method, path }) => {
    const right = rightFor(method, path)
    for (const who of [null, ...roles]) {
      const { status } = await site.request(addressOf(method, path), { method, headers: as(who) })
      const may = right === 'anyone' || (who !== null && visitors[who]!.rights.includes(right))
      if (may) expect([200, 302, 308], `${who}: ${status}`).toContain(status)
      else expect(status, `${who}`).toBe(who === null ? 401 : 403)
    }
  })

  test('cannot be made without its right', () => {
    expect(() => rightFor('GET', '/en/back-door')).toThrow('rights.ts')
    expect(() => rightFor('POST', '/en/meetings')).toThrow('rights.ts')
  })
})

describe('who asks', () => {
  test('is nobody with a session that is none, and learns where to begin', async () => {
    const page = await site.request('/en/meetings', { headers: as('made-up') })
    expect(page.status).toBe(401)
    expect(page.headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
    const data = await site.request('/en/meetings.json')
    expect(await data.json()).toMatchObject({ error: { code: 'sign_in' } })
  })

  test('may be a token', async () => {
    const ask = (token: string) => site.request('/en/meetings.json', { headers: { Authorization: `Bearer ${token}` } })
    expect((await ask('reader')).status).toBe(200)
    expect((await ask('none')).status).toBe(401)
  })

  test('is who sits at the machine where no accounts are, by no other name of it', async () => {
    const own = createSite({ ...sources, access: machineAccess('salma') })
    for (const host of ['localhost:4747', '127.0.0.1', '[::1]:80']) {
      expect((await own.request(`http://${host}/en/`)).status, host).toBe(200)
    }
    for (const host of ['record.example.org', '127.0.0.1.example.org', '192.0.2.7']) {
      expect((await own.request(`http://${host}/en/`)).status, host).toBe(403)
    }
  })

  test('is no matter to what is the same for all: others keep no copy of a page', async () => {
    const page = await site.request('/en/meetings', { headers: as('reader') })
    expect(page.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(page.headers.get('Vary')).toContain('Cookie')
  })
})
