import type { Catalogue } from '../catalogue/catalogue.js'
import { catalogueOf } from '../catalogue/memory.js'
import type { JoiningDecision, Made } from '../claim/decision.js'
import type { Reading } from '../claim/reading.js'
import type { Ledger } from '../ledger/open.js'
import { growing } from '../reconcile/growing.js'
import type { Judgement } from '../reconcile/judgement.js'
import { knownOn } from '../reconcile/known.js'
import { reconcile } from '../reconcile/reconcile.js'
import type { PublicRecord } from '../reconcile/record.js'
import { Desk, type RecordSource } from '../review/desk.js'
import { judgementsOf } from '../review/judgements.js'
import type { Settings } from '../review/settings.js'

export type Join = (readings: readonly Reading[], judgements: readonly Judgement[]) => PublicRecord

/** The record of a ledger, joined in memory: what was read since is taken in. */
export class JoinedRecord implements RecordSource {
  private readAt = -1
  private judged: readonly Judgement[] | null = null
  private readonly bySource = new Map<number, Reading[]>()
  private catalogue!: Catalogue
  readings: readonly Reading[] = []
  whole!: PublicRecord

  constructor(
    private readonly ledger: Pick<Ledger, 'readAfter'>,
    private readonly join: Join,
  ) {}

  async record(readAt: number, judgements: readonly Judgement[]): Promise<Catalogue> {
    if (readAt === this.readAt && judgements === this.judged) return this.catalogue
    if (readAt !== this.readAt) await this.readOn()
    this.whole = this.join(this.readings, judgements)
    this.catalogue = catalogueOf(this.whole)
    this.readAt = readAt
    this.judged = judgements
    return this.catalogue
  }

  /** Reads what was read since; the readings of other sources stay the values they are. */
  private async readOn(): Promise<void> {
    for (const { source, readings } of await this.ledger.readAfter(Math.max(0, this.readAt))) {
      this.bySource.set(source, readings)
    }
    this.readings = [...this.bySource.values()].flat()
  }
}

/** The record of a ledger with what people decided on it; with a day, as it was known by the end of it. */
export async function openDesk(ledger: Ledger, known?: string): Promise<{ desk: Desk; joined: JoinedRecord }> {
  const joined = new JoinedRecord(ledger, known === undefined ? growing() : joinKnownOn(known))
  return { desk: await Desk.open(ledger, joined), joined }
}

/** Joins what was known by the end of a day. */
export function joinKnownOn(day: string): Join {
  return (all, judgements) => reconcile(knownOn(all, day), judgements)
}

/** Readings to the record, with people's decisions on what is one. */
export function join(readings: readonly Reading[], decisions: readonly Made[], settings?: Settings): PublicRecord {
  const onJoining = decisions.filter((each): each is Made<JoiningDecision> => each.kind !== 'fact')
  return reconcile(readings, judgementsOf(onJoining, settings))
}
