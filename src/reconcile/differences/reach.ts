import type { Quantity } from '../../claim/values.js'

/** A number as it was said. Money is one of its amount. */
export type Said = Pick<Quantity, 'value' | 'max' | 'precision'>

/** How far «about» reaches, as a share of the number. */
const ABOUT = 0.1
/** "More than 60" is not said of more than so many times 60. */
const REACH = 2

/** The numbers a quantity can mean. The bound of "more than 60" belongs to it: round numbers are bounds by habit. */
function reach(q: Said): [number, number] {
  switch (q.precision) {
    case 'about':
      return [q.value * (1 - ABOUT), q.value * (1 + ABOUT)]
    case 'more_than':
    case 'at_least':
      return [q.value, q.value * REACH]
    case 'less_than':
    case 'at_most':
      return [q.value / REACH, q.value]
    case 'between':
      return [q.value, q.max ?? q.value]
    default:
      return [q.value, q.value]
  }
}

/** Whether one number can be meant by both. */
export function meet(a: Said, b: Said): boolean {
  const [x, y] = [reach(a), reach(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}
