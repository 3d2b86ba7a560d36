import { foldWord } from '../../arabic/fold.js'
import type { Claim } from '../../claim/claim.js'
import { gap } from '../../claim/edtf.js'
import type { Reading } from '../../claim/reading.js'
import { isCorrection } from '../differences/corrections.js'
import type { Heard, Lookup } from '../heard.js'
import type { MeetingOf } from '../identity/relations.js'
import type { Meeting } from '../record.js'

/** A meeting so many days before its report is background. */
const BACKGROUND = 60

interface Home {
  first: string | null
  /** The first conference, where pledges are made. */
  donors: string | null
}

/** What a report is taken to be about, and how it came to that. */
interface Place extends Home {
  /** What its own words say. */
  own: Home
  /** What it has in common with others: shows them the way, or is shown it. */
  marks: Mark[]
}

/**
 * The meetings that reports are about, which claims without a meeting of their own are taken to be of. It is the first
 * meeting a report tells of that is no background. A report that names none has that of the reports whose words it
 * copies, else that of the reports of its days that tell of the same gifts; a correction that of what its outlet
 * published before.
 */
export class Homes {
  private readonly places = new Map<string, Place>()
  private readonly marks = new Marks()

  /** The meeting that a claim's report is about; null where none is known. */
  readonly of = ({ type, report }: Pick<Claim, 'type' | 'report'>): string | null =>
    this.places.get(report)?.[type === 'pledge' ? 'donors' : 'first'] ?? null

  /** Looks anew at reports. Gives all that are about another meeting now. */
  settle(
    reports: Iterable<string>,
    heard: Lookup<Heard>,
    meetingOf: MeetingOf,
    meetings: Lookup<Meeting>,
  ): Set<string> {
    const before = new Map<string, Place | undefined>()
    const homeless = new Set<string>()
    for (const report of reports) {
      const was = this.places.get(report)
      before.set(report, was)
      if (was) this.leave(report, was, homeless)
      const now = heard.get(report)
      if (!now) {
        this.places.delete(report)
        continue
      }
      const own = named(now.reading, meetingOf, meetings)
      const place = { ...own, own, marks: marksOf(now, own.donors === null) }
      this.places.set(report, place)
      this.enter(report, place, homeless)
    }
    for (const report of homeless) {
      const place = this.places.get(report)
      if (!place || place.own.donors !== null) continue
      if (!before.has(report)) before.set(report, place)
      const home = this.marks.most(place.marks)
      if (home !== place.donors) this.places.set(report, { ...place, first: home, donors: home })
    }
    const changed = [...before].filter(([report, was]) => {
      const now = this.places.get(report)
      return was?.first !== now?.first || was?.donors !== now?.donors
    })
    return new Set(changed.map(([report]) => report))
  }

  private enter(report: string, { own, marks }: Place, homeless: Set<string>): void {
    if (own.donors !== null) this.marks.point(marks, own.donors, 1, homeless)
    else {
      this.marks.ask(marks, report)
      homeless.add(report)
    }
  }

  private leave(report: string, { own, marks }: Place, homeless: Set<string>): void {
    if (own.donors !== null) this.marks.point(marks, own.donors, -1, homeless)
    else this.marks.forget(marks, report)
  }
}

function named({ report, claims }: Reading, meetingOf: MeetingOf, meetings: Lookup<Meeting>): Home {
  const own = claims.flatMap((claim) => {
    const id = claim.type === 'meeting' ? meetingOf(report.id, claim.meeting) : null
    const meeting = id === null ? undefined : meetings.get(id)
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
function marksOf({ reading, cited }: Heard, homeless: boolean): Mark[] {
  const { published } = reading.report
  const fortnight = published && Math.floor(Date.parse(published.slice(0, 10)) / (14 * 86_400_000))
  const marks = cited.flatMap(({ claim, support: { family } }) => {
    const out = family ? [{ key: `words ${family}`, weight: 3 }] : []
    if (claim.type !== 'pledge' || !claim.money || !fortnight) return out
    const { amount, currency } = claim.money
    const giver = claim.donor?.id ?? claim.donor?.name ?? 'total'
    return [...out, ...[0, 1].map((next) => ({ key: `${giver} ${amount} ${currency} ${fortnight + next}`, weight: 1 }))]
  })
  if (!homeless) return [...marks, ...outletMarks(reading, 0)]
  return isCorrection(reading) ? [...marks, ...outletMarks(reading, CORRECTED_WITHIN)] : marks
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

/** The meetings that reports with a mark are about, and the reports that look for one by it. */
class Marks {
  private readonly homes = new Map<string, Map<string, number>>()
  private readonly asking = new Map<string, Set<string>>()

  /** A report with these marks is about a meeting, or is no more. Notes the reports that look for one by them. */
  point(marks: readonly Mark[], home: string, one: 1 | -1, asked: Set<string>): void {
    for (const key of new Set(marks.map((mark) => mark.key))) {
      const homes = this.homes.get(key) ?? new Map<string, number>()
      const times = (homes.get(home) ?? 0) + one
      if (times > 0) homes.set(home, times)
      else homes.delete(home)
      if (homes.size > 0) this.homes.set(key, homes)
      else this.homes.delete(key)
      for (const report of this.asking.get(key) ?? []) asked.add(report)
    }
  }

  ask(marks: readonly Mark[], report: string): void {
    for (const { key } of marks) this.asking.set(key, (this.asking.get(key) ?? new Set()).add(report))
  }

  forget(marks: readonly Mark[], report: string): void {
    for (const { key } of marks) {
      const reports = this.asking.get(key)
      reports?.delete(report)
      if (reports?.size === 0) this.asking.delete(key)
    }
  }

  /** The meeting most marks speak for; null where none does, or two as much. A mark of several meetings tells nothing. */
  most(marks: readonly Mark[]): string | null {
    const votes = new Map<string, number>()
    for (const { key, weight } of marks) {
      const homes = this.homes.get(key)
      if (homes?.size !== 1) continue
      const [home] = homes.keys()
      votes.set(home!, (votes.get(home!) ?? 0) + weight)
    }
    const [best, next] = [...votes].sort(([, a], [, b]) => b - a)
    return best && best[1] > (next?.[1] ?? 0) ? best[0] : null
  }
}
