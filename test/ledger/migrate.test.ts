import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { migrations } from '../../src/ledger/migrations/sqlite/all.js'
import { openLedger } from '../../src/ledger/open.js'
import { query } from './databases.js'
import { emptyFolder, numberReader } from './sample.js'
import { writeVersion1 } from './version1.js'

const texts = ['وزعت 12 خيمة و-80 بطانية', 'لا عدد هنا', 'قبل\u0000 بعد 7']

function older(): string {
  const file = join(emptyFolder(), 'record.db')
  const sources = texts.map((text, i) => ({ name: `${i}.txt`, text, readings: numberReader.read(`${i}.txt`, text) }))
  writeVersion1(file, sources)
  return file
}

it('brings a ledger of version 1 to this one with all it holds, and its journal verifies', async () => {
  const ledger = await openLedger(older())
  const expected = texts.flatMap((text, i) => numberReader.read(`${i}.txt`, text))
  expect(await ledger.readings()).toStrictEqual(expected)
  expect(JSON.stringify(await ledger.readings())).toBe(JSON.stringify(expected))
  expect(await ledger.sourceText('2.txt#1')).toBe(texts[2])
  expect(await ledger.verify()).toStrictEqual({ entries: 6, claims: 3, fault: null })
  expect(await ledger.add({ name: 'new.txt', form: 'text', text: '5' }, numberReader)).toMatchObject({ claims: 1 })
  expect(await ledger.verify()).toMatchObject({ entries: 8, fault: null })
  await ledger.close()
})

it('keeps a copy of the older ledger as it was', async () => {
  const file = older()
  await (await openLedger(file)).close()
  const copy = `${file}.version-1.backup`
  expect(await query(copy, 'pragma user_version')).toEqual([{ user_version: 1 }])
  expect(await query(copy, 'select count(*) as n from evidence')).toEqual([{ n: 3 }])
  expect(await query(file, 'pragma user_version')).toEqual([{ user_version: migrations.length }])
})

it('leaves a copy that is there, and needs none for a new ledger', async () => {
  const file = older()
  writeFileSync(`${file}.version-1.backup`, 'earlier')
  await (await openLedger(file)).close()
  expect(readFileSync(`${file}.version-1.backup`, 'utf8')).toBe('earlier')
  const fresh = join(emptyFolder(), 'record.db')
  await (await openLedger(fresh)).close()
  expect(existsSync(`${fresh}.version-0.backup`)).toBe(false)
})

it('changes nothing where a migration fails', async () => {
  const file = older()
  const sqlite = new DatabaseSync(file)
  sqlite.exec('create table report_2 (x integer)')
  sqlite.close()
  await expect(openLedger(file)).rejects.toThrow(/report_2/)
  expect(await query(file, 'pragma user_version')).toEqual([{ user_version: 1 }])
  expect(await query(file, 'select count(*) as n from claim')).toEqual([{ n: 3 }])
})
