import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Numeral } from './steps.js'

const MINUS = new Set(['-', '−', '–'])

/** Numbers below zero and decimals in words. They stand beside the plain numbers that they are made of. */
export function markNumeralForms(board: Board): void {
  for (const point of board.of('n_point')) {
    const made = decimalAt(board, point)
    if (made) board.add(made)
  }
  for (const number of [...board.of('NUM')]) {
    const made = negative(board, number) ?? bareDecimal(board, number)
    if (made) board.add(made)
  }
}

function numberBefore(board: Board, to: number): Mark | undefined {
  for (let from = to - 1; from >= Math.max(0, to - 6); from--) {
    const mark = board.markAt(from, 'NUM') ?? one(board, from)
    if (mark?.to === to) return mark
  }
  return undefined
}

/** `واحد` alone is no number, but in a decimal it is one. */
function one(board: Board, i: number): Mark | undefined {
  const unit = board.markAt(i, 'n_unit')
  if (unit?.value !== '1' || unit.prep || unit.article) return undefined
  return { ...unit, label: 'NUM', value: { value: 1, form: 'words' } satisfies Numeral }
}

/** `ثلاثة فاصلة خمسة`, `اثنان فاصلة صفر أربعة مليار`: what stands behind فاصلة are the decimals, digit by digit or as one number. */
function decimalAt(board: Board, point: Mark): Mark | null {
  const whole = point.conj || point.prep || point.article ? undefined : numberBefore(board, point.from)
  if (!whole || (whole.value as Numeral).scale || (whole.value as Numeral).fraction) return null
  const decimals = decimalsAt(board, point.to)
  if (!decimals) return null
  const scale = decimals.scale ?? 1
  const value = Number(`${(whole.value as Numeral).value}.${decimals.digits}`) * scale
  if (!Number.isFinite(value)) return null
  const numeral: Numeral = { value: Number(value.toPrecision(15)), form: 'words', fraction: true }
  if (decimals.scale) numeral.scale = decimals.scale
  return { ...whole, to: decimals.to, value: numeral, rule: 'number: decimal in words', parts: [whole, point] }
}

interface Decimals {
  digits: string
  to: number
  scale?: number
}

function decimalsAt(board: Board, from: number): Decimals | null {
  let digits = ''
  let to = from
  while (to < from + 6) {
    const token = board.tokens[to]
    if (token?.kind === 'number') {
      const scaled = scaledAt(board, to)
      if (scaled || token.norm.length > 6) return scaled && { ...scaled, digits: digits + scaled.digits }
      digits += token.norm
      to++
      break
    }
    const zero = board.markAt(to, 'n_zero')
    const number = zero ?? board.markAt(to, 'NUM') ?? one(board, to)
    if (!number || number.conj || number.prep || number.article) break
    const scaled = zero ? null : scaledAt(board, to)
    if (scaled) return { ...scaled, digits: digits + scaled.digits }
    const { value } = zero ? { value: 0 } : (number.value as Numeral)
    if (!Number.isInteger(value) || (digits !== '' && value > 9 && !/^0+$/.test(digits))) break
    digits += String(value)
    to = number.to
  }
  return digits === '' ? null : { digits, to }
}

/** `خمسة مليارات` behind the point: five tenths of a billion. */
function scaledAt(board: Board, i: number): Decimals | null {
  const number = board.markAt(i, 'NUM')
  const { value, scale, ambiguous } = (number?.value as Numeral | undefined) ?? { value: 0 }
  if (!number || !scale || ambiguous || !Number.isInteger(value / scale)) return null
  return { digits: String(value / scale), to: number.to, scale }
}

function negative(board: Board, number: Mark): Mark | null {
  if (number.conj || number.prep || number.article) return null
  const numeral = number.value as Numeral
  const word = board.markAt(number.from - 1, 'n_minus')
  const isSign = !word && numeral.form !== 'words' && hasSign(board, number)
  if (!isSign && (!word || word.article || numberBefore(board, word.from))) return null
  const value: Numeral = { value: -numeral.value, form: numeral.form }
  if (numeral.scale) value.scale = numeral.scale
  return { ...number, from: number.from - 1, value, rule: 'number: below zero', parts: [number] }
}

/** A hyphen on the number, with a space before it, where a degree, a percentage or the end shows that it is a sign. */
function hasSign({ tokens }: Board, number: Mark): boolean {
  const sign = tokens[number.from - 1]
  const before = tokens[number.from - 2]
  const after = tokens[number.to]
  if (!sign || !MINUS.has(sign.norm) || !tokens[number.from]!.glued) return false
  if (before && sign.breaks === 0) {
    if (before.kind === 'number') return false
    const isOpen = /^[(و]$/.test(before.norm)
    if (sign.glued && !isOpen) return false
    if (isOpen) return isMeasure(after?.norm) || after?.norm === 'في'
    return (
      /^(الي|من|بلغ|بلغت|عند|بين|حوالي|نحو|درجه|الحراره|سجل|سجلت|بنسبه)$/.test(before.norm) || isMeasure(after?.norm)
    )
  }
  return !after || after.breaks > 0 || isMeasure(after.norm)
}

const isMeasure = (norm: string | undefined) => norm !== undefined && /^([%٪°]|درجه|درجات|مييويه|بالميه)$/.test(norm)

/** `٫77`: a decimal without its zero. */
function bareDecimal({ tokens }: Board, number: Mark): Mark | null {
  const numeral = number.value as Numeral
  const sign = tokens[number.from - 1]
  if (!numeral.plain || !sign || !tokens[number.from]!.glued || (sign.glued && number.from > 1)) return null
  if (sign.norm !== '٫' && !(sign.norm === '.' && number.from === 1)) return null
  const value = Number(`0.${tokens[number.from]!.norm}`)
  return {
    ...number,
    from: number.from - 1,
    value: { value, form: 'digits' } satisfies Numeral,
    rule: 'number: decimal without its zero',
    parts: [number],
  }
}
