import type { Board } from './board.js'
import { labelId } from './label.js'
import type { Mark } from './mark.js'
import { fits, type Match, Matcher } from './match.js'
import { compile, needs, type Way, ways } from './pattern.js'

/** What a rule makes of a match: a mark for later passes, or nothing after all. */
export interface Made {
  label: string
  value: unknown
  /** Narrower or wider than the match, where it is not the match. */
  from?: number
  to?: number
}

export type Kept = Record<string, Mark>

/** A rule as a linguist writes it. `finds` brackets what is kept: `استقبل [host:الرئيس] [guest:الوزير]`. */
export interface RuleSource {
  name: string
  why: string
  pattern: string
  make(kept: Kept, match: Match, board: Board): Made | null
  finds: string[]
  leaves: string[]
}

/** A rule whose search is more than a pattern can say. Its examples bracket marks by label: `[PERSON:…]`. */
export interface FinderSource {
  name: string
  why: string
  find(board: Board, note: (mark: Mark) => void): void
  finds: string[]
  leaves: string[]
}

/** The ways to begin with a mark of one label, by the label's number. */
interface LabelWays {
  id: number
  ways: readonly Way[]
}

export interface PatternRule extends RuleSource {
  kind: 'pattern'
  matcher: Matcher
  /** Numbers of labels: of each list one must be on the board. */
  needs: readonly (readonly number[])[]
  /** The rarest of those labels, where it is one alone; else -1. */
  rarest: number
  ways: readonly LabelWays[] | null
}

export interface Finder extends FinderSource {
  kind: 'finder'
}

export type Rule = PatternRule | Finder

/** Checks a rule and makes it ready to run. Throws where its pattern is unreadable or an example of a kind is missing. */
export function rule(source: RuleSource): PatternRule {
  checkExamples(source)
  const pattern = compile(source.pattern)
  const needed = rarestFirst(needs(pattern)).map((labels) => labels.map(labelId))
  return {
    ...source,
    kind: 'pattern',
    matcher: new Matcher(pattern),
    needs: needed,
    rarest: needed[0]?.length === 1 ? needed[0][0]! : -1,
    ways: byLabel(ways(pattern)),
  }
}

/** Words of lists are rarer than the things that rules make of them. */
function rarestFirst(all: readonly string[][]): string[][] {
  const common = (labels: string[]) => labels.length + (/^[A-Z]/.test(labels[0]!) ? 100 : 0)
  return [...all].sort((a, b) => common(a) - common(b))
}

function byLabel(all: readonly Way[] | null): LabelWays[] | null {
  if (!all) return null
  const labels = [...new Set(all.map(({ item }) => item.label))]
  return labels.map((label) => ({ id: labelId(label), ways: all.filter(({ item }) => item.label === label) }))
}

/** The same for a rule that brings its own search. */
export function finder(source: FinderSource): Finder {
  checkExamples(source)
  return { ...source, kind: 'finder' }
}

function checkExamples(source: { name: string; finds: string[]; leaves: string[] }): void {
  if (source.finds.length === 0 || source.leaves.length === 0) {
    throw new Error(`rule "${source.name}": give an example of what it finds and one of what it leaves alone`)
  }
}

/** Where a rule's mark came from: told to whoever explains or tests. */
export type Watch = (rule: Rule, mark: Mark, kept: Kept) => void

/** Runs rules over the whole board, one after another, and puts their marks on it. */
export function run(rules: readonly Rule[], board: Board, watch?: Watch): void {
  for (const one of rules) {
    if (one.kind === 'finder') {
      one.find(board, (mark) => {
        const named = { ...mark, rule: one.name }
        board.add(named)
        watch?.(one, named, {})
      })
    } else if (one.rarest < 0 || board.holdsId(one.rarest)) {
      const all = starts(one, board)
      for (let k = 0; k < all.length; k++) apply(one, board, all[k]!, watch)
    }
  }
}

const NOWHERE: number[] = []

/** The tokens at which a rule can begin, in order; none where a mark that it needs is nowhere on the board. */
function starts(one: PatternRule, board: Board): number[] {
  let anchor: readonly number[] | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (let k = 0; k < one.needs.length; k++) {
    const count = board.count(one.needs[k]!)
    if (count === 0) return NOWHERE
    if (count >= fewest) continue
    fewest = count
    anchor = one.needs[k]!
  }
  if (!one.ways) return board.tokens.map((token) => token.index)
  return begins(one.ways, board, anchor && board.lastInSentences(anchor))
}

/**
 * Where a mark stands that the pattern can begin with, before one that can follow it, in a sentence in which the mark
 * that is needed and rarest is still to come.
 */
function begins(all: readonly LabelWays[], board: Board, anchors: Int32Array | null): number[] {
  const found: number[] = []
  let sorted = true
  for (const { id, ways } of all) {
    for (const mark of board.ofId(id)) {
      const { from } = mark
      const last = found.length > 0 ? found[found.length - 1]! : -1
      if (from === last || (anchors && anchors[board.sentenceIndex(from)]! < from)) continue
      if (!canBegin(ways, mark, board)) continue
      if (from < last) sorted = false
      found.push(from)
    }
  }
  return sorted ? found : [...new Set(found)].sort((a, b) => a - b)
}

function canBegin(ways: readonly Way[], mark: Mark, board: Board): boolean {
  for (let k = 0; k < ways.length; k++) {
    const { item, follows, bits } = ways[k]!
    if (!fits(item, mark)) continue
    if (!follows || (board.mayHold(mark.to, bits) && board.has(mark.to, follows))) return true
  }
  return false
}

function apply(one: PatternRule, board: Board, from: number, watch?: Watch): void {
  const match = one.matcher.at(board, from)
  if (!match) return
  const made = one.make(match.kept, match, board)
  if (!made) return
  const start = made.from ?? match.from
  const first = match.parts[0]?.from === start ? match.parts[0] : undefined
  const mark: Mark = {
    label: made.label,
    from: start,
    to: made.to ?? match.to,
    conj: first?.conj ?? '',
    prep: first?.prep ?? '',
    article: first?.article ?? false,
    value: made.value,
    rule: one.name,
    parts: match.parts,
  }
  board.add(mark)
  watch?.(one, mark, match.kept)
}
