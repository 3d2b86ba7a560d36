import { Decision, type FactDecision, type JoiningDecision, type Made } from '../claim/decision.js'
import type { Reading } from '../claim/reading.js'
import type { Judgement } from '../reconcile/judgement.js'
import { reconcile } from '../reconcile/reconcile.js'
import type { PublicRecord } from '../reconcile/record.js'
import { Joinings } from './joinings.js'
import { judgementsOf } from './judgements.js'
import { type KeptSetting, type Settings, settingsOf, usual } from './settings.js'
import { Standings } from './state.js'

/** A decision as a ledger keeps it, of whatever kind. */
export interface Kept {
  entry: number
  at: string
  withdrawn: Made['withdrawn']
}

/** What a desk asks of what keeps a record; a ledger is one. */
export interface Keeper {
  /** The number of the last entry. */
  changes(): Promise<number>
  /** The number of the last entry that holds a reading. */
  lastReading(): Promise<number>
  /** The last reading of every source that was read after an entry. */
  readAfter(entry: number): Promise<{ source: number; readings: Reading[] }[]>
  /** Every decision that was made, or taken back, after an entry. */
  decisions(after?: number): Promise<Kept[]>
  /** Every setting, the earliest first. */
  settings(): Promise<KeptSetting[]>
  decide(decision: Decision): Promise<number>
  withdraw(withdrawal: { decision: number; person: string; words: string | null }): Promise<number>
}

export type Join = (readings: readonly Reading[], judgements: readonly Judgement[]) => PublicRecord

/**
 * What a review works on, in the terminal and on the site: the record, what was decided on it, and what keeps decisions.
 * `refresh` takes in what was added since, by whomever: a decision on a fact changes how that fact stands and nothing
 * else; readings, and decisions on what is one, are taken into the joining.
 */
export class Desk {
  private at = -1
  private readAt = -1
  /** How many settings were taken in. */
  private set = 0
  private all: Reading[] = []
  private readonly bySource = new Map<number, Reading[]>()
  private readonly made = new Map<number, Made>()
  private standings!: Standings
  private joined!: Joinings
  private refreshing: Promise<void> = Promise.resolve()
  record!: PublicRecord
  settings: Settings = usual

  private constructor(
    readonly keeper: Keeper,
    private readonly join: Join,
  ) {}

  static async open(keeper: Keeper, join: Join): Promise<Desk> {
    const desk = new Desk(keeper, join)
    await desk.refresh()
    return desk
  }

  /** Changes with everything that was taken in. */
  get version(): number {
    return this.at
  }

  get readings(): readonly Reading[] {
    return this.all
  }

  get review(): Standings {
    return this.standings
  }

  get joinings(): Joinings {
    return this.joined
  }

  get decisions(): Made[] {
    return [...this.made.values()].sort((a, b) => a.entry - b.entry)
  }

  decision(entry: number): Made | undefined {
    return this.made.get(entry)
  }

  /** People's decisions on what is one, as joining follows them. */
  get judgements(): Judgement[] {
    return judgementsOf(this.onJoining(), this.settings)
  }

  /** One after the other, however many ask at once. */
  async refresh(): Promise<void> {
    const turn = this.refreshing.then(() => this.takeIn())
    this.refreshing = turn.catch(() => undefined)
    await turn
  }

  /** Keeps a decision and takes it in; gives the number of its entry. */
  async decide(decision: Decision): Promise<number> {
    const entry = await this.keeper.decide(decision)
    await this.refresh()
    return entry
  }

  /** Takes a decision back, and takes that in. */
  async withdraw(decision: number, person: string, words: string | null = null): Promise<void> {
    await this.keeper.withdraw({ decision, person, words })
    await this.refresh()
  }

  private async takeIn(): Promise<void> {
    const [now, readAt] = [await this.keeper.changes(), await this.keeper.lastReading()]
    if (now === this.at) return
    const fresh = madeOf(await this.keeper.decisions(Math.max(0, this.at)))
    for (const decision of fresh) this.made.set(decision.entry, decision)
    const set = await this.setAnew()
    const onJoining = fresh.some((decision) => decision.kind !== 'fact')
    if (readAt !== this.readAt) await this.readOn()
    if (readAt !== this.readAt || onJoining || set) this.layAll()
    else for (const decision of fresh) this.standings.keep(decision as Made<FactDecision>)
    this.readAt = readAt
    this.at = now
  }

  /** Reads what was read since; the readings of other sources stay the values they are. */
  private async readOn(): Promise<void> {
    for (const { source, readings } of await this.keeper.readAfter(Math.max(0, this.readAt))) {
      this.bySource.set(source, readings)
    }
    this.all = [...this.bySource.values()].flat()
  }

  /** The record of these readings, and how its facts stand by all decisions. */
  lay(readings: readonly Reading[], join: Join = reconcile): { record: PublicRecord; review: Standings } {
    const record = join(readings, this.judgements)
    const review = new Standings(record, this.settings)
    for (const decision of this.decisions) if (decision.kind === 'fact') review.keep(decision as Made<FactDecision>)
    return { record, review }
  }

  /** Takes in the settings; true where they are others than before. */
  private async setAnew(): Promise<boolean> {
    const kept = await this.keeper.settings()
    if (kept.length === this.set) return false
    this.set = kept.length
    this.settings = settingsOf(kept)
    return true
  }

  private layAll(): void {
    const { record, review } = this.lay(this.all, this.join)
    this.record = record
    this.standings = review
    this.joined = new Joinings(record, this.onJoining(), this.settings)
  }

  private onJoining(): Made<JoiningDecision>[] {
    return this.decisions.filter((decision): decision is Made<JoiningDecision> => decision.kind !== 'fact')
  }
}

/** A ledger keeps decisions of any kind; those that this version knows. */
export function madeOf(kept: readonly Kept[]): Made[] {
  return kept.flatMap((each) => {
    const parsed = Decision.safeParse(each)
    const { entry, at, withdrawn } = each
    return parsed.success ? [{ ...parsed.data, entry, at, withdrawn } as Made] : []
  })
}
