import type { Board } from './board.js'
import { Demands } from './demands.js'
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
  ways: readonly NumberedWay[]
}

/** A way with the numbers of the labels that it needs. */
interface NumberedWay extends Way {
  needed: readonly (readonly number[])[]
}

export interface PatternRule extends RuleSource {
  kind: 'pattern'
  matcher: Matcher
  ways: readonly LabelWays[] | null
  /** Sets of numbers of labels; every match needs one of each set. */
  needed: readonly (readonly number[])[]
}

export interface Finder extends FinderSource {
  kind: 'finder'
}

export type Rule = PatternRule | Finder

/** Checks a rule and makes it ready to run. Throws where its pattern is unreadable or an example of a kind is missing. */
export function rule(source: RuleSource): PatternRule {
  checkExamples(source)
  const pattern = compile(source.pattern)
  return {
    ...source,
    kind: 'pattern',
    matcher: new Matcher(pattern),
    ways: byLabel(ways(pattern)),
    needed: needs(pattern).map((labels) => labels.map(labelId)),
  }
}

function byLabel(all: readonly Way[] | null): LabelWays[] | null {
  if (!all) return null
  const numbered = all.map((way) => ({ ...way, needed: way.needs.map((labels) => labels.map(labelId)) }))
  const labels = [...new Set(all.map(({ item }) => item.label))]
  return labels.map((label) => ({ id: labelId(label), ways: numbered.filter(({ item }) => item.label === label) }))
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
  const demands = demandsOf(rules)
  for (let n = 0; n < rules.length; n++) {
    if (!demands.met(n, board)) continue
    const one = rules[n]!
    if (one.kind === 'finder') {
      one.find(board, (mark) => {
        const named = { ...mark, rule: one.name }
        board.add(named)
        watch?.(one, named, {})
      })
    } else {
      runPattern(one, board, watch)
    }
  }
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
function starts({ ways }: PatternRule, board: Board): number[] {
  return ways ? begins(ways, board) : board.tokens.map((token) => token.index)
}

/** Where a mark stands that the pattern can begin with. */
function begins(all: readonly LabelWays[], board: Board): number[] {
  let found = NOWHERE
  let sorted = true
  for (let n = 0; n < all.length; n++) {
    const marks = board.ofId(all[n]!.id)
    const open = marks.length > 0 ? openWays(all[n]!.ways, board) : null
    if (open === null) continue
    for (let k = 0; k < marks.length; k++) {
      const mark = marks[k]!
      const last = found.length > 0 ? found[found.length - 1]! : -1
      if (mark.from === last || !canBegin(open, mark)) continue
      if (mark.from < last) sorted = false
      if (found === NOWHERE) found = [mark.from]
      else found.push(mark.from)
    }
  }
  return sorted ? found : [...new Set(found)].sort((a, b) => a - b)
}

const NOWHERE: number[] = []

/** The ways of which every mark that they need is somewhere on the board, or null where there are none. */
function openWays(ways: readonly NumberedWay[], board: Board): OpenWay[] | null {
  let open: OpenWay[] | null = null
  for (let k = 0; k < ways.length; k++) {
    if (!isOpen(ways[k]!, board)) continue
    open ??= []
    open.push(new OpenWay(ways[k]!, board))
  }
  return open
}

function isOpen({ needed }: NumberedWay, board: Board): boolean {
  for (let k = 0; k < needed.length; k++) if (!board.holds(needed[k]!)) return false
  return true
}

function canBegin(ways: readonly OpenWay[], mark: Mark): boolean {
  for (let k = 0; k < ways.length; k++) if (ways[k]!.leadsFrom(mark)) return true
  return false
}

/** A way to begin a pattern on one board. */
class OpenWay {
  private anchors: Int32Array | null = null

  constructor(
    private readonly way: NumberedWay,
    private readonly board: Board,
  ) {}

  /** Whether a match can begin with a mark: one that can follow it does, and the rarest needed is still to come. */
  leadsFrom(mark: Mark): boolean {
    const { item, follows, bits, needed } = this.way
    if (!fits(item, mark)) return false
    if (follows && !(this.board.mayHold(mark.to, bits) && this.board.has(mark.to, follows))) return false
    if (needed.length === 0) return true
    this.anchors ??= this.board.lastInSentences(this.rarest())
    return this.anchors[this.board.sentenceIndex(mark.from)]! >= mark.to
  }

  /** Of what the way needs, the labels with the fewest marks on the board. */
  private rarest(): readonly number[] {
    return this.way.needed.reduce((best, ids) => (this.board.count(ids) < this.board.count(best) ? ids : best))
  }
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
