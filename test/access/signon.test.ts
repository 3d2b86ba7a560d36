import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { SignOnSettings } from '../../src/access/signon.js'
import { Team } from '../../src/access/team.js'
import { openLedger } from '../../src/ledger/open.js'
import { createSite } from '../../src/site/server.js'
import { sources } from '../site/sources.js'
import { type Provider, providerOf } from './provider.js'

const huda = { sub: '17', email: 'Huda@example.org', email_verified: true, preferred_username: 'huda' }
const address = 'http://localhost:4747'
let provider: Provider

beforeAll(async () => {
  provider = await providerOf(huda)
})
afterEach(() => {
  provider.person = huda
  provider.bent = {}
})
afterAll(() => provider.close())

async function browser(settings: Partial<SignOnSettings> = {}) {
  const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'tawatur-signon-')), 'record.db'))
  await ledger.access.addAccount({ name: 'salma', role: 'administrator', person: 'root', means: 'terminal' })
  const usual = {
    issuer: provider.issuer,
    client: 'tawatur',
    secret: 'a secret of the two',
    roleClaim: null,
    domain: null,
  }
  const signOn = { ...usual, ...settings }
  const team = new Team(
    ledger.access,
    { address, proxies: 0, open: false, machine: null, signOn },
    () => new Date(),
    fetch,
  )
  const told: string[] = []
  const site = createSite({ ...sources, access: team, failed: (error) => told.push((error as Error).message) })
  const cookies = new Map<string, string>()
  async function ask(url: string): Promise<Response> {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await site.request(new URL(url, address).href, { headers: { Cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '') cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    return response
  }
  /** To the provider and to where it sends one back; `change` is what happens to that address on the way. */
  async function there(change: (back: URL) => void = () => {}): Promise<string> {
    const away = await ask('/en/sign-on?to=/en/meetings')
    expect(away.status).toBe(303)
    const answered = await fetch(away.headers.get('Location')!, { redirect: 'manual' })
    const back = new URL(answered.headers.get('Location')!)
    change(back)
    return back.href
  }
  const signOnAs = async (change?: (back: URL) => void) => await ask(await there(change))
  return { ledger, ask, there, signOnAs, cookies, told }
}

describe('single sign-on', () => {
  test('makes an account of who comes for the first time, and knows them again', async () => {
    const { signOnAs, ask, ledger } = await browser()
    const { status, headers } = await signOnAs()
    expect([status, headers.get('Location')]).toEqual([303, '/en/meetings'])
    expect(await (await ask('/en/account')).text()).toContain('<bdi>huda@example.org</bdi>')
    provider.person = { ...huda, email: 'huda.new@example.org' }
    await signOnAs()
    expect(await ledger.access.accounts()).toMatchObject([
      { name: 'huda@example.org', role: 'reader', person: new URL(provider.issuer).host, hasPassword: false },
      { name: 'salma' },
    ])
    expect((await ledger.verify()).fault).toBeNull()
  })

  test('is offered on the page that asks who somebody is', async () => {
    const { ask } = await browser()
    expect(await (await ask('/en/meetings')).text()).toContain('href="/en/sign-on?to=%2Fen%2Fmeetings"')
  })

  test('takes the role from the claim that the settings name, and follows it', async () => {
    const { signOnAs, ledger } = await browser({ roleClaim: 'groups' })
    provider.person = { ...huda, groups: ['staff', 'reader', 'reviewer'] }
    expect((await signOnAs()).status).toBe(303)
    expect((await ledger.access.account('huda@example.org'))?.role).toBe('reviewer')
    provider.person = { ...huda, groups: 'editor' }
    await signOnAs()
    expect((await ledger.access.account('huda@example.org'))?.role).toBe('editor')
    provider.person = { ...huda, groups: ['staff'] }
    expect((await signOnAs()).status).toBe(403)
  })

  test('lets nobody in from another domain, nor by an address that was not checked', async () => {
    const { signOnAs, ledger, cookies } = await browser({ domain: 'example.org' })
    const tries = [
      { ...huda, email: 'huda@example.org.evil.example' },
      { ...huda, email: 'huda@evil-example.org' },
      { ...huda, email_verified: false },
      { sub: '17' },
    ]
    for (const person of tries) {
      provider.person = person
      expect((await signOnAs()).status, JSON.stringify(person)).toBe(403)
    }
    expect([await ledger.access.accounts(), [...cookies.keys()].includes('tawatur-session')]).toMatchObject([
      [{}],
      false,
    ])
    provider.person = { ...huda, sub: '18', hd: 'example.org' }
    expect((await signOnAs()).status).toBe(303)
  })

  test('gives nobody the account of another, until it is tied to them', async () => {
    const { signOnAs, ledger, told } = await browser()
    provider.person = { sub: '99', preferred_username: 'Salma' }
    const refused = await signOnAs()
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('not tied to you')
    expect(told.at(-1)).toContain('tawatur accounts link salma 99')
    const since = new Date().toISOString()
    await ledger.access.tie({ issuer: provider.issuer, subject: '99', account: 'salma', since })
    expect((await signOnAs()).status).toBe(303)
  })

  test('lets nobody in who was shut out', async () => {
    const { signOnAs, ledger } = await browser()
    await signOnAs()
    const change = { name: 'huda@example.org', active: false, person: 'salma', means: 'site' } as const
    await ledger.access.changeAccount(change)
    const refused = await signOnAs()
    expect([refused.status, (await refused.text()).includes('disabled')]).toEqual([403, true])
  })

  test.each([
    ['another nonce', { claims: { nonce: 'another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['a token for another', { claims: { aud: 'another' } }],
    ['a token that has ended', { claims: { exp: 1_600_000_000 } }],
    ['another key', { otherKey: true }],
    ['a token without a signature', { header: { alg: 'none' } }],
    ['a token by the shared secret', { header: { alg: 'HS256' } }],
  ])('refuses %s', async (_, bent) => {
    const { signOnAs, ledger, told, cookies } = await browser()
    provider.bent = bent
    const refused = await signOnAs()
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('did not succeed')
    expect(told).toHaveLength(1)
    expect(cookies.has('tawatur-session')).toBe(false)
    expect(await ledger.access.accounts()).toHaveLength(1)
  })

  test.each([
    ['another state', (back: URL) => back.searchParams.set('state', 'another')],
    ['no state', (back: URL) => back.searchParams.delete('state')],
    ['another code', (back: URL) => back.searchParams.set('code', 'another')],
    ['no code', (back: URL) => back.searchParams.delete('code')],
    [
      'who was refused there',
      (back: URL) => {
        back.searchParams.delete('code')
        back.searchParams.set('error', 'access_denied')
      },
    ],
  ])('refuses %s', async (_, change) => {
    const { signOnAs, cookies } = await browser()
    expect((await signOnAs(change)).status).toBe(403)
    expect(cookies.has('tawatur-session')).toBe(false)
  })

  test('refuses another browser than the one that went, and the same answer twice', async () => {
    const [mine, theirs] = [await browser(), await browser()]
    const back = await mine.there()
    expect((await theirs.ask(back)).status).toBe(403)
    expect((await mine.ask(back)).status).toBe(303)
    expect((await mine.ask(back)).status).toBe(403)
  })

  test('says so where the provider does not answer, and tries again later', async () => {
    const gone = await providerOf(huda)
    await gone.close()
    const { ask, told } = await browser({ issuer: gone.issuer })
    const answer = await ask('/ar/sign-on')
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('لا يجيب')
    expect(told[0]).toContain(gone.issuer)
  })
})
