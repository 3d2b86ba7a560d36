import type { Catalogue, Summary } from '../catalogue/catalogue.js'
import { RecordKeeper } from '../catalogue/keep.js'
import { NotYet } from '../catalogue/notyet.js'
import type { Store } from '../catalogue/store.js'
import { storedCatalogue } from '../catalogue/stored.js'
import { canonical } from '../claim/base.js'
import type { Ledger } from '../ledger/open.js'
import { growing } from '../reconcile/growing.js'
import type { Judgement } from '../reconcile/judgement.js'
import { hash } from '../reconcile/order.js'
import type { RecordSource } from '../review/desk.js'
import { JoinedRecord, joinKnownOn } from './joined.js'

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

type Kept = Pick<Ledger, 'records' | 'readAfter'>

/**
 * The record as a ledger stores it: a ledger of any size is opened at once where nothing was added since. With a day, the
 * record as it was known by the end of it.
 */
export class StoredRecord implements RecordSource {
  private readonly store: Store
  private basis: string | null = null
  private catalogue!: Catalogue
  /** What was wanted last: a page asks for it anew, and it changes seldom. */
  private last: (Wanted & { basis: string }) | null = null

  constructor(
    ledger: Kept,
    private readonly version: string,
    private readonly bring: Bring = bringing(ledger),
    day = '',
  ) {
    this.store = ledger.records.of(day)
  }

  async record(readAt: number, judgements: readonly Judgement[]): Promise<Catalogue> {
    const wanted = this.wanted(readAt, judgements)
    if (this.basis === wanted) return this.catalogue
    if ((await this.store.kept())?.basis !== wanted) await this.bring({ readAt, judgements }, wanted)
    const kept = await this.store.kept()
    if (!kept) throw new NotYet('the record is being joined')
    if (kept.basis !== this.basis) {
      this.basis = kept.basis
      this.catalogue = storedCatalogue(this.store, JSON.parse(kept.summary) as Summary)
    }
    return this.catalogue
  }

  get isBehind(): boolean {
    return this.basis !== this.last?.basis
  }

  private wanted(readAt: number, judgements: readonly Judgement[]): string {
    if (this.last?.readAt !== readAt || this.last.judgements !== judgements) {
      this.last = { readAt, judgements, basis: basisOf(this.version, { readAt, judgements }) }
    }
    return this.last.basis
  }
}

/** Joins in this process, and keeps the joining for what comes next. */
export function bringing(ledger: Kept, day = ''): Bring {
  const joined = new JoinedRecord(ledger, day === '' ? growing() : joinKnownOn(day))
  const keeper = new RecordKeeper(ledger.records.of(day))
  return async ({ readAt, judgements }, basis) => {
    await joined.record(readAt, judgements)
    await keeper.keep(joined.whole, basis)
  }
}
