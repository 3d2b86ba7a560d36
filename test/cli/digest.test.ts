import { describe, expect, it } from 'vitest'
import { digest } from '../../src/cli/digest/digest.js'
import { clipped, Paper } from '../../src/cli/digest/paper.js'
import { Say } from '../../src/cli/phrases/say.js'
import { table, width } from '../../src/cli/table.js'
import type { World } from '../../src/cli/world.js'
import { twoReports } from './readings.js'

function paper(isTTY: boolean, lang: 'en' | 'ar' = 'en'): Paper {
  return new Paper({ stdout: { write: () => {}, isTTY }, env: { NO_COLOR: '1' } } as unknown as World, lang)
}

const { report, claims, text } = twoReports[0]!
const removed = [{ start: 0, end: 12, why: 'caption' as const }]
const digested = { report: { ...report, removed }, claims, source: text }

describe('the digest of a report', () => {
  it('tells what it says, each under its words', () => {
    expect(digest(digested, paper(false))).toBe(`وزراء الطاقة في مسقط
first.txt#1 · البحر · 5 March 2019

Meetings
  1. 4th meeting of ministers · منتدى الطاقة · Muscat · 4 March 2019 · held · host: Oman
      «عقد وزراء منتدى الطاقة اجتماعهم الرابع في مسقط»

Participants
  - 21 states · participant · meeting 1
      «بمشاركة 21 دولة»

Statements
  - سالم الحارثي (الوزير) said: الأسعار مستقرة · meeting 1
      «وقال الوزير سالم الحارثي إن الأسعار مستقرة»

Pledges
  - Oman · 30 million US dollars · grant · pledged
      «وتعهدت عمان بتقديم 30 مليون دولار منحة»

Set aside
  - caption: «عقد وزراء من»
`)
  })

  it('speaks Arabic', () => {
    const arabic = digest(digested, paper(false, 'ar'))
    expect(arabic).toContain('  - 21 دولة · مشارك · الاجتماع 1\n')
    expect(arabic.replaceAll('first.txt', '')).not.toMatch(/[A-Za-z]/)
  })

  it('shuts Arabic off from what stands beside it on a terminal, and closes what it opens', () => {
    const shown = digest(digested, paper(true))
    expect(shown).toContain('\u2068سالم الحارثي\u2069 (\u2068الوزير\u2069) said: \u2068الأسعار مستقرة\u2069')
    for (const line of shown.split('\n')) {
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
    }
    expect(digest(digested, paper(false))).not.toMatch(/[\u2066-\u2069]/)
  })

  it('says so where it holds nothing', () => {
    expect(digest({ ...digested, claims: [] }, paper(false))).toContain('Nothing in it that the record keeps.')
  })

  it('prints the rules of a claim under it', () => {
    const explained = digest(digested, paper(false), (claim) => [`rule of ${claim.type}`])
    expect(explained).toContain('participant · meeting 1\n      rule of participation\n      «بمشاركة')
  })
})

describe('a table', () => {
  it('counts places, not letters: marks on letters take none', () => {
    expect(width('مُحَمَّد')).toBe(4)
    expect(width('\u2068محمد\u2069')).toBe(4)
    expect(width('日本')).toBe(4)
    expect(width('abc')).toBe(3)
  })

  it('aligns columns whatever the script', () => {
    const rows = [
      ['1', 'مُحَمَّد', 'x'],
      ['22', 'علي', 'yy'],
    ].map((row) => row.map((text) => ({ text })))
    const [head, rule, ...body] = table(['id', 'name', 'z'], rows, new Say('en', false)).trimEnd().split('\n')
    expect([head, rule]).toStrictEqual(['id  name  z', '──  ────  ──'])
    expect(body.map((line) => width(line.slice(0, line.search(/[xy]/))))).toStrictEqual([10, 10])
  })

  it('cuts a long cell between letters and closes its isolates', () => {
    expect(clipped('abcdef', 4)).toBe('abc…')
    expect(clipped('نَصٌّ طويل', 4)).toBe('نَ…')
    expect(clipped('\u2068نص طويل جدا\u2069', 6)).toBe('\u2068نص ط…\u2069')
  })
})
