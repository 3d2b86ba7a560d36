import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import type { Tables } from '../../src/ledger/tables.js'
import { entryHash } from '../../src/ledger/journal/entry.js'
import { emptyFolder, numberReader } from './sample.js'

async function ledgerOf(texts: string[]): Promise<InstanceType<typeof DatabaseSync>> {
  const file = join(emptyFolder(), 'record.db')
  const ledger = await openLedger(file)
  for (const [i, text] of texts.entries()) await ledger.add({ name: `${i}.txt`, form: 'text', text }, numberReader)
  await ledger.close()
  return new DatabaseSync(file)
}

it('chains every entry to the one before', async () => {
  const sqlite = await ledgerOf(['1 2', '3', '4 5 6'])
  const entries = sqlite.prepare('select * from entry order by seq').all() as Tables['entry'][]
  expect(entries.map(({ seq, kind }) => `${seq} ${kind}`)).toStrictEqual(
    ['source', 'reading', 'source', 'reading', 'source', 'reading'].map((kind, i) => `${i + 1} ${kind}`),
  )
  let previous = '0'.repeat(64)
  for (const entry of entries) {
    expect(entry.previous).toBe(previous)
    expect(entry.hash).toBe(entryHash(previous, entry))
    previous = entry.hash
  }
  sqlite.close()
})

it('refuses to change, delete or replace any row of any table', async () => {
  const sqlite = await ledgerOf(['1 2'])
  sqlite.exec('pragma recursive_triggers = on; pragma foreign_keys = off')
  const tables = sqlite.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]
  expect(tables.length).toBeGreaterThan(5)
  for (const { name } of tables) {
    const column = (sqlite.prepare(`select * from ${name}`).columns()[0] as { name: string }).name
    expect(() => sqlite.exec(`update ${name} set ${column} = ${column}`), name).toThrow('only appends')
    expect(() => sqlite.exec(`delete from ${name}`), name).toThrow('only appends')
    expect(() => sqlite.exec(`insert or replace into ${name} select * from ${name}`), name).toThrow('only appends')
  }
  sqlite.close()
})

it('has the schema that is written down', async () => {
  const sqlite = await ledgerOf([])
  const rows = sqlite.prepare('select sql from sqlite_schema where sql is not null order by rowid').all() as {
    sql: string
  }[]
  const version = sqlite.prepare('pragma user_version').get() as { user_version: number }
  const schema = `-- version ${version.user_version}\n\n${rows.map(({ sql }) => `${sql};\n`).join('\n')}`
  sqlite.close()
  const golden = join(import.meta.dirname, 'schema.sql')
  await expect(schema).toMatchFileSnapshot(golden)
})
