import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

type Held = [ordinal: number | null, when: string | null, more?: Partial<Invented>]

const series = (...held: Held[]) =>
  reconcile(
    held.map(([ordinal, when, more], i) =>
      reading(`r${i}#1`, '2019-01-01', `تقرير ${i}`, [
        { type: 'meeting', forum: lake, format: 'summit', place: at('NE'), ordinal, when, ...more },
      ]),
    ),
  ).series

/** `number when`, in the order of the series; `~` before what is counted or expected. */
const told = ([one]: ReturnType<typeof series>) =>
  one!.meetings.map(({ ordinal, counted, expected }) => `${counted ? '~' : ''}${ordinal} ${expected ?? ''}`.trim())

describe('a series', () => {
  it('of yearly summits dates a number that is told without a day', () => {
    const found = series([5, '2014-03-10'], [6, '2015-03-12'], [8, null], [7, '2016-03-09'])
    expect(found).toMatchObject([{ id: 'LCBC-summit', forum: 'LCBC', rhythm: 'annual', missing: [], notes: [] }])
    expect(told(found)).toEqual(['5', '6', '7', '8 2017~'])
    const [last] = found[0]!.meetings.slice(-1)
    expect(last!.because).toEqual({
      ar: 'السلسلة تنعقد كل سنة، ورقم 7 كان في 2016-03-09، فرقم 8 نحو هذا الوقت',
      en: 'the series meets every year and number 7 was on 2016-03-09, hence number 8 about then',
    })
  })

  it('of half-yearly summits', () => {
    const found = series([54, '2018-12-20'], [55, '2019-06-29'], [56, '2019-12-21'])
    expect(found[0]!.rhythm).toBe('semi-annual')
  })

  it('without a rhythm dates nothing', () => {
    const found = series([1, '2014-03-10'], [2, '2014-09-12'], [3, '2016-11-01'], [4, null])
    expect(found[0]!.rhythm).toBeNull()
    expect(told(found)).toEqual(['1', '2', '3', '4'])
  })

  it('counts a meeting whose number lies between two others', () => {
    const found = series([7, '2014-03-10'], [null, '2015-05-12'], [9, '2016-03-09'])
    expect(told(found)).toEqual(['7', '~8', '9'])
    expect(found[0]!.meetings[1]!.because!.en).toBe('between number 7 and number 9 of the series')
    expect(told(series([7, '2014-03-10'], [null, '2015-05-12'], [10, '2016-03-09']))).toEqual(['7', 'null', '10'])
  })

  it('names the numbers that no report tells of', () => {
    expect(series([3, '2014-03-10'], [6, '2017-03-12'])[0]!.missing).toEqual([4, 5])
  })

  it('notes a number that does not fit, and one that two meetings bear', () => {
    const third = series([1, '2012-03-10'], [2, '2014-03-10'], [4, '2013-03-12'], [3, '2015-03-10'])
    expect(third[0]!.notes.map(({ because }) => because.en)).toEqual([
      'Number 4 on 2013-03-12 does not fit the others: 1 (2012-03-10), 2 (2014-03-10), 3 (2015-03-10)',
    ])
    const [both] = series([3, '2014-03-10'], [3, '2015-03-10'])
    expect(both!.notes).toMatchObject([
      { because: { en: expect.stringContaining('Number 3 is borne by two meetings') } },
    ])
    expect(both!.meetings).toHaveLength(2)
  })

  it('is of one kind: experts are another series', () => {
    const found = series(
      [1, '2014-03-10'],
      [2, '2015-03-10'],
      [1, '2014-05-10', { format: 'meeting', level: 'experts' }],
    )
    expect(found.map(({ id }) => id).sort()).toEqual(['LCBC-experts', 'LCBC-summit'])
  })

  it('of conferences without a forum goes by their purpose', () => {
    const donors = { forum: null, format: 'conference', level: 'donors', purpose: 'لدعم اليمن' }
    const found = series([2, '2014-03-10', donors], [3, '2015-03-10', donors])
    expect(found).toMatchObject([
      { forum: null, name: { ar: 'مؤتمرات دعم اليمن', en: 'support for Yemen: conferences' } },
    ])
    expect(found[0]!.meetings).toHaveLength(2)
  })
})
