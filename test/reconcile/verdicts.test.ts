import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/claim/report.js'
import type { Precision } from '../../src/claim/values.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

interface Told {
  published: string
  claims: Invented[]
  text?: string
  about?: Partial<Report>
}

const told = (published: string, claims: Invented[], about: Partial<Report> = {}, text?: string): Told => ({
  published,
  claims,
  about,
  ...(text && { text }),
})

function record(...all: Told[]) {
  return reconcile(
    all.map(({ published, claims, text, about }, i) =>
      reading(about?.id ?? `r${i}#1`, published, text ?? `نص ${i}`, claims, about),
    ),
  )
}

/** `verdict ground: values` of each, the values in the order of text. */
const verdicts = (of: ReturnType<typeof record>) =>
  of.disagreements.map(
    (d) =>
      `${d.verdict} ${d.ground}: ${d.values
        .map(({ label }) => label.en)
        .sort()
        .join(' | ')}`,
  )

const members = (value: number, more: Partial<Invented> = {}, unit = 'state'): Invented => ({
  type: 'membership',
  forum: lake,
  count: { value, precision: 'exact' as Precision, unit },
  ...more,
})
const usd = (amount: number) => ({ amount, currency: 'USD', precision: 'exact' })
const figure = (measure: string, value: number, country: string, more: Partial<Invented> = {}): Invented => ({
  type: 'figure',
  measure,
  quantity: { value, precision: 'exact' },
  place: at(country),
  ...more,
})

describe('a value that its outlet took back', () => {
  const shore = { outlet: 'الشاطئ' }
  const wrong = told('2018-02-13', [members(86)], shore)

  it('by saying so is corrected', () => {
    const right = told('2018-02-14', [members(74)], shore, 'تصحيح: عدد الدول الأعضاء 74 دولة')
    expect(verdicts(record(wrong, right))).toEqual(['corrected correction: 74 states | 86 states'])
    const [one] = record(wrong, right).disagreements
    expect(one!.because.en).toContain('the outlet itself corrected')
    expect(one!.because.ar).toContain('وصحح الناشر نفسه')
  })

  it('stands corrected though others copied it, but not where others found it themselves', () => {
    const sentence = 'وتضم المجموعة بعد انضمام الدولتين الجديدتين 86 دولة من بينها النيجر والكاميرون وتشاد وبنين.'
    const right = told('2018-02-14', [members(74)], shore, 'تصحيح خبر: تضم المجموعة 74 دولة')
    const first = told('2018-02-13', [members(86)], shore, sentence)
    const copy = told('2018-02-13', [members(86)], { outlet: 'المرفأ' }, sentence)
    expect(verdicts(record(first, copy, right))).toEqual(['corrected correction: 74 states | 86 states'])
    const own = told('2018-02-13', [members(86)], { outlet: 'المرفأ' }, 'عد المراسل أعضاء المجموعة فوجدهم 86')
    expect(verdicts(record(first, own, right))[0]).toMatch(/^different/)
  })

  it('is corrected though the correction tells it again', () => {
    const japan = { name: 'اليابان', kind: 'state', id: 'JP' }
    const gives = (amount: number): Invented => ({
      type: 'pledge',
      donor: japan,
      beneficiary: { ...japan, id: 'NE' },
      money: usd(amount),
    })
    const right = told('2018-02-14', [gives(25e8), gives(23e8)], shore, 'تصحيح: ورد المبلغ خطأ')
    const found = record(told('2018-02-13', [gives(25e8)], shore), right)
    expect(verdicts(found)).toEqual(['corrected correction: 2.3 billion US dollars | 2.5 billion US dollars'])
    const beside = told('2018-02-14', [gives(25e8), gives(23e8)], shore)
    expect(verdicts(record(told('2018-02-13', [gives(25e8)], shore), beside))).toEqual([])
  })

  it('by a later version of the same source is corrected', () => {
    const versions = [
      told('2018-02-13', [members(70)], { id: 'news.txt#1', source: 'news.txt' }),
      told('2018-02-13', [members(74)], { id: 'news.txt@2#1', source: 'news.txt@2' }),
    ]
    expect(verdicts(record(...versions))).toEqual(['corrected correction: 70 states | 74 states'])
  })

  it('is another thing than two outlets that differ, or a correction of something else', () => {
    const other = told('2018-02-14', [members(70)], { outlet: 'المرفأ' }, 'تصحيح: عدد الدول الأعضاء 70 دولة')
    expect(verdicts(record(told('2018-02-13', [members(74)], shore), other))).toEqual([
      'different clash: 70 states | 74 states',
    ])
    const plan = told('2018-02-14', [members(70)], shore, 'تصحيح مسار الاقتصاد على جدول المجموعة، وهي تضم 70 دولة')
    expect(verdicts(record(told('2018-02-13', [members(74)], shore), plan))[0]).toMatch(/^different/)
  })
})

describe('scope', () => {
  it('a part of the land is narrower, whatever the values', () => {
    const both = figure('territory_regained', 98, 'NE TD', { unit: '%' })
    expect(
      verdicts(
        record(told('2018-02-13', [both]), told('2018-02-13', [figure('territory_regained', 98, 'NE', { unit: '%' })])),
      ),
    ).toEqual(['narrower scope: 98% (Niger and Chad) | 98% (Niger)'])
  })

  it('two lands are not compared', () => {
    const found = record(
      told('2018-02-13', [figure('refugees', 98000, 'NE')]),
      told('2018-02-13', [figure('refugees', 45000, 'TD')]),
    )
    expect(verdicts(found)).toEqual([])
  })

  it('states among all members, and parts that make the whole', () => {
    const parts = [members(70), members(4, {}, 'organisation')]
    expect(verdicts(record(told('2018-02-13', parts), told('2018-02-13', [members(74, {}, 'member')])))).toEqual([
      'compatible sum: 4 organisations | 70 states | 74 members',
    ])
    expect(
      verdicts(record(told('2018-02-13', [members(70)]), told('2018-02-13', [members(74, {}, 'member')]))),
    ).toEqual(['narrower part: 70 states | 74 members'])
  })
})

describe('time', () => {
  it('what only grows grew', () => {
    const found = record(
      told('2018-02-13', [figure('refugees', 210_000, 'NE')]),
      told('2018-02-20', [figure('refugees', 260_000, 'NE')]),
    )
    expect(verdicts(found)).toEqual(['changed growth: 210,000 (13 February 2018) | 260,000 (20 February 2018)'])
  })

  it('what shrank within days differs', () => {
    const found = record(
      told('2018-02-13', [figure('refugees', 260_000, 'NE')]),
      told('2018-02-20', [figure('refugees', 210_000, 'NE')]),
    )
    expect(verdicts(found)[0]).toMatch(/^different clash/)
  })

  it('what was planned came otherwise', () => {
    const meeting: Invented = { type: 'meeting', forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }
    const came = (value: number, modality: string): Invented => ({
      type: 'participation',
      meeting: 'm-1',
      count: { value, precision: 'exact', unit: 'state' },
      modality,
    })
    const found = record(
      told('2017-04-20', [meeting, came(30, 'planned')]),
      told('2017-05-02', [meeting, came(27, 'asserted')]),
    )
    expect(verdicts(found)).toEqual(['changed plan: 27 states (2 May 2017) | 30 states (20 April 2017)'])
  })
})

describe('slips', () => {
  const japan = { name: 'اليابان', kind: 'state', id: 'JP' }
  const niger = { name: 'النيجر', kind: 'state', id: 'NE' }
  const gives = (money: object, more: object = {}): Invented => ({
    type: 'pledge',
    donor: japan,
    beneficiary: niger,
    money,
    ...more,
  })

  it('million for billion', () => {
    const found = record(told('2018-02-13', [gives(usd(25e6))]), told('2018-02-13', [gives(usd(25e9))]))
    expect(verdicts(found)).toEqual(['slip thousandfold: 25 billion US dollars | 25 million US dollars'])
  })

  it('a rate that a report gives tells two currencies from a slip', () => {
    const yen = { amount: 5e9, currency: 'JPY', precision: 'exact' }
    const pair = gives(usd(50e6), { equals: [yen] })
    const found = record(told('2018-02-13', [pair]), told('2018-02-14', [gives(yen)]))
    expect(verdicts(found)).toEqual(['same conversion: 5 billion Japanese yen | 50 million US dollars'])
  })
})

describe('agreement', () => {
  it('of several reports is kept, with the sources counted', () => {
    const found = record(told('2018-02-13', [members(74)]), told('2018-02-14', [members(74)]))
    expect(found.disagreements).toEqual([])
    expect(found.agreements).toMatchObject([
      { verdict: 'agreed', ground: 'equal', values: [{ reports: 2, sources: 2 }] },
    ])
    expect(found.agreements[0]!.because.en).toContain('all reports agree')
  })

  it('is nothing that one report says alone', () => {
    expect(record(told('2018-02-13', [members(74)])).agreements).toEqual([])
  })
})

describe('figures of events', () => {
  const killed = (value: number, words: string) =>
    told('2018-02-13', [figure('killed', value, 'NE', { words })], {}, words)

  it('differ where the words are of one event', () => {
    const found = record(
      killed(12, 'مقتل 12 شخصا في انهيار جسر الميناء القديم'),
      killed(15, 'انهيار جسر الميناء القديم أدى إلى مقتل 15 شخصا'),
    )
    expect(verdicts(found)).toEqual(['different clash: 12 | 15'])
  })

  it('of two events are not compared', () => {
    const found = record(
      killed(12, 'مقتل 12 شخصا في انهيار جسر الميناء القديم'),
      killed(15, 'غرق 15 صيادا في عاصفة ضربت السواحل الجنوبية'),
    )
    expect(verdicts(found)).toEqual([])
  })
})

describe('a number that is not exact', () => {
  const refugees = (value: number, precision: Precision): Invented =>
    figure('refugees', value, 'SD', { quantity: { value, precision, unit: 'لاجئ' }, unit: 'لاجئ' })

  it('beside a bound is compatible with it, and no rounding of it', () => {
    const both = record(
      told('2018-02-13', [refugees(45_000, 'more_than')]),
      told('2018-02-14', [refugees(52_000, 'about')]),
    )
    expect(verdicts(both)).toEqual(['compatible bound: about 52,000 لاجئ | more than 45,000 لاجئ'])
  })

  it('can be what states and organisations make together', () => {
    const of = (value: number, unit: string, precision: Precision = 'exact'): Invented => ({
      ...members(value, {}, unit),
      count: { value, precision, unit },
    })
    const apart = told('2018-02-13', [of(66, 'state'), of(32, 'organisation')])
    expect(verdicts(record(apart, told('2018-02-14', [of(100, 'party', 'about')])))[0]).toMatch(/^compatible sum/)
    expect(verdicts(record(apart, told('2018-02-14', [of(150, 'party', 'about')])))[0]).toMatch(/^narrower part/)
  })
})
