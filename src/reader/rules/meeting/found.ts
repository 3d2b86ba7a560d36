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
  const { when, derived } = resolveTime(words, { at: published, prefer: direction })
  return {
    when: when ? when.slice(0, when.includes('/') ? undefined : isInMonths(words) ? MONTH : DAY) : null,
    words: board.words(mark.from, mark.to),
    derived,
  }
}

const MONTH = 7
const DAY = 10

/** `بعد عشرة أشهر على المؤتمر` is said of no day. */
function isInMonths({ when }: TimeWords): boolean {
  const units = when?.distance?.amounts.map(({ unit }) => unit) ?? []
  return units.length > 0 && units.every((unit) => unit === 'month' || unit === 'year')
}

/** `بعد أقل من أسبوعين على اجتماع` puts the meeting that long before what is told. */
function timeWords(mark: Mark): TimeWords {
  if (mark.label !== 'DISTANCE') return meaning<TimeWords>(mark)
  const distance = meaning<Distance>(mark)
  return { when: { distance: { ...distance, direction: distance.direction === 'after' ? 'ago' : 'ahead' } } }
}
