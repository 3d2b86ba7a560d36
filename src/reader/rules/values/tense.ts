import { perWord } from '../../../arabic/word.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { familyNames, firstNames } from '../../words/names.js'
import { wordsBehind } from './lists.js'
import type { TimeWords, When } from './when.js'

const FAR = 25

/**
 * Tells times that can lie on either side of now by the nearest verb before them in the sentence: `عقد … الاثنين` is the
 * last Monday, `يعقد الاثنين` the next.
 */
export function tellTense(board: Board): void {
  for (const mark of board.of('T')) {
    const words = mark.value as TimeWords
    if (isWeekend(board, mark) && tenseBefore(board, mark) === 'past')
      mark.value = { ...words, when: { ...words.when, which: -1 } }
    if (words.tense || !isOpen(words.when)) {
      if (words.when?.within && happened(board, mark)) mark.value = backwards(words)
      continue
    }
    const tense = tenseBefore(board, mark)
    if (tense) mark.value = { ...words, tense }
  }
  tellEnds(board)
}

/** `في عطلة نهاية الأسبوع`, of no week in particular. */
function isWeekend(board: Board, mark: Mark): boolean {
  const { when } = mark.value as TimeWords
  if (when?.unit !== 'weekend' || when.offset !== 0) return false
  return !board.tokens.slice(mark.from, mark.to).some(({ norm }) => /^هذا$|جاري$|حالي$/.test(norm))
}

/** Verbs of what had come to pass when it was told: `قتل 15 شخصا خلال 24 ساعة`. */
const HAPPENED =
  /^[وف]?(قتل|لقي|سقط|سجل|رصد|ارتفع|انخفض|تراجع|هبط|صعد|قفز|زاد|بلغ|اصيب|اسقط|نفذ|شن|توفي|قضي|استهدف|دمر|اعتقل|وقع|شهد|ضبط|تسلم|فقد|خسر|كسب|ربح|تلقي|انقذ)(ت|وا)?$/

const isOfHappened = perWord((norm) => HAPPENED.test(norm))

/** `خلال` behind such a verb, with no other verb nearer, looks back. */
function happened(board: Board, mark: Mark): boolean {
  if (!/^[وف]?خلال$/.test(board.tokens[mark.from]!.norm)) return false
  const start = Math.max(board.sentenceOf(mark.from).from, mark.from - FAR)
  for (let i = mark.from - 1; i >= start; i--) {
    if (isOfHappened(board.tokens[i]!.word)) return true
    if (tenseAt(board, i)) return false
  }
  return false
}

function backwards(words: TimeWords): TimeWords {
  const { distance } = words.when!
  return distance?.direction === 'ahead'
    ? { ...words, when: { ...words.when, distance: { ...distance, direction: 'ago' } } }
    : words
}

/** Verbs of saying stand apart from what is said. */
const SAYS =
  /^[وف]?(قال|اكد|اعلن|اضاف|ذكر|افاد|اوضح|اشار|صرح|كشف|دعا|طالب|حذر|قرر|تعهد|وعد|توقع|رجح|وافق|اقر|طلب|جدد|كان)(ت|وا)?$/

const says = perWord((norm) => SAYS.test(norm))

/** Whether what stands at a token is told of the past: `عاد بعد يومين` counts from what went before. */
export function isTale(board: Board, at: number): boolean {
  const start = Math.max(board.sentenceOf(at).from, at - 8)
  for (let i = at - 1; i >= start; i--) {
    if (says(board.tokens[i]!.word)) return false
    const tense = tenseAt(board, i)
    if (tense) return tense === 'past'
  }
  return false
}

/** A weekday behind `ويستمر حتى` or `وتختتم` is the next one behind the weekday before it. */
function tellEnds(board: Board): void {
  for (const mark of board.of('T')) {
    if (!isWeekday(mark) || board.markAt(mark.from, 'T') !== mark) continue
    const first = beginning(board, mark.from)
    if (first) mark.value = { ...(mark.value as TimeWords), behind: first.value as TimeWords }
  }
}

/** A weekday and nothing more, but perhaps which one. */
function isWeekday(mark: Mark): boolean {
  const { when, until, clock } = mark.value as TimeWords
  return when?.weekday !== undefined && !until && !clock && when.nth === undefined && !when.in && !when.which
}

const LASTS = /^[وف](ي|ت|سي|ست|ا)?(ستمر|تواصل|ختتم|نتهي|متد|ختم)(ت|وا|ان)?$/
const BETWEEN = /^(حتي|الي|يوم|اعماله|اعمالها|لغايه|مساء|صباح)$/
const NEAR = 6

/** The weekday that what lasts began on. */
function beginning(board: Board, at: number): Mark | undefined {
  const start = Math.max(board.sentenceOf(at).from, at - NEAR)
  let i = at - 1
  while (i >= start && BETWEEN.test(board.tokens[i]!.norm)) i--
  if (i < start || !LASTS.test(board.tokens[i]!.norm)) return undefined
  for (let from = i - 1; from >= start - NEAR && from >= board.sentenceOf(at).from; from--) {
    const mark = board.markAt(from, 'T')
    if (!mark) continue
    const { when, until } = mark.value as TimeWords
    return mark.to <= i && when?.weekday !== undefined && !until ? mark : undefined
  }
  return undefined
}

function isOpen(when: When | undefined): boolean {
  if (!when || when.which !== undefined || when.in || when.unit || when.distance || when.stretch) return false
  return (
    when.year === undefined && (when.weekday ?? when.month ?? when.day ?? when.season ?? when.holiday) !== undefined
  )
}

function tenseBefore(board: Board, mark: Mark): 'past' | 'future' | undefined {
  if (/^[وف]?منذ$/.test(board.tokens[mark.from - 1]?.norm ?? '')) return 'past'
  if (TO_COME.test(board.tokens[mark.from - 1]?.norm ?? '')) return 'future'
  const start = Math.max(board.sentenceOf(mark.from).from, mark.from - FAR)
  for (let i = mark.from - 1; i >= start; i--) {
    const tense = tenseAt(board, i)
    // `سيتم عقد اجتماع`: the noun.
    if (tense && !IS_DONE.test(board.tokens[i - 1]?.norm ?? '')) return tense
  }
  return undefined
}

/** `دعاهم للمشاركة الثلاثاء`: what somebody was asked to lies ahead. */
const TO_COME = /^(?:للمشاركه|لحضور|للاجتماع|للحضور|للقاء)$/

const IS_DONE = /^[وف]?س[يت](?:تم|جري)$/

function tenseAt(board: Board, i: number): 'past' | 'future' | undefined {
  if (isSin(board.tokens[i]!.word) || wasDue(board, i)) return 'future'
  const words = wordsBehind(board, i)
  const verb = words.length > 0 ? words.find((word) => word.label.startsWith('verb_')) : undefined
  if (verb?.label === 'verb_present') return isPastBefore(board, i) ? 'past' : 'future'
  return verb && (verb.label === 'verb_past' ? 'past' : 'future')
}

/** `ألغي الاجتماع الذي كان مقررا الخميس`: what was to come still lay ahead. */
function wasDue(board: Board, i: number): boolean {
  if (
    !/^[وف]?كان(?:ت)?$/.test(board.tokens[i]!.norm) ||
    !/^(?:ال)?(?:مقرر|مفترض|مزمع)[اه]?$/.test(board.tokens[i + 1]?.norm ?? '')
  )
    return false
  const { from } = board.sentenceOf(i)
  for (let k = i - 1; k >= from; k--) if (OFF.test(board.tokens[k]!.norm)) return true
  return false
}

const OFF = /^[وف]?(?:الغاء|الغيت?|الغت|تاجيل|تاجلت?|ارجيت?|ارجئت?|ارجاء|ارجات?)$/

/** `كان يعقد`, `لم يعقد`: the imperfect tells of the past. */
function isPastBefore(board: Board, i: number): boolean {
  return /^[وف]?(كان|كانت|لم|كانوا)$/.test(board.tokens[i - 1]?.norm ?? '')
}

const NO_FUTURE =
  /^(سياس|سيار|سيناء|سيناريو|سيطر|سياد|سياح|سياق|سيده|سيدات|ستين|ستون|ستوكهولم|ستار|ستاد|سيول|سيره|سيراليون|سينما|سيبيريا|سيف|سيلان|ستات|سيدي|سيدنا|سيليكون|سيمنس|ستيف|ستولتنبرغ|سيرغي|سيسي|سيما|سيوله|سندات|سنوات|سنويا|سنوي|سنغافور|سنجار|سناء|سنه|سنين|سنت|سندس|سنيور|سند|سنتر|سنغال|سيء|سيئ|سيارتين|سيون|سيكون )/

/** `سيالة`: names that begin like a verb of the future. */
const NAMES = new Set(
  [...firstNames, ...familyNames].flatMap(({ tokens }) => tokens).filter((norm) => /^س[يتن]/.test(norm)),
)

/** `س` before an imperfect: `سيعقد`, `ستنطلق`. */
const isSin = perWord((norm) => {
  const bare = norm[0] === 'و' || norm[0] === 'ف' ? norm.slice(1) : norm
  return /^س[يتن]..+/.test(bare) && bare.length >= 5 && !NO_FUTURE.test(bare) && !NAMES.has(bare)
})
