import type { Kind } from './kind.js'

/** Another version of the reader made the same of a source as an earlier reading did. */
export interface ConfirmationPayload {
  /** The number of that reading's entry. */
  reading: number
  reader: string
}

export const confirmation: Kind<ConfirmationPayload, null> = {
  async write(tx, entry, payload) {
    await tx
      .insertInto('confirmation')
      .values({ entry, ...payload })
      .execute()
  },

  async standing(db, first, last) {
    const rows = await db
      .selectFrom('confirmation')
      .selectAll()
      .where('entry', '>=', first)
      .where('entry', '<=', last)
      .execute()
    return new Map(rows.map(({ entry, ...payload }) => [entry, { payload, content: null }]))
  },

  isContent: (content): content is null => content === null,

  covers: () => true,
}
