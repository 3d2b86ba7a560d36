import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWord } from '../../src/arabic/fold.js'

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('أ', 'إ', 'ة', 'ى', 'ـ', 'َ', 'ّ', '\uFEFB', '٣', '۴', ' ', '\u200f', '\u0000', 'ک', 'ﷲ', '.'),
      { maxLength: 60 },
    )
    .map((letters) => letters.join('')),
)

describe('folding', () => {
  it.each([
    ['أميركا', 'اميركا'],
    ['إلى', 'الي'],
    ['آلاف', 'الاف'],
    ['هيئة', 'هييه'],
    ['مؤتمر', 'موتمر'],
    ['قـــال', 'قال'],
    ['مُحَمَّدٌ', 'محمد'],
    ['٢٠١٨', '2018'],
    ['۱۳۹۷', '1397'],
    ['\uFEFB', 'لا'],
    ['کابل', 'كابل'],
    ['NATO', 'nato'],
    ['\u200fالكويت\u200e', 'الكويت'],
  ])('%s becomes %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded)
    expect(fold(written).text).toBe(folded)
  })

  it('keeps words apart that differ in a letter', () => {
    expect(foldWord('وزراء')).not.toBe(foldWord('وزير'))
    expect(foldWord('سوريا')).not.toBe(foldWord('سورية'))
  })

  it('takes tatweel that stretches no letter for a dash', () => {
    expect(fold('لندن ــ قال').text).toBe('لندن - قال')
    expect(fold('الـ90 قـــال').text).toBe('ال90 قال')
  })

  it('never loses an offset', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { text: folded, at } = fold(text)
        expect(at.length).toBe(folded.length + 1)
        expect(at[folded.length]).toBe(text.length)
        for (let i = 0; i < folded.length; i++) {
          expect(at[i]!).toBeGreaterThanOrEqual(i > 0 ? at[i - 1]! : 0)
          // Every folded letter comes from the source character that its offset names; a tatweel alone is a dash.
          if (text[at[i]!] === '\u0640') expect(folded[i]).toBe('-')
          else expect(foldWord(text[at[i]!]!)).toContain(folded[i]!)
        }
      }),
    )
  })

  it('of folded text changes nothing', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
    )
  })
})
