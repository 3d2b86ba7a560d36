import { splits } from '../../arabic/clitics.js'
import { type Token, tokenize } from '../../arabic/tokens.js'
import { countWhile } from '../../claim/ordered.js'
import type { Story } from '../../claim/report.js'
import { type Reading, read } from '../read.js'
import { type Answer, answerFor } from './answer.js'
import { Watcher } from './watcher.js'

/** What is asked about: every place of a word or of several words, one offset into the source, or every token. */
export type Question = { word: string } | { offset: number } | 'everything'

/** A reading and the answers to a question about it, in the order of the text. */
export interface Explained {
  reading: Reading
  answers: Answer[]
}

/**
 * Reads a report and says of the words asked about what was made of them and what was not: which marks they bear, which
 * claims stand on them, and which rules came near and what these missed. The reading is the one that `read` gives.
 */
export function explain(story: Story, question: Question): Explained {
  const find = finderOf(question)
  const base = story.report.span.start
  const watcher = new Watcher((board, part) => find(board.tokens, part.report.span.start).map(([from]) => from))
  const reading = read(story, { trace: true, onlooker: watcher })
  const answers = watcher.parts.flatMap((seen) =>
    find(seen.board.tokens, seen.story.report.span.start).map(([from, to]) =>
      answerFor(seen, reading, watcher, from, to),
    ),
  )
  const all = [...answers, ...asideAnswers(story, find, base)]
  return { reading, answers: all.sort((a, b) => a.start - b.start) }
}

/** From tokens, and the offset at which their text begins in the source, to the ranges of tokens asked about. */
type Find = (tokens: readonly Token[], base: number) => [number, number][]

function finderOf(question: Question): Find {
  if (question === 'everything') return (tokens) => tokens.map((_, i) => [i, i + 1])
  if ('offset' in question) return (tokens, base) => tokenAt(tokens, question.offset - base)
  const asked = tokenize(question.word).map(({ norm }) => norm)
  return (tokens) =>
    tokens.flatMap((_, i) => (isAt(asked, tokens, i) ? [[i, i + asked.length] as [number, number]] : []))
}

function tokenAt(tokens: readonly Token[], offset: number): [number, number][] {
  const i = countWhile(tokens, (token) => token.end <= offset)
  const token = tokens[i]
  return token && token.start <= offset ? [[i, i + 1]] : []
}

/** Whether the words stand here; the first may carry a conjunction, a preposition and the article. */
function isAt(asked: readonly string[], tokens: readonly Token[], i: number): boolean {
  const [first, ...rest] = asked
  if (first === undefined || !rest.every((word, k) => tokens[i + 1 + k]?.norm === word)) return false
  const { norm } = tokens[i]!
  return (
    norm === first || splits(norm).some(({ stem, article }) => stem === first || (article && `ال${stem}` === first))
  )
}

/** Words that were set aside before reading, so that no rule saw them. */
function asideAnswers({ report, source }: Story, find: Find, base: number): Answer[] {
  return report.removed.flatMap(({ start, end, why }) => {
    if (why === 'markup') return []
    const tokens = tokenize(source.slice(start - base, end - base))
    return find(tokens, start).map(([from, to]) =>
      aside(source, base, start + tokens[from]!.start, start + tokens[to - 1]!.end, why),
    )
  })
}

function aside(source: string, base: number, start: number, end: number, removed: Answer['removed']): Answer {
  const quote = source.slice(start - base, end - base)
  const nothing = { marks: [], dropped: [], made: [], within: [], left: [], misses: [], passed: [] }
  return { start, end, quote, removed, subject: null, ...nothing }
}
