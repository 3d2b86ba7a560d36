import { gap } from '../../../claim/edtf.js'
import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { isRemote } from './dateline.js'
import { mentioned } from './mention.js'
import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

/** Days within which the meetings of one occasion follow each other. */
const OCCASION = 5
const DAY = 10

/**
 * `تعقد القمة الخميس في أبوجا … ويجتمع وزراء الخارجية الثلاثاء`: of a report whose meetings of those days are all in one
 * state, one without a place is there as well; of several states in that of the same days.
 */
export function placeNearby(
  board: Board,
  meeting: ToldMeeting,
  all: readonly ToldMeeting[],
  placeOf: (other: ToldMeeting) => Place | null,
): Place | null {
  const when = meeting.value('when')
  if (!when || when.length < DAY || meeting.mentions.some((told) => isApart(board, told))) return null
  if (meeting.mentions.every(isBackground)) return null
  return inOneState(0) ?? inOneState(OCCASION)

  /** Where all those meetings are that lie so many days from it, if they are in one state. */
  function inOneState(most: number): Place | null {
    const places = all
      .filter((other) => other !== meeting && daysApart(other, when!) <= most && isOfOneForum(meeting, other))
      .flatMap((other) => placeOf(other) ?? [])
      .filter(({ country }) => country !== undefined)
    const [first] = places
    if (!first || places.some(({ country }) => country !== first.country)) return null
    return { name: first.name, country: first.country! }
  }
}

/** Told as another one, by video, or by a verb of whoever meets whom. */
const isApart = (board: Board, { other, verb, level, samePlace, derived, zone }: Told) =>
  other ||
  derived.includes('level from the post of who meets counterparts') ||
  samePlace ||
  (verb && !level && mentioned(zone.mention).encounter === true) ||
  isRemote(board, zone.from, zone.to)

const isBackground = ({ zone }: Told) => zone.relation === 'background'

function daysApart(other: ToldMeeting, when: string): number {
  const own = other.value('when')
  return own === undefined || own.length < DAY ? Number.POSITIVE_INFINITY : gap(own, when)
}

/** A body with a seat of its own, such as a council, meets there. */
function isOfOneForum(meeting: ToldMeeting, other: ToldMeeting): boolean {
  const forum = meeting.value('forum')
  return !forum || (forum.id ?? forum.name) === (other.value('forum')?.id ?? other.value('forum')?.name)
}
