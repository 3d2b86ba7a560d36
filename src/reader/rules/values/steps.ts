import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Figure, readFigure } from './digits.js'

/** A number as it stands in the text, without precision or unit. */
export interface Numeral {
  value: number
  form: 'digits' | 'words' | 'mixed'
  /** The last word was a scale (`مليون`): what stands before it may share it. */
  scale?: number
  /** Digits without separators, and how many: what dates and years are made of. */
  digits?: number
  plain?: boolean
  /** Both readings where thousands and decimals cannot be told apart. */
  ambiguous?: number[]
  eitherWay?: number
  fraction?: boolean
}

export const WORD_LABELS = new Set([
  'n_unit',
  'n_teen',
  'n_ten',
  'n_hundred',
  'n_scale',
  'n_dual',
  'n_dual_or_one',
  'n_fraction',
])

/** One step of a number: a word or digits, with how it is tied to what stands before. */
export interface Step {
  label: string
  value: number
  from: number
  to: number
  conj: boolean
  article: boolean
  mark: Mark | null
  figure?: Figure
}

const EXACT: Record<string, number> = { '0.333': 1 / 3, '0.667': 2 / 3, '0.167': 1 / 6 }

/** The word or digits that a number can begin or go on with at a token. */
export function stepAt(board: Board, i: number, first: boolean): Step | null {
  const token = board.tokens[i]
  if (!token) return null
  if (token.kind === 'number') {
    if (isInsideRun(board, i)) return null
    const plain = readFigure(board.tokens, i) ?? dayOfMonth(board, i)
    const figure = plain && (inThousands(board, i, plain) ?? plain)
    if (!figure) return null
    return {
      label: 'digits',
      value: figure.value,
      from: i,
      to: figure.to,
      conj: false,
      article: false,
      mark: null,
      figure,
    }
  }
  const mark = board.at(i).find((one) => WORD_LABELS.has(one.label) || one.label === (first ? 'n_zero' : 'n_parts'))
  if (!mark || (!first && mark.prep) || (first && isVague(board, mark))) return null
  const value = EXACT[mark.value as string] ?? Number(mark.value)
  return { label: mark.label, value, from: i, to: mark.to, conj: mark.conj !== '', article: mark.article, mark }
}

const SUFFIXES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

/** `10K`, `$1.5B`: Latin letters for thousands; millions and billions only beside a sign of money. */
function inThousands(board: Board, i: number, figure: Figure): Figure | null {
  const { tokens } = board
  const suffix = tokens[figure.to]
  const times = suffix?.kind === 'latin' && suffix.breaks === 0 ? SUFFIXES[suffix.norm] : undefined
  if (!suffix || !times || figure.ambiguous || tokens[figure.to + 1]?.kind === 'number') return null
  const isMoney = board.markAt(i - 1, 'currency') !== undefined || board.markAt(figure.to + 1, 'currency') !== undefined
  // `4K` is a resolution, `5M` may be metres.
  const isLarge = suffix.glued && suffix.norm === 'k' && figure.value > 8
  const isMillions = suffix.glued && board.text[suffix.start] === 'M' && suffix.norm === 'm'
  if (!isMoney && !isLarge && !isMillions) return null
  const value = Number((figure.value * times).toPrecision(15))
  return { value, to: figure.to + 1, plain: false, digits: figure.digits }
}

const monthAt = (board: Board, i: number) => board.markAt(i, 'month', 'month_or_word', 'hijri_month')

/** `من 07 إلى 10 مارس`. */
function isFirstOfTwo({ tokens }: Board, i: number): boolean {
  return /^(الي|حتي|و|[-–])$/.test(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.kind === 'number'
}

/** `01 نوفمبر`: a zero before the day of a month. */
function dayOfMonth(board: Board, i: number): Figure | null {
  const { norm } = board.tokens[i]!
  if (!/^0[1-9]$/.test(norm)) return null
  const of = board.markAt(i + 1, 'of')
  const month = monthAt(board, of?.to ?? i + 1) ?? (isFirstOfTwo(board, i) ? monthAt(board, i + 3) : undefined)
  return month ? { value: Number(norm), to: i + 1, plain: true, digits: 2 } : null
}

/** `2,350,17` is no number, and neither is what stands in it. */
function isInsideRun({ tokens }: Board, i: number): boolean {
  const mark = tokens[i - 1]
  return tokens[i]!.glued && mark?.glued === true && /^[.,،٬٫ر]$/.test(mark.norm) && tokens[i - 2]?.kind === 'number'
}

/** `ملايين` without a number is no number, `لست` is no six. */
function isVague(board: Board, mark: Mark): boolean {
  if (
    mark.label === 'n_scale' &&
    mark.conj === '' &&
    mark.prep === '' &&
    board.tokens[mark.from - 1]?.kind === 'number'
  )
    return true
  if (mark.label === 'n_fraction' && isOtherWord(board, mark)) return true
  // `كمية` is a quantity, no hundred.
  if (mark.prep === 'ك' && /^[وف]?كميه$/.test(board.tokens[mark.from]!.norm)) return true
  return board.markAt(mark.from, 'n_scale_many') !== undefined || /^[وف]?لست$/.test(board.tokens[mark.from]!.norm)
}

/** `النص` is a text, `نص ساعة` half an hour; `ربع سنوي` is an adjective. */
function isOtherWord(board: Board, mark: Mark): boolean {
  const next = board.tokens[mark.to]?.norm ?? ''
  if (/^(ال)?(سنوي|سنويه|شهري|نهايي|النهايي|دايري|دايره|اعلي)$/.test(next)) return true
  if (!/نص$/.test(board.tokens[mark.from]!.norm)) return false
  return mark.article || mark.prep !== '' || board.markAt(mark.to, 'unit', 'n_scale', 'currency') === undefined
}
