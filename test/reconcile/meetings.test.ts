import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameCity } from '../../src/reconcile/identity/guards.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const TEXT = 'خبر عن اجتماع'

const base = {
  type: 'meeting',
  forum: lake,
  place: at('NE', 'نيامي'),
  when: '2017-05-01',
  level: 'ministerial',
} as const

/** One report a meeting claim, all of one week. */
function record(...claims: Partial<Invented>[]) {
  return reconcile(claims.map((claim, i) => reading(`r${i}#1`, '2017-05-02', `${TEXT} ${i}`, [{ ...base, ...claim }])))
}

const groups = (of: ReturnType<typeof reconcile>) =>
  of.meetings.map((meeting) => meeting.supports.map((support) => support.report[1]).join('')).sort()

describe('one meeting', () => {
  it('joins what agrees and says why', () => {
    const { meetings } = record({}, { when: '2017-05', place: at('NE') }, { level: 'foreign_ministers' })
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({
      reports: 3,
      sources: 3,
      when: '2017-05-01',
      place: { city: 'نيامي', country: 'NE' },
    })
    expect(meetings[0]!.because.map((reason) => reason.because.en)).toContain('The same city: Niamey')
    for (const { because } of meetings[0]!.because) expect(because.ar && because.en).toBeTruthy()
  })

  it('takes an undated report of its days', () => {
    expect(groups(record({}, { when: null, place: at('NE') }))).toEqual(['01'])
  })

  it('keeps the time that most sources give, and a day before the month it lies in', () => {
    expect(record({ when: '2017-05' }, { when: '2017-05' }, { when: '2017-05-03' }).meetings[0]!.when).toBe(
      '2017-05-03',
    )
  })

  it('knows a donors’ conference by what is given at it', () => {
    const conference = { type: 'meeting', format: 'conference', meeting: 'm-1' } as const
    const gift = (id: string, amount: number): Invented => ({
      type: 'pledge',
      donor: { name: id, kind: 'state', id },
      meeting: 'm-1',
      money: { amount, currency: 'USD', precision: 'exact' },
    })
    const told = (...gifts: Invented[]) =>
      groups(
        reconcile([
          reading('r0#1', '2017-05-02', `${TEXT} في نيامي`, [
            { ...conference, place: at('NE', 'نيامي'), when: '2017-05-01' },
            gift('SE', 4e7),
            gift('NO', 2e7),
          ]),
          reading('r1#1', '2017-05-03', `${TEXT} ثان`, [conference, ...gifts]),
        ]),
      )
    expect(told(gift('SE', 4e7), gift('NO', 2e7))).toEqual(['01'])
    expect(told(gift('SE', 5e7), gift('NO', 1e7))).toEqual(['0'])
  })

  it('is not every summit of its days', () => {
    const summit = { format: 'summit', level: 'leaders', forum: null, place: null, when: null } as const
    expect(groups(record({ ...summit, forum: lake, when: '2017-05-01' }, { ...summit, ordinal: 26 }))).toEqual([
      '0',
      '1',
    ])
  })

  it('joins claims that one report makes of it under two names only where much agrees', () => {
    const twice = (more: Partial<Invented>) =>
      reconcile([
        reading('r0#1', '2017-05-02', TEXT, [
          { ...base, ordinal: 4 },
          { ...base, meeting: 'm-2', ...more },
        ]),
      ])
    expect(groups(twice({ ordinal: 4, format: 'conference' }))).toEqual(['00'])
    expect(groups(twice({ place: null, level: null }))).toEqual(['0', '0'])
  })
})

describe('guards never give way', () => {
  it.each<[string, Partial<Invented>, Partial<Invented>]>([
    ['two numbers of a series', { ordinal: 4 }, { ordinal: 5 }],
    ['two days', { when: '2017-05-01' }, { when: '2017-05-02' }],
    ['a day and a month', { when: '2017-05-01' }, { when: '2017-06' }],
    ['two kinds of ministers', { level: 'foreign_ministers' }, { level: 'defence_ministers' }],
    ['ministers and chiefs of staff', {}, { level: 'chiefs_of_defence' }],
    ['two cities', {}, { place: at('NE', 'زيندر') }],
    ['two countries', {}, { place: at('TD') }],
    ['a meeting and a reception', {}, { format: 'reception' }],
  ])('%s', (_, a, b) => {
    const same = { purpose: 'تقاسم مياه البحيرة', host: { name: 'محمدو إيسوفو', kind: 'person' } }
    expect(groups(record({ ...same, ...a }, { ...same, ...b }))).toHaveLength(2)
  })

  it('also over a third report that goes with both', () => {
    const levels = [{ level: 'foreign_ministers' }, { level: 'defence_ministers' }, { level: 'ministerial' }]
    expect(groups(record(...levels))).toHaveLength(2)
    const days = [{ when: '2017-05-01' }, { when: '2017-05-03' }, { when: '2017-05-01/2017-05-05' }]
    expect(groups(record(...days))).toHaveLength(2)
  })

  it('also what one report tells apart, for all that is joined to it', () => {
    const pair: Invented[] = [
      { ...base, level: null, partOf: 'm-2' },
      { ...base, level: null, meeting: 'm-2', format: 'conference', when: '2017-05-01/2017-05-03' },
    ]
    const both = reconcile([
      reading('r0#1', '2017-05-02', `${TEXT} 0`, pair),
      reading('r1#1', '2017-05-02', `${TEXT} 1`, pair),
    ])
    expect(groups(both)).toEqual(['01', '01'])
    const [part, whole] = ['meeting', 'conference'].map((format) => both.meetings.find((one) => one.format === format)!)
    expect(part!.partOf).toBe(whole!.id)
  })

  it('knows one city under two spellings from two cities', () => {
    expect(sameCity('فيلنيوس', 'فيلنوس')).toBe(true)
    expect(sameCity('الرياض', 'رياض')).toBe(true)
    expect(sameCity('جده', 'جوبا')).toBe(false)
    expect(sameCity('باريس', 'برلين')).toBe(false)
  })
})

it('leaves an undated report alone between two that it fits as well', () => {
  const near = { when: '2017-05-01' }
  const next = { when: '2017-05-03' }
  expect(groups(record(near, next, { when: null }))).toEqual(['0', '1', '2'])
})

it('makes no meeting of words that tell nothing of it', () => {
  const nothing = { place: null, when: null, level: null }
  expect(record(nothing).meetings).toEqual([])
  expect(record({ ...nothing, ordinal: 3 }).meetings).toHaveLength(1)
})

it('names conferences by the core of their purpose', () => {
  const conference = {
    format: 'conference',
    level: 'donors',
    forum: null,
    purpose: 'لإعادة إعمار اليمن الذي بدأت أعماله أمس',
  }
  expect(record(conference).meetings[0]!.title).toEqual({
    ar: 'مؤتمر إعادة إعمار اليمن، نيامي، 1 مايو 2017',
    en: 'Donor conference on the reconstruction of Yemen, Niamey, 1 May 2017',
  })
})

it('says what is part of what once', () => {
  const { meetings } = reconcile([
    reading('r0#1', '2017-05-02', TEXT, [
      { ...base, partOf: 'm-2', alongside: 'm-2' },
      { ...base, meeting: 'm-2', format: 'conference', when: '2017-05-01/2017-05-03' },
    ]),
  ])
  expect(meetings.map((meeting) => meeting.alongside)).toEqual([[], []])
  expect(meetings.filter((meeting) => meeting.partOf !== null)).toHaveLength(1)
})

it('does not take last year for this year', () => {
  const [a, b] = ['2016-05-02', '2017-05-02'].map((published, i) =>
    reading(`r${i}#1`, published, `${TEXT} ${i}`, [{ ...base, when: null }]),
  )
  expect(groups(reconcile([a!, b!]))).toEqual(['0', '1'])
})

describe('addresses', () => {
  it('are plain ASCII and each its own', () => {
    const { meetings } = record(
      {},
      { level: 'defence_ministers' },
      { level: 'foreign_ministers' },
      { place: null, when: null },
    )
    const ids = meetings.map((meeting) => meeting.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
    expect(ids).toContain('2017-05-01-niger-ministerial')
  })

  it('stay when a later report comes, of the same or of another meeting', () => {
    const before = [
      reading('r0#1', '2017-05-02', 'أول', [{ ...base, level: 'foreign_ministers' }]),
      reading('r1#1', '2017-05-02', 'ثان', [{ ...base, level: 'defence_ministers' }]),
    ]
    const ids = (readings: typeof before) =>
      new Map(reconcile(readings).meetings.flatMap((m) => m.supports.map((s) => [s.report, m.id])))
    const old = ids(before)
    for (const level of ['foreign_ministers', 'defence_ministers', 'chiefs_of_defence', null]) {
      const now = ids([...before, reading('r2#1', '2017-05-04', 'ثالث', [{ ...base, level }])])
      for (const [report, id] of old) expect(now.get(report)).toBe(id)
    }
  })
})

describe('any set of readings', () => {
  const claim = fc.record({
    level: fc.constantFrom(null, 'ministerial', 'foreign_ministers', 'defence_ministers', 'chiefs_of_defence'),
    when: fc.constantFrom(null, '2017-05-01', '2017-05-02', '2017-05', '2017-05-01/2017-05-03', '2017-06'),
    place: fc.constantFrom(null, at('NE'), at('NE', 'نيامي'), at('TD', 'نجامينا')),
    ordinal: fc.constantFrom(null, 3, 4),
    format: fc.constantFrom('meeting', 'conference', 'summit', 'reception'),
    forum: fc.constantFrom(null, lake),
  })
  const readings = fc.array(fc.array(claim, { maxLength: 3 }), { maxLength: 8 }).map((reports) =>
    reports.map((claims, i) =>
      reading(
        `r${i}#1`,
        ['2017-05-02', '2017-05-20', null][i % 3]!,
        `${TEXT} ${i}`,
        claims.map((values, k) => ({ type: 'meeting' as const, ...values, meeting: `m-${k}` })),
      ),
    ),
  )

  it('gives one record in every order', () => {
    const two = readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(two, ([all, shuffled]) => {
        expect(reconcile(shuffled)).toEqual(reconcile(all))
      }),
    )
  })

  it('puts no claim into two meetings, and none with another number, country or ministers', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { meetings } = reconcile(all)
        const claims = new Map(all.flatMap((one) => one.claims).map((one) => [one.id, one]))
        const placed = meetings.flatMap((meeting) => meeting.supports.map((support) => support.claim))
        expect(new Set(placed).size).toBe(placed.length)
        const told = [...claims.values()].filter((c) => c.type === 'meeting' && (c.place || c.when || c.ordinal))
        expect(placed).toEqual(expect.arrayContaining(told.map((c) => c.id)))
        for (const meeting of meetings) {
          const own = meeting.supports.map((support) => claims.get(support.claim)!).filter((c) => c.type === 'meeting')
          const values = <T>(pick: (c: (typeof own)[number]) => T | null | undefined) =>
            new Set(own.map(pick).filter(Boolean)).size
          expect(values((c) => c.ordinal)).toBeLessThan(2)
          expect(values((c) => c.place?.country)).toBeLessThan(2)
          expect(values((c) => (c.level === 'ministerial' ? null : c.level))).toBeLessThan(2)
          expect(meeting.sources).toBeLessThanOrEqual(meeting.reports)
        }
      }),
    )
  })
})

it('joins two thousand reports', () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const week = i % 40
    const month = String((week % 12) + 1).padStart(2, '0')
    const when = `20${10 + (week % 9)}-${month}-${String((week % 27) + 1).padStart(2, '0')}`
    const words = `عقد الوزراء اجتماعا رقم ${week} في مدينة نيامي يوم ${when} وناقشوا فيه البند ${i} من جدول الأعمال.`
    const own = `وقال مراسل الصحيفة رقم ${i} إن القاعة ${i % 7} امتلأت بالحضور قبل الجلسة ${i} بساعة.`
    return reading(`r${i}#1`, when, `${words} ${own}`, [
      { ...base, words, when },
      {
        type: 'participation',
        words,
        meeting: 'm-1',
        count: { value: 20 + (i % 2), precision: 'exact', unit: 'state' },
      },
    ])
  })
  const { meetings, facts, disagreements, origins } = reconcile(many)
  const days = new Set(many.map((one) => one.report.published)).size
  expect(meetings).toHaveLength(days)
  expect(facts.length).toBeGreaterThanOrEqual(days)
  expect(meetings.reduce((sum, meeting) => sum + meeting.reports, 0)).toBe(2000)
  expect(disagreements.length).toBeLessThanOrEqual(days)
  expect(origins.length).toBeGreaterThan(0)
})
