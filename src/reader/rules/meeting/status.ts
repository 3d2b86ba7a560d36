import type { MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { ToldMeeting } from './mentions.js'
import { set, type Told } from './told.js'

/** Words that tell neither when nor where. */
function wordsBetween(board: Board, from: number, to: number, ...asides: string[]): number {
  let words = 0
  for (let i = from; i < to; ) {
    const aside = board.markAt(i, 'IN_PLACE', 'TIME', ...asides)
    if (!aside && board.tokens[i]!.kind === 'word') words++
    i = aside ? aside.to : i + 1
  }
  return words
}

const STRONG = new Set(['postponed', 'cancelled', 'planned', 'concluded', 'opening'])

/** Takes what happens to the meeting. */
export function takeStatus(told: Told, mark: Mark, board: Board): boolean {
  const before = mark.from < told.zone.mention.from
  // A word behind the noun speaks of it only at once (`اجتماع مرتقب`) or as its verb (`الذي يعقد`).
  const far = !before && mark.from > told.zone.mention.to + 8
  if (far && !(told.zone.more && mark.from >= told.zone.more.from) && !isOfLongName(board, told.zone.mention, mark))
    return false
  // `التحضيرات الجارية لانعقاد مؤتمر`: said of the noun before it.
  const named = mark.value !== 'cancelled' && /^و?ال/.test(board.tokens[mark.from]!.norm)
  if (before && named) return false
  if (!before && named && !isAdjectiveOf(board, told.zone.mention, mark)) return false
  if (mark.value === 'earlier')
    return mark.from >= told.zone.mention.from && mark.from <= told.zone.mention.to && set(told, 'status', 'held')
  // `يستمر وصول المشاركين في المؤتمر`: something else goes on.
  if (
    before &&
    mark.value === 'ongoing' &&
    GOES_ON.test(board.tokens[mark.from]!.norm) &&
    wordsBetween(board, mark.to, told.zone.mention.from) > 2
  )
    return false
  // `والذي يستمر لمدة يومين`: how long it is, be it ahead or over.
  if (mark.value === 'ongoing' && GOES_ON.test(board.tokens[mark.from]!.norm) && isMeasured(board, mark.to))
    return false
  if ((mark.value === 'postponed' || mark.value === 'cancelled') && isUnsettled(board, mark)) return false
  // `أرجئ البت فيه في قمة أكرا`: a decision, and not the meeting.
  if (mark.value === 'postponed' && DECISION.test(board.tokens[mark.to]?.norm ?? '')) return false
  if (mark.value === 'opening' && !opensMeeting(board, told, mark)) return false
  // `قرروا في قمتهم التي اختتمت اليوم عقد …`: what its own relative clause says goes before.
  const own = !before && board.markAt(mark.from - 1, 'who_relative') && mark.from - told.zone.mention.to <= 3
  const isOff = told.status === 'postponed' || told.status === 'cancelled'
  if (own && !isOff && STRONG.has(String(mark.value))) told.status = undefined
  return setStatus(told, mark, board)
}

/** Whether a length of time follows at once. */
const isMeasured = (board: Board, at: number) =>
  board.markAt(at, 'DURATION') !== undefined ||
  (/^(?:لمده|مده|علي|طوال|طيله|علي)$/.test(board.tokens[at]?.norm ?? '') &&
    [1, 2].some((n) => board.markAt(at + n, 'DURATION') !== undefined))

/** `قمة لرؤساء البلدان الأعضاء في الرابطة الاقتصادية لدول غرب إفريقيا ستنعقد`: whose meeting it is may be told at length. */
function isOfLongName(board: Board, mention: Mark, mark: Mark): boolean {
  if (!/^س[يت]/.test(board.tokens[mark.from]!.norm) || mark.from > mention.to + LONG) return false
  for (let i = mention.to; i < mark.from; i++)
    if (board.tokens[i]!.kind !== 'word' || board.markAt(i, 'that', 'who_relative', 'MEETING')) return false
  return true
}

const LONG = 16
const DECISION = /^ال(?:بت|نظر|تصويت|قرار|حسم|بحث|نقاش|مناقشه|دفع|تنفيذ)$/

/** `الاجتماع الوزاري المقبل`; in `المؤتمر الأخير والمراحل المقبلة` the adjective is another noun's. */
function isAdjectiveOf(board: Board, mention: Mark, mark: Mark): boolean {
  // `المؤتمر الدولي حول أفغانستان المنعقد حاليا`: only of a meeting is it said.
  if (HELD.test(board.tokens[mark.from]!.norm)) return true
  for (let i = mention.to; i < mark.from; i++) {
    const { norm, kind } = board.tokens[i]!
    const named = board.markAt(i, 'BODY', 'STATE', 'CITY', 'level', 'posts_plural')
    if (named) i = named.to - 1
    else if (kind === 'word' && !norm.startsWith('ال') && !norm.startsWith('لل')) return false
  }
  return true
}

const HELD = /^المنعقده?$/
const UNSETTLED_REACH = 4

/** `معارضة تأجيل الاجتماع`, `دعا إلى إلغاء القمة`: it was not put off. */
export function isUnsettled(board: Board, mark: Mark): boolean {
  for (let i = mark.from - 1; i >= Math.max(board.sentenceOf(mark.from).from, mark.from - UNSETTLED_REACH); i--) {
    if (board.tokens[i]!.kind === 'punct') return false
    if (board.markAt(i, 'unsettled') && !isPerfect(board, i)) return true
  }
  return false
}

/** `قد تقرر`, `قد عقدت`: has been; `قد يعقد`: may be. */
export const isPerfect = (board: Board, i: number) =>
  /^[وف]?قد$/.test(board.tokens[i]!.norm) && !/^[يت](?!قرر)/.test(board.tokens[i + 1]?.norm ?? '')

/** `بدأت أعمال المؤتمر` opens it; `بدأت تركيا هجوما` opens nothing. */
function opensMeeting(board: Board, told: Told, mark: Mark): boolean {
  const { mention } = told.zone
  // `بدأت التحضيرات لانعقاد المؤتمر`
  if (/^ال(?:تحضيرات|استعدادات|ترتيبات)$/.test(board.tokens[mark.to]?.norm ?? '')) return false
  if (mark.from > mention.to)
    return mark.from - mention.to <= 8 || (told.zone.more !== undefined && mark.from >= told.zone.more.from)
  // `انطلقت المسيرة بانعقاد القمة`: the nearer word tells of the meeting.
  for (let i = mark.to; i < mention.from; i++) if (board.markAt(i, 'HAPPENS')) return false
  // `افتتح الرئيس فلان والرئيس فلان … مؤتمرا`: who opens it may be told at length.
  const between = wordsBetween(board, mark.to, mention.from, 'LIST', 'PERSON')
  // `انطلقت … أشغال الاجتماع`: what was opened stands right before the noun.
  return between <= (board.markAt(mention.from - 1, 'proceedings') ? 24 : 9)
}

/** `يستمر`, `تتواصل`; but `المنعقد` says no more than that it was opened. */
const GOES_ON = /(ستمر|واصل)/

/** Sets the status, where it says more than the one that is known. */
export function setStatus(told: Told, mark: Mark, board: Board): boolean {
  const status = mark.value === 'meeting' ? 'held' : (mark.value as MeetingStatus)
  if (told.status && (told.status !== 'held' || !STRONG.has(status))) {
    // Opened and still going on: it goes on.
    if (told.status !== 'opening' || status !== 'ongoing' || !GOES_ON.test(board.tokens[mark.from]!.norm)) return false
    told.opened = true
  }
  told.status = status
  told.present = status === 'held' && PRESENT.test(board.tokens[mark.from]!.norm)
  return true
}

/** `يعقد`, `تستضيفها`: may well lie ahead. */
const PRESENT = /^[وف]?[يت](?!م)/

/** What is said to happen to a meeting: the first that is told, or, where that is a bare present tense, what says more. */
export function statusOf(meeting: ToldMeeting): MeetingStatus | undefined {
  const first = meeting.mentions.find((told) => told.status !== undefined)
  if (!first?.present) return first?.status
  return meeting.mentions.find((told) => told.status && STRONG.has(told.status))?.status ?? first.status
}
