import { foldWord } from '../../../arabic/fold.js'
import { excludes, gap } from '../../../claim/edtf.js'
import type { MeetingFormat, MeetingLevel } from '../../../claim/kinds/meeting.js'
import type { Place } from '../../../claim/values.js'
import { isCompletedBy, isFilledBy } from './filled.js'
import { mentioned } from './mention.js'
import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

const MINISTERS = new Set<MeetingLevel>(['ministerial', 'foreign_ministers', 'defence_ministers'])

export function levelsAgree(a: MeetingLevel | undefined, b: MeetingLevel | undefined): boolean {
  if (!a || !b || a === b) return true
  return MINISTERS.has(a) && MINISTERS.has(b) && (a === 'ministerial' || b === 'ministerial')
}

/** `تعهد المانحون في المؤتمر … وشاركت في المؤتمر 60 دولة على مستوى الرؤساء`: donors are of any rank. */
const isOfDonors = (told: Told, meeting: ToldMeeting) =>
  told.definite && meeting.value('level') === 'donors' && !told.ordinal && meeting.formats.has(told.format)

/** Whether a mention can speak of a meeting named before: nothing that both say differs. */
export function canBeSame(told: Told, meeting: ToldMeeting): boolean {
  const level = meeting.value('level')
  if (!levelsAgree(told.level, level) && !isOfDonors(told, meeting)) return false
  if (!timesAgree(told, meeting)) return false
  const ordinal = meeting.value('ordinal')
  if (told.ordinal !== undefined && ordinal !== undefined && told.ordinal !== ordinal) return false
  if (told.ordinal === undefined || ordinal === undefined) if (isOtherKind(told, meeting)) return false
  const place = meeting.value('place')
  for (const field of ['country', 'city'] as const) {
    if (field === 'city' && isOfVenue(told.place, place)) continue
    if (told.place?.[field] && place?.[field] && !isSameName(told.place[field], place[field])) return false
  }
  const forum = meeting.value('forum')
  if (told.forum?.id && forum?.id && told.forum.id !== forum.id) return false
  // `الاجتماع التحضيري` prepares the other.
  if (isPreparing(told) !== meeting.mentions.some(isPreparing) && !isBareName(told)) return false
  // `التزموا بمبادئ مؤتمر جنيف`: the one that they come from.
  if (told.outcome && !sameCity(told, meeting)) return false
  // `مؤتمر جوار مالي`, the headline; `يجتمع … جوار مالي` below it.
  if (!told.headline && meeting.mentions.every(isHeadline) && isAnnounced(told, meeting)) return true
  // `20 دولة تجتمع في روما`, a headline; `القمة` below it.
  if (told.definite && !told.verb && meeting.mentions.every((each) => each.verb && each.headline)) return true
  // `تجتمع 12 دولة اليوم في برلين … مؤتمر برلين`: the noun for what a verb has told.
  const byVerb = meeting.mentions.every((each) => each.verb)
  if (told.definite && !told.verb && byVerb && sameCity(told, meeting) && !told.forum) return true
  return (
    meeting.formats.has(told.format) ||
    sharesMore(told, meeting) ||
    isOtherWord(told, meeting) ||
    isOtherName(told, meeting)
  )
}

/** `قمة أوسلو … في قصر بيلت`: a palace with the name of its own town, in the same state. */
const isOfVenue = (a: Place | undefined, b: Place | undefined) =>
  a?.country === b?.country && [a, b].some((place) => place?.city !== undefined && place.venue?.endsWith(place.city))

/** `القمة العربية` is not `القمة الخليجية`; `القمة العربية الأفريقية` may well be called by one of the two. */
function isOtherKind({ kinds }: Told, meeting: ToldMeeting): boolean {
  const known = kinds && meeting.mentions.find((each) => each.kinds !== undefined)?.kinds
  return known !== undefined && !kinds!.some((kind) => known.includes(kind))
}

const isPreparing = ({ preparing }: Told) => preparing === true

const isHeadline = ({ headline }: Told) => headline

/** Each of the two is a meeting or a conference, told for itself. */
const isAnnounced = (told: Told, { formats, mentions }: ToldMeeting) =>
  ANNOUNCED.has(told.format) &&
  [...formats].every((format) => ANNOUNCED.has(format)) &&
  [told, ...mentions].every(({ zone, verb }) => zone.relation === null && !verb)

const ANNOUNCED = new Set<MeetingFormat>(['meeting', 'conference'])

const sameCity = (told: Told, meeting: ToldMeeting) =>
  told.place?.city !== undefined && isSameName(told.place.city, meeting.value('place')?.city)

const sameTopic = (told: Told, meeting: ToldMeeting) =>
  told.topic !== undefined && told.topic === meeting.value('topic')

/** `قمة برلين`, `مؤتمر برلين`, `المؤتمر الدولي حول ليبيا`: one occasion by its city or its topic, whatever it is called. */
function isOtherName(told: Told, meeting: ToldMeeting): boolean {
  const { relation } = told.zone
  if (told.verb || told.other || !(relation === null || relation === 'during')) return false
  if (sameTopic(told, meeting)) return true
  const both = [told.format, ...meeting.formats]
  const place = meeting.value('place')
  const occasions = told.definite && both.every((format) => format === 'summit' || format === 'conference')
  if (occasions && place && !place.city && told.place?.country === place.country) return true
  if (!sameCity(told, meeting)) return false
  if (meeting.mentions.every((each) => each.headline)) return true
  return told.named === true && meeting.value('named') === true && !both.includes('talks')
}

/** One name may be written in several ways in one report: with hamza and without. */
const isSameName = (a: string, b: string | undefined) =>
  a === b || (b !== undefined && (foldWord(a) === foldWord(b) || isSpelledAlike(foldWord(a), foldWord(b))))

/** `وندهوك`, `ويندهوك`: the same but for long vowels. */
function isSpelledAlike(a: string, b: string): boolean {
  const [bare, other] = [a, b].map((word) => word.replace(/[اوي]/g, ''))
  return bare === other && bare!.length > 2
}

/** `الاجتماع` said of a conference or summit; the conference of a body's leaders is its summit. */
function isOtherWord(told: Told, meeting: ToldMeeting): boolean {
  const { relation } = told.zone
  if (
    told.definite &&
    (told.format === 'meeting' || (told.format === 'talks' && meeting.formats.has('meeting'))) &&
    (relation === null || relation === 'during')
  ) {
    return (
      told.level === undefined &&
      !isNumbered(told) &&
      (told.forum === undefined || told.forum.id === meeting.value('forum')?.id) &&
      ((!told.place?.country && !told.place?.city) ||
        (!told.place.city && told.place.country === meeting.value('place')?.country) ||
        isUntold(meeting))
    )
  }
  // `المؤتمر` said of a summit, `القمة` of a conference, with nothing more told.
  if (told.definite && isBareName(told) && isGathering(told.format) && [...meeting.formats].every(isGathering))
    return relation === null || relation === 'during'
  // `القمة` said of `الدورة الـ38 للمجلس الأعلى`, where leaders meet.
  if (told.definite && isBareName(told) && told.format === 'summit' && meeting.value('ordinal') !== undefined)
    return (relation === null || relation === 'during') && meeting.value('level') === 'leaders'
  // `المؤتمر` said of `الاجتماع الدولي`, where no conference is told of.
  if (told.definite && isBareName(told) && told.format === 'conference' && meeting.mentions[0]!.definite)
    return (relation === null || relation === 'during') && meeting.formats.has('meeting') && !meeting.mentions[0]!.verb
  // `اجتماع المجموعة`, `مؤتمر المجموعة` of the same days.
  const when = meeting.value('when')
  const forum = told.forum?.id !== undefined && told.forum.id === meeting.value('forum')?.id
  if (forum && told.when && when && told.definite) return true
  const both = new Set([told.format, ...meeting.formats])
  return both.has('summit') && both.has('conference') && forum
}

/** `مؤتمرا للمانحين … الاجتماع الذي عقد في جنيف`: neither where nor when was told of it yet. */
const isUntold = (meeting: ToldMeeting) =>
  meeting.value('place') === undefined && meeting.value('time') === undefined && meeting.value('forum') === undefined

/** `الاجتماع الرابع`; but `الاجتماع، الرابع من نوعه،` only adds its number to what is known. */
const isNumbered = ({ zone, ordinal }: Told) => ordinal !== undefined && mentioned(zone.mention).ordinal !== undefined

const isGathering = (format: MeetingFormat) => format === 'summit' || format === 'conference'

const isBareName = ({ ordinal, place, time, forum, level, format, named }: Told) =>
  ordinal === undefined &&
  !named &&
  !place &&
  !time &&
  !forum &&
  (level === undefined || (format === 'summit' && level === 'leaders'))

/** Two times that exclude each other are two meetings; so are two times in other words where either cannot be had. */
function timesAgree(told: Told, meeting: ToldMeeting): boolean {
  // What is put off has two times, the old and the new.
  if (told.status === 'postponed' || (meeting.value('status') === 'postponed' && told.status === 'planned')) return true
  const when = meeting.value('when')
  if (told.when && when) return !excludes(told.when, when) || isItsCourse(told, meeting, when) || isItsEnd(told, when)
  const words = meeting.value('timeWords')
  return told.definite || !told.timeWords || !words || words.includes(told.timeWords) || told.timeWords.includes(words)
}

/** `انطلقت اليوم القمة … ومن المنتظر أن تختتم القمة أعمالها غدا`. */
const isItsEnd = (told: Told, when: string) =>
  told.definite && told.ends === true && told.when !== undefined && when <= told.when && gap(told.when, when) <= COURSE

/** How many days a conference can take from its opening to its end. */
const COURSE = 21

/** `انتهى أمس … المؤتمر الذي بدأ في 2 ديسمبر`: the day it opened and the day it ended. */
function isItsCourse(told: Told, meeting: ToldMeeting, when: string): boolean {
  const known = meeting.value('status')
  if (!told.definite || !told.when) return false
  const days = gap(told.when, when)
  if (days > COURSE) return false
  if (told.status === 'opening' && known === 'concluded') return told.when < when
  return told.status === 'concluded' && known === 'opening' && when < told.when
}

/** `المؤتمر الثاني` is another than the one told without a number, unless something else of both is the same. */
function isAnotherNumber(told: Told, meeting: ToldMeeting): boolean {
  if (!isNumbered(told) || meeting.value('ordinal') !== undefined) return false
  // `ناقشوا في اجتماعهم الخامس عشر الذي عقد أمس`: of the very day, and theirs.
  if (told.own && told.when !== undefined && told.when === meeting.value('when')) return false
  // `قمة المناخ … مؤتمر كوب 26`: of one topic and one day.
  if (sameTopic(told, meeting) && (!told.when || told.when === meeting.value('when'))) return false
  const forum = told.forum?.id !== undefined && told.forum.id === meeting.value('forum')?.id
  const place = told.place?.country !== undefined && told.place.country === meeting.value('place')?.country
  return (
    !forum &&
    !place &&
    !(
      told.level !== undefined &&
      meeting.value('level') !== undefined &&
      levelsAgree(told.level, meeting.value('level')) &&
      told.zone.relation !== 'sidelines'
    ) &&
    !meeting.mentions.every((each) => each.headline)
  )
}

/** `المؤتمر سيعقد … والأول كان مؤتمر بروكسل الذي عقد عام 2016`: what was held then is not what is to come. */
const isOneBefore = (told: Told, meeting: ToldMeeting) =>
  meeting.value('status') === 'planned' &&
  meeting.value('when') === undefined &&
  told.status === 'held' &&
  told.present !== true &&
  told.when?.length === 4

/** A conference of chiefs of staff is their meeting: another word for it, held together by level or number. */
function sharesMore(told: Told, meeting: ToldMeeting): boolean {
  // `اجتماع الرئيسين … قمة الرابطة`: other leaders, of a forum of their own.
  const apart = told.format === 'summit' || (told.format === 'meeting' && !meeting.formats.has('meeting'))
  const ofOthers = apart && told.forum !== undefined && meeting.value('forum') === undefined
  const sameLevel = told.level !== undefined && meeting.value('level') === told.level && !ofOthers
  const sameOrdinal = told.ordinal !== undefined && meeting.value('ordinal') === told.ordinal
  return sameLevel || sameOrdinal
}

/** `الاجتماع المقبل` is the one that is planned already, where one is. */
function isOtherMeeting(told: Told, meeting: ToldMeeting): boolean {
  if (!told.other) return false
  const known = meeting.value('status')
  return !(told.status === 'planned' && (known === 'planned' || known === 'postponed'))
}

/** Planned, put off, or told in a present tense that may well lie ahead. */
function isAhead(meeting: ToldMeeting): boolean {
  const first = meeting.mentions.find((told) => told.status !== undefined)
  return first ? first.status === 'planned' || first.status === 'postponed' || first.present === true : false
}

/** `سيوقع في قمة سمرقند … ومن المقرر أن تعقد قمة المنظمة في سمرقند`: named by its city before it was told when. */
const isNamedBefore = (told: Told, meeting: ToldMeeting) =>
  sameCity(told, meeting) &&
  meeting.value('named') === true &&
  meeting.value('status') === undefined &&
  meeting.value('when') === undefined

/** `اليوم … يومي الاثنين والثلاثاء`: the same day, or the first of the same days. */
const beginsWith = (when: string, known: string | undefined) =>
  when === known || (known !== undefined && (when.startsWith(`${known}/`) || known.startsWith(`${when}/`)))

/** Whether a mention does speak of it: a definite one that fits, or one that shares what tells meetings apart. */
export function isSame(told: Told, meeting: ToldMeeting): boolean {
  if (told.two || meeting.mentions.some(({ two }) => two)) return false
  // `التقى الرئيسان على هامش القمة`: those beside it do not meet as it.
  const last = meeting.mentions.at(-1)!
  if (told.zone.relation === 'sidelines' && last.verb && last.zone.to >= told.zone.from - 1) return false
  // `اجتماع يعقد على هامش الدورة`: nor the one of the sentence that is held beside it.
  if (told.zone.relation === 'sidelines' && last.zone.relation === null && last.zone.sentence === told.zone.sentence)
    return false
  if (isOtherMeeting(told, meeting) || !canBeSame(told, meeting)) return false
  if (isAnotherNumber(told, meeting) || isOneBefore(told, meeting)) return false
  if (told.definite) return true
  // The lead tells what the headline announced.
  const { relation } = told.zone
  if (!told.headline && meeting.mentions.every((each) => each.headline && (each.zone.relation === null || relation)))
    return relation === null || relation === 'during' || relation === 'sidelines'
  // `عقدوا اجتماعا … وسيعقد اجتماع في الخريف`: one that is to come is not the one that was.
  const sameDay = told.when !== undefined && told.when === meeting.value('when')
  if (told.status === 'planned' && !isAhead(meeting) && !isNamedBefore(told, meeting) && !sameDay) return false
  const level =
    told.level !== undefined && levelsAgree(told.level, meeting.value('level')) && meeting.value('level') !== undefined
  const ordinal = told.ordinal !== undefined && told.ordinal === meeting.value('ordinal')
  const forum = told.forum?.id !== undefined && told.forum.id === meeting.value('forum')?.id
  const place = told.place?.country !== undefined && told.place.country === meeting.value('place')?.country
  const event =
    told.format !== 'meeting' &&
    told.format !== 'talks' &&
    told.place?.city !== undefined &&
    isSameName(told.place.city, meeting.value('place')?.city)
  const sameTime =
    told.when !== undefined &&
    beginsWith(told.when, meeting.value('when')) &&
    meeting.formats.has(told.format) &&
    !told.verb
  const topic = sameTopic(told, meeting) && (told.zone.relation === null || told.zone.relation === 'during')
  return (
    ordinal ||
    event ||
    topic ||
    ((forum || level) && (isFilledBy(told, meeting) || isCompletedBy(told, meeting))) ||
    (sameTime && told.format !== 'talks') ||
    (forum && (place || level || told.zone.relation === 'during')) ||
    (level && place)
  )
}
