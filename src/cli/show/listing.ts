import type { ClaimOf, ClaimType } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import type { StoredSource } from '../../ledger/ask/sources.js'
import type { Fact, Phrase, PublicRecord } from '../../reconcile/record.js'
import type { Standing, State } from '../../review/state.js'
import type { Say } from '../phrases/say.js'

/** What a listing is made from. */
export interface Shown {
  record: PublicRecord
  /** How facts stand, where the record is shown with people's decisions marked; facts that are not in it are open. */
  standings?: ReadonlyMap<string, Standing>
  readings: Reading[]
  sources: StoredSource[]
}

/** A column of a listing; `key` heads it in CSV, `head` in a table. */
export interface Column<T> {
  key: string
  head: Phrase
  align?: 'right'
  /** In CSV only: too long or too plain for a table. */
  csvOnly?: true
  cell(thing: T, say: Say): string
}

export interface Listing<T = unknown> {
  things(shown: Shown): T[]
  columns: Column<T>[]
  /** Lines that say why a thing is what it is, for a table that is to be explained. */
  explain?(thing: T, say: Say): string[]
}

/** Keeps the columns' type together with the things' while a list of listings forgets both. */
export function listing<T>(of: Listing<T>): Listing {
  return of as unknown as Listing
}

/** `review` says how a fact stands, where the record is shown with that. */
export type ShownFact = Fact & { review?: State }
export type FactOf<T extends ClaimType> = ShownFact & { claim: ClaimOf<T> }

export function factsOf<T extends ClaimType>(type: T): (shown: Shown) => FactOf<T>[] {
  return ({ record, standings }) => {
    const facts = record.facts.filter((fact): fact is FactOf<T> => fact.claim.type === type)
    return standings ? facts.map((fact) => ({ ...fact, review: standings.get(fact.id)?.state ?? 'open' })) : facts
  }
}

const p = (en: string, ar: string): Phrase => ({ en, ar })

/** The columns that every listing of facts begins with. */
export const idColumn: Column<{ id: string }> = { key: 'id', head: p('id', 'المعرف'), cell: ({ id }) => id }

const states: Record<State, Phrase> = {
  open: p('', ''),
  waiting: p('waits for a second', 'ينتظر مراجعا ثانيا'),
  accepted: p('accepted', 'مقبول'),
  rejected: p('rejected', 'مرفوض'),
  corrected: p('corrected', 'مصحح'),
  conflict: p('reviewers disagree', 'اختلف المراجعون'),
}

/** The columns that every listing of facts ends with: where it is from, and what people decided. */
export const behind: Column<ShownFact>[] = [
  { key: 'meeting', head: p('meeting', 'الاجتماع'), cell: ({ meeting }) => meeting ?? '' },
  { key: 'reports', head: p('reports', 'تقارير'), align: 'right', cell: ({ reports }) => String(reports) },
  { key: 'sources', head: p('sources', 'مصادر'), align: 'right', cell: ({ sources }) => String(sources) },
  { key: 'report', head: p('report', 'التقرير'), csvOnly: true, cell: ({ claim }) => claim.report },
  {
    key: 'words',
    head: p('words', 'النص'),
    csvOnly: true,
    cell: ({ claim }) => claim.evidence.map(({ quote }) => quote).join(' … '),
  },
  { key: 'review', head: p('review', 'المراجعة'), cell: ({ review = 'open' }, say) => say.phrase(states[review]) },
]

export { p }
