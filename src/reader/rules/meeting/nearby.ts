import { gap } from '../../../claim/edtf.js'
import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { isRemote } from './dateline.js'
import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

/** Days within which the meetings of one occasion follow each other. */
const OCCASION = 5
const DAY = 10

/**
 * `تعقد القمة الخميس في أبوجا … ويجتمع وزراء الخارجية الثلاثاء`: of a report whose meetings of those days are all in one
 * state, one without a place is there as well.
 */
export function placeNearby(board: Board, meeting: ToldMeeting, all: readonly ToldMeeting[]): Place | null {
  const when = meeting.value('when')
  if (!when || when.length < DAY || meeting.mentions.some((told) => isApart(board, told))) return null
  let found: Place | null = null
  for (const other of all) {
    const place = other === meeting ? undefined : placeOf(other)
    if (!place?.country || !isOfThoseDays(other, when) || !isOfOneForum(meeting, other)) continue
    if (found && found.country !== place.country) return null
    found ??= { name: place.name, country: place.country }
  }
  return found
}

function placeOf(meeting: ToldMeeting): Place | undefined {
  const host = meeting.value('host')
  const place = meeting.value('place')
  return !place?.country && host?.kind === 'state' && host.id ? { name: host.name, country: host.id } : place
}

/** Told as another one, as background, by video, or by a verb of whoever meets whom. */
const isApart = (board: Board, { other, verb, level, zone }: Told) =>
  other || zone.relation === 'background' || (verb && !level) || isRemote(board, zone.from, zone.to)

function isOfThoseDays(other: ToldMeeting, when: string): boolean {
  const own = other.value('when')
  return own !== undefined && own.length >= DAY && gap(own, when) <= OCCASION
}

/** A body with a seat of its own, such as a council, meets there. */
function isOfOneForum(meeting: ToldMeeting, other: ToldMeeting): boolean {
  const forum = meeting.value('forum')
  return !forum || (forum.id ?? forum.name) === (other.value('forum')?.id ?? other.value('forum')?.name)
}
