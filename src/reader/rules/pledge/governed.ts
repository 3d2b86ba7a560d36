import type { PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Mark } from '../../engine/mark.js'

/** What governs a sum: who gives it, what it measures, or the pledge before it that it carries on. */
export interface Governed {
  sum: Mark
  kind: 'gives' | 'total' | 'asks' | 'more' | 'line' | 'measure'
  /** The verb or noun that says so. */
  verb: Mark | null
  /** The noun of aid. */
  noun: Mark | null
  stage: PledgeStage
  measure: Mark | null
  /** The governed sum before it, where it carries that one on. */
  before: Governed | null
  /** A conference's total, or a row that carries one on. */
  ofTotal: boolean
  /** Where the words that belong to it can begin. */
  from: number
}
