import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { labelBits } from '../../engine/label.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { writtenFrom } from '../who/post.js'

const REACH = 24
const INSIDE = new Set(['في', 'داخل', 'الي'])

/** Whom a sum is for: `لسوريا`, `لدعم لبنان`, `في سورية`, `للاجئين السوريين`. */
export function beneficiaryOf(board: Board, from: number, sum: Mark, end: number, donor: Mark | null): Mark | null {
  const stop = ownWords(board, sum.to, Math.min(end, sum.to + REACH))
  return (
    find(board, sum.to, stop, donor, isFor) ??
    find(board, from, sum.from, donor, isFor) ??
    find(board, from, sum.from, donor, isRecipient) ??
    find(board, from, sum.from, donor, isWith) ??
    find(board, sum.to, stop, donor, isInside) ??
    find(board, sum.to, stop, donor, isDemonym)
  )
}

const ELSE = /^(?:حسب|حسبما|بحسب|وفق|وفقا|نقلا|[وف]?قال|[وف]?قالت|بينما|فيما|حيث|وكان|وكانت|بعد|بعدما|قبل|الذين)$/

/** Words that begin what else is said: `معربا عن شكره للسويد`. */
const SAYING = labelBits(['saying', 'say_of'])

/** How far the words that tell of the sum go: up to a source, or another clause. */
function ownWords(board: Board, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (ELSE.test(board.tokens[i]!.norm) || (board.mayHold(i, SAYING) && board.markAt(i, 'saying', 'say_of'))) return i
  return end
}

/** Groups that give and do not receive. */
const GIVERS = new Set(['donors', 'international-community', 'participants'])
const KINDS = ['STATE', 'DEMONYM', 'GROUP', 'CAPITAL']
const KIND_BITS = labelBits(KINDS)

type Test = (board: Board, mark: Mark) => boolean

function find(board: Board, from: number, to: number, donor: Mark | null, test: Test): Mark | null {
  for (let i = from; i < to; i++) {
    if (donor && i >= donor.from && i < donor.to) continue
    if (!board.mayHold(i, KIND_BITS)) continue
    const mark = board.at(i).find((one) => KINDS.includes(one.label) && test(board, one))
    if (mark) return mark
  }
  return null
}

const isState = (mark: Mark) => /^[A-Z]{2}$/.test(String(mark.value)) && !['EU', 'UN'].includes(String(mark.value))

const isFor: Test = (board, mark) => {
  // `لإسلام آباد`
  if (mark.label === 'CAPITAL') return mark.prep === 'ل'
  if (mark.label === 'GROUP' && GIVERS.has(String(mark.value))) return false
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  if (mark.label === 'DEMONYM' && !isState(mark)) return false
  if (mark.label === 'DEMONYM') return mark.prep === 'ل' || (/^لل/.test(before) && OF_STATE.test(before))
  // `إلغاء ديونها على السودان`
  if (
    mark.prep === '' &&
    before === 'علي' &&
    /^(?:ديون(?:ها|ه)?|الديون|المستحقه)$/.test(board.tokens[mark.from - 2]?.norm ?? '')
  )
    return true
  // `مانحو السودان`
  if (mark.prep === '' && /^مانح[وي]$/.test(before)) return true
  return mark.prep === 'ل' || (mark.prep === '' && board.markAt(mark.from - 1, 'for_good') !== undefined)
}

const isInside: Test = (board, mark) =>
  mark.label === 'STATE' && (mark.prep === 'ب' || INSIDE.has(board.tokens[mark.from - 1]?.norm ?? ''))

/** `منح تونس قرضا`, `إقراض أوكرانيا` */
const isRecipient: Test = (board, mark) =>
  /^(?:STATE|CAPITAL)$/.test(mark.label) &&
  mark.prep === '' &&
  /^[وف]?(?:ل|ب|س?[يت])?(?:منحت?|اقراض|اعطاء|اقرضت?|قرض|[يت]?عطي|اعطت|خصت)$/.test(
    board.tokens[mark.from - 1]?.norm ?? '',
  )

/** `اتفاقية قرض مع جمهورية تشاد` */
const isWith: Test = (board, mark) => {
  if (mark.label !== 'STATE' || mark.prep !== '' || board.tokens[mark.from - 1]?.norm !== 'مع') return false
  for (let i = mark.from - 2; i >= Math.max(0, mark.from - SIGNED); i--)
    if (AGREED.test(board.tokens[i]!.norm)) return true
  return false
}

/** What is agreed with the one who receives, and so many words before the name. */
const AGREED = /^[وفبل]*(?:ال)?(?:اتفاق|اتفاقا|اتفاقيه|اتفاقيات|اتفاقات|مذكره|عقد|عقدا|قرض|قرضا|منحه|وقع|وقعت|توقيع)$/
const SIGNED = 8

/** `لتدريب الجيش الصومالي`; `ألمانيا` is the state, though its adjective is written so too. */
const isDemonym: Test = (board, mark) =>
  mark.label === 'DEMONYM' &&
  mark.article &&
  isState(mark) &&
  !board.markAt(mark.from, 'STATE') &&
  (PEOPLE.test(board.tokens[mark.from]!.norm) || OF_STATE.test(board.tokens[mark.from - 1]?.norm ?? ''))

/** `الفلسطينيين` */
const PEOPLE = /(?:يين|يون|ين|ون)$/
/** What a state has that is helped. */
const OF_STATE =
  /^[وفبل]*(?:ال|لل)?(?:جيش|قوات|شعب|حكومه|اقتصاد|سلطات|شرطه|امن|دوله|جانب|لاجيين|نازحين|مدنيين|اطفال|نساء|اسر|موازنه|خزينه|مناطق|اراضي|مزارعين|مجتمع|مؤسسات|مرحله|عمله|بنك|موسسات)$/

/** `حصد لبنان تعهدات`: who receives stands where the donor would; `شركاء السودان`: whose partners give. */
export function receiverOf(board: Board, verb: Mark | null, donor: Mark | null, total: boolean): Mark | null {
  if (total && verb) {
    const state = board.markAt(verb.to, 'STATE')
    return state && state.prep === '' ? state : null
  }
  if (donor?.label !== 'SPEAKER' || meaning<Actor>(donor).kind !== 'group') return null
  for (let i = donor.from + 1; i < donor.to; i++) {
    const state = board.markAt(i, 'STATE')
    if (state) return state
  }
  return null
}

/** The actor that a mark of a state, an adjective of a state, or a group stands for. */
export function actorOfMark(board: Board, mark: Mark): Actor {
  const name = writtenFrom(board, mark, mark.to)
  return { name, kind: mark.label === 'GROUP' ? 'group' : 'state', id: String(mark.value) }
}
