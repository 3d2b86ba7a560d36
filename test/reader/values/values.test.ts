import { expect, it } from 'vitest'
import { Board } from '../../../src/reader/engine/board.js'
import {
  type Distance,
  markValues,
  resolveTime,
  type TimeWords,
  type ValueTree,
  values,
} from '../../../src/reader/values.js'
import { casesOf } from './tables.js'
import * as times from './times.table.js'

const at = '2018-02-13T09:00'

it('binds two sums that tell the same amount', () => {
  const [euro, dollar] = values('خصص الصندوق 500 مليون يورو (616 مليون دولار) للمشروع')
  expect(euro).toMatchObject({
    quote: '500 مليون يورو',
    money: { currency: 'EUR' },
    other: { currency: 'USD', amount: 616e6 },
  })
  expect(dollar).toMatchObject({ quote: '616 مليون دولار', other: { currency: 'EUR', amount: 500e6 } })
  const [, second] = values('بكلفة 1.5 مليار يورو، أي ما يعادل نحو 1.8 مليار دولار')
  expect(second).toMatchObject({ other: { currency: 'EUR' }, money: { precision: 'about' } })
})

it('reports what can be read in two ways and does not guess', () => {
  const [value] = values('طلبت 330,130 مليون دولار')
  expect(value).toMatchObject({ type: 'money', money: null })
  expect(value!.ambiguous!.map((one) => ('amount' in one ? one.amount : one.value))).toEqual([330_130e6, 330.13e6])
})

it('takes a shared currency from the state that the text names, if it names one', () => {
  const [kuwait] = values('وافقت الكويت على صرف 10 ملايين دينار')
  expect(kuwait).toMatchObject({ money: { currency: 'KWD' }, derived: ["currency from the report's state"] })
  const [both] = values('اتفقت الكويت والأردن على صرف 10 ملايين دينار')
  expect(both).toMatchObject({ type: 'money', money: { amount: 10e6, currency: 'XXX' }, quantity: { unit: 'dinar' } })
})

it('shares a unit that stands once behind two numbers', () => {
  expect(values('زادت الأسعار 5 و10 في المئة').map((value) => value.quantity?.value)).toEqual([5, 10])
  expect(values('طلبت ثلاثة أو أربعة مليارات دولار').map((value) => value.money?.amount)).toEqual([3e9, 4e9])
})

it('keeps the two ends of a change apart', () => {
  expect(values('ارتفع العدد من 200 إلى 300').map((value) => value.quantity)).toEqual([
    { value: 200, precision: 'exact' },
    { value: 300, precision: 'exact' },
  ])
})

it('says what it derived, and from what', () => {
  expect(values('عقد المجلس اجتماعا الاثنين', { at })[0]).toMatchObject({
    when: '2018-02-12',
    derived: ['when from published date', "weekday from the verb's tense: past"],
  })
  expect(values('يعقد المجلس اجتماعا الاثنين', { at })[0]!.when).toBe('2018-02-19')
})

it('keeps the words of a time that cannot be had', () => {
  expect(values('يعقد الاثنين')[0]).toMatchObject({ quote: 'الاثنين', when: null })
  expect(values('قبل ثلاثة أيام')[0]).toMatchObject({ quote: 'قبل ثلاثة أيام', when: null })
})

it('lets a weekday correct the day it is said of', () => {
  expect(values('تختتم اليوم الأحد', { at })[0]).toMatchObject({ when: '2018-02-11' })
})

it('gives the day of the event that a distance is counted from', () => {
  const board = new Board('يأتي اللقاء بعد أقل من أسبوعين على اجتماع أكرا')
  markValues([board])
  const [distance] = board.of('DISTANCE')
  expect(distance!.value).toMatchObject({ direction: 'after', precision: 'less_than' })
  // Neither the fourteenth day before nor the day itself is less than two weeks before.
  const when = { distance: distance!.value as Distance }
  expect(resolveTime({ when }, { at: '2016-02-22', prefer: 'past' }).when).toBe('2016-02-09/2016-02-21')
})

it('puts marks on a board that do not overlap and resolve to what values prints', () => {
  for (const { text } of Object.values(times).flatMap(casesOf)) {
    const board = new Board(text)
    markValues([board])
    const printed = values(text, { at }).filter((value) => value.type === 'time')
    const marks = [...board.of('TIME')]
    expect(marks.map((mark) => resolveTime(mark.value as TimeWords, { at, prefer: 'past' }).when)).toEqual(
      printed.map((value) => value.when),
    )
  }
})

/** All quotes of a tree are of the text that the tree explains. */
function quotes({ quote, parts }: ValueTree): string[] {
  return [quote, ...parts.flatMap(quotes)]
}

it('explains every value down to its words', () => {
  for (const { text } of Object.values(times).flatMap(casesOf)) {
    for (const { tree, ...value } of values(text, { at, explain: true })) {
      expect(tree!.quote).toBe(value.quote)
      expect(tree!.rule).not.toBe('')
      for (const quote of quotes(tree!)) expect(text).toContain(quote)
    }
    expect(values(text, { at, explain: true }).map(({ tree: _, ...value }) => value)).toEqual(values(text, { at }))
  }
})

/** Text that invites work without end. How time grows with it is for the bench to say. */
const shapes: Record<string, (n: number) => string> = {
  digits: (n) => '1'.repeat(n * 10),
  thousands: (n) => 'ألف '.repeat(n),
  'thousands in one word': (n) => 'ألف'.repeat(n),
  'millions and six': (n) => 'مليون وستة '.repeat(n),
  commas: (n) => '1,'.repeat(n),
  'groups of three': (n) => '111 '.repeat(n),
  weekdays: (n) => 'الاثنين '.repeat(n),
  dates: (n) => '13 فبراير '.repeat(n),
  joined: (n) => 'اليوم الثلاثاء الساعة 5 مساء '.repeat(n),
  'five and': (n) => '5 و'.repeat(n),
  'from to': (n) => 'من 5 إلى '.repeat(n),
  lengths: (n) => 'سنة وشهر و'.repeat(n),
  strokes: (n) => '5/'.repeat(n),
  brackets: (n) => '('.repeat(n),
  currencies: (n) => '5 دينار '.repeat(n),
}

it.each(Object.entries(shapes))('comes to an end, and cites its words, on a long run of %s', (_, make) => {
  const text = make(32_000)
  for (const { start, end, quote } of values(text, { at })) expect(text.slice(start, end) === quote).toBe(true)
})
