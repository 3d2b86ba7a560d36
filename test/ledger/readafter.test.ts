import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import type { Rereader } from '../../src/ledger/write/reread.js'
import { databases } from './databases.js'
import { numberReader } from './sample.js'

const clock = () => new Date('2020-01-02T03:04:05Z')
const source = (name: string, text: string) => ({ name, form: 'text' as const, text })

describe.each(databases)('what was read after an entry, in $name', ({ place }) => {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await openLedger(await place(), { now: clock })
    await ledger.add(source('a.txt', '12 خيمة'), numberReader)
    await ledger.add(source('b.txt', '30 خيمة'), numberReader)
  })
  afterEach(() => ledger.close())

  const readSince = async (entry: number) =>
    (await ledger.readAfter(entry)).map(({ readings }) => readings.map(({ report }) => report.id))

  it('is everything after none, by source, letter by letter', async () => {
    const all = await ledger.readAfter(0)
    expect(all.map(({ readings }) => readings)).toStrictEqual([
      numberReader.read('a.txt', '12 خيمة'),
      numberReader.read('b.txt', '30 خيمة'),
    ])
    expect(all[0]!.source).toBeLessThan(all[1]!.source)
  })

  it('is nothing after the last, and what came since', async () => {
    const last = await ledger.changes()
    expect(await ledger.readAfter(last)).toStrictEqual([])
    await ledger.add(source('c.txt', '7'), numberReader)
    expect(await readSince(last)).toStrictEqual([['c.txt#1']])
  })

  it('names a source in which no report was found', async () => {
    const last = await ledger.changes()
    await ledger.add(source('empty.txt', 'لا شيء'), { version: 'none 1', read: () => [] })
    expect(await readSince(last)).toStrictEqual([[]])
  })

  it('has a source that was read again once, as it was read last', async () => {
    const last = await ledger.changes()
    const [before] = await ledger.readAfter(0)
    const newer: Rereader = {
      version: 'numbers 2',
      read: () => numberReader.read('a.txt', '12 خيمة').map((reading) => ({ ...reading, claims: [] })),
    }
    await ledger.reread('a.txt', newer)
    const again = await ledger.readAfter(last)
    expect(again).toMatchObject([{ source: before!.source, readings: [{ claims: [] }] }])
    expect(await ledger.readAfter(0)).toHaveLength(2)
  })
})
