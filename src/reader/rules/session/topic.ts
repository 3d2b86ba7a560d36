import { perWord } from '../../../arabic/word.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { type Numbered, numbersOf } from './number.js'

/** An item of an agenda: its number and the tokens of its topic, where one is told. */
export interface Item {
  ordinal: number
  topic: { from: number; to: number } | null
}

const counted = new StampedSet()

export const itemRule = finder({
  name: 'session: numbered item',
  why: 'Where sessions are told, the first and the second with what each deals with are items of the agenda',
  find(board, note) {
    // `الدورة العاشرة للاجتماع`: the number is a meeting's.
    counted.cover(board.of('MEETING'))
    const numbers = numbersOf(board, counted)
    let told: Item | null = null
    let to = -1
    numbers.forEach((each, k) => {
      if (each.number.from < to) return
      const follows = told !== null && board.sentenceIndex(each.number.from) === board.sentenceIndex(to - 1)
      const item = itemAt(board, each, numbers[k + 1], follows ? told : null)
      if (!item) return
      told = item.value as Item
      to = item.to
      note(item)
    })
  },
  finds: [
    'يتضمن اللقاء جلستين: [SESSION:الأولى لمناقشة أسعار القمح]، و[SESSION:الثانية لبحث النقل]',
    'تعقد [SESSION:الجلسة الثانية تحت عنوان «المياه»]، ثم [SESSION:الثالثة تحت شعار «الطاقة للجميع»]',
    'وتشهد [SESSION:الجلسة الثانية للاجتماعات نقاشات حول المياه]',
    'عقدت جلستان [SESSION:الأولى للنقل] و[SESSION:الثانية للمياه]',
    'وناقش الوزراء في [SESSION:جلستهم الأولى أسعار القمح]، وفي [SESSION:الثانية النقل البحري].',
    'يبحث الوزراء في [SESSION:جلسة أولى أسعار القمح]، ثم ينصرفون',
    'تعقد [SESSION:جلسة عمل أولى حول المياه]، ثم [SESSION:جلسة ثانية مخصصة للنقل، ويختتم] ب[SESSION:جلسة ثالثة عن الطاقة]',
    'تعقد جلستان [SESSION:تناقش أولاهما المياه]، فيما [SESSION:تبحث الثانية الطاقة]',
    'تعقد ثلاث جلسات، [SESSION:تبحث الأولى أمن الحدود]، و[SESSION:الثانية مكافحة التهريب]، و[SESSION:الثالثة التنمية]',
    'يناقش المنتدى محورين: [SESSION:الأول يتعلق بالماء]، و[SESSION:الثاني بالزراعة]',
    'تعقد جلستان، [SESSION:الأولى بعنوان «المياه»]، و[SESSION:الأخرى بعنوان «الطاقة»]',
    'وفي [SESSION:الجلسة الثانية] التي أدارها كارل بيلت، انتهت المداخلات سريعا',
    'ترأس الوزير [SESSION:جلسة العمل الأولى] لقمة البلطيق',
    'وتحدث الوزير عن أسعار القمح في [SESSION:الجلسة رقم 3] من المؤتمر',
    'وانتهت الجلستان [SESSION:الأولى] و[SESSION:الثانية] قبل الظهر',
    'وسيبحث المؤتمر في [SESSION:جلسته الثانية التي تعقد غدا أسعار القمح]',
    'تعقد جلستين، [SESSION:الأولى صباح الأحد وتبحث أسعار القمح]، و[SESSION:الثانية مساء وتنظر في النقل]',
  ],
  leaves: [
    'عقدت جلسة قبل الدورة العاشرة للاجتماع',
    'فاز بالجائزة الأولى لمناقشته الجيدة',
    'عقدت الجلسة وانتهت سريعا',
    'وقدمت الورقة الأولى في الجلسة دراسة عن المياه',
    'عقدت الجلسة الأولى من محاكمة المتهم',
    'عقد البرلمان جلسته الأولى أمس',
    'عقد مجلس الشيوخ الجلسة الأولى للتصويت',
    'التقى في الجلسة نظيره للمرة الثانية',
    'هبط السهم في الجلسة الثانية من تعاملات الأسبوع',
    'دعا كارل بيلت في ختام الجلسة الأولى إلى مضاعفة الجهود مؤكدا أن بلاده ستخصص 20 مليون يورو للمدارس',
  ],
})

/** `تناقش أولاهما …` has its verb before the number, `الأولى لمناقشة …` behind it. */
function itemAt(board: Board, each: Numbered, next: Numbered | undefined, last: Item | null): Mark | null {
  const { number, head } = each
  const sentence = board.sentenceOf(number.from)
  if (isOfOthers(board, each)) return null
  const end = next ? Math.min(sentence.to, beginOf(board, next)) : sentence.to
  const first = verbBefore(board, head ?? number, sentence.from)
  const from = first ? number.to : topicFrom(board, each, end, last)
  const to = from === null ? number.to : topicEnd(board, from, end)
  const topic = from !== null && to > from ? { from: from + (board.markAt(from, 'colon') ? 1 : 0), to } : null
  if (!topic && (!isNamed(board, each) || isOccasion(board, head))) return null
  const value: Item = { ordinal: each.ordinal, topic }
  return markOver('SESSION', first ?? head ?? number, Math.max(to, number.to), value, [number])
}

/** Where an item begins: at the verb right before it, at its session, or at its number. */
function beginOf(board: Board, { head, number }: Numbered): number {
  const { from } = head ?? number
  return verbBefore(board, head ?? number, 0)?.from ?? from
}

/** `تبحث الأولى …`, `تسلط الجلسة الأولى …`: the verb stands right before. */
function verbBefore(board: Board, head: Mark, floor: number): Mark | undefined {
  return head.from > floor ? board.markAt(head.from - 1, 'deals', 'on_agenda') : undefined
}

/** Where the topic begins behind a number, if one is told there. */
function topicFrom(board: Board, { number, head, ordinal }: Numbered, end: number, last: Item | null): number | null {
  const behind = verbBehind(board, number.to, end, head ? FAR : REACH)
  if (behind !== undefined) return behind
  const next = board.tokens[number.to]
  if (!next || number.to >= end) return null
  // `الأولى للأمن`: the topic itself stands behind ل; `الثانية: الأمن`, `الأولى «الأمن»`.
  if (next.norm.startsWith('لل') && !(head && board.markAt(number.to, 'MEETING', 'BODY'))) return number.to
  if (board.markAt(number.to, 'colon', 'quote') && !isSpoken(board, (head ?? number).from)) return number.to
  // `تبحث الأولى الحدود، والثانية التهريب`: the verb is that of the item before.
  if (!head && isOfDual(board, number, ordinal)) return null
  if (!head) return last && last.ordinal === ordinal - 1 && joins(board, number) ? number.to : null
  return isInSession(board, head) ? number.to : null
}

/** How far behind its number a session tells what it deals with. */
const REACH = 5
const FAR = 12

const isPause = perWord((norm) => ['؛', ';', '.', ':'].includes(norm))

function verbBehind(board: Board, at: number, end: number, reach: number): number | undefined {
  for (let i = at; i < Math.min(end, at + reach); i++) {
    const verb = board.markAt(i, 'deals', 'on_agenda')
    if (verb) return verb.to
    const token = board.tokens[i]!
    if (token.kind === 'punct' && (reach === REACH || isPause(token.word))) break
    if (i > at && board.markAt(i, 'say_that', 'saying', 'that', 'session')) break
  }
  return undefined
}

/** `قال في الجلسة الأولى: «…»`: words of a speaker. */
const isSpoken = (board: Board, at: number) => /^[وف]?(?:في|خلال)$/.test(board.tokens[at - 1]?.norm ?? '')

const joins = (board: Board, number: Mark) =>
  number.conj !== '' || /^(?:و|وفي|ثم|اما|واما)$/.test(board.tokens[number.from - 1]?.norm ?? '')

const VERB = 6
const isAbout = perWord((norm) => /^و?(?:عن|حول|بعنوان|تحت|بشعار)$/.test(norm))

/** `يبحث الوزراء في جلسة أولى …`: the verb stands before the session, its topic behind. */
function isInSession(board: Board, head: Mark): boolean {
  if (!/^(?:في|مع|خلال)$/.test(board.tokens[head.from - 1]?.norm ?? '')) return false
  const { from } = board.sentenceOf(head.from)
  for (let i = head.from - 2; i >= Math.max(from, head.from - VERB); i--)
    if (board.markAt(i, 'deals') && !isAbout(board.tokens[i]!.word)) return true
  return false
}

const isOwn = perWord((norm) => /جلست(?:هم|ها|ه|هما)$/.test(norm))

/** `الجلسة الأولى`, told by its number without a topic. */
function isNamed(board: Board, { number, head, ordinal }: Numbered): boolean {
  if (head) return !isOwn(board.tokens[head.from]!.word) && (number.article || head.article)
  return isOfDual(board, number, ordinal)
}

const isAt = perWord((norm) => /^[وف]?(?:في|خلال|ختام|مستهل|امام|عقب|بعد|قبل|قبيل|اثناء)$/.test(norm))

/** `دعا الوزير في ختام الجلسة الأولى إلى …`: when something was said, and no item told of. */
function isOccasion(board: Board, head: Mark | undefined): boolean {
  const before = head && board.tokens[head.from - 1]
  if (!before || !isAt(before.word)) return false
  return board.hasBetween(board.sentenceOf(head.from).from, head.from, 'say_that', 'say_of')
}

const DUAL = /^[وفبل]?(?:ال|لل)جلست(?:ان|ين)$/

/** `الجلستان الأولى والثانية` */
const isOfDual = (board: Board, number: Mark, ordinal: number) =>
  number.article && DUAL.test(board.tokens[number.from - ordinal]?.norm ?? '')

const OTHERS = /محاكم|محكم|برلمان|نواب|شيوخ|تداول|تعامل|استجواب|المجلس|لمجلس|^لل?مجلس/

const BEFORE = 4
const sits = perWord((norm) => /^(?:ال)?(?:برلمان|محكمه|شيوخ|نواب|كونغرس|شوري)$/.test(norm))

/** Sittings of a court or a parliament, and of a market. */
function isOfOthers(board: Board, { number, head }: Numbered): boolean {
  if (!head) return false
  for (let i = head.from - 1; i >= Math.max(0, head.from - BEFORE); i--) if (sits(board.tokens[i]!.word)) return true
  for (let i = number.to; i < number.to + 3; i++) {
    const token = board.tokens[i]
    if (token?.kind !== 'word') return false
    if (OTHERS.test(token.norm)) return true
  }
  return false
}

/** A topic ends where the next item begins: before `فيما`, `بينما`, `في حين`, a semicolon or the next number. */
function topicEnd(board: Board, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const { norm } = board.tokens[i]!
    if (norm === '؛' || norm === ';' || norm === '.' || board.markAt(i, 'meanwhile')) return trimmed(board, from, i)
  }
  return trimmed(board, from, end)
}

const LOOSE = new Set(['،', ',', '.', '؛', 'ثم', 'و', 'وفي', 'في', 'ب', 'اما', 'واما'])

function trimmed(board: Board, from: number, to: number): number {
  let end = to
  while (end > from && (LOOSE.has(board.tokens[end - 1]!.norm) || board.markAt(end - 1, 'deals'))) end--
  return end
}
