import type { Claim } from '../../claim/claim.js'
import { range } from '../../claim/edtf.js'
import type { Report } from '../../claim/report.js'

/** Values told at times further apart than this many days may both have been true. */
const CLEARLY = 60

/** The time a claim's value is of: what the claim says, else its report's date. */
export function timeOf(claim: Claim, report: Report | undefined): string | null {
  const said = claim.type === 'figure' ? claim.asOf : claim.type === 'membership' ? claim.when : null
  return said ?? report?.published ?? null
}

/** Cuts things into spells: between two of them lie more than 60 days without any. The undated stand in the last. */
export function spells<T>(things: readonly T[], time: (thing: T) => string | null): T[][] {
  const dated: { thing: T; from: number; to: number }[] = []
  const undated: T[] = []
  for (const thing of things) {
    const text = time(thing)
    const days = text === null ? null : range(text)
    if (days && Number.isFinite(days.earliest) && Number.isFinite(days.latest)) {
      dated.push({ thing, from: days.earliest, to: days.latest })
    } else undated.push(thing)
  }
  dated.sort((a, b) => a.from - b.from)
  const out: T[][] = []
  let end = -Infinity
  for (const { thing, from, to } of dated) {
    if (out.length === 0 || from - end > CLEARLY) out.push([thing])
    else out.at(-1)!.push(thing)
    end = Math.max(end, to)
  }
  if (out.length === 0) return undated.length > 0 ? [undated] : []
  out.at(-1)!.push(...undated)
  return out
}
