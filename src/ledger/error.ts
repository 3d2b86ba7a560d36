import type { Refusal } from '../claim/refusal.js'

/** The ledger cannot do what was asked. The message says what is wrong and what to do. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  constructor(
    message: string,
    /** Where a person asked for what cannot be; null where the ledger itself fails. */
    readonly refusal: Refusal | null = null,
  ) {
    super(message)
  }
}
