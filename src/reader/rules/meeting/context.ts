import { gap } from '../../../claim/edtf.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import type { ToldMeeting } from './mentions.js'
import { takePlace } from './placed.js'
import type { Told } from './told.js'

/** Sentences of a report in which its lead is looked for: headlines can stand before it. */
const LEAD = 3
/** Time and place follow so soon behind those who came together. */
const REACH = 6

/** Those who act together because they met. */
const TOGETHER = /^(ال)?(مانحون|مانحين|مشاركون|مجتمعون|قاده|زعماء|وزراء|روساء|دول|اعضاء|حكومات|اطراف|مندوبو|ممثلو)$/

/**
 * `تعهد المانحون الاثنين في جنيف بتقديم …`: the day on which and the city where all of them acted are those of the
 * report's first meeting, where it has none of its own.
 */
export function takeLead(board: Board, told: Told): void {
  if (told.place || told.time || told.verb || told.other || told.zone.relation === 'background') return
  for (const sentence of board.sentences.slice(0, LEAD)) {
    if (sentence.from > told.zone.mention.from) return
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (!TOGETHER.test(board.tokens[i]!.norm) || !isSubject(board, i)) continue
      const [time, place] = [nextOf(board, i, sentence.to, isDay), nextOf(board, i, sentence.to, isCity)]
      if (!time || !place) continue
      told.time = time
      takePlace(told, place)
      told.derived.push('when and place from the lead')
      return
    }
  }
}

/**
 * `تعهدت دول مانحة، الجمعة، بتقديم مليار دولار خلال مؤتمر عقد في باريس`: the day on which all of them acted is that of the
 * meeting at which they did, in the same sentence of the lead.
 */
export function takeDay(board: Board, told: Told): void {
  const { relation, mention } = told.zone
  if (!told.place || told.time || told.verb || told.other || told.status === 'planned') return
  const { from } = board.sentenceOf(mention.from)
  if (!(relation === null || relation === 'during')) return
  for (let i = from + 1; i < mention.from; i++) {
    if (!TOGETHER.test(board.tokens[i]!.norm) || !isSubject(board, i)) continue
    const day = nextOf(board, i, mention.from, isDay) ?? betweenCommas(board, i, mention.from)
    if (!day) return
    told.time = day
    told.derived.push('when from the lead')
    return
  }
}

/**
 * `أعلن الوزير اليوم عن مساهمة. جاء ذلك في كلمته أمام المؤتمر`, `تعهدوا أمس بمليار، وذلك في ختام مؤتمر`: who spoke there
 * spoke on its day.
 */
export function takeDaySpoken(board: Board, told: Told): void {
  const { relation, mention } = told.zone
  const isOwn = relation === null || relation === 'during'
  if (told.time || told.verb || told.other || told.status === 'planned' || !isOwn) return
  const spoken =
    spokenBefore(board, told.zone.from, mention.from) ??
    spokenOfAll(board, told) ??
    spokenAtEnd(board, mention.from) ??
    spokenFirst(board, mention.from)
  if (!spoken) return
  for (let i = spoken.from, said = false; i < spoken.to; i++) {
    // `بان كي مون` is a name.
    i = board.markAt(i, 'PERSON')?.to ?? i
    said ||= board.markAt(i, 'that') !== undefined
    const day = board.at(i).find(isDay)
    // `قال المفوض إن الدول تعهدت أمس بمليار`: behind أن only what was promised there.
    if (!day || (said && !board.hasBetween(Math.max(spoken.from, i - PROMISED), i, 'gives'))) continue
    told.time = day
    told.derived.push('when from the lead')
    return
  }
}

/** What `ذلك` points back to: the sentence before, or what stands before it in its own. */
function spokenBefore(board: Board, zone: number, mention: number): { from: number; to: number } | null {
  const { from } = board.sentenceOf(mention)
  if (board.tokens[zone]!.norm === 'وذلك') return { from, to: zone }
  const came = from > 0 && CAME.test(board.tokens[from]!.norm) && THAT.test(board.tokens[from + 1]!.norm)
  return came ? board.sentenceOf(from - 1) : null
}

/** `قال للصحافيين الخميس في ختام اجتماعات`: the day right before. */
function spokenAtEnd(board: Board, mention: number): { from: number; to: number } | null {
  const { from } = board.sentenceOf(mention)
  for (let i = mention - 1; i > Math.max(from + 1, mention - ENDS_NEAR); i--) {
    if (!ENDS.test(board.tokens[i]!.norm) || board.tokens[i - 1]!.norm !== 'في') continue
    for (let k = i - 2; k >= Math.max(from, i - DAY_NEAR); k--)
      if (board.at(k).some((mark) => isDay(mark) && mark.to === i - 1)) return { from: k, to: i - 1 }
    return null
  }
  return null
}

/** `أعلن الوزير الثلاثاء أن … وقال في افتتاح الاجتماع`: who goes on in the next sentence spoke on one day. */
function spokenFirst(board: Board, mention: number): { from: number; to: number } | null {
  const n = board.sentenceIndex(mention)
  const [before, here] = [board.sentences[n - 1], board.sentences[n]!]
  if (!before || n > FIRST || !isSaid(board, here.from) || board.hasBetween(before.from, before.to, 'MEETING'))
    return null
  const opened = [mention - 1, mention - 2].some((i) => ENDS.test(board.tokens[i]?.norm ?? ''))
  if (!opened || board.hasBetween(here.from, mention, 'that', 'TIME')) return null
  return [before.from, before.from + 1].some((i) => isSaid(board, i)) ? before : null
}

const isSaid = (board: Board, at: number) => board.markAt(at, 'say_that', 'say_of') !== undefined
/** So many sentences, the headline among them, come before the second of the story. */
const FIRST = 5

/** `أعلن الأمين العام أمس أن التعهدات في المؤتمر بلغت مليارا`: on the day of the conference. */
function spokenOfAll(board: Board, { gathered, zone: { mention } }: Told): { from: number; to: number } | null {
  const n = board.sentenceIndex(mention.from)
  const { from } = board.sentences[n]!
  if (!gathered || n > FIRST || ![from, from + 1].some((i) => isSaid(board, i))) return null
  return { from, to: mention.from }
}

const ENDS = /^(?:ختام|افتتاح|مستهل|بدايه|نهايه|اعقاب)$/
const ENDS_NEAR = 4
const DAY_NEAR = 6

/** How far before its day a verb of promising stands. */
const PROMISED = 3

const CAME = /^و?(?:جاء|جاءت|ياتي|كان)$/
const THAT = /^(?:ذلك|هذا|تصريحاته?|تصريحاتها|كلامه)$/

/** `اجتمعوا في أوسلو، بحضور الملك، حيث تنطلق القمة`: where, is the city told last before it. */
export function takeWhereat(board: Board, told: Told): void {
  const { mention } = told.zone
  if (told.place || told.other || told.verb) return
  const { from } = board.sentenceOf(mention.from)
  let at = mention.from - 1
  while (at > from && at > mention.from - REACH && !board.markAt(at, 'whereat')) {
    if (!board.markAt(at, 'HAPPENS', 'proceedings', 'TIME')) return
    at--
  }
  if (!board.markAt(at, 'whereat') || !board.markAt(at + 1, 'HAPPENS')) return
  for (let i = at - 1; i >= Math.max(from, at - WHEREAT); i--) {
    if (board.markAt(i, 'MEETING', 'that')) return
    const place = board.at(i).find(isCity)
    if (!place) continue
    takePlace(told, place)
    told.marks.push(place)
    return
  }
}

const WHEREAT = 14

/** Told in the lead of a report, or begun with كان: `وكانت الدول المانحة تعهدت الأربعاء بالكثير في مؤتمر عقد هناك`. */
export function tellsDay(board: Board, told: Told): boolean {
  const sentence = board.sentenceIndex(told.zone.mention.from)
  return (
    sentence < LEAD || (!told.definite && /^و?كان(?:ت|وا)?$/.test(board.tokens[board.sentences[sentence]!.from]!.norm))
  )
}

/** `دول مانحة، الجمعة، بتقديم`: a day between two commas. */
function betweenCommas(board: Board, from: number, end: number): Mark | undefined {
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    if (board.markAt(i, 'that')) return undefined
    if (!board.markAt(i, 'comma')) continue
    const day = board.at(i + 1).find(isDay)
    return day && board.markAt(day.to, 'comma') ? day : undefined
  }
  return undefined
}

/** `بين دول`, `شكر الوزير قادة` are acted upon. */
function isSubject(board: Board, i: number): boolean {
  const { norm, kind } = board.tokens[i - 1]!
  if (kind !== 'word' || /^(ال.*|في|من|بين|مع|عن|كل|جميع|بعض)$/.test(norm)) return false
  return !board.markAt(i - 1, 'NAME', 'PERSON', 'ACTOR', 'POST', 'SPEAKER')
}

function nextOf(board: Board, from: number, end: number, fits: (mark: Mark) => boolean): Mark | undefined {
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    if (board.markAt(i, 'comma', 'that')) return undefined
    const found = board.at(i).find(fits)
    if (found) return found
  }
  return undefined
}

export const isCity = (mark: Mark) => mark.label === 'IN_PLACE' && meaning<Located>(mark).place.city !== undefined

export function isDay(mark: Mark): boolean {
  if (mark.label !== 'TIME') return false
  const { when } = meaning<TimeWords>(mark)
  const isNow = when?.unit === 'day' && (when.offset === 0 || when.offset === -1)
  return isNow || when?.weekday !== undefined || (when?.day !== undefined && when.month !== undefined)
}

/** `القمة المقبلة`, `دورته السابقة`: a meeting of the forum whose meetings were told of before. */
export function takeSeries(board: Board, told: Told, meetings: readonly ToldMeeting[]): void {
  if (!told.other || told.forum || told.verb || !isInLine(board, told.zone.mention.to)) return
  const fellow = meetings.find(
    (meeting) => meeting.value('forum') && (told.format === 'meeting' || meeting.formats.has(told.format)),
  )
  const forum = fellow?.value('forum')
  if (!forum) return
  told.forum = forum
  told.derived.push('forum from the meeting told before')
}

function isInLine(board: Board, from: number): boolean {
  for (let i = from - 1; i < from + 3; i++)
    if (/^(ال)?(مقبل|قادم|تالي|سابق|ماضي|اخير)ه?$/.test(board.tokens[i]?.norm ?? '')) return true
  return false
}

/** Days before a report that its own meeting does not lie back. */
const LONG = 60

/** Whether a meeting at that time is background of a report, rather than what it is about. */
export function isLongBefore(when: string, published: string | null): boolean {
  return published !== null && when < published && gap(when, published) > LONG
}

/**
 * `وكان مؤتمر أوسلو في فبراير 2017 …`: with a city and a time long before the report it is not the one of which the report
 * has told without either.
 */
export function isAnotherTime(told: Told, meeting: ToldMeeting, published: string | null): boolean {
  if (!told.when || !told.place?.city || meeting.value('when') || meeting.value('place')) return false
  return isLongBefore(told.when, published)
}

/** Its place is told, and its day is the other's or the next to it. */
export function isThereabout(meeting: ToldMeeting, when: string): boolean {
  const own = meeting.value('when')
  return (
    meeting.value('place')?.country !== undefined && own?.length === DAY && when.length === DAY && gap(own, when) <= 1
  )
}

const DAY = 10
