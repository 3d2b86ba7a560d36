import type { Money } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { MoneyValue } from '../../values.js'
import { sharedCurrencies } from '../../words/values-currencies.js'

const TRILLIONS = 1e12

/**
 * A MONEY mark as the claims have it, or null where its currency or amount is open. A currency that several states have
 * is that of the state that gives.
 */
export function sumOf(mark: Mark, state?: string): Money | null {
  const { amount: written, max, name, precision, ambiguous, ...told } = meaning<MoneyValue>(mark)
  const currency = told.currency ?? (name && state ? (sharedCurrencies[name]?.[state] ?? null) : null)
  const amount = ambiguous ? Math.min(...ambiguous) : written
  // `3,646 مليار`: thousands of billions would be written as trillions.
  if (currency === null || (ambiguous && written < TRILLIONS) || amount <= 0) return null
  return { amount, ...(max === undefined ? {} : { max }), currency, precision }
}

/** Where a sum ends, with its second naming in another currency: `20 مليون يورو (23 مليون دولار)`. */
export function endOfSum(board: Board, sum: Mark): number {
  const second = inOtherCurrencies(board, sum).at(-1)
  return second ? second.to + Number(closes(board, second.to)) : sum.to
}

const closes = (board: Board, at: number) => [')', ']', '"', '»'].includes(board.tokens[at]?.norm ?? '')

const OPEN = new Set(['(', '[', '"', '«', '،', ',', '-', '–', '/'])

/** `مليار جنيه إضافية (مليارا دولار)` */
const MORE = /^(?:اضافيه?|اخري|تقريبا|سنويا)$/

/** Whether a sum tells the one before it again in another currency: `(91 مليون دولار)`, `أي ما يعادل 80 مليون يورو`. */
export function isSecondCurrency(board: Board, before: Mark | undefined, mark: Mark): boolean {
  if (!before || mark.from - before.to > 6) return false
  let at = before.to
  let bracket = false
  let equal = false
  while (at < mark.from) {
    const token = board.tokens[at]!
    const equals = board.markAt(at, 'equals')
    if (
      token.breaks > 0 ||
      (token.norm === '،' && !board.markAt(at + 1, 'equals') && board.tokens[at + 1]?.norm !== 'او')
    )
      return equal
    if (token.norm === '(' || token.norm === '[' || token.norm === '"' || token.norm === '«') bracket = true
    else if (equals || token.norm === 'او') equal = true
    else if (!OPEN.has(token.norm) && !board.markAt(at, 'precise') && !MORE.test(token.norm)) return false
    at = equals?.to ?? at + 1
  }
  return (bracket || equal) && meaning<MoneyValue>(mark).currency !== meaning<MoneyValue>(before).currency
}

/** How many tokens may stand between a sum and the same in another currency. */
const BETWEEN = 6

/** The marks that tell a sum again in other currencies, right behind it. */
export function inOtherCurrencies(board: Board, sum: Mark): Mark[] {
  const out: Mark[] = []
  for (let last = sum; ; last = out.at(-1)!) {
    const next = sumAfter(board, last)
    if (!next || !isSecondCurrency(board, last, next) || !sumOf(next)) return out
    out.push(next)
  }
}

function sumAfter(board: Board, { to }: Mark): Mark | undefined {
  for (let i = to; i <= to + BETWEEN; i++) {
    const found = board.markAt(i, 'MONEY')
    if (found) return found
  }
  return undefined
}
