import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Ordinal } from '../values/ordinals.js'
import { isCounted } from '../values/quantity.js'

interface Numbered {
  ordinal: number
  to: number
}

const NAME = 9
const MOST = 400

/** A meeting's number that stands apart from its noun: in bare digits, or behind the name of who meets. */
export function numberBehind(board: Board, noun: Mark, from: number): Numbered | undefined {
  return (
    inDigits(board, noun, from) ??
    inBrackets(board, from) ??
    behindCity(board, from) ??
    behindCop(board, from) ??
    behindName(board, noun, from)
  )
}

/** `الاجتماع (السابع عشر للجنة)`. */
function inBrackets(board: Board, from: number): Numbered | undefined {
  // `الاجتماع الـ (81)`
  const apart = /^ال$/.test(board.tokens[from]?.norm ?? '') && board.markAt(from + 1, 'open') !== undefined
  const digits = apart && board.markAt(from + 3, 'close') ? Number(board.tokens[from + 2]?.norm) : Number.NaN
  if (Number.isInteger(digits) && digits > 0 && digits <= MOST) return { ordinal: digits, to: from + 4 }
  const number = board.markAt(from, 'open') && board.markAt(from + 1, 'ORDINAL')
  return number?.article ? { ordinal: meaning<Ordinal>(number).ordinal, to: number.to } : undefined
}

const FEW = 30

/** `مؤتمر برلين 2`, `مؤتمر "برلين-2"`: so many conferences of one city. */
function behindCity(board: Board, from: number): Numbered | undefined {
  const quoted = board.markAt(from, 'quote') ? 1 : 0
  const city = board.markAt(from + quoted, 'CITY')
  if (!city || city.prep + city.conj !== '') return undefined
  const at = board.markAt(city.to, 'dash') ? city.to + 1 : city.to
  return smallNumber(board, at, FEW)
}

const COP_REACH = 12

/** `مؤتمر المناخ «كوب 27»`, `مؤتمر الأطراف (COP28)`: conferences of the parties are known by their number. */
function behindCop(board: Board, from: number): Numbered | undefined {
  const end = Math.min(board.sentenceOf(from - 1).to, from + COP_REACH)
  for (let i = from; i < end; i++) {
    const { norm } = board.tokens[i]!
    if (norm === 'كوب' || norm === 'cop') {
      const said = smallNumber(board, board.markAt(i + 1, 'dash') ? i + 2 : i + 1, 99)
      return said && { ordinal: said.ordinal, to: from }
    }
    if (board.markAt(i, 'stop') && !board.markAt(i, 'in')) return undefined
  }
  return undefined
}

function smallNumber(board: Board, at: number, most: number): Numbered | undefined {
  const token = board.tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm)) return undefined
  const ordinal = Number(token.norm)
  const counts = board.markAt(at, 'TIME', 'MONEY', 'PERCENT')?.to ?? at
  return ordinal >= 1 && ordinal <= most && counts <= at + 1 ? { ordinal, to: at + 1 } : undefined
}

/** `الدورة 114`, `الدورة (53)`. */
function inDigits(board: Board, noun: Mark, from: number): Numbered | undefined {
  // `الدورة رقم 32 للمؤتمر`
  const under = noun.article && board.markAt(from, 'under_number') ? smallNumber(board, from + 1, MOST) : undefined
  if (under) return under
  const open = board.markAt(from, 'open', 'under_number') ? 1 : 0
  const number = board.markAt(from + open, 'NUMBER')
  if (!number || number.to !== from + open + 1 || board.tokens[from + open]!.kind !== 'number') return undefined
  const closed = board.markAt(number.to, 'close') !== undefined
  if (board.markAt(from, 'open') && !closed) return undefined
  if (
    !open &&
    (!noun.article ||
      board.markAt(from, 'TIME', 'DURATION', 'MONEY', 'PERCENT') ||
      board.markAt(number.to, 'unit_of_members') ||
      board.markAt(number.to, 'from') ||
      isCountedBy(board, number.to))
  )
    return undefined
  const { value, precision } = meaning<{ value: number; precision: string }>(number)
  if (precision !== 'exact' || !Number.isInteger(value) || value < 1 || value > MOST) return undefined
  return { ordinal: value, to: number.to + (closed && open ? 1 : 0) }
}

/** `جدول أعمال القمة 27 بندا`, `حضر المؤتمر 100 امرأة`: the number counts the noun behind it. */
function isCountedBy(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (next?.kind !== 'word' || next.breaks > 0) return false
  return isCounted(board, at, next.norm) || board.markAt(at, 'counted', 'posts_plural') !== undefined
}

/** `قمة الاتحاد الأفريقي الـ32`, `اجتماع وزراء الطاقة العرب الخامس`: the number agrees with the noun. */
function behindName(board: Board, noun: Mark, from: number): Numbered | undefined {
  let at = from
  while (at < from + NAME) {
    const token = board.tokens[at]
    if (!token || token.kind === 'punct' || token.breaks > 0) return undefined
    const number =
      at > from ? board.at(at).find((mark) => mark.label === 'ORDINAL' && mark.prep + mark.conj === '') : undefined
    // `قادة الدول الأعضاء الـ29`: so many members.
    if (number && board.markAt(at - 1, 'unit_of_members')) return undefined
    if (number)
      return agrees(board, noun, number) ? { ordinal: meaning<Ordinal>(number).ordinal, to: number.to } : undefined
    const name = board.at(at).find((mark) => NAMES.has(mark.label) && mark.prep + mark.conj === '')
    if (!name && !token.norm.startsWith('ال')) return undefined
    at = name ? name.to : at + 1
  }
  return undefined
}

const NAMES = new Set(['BODY', 'STATE', 'CITY', 'DEMONYM', 'posts_plural', 'level'])

function agrees(board: Board, noun: Mark, number: Mark): boolean {
  const { article, digits, feminine } = meaning<Ordinal>(number)
  const head = board.tokens[noun.from]!.norm
  return article && (digits === true || feminine === /[هة]$/.test(head))
}
