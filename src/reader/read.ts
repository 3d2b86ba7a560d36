import { claimId } from '../claim/base.js'
import type { Claim } from '../claim/claim.js'
import { kinds } from '../claim/claim.js'
import type { Story } from '../claim/report.js'
import { cite, type Evidence } from '../claim/span.js'
import type { Draft } from './draft.js'
import { Board } from './engine/board.js'
import type { Mark } from './engine/mark.js'
import { runPasses } from './passes.js'
import { resolvers } from './resolvers.js'
import { Telling } from './telling.js'

/** What reading a report gives: its claims, and for each claim's id the marks it was made of. */
export interface Reading {
  claims: Claim[]
  trace: Map<string, Mark[]>
  board: Board
}

/**
 * Reads one report. Pure: the same story gives the same claims with the same ids. Offsets in the evidence are into the
 * whole source; every quote is cut from the source as it came in.
 */
export function read(story: Story): Reading {
  const board = new Board(story.text)
  runPasses(board)
  const telling = new Telling(board, story)
  const claims: Claim[] = []
  const trace = new Map<string, Mark[]>()
  const seen = new Set<string>()
  for (const draft of resolvers.flatMap((resolve) => resolve(telling))) {
    const claim = finished(draft, telling)
    if (!claim || seen.has(claim.id)) continue
    seen.add(claim.id)
    claims.push(claim)
    trace.set(claim.id, draft.marks)
  }
  claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
  return { claims, trace, board }
}

function finished(draft: Draft, telling: Telling): Claim | null {
  const { report } = telling.story
  const evidence = evidenceOf(draft, telling)
  if (evidence.length === 0) return null
  const agency = report.agency ? [{ agency: report.agency }] : []
  const chain = draft.chain?.some((link) => 'agency' in link) ? draft.chain : [...agency, ...(draft.chain ?? [])]
  const claim = {
    kind: 'claim',
    report: report.id,
    ...draft.values,
    evidence,
    chain,
    modality: draft.modality ?? 'asserted',
  }
  const schema = kinds[draft.values.type].schema
  return schema.parse({ ...claim, id: claimId(claim) }) as Claim
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
    const start = board.tokens[from]!.start
    const end = board.tokens[to - 1]!.end
    const cut = cite(story.source, start, end)
    out.push({ ...cut, start: cut.start + base, end: cut.end + base })
  }
  return out
}
