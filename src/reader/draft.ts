import type { Claim, ClaimType } from '../claim/claim.js'
import type { Mark } from './engine/mark.js'

type Values<C> = C extends Claim ? Omit<C, 'kind' | 'id' | 'report' | 'evidence' | 'chain' | 'modality'> : never

/** A claim in the making: its values, the token ranges of its words, and the marks it was made of. */
export interface Draft {
  values: Values<Claim>
  words: { from: number; to: number }[]
  chain?: Claim['chain']
  modality?: Claim['modality']
  marks: Mark[]
}

export type DraftOf<T extends ClaimType> = Draft & { values: Extract<Values<Claim>, { type: T }> }
