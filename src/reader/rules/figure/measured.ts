import type { Money, Quantity } from '../../../claim/values.js'

/** A number said about the world, as its words show it. */
export interface Measured {
  measure: string
  quantity: Quantity
  money?: Money
  unit: string | null
  /** The clause in which its place and time are looked for. */
  from: number
  to: number
}
