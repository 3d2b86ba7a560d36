import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/passwords.js'
import { type AccessSettings, Team } from '../../src/access/team.js'
import { makeToken } from '../../src/access/tokens.js'
import { catalogueOf } from '../../src/catalogue/memory.js'
import { type Role, rightsOf, roles } from '../../src/claim/roles.js'
import { openLedger } from '../../src/ledger/open.js'
import { Desk } from '../../src/review/desk.js'
import { type Needed, rightFor, routeKey, table } from '../../src/site/access/rights.js'
import { createSite } from '../../src/site/server.js'
import { record } from './fixture.js'
import { sources } from './sources.js'

const closed: AccessSettings = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const good = 'seven camels in the caravan'
const terminal = { person: 'root', means: 'terminal' } as const

/** A site with an account of each role, called as the role is. */
async function siteOf(settings: Partial<AccessSettings> = {}, now = () => new Date('2026-01-01T00:00:00Z')) {
  const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'tawatur-site-')), 'record.db'), { now })
  await ledger.access.addAccount({ name: 'administrator', role: 'administrator', ...terminal })
  for (const name of ['reader', 'reviewer', 'editor'] as const) {
    await ledger.access.addAccount({ name, role: name, ...terminal })
  }
  await ledger.access.setPassword('reader', await hashPassword(good))
  const team = new Team(ledger.access, { ...closed, ...settings }, now)
  return {
    ledger,
    team,
    site: createSite({
      ...sources,
      access: team,
      desk: () => Desk.open(ledger, { record: async () => catalogue }),
      set: ledger.set,
    }),
  }
}

const { site, team, ledger } = await siteOf()
const sessions = new Map(await Promise.all(roles.map(async (role) => [role, (await team.begin(role)).id] as const)))

/** Middleware stands at every address; all else is a route. */
const routes = site.routes.filter(({ path }) => path !== '/*' && path !== '*')

const samples: Record<string, string> = {
  'meetings/:id': 'r-manama',
  'reports/:id': 'coast.html~2',
  'families/:id': 'o-copy',
  'fonts/:name': 'naskh-latin.woff2',
  'reports/:file': 'coast.html~2.css',
  'review/:id': 'r-manama',
}

function addressOf(method: string, path: string): string {
  const id = samples[routeKey(method, path).split(' ')[1]!] ?? ''
  const end = path.includes('.json}') ? '.json' : ''
  return path.replace(/:\w+(\{.*\})?$/, `${id}${end}`)
}

const as = (who: Role | null): Record<string, string> => (who ? { Cookie: `tawatur-session=${sessions.get(who)}` } : {})

/** Who may ask, by the right that the table names. */
function may(who: Role | null, right: Needed): boolean {
  if (right === 'anyone') return true
  return who !== null && (right === 'account' || rightsOf(who).includes(right))
}

const catalogue = catalogueOf(record)

describe('every route', () => {
  test('is in the table, and the table has no other', () => {
    expect(new Set(routes.map(({ method, path }) => routeKey(method, path)))).toEqual(new Set(table.keys()))
  })

  test.each(routes.map(({ method, path }) => ({ method, path })))('$method $path', async ({ method, path }) => {
    const right = rightFor(method, path)
    for (const who of [null, ...roles]) {
      const asked = await site.request(addressOf(method, path), { method, headers: as(who) })
      if (!may(who, right)) expect(asked.status, `${who}`).toBe(who === null ? 401 : 403)
      else if (method === 'GET') expect([200, 302, 303, 308], `${who}: ${asked.status}`).toContain(asked.status)
      // Who may ask is still asked for the form's token.
      else expect(await asked.text(), `${who}`).toContain('This form is no longer good')
    }
  })

  test('cannot be made without its right', () => {
    expect(() => rightFor('GET', '/en/back-door')).toThrow('rights.ts')
    expect(() => rightFor('POST', '/en/meetings')).toThrow('rights.ts')
  })
})

describe('who asks', () => {
  test('is nobody with a session that is none, and learns where to begin', async () => {
    const page = await site.request('/en/meetings', {
      headers: { Cookie: 'tawatur-session=made-up-session-of-nobody' },
    })
    expect(page.status).toBe(401)
    expect(page.headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
    const data = await site.request('/en/meetings.json')
    expect(await data.json()).toMatchObject({ error: { code: 'sign_in' } })
  })

  test('may be a token, which opens nothing of the account', async () => {
    const wish = { account: 'reader', label: 'bulletin', scopes: ['read' as const], days: null }
    const token = await makeToken(ledger.access, wish, new Date())
    const ask = (path: string, bearer: string) =>
      site.request(path, { headers: { Authorization: `Bearer ${bearer}`, Accept: 'application/json' } })
    expect((await ask('/en/meetings.json', token)).status).toBe(200)
    expect((await ask('/en/meetings.json', `${token}x`)).status).toBe(401)
    expect((await ask('/en/account', token)).status).toBe(403)
  })

  test('is who sits at the machine where no accounts are, by no other name of it', async () => {
    const own = createSite(sources)
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
