import { foldWord } from '../../../arabic/fold.js'
import { gap } from '../../../claim/edtf.js'
import type { MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { directionOf, type Found, resolved } from './found.js'
import type { ToldMeeting } from './mentions.js'
import { statusOf as saidStatus } from './status.js'

export interface MeetingTime {
  when: string | null
  /** The words, for a time that cannot be had. */
  words: string | null
  status: MeetingStatus
  derived: string[]
}

/** When a meeting is, from the finest time that any mention gives, and what its status is at the report's date. */
export function timeOf(telling: Telling, meeting: ToldMeeting, alongside: ToldMeeting | undefined): MeetingTime {
  const own = ownTime(telling, meeting)
  let found = own
  if (!own.when && !own.words && alongside) {
    const other = ownTime(telling, alongside)
    if (other.when) found = { ...other, words: null, derived: [...other.derived, 'when from the meeting alongside'] }
  }
  return { ...found, status: statusOf(telling, meeting, found) }
}

function ownTime(telling: Telling, meeting: ToldMeeting): Found {
  let best: Found = { when: null, words: null, derived: [] }
  let stretch: Found | null = null
  for (const told of meeting.mentions) {
    const mark = told.time ?? told.distance
    if (!mark && told.when && !best.when)
      best = { when: told.when, words: null, derived: told.sameDay ? ['when from the meeting told before'] : [] }
    if (!mark) continue
    const found = resolved(telling.board, mark, telling.published, directionOf(saidStatus(meeting)))
    if ((!best.words && !best.when) || fineness(found.when) > fineness(best.when)) best = found
    // `أواخر أغسطس`: no days, so no length.
    if (found.when?.includes('/') && found.when.length > DAY + 1 && !found.when.includes('~')) stretch ??= found
  }
  const former = meeting.value('former')
  if (!best.when && former) best = resolved(telling.board, former, telling.published, 'future')
  // A day of the stretch that another mention gives: the meeting is as long as the stretch.
  if (stretch && best.when && isWithin(best.when, stretch.when!)) best = stretch
  const until = meeting.value('until')
  if (until && best.when) return withEnd(telling, best, until)
  const duration = meeting.value('duration')
  return duration && saidStatus(meeting) !== 'concluded'
    ? withDuration(
        best,
        duration,
        meeting.mentions.some((told) => told.ends),
      )
    : best
}

function isWithin(day: string, stretch: string): boolean {
  const [start, end] = stretch.split('/') as [string, string]
  return day.length === DAY && start.length === DAY && end.length === DAY && day >= start && day <= end
}

function withEnd(telling: Telling, start: Found, until: Mark): Found {
  const end = resolved(telling.board, until, telling.published, 'future')
  if (!end.when || end.when.includes('/') || start.when!.includes('/') || end.when < start.when!) return start
  return { ...start, when: `${start.when}/${end.when}`, derived: [...new Set([...start.derived, ...end.derived])] }
}

/** `انطلقت اليوم وتستمر ثلاثة أيام`: the last day follows from the first and the length. */
function withDuration(start: Found, duration: string, ends: boolean): Found {
  const days = Number(/^P(\d+)D$/.exec(duration)?.[1] ?? 0)
  if (days < 2 || days > 31 || !start.when || start.when.length !== DAY) return start
  if (ends) {
    const first = new Date(Date.parse(start.when) - (days - 1) * 86_400_000).toISOString().slice(0, DAY)
    return { ...start, when: `${first}/${start.when}`, derived: [...start.derived, 'start from the duration'] }
  }
  const last = new Date(Date.parse(start.when) + (days - 1) * 86_400_000).toISOString().slice(0, DAY)
  return { ...start, when: `${start.when}/${last}`, derived: [...start.derived, 'end from the duration'] }
}

const DAY = 10

/** A day is finer than a month, a month than a year; an interval of days counts as less than its days. */
function fineness(when: string | null): number {
  if (!when) return 0
  if (!when.includes('/')) return Math.min(when.length, DAY)
  const [start, end] = when.split('/') as [string, string]
  // `أواخر أغسطس` says little more than the month.
  if (start.endsWith('~')) return start.length - 3.5
  // Of two stretches of days the shorter says more.
  return start.length - 1 + (start.length === DAY && end.length === DAY ? 1 / (2 + gap(start, end)) : 0)
}

/** Asked for, put off, or planned for that very day before. */
const isAwaited = (meeting: ToldMeeting) =>
  meeting.value('former') !== undefined || meeting.value('modality') !== undefined

/** A single day, month or year that was over when the report appeared. */
const isBefore = (when: string | null, published: string) =>
  when !== null && /^[\d-]+$/.test(when) && when < published.slice(0, when.length)

/** `يعقد في وقت لاحق من هذا العام`, `في وقت لاحق اليوم`. */
const isLater = ({ tokens }: Board, { mentions }: ToldMeeting) =>
  mentions.some(({ time }) => {
    if (!time) return false
    const before = tokens[time.from - 1]?.norm === 'من' ? time.from - 2 : time.from - 1
    return tokens[before]?.norm === 'لاحق'
  })

/** Days after which a meeting that was opened is over. */
const OVER = 14

/** `غدا`, `الأسبوع المقبل`: ahead of any report. */
const AHEAD = /(?:^| )(?:ال)?(?:غدا?|مقبل(?:ه|ين)?|قادم(?:ه|ين)?)(?: |$)/

/** A time behind the report's date is planned, whatever the verb; background is held; a bare present tense is held. */
function statusOf(telling: Telling, meeting: ToldMeeting, { when, words }: Found): MeetingStatus {
  const said = saidStatus(meeting)
  const { published } = telling
  const start = when?.split('/')[0]
  if (
    published &&
    start &&
    start > published.slice(0, start.length) &&
    (!said || said === 'held' || said === 'opening')
  )
    return 'planned'
  if (
    published &&
    when?.includes('/') &&
    start! <= published &&
    when.split('/')[1]! >= published &&
    said !== 'concluded'
  ) {
    if (start === published && (said === 'opening' || meeting.mentions.some((told) => told.opened))) return 'opening'
    return said === 'planned' ? 'planned' : 'ongoing'
  }
  if (
    published &&
    when &&
    said === 'ongoing' &&
    (when.split('/')[1] ?? when) < published.slice(0, (when.split('/')[1] ?? when).length)
  )
    return 'held'
  if (published && start && said === 'concluded' && start > published.slice(0, start.length)) return 'ongoing'
  // `ومن المنتظر أن يصادقوا على خطة تبناها الوزراء الجمعة الماضي في اجتماع`: something else is planned.
  if (published && said === 'planned' && isBefore(when, published) && !isAwaited(meeting)) return 'held'
  if (published && (!said || said === 'held') && when && published.startsWith(when) && isLater(telling.board, meeting))
    return 'planned'
  // `اجتماعات بدأت في مالطا عام 2008`: long over.
  if (
    published &&
    said === 'opening' &&
    isBefore(when, published) &&
    (when!.length < DAY || gap(when!, published) > OVER)
  )
    return 'held'
  // `يجتمعون الاثنين المقبل` in a report without a date.
  if (!when && words && AHEAD.test(foldWord(words)) && (!said || said === 'held' || said === 'opening'))
    return 'planned'
  if (said) return said
  const relations = meeting.mentions.map((told) => told.zone.relation)
  return relations.includes('part_of') ? 'ongoing' : 'held'
}
