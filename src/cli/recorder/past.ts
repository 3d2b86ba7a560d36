import type { Catalogue } from '../../catalogue/catalogue.js'
import { catalogueOf } from '../../catalogue/memory.js'
import { NotYet } from '../../catalogue/notyet.js'
import type { Ledger } from '../../ledger/open.js'
import { knownOn } from '../../reconcile/known.js'
import { reconcile } from '../../reconcile/reconcile.js'
import type { Desk } from '../../review/desk.js'
import { StoredRecord } from '../stored.js'
import { Recorder } from './recorder.js'

/** So many reports are joined in less than a second, in the memory of the process that asks. */
const FEW = 2000

/** Days whose records stay stored. */
const DAYS = 7

/** Gives the record of a ledger as it was known by the end of a day. Throws NotYet where it is being joined. */
export type PastOf = (desk: Desk, day: string) => Promise<Catalogue>

/** Joins in this process. */
export function joinedPast(ledger: Pick<Ledger, 'readings'>): PastOf {
  return async (desk, day) => catalogueOf(reconcile(knownOn(await ledger.readings(), day), desk.judgements))
}

type Kept = Pick<Ledger, 'place' | 'records' | 'readings' | 'readAfter' | 'lastReading'>

/**
 * Records of past days of a ledger of any size: of few reports they are joined at once, of many by a thread of its own, one
 * day at a time, and stored.
 */
export class PastRecords {
  private readonly here: PastOf
  private recorder: Recorder | undefined
  private day = ''

  constructor(
    private readonly ledger: Kept,
    private readonly version: string,
    private readonly failed: (error: unknown) => void,
    private readonly few = FEW,
  ) {
    this.here = joinedPast(ledger)
  }

  readonly of: PastOf = async (desk, day) => {
    if ((await desk.catalogue.summary()).reports <= this.few) return await this.here(desk, day)
    const { ledger, version } = this
    const stored = new StoredRecord(ledger, version, (wanted, basis) => this.bring(day)(wanted, basis), day)
    return await stored.record(await ledger.lastReading(), desk.judgements)
  }

  async close(): Promise<void> {
    await this.recorder?.close()
  }

  private bring(day: string) {
    if (this.recorder?.isBusy && this.day !== day) throw new NotYet(`the record of ${this.day} is being joined`)
    if (!this.recorder || this.day !== day) {
      const { ledger, version, failed } = this
      this.recorder = new Recorder(ledger, { version, day, failed })
      this.day = day
      ledger.records.dropDays(DAYS).catch(failed)
    }
    return this.recorder.bring
  }
}
