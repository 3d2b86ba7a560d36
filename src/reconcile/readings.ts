import { canonical } from '../claim/base.js'
import type { Claim } from '../claim/claim.js'
import type { Reading } from '../claim/reading.js'
import type { Report } from '../claim/report.js'
import type { Change, Cited, Heard } from './heard.js'
import { Listed } from './listed.js'
import { byPublication, byText, orderly } from './order.js'
import { OriginIndex } from './origins/origins.js'
import { supportOf } from './support.js'

/**
 * The readings that were taken in, one a report, with the origins of their words. What comes and goes waits until
 * `settle`, so that many readings at once cost no more than each alone.
 */
export class Readings {
  readonly origins = new OriginIndex()
  readonly reports = new Listed<Report>(byPublication)
  private readonly heard = new Map<string, Heard>()
  private readonly byClaim = new Map<string, Claim>()
  private waiting = new Map<string, Reading | null>()

  get(report: string): Heard | undefined {
    return this.heard.get(report)
  }

  claim(id: string): Claim | undefined {
    return this.byClaim.get(id)
  }

  /** Of several readings of one report the first in the order of their JSON counts. */
  add(reading: Reading): void {
    const { id } = reading.report
    const now = orderly(reading)
    const other = this.waiting.has(id) ? this.waiting.get(id) : this.heard.get(id)?.reading
    if (!other || byText(canonical(now), canonical(other)) < 0) this.waiting.set(id, now)
  }

  remove(report: string): void {
    if (this.heard.has(report)) this.waiting.set(report, null)
    else this.waiting.delete(report)
  }

  /** Takes in what waits. Gives all reports that changed by it, in the canonical order: also those of the same words. */
  settle(): Change[] {
    const { waiting } = this
    this.waiting = new Map()
    const touched = new Set<string>(waiting.keys())
    for (const report of waiting.keys()) for (const other of this.origins.remove(report)) touched.add(other)
    const come = [...waiting.values()].filter((reading) => reading !== null)
    for (const reading of come.sort((a, b) => byPublication(a.report, b.report))) {
      for (const other of this.origins.add(reading)) touched.add(other)
    }
    const changes: Change[] = []
    for (const report of touched) {
      const was = this.heard.get(report) ?? null
      const reading = waiting.has(report) ? waiting.get(report)! : was!.reading
      const now = reading && this.hear(reading, was)
      if (now !== was) changes.push({ report, was, now })
    }
    for (const change of changes) this.take(change)
    const place = ({ was, now }: Change) => (now ?? was)!.reading.report
    return changes.sort((a, b) => byPublication(place(a), place(b)))
  }

  private take({ report, was, now }: Change): void {
    if (was?.reading === now?.reading) {
      this.heard.set(report, now!)
      return
    }
    if (was) {
      this.reports.drop(was.reading.report)
      this.heard.delete(report)
      for (const { id } of was.reading.claims) this.byClaim.delete(id)
    }
    if (now) {
      this.reports.put(now.reading.report)
      this.heard.set(report, now)
      for (const claim of now.reading.claims) this.byClaim.set(claim.id, claim)
    }
  }

  /** A reading with the supports its claims are; the same as before where none changed. */
  private hear(reading: Reading, was: Heard | null): Heard {
    const before = was?.reading === reading ? was.cited : []
    const cited = reading.claims.map((claim, at) => this.cite(claim, reading.report, at, before[at]))
    return was &&
      before.length === cited.length &&
      was.reading === reading &&
      cited.every((one, i) => one === before[i])
      ? was
      : { reading, cited }
  }

  private cite(claim: Claim, report: Report, at: number, before: Cited | undefined): Cited {
    const support = supportOf(claim, this.origins)
    const first = claim.type === 'meeting' ? this.origins.firstPlace(claim) : null
    const { origin, family } = before?.support ?? {}
    const same = before && origin === support.origin && family === support.family && before.first === first
    return same ? before : { claim, report, at, support, first }
  }
}
