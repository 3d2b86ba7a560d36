import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/claim/report.js'
import { storiesOf } from '../../src/page/intake.js'
import { Board } from '../../src/reader/engine/board.js'
import { compile } from '../../src/reader/engine/pattern.js'
import { run } from '../../src/reader/engine/rule.js'
import type { Answer } from '../../src/reader/explain/answer.js'
import { attempt } from '../../src/reader/explain/attempt.js'
import { explain } from '../../src/reader/explain/explain.js'
import { passes } from '../../src/reader/passes.js'
import { read } from '../../src/reader/read.js'

const folder = resolve(import.meta.dirname, '../../corpus/reports')
const stories: [string, Story][] = readdirSync(folder)
  .sort()
  .flatMap((name) =>
    storiesOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))).map((story): [string, Story] => [name, story]),
  )

function story(text: string): Story {
  return storiesOf({ source: 't.txt', text, published: '2018-03-13' })[0]!
}

function answer(text: string, word: string): Answer {
  const { answers } = explain(story(text), { word })
  expect(answers.map(({ start, end }) => text.slice(start, end))).toEqual(answers.map(({ quote }) => quote))
  return answers[0]!
}

const missOf = ({ misses }: Answer, rule: string) => misses.find((miss) => miss.rule === rule)

describe.each(stories)('explaining %s', (_, told) => {
  const { reading, answers } = explain(told, 'everything')

  it('ends where reading ends', () => {
    expect(reading.claims).toEqual(read(told).claims)
  })

  it('answers for every word, on that word', () => {
    const base = told.report.span.start
    const kept = answers.filter(({ removed }) => removed === null)
    expect(kept.map(({ start, end }) => [start - base, end - base])).toEqual(
      new Board(told.text).tokens.map(({ start, end }) => [start, end]),
    )
    for (const { start, end, quote } of answers) expect(told.source.slice(start - base, end - base)).toBe(quote)
  })

  it('names every claim at a word that it was made of', () => {
    const named = new Set(answers.flatMap(({ made }) => made.map(({ id }) => id)))
    expect(reading.claims.filter(({ id }) => !named.has(id)).map(({ type, evidence }) => [type, evidence])).toEqual([])
  })
})

/** The walk that explains and the engine that reads are two: what one finds, the other must find, by the same marks. */
it.each(stories)('tries patterns as the engine does: %s', (_, told) => {
  const board = new Board(told.text)
  for (const pass of passes) {
    pass.before?.([board])
    for (const rule of pass.rules) {
      if (rule.kind === 'pattern') {
        const pattern = compile(rule.pattern)
        for (const { index } of board.tokens) {
          const tried = attempt(pattern, board, index)
          const match = rule.matcher.at(board, index)
          if (tried.matched !== (match !== null)) throw new Error(`${rule.name} at token ${index} of ${told.report.id}`)
          if (match) expect(tried.taken).toEqual(match.parts)
        }
      }
      run([rule], [board])
    }
  }
})

describe('an answer', () => {
  it('says what a rule had and what it missed', () => {
    const miss = missOf(answer('شارك الخبراء في ورشة فنية أمس.', 'الخبراء'), 'participation: verb')
    expect(miss).toMatchObject({ words: 'شارك', wanted: ['LIST', 'PERSON', 'MEMBERS'], leaves: null })
    expect(miss!.there).toContain('الخبراء في ورشة')
  })

  it('puts the rule first that came farthest', () => {
    const found = answer('شارك في اللقاء وزراء البلدان المعنية.', 'وزراء')
    const farthest = missOf(found, 'participation: ministers of these states')!
    expect(farthest.words).toBe('شارك في اللقاء وزراء')
    expect(farthest.wanted).toEqual(['open', 'semicolon', 'LIST'])
    expect(found.misses[0]!.words).toBe(farthest.words)
    expect(found.misses.indexOf(farthest)).toBeLessThan(
      found.misses.findIndex(({ words }) => words === 'وزراء البلدان'),
    )
  })

  it('says what a rule matched and refused, and shows what it refuses', () => {
    const miss = missOf(answer('اتفقت السويد وفنلندا على الأمر.', 'السويد'), 'participation: agreed')
    expect(miss).toMatchObject({ wanted: [], there: '', leaves: 'اتفقت السويد مع فنلندا' })
  })

  it('says why a mark became no claim', () => {
    expect(answer('وبحضور السويد بدأ الحفل.', 'السويد').left).toEqual([
      { type: 'participation', words: 'وبحضور السويد', why: 'no_meeting' },
    ])
    expect(answer('وقال إن العمل مستمر.', 'وقال').left).toEqual([
      { type: 'statement', words: 'وقال إن العمل مستمر', why: 'no_speaker' },
    ])
    expect(answer('تحدث عن اجتماع جرى.', 'اجتماع').left).toEqual([
      { type: 'meeting', words: 'اجتماع', why: 'too_little' },
    ])
  })

  it('says by which rule the whole report was left', () => {
    const league =
      'قال مدرب الفريق إن المباراة صعبة. وأضاف أن لاعبيه جاهزون للدوري. ويعقد اجتماع النادي في الكويت غدا، ويلعب المنتخب بعده'
    const { subject, left, made } = answer(league, 'وأضاف')
    expect(made).toEqual([])
    expect(subject).toContain('sport')
    expect(left).toEqual([expect.objectContaining({ type: 'statement', why: 'elsewhere' })])
    expect(answer('اجتمع وزراء الدفاع في الكويت أمس', 'اجتمع').subject).toBeNull()
  })

  it('names the search that passed a word by, and what it asked for last', () => {
    const { passed } = answer('واستقبل الميناء شحنة قمح.', 'واستقبل')
    expect(passed.map(({ rule, label }) => [rule, label])).toContainEqual(['meeting: host received guest', 'received'])
  })

  it('tells what a longer word has taken', () => {
    const { dropped } = answer('وصل وفد جامعة الدول العربية.', 'الدول')
    expect(dropped.map(({ label, words }) => [label, words])).toContainEqual(['GROUP', 'الدول العربية'])
  })

  it('tells what was set aside before reading', () => {
    const text = 'عقد وزراء المياه اجتماعا أمس في جنيف لبحث ملف النهر والري.\nاقرأ أيضا: قمة النهر تبدأ غدا'
    const { answers } = explain(story(text), { word: 'النهر' })
    expect(answers.map(({ removed }) => removed)).toEqual([null, 'related'])
    expect(answers.map(({ start, quote }) => text.slice(start, start + quote.length))).toEqual(['النهر', 'النهر'])
  })

  it('finds a word with its clitics, several words, and the word at an offset', () => {
    const text = 'بدأ الاجتماع بالرياض أمس، ثم عاد الوفد إلى الرياض مساء.'
    const places = (question: Parameters<typeof explain>[1]) =>
      explain(story(text), question).answers.map(({ quote }) => quote)
    expect(places({ word: 'الرياض' })).toEqual(['بالرياض', 'الرياض'])
    expect(places({ word: 'عاد الوفد' })).toEqual(['عاد الوفد'])
    expect(places({ offset: text.indexOf('الوفد') + 2 })).toEqual(['الوفد'])
    expect(places({ offset: text.indexOf(' أمس') })).toEqual([])
  })
})
