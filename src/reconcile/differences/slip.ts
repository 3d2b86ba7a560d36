import type { Ground } from '../record.js'
import { significant } from './rounding.js'

const THOUSANDFOLD = [1e3, 1e6]

/** The slip of the pen that would make one number of the other, or null where none would. */
export function slipOf(a: number, b: number): Extract<Ground, 'thousandfold' | 'digits'> | null {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (small <= 0) return null
  const times = (n: number) => Math.abs(large / small - n) < n * 1e-9
  if (THOUSANDFOLD.some(times)) return 'thousandfold'
  if (times(10) && significant(small) > 1) return 'digits'
  return swapped(small, large) ? 'digits' : null
}

/** The same digits but for two neighbours that change places: 68 and 86, 3.48 and 3.84 billion. */
function swapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  if (x.length !== y.length) return false
  const i = [...x].findIndex((digit, at) => digit !== y[at])
  return i >= 0 && x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2)
}
