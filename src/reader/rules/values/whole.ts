import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { NumberValue } from './quantity.js'
import type { Numeral } from './steps.js'

/** What is measured in parts as well: degrees, kilometres, tonnes, barrels. */
const IN_PARTS = new Set(['temperature', 'length', 'weight', 'area', 'volume', 'oil', 'power'])

/** `561.911 لاجئا`: of people and things there are thousands, and no thousandths. */
export function ofWholes(board: Board, number: Mark): NumberValue {
  const value = meaning<NumberValue>(number)
  const { eitherWay } = numeralOf(number) ?? {}
  if (eitherWay === undefined) return value
  const noun = board.markAt(number.to, 'counted', 'unit_of_members')
  return noun && !IN_PARTS.has(String(noun.value)) ? { ...value, value: eitherWay } : value
}

function numeralOf({ parts }: Mark): Numeral | undefined {
  for (const part of parts) {
    const found = part.label === 'NUM' ? (part.value as Numeral) : numeralOf(part)
    if (found) return found
  }
  return undefined
}
