import type { Kind } from './kind.js'

/** A person took a decision back, their own or another's. */
export interface WithdrawalPayload {
  /** The number of the decision's entry. */
  decision: number
  words: string | null
  person: string
}

export const withdrawal: Kind<WithdrawalPayload, null> = {
  async write(tx, entry, { decision, person }) {
    await tx.insertInto('withdrawal').values({ entry, decision, person }).execute()
  },

  async standing(db, first, last, payloads) {
    const rows = await db
      .selectFrom('withdrawal')
      .selectAll()
      .where('entry', '>=', first)
      .where('entry', '<=', last)
      .execute()
    return new Map(
      rows.map(({ entry, ...row }) => [entry, { payload: { ...payloads.get(entry), ...row }, content: null }]),
    )
  },

  isContent: (content): content is null => content === null,

  covers: () => true,
}
