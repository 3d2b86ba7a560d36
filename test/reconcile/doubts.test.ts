import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const base: Invented = { type: 'meeting', forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }

function record(...claims: (Partial<Invented> & { says?: string })[]) {
  return reconcile(
    claims.map(({ says, ...claim }, i) => {
      const text = `${says ?? 'خبر عن اجتماع'} ${i}`
      return reading(`r${i}#1`, '2017-05-02', text, [{ ...base, ...claim }])
    }),
  )
}

const groups = (of: ReturnType<typeof record>) =>
  of.meetings.map((meeting) => meeting.supports.map((support) => support.report[1]).join('')).sort()

describe('guards on what the words say', () => {
  it.each([
    ['ministers of finance and of trade', 'اجتمع وزراء المالية', 'اجتمع وزراء التجارة والاقتصاد الرقمي', 2],
    ['ministers of finance twice', 'اجتمع وزراء مالية المجموعة', 'اجتمع وزراء المالية والتجارة', 1],
    ['an extraordinary and an ordinary summit', 'القمة الاستثنائية للمجموعة', 'القمة العادية للمجموعة', 2],
    ['one that prepares and one that decides', 'الاجتماع التحضيري للمجموعة', 'الاجتماع التنسيقي للمجموعة', 2],
    ['an extraordinary one and one without a word', 'القمة الطارئة للمجموعة', 'قمة المجموعة', 1],
  ])('%s', (_, a, b, count) => {
    expect(record({ says: a }, { says: b }).meetings).toHaveLength(count)
  })

  it('two bodies that meet in one place on one day', () => {
    const body = (id: string, name: string) => ({ forum: { name, kind: 'organisation', id } })
    const parallel = record(body('NATO', 'حلف شمال الأطلسي'), body('EU', 'الاتحاد الأوروبي'))
    expect(parallel.meetings).toHaveLength(2)
    expect(parallel.unsure).toEqual([])
    expect(record(body('UN', 'الأمم المتحدة'), body('UNGA', 'الجمعية العامة')).meetings).toHaveLength(1)
  })
})

describe('a meeting of several days', () => {
  it('opens on one and ends on another', () => {
    const days = record({ status: 'opening' }, { when: '2017-05-03', status: 'concluded' })
    expect(groups(days)).toEqual(['01'])
    expect(groups(record({ status: 'concluded' }, { when: '2017-05-03', status: 'opening' }))).toEqual(['0', '1'])
    expect(groups(record({ status: 'opening' }, { when: '2017-05-09', status: 'concluded' }))).toEqual(['0', '1'])
  })

  it('lasts as long as a report says', () => {
    const two = { duration: 'P2D', status: 'concluded', when: '2017-05-02' }
    expect(groups(record({}, two))).toEqual(['01'])
    expect(groups(record({ when: '2017-05-03' }, two))).toEqual(['0', '1'])
    expect(groups(record({ when: '2017-04-30' }, two))).toEqual(['0', '1'])
  })
})

describe('a number of a series', () => {
  it('names its meeting long after', () => {
    const late = reading('late#1', '2018-11-20', 'خبر لاحق', [{ ...base, place: null, when: null, ordinal: 4 }])
    const first = reading('first#1', '2017-05-02', 'خبر أول', [{ ...base, ordinal: 4 }])
    expect(reconcile([late, first]).meetings).toHaveLength(1)
  })
})

describe('doubts', () => {
  it('are kept where an undated report fits two', () => {
    const { unsure, meetings } = record({}, { when: '2017-05-03' }, { when: null })
    expect(meetings).toHaveLength(3)
    expect(unsure).toHaveLength(2)
    for (const one of unsure) {
      expect(one.of).toBe('meeting')
      expect(meetings.map(({ id }) => id)).toEqual(expect.arrayContaining([one.a, one.b]))
      expect(one.because.en).toContain('fits another meeting as well')
      expect(one.because.ar).toBeTruthy()
      expect(one.reasons.length).toBeGreaterThan(0)
    }
  })

  it('are kept where little speaks for it, and not where a guard speaks against', () => {
    const { unsure, meetings } = record(
      { forum: null },
      { forum: null, when: '2017-05', format: 'talks', place: at('NE') },
    )
    expect(meetings).toHaveLength(2)
    expect(unsure).toEqual([])
    const osaka = record({ forum: null, format: 'summit' }, { forum: null, when: '2017-05-01/2017-05-02' })
    expect(osaka.meetings).toHaveLength(2)
    expect(osaka.unsure).toMatchObject([{ score: 3.5, because: { en: 'What speaks for it is not enough to be sure' } }])
    expect(record({ ordinal: 3 }, { ordinal: 4 }).unsure).toEqual([])
  })
})

describe('conferences contain their meetings', () => {
  it('and no meeting itself', () => {
    const { meetings } = reconcile([
      reading('r0#1', '2017-05-02', 'أول', [
        { ...base, level: 'ministerial', partOf: 'm-2' },
        { ...base, meeting: 'm-2', format: 'conference', when: '2017-05-01/2017-05-03' },
      ]),
      reading('r1#1', '2017-05-02', 'ثان', [
        { ...base, level: 'ministerial' },
        { ...base, meeting: 'm-2', format: 'conference', when: '2017-05-01/2017-05-03', partOf: 'm-1' },
      ]),
    ])
    const whole = meetings.find(({ parts }) => parts.length > 0)!
    expect(meetings).toHaveLength(2)
    expect(whole.parts).toEqual([meetings.find((one) => one !== whole)!.id])
    expect(whole.partOf).toBeNull()
  })
})
