import type { Claim } from '../claim/claim.js'
import type { Story } from '../claim/report.js'
import { claimOf } from '../claim/shape.js'
import { cite, type Evidence } from '../claim/span.js'
import type { Draft } from './draft.js'
import { Board } from './engine/board.js'
import type { Mark } from './engine/mark.js'
import type { OnLeft } from './left.js'
import { inPart, partsOf } from './long.js'
import { runPasses } from './passes.js'
import { resolvers } from './resolvers.js'
import { Telling } from './telling.js'

/** How a claim was made: the marks it was made of, and the table they stand on. */
export interface Made {
  marks: Mark[]
  board: Board
}

export interface ReadOptions {
  /** Keeps how each claim was made. It holds every mark of the text in memory. */
  trace?: boolean
  /** Looks on while a report is read, to tell afterwards why nothing was made of a word. */
  onlooker?: Onlooker
}

/** Sees what a reading does and changes nothing of it. */
export interface Onlooker {
  /** Runs all passes over a part of the report and gives the board with their marks. */
  board(part: Story): Board
  left: OnLeft
}

/** What reading a report gives: its claims, and, where asked for, how each was made, by the claim's id. */
export interface Reading {
  claims: Claim[]
  trace: Map<string, Made>
}

/**
 * Reads one report. Pure: the same story gives the same claims with the same ids. Offsets in the evidence are into the
 * whole source; every quote is cut from the source as it came in.
 */
export function read(story: Story, options: ReadOptions = {}): Reading {
  return readAll([story], options)[0]!
}

/**
 * Reads reports, each as `read` does alone, in their order. Several at once cost less: every step of reading is taken on a
 * bunch of them before the next.
 */
export function readAll(stories: readonly Story[], { trace = false, onlooker }: ReadOptions = {}): Reading[] {
  const readings = stories.map((): Reading => ({ claims: [], trace: new Map() }))
  const parts = stories.flatMap((story, of) => partsOf(story).map((part, n): Part => ({ story: part, n, of })))
  for (const bunch of bunchesOf(parts)) {
    const made = claimsOf(bunch, onlooker)
    bunch.forEach(({ of }, i) => {
      gather(made[i]!, readings[of]!, trace)
    })
  }
  for (const { claims } of readings) claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
  return readings
}

/** A part of one of the stories, by the story's place among them. */
interface Part {
  story: Story
  n: number
  of: number
}

/** So many characters are read at once. With more, the marks of all crowd the rules out of the processor's caches. */
const BUNCH = 45_000

function bunchesOf(parts: readonly Part[]): Part[][] {
  const bunches: Part[][] = []
  let room = 0
  for (const part of parts) {
    const { length } = part.story.text
    if (length > room || bunches.length === 0) {
      bunches.push([])
      room = BUNCH
    }
    bunches.at(-1)!.push(part)
    room -= length
  }
  return bunches
}

/** Puts claims into a reading, each once. */
function gather(made: readonly [Claim, Made][], { claims, trace }: Reading, keep: boolean): void {
  const seen = new Set(claims.map(({ id }) => id))
  for (const [claim, how] of made) {
    if (seen.has(claim.id)) continue
    seen.add(claim.id)
    claims.push(claim)
    if (keep) trace.set(claim.id, how)
  }
}

/** The claims of each part. */
function claimsOf(parts: readonly Part[], onlooker?: Onlooker): [Claim, Made][][] {
  const boards = onlooker ? parts.map(({ story }) => onlooker.board(story)) : boardsOf(parts)
  const tellings = boards.map((board, i) => new Telling(board, parts[i]!.story, onlooker?.left))
  const drafts = tellings.map((): Draft[] => [])
  for (const resolve of resolvers) {
    tellings.forEach((telling, i) => {
      if (!telling.isElsewhere) for (const draft of resolve(telling)) drafts[i]!.push(draft)
    })
  }
  return tellings.map((telling, i) => finishedAll(drafts[i]!, telling, parts[i]!.n))
}

function boardsOf(parts: readonly Part[]): Board[] {
  const boards = parts.map(({ story }) => new Board(story.text, undefined, story.report.agency))
  runPasses(boards)
  return boards
}

function finishedAll(drafts: readonly Draft[], telling: Telling, part: number): [Claim, Made][] {
  const out: [Claim, Made][] = []
  for (const draft of drafts) {
    const claim = finished(draft, telling, part)
    if (claim) out.push([claim, { marks: draft.marks, board: telling.board }])
  }
  return out
}

function finished(draft: Draft, telling: Telling, part: number): Claim | null {
  const { report } = telling.story
  const evidence = evidenceOf(draft, telling)
  if (evidence.length === 0) return null
  const told = draft.chain ?? []
  const chain = report.agency && !told.some((link) => 'agency' in link) ? [{ agency: report.agency }, ...told] : told
  const modality = draft.modality ?? 'asserted'
  return claimOf(inPart(draft.values, part), { report: report.id, evidence, chain, modality })
}

/** The words of a draft, in order, without repetitions. */
function evidenceOf(draft: Draft, telling: Telling): Evidence[] {
  const { board, story } = telling
  const base = story.report.span.start
  const out: Evidence[] = []
  const ranges = draft.words.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from || b.to - a.to)
  let covered = -1
  for (const { from, to } of ranges) {
    if (to <= covered) continue
    covered = to
    const cut = cite(story.source, board.tokens[from]!.start, board.tokens[to - 1]!.end)
    out.push({ start: cut.start + base, end: cut.end + base, quote: cut.quote })
  }
  return out
}
