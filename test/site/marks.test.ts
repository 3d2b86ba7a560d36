import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claim/claim.js'
import { cite } from '../../src/claim/span.js'
import { blocksOf } from '../../src/site/blocks.js'
import { notesOf, segmentsOf } from '../../src/site/marks.js'
import { isHtml, withoutMarkup } from '../../src/site/markup.js'
import type { ReadReport } from '../../src/site/sources.js'
import { claimReports, readReport } from './fixture.js'

/** A report whose words are the given letters, with claims and set-aside stretches where told. */
function reading(source: string, spans: [number, number][][], removed: [number, number][] = []): ReadReport {
  const claims = spans.map((all, i) => ({
    id: `c-${i}`,
    type: 'figure',
    evidence: all.map(([a, b]) => cite(source, a, b)),
  }))
  const report = {
    ...claimReports.a,
    source: 'x.txt',
    span: { start: 0, end: source.length },
    removed: removed.map(([start, end]) => ({ start, end, why: 'caption' as const })),
  }
  return { report, source, text: source, claims: claims as unknown as Claim[] }
}

const segments = (read: ReadReport) => segmentsOf(read, notesOf(read.claims))

describe('segments', () => {
  test('overlapping words are cut where either begins or ends', () => {
    const found = segments(reading('abcdefgh', [[[1, 5]], [[3, 7]]]))
    expect(found.map((s) => `${s.text}:${s.claims.join('+')}`)).toEqual(['a:', 'bc:c-0', 'de:c-0+c-1', 'fg:c-1', 'h:'])
    expect(found.flatMap((s) => s.opens)).toEqual(['c-0', 'c-1'])
  })

  test('nested words carry both claims, and equal words one note', () => {
    const read = reading('abcdef', [[[0, 6]], [[2, 4]], [[2, 4]]])
    expect(segments(read).map((s) => s.claims.length)).toEqual([1, 3, 1])
    expect(notesOf(read.claims).map((n) => n.claims.length)).toEqual([1, 2])
  })

  test('a claim on two stretches has one id and one note, at the first', () => {
    const found = segments(
      reading('abcdefgh', [
        [
          [5, 7],
          [1, 2],
        ],
      ]),
    )
    expect(found.filter((s) => s.claims.length > 0)).toHaveLength(2)
    expect(found.flatMap((s) => s.opens)).toHaveLength(1)
    expect(found.flatMap((s) => s.notes)).toEqual([1])
  })

  test('whatever is marked, the text comes out whole and every claim keeps its words', () => {
    const span = fc
      .tuple(fc.nat(39), fc.nat(39))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1])
    const claims = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 40, maxLength: 40 }),
        claims,
        fc.array(span, { maxLength: 4 }),
        (text, all, cut) => {
          const found = segments(reading(text, all, cut))
          expect(found.map((s) => s.text).join('')).toBe(text)
          expect(found.flatMap((s) => s.opens).sort()).toEqual(all.map((_, i) => `c-${i}`).sort())
          for (const [i, spans] of all.entries()) {
            const marked = found.filter((s) => s.claims.includes(`c-${i}`)).flatMap((s) => range(s.start, s.end))
            expect(marked).toEqual([...new Set(spans.flatMap(([a, b]) => range(a, b)))].sort((a, b) => a - b))
          }
          const aside = found.filter((s) => s.removed).flatMap((s) => range(s.start, s.end))
          expect(aside).toEqual([...new Set(cut.flatMap(([a, b]) => range(a, b)))].sort((a, b) => a - b))
        },
      ),
    )
  })
})

describe('lines', () => {
  test('a line set aside whole stands alone, a part of a line stays in it', () => {
    const read = readReport(claimReports.a.id)!
    const blocks = blocksOf(segments(read))
    expect(blocks.map((b) => b.removed)).toEqual(['menu', null, 'caption', null, null, null, null, 'share', 'comments'])
    expect(blocks[1]!.pieces[0]!.removed).toBe('dateline')
  })

  test('HTML shows as it reads, with no id lost', () => {
    const read = readReport(claimReports.c.id)!
    const blocks = blocksOf(segments(read))
    const words = blocks.map((b) =>
      b.pieces
        .map((p) => p.text)
        .join('')
        .trim(),
    )
    expect(words).toContain('اختتم وزراء النقل اجتماعهم بمشاركة أكثر من عشرين دولة & منظمة.')
    expect(blocks.flatMap((b) => b.pieces.flatMap((p) => p.opens)).sort()).toEqual(read.claims.map((c) => c.id).sort())
    expect(blocks.at(-1)!.removed).toBe('menu')
  })

  test('an id whose words show nothing goes to the words before', () => {
    const read = reading('abc\n\n', [[[3, 5]]])
    const pieces = blocksOf(segments(read)).flatMap((b) => b.pieces)
    expect(pieces.map((p) => p.opens)).toEqual([['c-0']])
  })
})

describe('markup', () => {
  test('goes from quotations of HTML alone', () => {
    expect(isHtml(claimReports.c)).toBe(true)
    expect(isHtml(claimReports.a)).toBe(false)
    expect(withoutMarkup('a&nbsp;<b class="x">b</b><br>c &#1593; &#x639; &unknown; 1 < 2')).toBe(
      'a\u00A0b\nc ع ع &unknown; 1 < 2',
    )
  })

  test('of any number of unclosed tags comes to an end and stays as it is', () => {
    const tags = '<a '.repeat(200_000)
    expect(withoutMarkup(tags)).toBe(tags)
  })
})

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}
