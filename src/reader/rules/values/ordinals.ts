import type { Board } from '../../engine/board.js'
import { BoardMark, type Mark } from '../../engine/mark.js'

/** An ordinal as it stands: `feminine` tells the hours of the clock (`الثالثة`). */
export interface Ordinal {
  ordinal: number
  feminine: boolean
  article: boolean
  /** In digits behind the article: `الـ32`. */
  digits?: boolean
}

/** Puts an ORD mark on every ordinal, in words or in digits behind the article. */
export function markOrdinals(board: Board): void {
  for (const number of board.of('NUM')) {
    const mark = inDigits(board, number)
    if (mark) board.add(mark)
  }
  let behind = 0
  for (const i of board.starts(['o_unit', 'o_teen', 'n_unit', 'n_ten', 'n_hundred'])) {
    const mark = i < behind ? null : ordinalAt(board, i)
    if (!mark) continue
    board.add(mark)
    behind = mark.to
  }
}

function ordinalAt(board: Board, i: number): Mark | null {
  return inWords(board, i) ?? behindHundred(board, i) ?? firstAndTens(board, i) ?? roundTens(board, i)
}

function made(first: Mark | null, from: number, to: number, value: Ordinal, parts: Mark[]): Mark {
  return new BoardMark('ORD', from, to, first?.conj ?? '', first?.prep ?? '', value.article, value, 'ordinal', parts)
}

/** `الـ32`, `ال 55`: the article before digits. */
function inDigits(board: Board, number: Mark): Mark | null {
  const article = board.tokens[number.from - 1]
  if (!article || article.norm.length > 4 || !/^[وف]?[بلك]?(ال|لل)$/.test(article.norm)) return null
  const { value, plain } = number.value as { value: number; plain?: boolean }
  if (!plain || value < 1 || value > 1000) return null
  return made(null, number.from - 1, number.to, { ordinal: value, feminine: false, article: true, digits: true }, [
    number,
  ])
}

function isFeminine(board: Board, i: number): boolean {
  return /[هي]$/.test(board.tokens[i]!.norm) && !board.tokens[i]!.norm.endsWith('ني')
}

/** `التعليم الأولي` is written with a dotted ya, `الأولى` is not. */
function isPrimary(board: Board, i: number): boolean {
  const { norm, end } = board.tokens[i]!
  // `باول` without its hamza is a name.
  if (norm === 'باول' && !board.text.slice(end - 3, end).includes('أ')) return true
  return norm.endsWith('اولي') && board.text[end - 1] === 'ي'
}

function inWords(board: Board, i: number): Mark | null {
  const teen = board.markAt(i, 'o_teen')
  if (teen) {
    // `السابعة عشرة بعد المئة`
    const more = teen.article && board.tokens[teen.to]?.norm === 'بعد' ? tensBehind(board, teen.to) : null
    const ordinal = Number(teen.value) + (more?.value ?? 0)
    const value: Ordinal = { ordinal, feminine: isFeminine(board, i), article: teen.article }
    return made(teen, i, more?.mark.to ?? teen.to, value, more ? [teen, more.mark] : [teen])
  }
  const unit = board.markAt(i, 'o_unit')
  if (!unit || isPrimary(board, i)) return null
  let ordinal = Number(unit.value)
  const parts = [unit]
  let to = unit.to
  // `الخامسة والسبعون بعد المئة` adds both.
  for (let n = 0; unit.article && n < 2; n++) {
    const more = tensBehind(board, to)
    if (!more) break
    ordinal += more.value
    parts.push(more.mark)
    to = more.mark.to
  }
  return made(unit, i, to, { ordinal, feminine: isFeminine(board, i), article: unit.article }, parts)
}

/** `الثامنة والعشرون`, `الحادي و العشرين`, `الأول بعد المئة`. */
function tensBehind(board: Board, i: number): { mark: Mark; value: number } | null {
  const split = board.tokens[i]?.norm === 'و'
  const mark = board.markAt(split ? i + 1 : i, 'n_ten')
  // `الثالثة العشرين بعد المائة`: the conjunction left out.
  const isLoose = mark !== undefined && board.tokens[mark.to]?.norm === 'بعد' && board.markAt(mark.to + 1, 'n_hundred')
  if (!mark?.article || !(split || mark.conj || isLoose)) {
    if (board.tokens[i]?.norm !== 'بعد') return null
    const hundred = board.markAt(i + 1, 'n_hundred')
    return hundred?.article ? { mark: hundred, value: Number(hundred.value) } : null
  }
  return { mark, value: Number(mark.value) }
}

/** `المئة والخامسة والسبعون`. */
function behindHundred(board: Board, i: number): Mark | null {
  const hundred = board.markAt(i, 'n_hundred')
  const unit = hundred?.article ? inWords(board, hundred.to) : null
  if (!hundred || !unit?.article || !unit.conj || board.markAt(i, 'NUM')?.to !== hundred.to) return null
  const { ordinal, feminine } = unit.value as Ordinal
  return made(hundred, i, unit.to, { ordinal: Number(hundred.value) + ordinal, feminine, article: true }, [
    hundred,
    unit,
  ])
}

/** `الواحد والعشرون` counts nothing: it is what الحادي والعشرون is. */
function firstAndTens(board: Board, i: number): Mark | null {
  const unit = board.markAt(i, 'n_unit')
  const tens = unit?.article && unit.value === '1' ? tensBehind(board, unit.to) : null
  if (!unit || !tens || board.tokens[unit.to]?.norm === 'بعد') return null
  return made(unit, i, tens.mark.to, { ordinal: 1 + tens.value, feminine: isFeminine(board, i), article: true }, [
    unit,
    tens.mark,
  ])
}

const SITTING = /^[وفبل]?(دورت|قمت|نسخت|طبعت|جلست|اجتماع|موتمر)(ه|ها|هم)$/

/** `الذكرى العشرون`: tens with the article behind a word with the article and no plural noun to count. */
function roundTens(board: Board, i: number): Mark | null {
  const mark = board.markAt(i, 'n_ten', 'n_hundred')
  if (!mark?.article || mark.conj || mark.prep) return null
  const alone = made(mark, i, mark.to, { ordinal: Number(mark.value), feminine: false, article: true }, [mark])
  if (i === 0) return mark.label === 'n_ten' && board.tokens.length === 1 ? alone : null
  const before = board.tokens[i - 1]!
  // `في دورتها الثمانين`: the number of its sitting.
  if (SITTING.test(before.norm))
    return made(mark, i, mark.to, { ordinal: Number(mark.value), feminine: false, article: true }, [mark])
  const counted = /(ات|ون|ين)$/.test(before.norm)
  if (!/^[وف]?[بك]?ال|^لل/.test(before.norm) || counted || before.norm.length < 5) return null
  if (!/(ه|ي|ر|م|ن|ع|د|ل|ب)$/.test(before.norm)) return null
  return alone
}
