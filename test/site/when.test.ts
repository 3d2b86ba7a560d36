import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeInWords } from '../../src/site/parts/edtf.js'
import { phrasesOf } from '../../src/site/view.js'

const ar = (edtf: string) => timeInWords(edtf, 'ar', phrasesOf('ar'))
const en = (edtf: string) => timeInWords(edtf, 'en', phrasesOf('en'))

describe('a time in words', () => {
  test.each([
    ['2018-02-13', '13 فبراير 2018', '13 February 2018'],
    ['2016-04', 'أبريل 2016', 'April 2016'],
    ['1981', '1981', '1981'],
    ['2014-22', 'صيف 2014', 'summer 2014'],
    ['2018-02-12/2018-02-14', '12–14 فبراير 2018', '12–14 February 2018'],
    ['2016-12-30/2017-01-02', '30 ديسمبر 2016–2 يناير 2017', '30 December 2016–2 January 2017'],
    ['2014-22/2016-04', 'من صيف 2014 إلى أبريل 2016', 'summer 2014 to April 2016'],
    ['2014-09-11/..', 'منذ 11 سبتمبر 2014', 'from 11 September 2014'],
    ['../2016', 'حتى 2016', 'until 2016'],
    ['2016~', 'نحو 2016', 'about 2016'],
    ['2016-04?', 'أبريل 2016 على الأرجح', 'April 2016, perhaps'],
    ['2016%', 'نحو 2016 على الأرجح', 'about 2016, perhaps'],
    ['201X', 'عقد 2010', 'the 2010s'],
    ['2016-XX', '2016', '2016'],
    ['2016-04-XX', 'أبريل 2016', 'April 2016'],
    ['2018-02-13T14:16', '13 فبراير 2018، الساعة 14:16', '13 February 2018, 14:16'],
  ])('%s', (edtf, arabic, english) => {
    expect(ar(edtf)).toBe(arabic)
    expect(en(edtf)).toBe(english)
  })

  test.each(['soon', '2018-02-31', '2018-13-01', '2018-45', ''])('what is no time stays as it is: %s', (text) => {
    expect(en(text)).toBe(text)
  })

  test('no text breaks it', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789-/.X~?%T:'), maxLength: 24 })
    fc.assert(fc.property(near, (text) => typeof ar(text) === 'string' && typeof en(text) === 'string'))
  })
})
