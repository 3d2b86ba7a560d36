import { afterAll, describe, expect, test } from 'vitest'
import { type At, all, type Catalogue } from '../../src/catalogue/catalogue.js'
import { RecordKeeper } from '../../src/catalogue/keep.js'
import { catalogueOf } from '../../src/catalogue/memory.js'
import { storedCatalogue } from '../../src/catalogue/stored.js'
import { allKinds, thingsOf } from '../../src/catalogue/things.js'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { PublicRecord } from '../../src/reconcile/record.js'
import { twoReports } from '../cli/readings.js'
import { at, lake, reading } from '../reconcile/invent.js'
import { databases } from './databases.js'

const third = reading('ثالث', '2019-04-02', 'عقدت المجموعة اجتماعها في أبوجا. تضم المجموعة 12 دولة', [
  {
    type: 'meeting',
    words: 'عقدت المجموعة اجتماعها في أبوجا',
    forum: lake,
    when: '2019-04-01',
    place: at('NG', 'أبوجا'),
  },
  { type: 'membership', words: '12 دولة', forum: lake, count: { value: 12, precision: 'exact', unit: 'state' } },
])
const [first, second] = twoReports
const records = {
  nothing: reconcile([]),
  one: reconcile([first!]),
  three: reconcile([first!, second!, third]),
  other: reconcile([second!, third]),
}

function* failing<T>(come: readonly T[]): Generator<T> {
  // More than one turn: some of it is on the disk before the end.
  for (let n = 0; n < 2500; n++) yield come[n % come.length]!
  throw new Error('cut off')
}

/** Everything that a catalogue can be asked, under every key that a record fills. */
async function answers(catalogue: Catalogue, record: PublicRecord) {
  const out: Record<string, unknown> = { summary: await catalogue.summary() }
  for (const kind of allKinds) {
    const ids = thingsOf(record, kind).map(({ id }) => id)
    out[kind] = await catalogue.get(kind, [...ids, 'nothing'])
    for (const key of [
      'all',
      'meeting',
      'members',
      'claim',
      'report',
      'pledge',
      'money',
      'figure',
      'fact',
      'cause',
      'side',
    ]) {
      const counts = await catalogue.counts(kind, key)
      out[`${kind} ${key}`] = new Map([...counts].sort())
      for (const value of [...counts.keys(), 'nothing']) {
        const here: At = [key, value]
        out[`${kind} ${key} ${value}`] = [
          await catalogue.list(kind, here),
          await catalogue.ids(kind, here, { from: 1, most: 2 }),
          await catalogue.count(kind, here),
        ]
      }
      out[`${kind} among ${key}`] = await catalogue.among(kind, key, counts.keys())
    }
    out[`${kind} places`] = await Promise.all([...ids, 'nothing'].map((id) => catalogue.place(kind, all, id)))
    out[`${kind} beside`] = await Promise.all(
      [...ids, 'nothing'].flatMap((id) =>
        (['before', 'behind'] as const).map((side) => catalogue.beside(kind, all, id, side, 2)),
      ),
    )
  }
  return out
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one)))

describe.each(databases)('the record stored in $name', ({ place }) => {
  const opened: Ledger[] = []
  const open = async () => {
    const ledger = await openLedger(await place())
    opened.push(ledger)
    return ledger
  }
  afterAll(async () => {
    for (const ledger of opened) await ledger.close()
  })
  const told = async ({ record }: Ledger) => storedCatalogue(record, JSON.parse((await record.kept())!.summary))

  test('answers as the one in memory does, whatever was stored before', async () => {
    const ledger = await open()
    const keeper = new RecordKeeper(ledger.record)
    for (const [name, record] of Object.entries({ ...records, again: records.three, empty: records.nothing })) {
      await keeper.keep(record, name)
      expect(plain(await answers(await told(ledger), record)), name).toEqual(
        plain(await answers(catalogueOf(record), record)),
      )
    }
    expect(await ledger.record.digests()).toEqual([])
  })

  test('is taken over from another process, and only what differs is written', async () => {
    const ledger = await open()
    await new RecordKeeper(ledger.record).keep(records.one, 'one')
    const mine = new RecordKeeper(ledger.record)
    await mine.keep(records.three, 'three')
    await new RecordKeeper(ledger.record).keep(records.other, 'other')
    await mine.keep(records.three, 'three again')
    expect((await ledger.record.kept())?.basis).toBe('three again')
    expect(plain(await answers(await told(ledger), records.three))).toEqual(
      plain(await answers(catalogueOf(records.three), records.three)),
    )
    let written = 0
    const counting = {
      ...ledger.record,
      keep: async (change: Parameters<typeof ledger.record.keep>[0]) => {
        const come = [...change.come]
        written = come.length
        return await ledger.record.keep({ ...change, come })
      },
    }
    await new RecordKeeper(counting).keep(records.three, 'the same')
    expect(written).toBe(0)
  })

  test('cut off while it is stored for the first time is stored the next time', async () => {
    const ledger = await open()
    const cut = {
      ...ledger.record,
      keep: async (change: Parameters<typeof ledger.record.keep>[0]) => {
        const come = [...change.come]
        await ledger.record.keep({ ...change, come: failing(come.slice(0, come.length / 2)) })
        return false
      },
    }
    await expect(new RecordKeeper(cut).keep(records.three, 'three')).rejects.toThrow('cut off')
    expect(await ledger.record.kept()).toBeNull()
    await new RecordKeeper(ledger.record).keep(records.other, 'other')
    expect(plain(await answers(await told(ledger), records.other))).toEqual(
      plain(await answers(catalogueOf(records.other), records.other)),
    )
  })

  test('thrown away is made anew', async () => {
    const ledger = await open()
    const keeper = new RecordKeeper(ledger.record)
    await keeper.keep(records.one, 'one')
    await ledger.record.drop()
    expect(await ledger.record.kept()).toBeNull()
    await keeper.keep(records.three, 'three')
    expect(plain(await answers(await told(ledger), records.three))).toEqual(
      plain(await answers(catalogueOf(records.three), records.three)),
    )
  })

  test('of past days stands beside today’s, and only the last few stay', async () => {
    const ledger = await open()
    const keep = (day: string, record: PublicRecord, basis = day) =>
      new RecordKeeper(ledger.records.of(day)).keep(record, basis)
    await new RecordKeeper(ledger.record).keep(records.three, 'today')
    await keep('2019-03-05', records.one)
    await keep('2019-03-06', records.other)
    await keep('2019-03-05', records.nothing, 'read anew')
    const answered = async (day: string) => {
      const store = ledger.records.of(day)
      return storedCatalogue(store, JSON.parse((await store.kept())!.summary))
    }
    for (const [day, record] of [
      ['', records.three],
      ['2019-03-05', records.nothing],
      ['2019-03-06', records.other],
    ] as const) {
      expect(plain(await answers(await answered(day), record)), day).toEqual(
        plain(await answers(catalogueOf(record), record)),
      )
    }
    expect(await ledger.records.days()).toEqual(['2019-03-06', '2019-03-05'])
    await ledger.records.dropDays(1)
    expect(await ledger.records.days()).toEqual(['2019-03-05'])
    expect(await ledger.records.of('2019-03-06').kept()).toBeNull()
    expect(await ledger.records.of('2019-03-06').digests()).toEqual([])
    expect((await ledger.record.kept())?.basis).toBe('today')
  })

  test('of a day that was cut off while it was stored goes with the others', async () => {
    const ledger = await open()
    const day = ledger.records.of('2019-03-05')
    const cut = {
      ...day,
      keep: async (change: Parameters<typeof day.keep>[0]) =>
        await day.keep({ ...change, come: failing([...change.come]) }),
    }
    await expect(new RecordKeeper(cut).keep(records.three, 'three')).rejects.toThrow('cut off')
    expect((await day.digests()).length).toBeGreaterThan(0)
    expect(await day.kept()).toBeNull()
    await new RecordKeeper(ledger.records.of('2019-03-06')).keep(records.one, 'one')
    await ledger.records.dropDays(1)
    expect(await day.digests()).toEqual([])
  })
})
