import { foldWord } from '../../arabic/fold.js'
import type { Claim } from '../../claim/claim.js'
import { gap } from '../../claim/edtf.js'
import type { Reading } from '../../claim/reading.js'
import { isCorrection } from '../differences/corrections.js'
import { addTo } from '../group.js'
import type { Meetings } from '../identity/meetings.js'
import type { Origins } from '../origins/origins.js'
import type { Meeting } from '../record.js'

/** The meeting a report is about, which claims without a meeting of their own are taken to be of; null where none is. */
export type Homes = (claim: Claim) => string | null

/** A meeting so many days before its report is background. */
const BACKGROUND = 60

interface Home {
  first: string | null
  /** The first conference, where pledges are made. */
  donors: string | null
}

/**
 * The first meeting a report tells of that is no background. A report that names none has that of the reports whose
 * words it copies, else that of the reports of its days that tell of the same gifts; a correction that of what its
 * outlet published before.
 */
export function homesOf(readings: readonly Reading[], meetings: Meetings, origins: Origins): Homes {
  const byId = new Map(meetings.meetings.map((meeting) => [meeting.id, meeting]))
  const homes = new Map(readings.map((reading) => [reading.report.id, named(reading, meetings, byId)]))
  const marks = new Marks()
  const homeless: Reading[] = []
  for (const reading of readings) {
    const home = homes.get(reading.report.id)!.donors
    if (home === null) homeless.push(reading)
    else for (const mark of [...marksOf(reading, origins), ...outletMarks(reading, 0)]) marks.add(mark, home)
  }
  for (const reading of homeless) {
    const outlet = isCorrection(reading) ? outletMarks(reading, CORRECTED_WITHIN) : []
    const found = marks.most([...marksOf(reading, origins), ...outlet])
    homes.set(reading.report.id, { first: found, donors: found })
  }
  return ({ type, report }) => homes.get(report)?.[type === 'pledge' ? 'donors' : 'first'] ?? null
}

function named({ report, claims }: Reading, meetings: Meetings, byId: ReadonlyMap<string, Meeting>): Home {
  const own = claims.flatMap((claim) => {
    const id = claim.type === 'meeting' ? meetings.of(report.id, claim.meeting) : null
    const meeting = id === null ? undefined : byId.get(id)
    return meeting && !isBackground(meeting, report.published) ? [meeting] : []
  })
  const first = own[0]?.id ?? null
  return { first, donors: own.find(({ format, level }) => level === 'donors' || format === 'conference')?.id ?? first }
}

function isBackground({ when, format }: Meeting, published: string | null): boolean {
  if (format === 'reception') return true
  return when !== null && published !== null && gap(when, published) > BACKGROUND
}

/** What a report has in common with others of one meeting, and how much that tells. */
interface Mark {
  key: string
  weight: number
}

/** Copied words tell more than a gift of the same sum by the same giver in the same weeks. */
function marksOf({ report, claims }: Reading, origins: Origins): Mark[] {
  const fortnight = report.published && Math.floor(Date.parse(report.published.slice(0, 10)) / (14 * 86_400_000))
  return claims.flatMap((claim) => {
    const family = origins.family(claim)
    const out = family ? [{ key: `words ${family}`, weight: 3 }] : []
    if (claim.type !== 'pledge' || !claim.money || !fortnight) return out
    const { amount, currency } = claim.money
    const giver = claim.donor?.id ?? claim.donor?.name ?? 'total'
    return [...out, ...[0, 1].map((next) => ({ key: `${giver} ${amount} ${currency} ${fortnight + next}`, weight: 1 }))]
  })
}

/** Days within which an outlet corrects itself. */
const CORRECTED_WITHIN = 3

/** The outlet with the day of publication and so many days before. */
function outletMarks({ report: { outlet, published } }: Reading, before: number): Mark[] {
  if (!outlet || !published) return []
  const day = Math.floor(Date.parse(published.slice(0, 10)) / 86_400_000)
  const key = foldWord(outlet).trim()
  return Array.from({ length: before + 1 }, (_, back) => ({ key: `outlet ${key} ${day - back}`, weight: 1 }))
}

/** The meetings that reports with a mark are about. */
class Marks {
  private readonly homes = new Map<string, string[]>()

  add({ key }: Mark, home: string): void {
    if (!this.homes.get(key)?.includes(home)) addTo(this.homes, key, home)
  }

  /** The meeting most marks speak for; null where none does, or two as much. A mark of several meetings tells nothing. */
  most(marks: readonly Mark[]): string | null {
    const votes = new Map<string, number>()
    for (const { key, weight } of marks) {
      const homes = this.homes.get(key)
      if (homes?.length === 1) votes.set(homes[0]!, (votes.get(homes[0]!) ?? 0) + weight)
    }
    const [best, next] = [...votes].sort(([, a], [, b]) => b - a)
    return best && best[1] > (next?.[1] ?? 0) ? best[0] : null
  }
}
