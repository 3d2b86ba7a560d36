import { type Claim, type ClaimType, claimTypes } from '../../claim/claim.js'
import type { Report } from '../../claim/report.js'
import { claimLine, type MeetingNamer } from '../phrases/claim.js'
import { little, removedNames, typeHeads } from '../phrases/labels.js'
import type { Paper } from './paper.js'

export interface Digested {
  report: Report
  claims: Claim[]
  /** The whole source, for the words that were set aside. */
  source: string
}

/** A report for people: its heading, its claims by type with their words under them, and what was set aside. */
export function digest(
  { report, claims, source }: Digested,
  paper: Paper,
  explain?: (claim: Claim) => string[],
): string {
  const nameOf = meetingNumbers(claims)
  const lines = headingOf(report, paper)
  if (claims.length === 0) lines.push('', paper.say.phrase(little.noClaims))
  for (const type of claimTypes) lines.push(...section(type, claims, paper, nameOf, explain))
  lines.push(...setAside(report, source, paper))
  return `${lines.join('\n')}\n`
}

/** A report's title, and under it its name, where it comes from and when it is of. */
export function headingOf(report: Report, paper: Paper): string[] {
  const { say } = paper
  const date = report.published ? say.when(report.published) : say.phrase(little.undated)
  const about = [report.id, report.outlet, report.agency, date]
    .filter((piece) => piece)
    .map((piece) => say.apart(piece!))
  const under = about.join(' · ')
  return report.title ? [paper.strong(say.apart(report.title)), under] : [paper.strong(under)]
}

function section(
  type: ClaimType,
  claims: readonly Claim[],
  paper: Paper,
  nameOf: MeetingNamer,
  explain?: (claim: Claim) => string[],
): string[] {
  const these = claims.filter((claim) => claim.type === type)
  if (these.length === 0) return []
  const lines = ['', paper.strong(paper.say.phrase(typeHeads[type]))]
  let words = ''
  for (const [i, claim] of these.entries()) {
    const quotes = claim.evidence.map(({ quote }) => paper.quote(quote)).join(' ')
    // Claims of one list stand on the same words: these are printed once, under the last.
    const next = these[i + 1]?.evidence.map(({ quote }) => paper.quote(quote)).join(' ')
    const mark = claim.type === 'meeting' ? `${nameOf(claim.meeting)}.` : '-'
    lines.push(`  ${mark} ${claimLine(claim, paper.say, nameOf)}`)
    words = quotes
    if (explain) lines.push(...explain(claim).map((line) => `      ${paper.faint(line)}`))
    if (words !== next) lines.push(`      ${words}`)
  }
  return lines
}

/** Meetings of a report are numbered in the order in which it tells of them. */
export function meetingNumbers(claims: readonly Claim[]): MeetingNamer {
  const numbers = new Map<string, number>()
  for (const claim of claims) {
    if (claim.type === 'meeting' && !numbers.has(claim.meeting)) numbers.set(claim.meeting, numbers.size + 1)
  }
  return (meeting) => String(numbers.get(meeting) ?? '')
}

function setAside(report: Report, source: string, paper: Paper): string[] {
  const { say } = paper
  const kept = report.removed.filter(
    ({ why, start, end }) => why !== 'markup' && source.slice(start, end).trim() !== '',
  )
  if (kept.length === 0) return []
  const lines = kept.map(({ start, end, why }) => {
    return `  - ${say.phrase(removedNames[why])}: ${paper.quote(source.slice(start, end), 80)}`
  })
  return ['', paper.strong(say.phrase(little.setAside)), ...lines]
}
