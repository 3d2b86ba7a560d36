import { sql } from 'kysely'
import { statement } from '../databases/statement.js'
import type { Kind } from './kind.js'
import { plain } from './plain.js'

/** What a person decided about one thing of the record. */
export interface DecisionPayload {
  /** What sort of thing: a fact, a pair of meetings, a pair of people … */
  kind: string
  /** Which one: its key in the record. */
  subject: string
  verdict: string
  /** Of a short list; null where the verdict needs none. */
  reason: string | null
  /** In the person's own words. */
  words: string | null
  /** What a correction puts in place, beside the report's words. */
  value: unknown
  /** What the person saw: the words and values it was about. */
  about: unknown
  person: string
}

export const decision: Kind<DecisionPayload, null> = {
  ...plain('decision'),

  async write(tx, entry, { kind, subject, verdict, person }) {
    await insert(tx, entry, kind, subject, verdict, person)
  },
}

const insert = statement<[number, string, string, string, string]>(
  sql`insert into decision (entry, kind, subject, verdict, person) values (${0}, ${''}, ${''}, ${''}, ${''})`,
)
