import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/claim/base.js'
import { type Entry, entryHash } from '../../src/ledger/journal/entry.js'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { databases, query } from './databases.js'
import { decision } from './sample.js'

const terminal = { person: 'root', means: 'terminal' } as const
const later = '2099-01-01T00:00:00.000Z'
const early = '2020-01-01T00:00:00.000Z'

describe.each(databases)('accounts in $name', ({ place }) => {
  async function open(): Promise<{ at: string; ledger: Ledger }> {
    const at = await place()
    return { at, ledger: await openLedger(at) }
  }

  async function withPeople(): Promise<{ at: string; ledger: Ledger }> {
    const opened = await open()
    await opened.ledger.access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
    await opened.ledger.access.addAccount({ name: 'سمير', role: 'reviewer', ...terminal })
    return opened
  }

  it('are made, changed and listed, and every change is an entry of the journal', async () => {
    const { at, ledger } = await open()
    expect(await ledger.access.hasAccounts()).toBe(false)
    await ledger.access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
    await ledger.access.addAccount({ name: 'سمير', role: 'reader', person: 'salma', means: 'site' })
    await ledger.access.changeAccount({ name: 'سمير', role: 'reviewer', person: 'salma', means: 'site' })
    await ledger.access.changeAccount({ name: 'سمير', role: 'reviewer', person: 'salma', means: 'site' })
    expect(await ledger.access.hasAccounts()).toBe(true)
    expect(await ledger.access.account('سمير')).toEqual({ name: 'سمير', role: 'reviewer', active: true })
    expect(await ledger.access.account('nobody')).toBeUndefined()
    expect(await ledger.access.accounts()).toMatchObject([
      { name: 'salma', role: 'administrator', person: 'root', decisions: 0, hasPassword: false, seen: null },
      { name: 'سمير', role: 'reviewer', person: 'salma', entry: 3 },
    ])
    expect(await query(at, 'select kind from entry')).toHaveLength(3)
    expect((await ledger.verify()).fault).toBeNull()
    await ledger.close()
  })

  it('keep their names, and one administrator at least', async () => {
    const { at, ledger } = await withPeople()
    const change = (name: string, to: object) => ledger.access.changeAccount({ name, ...terminal, ...to })
    await expect(ledger.access.addAccount({ name: 'salma', role: 'reader', ...terminal })).rejects.toThrow('already')
    await expect(change('salma', { role: 'editor' })).rejects.toThrow('last administrator')
    await expect(change('salma', { active: false })).rejects.toThrow('last administrator')
    await expect(change('nobody', { role: 'editor' })).rejects.toThrow('there is no account')
    expect(await query(at, 'select kind from entry')).toHaveLength(2)
    await change('سمير', { role: 'administrator' })
    await change('salma', { active: false })
    expect(await ledger.access.account('salma')).toMatchObject({ active: false })
    await ledger.close()
  })

  it('say who decides: nobody else, from the first account on', async () => {
    const { ledger } = await open()
    const before = await ledger.decide({ ...decision, person: 'anybody' })
    await ledger.access.addAccount({ name: 'salma', role: 'administrator', ...terminal })
    await ledger.access.addAccount({ name: 'huda', role: 'reader', ...terminal })
    await expect(ledger.decide({ ...decision, person: 'anybody' })).rejects.toThrow('"anybody" has no account')
    await expect(ledger.decide({ ...decision, person: 'huda' })).rejects.toThrow('may not decide (reader)')
    const withdrawal = { decision: before, words: null }
    await expect(ledger.withdraw({ ...withdrawal, person: 'huda' })).rejects.toThrow('may not decide')
    await ledger.access.changeAccount({ name: 'huda', role: 'reviewer', ...terminal })
    await ledger.decide({ ...decision, person: 'huda' })
    await ledger.access.changeAccount({ name: 'huda', active: false, ...terminal })
    await expect(ledger.withdraw({ ...withdrawal, person: 'huda' })).rejects.toThrow('may not decide (disabled)')
    expect((await ledger.access.accounts()).map(({ name, decisions }) => [name, decisions])).toEqual([
      ['huda', 1],
      ['salma', 0],
    ])
    expect((await ledger.verify()).fault).toBeNull()
    await ledger.close()
  })

  it('travel with the journal, and what proves who somebody is does not', async () => {
    const { ledger } = await withPeople()
    await ledger.access.setPassword('salma', 'hash of a password')
    await ledger.decide({ ...decision, person: 'سمير' })
    const lines: string[] = []
    for await (const line of ledger.journal()) lines.push(line)
    expect(lines.join('\n')).not.toContain('hash of a password')
    const copy = (await open()).ledger
    await copy.take(each(lines))
    expect(await copy.access.accounts()).toMatchObject([{ name: 'salma', hasPassword: false }, { name: 'سمير' }])
    expect(await copy.verify()).toEqual(await ledger.verify())
    await Promise.all([ledger.close(), copy.close()])
  })

  it('cannot be raised past the journal without verify finding it', async () => {
    const { at, ledger } = await withPeople()
    await query(at, at.startsWith('postgres') ? 'drop trigger account_stays on account' : 'drop trigger account_stays')
    await query(at, "update account set role = 'administrator' where name = 'سمير'")
    expect((await ledger.verify()).fault).toMatchObject({ entry: 2 })
    await ledger.close()
  })

  it('are what verify holds decisions against, whoever wrote them', async () => {
    const { at, ledger } = await withPeople()
    const [last] = (await query(at, 'select * from entry order by seq desc limit 1')) as unknown as Entry[]
    const line = { seq: 3, at: early, kind: 'decision', payload: canonical({ ...decision, person: 'stranger' }) }
    const { kind, subject, verdict } = decision
    await query(at, 'insert into entry values ($1, $2, $3, $4, $5, $6)', [
      ...Object.values(line),
      last!.hash,
      entryHash(last!.hash, line),
    ])
    await query(at, 'insert into decision values ($1, $2, $3, $4, $5)', [3, kind, subject, verdict, 'stranger'])
    expect((await ledger.verify()).fault).toEqual({ entry: 3, because: '"stranger" had no account that might decide' })
    await ledger.close()
  })

  it('edit how the record is kept with the right to, on every way to the journal', async () => {
    const { at, ledger } = await withPeople()
    const setting = { forum: null, name: 'eyes', value: 2, person: 'سمير' }
    await ledger.access.changeAccount({ name: 'سمير', role: 'reviewer', ...terminal })
    await expect(ledger.set(setting)).rejects.toThrow(
      'the account "سمير" may not edit (reviewer); ask an administrator',
    )
    await ledger.access.changeAccount({ name: 'سمير', role: 'editor', ...terminal })
    const entry = await ledger.set(setting)
    expect((await ledger.verify()).fault).toBeNull()
    const [last] = (await query(at, 'select * from entry order by seq desc limit 1')) as unknown as Entry[]
    await ledger.access.changeAccount({ name: 'سمير', role: 'reviewer', ...terminal })
    const [before] = (await query(at, 'select * from entry order by seq desc limit 1')) as unknown as Entry[]
    const line = { seq: entry + 2, at: early, kind: 'setting', payload: last!.payload }
    await query(at, 'insert into entry values ($1, $2, $3, $4, $5, $6)', [
      ...Object.values(line),
      before!.hash,
      entryHash(before!.hash, line),
    ])
    await query(at, 'insert into setting values ($1, $2, $3, $4)', [line.seq, null, 'eyes', 'سمير'])
    expect((await ledger.verify()).fault).toEqual({ entry: line.seq, because: '"سمير" had no account that might edit' })
    await ledger.close()
  })

  it('have sessions, which end when the password is changed and when they are shut out', async () => {
    const { ledger } = await withPeople()
    const { access } = ledger
    const session = { hash: 's1', account: 'سمير', begun: '2026-01-01T00:00:00.000Z', seen: '', ends: later }
    await access.beginSession(session)
    await access.beginSession({ ...session, hash: 's2', account: 'salma' })
    expect(await access.session('s1')).toEqual(session)
    await access.keepSession({ ...session, seen: 'now' })
    expect((await access.accounts()).find(({ name }) => name === 'سمير')).toMatchObject({ seen: 'now' })
    await access.setPassword('سمير', 'new')
    expect([await access.session('s1'), (await access.session('s2'))?.account]).toEqual([undefined, 'salma'])
    await access.beginSession(session)
    await access.changeAccount({ name: 'سمير', active: false, ...terminal })
    expect(await access.session('s1')).toBeUndefined()
    await access.endSession('s2')
    expect(await access.session('s2')).toBeUndefined()
    for (const [hash, account] of [
      ['s3', 'salma'],
      ['s4', 'salma'],
      ['s5', 'سمير'],
    ] as const) {
      await access.beginSession({ ...session, hash, account })
    }
    await access.endSessions('salma')
    expect([await access.session('s3'), await access.session('s4')]).toEqual([undefined, undefined])
    expect(await access.session('s5')).toBeDefined()
    await ledger.close()
  })

  it('clear sessions that have ended', async () => {
    const { at, ledger } = await withPeople()
    const session = { account: 'salma', begun: '2019-12-31T00:00:00.000Z', seen: early, ends: early }
    await ledger.access.beginSession({ ...session, hash: 'old' })
    await ledger.access.beginSession({ ...session, hash: 'new', begun: '2020-02-01T00:00:00.000Z', ends: later })
    expect(await query(at, 'select hash from session')).toEqual([{ hash: 'new' }])
    await ledger.close()
  })

  it('have a password, hashed anew only where it is still the same', async () => {
    const { ledger } = await withPeople()
    const { access } = ledger
    expect(await access.passwordOf('salma')).toBeUndefined()
    await access.setPassword('salma', 'one')
    await access.rehash('salma', 'one', 'one, harder')
    expect(await access.passwordOf('salma')).toBe('one, harder')
    await access.setPassword('salma', 'two')
    await access.rehash('salma', 'one, harder', 'one again')
    expect(await access.passwordOf('salma')).toBe('two')
    await ledger.close()
  })

  it('have tokens, which are taken back once and fall with the account', async () => {
    const { ledger } = await withPeople()
    const { access } = ledger
    const token = { account: 'سمير', label: 'نشرة', made: early, ends: null, used: null, revoked: null }
    await access.addToken({ ...token, hash: 'h1', id: 't1', scopes: ['read', 'review'] })
    await access.addToken({ ...token, hash: 'h2', id: 't2', scopes: ['read'], account: 'salma', made: later })
    await access.tokenUsed('h1', later)
    expect(await access.token('h1')).toMatchObject({ id: 't1', scopes: ['read', 'review'], used: later })
    expect((await access.tokens()).map(({ id }) => id)).toEqual(['t2', 't1'])
    expect((await access.tokens('سمير')).map(({ id }) => id)).toEqual(['t1'])
    await expect(access.revokeToken('t2', 'سمير')).rejects.toThrow('no token "t2"')
    await access.revokeToken('t2', 'salma')
    await expect(access.revokeToken('t2')).rejects.toThrow('no token "t2"')
    await access.changeAccount({ name: 'سمير', active: false, ...terminal })
    expect((await access.token('h1'))?.revoked).not.toBeNull()
    await ledger.close()
  })

  it('are tied to one person of a provider each', async () => {
    const { ledger } = await withPeople()
    const identity = { issuer: 'https://id.example.org', subject: '17', since: early }
    expect(await ledger.access.accountOf(identity.issuer, '17')).toBeUndefined()
    await ledger.access.tie({ ...identity, account: 'salma' })
    await ledger.access.tie({ ...identity, account: 'salma' })
    await expect(ledger.access.tie({ ...identity, account: 'سمير' })).rejects.toThrow('has the account "salma"')
    expect(await ledger.access.accountOf(identity.issuer, '17')).toBe('salma')
    await ledger.close()
  })
})

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines
}
