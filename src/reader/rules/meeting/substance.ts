import { mentioned } from './mention.js'
import type { ToldMeeting, Value } from './mentions.js'
import type { Told } from './told.js'

/** A meeting needs two things that are said of it: that it happens, where, when, who at what level, of which forum. */
export function hasSubstance(meeting: ToldMeeting): boolean {
  const has = (key: Value) => (meeting.value(key) === undefined ? 0 : 1)
  const related = meeting.mentions.some((told) => told.zone.relation !== null) ? 1 : 0
  const said = has('status') || has('gathered') || related
  const about =
    has('place') +
    has('time') +
    has('level') +
    has('forum') +
    has('ordinal') +
    has('host') +
    has('distance') +
    has('named') +
    has('samePlace') +
    has('sameDay')
  // `أن تجتمع الدول دوريا` wishes for meetings in general.
  if (meeting.mentions[0]!.verb && has('place') + has('time') + has('ordinal') === 0) return false
  if (meeting.mentions.every((told) => told.habit)) return false
  if (meeting.mentions.every((told) => told.two)) return false
  // `بعد مفاوضات شاقة في أوسلو`: how something came about.
  if (meeting.mentions.every(isAsideTalk) && has('level') + has('ordinal') + has('forum') + has('time') === 0)
    return false
  // `يواصل الوزير اجتماعاته`: whatever meetings he has.
  if (meeting.mentions.every((told) => told.many) && has('forum') + has('level') + has('ordinal') === 0) return false
  // `سيوقع في الاجتماع القادم`: whichever that is.
  const next = meeting.mentions.every((told) => told.other && told.status === 'planned')
  if (next && has('place') + has('time') + has('ordinal') + has('level') + has('host') === 0) return false
  // `لم يبحث في اجتماع أمس`: one by its day.
  if (meeting.mentions.some(({ zone, time, verb, many }) => !verb && !many && time?.from === zone.mention.to))
    return true
  // `مؤتمر في باريس بشأن السودان`: one by its city and what it is about.
  const isOne = meeting.mentions.some(
    ({ topic, place, format, verb }) =>
      !verb && format !== 'meeting' && format !== 'talks' && topic !== undefined && place?.city !== undefined,
  )
  return (
    isOne || about >= 2 || (about >= 1 && said === 1 && has('place') + has('time') + has('level') + has('forum') > 0)
  )
}

const isAsideTalk = ({ format, definite, zone }: Told) =>
  format === 'talks' && !definite && zone.relation === 'background'

/** A meeting of which too little is told, but in which somebody takes part: it needs words that name an occasion. */
export const isOccasion = ({ mentions }: ToldMeeting): boolean =>
  mentions.some((told) => !told.verb && !told.many && (told.definite || told.status !== undefined))

/** `القمة`, `الاجتماع` and nothing else: rather another word for a meeting told before. */
export const isBare = ({ mentions }: ToldMeeting): boolean =>
  mentions.every(
    (told) => told.definite && !told.other && !told.place && !told.time && !told.forum && !told.ordinal && !told.status,
  )

/** Where or when it is was said, or its number and whose it is, so that it can be told from others. */
export const isAnchored = (meeting: ToldMeeting): boolean =>
  (meeting.value('place')?.country !== undefined && !meeting.mentions.every(isPassing)) ||
  (meeting.value('ordinal') !== undefined && meeting.value('forum') !== undefined) ||
  (['time', 'when', 'host', 'distance', 'former'] as const).some((key) => meeting.value(key) !== undefined)

/** `التقى الرئيس رئيس الحكومة في القصر`: on no day, of no level, told on the way. */
const isPassing = ({ level, time, when, zone }: Told) =>
  mentioned(zone.mention).encounter === true && !level && !time && !when && zone.relation === null
