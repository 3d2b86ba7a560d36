import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { at, type Invented, lake, reading } from './invent.js'

const MEMBERS = 'وتضم المجموعة بعد انضمام الدولتين الجديدتين 19 دولة من بينها النيجر والكاميرون ونيجيريا وتشاد وبنين.'
const OPENING = 'افتتح وزراء المياه في نيامي صباح أمس دورتهم الرابعة لبحث تقاسم مياه البحيرة وحماية الصيادين فيها.'
const PLAN = 'وأقر المجتمعون خطة من ثلاث سنوات لحفر آبار جديدة في القرى التي غادرها أهلها بسبب الجفاف.'

const members = (words: string, value = 19, chain: Invented['chain'] = []): Invented => ({
  type: 'membership',
  words,
  forum: lake,
  count: { value, precision: 'exact', unit: 'state' },
  chain,
})

const counted = (record: ReturnType<typeof reconcile>) => {
  const fact = record.facts.find((one) => one.type === 'membership')!
  return { reports: fact.reports, sources: fact.sources }
}

describe('copies', () => {
  const wire = reading('a#1', '2017-05-02', `${OPENING} ${MEMBERS} ${PLAN}`, [members(MEMBERS)])

  it('count once though cut, reordered and opened anew', () => {
    const words = 'وتضم المجموعه بعد إنضمام الدولتين الجديدتين 19 دولة، من بينها النيجر و الكاميرون ونيجيريا وتشاد.'
    const copy = reading('b#1', '2017-05-03', `في خبر من غرب القارة، تابعت الصحف اجتماعا مهما. ${PLAN}\n${words}`, [
      members(words),
    ])
    const record = reconcile([wire, copy])
    expect(counted(record)).toEqual({ reports: 2, sources: 1 })
    const origin = record.origins.find((one) => one.passages.length > 0)!
    expect(origin.reports).toEqual(['a#1', 'b#1'])
    expect(origin.passages).toHaveLength(4)
    for (const { report, start, end } of origin.passages) {
      const text = [wire, copy].find((one) => one.report.id === report)!.text
      expect(text.slice(start, end).split(' ').length).toBeGreaterThan(8)
    }
  })

  it('do not hide what a report says in its own words', () => {
    const words = 'وقال مسؤول في الأمانة العامة إن عدد أعضاء المجموعة ارتفع هذا العام إلى 19 دولة.'
    expect(counted(reconcile([wire, reading('b#1', '2017-05-03', `${words} ${PLAN}`, [members(words)])]))).toEqual({
      reports: 2,
      sources: 2,
    })
  })

  it('are one source over a third report that links them', () => {
    const half =
      'وتضم المجموعة بعد انضمام الدولتين الجديدتين 19 دولة من بينها النيجر والكاميرون وفق ما ذكر بيانها الختامي مساء الخميس.'
    const record = reconcile([
      wire,
      reading('b#1', '2017-05-03', half, [members(half)]),
      reading('c#1', '2017-05-04', MEMBERS, [members(MEMBERS)]),
    ])
    expect(counted(record)).toEqual({ reports: 3, sources: 1 })
  })

  it('are no copies where only names and formulas recur', () => {
    const other = 'وعقد وزراء المياه في نيامي جلسة مغلقة ناقشوا فيها رسوم العبور ومراقبة الحدود بين بلدانهم.'
    expect(reconcile([wire, reading('b#1', '2017-05-03', other, [])]).origins).toEqual([])
  })

  it('find offsets in a source of which the report is a part', () => {
    const shifted = reading('b#2', '2017-05-03', MEMBERS, [], { span: { start: 500, end: 500 + MEMBERS.length } })
    const [origin] = reconcile([wire, shifted]).origins
    expect(origin!.passages.find((passage) => passage.report === 'b#2')!.start).toBe(500)
  })
})

describe('agencies', () => {
  const ONE = 'ذكرت الوكالة أن الدول الأعضاء صارت 19 دولة.'
  const TWO = 'عدد الأعضاء الآن تسع عشرة دولة بحسب ما أوردته الوكالة الرسمية.'

  it('are the source of those who quote them, however they write the name', () => {
    const record = reconcile([
      reading('a#1', '2017-05-02', ONE, [members(ONE, 19, [{ agency: 'كونا' }])]),
      reading('b#1', '2017-05-02', TWO, [members(TWO, 19, [{ agency: 'KUNA' }])]),
    ])
    expect(counted(record)).toEqual({ reports: 2, sources: 1 })
    expect(record.origins).toMatchObject([{ id: 'agency-kuna', agency: 'KUNA', reports: ['a#1', 'b#1'] }])
  })

  it('are the source of their own reports', () => {
    const record = reconcile([
      reading('a#1', '2017-05-02', ONE, [members(ONE)], { agency: 'رويترز' }),
      reading('b#1', '2017-05-02', TWO, [members(TWO, 19, [{ agency: 'Reuters' }])]),
    ])
    expect(counted(record)).toEqual({ reports: 2, sources: 1 })
  })

  it('are two where two are named, and none where «وكالات» stands', () => {
    const two = reconcile([
      reading('a#1', '2017-05-02', ONE, [members(ONE, 19, [{ agency: 'واس' }])]),
      reading('b#1', '2017-05-02', TWO, [members(TWO, 19, [{ agency: 'كونا' }])]),
    ])
    expect(counted(two).sources).toBe(2)
    const unnamed = reconcile([
      reading('a#1', '2017-05-02', ONE, [members(ONE)], { agency: 'وكالات' }),
      reading('b#1', '2017-05-02', TWO, [members(TWO)], { agency: 'وكالات' }),
    ])
    expect(counted(unnamed).sources).toBe(2)
  })
})

it('gives the words behind a meeting their family', () => {
  const claim: Invented = { type: 'meeting', words: OPENING, forum: lake, place: at('NE', 'نيامي'), when: '2017-05-01' }
  const record = reconcile([
    reading('a#1', '2017-05-02', OPENING, [claim]),
    reading('b#1', '2017-05-02', OPENING, [claim]),
  ])
  expect(record.meetings).toMatchObject([{ reports: 2, sources: 1 }])
  expect(record.meetings[0]!.supports[0]!.family).toBe(record.origins[0]!.id)
})
