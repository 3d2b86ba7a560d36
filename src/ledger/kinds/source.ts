import { sha256 } from '../../claim/sha256.js'
import type { Tables } from '../tables.js'
import { given, stored } from '../text.js'
import type { Kind } from './kind.js'

/** A version of a source, all but its text. */
export type SourcePayload = Omit<Tables['source'], 'entry' | 'text' | 'nulls'> & { sha256: string }

export interface SourceContent {
  text: string
}

export const source: Kind<SourcePayload, SourceContent> = {
  async write(tx, entry, { sha256: _, ...row }, { text }) {
    await tx
      .insertInto('source')
      .values({ entry, ...row, ...stored(text) })
      .execute()
  },

  async standing(db, first, last) {
    const rows = await db
      .selectFrom('source')
      .selectAll()
      .where('entry', '>=', first)
      .where('entry', '<=', last)
      .execute()
    return new Map(
      rows.map(({ entry, text: kept, nulls, ...row }) => {
        const text = given({ text: kept, nulls })
        return [entry, { payload: { ...row, sha256: sha256(text) }, content: { text } }]
      }),
    )
  },

  isContent: (content): content is SourceContent =>
    typeof content === 'object' && content !== null && typeof (content as SourceContent).text === 'string',

  covers: (payload, { text }) => payload.sha256 === sha256(text),
}
