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
export function read(story: Story, { trace: keep = false, onlooker }: ReadOptions = {}): Reading {
  const claims: Claim[] = []
  const trace = new Map<string, Made>()
  const seen = new Set<string>()
  partsOf(story).forEach((part, n) => {
    for (const [claim, made] of readPart(part, n, onlooker)) {
      if (seen.has(claim.id)) continue
      seen.add(claim.id)
      claims.push(claim)
      if (keep) trace.set(claim.id, made)
    }
  })
  claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
  return { claims, trace }
}

function readPart(story: Story, n: number, onlooker?: Onlooker): [Claim, Made][] {
  const board = onlooker ? onlooker.board(story) : boardOf(story)
  const telling = new Telling(board, story, onlooker?.left)
  const out: [Claim, Made][] = []
  if (board.of('ELSEWHERE').length > 0) return out
  for (const resolve of resolvers) {
    for (const draft of resolve(telling)) {
      const claim = finished(draft, telling, n)
      if (claim) out.push([claim, { marks: draft.marks, board }])
    }
  }
  return out
}

function boardOf(story: Story): Board {
  const board = new Board(story.text)
  runPasses(board)
  return board
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
