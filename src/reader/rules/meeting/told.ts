import { foldWord } from '../../../arabic/fold.js'
import type { MeetingFormat, MeetingLevel, MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Actor, Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import { mentioned, POSSESSIVE } from './mention.js'
import type { Zone } from './zones.js'

/** What one mention of a meeting, with the words around it, says of the meeting. */
export interface Told {
  zone: Zone
  format: MeetingFormat
  definite: boolean
  other: boolean
  verb: boolean
  /** It stands in the headline, which announces the meeting that the report is about. */
  headline: boolean
  ordinal?: number
  level?: MeetingLevel
  forum?: Actor
  place?: Place
  time?: Mark
  /** The TIME as EDTF, where it can be had. */
  when?: string
  /** The words of the TIME, for telling times apart that cannot be had. */
  timeWords?: string
  /** `بعد أقل من أسبوعين على`: how far this meeting is from the one told before it. */
  distance?: Mark
  status?: MeetingStatus
  host?: Actor
  /** Who called the others together. */
  caller?: Actor
  /** The LIST, PERSON or ACTOR marks of those who chair. */
  chairs: Mark[]
  duration?: string
  /** The TIME until which it goes on. */
  until?: Mark
  purpose?: { from: number; to: number }
  derived: string[]
  /** The marks that gave a value. */
  marks: Mark[]
}

/** Reads the attributes of a mention out of its zone. */
export function tell(board: Board, zone: Zone): Told {
  const { mention } = zone
  const { format, definite, other, ordinal, verb } = mentioned(mention)
  const told: Told = {
    zone,
    format,
    definite,
    other,
    verb,
    headline: isHeadline(board, mention),
    chairs: [],
    derived: [],
    marks: [mention],
    ...(ordinal === undefined ? {} : { ordinal }),
  }
  for (const { from, to } of [zone, ...(zone.more ? [zone.more] : [])]) {
    for (let i = from; i < to; i++) for (const mark of board.at(i)) if (mark.to <= to) take(board, told, mark)
  }
  const council = told.level ? null : levelOfBody(told.forum?.name ?? '')
  if (council) {
    told.level = council
    told.derived.push('level from the name of the body')
  }
  if (told.format === 'summit' && !told.level) {
    told.level = 'leaders'
    told.derived.push('level from "summit"')
  }
  return told
}

/** `مجلس وزراء الداخلية العرب` is a council of ministers. */
function levelOfBody(name: string): MeetingLevel | null {
  const words = foldWord(name)
  if (!/وزراء/.test(words)) return null
  return words.includes('دفاع') ? 'defence_ministers' : words.includes('خارجيه') ? 'foreign_ministers' : 'ministerial'
}

/** The first line of a text that has more, when no full stop ends it. */
function isHeadline(board: Board, mention: Mark): boolean {
  const sentence = board.sentenceOf(mention.from)
  const last = board.sentences.at(-1)!
  return sentence.paragraph === 0 && last.paragraph > 0 && board.tokens[sentence.to - 1]!.norm !== '.'
}

type Taker = (told: Told, mark: Mark, board: Board) => boolean

const near = (told: Told, mark: Mark) =>
  Math.min(Math.abs(mark.from - told.zone.mention.to), Math.abs(told.zone.mention.from - mark.to))

/** What each label adds. The first mark that fits gives the value, but for the time, where the nearest does. */
const takers: Record<string, Taker> = {
  posts_plural: (told, mark, board) => takeLevel(told, mark, board),
  level: (told, mark, board) => takeLevel(told, mark, board),
  COUNTERPARTS: (told, mark) =>
    mark.from >= told.zone.mention.to && mark.from <= told.zone.mention.to + 4 && takeCounterparts(told, mark),
  ITS_ORDINAL: (told, mark) => mark.from >= told.zone.mention.to && set(told, 'ordinal', mark.value as number),
  IN_PLACE: (told, mark, board) =>
    leads(told, mark, board) &&
    !isFarOff(told, mark, board) &&
    (!isInTopic(told, mark, board) || isDated(mark, board) || isHeadedCity(told, mark, board)) &&
    takePlace(told, mark),
  AT_PLACE: (told, mark) => takePlace(told, mark),
  TIME: (told, mark, board) => takeTime(told, mark, board),
  DISTANCE: (told, mark) =>
    mark.to <= told.zone.mention.from && told.zone.relation !== null && set(told, 'distance', mark),
  HAPPENS: (told, mark, board) => takeStatus(told, mark, board),
  hosts: (told, mark, board) =>
    (board.markAt(mark.from, 'HOSTED', 'AT_PLACE') ?? board.markAt(mark.from - 1, 'HOSTED')) !== undefined &&
    setStatus(told, mark, board),
  meet_verb: (told, mark, board) => mark.from === told.zone.mention.from && setStatus(told, mark, board),
  hosts_it: (told, mark, board) => mark.from >= told.zone.mention.to && setStatus(told, mark, board),
  HOSTED: (told, mark) => set(told, 'host', meaning<Actor>(mark)),
  EDITION: (told, mark) => set(told, 'ordinal', mark.value as number),
  INVITED: (told, mark) => told.host === undefined && set(told, 'caller', meaning<Actor>(mark)),
  with_part: (told, mark, board) => mark.value === 'chair' && takeChairs(told, board, mark.to),
  chairs: (told, mark, board) => mark.value === 'chair' && takeChairs(told, board, mark.to, 'PERSON'),
  UNTIL: (told, mark) => set(told, 'until', meaning<Mark>(mark)),
  LASTS: (told, mark) => /^P(\d+[DW]|T\d+H)/.test(String(mark.value)) && set(told, 'duration', String(mark.value)),
  ACTOR: (told, mark, board) => takeForum(told, mark, board),
  aims: (told, mark, board) => mark.from >= told.zone.mention.to && takePurpose(told, mark, board),
}

function take(board: Board, told: Told, mark: Mark): void {
  if (takers[mark.label]?.(told, mark, board)) told.marks.push(mark)
}

function set<K extends keyof Told>(told: Told, key: K, value: Told[K]): boolean {
  if (told[key] !== undefined) return false
  told[key] = value
  return true
}

function takeLevel(told: Told, mark: Mark, board: Board): boolean {
  if (!saysLevel(told, mark, board)) return false
  return set(told, 'level', mark.value as MeetingLevel)
}

function takeCounterparts(told: Told, mark: Mark): boolean {
  if (!set(told, 'level', mark.value as MeetingLevel)) return false
  told.derived.push('level from the post of who meets counterparts')
  return true
}

/** Those who chair stand right behind the word. */
function takeChairs(told: Told, board: Board, from: number, ...labels: string[]): boolean {
  if (told.chairs.length > 0) return false
  for (let i = from; i < Math.min(told.zone.to, from + 3); i++) {
    const who = board.markAt(i, ...(labels.length > 0 ? labels : ['LIST', 'PERSON', 'ACTOR']))
    if (!who) continue
    told.chairs.push(who)
    return true
  }
  return false
}

const LINKS = new Set(['مع', 'فيه', 'فيها', 'بين', 'ضم', 'يضم', 'جمع', 'يجمع', 'بحضور'])

/** Ministers say the level of a meeting where they are those who meet, not where they are guests or speakers. */
function saysLevel(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  if (before.endsWith('مجلس') && mark.article) return false
  if (['رييس', 'رييسه', 'رياسه', 'نايب'].includes(before)) return false
  if (mark.value === 'donors')
    return (
      told.format === 'conference' && before !== 'من' && mark.from <= mention.to + 4 && mark.from >= mention.from - 3
    )
  if (mark.from < mention.from) return isSubject(told, mark, board)
  const distance = mark.from - mention.to
  // Right behind the noun only where the noun has no article: `شارك في الاجتماع ممثلون` names guests.
  if (mark.from < mention.to || (distance === 0 && !mention.parts.some((part) => part.article))) return true
  if (mark.prep === 'ل' && mark.conj === '') return distance <= 10
  if (before.endsWith('مجلس') && distance === 1) return true
  if (before === 'مستوي' || before === 'بمستوي') return distance <= 20
  // `يشارك فيه ممثلون`: guests of any meeting.
  if (mark.value === 'senior_officials' && board.markAt(mark.from - 2, 'takes_part')) return false
  return LINKS.has(before) ? distance <= 10 : told.verb && distance <= 4
}

/** `عقد وزراء … اجتماعا`, or `وزراء … في اجتماعهم`. */
function isSubject(told: Told, mark: Mark, board: Board): boolean {
  if (POSSESSIVE.test(board.tokens[told.zone.mention.from]!.norm)) return true
  for (let i = mark.from - 1; i >= Math.max(told.zone.from, mark.from - 4); i--) {
    if (board.at(i).some((each) => each.label === 'HAPPENS' || each.label === 'hosts')) return true
  }
  // `وزراء خارجية المجموعة يجتمعون`
  if (told.verb && told.zone.mention.from - mark.to <= 5 && mark.from - told.zone.from <= 3) return true
  return board.at(mark.to).some((each) => each.label === 'HAPPENS')
}

/** Before a mention, a place or time is the meeting's behind its verb, or at the head of the sentence or of the mention's clause. */
function leads(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  // Behind it, or right before it or its relation: `الخميس خلال اجتماع`.
  if (mark.from >= mention.from || mention.from - mark.to <= 1 || inRunUp(told, mark, board)) return true
  const head = board.sentenceOf(mark.from).from
  if (mark.from - head <= 2 || (from > head && mark.from - from <= 2)) return true
  // `خلال قمتهم`: what the sentence tells of them before is told of their meeting.
  if (POSSESSIVE.test(board.tokens[mention.from]!.norm)) return true
  let commas = 0
  for (let i = mark.from - 1; i >= Math.max(from, mark.from - 10); i--) {
    if (board.tokens[i]!.kind === 'punct' && !isRoundTime(board, i) && (++commas > 1 || mark.from - i > 6)) return false
    if (
      board
        .at(i)
        .some(
          (each) =>
            each.label === 'HAPPENS' ||
            each.label === 'hosts' ||
            each.label === 'proceedings' ||
            each.label === 'takes_part',
        )
    )
      return true
  }
  return false
}

/** `الجمعة في برشلونة، أعمال المنتدى`: times and places in a row right before the noun. */
function inRunUp(told: Told, mark: Mark, board: Board): boolean {
  let at = told.zone.mention.from
  while (at > mark.to && at > mark.to - 1) {
    const step = stepBack(board, at)
    if (step === at) return false
    at = step
  }
  return at === mark.to
}

/** One word back that stands between a noun and what leads to it, or over a time or place that ends there. */
function stepBack(board: Board, at: number): number {
  const token = board.tokens[at - 1]
  if (!token) return at
  if (board.markAt(at - 1, 'comma', 'proceedings', 'in')) return at - 1
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (board.at(i).some((mark) => mark.to === at && (mark.label === 'TIME' || mark.label === 'IN_PLACE'))) return i
  }
  return at
}

/** The commas of `تنطلق، الأحد، بمقر …` set a time apart, no clause. */
function isRoundTime(board: Board, comma: number): boolean {
  if (board.markAt(comma + 1, 'TIME')) return true
  for (let i = comma - 1; i >= Math.max(0, comma - 5); i--)
    if (board.at(i).some((mark) => mark.label === 'TIME' && mark.to === comma)) return true
  return false
}

/** `يبحث الاجتماع …`: what follows is its topic. */
function firstDeals(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (board.markAt(i, 'deals')) return true
  return false
}

/** A place behind `لبحث …` is the topic's, unless a verb of holding comes between. */
function isInTopic(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  const dealt = firstDeals(board, Math.max(from, mention.from - 3), mention.from)
  if (dealt && mark.from > mention.to + 1) return true
  const named = namesWithin(board, mention.to, mark.from)
  for (let i = mark.from - 1; i >= mention.to; i--) {
    if (named.has(i)) continue
    if (board.markAt(i, 'HAPPENS', 'proceedings')) return false
    if (board.markAt(i, 'MONEY', 'aims', 'deals', 'against') || isOtherVerb(board, i)) return true
  }
  return false
}

/** `قمة لبحث الأزمة في نيروبي 5 يوليو`: a city with a date right behind is where the meeting is, not its topic. */
function isDated(mark: Mark, board: Board): boolean {
  const { place } = meaning<Located>(mark)
  if (!place.city) return false
  for (let i = mark.from - 1; i >= mark.from - 6; i--) {
    if (board.at(i).some((time) => time.label === 'TIME' && time.to === mark.from)) return true
  }
  for (let i = mark.to; i <= mark.to + 2; i++) if (board.markAt(i, 'TIME')) return true
  return false
}

/** `انطلق مؤتمر الأطراف بشأن المناخ في مدينة جنيف`: what the name of a conference is about ends before its city. */
function isHeadedCity(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  if (!meaning<Located>(mark).place.city) return false
  const at = board.markAt(mark.from, 'in') ? mark.from + 1 : mark.from
  const headed =
    board.markAt(at, 'city', 'capital', 'venue') !== undefined ||
    board.markAt(mark.from - 1, 'quote', 'close', 'comma') !== undefined
  if (!headed) return false
  for (let i = mention.from - 1; i >= Math.max(from, mention.from - 12); i--)
    if (board.markAt(i, 'HAPPENS')) return true
  return false
}

const NEARBY = 8

/** A place some way behind a meeting of which the clause tells nothing is the place of something else. */
function isFarOff(told: Told, mark: Mark, board: Board): boolean {
  const { mention, from } = told.zone
  if (mark.from <= mention.to + NEARBY || told.verb) return false
  for (let i = from; i < mark.from; i++)
    if (board.markAt(i, 'HAPPENS', 'hosts', 'hosts_it', 'takes_part', 'IN_PLACE')) return false
  return true
}

/** The tokens of the names of bodies: `الاتحاد من أجل المتوسط` has no aim. */
function namesWithin(board: Board, from: number, to: number): Set<number> {
  const inside = new Set<number>()
  for (let i = from; i < to; i++) {
    const body = board.markAt(i, 'BODY')
    for (let k = i; body && k < body.to; k++) inside.add(k)
  }
  return inside
}

/** Verbs that tell of the meeting itself: who gathers, who takes part, who chairs. */
const OWN_VERBS = new Set(['takes_part', 'chairs', 'hosts', 'hosts_it', 'gathers', 'meet_verb'])

/** A verb of something else: the place behind it is where that happens. */
function isOtherVerb(board: Board, i: number): boolean {
  const here = board.at(i)
  if (!here.some((mark) => mark.label === 'stop' && mark.value === 'verb')) return false
  return !here.some((mark) => OWN_VERBS.has(mark.label)) && !LINKS.has(board.tokens[i]!.norm)
}

const differs = (a: Place, b: Place) =>
  (['city', 'country'] as const).some((field) => a[field] && b[field] && a[field] !== b[field])

function takePlace(told: Told, mark: Mark): boolean {
  const { place, derived } = meaning<Located>(mark)
  if (!told.place) {
    told.place = { ...place }
    if (derived) told.derived.push(derived)
    return true
  }
  // A palace in a city, a city in a state: two places that complete each other.
  const adds = (['venue', 'city', 'country'] as const).filter((field) => place[field] && !told.place![field])
  if (differs(told.place, place) || adds.length === 0) return false
  for (const field of adds) told.place[field] = place[field]
  return true
}

/** `… بتقديم ملياري دولار خلال عام 2017`: behind a sum, time and place are the sum's. */
function isOfMoney(told: Told, mark: Mark, board: Board): boolean {
  for (let i = told.zone.mention.to; i < mark.from; i++) if (board.markAt(i, 'MONEY')) return true
  return false
}

/** Words before a time that make it the time of something else. */
const NOT_WHEN = new Set([
  'منذ',
  'حتي',
  'بحلول',
  'قبل',
  'بعد',
  'لغايه',
  'تشكل',
  'تاسس',
  'تشكلت',
  'تاسست',
  'سقطت',
  'لعام',
  'للعام',
  'عامي',
])

/** `في التاسعة صباحا` alone names no day. */
function saysDay(mark: Mark): boolean {
  const { clock, when } = meaning<TimeWords>(mark)
  return clock === undefined || when !== undefined
}

/** `في ختام اجتماعهم بالقاهرة … في الخرطوم في 21 يناير`: the time stands at another place. */
function isAtOtherPlace(told: Told, mark: Mark, board: Board): boolean {
  if (!told.place || mark.from < told.zone.mention.to) return false
  for (let i = mark.from - 1; i >= Math.max(told.zone.mention.to, mark.from - 8); i--) {
    const place = board.markAt(i, 'IN_PLACE')
    if (place) return differs(told.place, meaning<Located>(place).place)
  }
  return false
}

/** `في 17 و18 فبراير`: the second day of the same stretch. */
function isNextDay(first: Mark, mark: Mark, board: Board): boolean {
  if (first.to !== mark.from - 1 || board.tokens[first.to]!.norm !== 'و') return false
  const [a, b] = [meaning<TimeWords>(first).when, meaning<TimeWords>(mark).when]
  return a?.day !== undefined && b?.day === a.day + 1 && a.month === b.month
}

function takeTime(told: Told, mark: Mark, board: Board): boolean {
  for (let i = mark.from - 1; i >= Math.max(mark.from - 4, told.zone.from); i--) {
    if (board.tokens[i]!.norm === 'منذ') return false
    if (i >= mark.from - 2 && NOT_WHEN.has(board.tokens[i]!.norm)) return false
  }
  if (mark.prep === 'ل' || !leads(told, mark, board) || isOfMoney(told, mark, board)) return false
  // Four bare digits count something more often than they name a year.
  const [first, next] = [board.tokens[mark.from]!, board.tokens[mark.from + 1]]
  if (mark.to - mark.from === 1 && first.kind === 'number' && (first.norm.length > 2 || next?.norm !== 'و'))
    return false
  // `هذا العام وعقدت قمتها`: the time of the clause before. `باليوم الدولي` is a day of honour.
  const behind = mark.to <= told.zone.mention.from ? board.at(mark.to) : []
  if (behind.some((each) => each.label === 'HAPPENS' && each.conj === 'و')) return false
  if (mark.prep === 'ب' && mark.to - mark.from === 1) return false
  if (!saysDay(mark) || isAtOtherPlace(told, mark, board)) return false
  if (told.time && isNextDay(told.time, mark, board)) return set(told, 'until', mark)
  if (told.time && near(told, told.time) <= near(told, mark)) return false
  told.time = mark
  return true
}

/** Words that tell neither when nor where. */
function wordsBetween(board: Board, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; ) {
    const aside = board.markAt(i, 'IN_PLACE', 'TIME')
    if (!aside && board.tokens[i]!.kind === 'word') words++
    i = aside ? aside.to : i + 1
  }
  return words
}

const STRONG = new Set(['postponed', 'cancelled', 'planned', 'concluded', 'opening'])

function takeStatus(told: Told, mark: Mark, board: Board): boolean {
  const before = mark.from < told.zone.mention.from
  // A word behind the noun speaks of it only at once (`اجتماع مرتقب`) or as its verb (`الذي يعقد`).
  if (!before && mark.from > told.zone.mention.to + 8 && !(told.zone.more && mark.from >= told.zone.more.from))
    return false
  // `التحضيرات الجارية لانعقاد مؤتمر`: said of the noun before it.
  if (before && /^و?ال/.test(board.tokens[mark.from]!.norm)) return false
  if (mark.value === 'earlier')
    return mark.from >= told.zone.mention.from && mark.from <= told.zone.mention.to && set(told, 'status', 'held')
  if (mark.value === 'opening' && !opensMeeting(board, told, mark)) return false
  return setStatus(told, mark, board)
}

/** `بدأت أعمال المؤتمر` opens it; `بدأت تركيا هجوما` opens nothing. */
function opensMeeting(board: Board, told: Told, mark: Mark): boolean {
  const { mention } = told.zone
  if (mark.from > mention.to)
    return mark.from - mention.to <= 8 || (told.zone.more !== undefined && mark.from >= told.zone.more.from)
  const between = wordsBetween(board, mark.to, mention.from)
  // `انطلقت … أشغال الاجتماع`: what was opened stands right before the noun.
  return between <= (board.markAt(mention.from - 1, 'proceedings') ? 24 : 9)
}

/** `يستمر`, `تتواصل`; but `المنعقد` says no more than that it was opened. */
const GOES_ON = /(ستمر|واصل)/

function setStatus(told: Told, mark: Mark, board: Board): boolean {
  const status = mark.value === 'meeting' ? 'held' : (mark.value as MeetingStatus)
  if (told.status && (told.status !== 'held' || !STRONG.has(status))) {
    // Opened and still going on: it goes on.
    if (told.status === 'opening' && status === 'ongoing' && GOES_ON.test(board.tokens[mark.from]!.norm))
      told.status = 'ongoing'
    else return false
  }
  told.status = status
  return true
}

/** `يشارك في القمة ممثلون للأمم المتحدة`: behind the meeting stands who takes part. */
function isGuest(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  for (let i = mention.from - 1; i >= Math.max(told.zone.from, mention.from - 4); i--)
    if (board.markAt(i, 'takes_part')) return true
  for (let i = mention.to; i < mark.from; i++)
    if (board.markAt(i, 'takes_part', 'with_part') || GUESTS.test(board.tokens[i]!.norm)) return true
  return false
}

const GUESTS = /^[وب]?(ممثل|مندوب|مبعوث|وفد|وفود|امين|الامين)/

function takeForum(told: Told, mark: Mark, board: Board): boolean {
  const actor = meaning<Actor>(mark)
  if (actor.kind !== 'organisation' || mark.conj === 'و') return false
  const { mention } = told.zone
  if (mark.from > mention.to + 10 || mark.prep === 'ب') return false
  if (mark.from > mention.to && isGuest(told, mark, board)) return false
  // Before the noun, only the one who holds it: `عقد قادة التحالف اجتماعا`, `قادة التحالف في اجتماعهم`.
  if (mark.from < mention.from && !told.status && !POSSESSIVE.test(board.tokens[mention.from]!.norm)) return false
  return set(told, 'forum', actor)
}

/** What follows a purpose without a comma: who takes part, what was promised, how it went on. */
function endsPurpose(board: Board, at: number): boolean {
  if (board.markAt(at, 'with_part', 'proceedings', 'who_relative', 'TIME', 'HAPPENS')) return true
  return board.markAt(at + 1, 'MONEY') !== undefined || board.markAt(at, 'MONEY') !== undefined
}

function takePurpose(told: Told, mark: Mark, board: Board): boolean {
  if (told.purpose) return false
  const stop = ['،', ',', '.', '؛', '؟', '!', ')', '"', '»']
  let to = mark.to
  while (to < told.zone.to && !stop.includes(board.tokens[to]!.norm) && to - mark.from < 30 && !endsPurpose(board, to))
    to++
  if (to === mark.to) return false
  told.purpose = { from: mark.from, to }
  return true
}
