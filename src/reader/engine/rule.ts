import type { Board } from './board.js'
import type { Mark } from './mark.js'
import { type Match, Matcher } from './match.js'
import { compile, openers } from './pattern.js'

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

export interface Rule extends RuleSource {
  matcher: Matcher
  openers: ReadonlySet<string> | null
}

/** Checks a rule and makes it ready to run. Throws where its pattern is unreadable or an example of a kind is missing. */
export function rule(source: RuleSource): Rule {
  if (source.finds.length === 0 || source.leaves.length === 0) {
    throw new Error(`rule "${source.name}": give an example of what it finds and one of what it leaves alone`)
  }
  const pattern = compile(source.pattern)
  return { ...source, matcher: new Matcher(pattern), openers: openers(pattern) }
}

/** Runs rules over the whole board, one after another, and puts their marks on it. */
export function run(rules: readonly Rule[], board: Board): void {
  for (const one of rules) {
    for (const from of starts(one, board)) apply(one, board, from)
  }
}

function starts(one: Rule, board: Board): number[] {
  if (!one.openers) return board.tokens.map((token) => token.index)
  const all = new Set<number>()
  for (const label of one.openers) for (const mark of board.of(label)) all.add(mark.from)
  return [...all].sort((a, b) => a - b)
}

function apply(one: Rule, board: Board, from: number): void {
  const match = one.matcher.at(board, from)
  if (!match) return
  const made = one.make(match.kept, match, board)
  if (!made) return
  const first = match.parts[0]
  const start = made.from ?? match.from
  const same = first?.from === start
  board.add({
    label: made.label,
    from: start,
    to: made.to ?? match.to,
    conj: same ? first.conj : '',
    prep: same ? first.prep : '',
    article: same ? first.article : false,
    value: made.value,
    rule: one.name,
    parts: match.parts,
  })
}
