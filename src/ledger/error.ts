/** The ledger cannot do what was asked. The message says what is wrong and what to do. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}
