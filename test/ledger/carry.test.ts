import { describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/open.js'
import { databases } from './databases.js'
import { decision, numberReader } from './sample.js'

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

async function* given(lines: string[]): AsyncGenerator<string> {
  yield* lines
}

async function filled(place: string): Promise<Ledger> {
  const ledger = await openLedger(place)
  for (const [i, text] of ['وزعت 12 خيمة', 'ثم\u0000 7 و80'].entries()) {
    await ledger.add({ name: `${i}.txt`, form: 'text', text }, numberReader)
  }
  await ledger.withdraw({ decision: await ledger.decide(decision), words: 'سهو', person: 'سمير' })
  return ledger
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to, names: `${from.name} to ${to.name}` })))

describe.each(pairs)('carrying a journal from $names', ({ from, to }) => {
  it('gives the same ledger, line for line', async () => {
    const [a, b] = [await filled(await from.place()), await openLedger(await to.place())]
    const lines = await collect(a.journal())
    expect(lines).toHaveLength(6)
    expect(await b.take(given(lines))).toStrictEqual({ added: 6, known: 0 })
    expect(await collect(b.journal())).toStrictEqual(lines)
    expect(await b.readings()).toStrictEqual(await a.readings())
    expect(await b.decisions()).toStrictEqual(await a.decisions())
    expect(await b.verify()).toStrictEqual(await a.verify())
    expect(await b.take(given(lines))).toStrictEqual({ added: 0, known: 6 })
    await Promise.all([a.close(), b.close()])
  })
})

describe.each(databases)('importing into $name', ({ place }) => {
  async function exported(): Promise<string[]> {
    const ledger = await filled(await databases[0]!.place())
    return await collect(ledger.journal()).finally(ledger.close)
  }

  it('adds what a ledger that has the beginning lacks', async () => {
    const lines = await exported()
    const ledger = await openLedger(await place())
    expect(await ledger.take(given(lines.slice(0, 3)))).toStrictEqual({ added: 3, known: 0 })
    expect(await ledger.take(given(lines.slice(1)))).toStrictEqual({ added: 3, known: 2 })
    expect((await ledger.verify()).fault).toBeNull()
    await ledger.close()
  })

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['a line cut off', (l) => [...l.slice(0, 2), l[2]!.slice(0, 50)], /^line 3 is no journal entry; export/],
    ['a line left out', (l) => [...l.slice(0, 2), ...l.slice(3)], /^line 3: entry 4 does not follow the line before/],
    ['a changed payload', (l) => l.map((x) => x.replace('numbers 1', 'numbers 2')), /^line 2: entry 2 was changed/],
    ['a changed text', (l) => l.map((x) => x.replace('ثم', 'تم')), /^line 3: its content was changed after export/],
    ['a changed layout', (l) => l.map((x, i) => (i === 1 ? x.replace(',', ', ') : x)), /^line 2 was changed after/],
    ['an unknown kind', (l) => l.map((x) => x.replace('"kind":"source"', '"kind":"soup"')), /^line 1: entry 1 was/],
    ['a lost content', (l) => l.map((x) => x.replace('"content":{"text"', '"content":{"tex"')), /^line 1 lacks its/],
    ['a later piece', (l) => l.slice(2), /^line 1: entry 3 does not follow the 0 entries of .*from its beginning/],
    ['no journal at all', () => ['محضر'], /^line 1 is no journal entry/],
  ])('refuses %s and keeps what came before', async (_, spoil, message) => {
    const lines = await exported()
    const ledger = await openLedger(await place())
    await expect(ledger.take(given(spoil(lines)))).rejects.toThrow(message)
    expect((await ledger.verify()).fault).toBeNull()
    const [, line = '1'] = /line (\d+)/.exec(message.source) ?? []
    const whole = Number(line) - 1
    expect(await ledger.changes()).toBe(whole)
    expect(await ledger.take(given(lines))).toStrictEqual({ added: 6 - whole, known: whole })
    await ledger.close()
  })

  it('refuses a journal that went another way', async () => {
    const lines = await exported()
    const ledger = await openLedger(await place())
    await ledger.add({ name: 'other.txt', form: 'text', text: '9' }, numberReader)
    await expect(ledger.take(given(lines))).rejects.toThrow(
      /line 1: entry 1 is another one .* went apart there; import/,
    )
    expect(await ledger.changes()).toBe(2)
    await ledger.close()
  })
})

describe.each(databases)('reading again in $name', ({ place }) => {
  it('keeps a confirmation where it says the same, and a reading where it does not', async () => {
    const ledger = await openLedger(await place())
    await ledger.add({ name: 'a.txt', form: 'text', text: '12 و80', published: '2020-01-01' }, numberReader)
    expect(await ledger.outdated('numbers 1')).toStrictEqual([])
    expect(await ledger.outdated('numbers 2')).toStrictEqual(['a.txt'])
    const same = {
      version: 'numbers 2',
      read: (label: string, source: { text: string }) => numberReader.read(label, source.text),
    }
    expect(await ledger.reread('a.txt', same)).toStrictEqual({ label: 'a.txt', added: [], withdrawn: [] })
    expect(await ledger.outdated('numbers 2')).toStrictEqual([])
    const other = { version: 'numbers 3', read: (label: string) => numberReader.read(label, '12 و90') }
    const reread = await ledger.reread('a.txt', other)
    expect([reread.added.length, reread.withdrawn.length]).toStrictEqual([1, 1])
    expect(await ledger.readings()).toStrictEqual(numberReader.read('a.txt', '12 و90'))
    expect(await ledger.outdated('numbers 2')).toStrictEqual(['a.txt'])
    expect(await ledger.changes()).toBe(4)
    await ledger.close()
  })
})
