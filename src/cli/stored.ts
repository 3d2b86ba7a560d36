import type { Catalogue, Summary } from '../catalogue/catalogue.js'
import { RecordKeeper } from '../catalogue/keep.js'
import { storedCatalogue } from '../catalogue/stored.js'
import { canonical } from '../claim/base.js'
import type { Ledger } from '../ledger/open.js'
import type { Judgement } from '../reconcile/judgement.js'
import { hash } from '../reconcile/order.js'
import type { RecordSource } from '../review/desk.js'
import { JoinedRecord } from './joined.js'

/** What a record is made from: everything read up to an entry, and people's judgements on what is one. */
export interface Wanted {
  readAt: number
  judgements: readonly Judgement[]
}

/** Has a record stored. It may return before that is done, where there is an older record to show meanwhile. */
export type Bring = (wanted: Wanted, basis: string) => Promise<void>

/** Raised whenever joining, or how a record is laid out, gives something else of the same readings. */
const JOINING = 2

/** Names what a record is made from: where the stored one has another basis, it is an older one. */
export function basisOf(version: string, { readAt, judgements }: Wanted): string {
  return `${version}/${JOINING} ${readAt} ${hash(canonical(judgements))}`
}

/** The record as a ledger stores it: a ledger of any size is opened at once where nothing was added since. */
export class StoredRecord implements RecordSource {
  private basis: string | null = null
  private catalogue!: Catalogue
  /** What was wanted last: a page asks for it anew, and it changes seldom. */
  private last: (Wanted & { basis: string }) | null = null

  constructor(
    private readonly ledger: Pick<Ledger, 'record' | 'readAfter'>,
    private readonly version: string,
    private readonly bring: Bring = bringing(ledger),
  ) {}

  async record(readAt: number, judgements: readonly Judgement[]): Promise<Catalogue> {
    const wanted = this.wanted(readAt, judgements)
    if (this.basis === wanted) return this.catalogue
    if ((await this.ledger.record.kept())?.basis !== wanted) await this.bring({ readAt, judgements }, wanted)
    const kept = (await this.ledger.record.kept())!
    if (kept.basis !== this.basis) {
      this.basis = kept.basis
      this.catalogue = storedCatalogue(this.ledger.record, JSON.parse(kept.summary) as Summary)
    }
    return this.catalogue
  }

  private wanted(readAt: number, judgements: readonly Judgement[]): string {
    if (this.last?.readAt !== readAt || this.last.judgements !== judgements) {
      this.last = { readAt, judgements, basis: basisOf(this.version, { readAt, judgements }) }
    }
    return this.last.basis
  }
}

/** Joins in this process, and keeps the joining for what comes next. */
function bringing(ledger: Pick<Ledger, 'record' | 'readAfter'>): Bring {
  const joined = new JoinedRecord(ledger)
  const keeper = new RecordKeeper(ledger.record)
  return async ({ readAt, judgements }, basis) => {
    await joined.record(readAt, judgements)
    await keeper.keep(joined.whole, basis)
  }
}
