import fc from 'fast-check'
import { expect, it } from 'vitest'
import { values } from '../../../src/reader/values.js'
import { type Spelling, spell } from './spell.js'

const spelling: fc.Arbitrary<Spelling> = fc.record({
  oblique: fc.boolean(),
  feminine: fc.boolean(),
  apart: fc.boolean(),
  old: fc.boolean(),
})

/** Numbers of every size, the round ones too. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeInteger().map((n) => Math.abs(n) % 1_000_000_000_001),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9)).map(([n, size]) => n * size),
)

function only(text: string) {
  const all = values(text)
  expect(
    all.map((value) => value.quote),
    text,
  ).toHaveLength(1)
  expect(all[0]!.quote).toBe(text)
  return all[0]!
}

it('reads what the grammar books spell, from 0 to 10^12', () => {
  fc.assert(
    fc.property(number, spelling, (n, how) => {
      // One alone is an article.
      fc.pre(n !== 1)
      expect(only(spell(n, how)).quantity).toEqual({ value: n, precision: 'exact' })
    }),
    { numRuns: 5000 },
  )
})

it('reads every number below two thousand in every spelling', () => {
  for (let n = 2; n < 2000; n++) {
    for (let k = 0; k < 16; k++) {
      const how = { oblique: (k & 1) > 0, feminine: (k & 2) > 0, apart: (k & 4) > 0, old: (k & 8) > 0 }
      expect(values(spell(n, how))[0]?.quantity?.value, spell(n, how)).toBe(n)
    }
  }
})

it('reads digits in all scripts and separators', () => {
  const scripts = [0x30, 0x660, 0x6f0]
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2_000_000_000 }),
      fc.constantFrom(',', '٬', ' ', '.', '،'),
      fc.constantFrom(...scripts),
      (n, separator, zero) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, separator)
        const single = grouped.split(separator).length === 2 && separator === '.'
        fc.pre(!single)
        const written = grouped.replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)))
        expect(values(`بلغ العدد ${written} شخص`)[0]?.quantity?.value, written).toBe(n)
      },
    ),
    { numRuns: 1000 },
  )
})

it('reads decimals with every mark, and what stands behind the ر first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
      const after = String(part)
      for (const mark of ['.', ',', '٫', '،']) {
        expect(values(`${whole}${mark}${after} مليار دولار`)[0]?.money?.amount).toBeCloseTo(
          Number(`${whole}.${after}`) * 1e9,
          0,
        )
      }
      expect(values(`${after}ر${whole} مليار دولار`)[0]?.money?.amount).toBeCloseTo(
        Number(`${whole}.${after}`) * 1e9,
        0,
      )
    }),
    { numRuns: 200 },
  )
})

it('cites every value where it stands, whatever the text', () => {
  const words = [
    'ثلاثة',
    'و',
    'آلاف',
    '13',
    '/',
    '2',
    '2018',
    'شباط',
    'الساعة',
    'مساء',
    'دولار',
    '٪',
    '،',
    '(',
    ')',
    'من',
    'إلى',
    'نحو',
    'قبل',
    'أسبوعين',
    '\n',
    'مـئة',
    'غدًا',
    'x',
    '.',
    'ر',
    'مليون',
  ]
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 40 }), (parts) => {
      const text = parts.map(([word, space]) => word + space).join('')
      let behind = 0
      for (const { start, end, quote } of values(text, { at: '2018-02-13T09:00' })) {
        expect(text.slice(start, end)).toBe(quote)
        expect(quote).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(behind)
        behind = end
      }
    }),
    { numRuns: 3000 },
  )
})
