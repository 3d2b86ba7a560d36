import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { entryHash } from '../../src/ledger/journal/entry.js'
import { openLedger } from '../../src/ledger/open.js'
import type { Tables } from '../../src/ledger/tables.js'
import { databases, query } from './databases.js'
import { decision, emptyFolder, numberReader } from './sample.js'

const tables = ['entry', 'source', 'reading', 'report', 'confirmation', 'decision', 'withdrawal', 'account', 'setting']

describe.each(databases)('the journal in $name', ({ place }) => {
  async function filled(): Promise<string> {
    const at = await place()
    const ledger = await openLedger(at)
    await ledger.add({ name: 'a.txt', form: 'text', text: '1 2' }, numberReader)
    await ledger.reread('a.txt', {
      ...numberReader,
      version: 'numbers 2',
      read: (label) => numberReader.read(label, '1 2'),
    })
    const entry = await ledger.decide(decision)
    await ledger.withdraw({ decision: entry, words: null, person: 'سمير' })
    await ledger.access.addAccount({ name: 'سمير', role: 'administrator', person: 'root', means: 'terminal' })
    await ledger.set({ forum: null, name: 'eyes', value: 2, person: 'سمير' })
    await ledger.close()
    return at
  }

  it('chains every entry to the one before', async () => {
    const entries = (await query(await filled(), 'select * from entry order by seq')) as unknown as Tables['entry'][]
    expect(entries.map(({ seq, kind }) => `${seq} ${kind}`)).toStrictEqual([
      '1 source',
      '2 reading',
      '3 confirmation',
      '4 decision',
      '5 withdrawal',
      '6 account',
      '7 setting',
    ])
    let previous = '0'.repeat(64)
    for (const entry of entries) {
      expect(entry.previous).toBe(previous)
      expect(entry.hash).toBe(entryHash(previous, entry))
      previous = entry.hash
    }
  })

  it.each(tables)('refuses to change or delete any row of %s', async (table) => {
    const at = await filled()
    const [row] = await query(at, `select * from ${table}`)
    const [column] = Object.keys(row ?? {})
    await expect(query(at, `update ${table} set ${column} = ${column}`)).rejects.toThrow('only appends')
    await expect(query(at, `delete from ${table}`)).rejects.toThrow('only appends')
    expect(await query(at, `select * from ${table}`)).toHaveLength((await query(at, `select * from ${table}`)).length)
  })

  it('takes a decision back once', async () => {
    const ledger = await openLedger(await place())
    const entry = await ledger.decide(decision)
    await ledger.withdraw({ decision: entry, words: 'سهو', person: 'سمير' })
    await expect(ledger.withdraw({ decision: entry, words: null, person: 'سمير' })).rejects.toThrow(
      'already taken back',
    )
    await expect(ledger.withdraw({ decision: 77, words: null, person: 'سمير' })).rejects.toThrow('77 is no decision')
    expect(await ledger.decisions()).toMatchObject([{ ...decision, entry: 1, withdrawn: { words: 'سهو', entry: 2 } }])
    await ledger.close()
  })
})

describe('the schema that is written down', () => {
  it('is that of the file', async () => {
    const file = join(emptyFolder(), 'record.db')
    await (await openLedger(file)).close()
    const sqlite = new DatabaseSync(file)
    const rows = sqlite.prepare('select sql from sqlite_schema where sql is not null order by name').all()
    const { user_version: version } = sqlite.prepare('pragma user_version').get() as { user_version: number }
    sqlite.close()
    const schema = `-- version ${version}\n\n${rows.map((row) => `${(row as { sql: string }).sql};\n`).join('\n')}`
    await expect(schema).toMatchFileSnapshot(join(import.meta.dirname, 'schema.sql'))
  })

  it('is that of PostgreSQL', async () => {
    const at = await databases[1]!.place()
    await (await openLedger(at)).close()
    const columns = await query(
      at,
      `select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'NO' then ' not null' else '' end as line
       from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
    )
    const rules = await query(
      at,
      `select conrelid::regclass || ': ' || pg_get_constraintdef(oid) as line from pg_constraint
       where connamespace = 'public'::regnamespace and contype != 'n' order by 1`,
    )
    const indexes = await query(at, "select indexdef as line from pg_indexes where schemaname = 'public' order by 1")
    const triggers = await query(
      at,
      'select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by 1',
    )
    const views = await query(
      at,
      "select viewname || E':\\n' || definition as line from pg_views where schemaname = 'public' order by 1",
    )
    const schema = [columns, rules, indexes, triggers, views].map((rows) =>
      rows.map(({ line }) => `${line}\n`).join(''),
    )
    await expect(schema.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'schema.postgres.txt'))
  })
})
