import type { PledgeForm, PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Money, Quantity } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import type { Governed } from './governed.js'

/** A pledge as its words show it. */
export interface Promised {
  kind: Governed['kind']
  /** The words of what is given: a sum, or help in kind. */
  sum: Mark
  /** Null for help in kind. */
  money: Money | null
  quantity?: Quantity
  donor: Mark | null
  beneficiary: Mark | null
  verb: Mark | null
  form: PledgeForm
  stage: PledgeStage
  /** How far the words that tell of it can go. */
  until: number
  purpose: { from: number; to: number } | null
}
