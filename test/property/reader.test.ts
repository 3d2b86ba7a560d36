import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Claim } from '../../src/claim/claim.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'

/** Pieces of reports, well and ill written, to be thrown together in any order. */
const pieces = [
  'عقد وزراء خارجية دول الاتحاد الأفريقي اجتماعا في أديس أبابا يوم الاثنين 12 مارس 2018',
  'قال وزير المالية السويدي كارل بيلت إن بلاده تعهدت بتقديم 20 مليون دولار',
  '«نأمل أن ننجح»، وأضاف أن',
  'بمشاركة 29 دولة، بينها السويد والنرويج وفنلندا',
  'ويضم الاتحاد الأوروبي 27 دولة منها ألمانيا وفرنسا',
  'مشيرا إلى أن الاجتماع المقبل سيعقد في جنيف',
  'استقبل الملك رئيسَ الوزراء في قصر السلام',
  'ـــ',
  'د.',
  '5ر1 مليار',
  '٣٠٪',
  '\u200f(كونا) -- ',
  '\n\n',
  '\u0000',
  '&nbsp;',
  'ﻻ',
  '"',
  '«',
  '؛',
  '، ',
  ' ',
  'المرحلة الأولى تشمل',
  'UN',
]

const page = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' '))

function readAll(text: string) {
  try {
    return storiesOf({ source: 'p.txt', text, published: '2018-03-13' }).map((story) => ({
      story,
      ...read(story, { trace: true }),
    }))
  } catch (error) {
    if ((error as Error).name === 'IntakeError') return []
    throw error
  }
}

describe('reading any text', () => {
  it('gives claims whose quotes are cut from the source', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { claims } of readAll(text)) {
          for (const claim of claims) {
            Claim.parse(claim)
            for (const { start, end, quote } of claim.evidence) expect(text.slice(start, end)).toBe(quote)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same claims with the same ids every time', () => {
    fc.assert(
      fc.property(page, (text) => {
        const ids = () => readAll(text).flatMap(({ claims }) => claims.map((claim) => claim.id))
        const first = ids()
        expect(ids()).toEqual(first)
        expect(new Set(first).size).toBe(first.length)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps for every claim the marks that made it', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { claims, trace } of readAll(text)) {
          for (const claim of claims) expect(trace.get(claim.id)?.marks.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('reading a text of extraordinary length', () => {
  const sentence =
    'عقد وزراء خارجية دول الاتحاد الأفريقي اجتماعا في أديس أبابا يوم الاثنين 12 مارس 2018 بمشاركة 29 دولة.'

  it('goes part by part, loses nothing, and keeps the meetings of the parts apart', () => {
    const text = Array.from({ length: 9000 }, () => sentence).join(' ')
    const claims = readAll(text).flatMap((reading) => reading.claims)
    const counts = claims.filter((claim) => claim.type === 'participation')
    expect(new Set(counts.map((claim) => ('meeting' in claim ? claim.meeting : null))).size).toBe(
      Math.ceil(text.length / 400_000),
    )
    for (const { evidence } of claims) {
      for (const { start, end, quote } of evidence)
        if (text.slice(start, end) !== quote) throw new Error(`not at ${start}: ${quote}`)
    }
    const last = claims.at(-1)!.evidence[0]!
    expect(last.end).toBeGreaterThan(text.length - 400_000)
  })
})
