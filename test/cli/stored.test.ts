import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { all } from '../../src/catalogue/catalogue.js'
import { StoredRecord } from '../../src/cli/stored.js'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { Desk } from '../../src/review/desk.js'
import { aboutSplit } from '../../src/review/doubt.js'
import { twoReports } from './readings.js'
import { tawatur } from './world.js'

/** What `tawatur` says it is in these tests. */
const version = '1.2.3'
let cwd: string
let ledger: Ledger
const [first, second] = twoReports

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'tawatur-'))
  ledger = await openLedger(join(cwd, 'data/record.db'))
  await add(first!)
})

afterEach(async () => {
  await ledger.close()
  rmSync(cwd, { recursive: true })
})

async function add(reading: NonNullable<typeof first>) {
  const source = { name: reading.report.source, form: 'text' as const, text: reading.text }
  await ledger.add(source, { version: 'by hand', read: () => [reading] })
}

const desk = () => Desk.open(ledger, new StoredRecord(ledger, version))
const never = async () => expect.fail('joins anew')

describe('the stored record', () => {
  it('is opened without joining where nothing was added since, by the same version', async () => {
    const facts = await (await desk()).catalogue.list('fact', all)
    expect(facts.length).toBeGreaterThan(2)
    const again = await Desk.open(ledger, new StoredRecord(ledger, version, never))
    expect(await again.catalogue.list('fact', all)).toEqual(facts)
    const joined: string[] = []
    const noting = async () => void joined.push('joined')
    await Desk.open(ledger, new StoredRecord(ledger, `${version}-next`, noting))
    expect(joined).toEqual(['joined'])
  })

  it('takes in what was read and what was judged since, whoever stored it', async () => {
    const [mine, other] = [await desk(), await desk()]
    await add(second!)
    await mine.refresh()
    expect((await mine.catalogue.summary()).reports).toBe(2)
    await other.refresh()
    expect((await other.catalogue.summary()).reports).toBe(2)
    const meetings = await mine.catalogue.list('meeting', all)
    const several = meetings.find(({ reports }) => reports === 2)!
    await mine.decide(await aboutSplit(mine.catalogue, several.id, [second!.report.id], { person: 'ليلى' }))
    expect(await mine.catalogue.count('meeting', all)).toBe(meetings.length + 1)
    await other.refresh()
    expect(await other.catalogue.count('meeting', all)).toBe(meetings.length + 1)
  })

  it('an older one is shown while the new one is made', async () => {
    await desk()
    const slow = await Desk.open(ledger, new StoredRecord(ledger, version, async () => {}))
    await add(second!)
    await slow.refresh()
    expect((await slow.catalogue.summary()).reports).toBe(1)
    await desk()
    await slow.refresh()
    expect((await slow.catalogue.summary()).reports).toBe(2)
  })

  it('is held against the replay by verify, which says what differs and mends it', async () => {
    await desk()
    expect((await tawatur(cwd, ['verify'])).out).toMatch(/The stored record is that one, bit for bit\.\n$/)
    const sqlite = new DatabaseSync(join(cwd, 'data/record.db'))
    const { id } = sqlite.prepare("select id from thing where kind = 'fact' limit 1").get() as { id: string }
    sqlite.prepare('update thing set body = replace(body, \'"sources":1\', \'"sources":2\') where id = ?').run(id)
    sqlite.close()
    expect(await tawatur(cwd, ['verify'])).toMatchObject({
      status: 1,
      err: expect.stringMatching(`the stored fact ${id} is not what the journal gives; tawatur verify --mend`),
    })
    expect((await tawatur(cwd, ['verify', '--mend'])).out).toMatch(/made anew/)
    expect(await tawatur(cwd, ['verify'])).toMatchObject({ status: 0 })
  })
})
