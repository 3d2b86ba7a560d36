import { describe, expect, it } from 'vitest'
import { values } from '../../../src/reader/values.js'

const at = '2018-02-13T09:00'
const whens = (text: string) => values(text, { at }).map((value) => value.when)
const quotes = (text: string) => values(text, { at }).map((value) => `${value.type} ${value.quote}`)

describe('numbers with two readings', () => {
  it('tells both readings of 330,130 مليون without a currency', () => {
    const [value] = values('بلغ الفائض 330,130 مليون في سنة', { at })
    expect(value).toMatchObject({ type: 'number', quantity: null })
    expect(value!.ambiguous).toEqual([
      { value: 330_130_000_000, precision: 'exact' },
      { value: 330_130_000, precision: 'exact' },
    ])
  })

  it('reads a number whose separator cannot be mistaken as one value', () => {
    expect(values('بلغ الفائض 33,13 مليون', { at })[0]).toMatchObject({ quantity: { value: 33_130_000 } })
  })
})

describe('the end of what lasts', () => {
  it.each([
    ['يبدأ الاجتماع الاثنين ويستمر حتى الأربعاء', ['2018-02-19/2018-02-21']],
    ['تنطلق الدورة الأحد وتختتم الثلاثاء', ['2018-02-18/2018-02-20']],
    ['يبدأ الاجتماع الاثنين في أكرا ويستمر حتى الأربعاء', ['2018-02-19', '2018-02-21']],
    ['بدأ المعرض الخميس واستمر حتى السبت', ['2018-02-08/2018-02-10']],
  ])('lies behind its beginning: %s', (text, expected) => expect(whens(text)).toEqual(expected))
})

describe('zeros before days and ranges', () => {
  it('reads 01 before a month as a day', () => {
    expect(whens('افتتح المعرض في 01 نوفمبر 2020')).toEqual(['2020-11-01'])
  })

  it('reads 08 before a dash and a number as the beginning of a range', () => {
    expect(values('تضم اللجنة 08 – 30 عضوا', { at })[0]!.quantity).toMatchObject({ value: 8, max: 30 })
  })

  it('leaves other codes with a zero alone', () => expect(quotes('رمز المنطقة 08')).toEqual([]))
})

describe('what is no value', () => {
  it.each(['تعادلا 0 – 2 ليصعد الفريق', 'نشر في 15th March 2025'])('%s', (text) => expect(quotes(text)).toEqual([]))

  it('does not take the year of a case for a length', () => {
    expect(quotes('الطعن 9098 لسنة 64 القضائية')).not.toContain('duration 9098 لسنة')
  })

  it('does not join the grade of gold with its price', () => {
    expect(quotes('وعيار 18 917 جنيها')).toContain('money 917 جنيها')
  })
})
