import { describe, expect, test } from 'vitest'
import { measures } from '../../src/claim/measures.js'
import { counted, measured } from '../../src/reader/words/measures.js'
import { moneyInWords, quantityInWords } from '../../src/site/parts/amounts.js'
import { phrasesOf } from '../../src/site/view.js'

const [ar, en] = [phrasesOf('ar'), phrasesOf('en')]

describe('money in words', () => {
  test.each([
    [{ amount: 150e6, precision: 'about' }, 'نحو 150 مليون دولار أمريكي', 'about 150 million US dollars'],
    [{ amount: 1.5e9, precision: 'exact' }, '1.5 مليار دولار أمريكي', '1.5 billion US dollars'],
    [{ amount: 3e9, precision: 'at_least' }, '3 مليارات دولار أمريكي على الأقل', 'at least 3 billion US dollars'],
    [{ amount: 1e6, precision: 'more_than' }, 'أكثر من مليون دولار أمريكي', 'more than 1 million US dollars'],
    [{ amount: 1_234_567, precision: 'exact' }, '1,234,567 دولار أمريكي', '1,234,567 US dollars'],
    [
      { amount: 2e6, max: 3e6, precision: 'between' },
      'بين 2 مليون و3 ملايين دولار أمريكي',
      '2 million to 3 million US dollars',
    ],
  ] as const)('%o', (money, arabic, english) => {
    expect(moneyInWords({ currency: 'USD', ...money }, 'ar', ar)).toBe(arabic)
    expect(moneyInWords({ currency: 'USD', ...money }, 'en', en)).toBe(english)
  })
})

describe('a quantity in words', () => {
  test.each([
    [{ value: 30, precision: 'more_than', unit: 'state' }, 'أكثر من 30 دولة', 'more than 30 states'],
    [{ value: 2, precision: 'exact', unit: 'state' }, 'دولتان', '2 states'],
    [{ value: 2, precision: 'more_than', unit: 'state' }, 'أكثر من دولتين', 'more than 2 states'],
    [{ value: 5, precision: 'exact', unit: 'member' }, '5 أعضاء', '5 members'],
    [{ value: 98, precision: 'about', unit: '%' }, 'نحو 98%', 'about 98%'],
    [{ value: 3200, precision: 'exact', unit: 'سفينة' }, '3,200 سفينة', '3,200 سفينة'],
    [{ value: 4, max: 6, precision: 'between', unit: 'state' }, 'بين 4 و6 دول', '4 to 6 states'],
    [{ value: 7, precision: 'exact', unit: 'constructor' }, '7 constructor', '7 constructor'],
  ] as const)('%o', (quantity, arabic, english) => {
    expect(quantityInWords(quantity, 'ar', ar)).toBe(arabic)
    expect(quantityInWords(quantity, 'en', en)).toBe(english)
  })
})

describe('measures', () => {
  test('every measure the reader knows has a name in both languages', () => {
    const keys = new Set([...counted, ...measured].map((entry) => entry.value))
    expect(keys.size).toBeGreaterThan(40)
    expect([...keys].filter((key) => !(key in measures))).toEqual([])
  })
})

describe('counted reports and sources', () => {
  test.each([
    [1, 'تقرير واحد', 'مصدر واحد', '1 report'],
    [2, 'تقريران', 'مصدران', '2 reports'],
    [3, '3 تقارير', '3 مصادر', '3 reports'],
    [11, '11 تقريرا', '11 مصدرا', '11 reports'],
    [100, '100 تقرير', '100 مصدر', '100 reports'],
    [103, '103 تقارير', '103 مصادر', '103 reports'],
    [1200, '1,200 تقرير', '1,200 مصدر', '1,200 reports'],
  ])('%i', (n, reports, sources, english) => {
    expect(ar.count.reports(n)).toBe(reports)
    expect(ar.count.sources(n)).toBe(sources)
    expect(en.count.reports(n)).toBe(english)
  })

  test('a number in a series agrees with its noun', () => {
    expect([1, 2, 10, 38].map(ar.numbered.summit)).toEqual([
      'القمة الأولى',
      'القمة الثانية',
      'القمة العاشرة',
      'القمة رقم 38',
    ])
    expect(ar.numbered.meeting(8)).toBe('الاجتماع الثامن')
    expect([1, 2, 3, 11, 22].map(en.session)).toEqual(
      [1, 2, 3, 11, 22].map((n) => `${n}${['', 'st', 'nd', 'rd'][n === 11 ? 0 : n % 20] || 'th'} session`),
    )
  })
})
