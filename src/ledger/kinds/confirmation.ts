import type { Kind } from './kind.js'
import { plain } from './plain.js'

/** Another version of the reader made the same of a source as an earlier reading did. */
export interface ConfirmationPayload {
  /** The number of that reading's entry. */
  reading: number
  reader: string
}

export const confirmation: Kind<ConfirmationPayload, null> = {
  ...plain('confirmation'),

  async write(tx, entry, payload) {
    await tx
      .insertInto('confirmation')
      .values({ entry, ...payload })
      .execute()
  },
}
