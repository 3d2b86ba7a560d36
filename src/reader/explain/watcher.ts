import type { Story } from '../../claim/report.js'
import type { Board } from '../engine/board.js'
import type { Mark } from '../engine/mark.js'
import { compile, type Pattern } from '../engine/pattern.js'
import { type Finder, type PatternRule, run } from '../engine/rule.js'
import type { Left } from '../left.js'
import { passes } from '../passes.js'
import type { Onlooker } from '../read.js'
import { type Attempt, attempt } from './attempt.js'
import { type Looked, WatchedBoard } from './watched.js'

/** A pattern that came some way and gave no mark: it missed a word, or its rule refused what it matched. */
export interface Near extends Attempt {
  rule: PatternRule
}

/** A finder with what it looked at and the marks it made. */
export interface Search {
  rule: Finder
  looked: Looked
  made: readonly Mark[]
}

/** What was seen while one part of a report was read. */
export interface Seen {
  story: Story
  board: Board
  near: Near[]
  searches: Search[]
}

/** Which tokens are asked about: rules are tried again in their sentences alone. */
export type Asks = (board: Board, story: Story) => readonly number[]

/** Looks on while a report is read: tries every rule as it stands when its turn comes, then lets it run. */
export class Watcher implements Onlooker {
  readonly parts: Seen[] = []
  readonly lefts = new Map<Mark, Left>()

  constructor(private readonly asks: Asks) {}

  readonly left = (mark: Mark, why: Left): void => {
    this.lefts.set(mark, why)
  }

  board(story: Story): Board {
    const board = new WatchedBoard(story.text, undefined, story.report.agency)
    const seen: Seen = { story, board, near: [], searches: [] }
    this.parts.push(seen)
    const starts = startsFor(board, this.asks(board, story))
    for (const pass of passes) {
      pass.before?.([board])
      for (const rule of pass.rules) {
        if (rule.kind === 'finder') seen.searches.push(search(rule, board))
        else seen.near.push(...tried(rule, board, starts))
      }
    }
    return board
  }
}

/** All tokens of the sentences in which something is asked, in order. */
function startsFor(board: Board, asked: readonly number[]): number[] {
  const sentences = new Set(asked.map((i) => board.sentenceOf(i)))
  return [...sentences].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
}

function search(rule: Finder, board: WatchedBoard): Search {
  const made: Mark[] = []
  const looked = board.watch(() => run([rule], [board], (_, mark) => made.push(mark)))
  return { rule, looked, made }
}

const patterns = new WeakMap<PatternRule, Pattern>()

function patternOf(rule: PatternRule): Pattern {
  const pattern = patterns.get(rule) ?? compile(rule.pattern)
  patterns.set(rule, pattern)
  return pattern
}

/** The tries of a rule that took a mark at least and came to nothing; then the rule's own run. */
function tried(rule: PatternRule, board: Board, starts: readonly number[]): Near[] {
  const pattern = patternOf(rule)
  const tries = starts.map((from) => attempt(pattern, board, from)).filter(({ taken }) => taken.length > 0)
  const made = new Set<Mark | undefined>()
  run([rule], [board], (_, mark) => made.add(mark.parts[0]))
  return tries.filter(({ matched, taken }) => !(matched && made.has(taken[0]))).map((one) => ({ ...one, rule }))
}
