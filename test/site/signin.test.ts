import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/passwords.js'
import { type AccessSettings, Team } from '../../src/access/team.js'
import { openLedger } from '../../src/ledger/open.js'
import { ownPath } from '../../src/site/access/routes.js'
import { createSite } from '../../src/site/server.js'
import { sources } from './sources.js'

const closed: AccessSettings = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const good = 'seven camels in the caravan'
const other = 'eight camels in the caravan'
const hash = await hashPassword(good)

/** A browser at a site with one account: it keeps cookies and says where its forms stand. */
async function browser(settings: Partial<AccessSettings> = {}, origin = 'http://localhost') {
  const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'tawatur-signin-')), 'record.db'))
  await ledger.access.addAccount({ name: 'سمير', role: 'reviewer', person: 'root', means: 'terminal' })
  await ledger.access.setPassword('سمير', hash)
  const team = new Team(ledger.access, { ...closed, ...settings }, () => new Date())
  const site = createSite({ ...sources, access: team })
  const cookies = new Map<string, string>()
  const given: string[] = []
  async function ask(path: string, init: RequestInit = {}): Promise<{ response: Response; html: string }> {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await site.request(`${origin}${path}`, { ...init, headers: { Cookie, ...init.headers } })
    for (const line of response.headers.getSetCookie()) {
      given.push(line)
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '') cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    return { response, html: await response.text() }
  }
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: origin, ...headers } })
  /** Opens a page and sends one of its forms. */
  const submit = async (page: string, path: string, fields: Record<string, string>, headers = {}) =>
    await post(path, { 'form-token': tokenIn((await ask(page)).html), ...fields }, headers)
  const signIn = (password = good, headers = {}) =>
    submit('/en/sign-in', '/en/sign-in', { name: 'سمير', password, to: '/en/meetings' }, headers)
  return { ask, post, submit, signIn, cookies, given, ledger, team, site }
}

function tokenIn(html: string): string {
  return / name="form-token" value="([^"]+)"/.exec(html)![1]!
}

describe('signing in', () => {
  test('leads to what was asked for, with a session that scripts and other sites cannot use', async () => {
    const { ask, signIn, given } = await browser()
    const refused = await ask('/en/meetings')
    expect(refused.response.status).toBe(401)
    expect(refused.html).toContain('name="to" value="/en/meetings"')
    const { response } = await signIn()
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/en/meetings'])
    const session = given.find((line) => line.startsWith('tawatur-session='))!
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Expires=']) expect(session).toContain(part)
    expect(session).not.toContain('Secure')
    expect((await ask('/en/meetings')).html).toContain('<bdi>سمير</bdi>')
  })

  test('by https keeps cookies to https, and to this host', async () => {
    const at = { address: 'https://record.example.org' }
    const { signIn, given } = await browser(at, 'http://10.0.0.7:4747')
    expect((await signIn(good, { Origin: 'http://10.0.0.7:4747' })).response.status).toBe(403)
    await signIn(good, { Origin: 'https://record.example.org' })
    expect(given.filter((line) => !/^__Host-tawatur-.*; Secure/.test(line))).toEqual([])
    expect(given.some((line) => line.startsWith('__Host-tawatur-session='))).toBe(true)
  })

  test('says the same whether name or password is wrong, and keeps no session', async () => {
    const { submit, signIn, cookies } = await browser()
    const wrong = await signIn(other)
    const unknown = await submit('/en/sign-in', '/en/sign-in', { name: 'nobody', password: good })
    for (const { response, html } of [wrong, unknown]) {
      expect(response.status).toBe(401)
      expect(html).toContain('Name or password is not right.')
    }
    expect([...cookies.keys()]).toEqual(['tawatur-form'])
  })

  test('waits after too many tries, and says how long', async () => {
    const { signIn } = await browser()
    for (let i = 0; i < 5; i++) await signIn(other)
    const { response, html } = await signIn()
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '30'])
    expect(html).toContain('Try again in 30 seconds.')
  })

  test('gives another session than the one that was there', async () => {
    const { signIn, cookies, team, submit } = await browser()
    await signIn()
    const before = cookies.get('tawatur-session')!
    await submit('/en/account', '/en/sign-in', { name: 'سمير', password: good })
    expect(cookies.get('tawatur-session')).not.toBe(before)
    expect(await team.bySession(before)).toBeNull()
  })

  test('counts tries by the address that one’s own proxy names, and by no other', async () => {
    const { ask, team } = await browser({ proxies: 1 })
    const seen: string[] = []
    const signIn = team.signIn.bind(team)
    team.signIn = async (name, password, from) => {
      seen.push(from)
      return await signIn(name, password, from)
    }
    const token = tokenIn((await ask('/en/sign-in')).html)
    const body = () => new URLSearchParams({ 'form-token': token, name: 'سمير', password: other })
    const headers = { Origin: 'http://localhost', 'X-Forwarded-For': '203.0.113.9, 198.51.100.4' }
    await ask('/en/sign-in', { method: 'POST', body: body(), headers })
    expect(seen).toEqual(['198.51.100.4'])
  })

  test.each([
    ['//evil.example', '/en/'],
    ['https://evil.example/en/', '/en/'],
    ['/\\evil.example', '/en/'],
    ['/en/\\evil', '/en/'],
    ['/english', '/en/'],
    ['/ar/meetings?known=2017-03-14', '/ar/meetings?known=2017-03-14'],
    [undefined, '/en/'],
  ])('goes on to %j by %s', (to, path) => {
    expect(ownPath(to, 'en')).toBe(path)
  })
})

describe('a form', () => {
  const fields = { name: 'سمير', password: good }

  test('of another site is refused, whatever it sends', async () => {
    const { ask, post } = await browser()
    const token = tokenIn((await ask('/en/sign-in')).html)
    const tries: [Record<string, string>, Record<string, string>][] = [
      [fields, {}],
      [{ ...fields, 'form-token': 'x' }, {}],
      [{ ...fields, 'form-token': token }, { Origin: 'https://evil.example' }],
      [{ ...fields, 'form-token': token }, { Origin: 'null' }],
      [{ ...fields, 'form-token': token }, { 'Sec-Fetch-Site': 'cross-site' }],
      [{ ...fields, 'form-token': token }, { 'Sec-Fetch-Site': 'same-site' }],
    ]
    for (const [sent, headers] of tries) {
      expect((await post('/en/sign-in', sent, headers)).response.status, JSON.stringify([sent, headers])).toBe(403)
    }
    const own = { ...fields, 'form-token': token }
    expect((await post('/en/sign-in', own, { 'Sec-Fetch-Site': 'same-origin' })).response.status).toBe(303)
  })

  test('that says nothing of where it stands is refused', async () => {
    const { ask } = await browser()
    const token = tokenIn((await ask('/en/sign-in')).html)
    const body = new URLSearchParams({ ...fields, 'form-token': token })
    expect((await ask('/en/sign-in', { method: 'POST', body })).response.status).toBe(403)
  })

  test('of one session is none of another, and none after signing out', async () => {
    const one = await browser()
    await one.signIn()
    const token = tokenIn((await one.ask('/en/account')).html)
    const { id } = await one.team.begin('سمير')
    const first = one.cookies.get('tawatur-session')!
    one.cookies.set('tawatur-session', id)
    const wish = { 'form-token': token, label: 'x', scope: 'read' }
    expect((await one.post('/en/account/tokens', wish)).response.status).toBe(403)
    one.cookies.set('tawatur-session', first)
    expect((await one.post('/en/account/tokens', wish)).response.status).toBe(200)
    await one.post('/en/sign-out', { 'form-token': token })
    expect((await one.ask('/en/account')).response.status).toBe(401)
  })

  test('larger than forms are is not read', async () => {
    const { submit } = await browser()
    const { response } = await submit('/en/sign-in', '/en/sign-in', { name: 'x'.repeat(70_000) })
    expect(response.status).toBe(413)
  })
})

describe('one’s account', () => {
  test('changes its password, which ends every other session', async () => {
    const { submit, signIn, team, ask } = await browser()
    await signIn()
    const elsewhere = await team.begin('سمير')
    const change = (old: string, password: string) => submit('/en/account', '/en/account/password', { old, password })
    expect((await change(other, other)).html).toContain('Name or password is not right.')
    expect((await change(good, 'short')).html).toContain('The new password is too short.')
    expect((await change(good, other)).response.status).toBe(303)
    expect(await team.bySession(elsewhere.id)).toBeNull()
    expect((await ask('/en/account')).response.status).toBe(200)
  })

  test('makes a token, shows it once, and takes it back', async () => {
    const { submit, signIn, ask, ledger, site } = await browser()
    await signIn()
    expect((await submit('/en/account', '/en/account/tokens', { label: 'x' })).response.status).toBe(422)
    const { html } = await submit('/en/account', '/en/account/tokens', { label: 'نشرة', scope: 'read', days: '90' })
    const token = /tawatur_[\w-]{43}/.exec(html)![0]
    const page = await ask('/en/account')
    expect(page.html).toContain('نشرة')
    expect(page.html).not.toContain(token)
    expect(page.response.headers.get('Cache-Control')).toBe('no-store')
    const read = () => site.request('/en/meetings.json', { headers: { Authorization: `Bearer ${token}` } })
    expect((await read()).status).toBe(200)
    const [kept] = await ledger.access.tokens()
    expect(kept).toMatchObject({ label: 'نشرة', scopes: ['read'], account: 'سمير' })
    await submit('/en/account', '/en/account/tokens/revoke', { id: kept!.id })
    expect((await read()).status).toBe(401)
  })

  test('is none where there are no accounts', async () => {
    const own = createSite(sources)
    for (const path of ['/en/account', '/ar/sign-in']) expect((await own.request(path)).status).toBe(404)
    expect(await (await own.request('/en/sign-in')).text()).toContain('tawatur accounts add')
    expect(await (await own.request('/en/')).text()).not.toContain('/en/sign-in')
  })

  test('is not asked for where anybody may read', async () => {
    const { ask } = await browser({ open: true })
    const { response, html } = await ask('/en/meetings')
    expect(response.status).toBe(200)
    expect(html).toContain('href="/en/sign-in"')
    expect((await ask('/en/account')).response.status).toBe(401)
  })
})
