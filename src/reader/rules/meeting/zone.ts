import type { Mark } from '../../engine/mark.js'

/** The stretch of a sentence that speaks of one mention of a meeting. */
export interface Zone {
  mention: Mark
  from: number
  to: number
  /** How the mention hangs on what is told before it: `على هامش`, `بعد … على`. */
  relation: string | null
  sentence: number
  /** A second stretch, behind a clause about another meeting that ended with a pronoun for this one. */
  more?: { from: number; to: number }
}
