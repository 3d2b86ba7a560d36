import { describe, expect, it } from 'vitest'
import type { Precision } from '../../src/claim/values.js'
import { amounts, quantities, times } from '../../src/reconcile/differences/compare.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const q = (precision: Precision, value: number, unit?: string) => ({ precision, value, unit })
const usd = (amount: number, precision: Precision = 'exact') => ({ amount, currency: 'USD', precision })

const noRates = () => null

describe('two values', () => {
  it.each([
    [q('exact', 29), q('more_than', 30), 'different', 'clash'],
    [q('exact', 74), q('more_than', 60), 'compatible', 'bound'],
    [q('exact', 68), q('exact', 74), 'different', 'clash'],
    [q('exact', 68), q('exact', 70), 'different', 'clash'],
    [q('about', 100), q('exact', 96), 'same', 'rounding'],
    [q('about', 100), q('exact', 100), 'same', 'wording'],
    [q('about', 100), q('exact', 70), 'different', 'clash'],
    [q('exact', 98), q('exact', 98.4), 'same', 'rounding'],
    [q('exact', 10113), q('exact', 10000), 'same', 'rounding'],
    [q('exact', 3_200_000), q('exact', 3_000_000), 'different', 'clash'],
    [q('exact', 10000), q('more_than', 10000), 'compatible', 'bound'],
    [q('more_than', 60), q('at_least', 60), 'same', 'wording'],
    [q('more_than', 60), q('exact', 900), 'different', 'clash'],
    [q('exact', 68), q('exact', 86), 'slip', 'digits'],
    [q('exact', 2500), q('exact', 250), 'slip', 'digits'],
    [q('exact', 300), q('exact', 30), 'different', 'clash'],
    [q('exact', 12_500), q('exact', 12_500_000), 'slip', 'thousandfold'],
    [q('exact', 70, 'state'), q('exact', 74, 'member'), 'narrower', 'part'],
    [q('exact', 74, 'state'), q('exact', 70, 'member'), 'different', 'clash'],
  ] as const)('%o and %o', (a, b, verdict, ground) => {
    expect(quantities(a, b)).toEqual({ verdict, ground })
    expect(quantities(b, a)).toEqual({ verdict, ground })
  })

  it('of other things stand side by side', () => {
    expect(quantities(q('exact', 70, 'state'), q('exact', 4, 'organisation'))).toBeNull()
  })

  it.each([
    [usd(2e9), usd(2.5e9), 'different', 'clash'],
    [usd(2e9, 'about'), usd(2.1e9), 'same', 'rounding'],
    [usd(30e9), usd(29.97e9), 'same', 'rounding'],
    [usd(3.48e9), usd(3.84e9), 'slip', 'digits'],
    [usd(25e6), usd(25e9), 'slip', 'thousandfold'],
  ] as const)('of money: %o and %o', (a, b, verdict, ground) => {
    expect(amounts(a, b, noRates)).toEqual({ verdict, ground })
    expect(amounts(b, a, noRates)).toEqual({ verdict, ground })
  })

  it('of two currencies are compared at a rate that reports give, and at no other', () => {
    const eur = (amount: number) => ({ ...usd(amount), currency: 'EUR' })
    const rates = (from: string, to: string) => (from === to ? 1 : from === 'EUR' ? 1.25 : 0.8)
    expect(amounts(usd(2e9), eur(1.8e9), noRates)).toMatchObject({ ground: 'currencies', verdict: 'compatible' })
    expect(amounts(usd(2e9), eur(1.6e9), rates)).toMatchObject({ ground: 'conversion', verdict: 'same' })
    expect(amounts(eur(1.6e9), usd(2e9), rates)).toMatchObject({ ground: 'conversion' })
    expect(amounts(usd(2e9), eur(1e9), rates)).toMatchObject({ ground: 'clash' })
    expect(amounts(usd(2e9), eur(2e9), noRates)).toMatchObject({ ground: 'unit', verdict: 'slip' })
  })

  it('of time', () => {
    // People count the days around a season to it.
    expect(times('2014-22', '2014-09-11')).toMatchObject({ verdict: 'same' })
    expect(times('2014-22', '2014-12-11')).toMatchObject({ verdict: 'different' })
    expect(times('2014', '2014-09-11')).toMatchObject({ verdict: 'narrower' })
  })
})

const count = (value: number, precision: Precision = 'exact'): Invented => ({
  type: 'membership',
  forum: lake,
  count: { value, precision, unit: 'state' },
})

/** One report a claim, published on the days given. */
function differences(...told: [string, ...Invented[]][]) {
  return reconcile(told.map(([published, ...claims], i) => reading(`r${i}#1`, published, `نص ${i}`, claims)))
    .disagreements
}

describe('members of a forum', () => {
  it('differ at one time', () => {
    const [only, ...more] = differences(['2018-02-13', count(68)], ['2018-02-14', count(68)], ['2018-02-15', count(74)])
    expect(more).toEqual([])
    expect(only).toMatchObject({
      verdict: 'different',
      forum: 'LCBC',
      values: [
        { label: { en: '68 states', ar: '68 دولة' }, reports: 2, sources: 2 },
        { label: { en: '74 states' }, reports: 1 },
      ],
    })
    expect(only!.because.en).toContain('68 states (2 reports, 2 sources) and 74 states (1 report, 1 source)')
    expect(only!.because.ar).toContain('68 دولة (تقريران، مصدران) و74 دولة (تقرير واحد، مصدر واحد)')
  })

  it('change over years', () => {
    const found = differences(['2016-02-13', count(60)], ['2018-02-15', count(74)])
    expect(found).toMatchObject([{ verdict: 'changed' }])
    expect(found[0]!.values.map((value) => value.label.en)).toEqual([
      '60 states (13 February 2016)',
      '74 states (15 February 2018)',
    ])
  })

  it('agree where a round bound holds', () => {
    expect(differences(['2018-02-13', count(60, 'more_than')], ['2018-02-15', count(74)])).toMatchObject([
      { verdict: 'compatible' },
    ])
  })

  it('do not differ where all say one number', () => {
    expect(differences(['2018-02-13', count(68)], ['2018-02-15', count(68)])).toEqual([])
  })

  it('are not compared where no forum is named', () => {
    expect(
      differences(['2018-02-13', { ...count(68), forum: null }], ['2018-02-13', { ...count(74), forum: null }]),
    ).toEqual([])
  })
})

describe('participants of a meeting', () => {
  const meeting: Invented = { type: 'meeting', forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }
  const came = (value: number, precision: Precision = 'exact'): Invented => ({
    type: 'participation',
    meeting: 'm-1',
    count: { value, precision, unit: 'state' },
  })

  it('differ even within one report', () => {
    const found = differences(
      ['2017-05-01', meeting, came(30, 'more_than'), came(29)],
      ['2017-05-01', { ...meeting, meeting: 'm-9' }, { ...came(29), meeting: 'm-9' }],
    )
    expect(found).toMatchObject([{ verdict: 'different', meeting: '2017-05-01-niger-meeting' }])
    expect(found[0]!.values.map((value) => `${value.label.en} ${value.reports}`)).toEqual([
      '29 states 2',
      'more than 30 states 1',
    ])
  })

  it('of two meetings are not compared', () => {
    const other = { ...meeting, when: '2017-07-01' }
    expect(differences(['2017-05-01', meeting, came(20)], ['2017-07-01', other, came(30)])).toEqual([])
  })

  it('are absent in one report and present in another', () => {
    const chad = { name: 'تشاد', kind: 'state', id: 'TD' }
    const took: Invented = { type: 'participation', meeting: 'm-1', actor: chad }
    const found = differences(['2017-05-01', meeting, took], ['2017-05-01', meeting, { ...took, capacity: 'absent' }])
    expect(found).toMatchObject([{ verdict: 'different' }])
    expect(
      differences(['2017-05-01', meeting, took], ['2017-05-01', meeting, { ...took, capacity: 'speaker' }]),
    ).toEqual([])
  })
})

describe('pledges', () => {
  const japan = { name: 'اليابان', kind: 'state', id: 'JP' }
  const niger = { name: 'النيجر', kind: 'state', id: 'NE' }
  const gives = (amount: number): Invented => ({ type: 'pledge', donor: japan, beneficiary: niger, money: usd(amount) })

  it('of one donor to one state differ between reports', () => {
    expect(differences(['2017-05-01', gives(5e7)], ['2017-05-02', gives(8e7)])).toMatchObject([
      { verdict: 'different', about: { en: 'Pledge of Japan to Niger' } },
    ])
  })

  it('that one report tells side by side are two pledges', () => {
    expect(differences(['2017-05-01', gives(5e7), gives(8e7)])).toEqual([])
  })

  it('of another year are others', () => {
    expect(differences(['2017-05-01', gives(5e7)], ['2018-05-02', gives(8e7)])).toEqual([])
  })
})

describe('facts', () => {
  const says = (text: string, name = 'إبراهيم ياكوبا'): Invented => ({
    type: 'statement',
    speaker: { name, kind: 'person' },
    text,
  })
  const statements = (...claims: Invented[]) =>
    reconcile(claims.map((claim, i) => reading(`r${i}#1`, '2017-05-01', `نص ${i}`, [claim]))).facts

  it('join one speech told in similar words, also under a shorter name', () => {
    const facts = statements(
      says('إن مياه البحيرة تراجعت إلى عشر مساحتها القديمة'),
      says('أن البحيرة تراجعت مياهها إلى عشر المساحة القديمة', 'ياكوبا'),
    )
    expect(facts).toMatchObject([{ reports: 2, sources: 2 }])
  })

  it('keep apart what one speaker says of two things, and two speakers', () => {
    expect(statements(says('إن مياه البحيرة تراجعت كثيرا'), says('إن الصيادين يحتاجون إلى قوارب جديدة'))).toHaveLength(
      2,
    )
    expect(
      statements(says('إن مياه البحيرة تراجعت كثيرا'), says('إن مياه البحيرة تراجعت كثيرا', 'حسن مسعودو')),
    ).toHaveLength(2)
  })

  it('keep their ids when reports are added', () => {
    const one = reading('r0#1', '2017-05-01', 'أول', [count(19), says('إن مياه البحيرة تراجعت كثيرا')])
    const two = reading('r1#1', '2017-05-03', 'ثان', [count(19), says('مياه البحيرة تراجعت كثيرا')])
    const ids = reconcile([one]).facts.map((fact) => fact.id)
    expect(reconcile([two, one]).facts.map((fact) => fact.id)).toEqual(ids)
  })
})

describe('values of different things', () => {
  const debts = (amount: number, words: string) => ({
    text: words,
    claim: {
      type: 'figure',
      measure: 'debt',
      words,
      money: usd(amount),
      quantity: { value: amount, precision: 'exact', unit: 'USD' },
      unit: 'USD',
      place: at('NE'),
    } as Invented,
  })
  const verdicts = (...told: { text: string; claim: Invented }[]) =>
    reconcile(told.map(({ text, claim }, i) => reading(`r${i}#1`, '2017-05-01', text, [claim]))).disagreements.map(
      ({ verdict }) => verdict,
    )

  it('are not told as one where one is many times the other', () => {
    const own = debts(5e9, 'ديون النيجر المستحقة لجارتها')
    expect(verdicts(own, debts(6e9, 'ديون النيجر المستحقة لجارتها'))).toEqual(['different'])
    expect(verdicts(own, debts(60e9, 'مجموع ما على البلاد من الديون'))).toEqual([])
    expect(verdicts(own, debts(5e6, 'ديون النيجر المستحقة لجارتها'))).toEqual(['slip'])
  })

  it('are two head counts of one sentence', () => {
    const text = 'يشارك في الاجتماع 35 رئيس دولة و4 رؤساء حكومات.'
    const leaders = (value: number, words: string): Invented => ({
      type: 'participation',
      meeting: 'm-1',
      words,
      count: q('exact', value, 'leader'),
    })
    const meeting: Invented = { type: 'meeting', forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }
    const both = reading('r0#1', '2017-05-01', text, [
      meeting,
      leaders(35, '35 رئيس دولة'),
      leaders(4, '4 رؤساء حكومات'),
    ])
    expect(reconcile([both]).disagreements).toEqual([])
    const other = reading('r1#1', '2017-05-01', 'شارك 36 رئيس دولة.', [meeting, leaders(36, '36 رئيس دولة')])
    expect(reconcile([both, other]).disagreements).toMatchObject([{ verdict: 'different' }])
  })

  it('are promises of an earlier year and those of the meeting', () => {
    const conference: Invented = { type: 'meeting', format: 'conference', place: at('NE', 'نيامي'), when: '2017-05-01' }
    const total = (amount: number, when: string | null): Invented => ({
      type: 'pledge',
      meeting: 'm-1',
      money: usd(amount),
      when,
    })
    const one = reading('r0#1', '2017-05-01', 'خبر أول', [conference, total(4e9, null), total(7e9, '2013')])
    const two = reading('r1#1', '2017-05-02', 'خبر ثان', [conference, total(4e9, '2017-05-01')])
    const record = reconcile([one, two])
    expect(record.disagreements).toEqual([])
    expect(record.agreements).toMatchObject([{ verdict: 'agreed' }])
  })

  it('are cuts that were agreed on at two meetings', () => {
    const cut = (name: string, day: string, city: string, value: number) =>
      reading(name, day, `اتفقت الدول على خفض الإنتاج في ${city}`, [
        { type: 'meeting', forum: lake, place: at('NE', city), when: day },
        { type: 'figure', measure: 'oil', quantity: q('exact', value), unit: 'برميل', place: at('NE') },
      ])
    const told = (...readings: ReturnType<typeof cut>[]) => reconcile(readings).disagreements.map((one) => one.verdict)
    expect(told(cut('r0#1', '2017-05-01', 'نيامي', 130), cut('r1#1', '2017-05-25', 'زيندر', 240))).toEqual(['changed'])
    expect(told(cut('r0#1', '2017-05-01', 'نيامي', 130), cut('r1#1', '2017-05-01', 'نيامي', 240))).toEqual([
      'different',
    ])
  })
})
