import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

/** Which of several meetings that a mention can speak of it does speak of. */
export function chosen(told: Told, same: readonly ToldMeeting[]): ToldMeeting | undefined {
  const bare = told.definite && (!told.level || isOfSummit(told)) && !told.ordinal && !told.forum
  if (!bare) return nearest(told, same)
  // `الاجتماع` alone is the report's own meeting rather than one told as background.
  return (
    same.find((meeting) => meeting.formats.has(told.format) && isMain(meeting) && !isVague(told, meeting)) ??
    (told.time ? same.findLast((meeting) => meeting.formats.has(told.format)) : undefined) ??
    same.find(isMain) ??
    same.at(-1)
  )
}

/** That leaders meet is said by the word. */
const isOfSummit = ({ format, level }: Told) => format === 'summit' && level === 'leaders'

/** `يلتقي الوزير الأمين العام … واجتماع الجزائر`: a noun with its place, and a verb that says neither where nor when. */
const isVague = (told: Told, meeting: ToldMeeting) =>
  told.place !== undefined &&
  meeting.mentions.every(({ verb }) => verb) &&
  !meeting.value('place') &&
  !meeting.value('time')

/** Told for itself somewhere, not only beside another. */
const isMain = (meeting: ToldMeeting) => meeting.mentions.some((each) => each.zone.relation === null)

/** `اجتماعا لوزراء المجموعة … يلتقي وزراء … اجتماع الوزراء`: rather one that a noun told of. */
const isByNoun = ({ mentions }: ToldMeeting) => mentions.some(({ verb }) => !verb)

/** Of several meetings that a mention can speak of: the one that shares most of what it says, then the last. */
function nearest(told: Told, meetings: readonly ToldMeeting[]): ToldMeeting | undefined {
  const alike = (meeting: ToldMeeting) =>
    (['level', 'ordinal', 'format'] as const).filter(
      (key) => told[key] !== undefined && told[key] === meeting.value(key),
    ).length + (isByNoun(meeting) ? 1 : 0)
  return meetings.reduce<ToldMeeting | undefined>(
    (best, each) => (best && alike(best) > alike(each) ? best : each),
    undefined,
  )
}
