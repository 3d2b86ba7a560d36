/** Ends a command: one line that says what is wrong and what to do. Status 1: it failed; 2: it was asked wrongly. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(
    message: string,
    readonly status: 1 | 2 = 1,
  ) {
    super(message)
  }
}
