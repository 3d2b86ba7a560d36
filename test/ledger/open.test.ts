import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../src/ledger/migrations/sqlite/all.js'
import { openLedger } from '../../src/ledger/open.js'
import { unprivileged } from '../unprivileged.js'
import { emptyFolder, numberReader } from './sample.js'

describe('opening a ledger', () => {
  it('makes the folder and a database that waits and flushes', async () => {
    const file = join(emptyFolder(), 'deep/er/record.db')
    await (await openLedger(file)).close()
    const sqlite = new DatabaseSync(file)
    expect(sqlite.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    expect(sqlite.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
    sqlite.close()
  })

  it('takes an empty file for a new ledger', async () => {
    const file = join(emptyFolder(), 'record.db')
    writeFileSync(file, '')
    const ledger = await openLedger(file)
    expect(await ledger.changes()).toBe(0)
    await ledger.close()
  })

  it('does not make one where it is only to be read', async () => {
    const file = join(emptyFolder(), 'none/record.db')
    await expect(openLedger(file, { create: false })).rejects.toThrow(/no ledger here yet; make one with: tawatur add/)
    expect(existsSync(join(file, '..'))).toBe(false)
  })

  it('refuses a ledger of a newer version and leaves it as it is', async () => {
    const file = join(emptyFolder(), 'record.db')
    await (await openLedger(file)).close()
    const sqlite = new DatabaseSync(file)
    sqlite.exec(`pragma user_version = ${migrations.length + 1}`)
    sqlite.close()
    await expect(openLedger(file)).rejects.toThrow(/newer Tawatur .*; update Tawatur/)
  })

  it.each([
    ['a text', 'هذا نص وليس سجلا، '.repeat(500)],
    ['a short text', 'abc'],
  ])('refuses %s and leaves it as it is', async (_, content) => {
    const file = join(emptyFolder(), 'notes.txt')
    writeFileSync(file, content)
    await expect(openLedger(file)).rejects.toThrow(/notes\.txt is not a ledger; name another file/)
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it('refuses the database of another program and leaves it as it is', async () => {
    const file = join(emptyFolder(), 'other.db')
    const sqlite = new DatabaseSync(file)
    sqlite.exec('create table recipes (name text)')
    sqlite.close()
    const before = readFileSync(file)
    await expect(openLedger(file)).rejects.toThrow(/another program; name another file/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('says so when the name is a folder, or a part of the path is a file', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'record.db'))
    await expect(openLedger(join(folder, 'record.db'))).rejects.toThrow(/is a folder; name a file/)
    writeFileSync(join(folder, 'file'), '')
    await expect(openLedger(join(folder, 'file/record.db'))).rejects.toThrow(/a part of its path is a file/)
  })

  it('says so when it may not write', async () => {
    const folder = emptyFolder()
    chmodSync(folder, 0o555)
    await unprivileged(async () => {
      await expect(openLedger(join(folder, 'record.db'))).rejects.toThrow(
        /cannot be opened for writing .*name another file/,
      )
      await expect(openLedger(join(folder, 'deep/record.db'))).rejects.toThrow(/no permission/)
    })
  })

  it('says so when the file is there but may not be written', async () => {
    const folder = emptyFolder()
    await (await openLedger(join(folder, 'record.db'))).close()
    chmodSync(folder, 0o555)
    chmodSync(join(folder, 'record.db'), 0o444)
    await unprivileged(async () => {
      await expect(openLedger(join(folder, 'record.db'))).rejects.toThrow(
        /cannot be opened for writing .*name another file/,
      )
    })
  })

  it('says so when the file is damaged', async () => {
    const file = join(emptyFolder(), 'record.db')
    const whole = await openLedger(file)
    for (let i = 0; i < 50; i++) await whole.add({ name: `${i}`, form: 'text', text: '12 '.repeat(2000) }, numberReader)
    await whole.close()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 60)
    writeFileSync(file, bytes)
    const damaged = await openLedger(file)
    await expect(damaged.readings()).rejects.toThrow(
      /record\.db is damaged \(.+\); tawatur export journal writes what can be read/,
    )
    await damaged.close()
  })

  it('lets two connections write to one file in turn', async () => {
    const file = join(emptyFolder(), 'record.db')
    const [a, b] = await Promise.all([openLedger(file), openLedger(file)])
    const names = Array.from({ length: 10 }, (_, i) => `${i}.txt`)
    const source = (name: string) => ({ name, form: 'text' as const, text: `${name} 5` })
    await Promise.all(names.flatMap((name) => [a.add(source(name), numberReader), b.add(source(name), numberReader)]))
    expect(await a.readings()).toStrictEqual(await b.readings())
    expect((await a.readings()).length).toBe(10)
    expect(await a.changes()).toBe(20)
    await a.close()
    await b.close()
  })
})
