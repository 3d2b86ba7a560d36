import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '../../src/access/passwords.js'
import { Team } from '../../src/access/team.js'
import { makeToken } from '../../src/access/tokens.js'
import { createSite } from '../../src/site/server.js'
import { reviewing } from './reviewing.js'

const good = 'seven camels in the caravan'
const closed = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const terminal = { person: 'root', means: 'terminal' } as const

let reviewed: Awaited<ReturnType<typeof reviewing>>
let team: Team
let site: ReturnType<typeof createSite>

beforeAll(async () => {
  reviewed = await reviewing()
  const { access } = reviewed.ledger
  await access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
  await access.setPassword('salma', await hashPassword(good))
  team = new Team(access, closed, () => new Date())
  site = createSite({ ...reviewed.given, access: team })
})
afterAll(() => reviewed.close())

async function as(name: string) {
  const headers = { Cookie: `tawatur-session=${(await team.begin(name)).id}`, Origin: 'http://localhost' }
  const get = async (path: string) => {
    const answer = await site.request(path, { headers })
    return { status: answer.status, html: await answer.text() }
  }
  return {
    get,
    async post(path: string, fields: Record<string, string>) {
      const { html } = await get(path.startsWith('/en/settings') ? '/en/settings' : '/en/accounts')
      const token = /name="form-token" value="([^"]+)"/.exec(html)?.[1] ?? ''
      const body = new URLSearchParams({ 'form-token': token, ...fields }).toString()
      const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const answer = await site.request(path, { method: 'POST', headers: { ...headers, ...type }, body })
      return { status: answer.status, html: await answer.text() }
    },
  }
}

const signsIn = async (name: string, password: string) => !('refused' in (await team.signIn(name, password, name)))

describe('an administrator on the site', () => {
  test('makes an account, which signs in, and the journal says who made it and where', async () => {
    const { post, get } = await as('salma')
    const { status, html } = await post('/en/accounts', { name: ' Samir ', role: 'reviewer', password: good })
    expect([status, html]).toEqual([200, expect.stringContaining('is made.')])
    expect(await signsIn('samir', good)).toBe(true)
    const lines: string[] = []
    for await (const line of reviewed.ledger.journal()) lines.push(line)
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      kind: 'account',
      payload: { name: 'samir', role: 'reviewer', active: 1, person: 'salma', means: 'site' },
    })
    const { accounts } = JSON.parse((await get('/en/accounts.json')).html) as { accounts: object[] }
    expect(accounts).toEqual([
      expect.objectContaining({ name: 'salma', role: 'administrator' }),
      expect.objectContaining({ name: 'samir', role: 'reviewer', hasPassword: true }),
    ])
    expect(JSON.stringify(accounts)).not.toContain('argon2')
  })

  test('changes its role, and that counts at once', async () => {
    const { post } = await as('salma')
    const samir = await as('samir')
    expect((await samir.get('/en/settings')).status).toBe(403)
    expect((await post('/en/accounts/role', { name: 'samir', role: 'editor' })).status).toBe(200)
    expect((await samir.get('/en/settings')).status).toBe(200)
    expect((await samir.get('/en/accounts')).status).toBe(403)
  })

  test('gives it a new password, and ends its sessions', async () => {
    const { post } = await as('salma')
    const samir = await as('samir')
    expect((await post('/en/accounts/password', { name: 'samir', password: `${good}, two` })).status).toBe(200)
    expect((await samir.get('/en/meetings')).status).toBe(401)
    expect([await signsIn('samir', good), await signsIn('samir', `${good}, two`)]).toEqual([false, true])
    const again = await as('samir')
    expect((await post('/en/accounts/sign-out', { name: 'samir' })).status).toBe(200)
    expect((await again.get('/en/meetings')).status).toBe(401)
  })

  test('shuts it out and lets it in again', async () => {
    const { post } = await as('salma')
    const samir = await as('samir')
    const shut = await post('/en/accounts/active', { name: 'samir', active: '0' })
    expect(shut.html).toContain('disabled')
    expect([(await samir.get('/en/meetings')).status, await signsIn('samir', `${good}, two`)]).toEqual([401, false])
    await post('/en/accounts/active', { name: 'samir', active: '1' })
    expect(await signsIn('samir', `${good}, two`)).toBe(true)
  })

  test('may be a program with a token that may administer', async () => {
    const ask = async (scopes: ('read' | 'administer')[]) => {
      const wish = { account: 'salma', label: 'import', scopes, days: null }
      const bearer = await makeToken(reviewed.ledger.access, wish, new Date())
      const body = new URLSearchParams({ name: `of ${scopes.join(' and ')}`, role: 'reader' }).toString()
      const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/x-www-form-urlencoded' }
      return (await site.request('/en/accounts', { method: 'POST', headers, body })).status
    }
    expect([await ask(['read']), await ask(['read', 'administer'])]).toEqual([403, 200])
  })

  test('finds no accounts where nobody has to sign in', async () => {
    const own = createSite(reviewed.given)
    expect((await own.request('http://localhost/en/accounts')).status).toBe(404)
  })
})

describe('an editor on the site', () => {
  test('sets how many must agree, for all and for a forum', async () => {
    const { post } = await as('samir')
    const desk = await reviewed.served.desk()
    const [forum = ''] = await desk.catalogue.ids('forum', ['all'])
    expect((await post('/en/settings', { of: 'all', eyes: '2' })).status).toBe(200)
    expect((await post('/en/settings', { of: 'forum', forum, eyes: '1' })).status).toBe(200)
    expect((await reviewed.served.desk()).settings).toEqual({ eyes: 2, forums: new Map([[forum, 1]]) })
    const { html } = await (await as('samir')).get('/en/settings.json')
    expect(JSON.parse(html)).toEqual({ eyes: 2, forums: { [forum]: 1 } })
    expect((await reviewed.ledger.verify()).fault).toBeNull()
  })
})
