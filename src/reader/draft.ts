import type { Claim, ClaimType, Values } from '../claim/claim.js'
import type { Mark } from './engine/mark.js'

/** A claim in the making: its values, the token ranges of its words, and the marks it was made of. */
export interface Draft {
  values: Values
  words: { from: number; to: number }[]
  chain?: Claim['chain']
  modality?: Claim['modality']
  marks: Mark[]
}

export type DraftOf<T extends ClaimType> = Draft & { values: Extract<Values, { type: T }> }
