import { range } from '../../claim/edtf.js'
import { byText } from '../order.js'
import type { Meeting, SeriesMeeting } from '../record.js'

/** Numbers of more meetings than this are not checked against one another. */
export const MOST = 400

/** The first day of a meeting whose month at least is known, counted from 1970. */
export function dayOf({ when }: Meeting): number | null {
  const days = when === null ? null : range(when)
  return days && days.latest - days.earliest < 32 ? days.earliest : null
}

/** Between two numbers lie as many meetings as fit: then each without a number has the one of its place. */
export function countBetween(entries: readonly SeriesMeeting[], meetings: readonly Meeting[]): SeriesMeeting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const dated = entries
    .flatMap((one) => {
      const day = dayOf(byId.get(one.meeting)!)
      return day === null ? [] : [{ one, day }]
    })
    .sort((a, b) => a.day - b.day || byText(a.one.meeting, b.one.meeting))
  const out = new Map(entries.map((one) => [one.meeting, one]))
  let last = -1
  dated.forEach(({ one }, i) => {
    if (one.ordinal === null) return
    const before = dated[last]?.one
    if (before && one.ordinal - before.ordinal! === i - last && i - last > 1) {
      for (let k = last + 1; k < i; k++) {
        const ordinal = before.ordinal! + (k - last)
        const because = {
          ar: `بين رقم ${before.ordinal} ورقم ${one.ordinal} في السلسلة`,
          en: `between number ${before.ordinal} and number ${one.ordinal} of the series`,
        }
        out.set(dated[k]!.one.meeting, { ...dated[k]!.one, ordinal, counted: true, because })
      }
    }
    last = i
  })
  return [...out.values()]
}

/** Numbers between the first and the last that no report tells of. */
export function missing(entries: readonly SeriesMeeting[]): number[] {
  const known = new Set(entries.flatMap(({ ordinal }) => ordinal ?? []))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  if (!(high - low < MOST)) return []
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((n) => !known.has(n))
}
