import type { Kind } from './kind.js'
import { plain } from './plain.js'

/** A person took a decision back, their own or another's. */
export interface WithdrawalPayload {
  /** The number of the decision's entry. */
  decision: number
  words: string | null
  person: string
}

export const withdrawal: Kind<WithdrawalPayload, null> = {
  ...plain('withdrawal'),

  async write(tx, entry, { decision, person }) {
    await tx.insertInto('withdrawal').values({ entry, decision, person }).execute()
  },
}
