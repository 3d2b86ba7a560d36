/** Why a content cannot become reports. */
export type IntakeCode = 'empty' | 'binary' | 'charset' | 'no-article' | 'bad-record' | 'no-records' | 'unreachable'

/** A content that cannot be read. The message is one line that says what is wrong and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  constructor(
    readonly code: IntakeCode,
    message: string,
  ) {
    super(message.replace(/\s+/g, ' '))
  }
}
