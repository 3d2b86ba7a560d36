import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { databases } from './databases.js'
import { numberReader } from './sample.js'

const clock = () => new Date('2020-01-02T03:04:05Z')
const text = 'وزعت الفرق 120 خيمة في اليوم الأول و-80 في الثاني'
const source = { name: 'tents.txt', form: 'text' as const, text }

describe.each(databases)('adding a source to $name', ({ place }) => {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await openLedger(await place(), { now: clock })
  })
  afterEach(() => ledger.close())

  it('gives back what the reader made of it, letter by letter', async () => {
    expect(await ledger.add(source, numberReader)).toMatchObject({ status: 'added', reports: 1, claims: 2 })
    expect(await ledger.readings()).toStrictEqual(numberReader.read('tents.txt', text))
    expect(await ledger.reportById('tents.txt#1')).toStrictEqual(numberReader.read('tents.txt', text)[0])
    expect(await ledger.sourceText('tents.txt#1')).toBe(text)
    expect(await ledger.reportById('other#1')).toBeUndefined()
    expect(await ledger.sourceText('other#1')).toBeUndefined()
  })

  it('keeps the order of the keys of a claim', async () => {
    await ledger.add(source, numberReader)
    const [before] = numberReader.read('tents.txt', text)
    expect(JSON.stringify((await ledger.readings())[0]?.claims)).toBe(JSON.stringify(before?.claims))
  })

  it('a second time changes nothing', async () => {
    await ledger.add(source, numberReader)
    const before = await ledger.changes()
    expect(await ledger.add(source, numberReader)).toStrictEqual({ status: 'known', label: 'tents.txt', version: 1 })
    expect(await ledger.changes()).toBe(before)
  })

  it('with other text keeps both as versions, with reports and claims of their own', async () => {
    await ledger.add(source, numberReader)
    const second = await ledger.add({ ...source, text: text.replace('80', '90') }, numberReader)
    expect(second).toMatchObject({ status: 'added', label: 'tents.txt@2', version: 2 })
    expect(await ledger.add(source, numberReader)).toMatchObject({ status: 'known', version: 1 })
    const readings = await ledger.readings()
    expect(readings.map(({ report }) => report.id)).toStrictEqual(['tents.txt#1', 'tents.txt@2#1'])
    const ids = readings.flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(new Set(ids).size).toBe(4)
    expect(await ledger.sourceText('tents.txt#1')).toBe(text)
  })

  it('with another date is a further version too', async () => {
    await ledger.add(source, numberReader)
    expect(await ledger.add({ ...source, published: '2019-01-01' }, numberReader)).toMatchObject({ version: 2 })
  })

  it('gives a version the next label where another source has the name of it', async () => {
    await ledger.add({ ...source, name: 'tents.txt@2' }, numberReader)
    await ledger.add(source, numberReader)
    const added = await ledger.add({ ...source, text: '7' }, numberReader)
    expect(added).toMatchObject({ label: 'tents.txt@3', version: 2 })
  })

  it('keeps a NUL and replaces half a surrogate pair without moving a letter', async () => {
    const odd = 'قبل\u0000 \ud800 بعد 12'
    await ledger.add({ ...source, text: odd }, numberReader)
    expect(await ledger.sourceText('tents.txt#1')).toBe('قبل\u0000 \ufffd بعد 12')
    expect((await ledger.readings())[0]?.claims[0]?.evidence).toStrictEqual([{ start: 11, end: 13, quote: '12' }])
  })

  it('writes nothing when the reader fails', async () => {
    const broken = {
      version: 'x',
      read: () => {
        throw new Error('cannot')
      },
    }
    await expect(ledger.add(source, broken)).rejects.toThrow('cannot')
    expect(await ledger.changes()).toBe(0)
    expect((await ledger.summary()).sources).toBe(0)
  })

  it('takes many at once, one after the other', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `n${i}.txt`)
    await Promise.all(names.map((name) => ledger.add({ ...source, name }, numberReader)))
    expect((await ledger.readings()).length).toBe(20)
  })

  it('counts what it holds', async () => {
    await ledger.add(source, numberReader)
    expect(await ledger.summary()).toStrictEqual({ sources: 1, reports: 1, claims: 2 })
    expect(await ledger.sources()).toMatchObject([
      { label: 'tents.txt', version: 1, reports: 1, claims: 2, added: '2020-01-02T03:04:05.000Z' },
    ])
  })
})
