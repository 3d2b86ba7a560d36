import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { type AccessSettings, type Begun, Team } from '../../src/access/team.js'
import { makeToken } from '../../src/access/tokens.js'
import { openLedger } from '../../src/ledger/open.js'

const terminal = { person: 'root', means: 'terminal' } as const
const good = 'seven camels in the caravan'
const other = 'eight camels in the caravan'
const closed: AccessSettings = { address: null, proxies: 0, open: false, machine: null, signOn: null }
const from = '192.0.2.7'

async function teamOf(settings: Partial<AccessSettings> = {}) {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const clock = () => new Date(now)
  const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'tawatur-team-')), 'record.db'), { now: clock })
  const team = new Team(ledger.access, { ...closed, ...settings }, clock)
  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  return { ledger, team, pass, clock }
}

async function withPeople(settings: Partial<AccessSettings> = {}) {
  const made = await teamOf(settings)
  await made.ledger.access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
  await made.ledger.access.addAccount({ name: 'سمير', role: 'reviewer', ...terminal })
  await made.ledger.access.setPassword('salma', await hash(good, { memoryCost: 4096, timeCost: 3 }))
  return made
}

const begun = (answer: unknown) => answer as Begun

describe('who is not signed in', () => {
  it('is who sits at the machine, until there is an account', async () => {
    const { team, ledger } = await teamOf({ machine: 'huda' })
    expect(await team.stranger()).toMatchObject({ name: 'huda', by: 'machine', role: 'administrator' })
    await ledger.access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
    expect(await team.stranger()).toMatchObject({ name: null, by: 'nobody', rights: [] })
  })

  it('may read where anybody may', async () => {
    expect((await (await teamOf()).team.stranger()).rights).toEqual([])
    expect((await (await withPeople({ open: true, machine: 'huda' })).team.stranger()).rights).toEqual(['read'])
  })
})

describe('signing in', () => {
  it('begins a session, of which the ledger keeps no more than a hash', async () => {
    const { team, ledger } = await withPeople()
    const { id } = begun(await team.signIn(' Salma ', good, from))
    expect(await team.bySession(id)).toMatchObject({ name: 'salma', role: 'administrator', by: 'session' })
    expect(JSON.stringify(await ledger.access.session(id))).toBeUndefined()
    expect(await team.bySession('made-up-session-of-nobody')).toBeNull()
    await team.signOut(id)
    expect(await team.bySession(id)).toBeNull()
  })

  it('says the same of a wrong password, an unknown name, a name that is none, and who is shut out', async () => {
    const { team, ledger } = await withPeople()
    await ledger.access.changeAccount({ name: 'سمير', active: false, ...terminal })
    await ledger.access.setPassword('سمير', (await ledger.access.passwordOf('salma'))!)
    const tries = [
      ['salma', other],
      ['nobody', good],
      ['<>', good],
      ['سمير', good],
    ] as const
    for (const [name, password] of tries) {
      expect(await team.signIn(name, password, from), name).toEqual({ refused: 'wrong' })
    }
  })

  it('waits after five wrong tries of one account, from wherever they come, and of any name', async () => {
    const { team, pass } = await withPeople()
    for (const name of ['salma', 'nobody']) {
      const tries = Array.from({ length: 12 }, (_, i) => team.signIn(name, other, `192.0.2.${i}`))
      const answers = await Promise.all(tries)
      expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'wrong')).toHaveLength(5)
      expect(await team.signIn(name, good, '192.0.2.99')).toEqual({ refused: 'wait', seconds: 30 })
    }
    pass(31)
    expect(await team.signIn('salma', good, from)).toHaveProperty('id')
  })

  it('waits after twenty wrong tries from one address, whatever the names', async () => {
    const { team } = await withPeople()
    for (let i = 0; i < 20; i++) await team.signIn(`nobody${i}`, other, from)
    expect(await team.signIn('salma', good, from)).toMatchObject({ refused: 'wait' })
    expect(await team.signIn('salma', good, '192.0.2.8')).toHaveProperty('id')
  })

  it('hashes a password anew that was hashed with less', async () => {
    const { team, ledger } = await withPeople()
    await team.signIn('salma', good, from)
    expect(await ledger.access.passwordOf('salma')).toMatch(/m=19456,t=2,p=1/)
    expect(await team.signIn('salma', good, from)).toHaveProperty('id')
  })
})

describe('a session', () => {
  it('ends when it is not used for twelve hours, and after seven days in any case', async () => {
    const { team, pass } = await withPeople()
    const { id } = begun(await team.signIn('salma', good, from))
    for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
      expect(await team.bySession(id), `${hours}`).not.toBeNull()
      pass(11 * 3600)
    }
    pass(11 * 3600)
    expect(await team.bySession(id)).toBeNull()
    const next = begun(await team.signIn('salma', good, from))
    pass(12 * 3600)
    expect(await team.bySession(next.id)).toBeNull()
  })

  it('has the rights of today, and ends with the account', async () => {
    const { team, ledger } = await withPeople()
    const { id } = await team.begin('سمير')
    expect((await team.bySession(id))?.rights).toEqual(['read', 'review'])
    await ledger.access.changeAccount({ name: 'سمير', role: 'editor', ...terminal })
    expect((await team.bySession(id))?.rights).toEqual(['read', 'review', 'edit'])
    await ledger.access.changeAccount({ name: 'سمير', active: false, ...terminal })
    expect(await team.bySession(id)).toBeNull()
  })

  it('ends when the password is changed, on every machine but the one where it is', async () => {
    const { team } = await withPeople()
    const elsewhere = begun(await team.signIn('salma', good, from))
    expect(await team.changePassword('salma', other, other, from)).toEqual({ refused: 'wrong' })
    expect(await team.changePassword('salma', good, 'short', from)).toEqual({ refused: 'unfit', fault: 'short' })
    expect(await team.bySession(elsewhere.id)).not.toBeNull()
    const here = begun(await team.changePassword('salma', good, other, from))
    expect([await team.bySession(elsewhere.id), (await team.bySession(here.id))?.name]).toEqual([null, 'salma'])
    expect(await team.signIn('salma', good, from)).toEqual({ refused: 'wrong' })
  })
})

describe('a token', () => {
  const wish = { account: 'سمير', label: 'bulletin', scopes: ['read', 'administer'] as const, days: 2 }

  it('may what its account and its scopes both say, and is kept as a hash', async () => {
    const { team, ledger, clock } = await withPeople()
    const token = await makeToken(ledger.access, { ...wish, scopes: [...wish.scopes] }, clock())
    expect(token).toMatch(/^tawatur_[\w-]{43}$/)
    expect(await team.byToken(token)).toMatchObject({ name: 'سمير', rights: ['read'], by: 'token' })
    expect(JSON.stringify(await ledger.access.tokens())).not.toContain(token)
    expect((await ledger.access.tokens())[0]?.used).toBe(clock().toISOString())
  })

  it('is good until its day, until it is taken back, and while its account is open', async () => {
    const { team, ledger, clock, pass } = await withPeople()
    const make = (days: number | null) => makeToken(ledger.access, { ...wish, scopes: ['read'], days }, clock())
    const [short, whole] = [await make(2), await make(null)]
    pass(2 * 24 * 3600)
    expect([await team.byToken(short), (await team.byToken(whole))?.name]).toEqual([null, 'سمير'])
    const id = (await ledger.access.tokens()).find(({ ends }) => ends === null)!.id
    await ledger.access.revokeToken(id)
    expect(await team.byToken(whole)).toBeNull()
    const last = await make(null)
    await ledger.access.changeAccount({ name: 'سمير', active: false, ...terminal })
    await ledger.access.changeAccount({ name: 'سمير', active: true, ...terminal })
    expect(await team.byToken(last)).toBeNull()
  })
})
