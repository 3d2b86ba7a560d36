import type { Quantity } from '../../../claim/values.js'
import { type Board, perBoard } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Made } from '../../engine/rule.js'
import { Trie } from '../../engine/trie.js'
import { sharedCurrencies, stateWords } from '../../words/values-currencies.js'
import type { Numeral } from './numerals.js'
import { type MoneyValue, readingsOf } from './quantity.js'

/** A sum of so much; `name` is what a currency is called that several states have. */
export function money(quantity: Mark, currency: string | null, name?: string): Made {
  const { value, max, precision } = quantity.value as Quantity
  const made: MoneyValue = { amount: value, ...(max === undefined ? {} : { max }), currency, precision }
  const ambiguous = readingsOf(quantity)
  if (ambiguous) made.ambiguous = ambiguous
  if (name) made.name = name
  return { label: 'MONEY', value: made }
}

/** Adds the small coin behind the main amount. */
export function withPart(made: Made, count: Mark, part: Mark): Made {
  const value = made.value as MoneyValue
  const amount = value.amount + (count.value as Numeral).value / Number(part.value)
  return { ...made, value: { ...value, amount: Number(amount.toFixed(3)) } }
}

const stateTrie = new Trie(stateWords)

/** The states that a report names, looked for once and only where a currency's name asks. */
const statesOf = perBoard(
  ({ tokens }) =>
    new Set(tokens.flatMap(({ index }) => stateTrie.at(tokens, index).map((mark) => mark.value as string))),
)

/** Which state's currency a shared name means, where the report names one such state and no other. */
function ofReport(name: string, board: Board): string | null {
  const currencies = sharedCurrencies[name] ?? {}
  const found = new Set<string>()
  for (const state of statesOf(board)) {
    const currency = currencies[state]
    if (currency) found.add(currency)
  }
  return found.size === 1 ? [...found][0]! : null
}

/** The currency that a word names, and its name where several states share it. */
export function currencyOf(word: Mark, board: Board): { currency: string | null; name?: string } {
  if (word.label === 'currency' || word.label === 'currency_two') return { currency: word.value as string }
  const name = word.value as string
  return { currency: ofReport(name, board), name }
}

/** `بين` is no yen behind ب, and `5 بالدولار` no sum. */
export const isTied = (word: Mark) => word.prep !== '' || word.conj !== ''
