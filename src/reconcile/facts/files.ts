import type { Cited, Heard, Lookup } from '../heard.js'
import { fileOne } from './file.js'
import { type Desk, type Filed, type Refiled, sameFiled } from './filed.js'
import { Pledges } from './pledges.js'

/** Where every claim is filed, kept as reports come, change and go. */
export class Files {
  private readonly byClaim = new Map<string, Filed>()
  private readonly cited = new Map<string, readonly Cited[]>()
  private readonly pledges = new Pledges()

  /** Files the claims of reports anew, and pledges announced at meetings that are of another kind now. */
  settle(reports: Iterable<string>, meetings: Iterable<string>, heard: Lookup<Heard>, desk: Desk): Refiled {
    const out: Refiled = { come: [], gone: [] }
    const goneGifts: string[] = []
    const gifts = new Set<Cited>()
    for (const report of reports) {
      const now = heard.get(report)?.cited ?? []
      const here = new Set(now.map(({ claim }) => claim.id))
      for (const { claim } of this.cited.get(report) ?? []) {
        if (here.has(claim.id)) continue
        if (claim.type === 'pledge') goneGifts.push(claim.id)
        this.replace(claim.id, null, out)
      }
      for (const cited of now) {
        if (cited.claim.type === 'pledge') gifts.add(cited)
        else this.replace(cited.claim.id, fileOne(cited, desk), out)
      }
      if (now.length > 0) this.cited.set(report, now)
      else this.cited.delete(report)
    }
    const gone = new Set(goneGifts)
    const filed = new Set([...gifts].map(({ claim }) => claim.id))
    for (const cited of [...meetings].flatMap((meeting) => this.pledges.at(meeting))) {
      if (!gone.has(cited.claim.id) && !filed.has(cited.claim.id)) gifts.add(cited)
    }
    for (const one of this.pledges.settle(gone, [...gifts], desk)) this.replace(one.cited.claim.id, one, out)
    return out
  }

  private replace(claim: string, now: Filed | null, { come, gone }: Refiled): void {
    const before = this.byClaim.get(claim)
    if (before && now && sameFiled(before, now)) return
    if (before) gone.push(before)
    if (now) {
      come.push(now)
      this.byClaim.set(claim, now)
    } else this.byClaim.delete(claim)
  }
}
