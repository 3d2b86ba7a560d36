import type { Board } from './board.js'
import { Demands } from './demands.js'
import { LabelSet, labelId } from './label.js'
import { BoardMark, type Mark } from './mark.js'
import { Asked, type Match, Matcher } from './match.js'
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

/** A way to begin, with the numbers of its labels. All are made here, as rules are. */
class NumberedWay {
  readonly labelId: number
  readonly asked: Asked
  readonly follows: LabelSet | null
  readonly bits: number
  readonly needed: readonly (readonly number[])[]
  /** Those sets that the rule does not need in every way; null for none. */
  readonly own: readonly (readonly number[])[] | null

  constructor({ item, follows, bits, needs }: Way, ofRule: ReadonlySet<string>) {
    this.labelId = labelId(item.label)
    this.asked = new Asked(item)
    this.follows = follows && new LabelSet(follows)
    this.bits = bits
    this.needed = needs.map((labels) => labels.map(labelId))
    const own = this.needed.filter((ids) => !ofRule.has(String(ids)))
    this.own = own.length > 0 ? own : null
  }
}

/** A rule ready to run. All are made here: what walks over hundreds of rules meets objects of one make. */
export class PatternRule implements RuleSource {
  readonly kind = 'pattern'
  readonly name: string
  readonly why: string
  readonly pattern: string
  readonly make: RuleSource['make']
  readonly finds: string[]
  readonly leaves: string[]
  readonly matcher: Matcher
  readonly ways: readonly NumberedWay[] | null
  /** Sets of numbers of labels; every match needs one of each set. */
  readonly needed: readonly (readonly number[])[]

  constructor(source: RuleSource) {
    const pattern = compile(source.pattern)
    this.name = source.name
    this.why = source.why
    this.pattern = source.pattern
    this.make = source.make
    this.finds = source.finds
    this.leaves = source.leaves
    this.matcher = new Matcher(pattern)
    this.needed = needs(pattern).map((labels) => labels.map(labelId))
    const needed = new Set(this.needed.map(String))
    this.ways = ways(pattern)?.map((way) => new NumberedWay(way, needed)) ?? null
  }
}

export class Finder implements FinderSource {
  readonly kind = 'finder'
  readonly name: string
  readonly why: string
  readonly find: FinderSource['find']
  readonly finds: string[]
  readonly leaves: string[]

  constructor({ name, why, find, finds, leaves }: FinderSource) {
    this.name = name
    this.why = why
    this.find = find
    this.finds = finds
    this.leaves = leaves
  }
}

export type Rule = PatternRule | Finder

/** Checks a rule and makes it ready to run. Throws where its pattern is unreadable or an example of a kind is missing. */
export function rule(source: RuleSource): PatternRule {
  checkExamples(source)
  return new PatternRule(source)
}

/** The same for a rule that brings its own search. */
export function finder(source: FinderSource): Finder {
  checkExamples(source)
  return new Finder(source)
}

function checkExamples(source: { name: string; finds: string[]; leaves: string[] }): void {
  if (source.finds.length === 0 || source.leaves.length === 0) {
    throw new Error(`rule "${source.name}": give an example of what it finds and one of what it leaves alone`)
  }
}

/** Where a rule's mark came from: told to whoever explains or tests. */
export type Watch = (rule: Rule, mark: Mark, kept: Kept) => void

/**
 * Runs rules over whole boards, one rule after another, and puts their marks on them. A rule goes over all boards before
 * the next one begins: a report is short and the rules are many, and what a processor has at hand of one rule serves the
 * next board.
 */
export function run(rules: readonly Rule[], boards: readonly Board[], watch?: Watch): void {
  const demands = demandsOf(rules)
  for (let n = 0; n < rules.length; n++) {
    const one = rules[n]!
    for (let k = 0; k < boards.length; k++) {
      const board = boards[k]!
      if (!demands.met(n, board)) continue
      if (one.kind === 'finder') runFinder(one, board, watch)
      else runPattern(one, board, watch)
    }
  }
}

function runFinder(one: Finder, board: Board, watch?: Watch): void {
  one.find(board, (mark) => {
    const named = BoardMark.of(mark, one.name)
    board.add(named)
    watch?.(one, named, {})
  })
}

function runPattern(one: PatternRule, board: Board, watch?: Watch): void {
  const all = starts(one, board)
  for (let k = 0; k < all.length; k++) apply(one, board, all[k]!, watch)
}

const demandsOfLists = new WeakMap<readonly Rule[], Demands>()

function demandsOf(rules: readonly Rule[]): Demands {
  const known = demandsOfLists.get(rules)
  if (known) return known
  const demands = new Demands(rules.map((one) => (one.kind === 'pattern' ? one.needed : [])))
  demandsOfLists.set(rules, demands)
  return demands
}

/** The tokens at which a rule can begin, in order. */
function starts({ ways }: PatternRule, board: Board): readonly number[] {
  return ways ? begins(ways, board) : board.tokens.map((token) => token.index)
}

/** Where a mark stands that the pattern can begin with. */
function begins(all: readonly NumberedWay[], board: Board): readonly number[] {
  const found: Begins = { tokens: NOWHERE, sorted: true }
  for (let n = 0; n < all.length; n++) {
    const way = all[n]!
    const marks = board.ofId(way.labelId)
    if (marks.length > 0 && isOpen(way, board)) addBegins(found, way, marks, board)
  }
  return found.sorted ? found.tokens : [...new Set(found.tokens)].sort((a, b) => a - b)
}

/** Tokens at which a rule can begin, and whether they are in order. */
interface Begins {
  tokens: number[]
  sorted: boolean
}

const NOWHERE: number[] = []

/** Whether every mark that a way needs beside those of its rule is somewhere on the board. */
function isOpen({ own }: NumberedWay, board: Board): boolean {
  if (own === null) return true
  for (let k = 0; k < own.length; k++) if (!board.holds(own[k]!)) return false
  return true
}

/**
 * Adds the tokens of the marks with which a match can begin in one way: one that can follow comes right behind, and the
 * rarest needed is still to come in the sentence.
 */
function addBegins(found: Begins, way: NumberedWay, marks: readonly Mark[], board: Board): void {
  const { asked, follows, bits, needed } = way
  let rare: Rare | null = null
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k]!
    if (!asked.fits(mark)) continue
    if (follows && !(board.mayHold(mark.to, bits) && board.has(mark.to, follows))) continue
    if (needed.length > 0) {
      rare ??= new Rare(rarest(needed, board), board)
      if (!rare.standsBehind(mark)) continue
    }
    add(found, mark.from)
  }
}

function add(found: Begins, token: number): void {
  if (found.tokens === NOWHERE) found.tokens = [token]
  else {
    const last = found.tokens[found.tokens.length - 1]!
    if (token === last) return
    if (token < last) found.sorted = false
    found.tokens.push(token)
  }
}

/** So many marks are looked through for each that could begin a match; where there are more, each sentence's last is kept. */
const FEW = 4

/** The marks of a set of labels. */
class Rare {
  private readonly last: number[] | null

  constructor(
    private readonly ids: readonly number[],
    private readonly board: Board,
  ) {
    this.last = board.count(ids) > FEW ? board.lastInSentences(ids) : null
  }

  /** Whether one of them begins behind a mark, in its sentence. */
  standsBehind({ from, to }: Mark): boolean {
    const { ids, board, last } = this
    const sentence = board.sentenceIndex(from)
    if (last) return last[sentence]! > to
    for (let k = 0; k < ids.length; k++) {
      const marks = board.ofId(ids[k]!)
      for (let n = 0; n < marks.length; n++)
        if (marks[n]!.from >= to && board.sentenceIndex(marks[n]!.from) === sentence) return true
    }
    return false
  }
}

/** Of the sets of labels that a way needs, the one with the fewest marks on the board. */
function rarest(needed: readonly (readonly number[])[], board: Board): readonly number[] {
  let best = needed[0]!
  for (let k = 1; k < needed.length; k++) if (board.count(needed[k]!) < board.count(best)) best = needed[k]!
  return best
}

function apply(one: PatternRule, board: Board, from: number, watch?: Watch): void {
  const match = one.matcher.at(board, from)
  if (!match) return
  const made = one.make(match.kept, match, board)
  if (!made) return
  const start = made.from ?? match.from
  const first = match.parts[0]?.from === start ? match.parts[0] : undefined
  const mark = new BoardMark(
    made.label,
    start,
    made.to ?? match.to,
    first?.conj ?? '',
    first?.prep ?? '',
    first?.article ?? false,
    made.value,
    one.name,
    match.parts,
  )
  board.add(mark)
  watch?.(one, mark, match.kept)
}
