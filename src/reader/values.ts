import type { Money, Precision, Quantity } from '../claim/values.js'
import { Board } from './engine/board.js'
import type { Mark } from './engine/mark.js'
import { stretchesOf } from './long.js'
import { withBrackets } from './rules/values/brackets.js'
import { isoDuration } from './rules/values/distance.js'
import type { Length } from './rules/values/durations.js'
import { readValues, winners } from './rules/values/mark.js'
import type { Ordinal } from './rules/values/ordinals.js'
import { type MoneyValue, type NumberValue, readingsOf } from './rules/values/quantity.js'
import { type Resolved, type ResolveOptions, resolveTime as resolveWords } from './rules/values/resolve.js'
import type { Distance, TimeWords } from './rules/values/when.js'
import { ofWholes } from './rules/values/whole.js'

export type { MoneyValue } from './rules/values/quantity.js'
export type { Resolved, ResolveOptions } from './rules/values/resolve.js'
export type { Distance, TimeWords, When } from './rules/values/when.js'

/**
 * Puts the marks of all values on boards: NUMBER (NumberValue), PERCENT (Quantity), MONEY (MoneyValue), ORDINAL (Ordinal), DURATION
 * (`{duration, precision}`), DISTANCE (Distance from an event), TIME (TimeWords). They do not overlap.
 */
export function markValues(boards: readonly Board[]): void {
  const layers = boards.map((board) => new Board(board.text, board))
  readValues(layers)
  boards.forEach((board, i) => {
    putValues(board, layers[i]!)
  })
}

function putValues(board: Board, layer: Board): void {
  for (const mark of winners(layer)) {
    if (mark.label === 'DURATION') mark.value = durationOf(mark.value as Length)
    if (mark.label === 'NUMBER') mark.value = withReadings(mark)
    board.add(mark.label === 'NUMBER' ? counting(board, mark, layer) : mark)
  }
}

/** A number with its brackets and, before a noun of whole things, in thousands. */
function counting(board: Board, mark: Mark, layer: Board): Mark {
  const number = withBrackets(board, mark, layer)
  return { ...number, value: ofWholes(board, number) }
}

export interface DurationValue {
  duration: string
  max?: string
  precision: Precision
}

function durationOf({ amounts, max, precision }: Length): DurationValue {
  return { duration: isoDuration(amounts), ...(max ? { max: isoDuration(max) } : {}), precision }
}

/** Resolves a time's words against a publication date or moment. `when` is null where no time can be had. */
export const resolveTime: (words: TimeWords, options: ResolveOptions) => Resolved = resolveWords

/** One value of a text, as `values` prints it. `quote` is the text between `start` and `end`. */
export interface Value {
  kind: 'value'
  type: 'number' | 'percent' | 'ordinal' | 'money' | 'time' | 'duration'
  start: number
  end: number
  quote: string
  quantity?: Quantity | null
  ordinal?: number
  money?: Money | null
  other?: Money
  /** All readings where the text does not tell which is meant; `money` or `quantity` is then null. */
  ambiguous?: Money[] | Quantity[]
  when?: string | null
  part?: string
  duration?: string
  max?: string
  precision?: Precision
  derived?: string[]
  /** The rules behind the value, where they were asked for. */
  tree?: ValueTree
}

/** A rule, the words it took, and what it was made of. */
export interface ValueTree {
  rule: string
  quote: string
  parts: ValueTree[]
}

export interface ValuesOptions {
  at?: string | null
  prefer?: 'past' | 'future'
  explain?: boolean
}

/** All values of a text, in its order. A text of extraordinary length is read part by part, as a report is. */
export function values(text: string, options: ValuesOptions = {}): Value[] {
  return stretchesOf(text).flatMap(({ from, to }) => {
    const found = valuesOf(text.slice(from, to), options)
    for (const value of found) {
      value.start += from
      value.end += from
    }
    return found
  })
}

function valuesOf(text: string, options: ValuesOptions): Value[] {
  const board = new Board(text)
  readValues([board])
  return winners(board).map((mark) => {
    const value = printed(board, mark, options)
    return options.explain ? { ...value, tree: { ...treeOf(board, mark), quote: value.quote } } : value
  })
}

function treeOf(board: Board, mark: Mark): ValueTree {
  const parts = mark.parts.map((part) => treeOf(board, part))
  return {
    rule: mark.rule,
    quote: board.text.slice(board.tokens[mark.from]!.start, board.tokens[mark.to - 1]!.end),
    parts,
  }
}

/** Where a mark's own words begin: behind a conjunction or preposition written on them. */
function startOf(board: Board, mark: Mark): number {
  let start = board.tokens[mark.from]!.start
  const skip = (mark.conj ? 1 : 0) + (mark.prep && !(mark.prep === 'ل' && mark.article) ? 1 : 0)
  for (let n = 0; n < skip; n++) {
    start++
    while (/[\u0640\u064B-\u0652\u0670]/.test(board.text[start] ?? '')) start++
  }
  return start
}

function printed(board: Board, mark: Mark, options: ValuesOptions): Value {
  const start = startOf(board, mark)
  const end = board.tokens[mark.to - 1]!.end
  const quote = board.text.slice(start, end)
  const value = (type: Value['type']): Value => ({ kind: 'value', start, end, quote, type })
  switch (mark.label) {
    case 'NUMBER':
      return Object.assign(value('number'), numberOf(mark))
    case 'PERCENT':
      return Object.assign(value('percent'), { quantity: mark.value as Quantity })
    case 'ORDINAL':
      return Object.assign(value('ordinal'), { ordinal: (mark.value as Ordinal).ordinal })
    case 'MONEY':
      return Object.assign(value('money'), moneyOf(mark.value as MoneyValue))
    case 'DURATION':
    case 'DISTANCE':
      return Object.assign(value('duration'), durationOf(mark.value as Length | Distance))
    default:
      return withTime(value('time'), mark.value as TimeWords, options)
  }
}

function withReadings(mark: Mark): NumberValue {
  const quantity = mark.value as Quantity
  const ambiguous = quantity.max === undefined ? readingsOf(mark) : undefined
  return ambiguous ? { ...quantity, ambiguous } : quantity
}

/** `330,130 مليون` has two readings, with a currency or without. */
function numberOf(mark: Mark): Pick<Value, 'quantity' | 'ambiguous'> {
  const { ambiguous, ...quantity } = withReadings(mark)
  if (!ambiguous) return { quantity }
  return { quantity: null, ambiguous: ambiguous.map((one) => ({ ...quantity, value: one })) }
}

/** ISO 4217's code where it is not told whose dinar or cent is meant. */
const UNKNOWN = 'XXX'

function moneyOf({
  amount,
  max,
  currency,
  precision,
  ambiguous,
  other,
  name,
  coins = 1,
}: MoneyValue): Omit<Value, 'kind' | 'start' | 'end' | 'quote'> {
  if (currency === null && name) {
    const told = { value: amount * coins, ...(max === undefined ? {} : { max: max * coins }), precision, unit: name }
    return {
      type: 'money',
      money: { amount, ...(max === undefined ? {} : { max }), currency: UNKNOWN, precision },
      quantity: told,
    }
  }
  const money: Money = { amount, ...(max === undefined ? {} : { max }), currency: currency ?? UNKNOWN, precision }
  const derived = name ? { derived: ["currency from the report's state"] } : {}
  if (ambiguous)
    return { type: 'money', money: null, ambiguous: ambiguous.map((one) => ({ ...money, amount: one })), ...derived }
  return { type: 'money', money, ...(other ? { other } : {}), ...derived }
}

function withTime(value: Value, words: TimeWords, options: ValuesOptions): Value {
  const { when, derived } = resolveTime(words, { at: options.at ?? null, prefer: options.prefer ?? 'past' })
  value.when = when
  if (words.part) value.part = words.part
  if (derived.length > 0) value.derived = derived
  return value
}
