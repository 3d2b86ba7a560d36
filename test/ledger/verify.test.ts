import { beforeAll, describe, expect, it } from 'vitest'
import { isServer, openLedger } from '../../src/ledger/open.js'
import { databases, query, stranger } from './databases.js'
import { decision, numberReader } from './sample.js'

const tables = ['entry', 'source', 'reading', 'report', 'confirmation', 'decision', 'withdrawal']
const rounds = 500

/** The same numbers in every run (Park and Miller's minimal standard). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

async function withoutGuards(place: string): Promise<void> {
  if (isServer(place)) {
    const foreign = await query(
      place,
      "select conrelid::regclass as t, conname from pg_constraint where contype in ('f', 'c') and connamespace = 'public'::regnamespace",
    )
    for (const { t, conname } of foreign) await query(place, `alter table ${t} drop constraint "${conname}"`)
    for (const table of tables) await query(place, `alter table ${table} disable trigger user`)
    return
  }
  const triggers = await query(place, "select name from sqlite_schema where type = 'trigger'")
  for (const { name } of triggers) await query(place, `drop trigger ${name}`)
}

/** One byte of a text changed so that it is text still, or a number one higher. */
function changed(value: string | number, pick: (below: number) => number): string | number {
  if (typeof value === 'number') return value + 1
  for (;;) {
    const bytes: Buffer = Buffer.from(value)
    const place = pick(bytes.length)
    bytes[place] = bytes[place]! ^ (1 << pick(7))
    const text: string = bytes.toString('utf8')
    if (Buffer.from(text).equals(bytes) && !text.includes('\u0000') && text !== value) return text
  }
}

describe.each(databases)('verifying $name', ({ place }) => {
  let at: string
  beforeAll(async () => {
    at = await place()
    const ledger = await openLedger(at)
    for (const text of ['وزعت 12 خيمة', 'ثم 7 و80 خيمة', '5 في اليوم الأخير']) {
      await ledger.add({ name: `${text}.txt`, form: 'text', text, outlet: 'صحيفة' }, numberReader)
    }
    const again = { version: 'numbers 2', read: (label: string) => numberReader.read(label, 'وزعت 12 خيمة') }
    await ledger.reread('وزعت 12 خيمة.txt', again)
    await ledger.withdraw({ decision: await ledger.decide(decision), words: 'سهو', person: 'سمير' })
    await ledger.close()
    await withoutGuards(at)
  })

  async function fault(): Promise<unknown> {
    const ledger = await openLedger(at)
    const { fault } = await ledger.verify().finally(ledger.close)
    return fault
  }

  it('finds nothing where nothing was changed', async () => {
    const ledger = await openLedger(at)
    expect(await ledger.verify()).toStrictEqual({ entries: 9, claims: 4, fault: null })
    await ledger.close()
  })

  it(`finds each of ${rounds} single bytes changed in what the ledger holds`, async () => {
    const pick = numbers(20161103)
    const missed: string[] = []
    const ledger = await openLedger(at)
    const { query, close } = await stranger(at)
    for (let round = 0; round < rounds; round++) {
      const table = tables[pick(tables.length)]!
      const rows = await query(`select * from ${table}`)
      const row = rows[pick(rows.length)]!
      const columns = Object.keys(row).filter((column) => row[column] !== null && row[column] !== '')
      const column = columns[pick(columns.length)]!
      const value = changed(row[column] as string | number, pick)
      const keys = Object.keys(row).filter((key) => key !== column && row[key] !== null)
      const where = keys.map((key, i) => `"${key}" = $${i + 2}`).join(' and ')
      const set = (to: unknown) =>
        query(`update ${table} set "${column}" = $1 where ${where}`, [to, ...keys.map((key) => row[key])])
      const there = await set(value).then(
        () => true,
        // Some changes the database itself refuses: two rows of one key.
        () => false,
      )
      if (!there) continue
      if ((await ledger.verify()).fault === null) missed.push(`${table}.${column}: ${row[column]} > ${value}`)
      await set(row[column])
    }
    await close()
    await ledger.close()
    expect(missed).toStrictEqual([])
    expect(await fault()).toBeNull()
  })

  it('names the entry that fails', async () => {
    const [row] = await query(at, 'select content from report where reading = 4')
    await query(at, 'update report set content = $1 where reading = 4', [`${row!.content} `])
    expect(await fault()).toStrictEqual({ entry: 4, because: 'what it holds was changed after it was written' })
    await query(at, 'update report set content = $1 where reading = 4', [row!.content])
    expect(await fault()).toBeNull()
  })

  it('finds what is gone and what nobody wrote', async () => {
    await query(at, 'insert into reading (entry, source, reader) values (70, 1, $1)', ['x'])
    expect(await fault()).toMatchObject({ entry: null, because: expect.stringContaining('"reading" (70)') })
    await query(at, 'delete from reading where entry = 70')
    await query(at, 'delete from withdrawal')
    expect(await fault()).toMatchObject({ entry: 9, because: 'its rows are gone' })
    await query(at, 'delete from entry where seq = 5')
    expect(await fault()).toMatchObject({ entry: 6 })
  })
})
