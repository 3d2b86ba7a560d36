import type { Catalogue } from '../catalogue/catalogue.js'
import { Decision, type FactDecision, type JoiningDecision, type Made } from '../claim/decision.js'
import type { Judgement } from '../reconcile/judgement.js'
import type { Joinings } from './joinings.js'
import { judgementsOf } from './judgements.js'
import { joiningsOn, laidOn, standingsOn } from './lay.js'
import { type KeptSetting, type Settings, settingsOf, usual } from './settings.js'
import type { Standings } from './state.js'

/** A decision as a ledger keeps it, of whatever kind. */
export interface Kept {
  entry: number
  at: string
  withdrawn: Made['withdrawn']
}

/** What a desk asks of what keeps decisions; a ledger is one. */
export interface Keeper {
  /** The number of the last entry. */
  changes(): Promise<number>
  /** The number of the last entry that holds a reading. */
  lastReading(): Promise<number>
  /** Every decision that was made, or taken back, after an entry. */
  decisions(after?: number): Promise<Kept[]>
  /** Every setting, the earliest first. */
  settings(): Promise<KeptSetting[]>
  decide(decision: Decision): Promise<number>
  withdraw(withdrawal: { decision: number; person: string; words: string | null }): Promise<number>
}

/** Where a desk has its record from. */
export interface RecordSource {
  /**
   * The record of everything read up to an entry, joined by these judgements. The same value as before where neither is
   * another; an older record where that one takes long to make.
   */
  record(readAt: number, judgements: readonly Judgement[]): Promise<Catalogue>
  /** Whether the record given last is an older one. */
  readonly isBehind?: boolean
}

/**
 * What a review works on, in the terminal and on the site: the record, what was decided on it, and what keeps decisions.
 * `refresh` takes in what was added since, by whomever: a decision on a fact changes how that fact stands and nothing
 * else; readings, and decisions on what is one, are taken into the joining.
 */
export class Desk {
  private at = -1
  /** How many settings were taken in. */
  private set = 0
  private readonly made = new Map<number, Made>()
  private judged: readonly Judgement[] = []
  private standings!: Standings
  private joined!: Joinings
  private refreshing: Promise<void> = Promise.resolve()
  catalogue!: Catalogue
  settings: Settings = usual
  /** Changes with everything that was taken in. */
  version = 0

  private constructor(
    readonly keeper: Keeper,
    private readonly source: RecordSource,
  ) {}

  static async open(keeper: Keeper, source: RecordSource): Promise<Desk> {
    const desk = new Desk(keeper, source)
    await desk.refresh()
    return desk
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

  /** Whether something was added since that is still being joined. */
  get isBehind(): boolean {
    return this.source.isBehind ?? false
  }

  decision(entry: number): Made | undefined {
    return this.made.get(entry)
  }

  /** People's decisions on what is one, as joining follows them. */
  get judgements(): readonly Judgement[] {
    return this.judged
  }

  /** How the facts of another record, as one of a past day, stand by all decisions. */
  async lay(catalogue: Catalogue): Promise<Standings> {
    return await standingsOn(catalogue, this.onFacts(), this.settings)
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
    const fresh = now === this.at ? [] : madeOf(await this.keeper.decisions(Math.max(0, this.at)))
    for (const decision of fresh) this.made.set(decision.entry, decision)
    const set = now !== this.at && (await this.setAnew())
    const onJoining = fresh.some((decision) => decision.kind !== 'fact')
    if (onJoining || set) this.judged = judgementsOf(this.onJoining(), this.settings)
    const catalogue = await this.source.record(readAt, this.judged)
    if (catalogue !== this.catalogue || onJoining || set) await this.layAll(catalogue)
    else if (fresh.length > 0) await laidOn(this.standings, catalogue, fresh as Made<FactDecision>[], this.settings)
    if (now !== this.at || catalogue !== this.catalogue) this.version++
    this.catalogue = catalogue
    this.at = now
  }

  /** Takes in the settings; true where they are others than before. */
  private async setAnew(): Promise<boolean> {
    const kept = await this.keeper.settings()
    if (kept.length === this.set) return false
    this.set = kept.length
    this.settings = settingsOf(kept)
    return true
  }

  private async layAll(catalogue: Catalogue): Promise<void> {
    this.standings = await this.lay(catalogue)
    this.joined = await joiningsOn(catalogue, this.onJoining(), this.settings)
  }

  private onFacts(): Made<FactDecision>[] {
    return this.decisions.filter((decision): decision is Made<FactDecision> => decision.kind === 'fact')
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
