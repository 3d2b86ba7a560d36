/** A record that was asked for is being joined and is not there yet. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
}
