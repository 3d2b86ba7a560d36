import type { Claim, ClaimType } from '../../claim/claim.js'
import type { RemovedWhy } from '../../claim/report.js'
import type { Board } from '../engine/board.js'
import type { Mark } from '../engine/mark.js'
import type { MarkPattern } from '../engine/match.js'
import type { Left } from '../left.js'
import { listedAt } from '../passes.js'
import type { Reading } from '../read.js'
import type { Near, Search, Seen, Watcher } from './watcher.js'

/** A mark over the words asked about. */
export interface Told {
  label: string
  /** The word list or the rule that made it. */
  rule: string
  words: string
  /** What it means, where one word says that. */
  value: string | null
}

/** A rule that came some way and made nothing. */
export interface Miss {
  rule: string
  why: string
  /** How many marks it took. */
  taken: number
  /** The words it had taken when it failed. */
  words: string
  /** What it wanted next, in the pattern language; empty where it had all and refused it. */
  wanted: string[]
  /** The words among which it was wanted; empty where the sentence ended. */
  there: string
  /** A sentence like those that it refuses on purpose, where it refused. */
  leaves: string | null
}

/** A finder that goes through marks like one of these and made nothing of it. */
export interface Passed {
  rule: string
  why: string
  label: string
  words: string
  /** What it last asked for in vain, and where. */
  asked: { words: string; labels: string[] } | null
}

/** What was made of some words of a report, and what was not. */
export interface Answer {
  /** Offsets into the source. */
  start: number
  end: number
  quote: string
  /** Why the words were set aside before reading; then nothing else is known of them. */
  removed: RemovedWhy | null
  /** The rule by which the whole report was left, as one about something else than a forum. */
  subject: string | null
  marks: Told[]
  /** What lists know here and a longer word has taken: `مجلس التعاون` in `مجلس التعاون الخليجي`. */
  dropped: Told[]
  /** Claims that were made of these words, and those in whose words they only stand. */
  made: Claim[]
  within: Claim[]
  /** What could have become a claim, and why it did not. */
  left: { type: ClaimType; words: string; why: Left }[]
  /** Those that came farthest first. */
  misses: Miss[]
  passed: Passed[]
}

/** The claim type that a mark becomes. */
const BECOMES: Record<string, ClaimType> = {
  SPEECH: 'statement',
  MEETING: 'meeting',
  RECEPTION: 'meeting',
  SESSION: 'session',
  TAKING: 'participation',
  BELONGING: 'membership',
  FOUNDING: 'formation',
  PLEDGE: 'pledge',
  FIGURE: 'figure',
  PHASE: 'phase',
}

/** What became of the tokens from one to another, end exclusive, of a part of a report. */
export function answerFor(seen: Seen, reading: Reading, { lefts }: Watcher, from: number, to: number): Answer {
  const { board, story } = seen
  const base = story.report.span.start
  const start = board.tokens[from]!.start
  const end = board.tokens[to - 1]!.end
  const marks = marksOver(board, from, to)
  const { made, within } = claimsOn(seen, reading, start + base, end + base, from, to)
  const used = new Set(reading.claims.flatMap((claim) => reading.trace.get(claim.id)?.marks ?? []))
  const subject = board.of('ELSEWHERE')[0]?.rule ?? null
  const left = marks
    .filter((mark) => BECOMES[mark.label] && !used.has(mark))
    .map((mark) => ({
      type: BECOMES[mark.label]!,
      words: board.words(mark.from, mark.to),
      why: lefts.get(mark) ?? (subject === null ? 'repeated' : 'elsewhere'),
    }))
  return {
    start: start + base,
    end: end + base,
    quote: story.source.slice(start, end),
    removed: null,
    subject,
    marks: marks.map((mark) => told(board, mark)),
    dropped: droppedAt(board, from).map((mark) => told(board, mark)),
    made,
    within,
    left,
    misses: missesAt(seen, from, to),
    passed: passedBy(seen, marks, from, to),
  }
}

const WIDEST = 80

/** The marks that stand over all of these tokens, the narrowest first. */
function marksOver(board: Board, from: number, to: number): Mark[] {
  const out: Mark[] = []
  const first = Math.max(board.sentenceOf(from).from, from - WIDEST)
  for (let i = first; i <= from; i++) for (const mark of board.at(i)) if (mark.to >= to) out.push(mark)
  return out.sort((a, b) => a.to - a.from - (b.to - b.from))
}

/** Words of lists that begin here and were not put on the board. */
function droppedAt(board: Board, from: number): Mark[] {
  const kept = new Set(board.at(from).map(({ label, to, value }) => `${label} ${to} ${value}`))
  return listedAt(board, from).filter(({ label, to, value }) => !kept.has(`${label} ${to} ${value}`))
}

function told(board: Board, mark: Mark): Told {
  const { label, rule } = mark
  return {
    label,
    rule,
    words: board.words(mark.from, mark.to),
    value: typeof mark.value === 'string' ? mark.value : null,
  }
}

function claimsOn(seen: Seen, reading: Reading, start: number, end: number, from: number, to: number) {
  const made: Claim[] = []
  const within: Claim[] = []
  for (const claim of reading.claims) {
    const trace = reading.trace.get(claim.id)!
    if (trace.board === seen.board && trace.marks.some((mark) => isLeafOver(mark, from, to, new Set())))
      made.push(claim)
    else if (claim.evidence.some((words) => words.start < end && words.end > start)) within.push(claim)
  }
  return { made, within }
}

/** Whether what a mark is made of goes down to these tokens. */
function isLeafOver(mark: Mark, from: number, to: number, seen: Set<Mark>): boolean {
  if (seen.has(mark)) return false
  seen.add(mark)
  if (mark.parts.length === 0) return mark.from < to && mark.to > from
  return mark.parts.some((part) => isLeafOver(part, from, to, seen))
}

/** Of every rule the try that came farthest, if it came to these tokens or over them. */
function missesAt({ board, near }: Seen, from: number, to: number): Miss[] {
  const best = new Map<string, Near>()
  for (const one of near) {
    if (!reaches(one, from, to)) continue
    const known = best.get(one.rule.name)
    if (!known || weight(one) > weight(known)) best.set(one.rule.name, one)
  }
  return [...best.values()].sort(byNearness).map((one) => missOf(board, one))
}

/** A word of a list says more of what is told than a thing that stands in every sentence (a state, a list of names). */
function weight({ taken, matched }: Near): number {
  return taken.reduce((sum, { label }) => sum + (/^[A-Z]/.test(label) ? 1 : 2), matched ? 1 : 0)
}

/** What says more comes first, then what came over more words, then the plainer rule. */
const byNearness = (a: Near, b: Near) =>
  weight(b) - weight(a) || wordsOf(b) - wordsOf(a) || a.rule.pattern.length - b.rule.pattern.length

/** How many words a try came over. */
const wordsOf = ({ taken }: Near) => taken.at(-1)!.to - taken[0]!.from

function reaches({ taken, wanted }: Near, from: number, to: number): boolean {
  if (taken.some((mark) => mark.from < to && mark.to > from)) return true
  return wanted.some((place) => place.from < to && place.to >= from)
}

function missOf(board: Board, { rule, taken, wanted, matched }: Near): Miss {
  const first = Math.min(...wanted.map((place) => place.from))
  const last = Math.max(...wanted.map((place) => place.to))
  const end = board.sentenceOf(taken[0]!.from).to
  return {
    rule: rule.name,
    why: rule.why,
    taken: taken.length,
    words: board.words(taken[0]!.from, taken.at(-1)!.to),
    wanted: wanted.map(({ item }) => written(item)),
    there: matched || wanted.length === 0 ? '' : board.words(first, Math.min(end, last + 1)),
    leaves: matched ? rule.leaves[0]! : null,
  }
}

/** A place of a pattern as the pattern language writes it. */
export function written(item: MarkPattern): string {
  const prep = { ل: 'li+', ب: 'bi+', ك: 'ka+' }[item.prep ?? ''] ?? ''
  const signs = `${item.conj ? 'wa+' : ''}${prep}${item.article ? 'al+' : ''}${item.bare ? 'no+' : ''}`
  return `${signs}${item.label}${item.value === undefined ? '' : `=${item.value}`}`
}

/** Finders that went through marks such as begin here and made nothing over them. */
function passedBy({ board, searches }: Seen, marks: readonly Mark[], from: number, to: number): Passed[] {
  const here = marks.filter((mark) => mark.from === from)
  return searches.flatMap((search) => {
    const mark = here.find(({ label }) => search.looked.labels.has(label))
    if (!mark || search.made.some((made) => made.from < to && made.to > from)) return []
    const { name: rule, why } = search.rule
    return {
      rule,
      why,
      label: mark.label,
      words: board.words(mark.from, mark.to),
      asked: askedLast(board, search, from),
    }
  })
}

const REACH = 12

/** The farthest question of the sentence that nothing answered, soon behind a token. */
function askedLast(board: Board, { looked }: Search, from: number): Passed['asked'] {
  const end = Math.min(board.sentenceOf(from).to, from + REACH)
  const open = looked.asked.filter(({ at }) => at > from && at < end)
  if (open.length === 0) return null
  const at = Math.max(...open.map((asked) => asked.at))
  const labels = new Set(open.filter((asked) => asked.at === at).flatMap((asked) => asked.labels))
  return { words: board.words(at, at + 1), labels: [...labels] }
}
