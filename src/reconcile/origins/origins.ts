import type { Claim } from '../../claim/claim.js'
import { countWhile } from '../../claim/ordered.js'
import type { Reading } from '../../claim/reading.js'
import { groupBy } from '../group.js'
import { byText, hash } from '../order.js'
import type { Origin } from '../record.js'
import { Sets } from '../unite.js'
import { agencyKey, agencyOfChain } from './agency.js'
import { copied } from './align.js'
import { candidates } from './candidates.js'
import { type Passage, passages, WordNumbers } from './passages.js'

/** Which words are copies of which, and whom a claim's words stem from. */
export interface Origins {
  origins: Origin[]
  /** The id of the family of copies a claim's words belong to, or null where no other report has them. */
  family(claim: Claim): string | null
  /** Key under which a claim counts as a source: an agency, a family of copies, or its own report. */
  source(claim: Claim): string
}

interface Family {
  id: string
  agency: string | null
  passages: Passage[]
}

/** Finds the families of copied passages among all readings, which must stand in the canonical order. */
export function findOrigins(readings: readonly Reading[]): Origins {
  const numbers = new WordNumbers()
  const cut = readings.map((reading, i) => passages(reading, i, numbers))
  const all = cut.flat()
  const families = named(grouped(all), readings)
  const familyOf = new Map<Passage, Family>()
  for (const family of families) for (const passage of family.passages) familyOf.set(passage, family)
  const place = new Map(readings.map((reading, i) => [reading.report.id, i]))

  const lookup = (claim: Claim): Family | null => {
    const i = place.get(claim.report)
    return i === undefined ? null : widest(cut[i]!, claim, familyOf)
  }
  const source = (claim: Claim): string => {
    const family = lookup(claim)
    const i = place.get(claim.report)
    const own = i === undefined ? null : agencyKey(readings[i]!.report.agency)
    const agency = agencyOfChain(claim.chain) ?? own ?? family?.agency ?? null
    return agency ? agencyId(agency) : (family?.id ?? claim.report)
  }
  return {
    origins: [...byReports(families, readings), ...ofAgencies(readings, families)].sort((a, b) => byText(a.id, b.id)),
    family: (claim) => lookup(claim)?.id ?? null,
    source,
  }
}

/** Connected copies: passages linked by alignment, directly or over others. Each family has two reports at least. */
function grouped(all: readonly Passage[]): Passage[][] {
  const sets = new Sets(all.length)
  for (const [i, j] of candidates(all)) {
    if (sets.find(i) !== sets.find(j) && copied(all[i]!, all[j]!)) sets.join(i, j)
  }
  return sets
    .groups()
    .filter((group) => group.length > 1)
    .map((group) => group.map((i) => all[i]!))
}

/**
 * One family for all copied passages of the same reports: their text is one text. Its agency is the one that its
 * earliest report with any names for itself.
 */
function named(groups: Passage[][], readings: readonly Reading[]): Family[] {
  const readingsOf = (group: Passage[]) => [...new Set(group.map((passage) => passage.reading))].sort((a, b) => a - b)
  const byReadings = groupBy(groups, (group) => readingsOf(group).join(' '))
  return [...byReadings.values()].map((same) => {
    const members = same.flat()
    members.sort((a, b) => a.reading - b.reading || a.start - b.start)
    const first = members[0]!
    const agency = members.map((p) => agencyKey(readings[p.reading]!.report.agency)).find((key) => key !== null)
    const id = `o-${hash(`${readings[first.reading]!.report.id} ${first.start}`)}`
    return { id, agency: agency ?? null, passages: members }
  })
}

/** The family that covers most of a claim's words. */
function widest(own: readonly Passage[], claim: Claim, familyOf: Map<Passage, Family>): Family | null {
  let best: Family | null = null
  let most = 0
  const covered = new Map<Family, number>()
  for (const { start, end } of claim.evidence) {
    for (let i = firstEndingAfter(own, start); i < own.length && own[i]!.start < end; i++) {
      const family = familyOf.get(own[i]!)
      if (!family) continue
      const total = (covered.get(family) ?? 0) + Math.min(end, own[i]!.end) - Math.max(start, own[i]!.start)
      covered.set(family, total)
      if (total > most) [best, most] = [family, total]
    }
  }
  return best
}

function firstEndingAfter(own: readonly Passage[], offset: number): number {
  return countWhile(own, (passage) => passage.end <= offset)
}

function byReports(families: readonly Family[], readings: readonly Reading[]): Origin[] {
  return families.map(({ id, agency, passages: members }) => ({
    id,
    agency,
    reports: [...new Set(members.map((passage) => readings[passage.reading]!.report.id))],
    passages: members.map(({ reading, start, end }) => ({ report: readings[reading]!.report.id, start, end })),
  }))
}

/** An origin for each agency: the reports that are its own, copy it, or quote it. */
function ofAgencies(readings: readonly Reading[], families: readonly Family[]): Origin[] {
  const naming = new Map<string, Set<number>>()
  const add = (agency: string | null, reading: number) => {
    if (agency) naming.set(agency, (naming.get(agency) ?? new Set()).add(reading))
  }
  readings.forEach((reading, i) => {
    add(agencyKey(reading.report.agency), i)
    for (const claim of reading.claims) add(agencyOfChain(claim.chain), i)
  })
  for (const family of families) for (const passage of family.passages) add(family.agency, passage.reading)
  return [...naming].map(([agency, indexes]) => ({
    id: agencyId(agency),
    agency,
    reports: [...indexes].sort((a, b) => a - b).map((i) => readings[i]!.report.id),
    passages: [],
  }))
}

function agencyId(agency: string): string {
  return `agency-${/^[A-Za-z0-9]+$/.test(agency) ? agency.toLowerCase() : hash(agency, 8)}`
}
