import { gap } from '../claim/edtf.js'
import type { Story } from '../claim/report.js'
import type { Board } from './engine/board.js'
import { meaning } from './engine/mark.js'
import type { TimeWords } from './rules/values/when.js'

/** How far from the head of a report its dateline can stand, in letters. */
const HEAD = 300
/** How many days a report can be printed behind the day of its dateline. */
const LATE = 3
/** `30 - 1 (`: day and month before an agency. */
const DIGITS = /(?<!\d)(\d{1,2}) ?[-–] ?(\d{1,2}) ?\(/

/**
 * `الكويت - 30 - 1 (وكالة)`, `أكرا 30 يناير (وكالة)`: the day on which a report was written, from which its `اليوم` counts,
 * where it was published a day or two later. Else the day on which it was published.
 */
export function writtenOn(board: Board, { report, source }: Story): string | null {
  const { published } = report
  if (published?.length !== DAY) return published
  for (const { start, end, why } of report.removed) {
    const at = start - report.span.start
    if (why !== 'dateline' || at > HEAD) continue
    const digits = DIGITS.exec(source.slice(at, end - report.span.start))
    const day = digits ? { day: Number(digits[1]), month: Number(digits[2]) } : dayBefore(board, at)
    const date = day && latest(day, published)
    if (date && date < published && gap(date, published) <= LATE) return date
  }
  return published
}

const DAY = 10

/** The day and the month right before what was set aside. */
function dayBefore(board: Board, letter: number): { day: number; month: number } | null {
  const time = board.of('TIME').find(({ to }) => {
    const { end } = board.tokens[to - 1]!
    return end <= letter && letter - end <= 2
  })
  const when = time && meaning<TimeWords>(time).when
  const { day, month, year } = when ?? {}
  return day !== undefined && month !== undefined && year === undefined ? { day, month } : null
}

/** The last such day up to a date. */
function latest({ day, month }: { day: number; month: number }, until: string): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = Number(until.slice(0, 4))
  const date = (of: number) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return date(year) <= until ? date(year) : date(year - 1)
}
