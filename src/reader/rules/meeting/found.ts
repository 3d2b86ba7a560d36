import { gap } from '../../../claim/edtf.js'
import type { MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { resolveTime } from '../values/resolve.js'
import type { Distance, TimeWords } from '../values/when.js'

/** A time as it was found: EDTF, the words it stands on, and what was derived. */
export interface Found {
  when: string | null
  words: string | null
  derived: string[]
}

/** Which way the times of a meeting look: what is planned or put off lies ahead. */
export function directionOf(status: MeetingStatus | undefined): 'past' | 'future' {
  return status === 'planned' || status === 'postponed' ? 'future' : 'past'
}

/** A TIME or DISTANCE mark as EDTF, looking back or ahead from the date of publication. */
export function resolved(board: Board, mark: Mark, published: string | null, direction: 'past' | 'future'): Found {
  const words = timeWords(mark)
  const back = resolveTime(words, { at: published, prefer: direction })
  const { when: found, derived } = soon(words, published, back.when) ?? back
  const when = found && forward(found)
  return {
    when: when ? when.slice(0, when.includes('/') ? undefined : isInMonths(words) ? monthsOf(words) : DAY) : null,
    words: board.words(mark.from, mark.to),
    derived,
  }
}

/** `ليل الخميس - الجمعة 10 مارس`: of two days of which the first would come behind the second, the second is dated. */
function forward(when: string): string {
  const [from, to] = when.split('/')
  return to !== undefined && from! > to ? to : when
}

const YEAR = 4
const MONTH = 7
const DAY = 10

/** Days after which a day of the year without its year is no longer news, and how soon it may lie ahead instead. */
const LONG_AGO = 270
const AHEAD = 60

/** `يوم 19 يناير` in a report of the 15th: the one to come rather than the one of the year before. */
function soon(words: TimeWords, published: string | null, back: string | null) {
  const { month, day, year, which } = words.when ?? {}
  if (!published || !back || month === undefined || day === undefined || year !== undefined || which !== undefined)
    return null
  if (words.until || back.includes('/') || gap(back, published) < LONG_AGO) return null
  const { tense: _, ...untensed } = words
  const ahead = resolveTime(untensed, { at: published, prefer: 'future' })
  return ahead.when && gap(ahead.when, published) <= AHEAD ? ahead : null
}

/** `بعد عشرة أشهر على المؤتمر` is said of no day. */
function isInMonths({ when }: TimeWords): boolean {
  const units = when?.distance?.amounts.map(({ unit }) => unit) ?? []
  return units.length > 0 && units.every((unit) => unit === 'month' || unit === 'year')
}

/** `قبل عامين` says the year of a meeting and not its month; `قبل عام` may. */
const monthsOf = ({ when }: TimeWords) =>
  when!.distance!.amounts.every(({ unit, count }) => unit === 'year' && count > 1 && Number.isInteger(count))
    ? YEAR
    : MONTH

/** `بعد أقل من أسبوعين على اجتماع` puts the meeting that long before what is told. */
function timeWords(mark: Mark): TimeWords {
  if (mark.label !== 'DISTANCE') return meaning<TimeWords>(mark)
  const distance = meaning<Distance>(mark)
  return { when: { distance: { ...distance, direction: distance.direction === 'after' ? 'ago' : 'ahead' } } }
}
