import type { Money } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { MoneyValue } from './quantity.js'

/**
 * Binds sums that tell the same amount in two currencies: `500 مليون يورو (616 مليون دولار)`. Both keep their own words and
 * get the other as `other`.
 */
export function bindSums(board: Board): void {
  for (const mark of board.of('MONEY')) {
    if (board.markAt(mark.from, 'MONEY') !== mark) continue
    const second = board.markAt(behind(board, mark.to), 'MONEY')
    const a = mark.value as MoneyValue
    const b = second?.value as MoneyValue | undefined
    if (!second || !b || !a.currency || !b.currency || a.currency === b.currency) continue
    if (board.sentenceIndex(mark.from) !== board.sentenceIndex(second.from)) continue
    mark.value = { ...a, other: plainMoney(b) }
    second.value = { ...b, other: plainMoney(a) }
  }
}

function plainMoney({ amount, max, currency, precision }: MoneyValue): Money {
  return { amount, ...(max === undefined ? {} : { max }), currency: currency!, precision }
}

/** Where the second sum begins: in brackets, or behind words such as `ما يعادل`; -1 where nothing binds them. */
function behind(board: Board, to: number): number {
  const open = board.markAt(to, 'open', 'comma')
  const equal = board.markAt(open?.to ?? to, 'equals')
  if (equal) return equal.to
  return open?.label === 'open' ? open.to : -1
}
