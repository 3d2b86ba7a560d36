import type { Token } from '../../../arabic/tokens.js'

/** A number in digits. `ambiguous` holds both readings where the text does not tell thousands from a decimal. */
export interface Figure {
  value: number
  /** Token index behind it. */
  to: number
  /** How many digits were written, and nothing else. */
  plain: boolean
  digits: number
  ambiguous?: number[]
  /** The separator stood before three digits, alone: a noun behind it makes them thousands, else they are decimals. */
  eitherWay?: number
}

const SEPARATORS = new Set(['.', ',', '،', '٬', '٫', 'ر'])
const MOST_DIGITS = 15
const MOST_PARTS = 6

/** Reads the number in digits that begins at a token, or null where the digits are no number (a version, a phone). */
export function readFigure(tokens: readonly Token[], from: number): Figure | null {
  const parts = [tokens[from]!.norm]
  const marks: string[] = []
  let to = from + 1
  while (parts.length <= MOST_PARTS && isSeparator(tokens[to]) && isGluedNumber(tokens[to + 1])) {
    marks.push(tokens[to]!.norm)
    parts.push(tokens[to + 1]!.norm)
    to += 2
  }
  if (parts.length > MOST_PARTS || parts.some((part) => part.length > MOST_DIGITS)) return null
  const loose = parts.length === 1 ? looseDecimal(tokens, from) : null
  if (loose) return loose
  const digits = parts.reduce((n, part) => n + part.length, 0)
  if (parts.length === 1)
    return spaced(tokens, from) ?? (beginsRange(tokens, from) ? counted(parts[0]!, to) : whole(parts[0]!, to))
  const read = separated(parts, marks)
  return read ? { to, plain: false, digits, ...read } : null
}

/** Before these words a number may be broken by a space: `3. 11 مليار`, `8 ,7 درجة`. */
const MEASURED = /^([%٪$€]|بالميه|مليون|ملايين|مليار|مليارات|تريليون|بليون|درجه|درجات|دولار|دولارا)$/

/** A decimal with a space on one side of its mark, where what follows must be measured by one number. */
function looseDecimal(tokens: readonly Token[], from: number): Figure | null {
  const [whole, mark, part, unit] = [tokens[from]!, tokens[from + 1], tokens[from + 2], tokens[from + 3]]
  if (!mark || part?.kind !== 'number' || !unit || part.breaks > 0 || mark.breaks > 0 || unit.breaks > 0) return null
  if (mark.glued === part.glued || !/^[.,،]$/.test(mark.norm) || !MEASURED.test(unit.norm)) return null
  if (whole.norm.length > 3 || part.norm.length > 2 || whole.breaks > 0 || whole.norm.startsWith('00')) return null
  // Behind a comma and a space a second number begins: `3, 11 مليار`.
  if (mark.norm !== '.' && !part.glued) return null
  const digits = whole.norm.length + part.norm.length
  return { value: Number(`${whole.norm}.${part.norm}`), to: from + 3, plain: false, digits }
}

function isSeparator(token: Token | undefined): boolean {
  return token?.glued === true && SEPARATORS.has(token.norm)
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued
}

function whole(part: string, to: number): Figure | null {
  // A leading zero belongs to a code or a phone number.
  return part.length > 1 && part.startsWith('0') ? null : counted(part, to)
}

/** `08 – 30`: a zero before the first of two numbers only keeps them equally wide. */
function beginsRange(tokens: readonly Token[], from: number): boolean {
  const dash = tokens[from + 1]
  const end = tokens[from + 2]
  if (!/^0[1-9]$/.test(tokens[from]!.norm) || !dash || dash.glued || !/^[-–—]$/.test(dash.norm)) return false
  return end?.kind === 'number' && !end.glued && end.norm.length === 2 && tokens[from - 1]?.kind === 'word'
}

function counted(part: string, to: number): Figure {
  return { value: Number(part), to, plain: true, digits: part.length }
}

/** Thousands apart by spaces: `12 500 000`. */
function spaced(tokens: readonly Token[], from: number): Figure | null {
  const first = tokens[from]!
  if (first.norm.length > 3 || first.norm.startsWith('0')) return null
  const before = tokens[from - 1]
  // `عيار 18 917 جنيها`: the first number names a thing.
  if (before && /^[وبل]?(ال|ل)?(عيار|رقم|ماده|بند|فقره|موديل|طراز|بوينغ|ايرباص)$/.test(before.norm)) return null
  if (before?.kind === 'number' || (before && first.glued && before.kind !== 'word')) return null
  let to = from + 1
  let text = first.norm
  while (isSpacedGroup(tokens[to], tokens[to - 1]!)) text += tokens[to++]!.norm
  if (to === from + 1 || text.length > MOST_DIGITS) return null
  const next = tokens[to]
  if (next?.kind === 'number' || (next?.glued && (next.kind !== 'punct' || tokens[to + 1]?.kind === 'number')))
    return null
  return { value: Number(text), to, plain: false, digits: text.length }
}

function isSpacedGroup(token: Token | undefined, before: Token): boolean {
  return (
    token?.kind === 'number' &&
    token.norm.length === 3 &&
    !token.glued &&
    token.breaks === 0 &&
    token.start - before.end === 1
  )
}

type Read = Pick<Figure, 'value' | 'ambiguous' | 'eitherWay'>

function separated(parts: string[], marks: string[]): Read | null {
  const last = marks.at(-1)!
  if (last === 'ر') return marks.length === 1 ? decimal(parts[1]!, parts[0]!) : null
  if (last === '٫') return grouped(parts.slice(0, -1), marks.slice(0, -1), parts.at(-1)!)
  if (marks.every((mark) => mark === marks[0]) && isGrouped(parts)) {
    if (marks.length === 1) return single(parts[0]!, parts[1]!, last)
    return { value: Number(parts.join('')) }
  }
  if (marks.length === 1) {
    if (parts[0]!.length > 1 && parts[0]!.startsWith('0')) return null
    return last !== '.' && parts[1]!.length > 3 ? null : decimal(parts[0]!, parts[1]!)
  }
  return last === marks[0] ? null : grouped(parts.slice(0, -1), marks.slice(0, -1), parts.at(-1)!)
}

function isGrouped(parts: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(parts[0]!) && parts.slice(1).every((part) => part.length === 3)
}

function grouped(parts: string[], marks: string[], after: string): Read | null {
  if (parts.length > 1 && !(isGrouped(parts) && marks.every((mark) => mark === marks[0]))) return null
  return decimal(parts.join(''), after)
}

function decimal(before: string, after: string): Read {
  return { value: Number(`${before}.${after}`) }
}

/** One separator before three digits. The thousands' comma is common; a dot more often parts decimals. */
function single(before: string, after: string, mark: string): Read {
  const thousands = Number(before + after)
  const fraction = Number(`${before}.${after}`)
  if (mark === '٬') return { value: thousands }
  if (mark === '.' && !after.endsWith('0')) return { value: fraction, eitherWay: thousands }
  return { value: thousands, ambiguous: [thousands, fraction] }
}
