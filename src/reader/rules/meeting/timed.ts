import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import { comesForIt, isBeforeHouse } from './journey.js'
import { differs } from './placed.js'
import { leads } from './position.js'
import { isUnsettled } from './status.js'
import { isAfterEvent, isDateline, isOfJourney, isYear, isYears } from './timelike.js'
import { set, type Told } from './told.js'
import { isOfAffair, isOfRelative } from './topic.js'

const near = (told: Told, mark: Mark) =>
  Math.min(Math.abs(mark.from - told.zone.mention.to), Math.abs(told.zone.mention.from - mark.to))

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
  'مابعد',
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
  'للفتره',
  'لفتره',
])

/** Times within which something is to be done, and the present. */
const NO_DAY = new Set(['غضون', 'حاليا', 'الان', 'راهنا', 'بحلول', 'موخرا'])

/** `في التاسعة صباحا` alone names no day. */
function saysDay(mark: Mark): boolean {
  const { clock, when } = meaning<TimeWords>(mark)
  return clock === undefined || when !== undefined
}

/** `في ختام اجتماعهم بالقاهرة … في الخرطوم في 21 يناير`: the time stands at another place. */
function isAtOtherPlace(told: Told, mark: Mark, board: Board): boolean {
  if (!told.place || mark.from < told.zone.mention.to) return false
  for (let i = mark.from - 1; i >= Math.max(told.zone.mention.to, mark.from - 8); i--) {
    if (board.markAt(i, 'HAPPENS')) return false
    const place = board.markAt(i, 'IN_PLACE')
    if (place && isOfAffair(told, place, board)) continue
    if (place) return differs(told.place, meaning<Located>(place).place)
  }
  return false
}

/** `في 17 و18 فبراير`, `الجمعة والسبت`: the second day of the same stretch. */
function isNextDay(first: Mark, mark: Mark, board: Board): boolean {
  if (first.to === mark.from && mark.conj === 'و') {
    const [x, y] = [meaning<TimeWords>(first).when, meaning<TimeWords>(mark).when]
    if (x?.day !== undefined && x.month === y?.month) return y?.day === x.day + 1
    return x?.weekday !== undefined && y?.weekday === (x.weekday % 7) + 1
  }
  if (first.to !== mark.from - 1 || board.tokens[first.to]!.norm !== 'و') return false
  const [a, b] = [meaning<TimeWords>(first).when, meaning<TimeWords>(mark).when]
  return a?.day !== undefined && b?.day === a.day + 1 && a.month === b.month
}

/** `اليوم نفسه`: no day counted from today. */
const isSameDay = (board: Board, mark: Mark) =>
  board.markAt(mark.from, 'same_day') !== undefined || board.markAt(mark.from - 1, 'same_day') !== undefined

/** `اقترح تأجيل الاجتماع إلى يوليو`: the time to which it was not put off. */
function isProposed(told: Told, mark: Mark, board: Board): boolean {
  if (board.tokens[mark.from - 1]?.norm !== 'الي') return false
  for (let i = told.zone.mention.from - 1; i >= Math.max(told.zone.from, told.zone.mention.from - 4); i--) {
    const word = board.markAt(i, 'HAPPENS')
    if (word?.value === 'postponed') return isUnsettled(board, word)
  }
  return false
}

/** The word of putting off in a zone, before the mention. */
function puttingOff(told: Told, board: Board): number | null {
  for (let i = told.zone.mention.from - 1; i >= told.zone.from; i--)
    if (board.markAt(i, 'HAPPENS')?.value === 'postponed') return i
  return null
}

/** `أعلن اليوم تأجيل الاجتماع`: when it was announced. */
function isOfAnnouncement(told: Told, mark: Mark, board: Board): boolean {
  const word = mark.to <= told.zone.mention.from ? puttingOff(told, board) : null
  return word !== null && mark.to <= word
}

/** Where the stretch begins in which a word behind the mention stands: at the mention, or at the second stretch. */
const partOf = ({ zone }: Told, mark: Mark) =>
  zone.more && mark.from >= zone.more.from ? zone.more.from : zone.mention.to

/** `القمة بعدما علقت عضويتها العام الماضي`, `ومن المقرر أن يصدروا بيانا غدا`: the time of another clause. */
function isOfOther(told: Told, mark: Mark, board: Board): boolean {
  for (let i = partOf(told, mark); i < mark.from; i++) {
    // `في إطار المذكرة الموقعة بين الجانبين في 2013`
    if (SIGNED.test(board.tokens[i]!.norm)) return true
    if (isSince(board, i) || /^و?(?:وصول|جراء|بسبب)$/.test(board.tokens[i]!.norm)) return true
    if (/^و?(بعدما|عندما|حينما|حين|قبلما|لدي|حسبما|بحسب|وفقا)$/.test(board.tokens[i]!.norm))
      return !board.markAt(i + 1, 'HAPPENS', 'meet_verb')
    // `فيصل` is a name more often than a verb.
    if (board.markAt(i, 'travels') && !board.markAt(i, 'firstname') && i > told.zone.mention.to) return true
    if (/^(?:و?لكن|اذ)$/.test(board.tokens[i]!.norm) && !board.markAt(i + 1, ...OWN)) return true
    if (isOfJourney(board, i) || ITS_VERB.test(board.tokens[i]!.norm) || isApposed(board, i)) return true
    const plan = board.tokens[i]!.norm === 'ان' && board.markAt(i - 1, 'HAPPENS', 'happens')
    if (plan && !board.markAt(i + 1, ...OWN)) return true
  }
  return false
}

/** `اقتراح قدمته السويد في يوليو`: what was put forward then. */
const ITS_VERB = /^(?:اطلق|بدا|قدم|طرح|اقترح|اعد|وضع|رفع|تبن|اصدر|اقر|وقع|ابرم|اتخذ)ت?(?:ه|ها)$/

/** `وذلك بعد أن خصص المجتمع الدولي عام 2016`, `كما كانت الوزيرة أعلنت أمس`: something that was before. */
const isSince = (board: Board, i: number) =>
  isAfterEvent(board, i) ||
  (board.tokens[i]!.norm === 'بعد' && board.tokens[i + 1]?.norm === 'ان' && !board.markAt(i + 2, ...OWN)) ||
  (/^وكما$|^كما$/.test(board.tokens[i]!.norm) && /^كان/.test(board.tokens[i + 1]?.norm ?? ''))

/** `وهي مبادرة أطلقت عام 2014`: what a name stands for. */
const isApposed = (board: Board, i: number) =>
  /^وه[يو]$/.test(board.tokens[i]!.norm) &&
  !board.tokens[i + 1]?.norm.startsWith('ال') &&
  !board.markAt(i + 1, 'ORDINAL', 'meeting', 'TIME', 'HAPPENS')

const OWN = ['HAPPENS', 'happens', 'hosts', 'meet_verb', 'takes_part', 'lasts', 'deals', 'hosts_it']

/** `وقبل القمة، جرت نقاشات الجمعة`: what was before or after it, on a day of its own. */
const isAside = (told: Told, mark: Mark, board: Board) =>
  mark.from > told.zone.mention.to &&
  ASIDE.test(board.tokens[told.zone.mention.from - 1]?.norm ?? '') &&
  board.markAt(told.zone.mention.to, 'comma') !== undefined &&
  !board.markAt(told.zone.mention.to + 1, 'who_relative', 'TIME', 'IN_PLACE')

const ASIDE = /^[وف]?(?:قبل|قبيل|بعد|بعيد|عقب|عشيه|غداه)$/

/** `تأجيل الاجتماع … إلى يوم الخميس`: the date to which it was put off. */
const isNewDate = (told: Told, mark: Mark, board: Board) =>
  mark.from > told.zone.mention.to && board.tokens[mark.from - 1]?.norm === 'الي' && puttingOff(told, board) !== null

const WAS_REACH = 8

/** `كان من المقرر أن تختتم اليوم`: it came otherwise. */
export function wasPlanned(board: Board, mark: Mark): boolean {
  const floor = Math.max(board.sentenceOf(mark.from).from, mark.from - WAS_REACH)
  for (let i = mark.from - 1; i > floor; i--)
    if (/^(ال)?(مقرر|مفترض|منتظر|مزمع)(ا|ه)?$/.test(board.tokens[i]!.norm))
      return [i - 1, i - 2].some((k) => k >= 0 && /^و?كان(ت)?$/.test(board.tokens[k]!.norm))
  return false
}

/** `منذ مؤتمر أغسطس`: a month right behind the noun names the meeting. */
function isName({ zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  return (
    mark.from === mention.to &&
    mark.prep + mark.conj === '' &&
    meaning<TimeWords>(mark).when?.month !== undefined &&
    /^[وفبل]{0,2}(?:موتمر|قمه|اجتماع|لقاء|محادثات|مفاوضات)$/.test(board.tokens[mark.from - 1]!.norm)
  )
}

/** `وفق بيان صادر مساء أمس`, `الاتفاق الموقع في سبتمبر 2018`: when a paper came out or was signed. */
export const isOfPaper = (board: Board, at: number) =>
  PAPER.test(board.tokens[at - 1]?.norm ?? '') ||
  (/^(?:في|عام|شهر)$/.test(board.tokens[at - 1]?.norm ?? '') && SIGNED.test(board.tokens[at - 2]?.norm ?? ''))

const PAPER = /^(صادره?|صدرت?|نشرت?|نشر(ه|ها|ته|تها)|اصدر(ه|ها|ته|تها)|(?:ال)?(?:موقعه?|مبرمه?))$/
const SIGNED = /^(?:ال)?(?:موقعه?|مبرمه?)$/

/** Takes a time that is the meeting's own: the nearest one counts. */
export function takeTime(told: Told, mark: Mark, board: Board): boolean {
  if (isName(told, mark, board)) return set(told, 'time', mark)
  const { mention } = told.zone
  for (let i = mark.from - 1; i >= Math.max(mark.from - 4, told.zone.from); i--) {
    const { norm } = board.tokens[i]!
    // `بعد قمة عام 2018`, `منذ القمة الأولى عام 2005`: after the summit, which was in that year.
    if (i < mention.from && mark.from >= mention.to) continue
    // `قبل ظهر اليوم`
    if (norm === 'قبل' && board.tokens[i + 1]!.norm === 'ظهر') continue
    if (norm === 'منذ') return false
    // `القمة بعد القادمة شهر يونيو`: the one after next.
    if (norm === 'بعد' && /^ال(?:قادم|مقبل)ه?$/.test(board.tokens[i + 1]!.norm)) continue
    if (i >= mark.from - 2 && (NOT_WHEN.has(norm) || NOT_WHEN.has(norm.replace(/^[وف](?=.{3})/, '')))) return false
  }
  // `تدوم إلى مساء اليوم`: its end.
  if (board.of('UNTIL').some((until) => until.value === mark)) return false
  if (mark.prep === 'ل' || !leads(told, mark, board) || isOfMoney(told, mark, board)) return false
  // Four bare digits count something more often than they name a year.
  const [first, next] = [board.tokens[mark.from]!, board.tokens[mark.from + 1]]
  const bare = mark.to - mark.from === 1 && first.kind === 'number' && (first.norm.length > 2 || next?.norm !== 'و')
  if (bare && !isYear(board, mark.from)) return false
  const isNow = meaning<TimeWords>(mark).when?.offset === 0
  if (isOfPaper(board, mark.from) || (first.norm === 'منذ' && !isNow)) return false
  // `هذا العام وعقدت قمتها`: the time of the clause before. `باليوم الدولي` is a day of honour.
  const behind = mark.to <= told.zone.mention.from ? board.at(mark.to) : []
  if (behind.some((each) => each.label === 'HAPPENS' && each.conj === 'و')) return false
  if (mark.prep === 'ب' && mark.to - mark.from === 1) return false
  for (let i = mark.from; i < Math.min(mark.to, mark.from + 2); i++) if (NO_DAY.has(board.tokens[i]!.norm)) return false
  const isOfNoun = isOfRelative(board, partOf(told, mark), mark.from)
  if ((isOfNoun && !isWithPlace(told, mark, board) && !isBehindItsOpening(board, mark)) || isSameDay(board, mark))
    return false
  // `مقررا للعام 2024/2025`: for the year.
  if (board.tokens[mark.from]!.norm === 'للعام') return false
  if (isFarYear(told, mark, board) || isBeforeHouse(told, mark, board)) return false
  if (isDateline(board, mark) || isYears(board, mark) || isOfOther(told, mark, board) || isAside(told, mark, board))
    return false
  if (isProposed(told, mark, board) || isOfAnnouncement(told, mark, board) || comesForIt(told, mark, board))
    return false
  if (wasPlanned(board, mark) && board.tokens[mark.from - 1]?.norm !== 'الي') return set(told, 'former', mark)
  if (!saysDay(mark) || (isAtOtherPlace(told, mark, board) && !isNewDate(told, mark, board))) return false
  if (told.time && isNextDay(told.time, mark, board)) return set(told, 'until', mark)
  const nearer = !told.time || near(told, told.time) > near(told, mark) || isOfItsVerb(told, mark, board)
  if (!nearer && !isNewDate(told, mark, board)) return false
  told.time = mark
  told.ends =
    isEnd(board, mark.from - 1) || (isEnd(board, told.zone.mention.from - 1) && mark.from > told.zone.mention.to)
  return true
}

/** `وصل اليوم للتحضير لمؤتمر سيعقد الاثنين`, `لحضور القمة المقررة غدا`: behind its own verb, rather than before a word of something else. */
function isOfItsVerb({ time, zone }: Told, mark: Mark, board: Board): boolean {
  if (!time || time.from > zone.mention.from || mark.from < zone.mention.to) return false
  for (let i = time.to; i < zone.mention.from; i++) {
    // `حيث سيحضر المؤتمر`: what he came for.
    if (board.markAt(i, 'to_take_part')) break
    if (board.markAt(i, ...OWN)) return false
  }
  for (let i = mark.from - 1; i > Math.max(zone.mention.to, mark.from - 4); i--)
    if (
      board.markAt(i, 'hosts_it') ||
      (board.markAt(i, 'HAPPENS') && (board.markAt(i - 1, 'who_relative') || board.tokens[i]!.norm.startsWith('ال')))
    )
      return true
  return false
}

/** `يجتمع وزراء التحالف الذي يحارب التنظيم الأربعاء في جنيف`: where and when they meet, behind what is said of who meets. */
const isWithPlace = (told: Told, mark: Mark, board: Board) =>
  told.verb &&
  board.at(mark.to).some((each) => each.label === 'IN_PLACE' && meaning<Located>(each).place.city !== undefined)

/** `قمة لبحث الجفاف الذي يشهده القرن افتتحت أعمالها اليوم`: the verb of its opening goes right before. */
const isBehindItsOpening = (board: Board, mark: Mark) =>
  board.markAt(mark.from - 1, 'proceedings') !== undefined &&
  /(?:ه|ها)$/.test(board.tokens[mark.from - 1]!.norm) &&
  board.markAt(mark.from - 2, 'HAPPENS') !== undefined

/** `القمة في اتخاذ قرارات لتنفيذ أجندة عام 2063`: a year alone, far behind and without a verb of holding. */
function isFarYear(told: Told, mark: Mark, board: Board): boolean {
  const { when } = meaning<TimeWords>(mark)
  // `تصادق القمة على رؤية عام 2025`
  if (when?.year !== undefined && when.month === undefined && VISION.test(board.tokens[mark.from - 1]!.norm))
    return true
  if (when?.year === undefined || when.month !== undefined || mark.from - told.zone.mention.to <= FAR_YEAR) return false
  for (let i = told.zone.mention.to; i < mark.from; i++) if (board.markAt(i, ...OWN)) return false
  return true
}

const FAR_YEAR = 8
const VISION = /^(?:ل|ب)?(?:ال)?(?:رويه|اجنده|خطه|استراتيجيه|برنامج|ميزانيه|موازنه)$/

/** `تنتهي`, `تختتم`, `تختتم القمة أعمالها`: the verb of its end. */
const isEnd = (board: Board, at: number) => /^و?[يت](نتهي|ختتم)$/.test(board.tokens[at]?.norm ?? '')

/** `في زيارة رسمية لمدة يومين`: how long the visit is. */
export const isOfVisit = ({ tokens }: Board, { from }: Mark): boolean =>
  tokens
    .slice(Math.max(0, from - VISIT), from)
    .some(({ norm }) => /^[وبل]?(?:ال)?(?:زيار(?:ه|ته|تها|تهم)|جوله|جولته)$/.test(norm))

/** Words between a visit and how long it is. */
const VISIT = 6
