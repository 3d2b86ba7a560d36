import type { Catalogue } from '../catalogue/catalogue.js'
import type { Reading } from '../claim/reading.js'
import type { Ledger } from '../ledger/open.js'
import { Desk, type RecordSource } from '../review/desk.js'
import type { Mode } from '../review/publish.js'
import { type Shown, shown } from '../review/published.js'
import type { Standings } from '../review/state.js'
import { joinedPast, type PastOf } from './recorder/past.js'

/** Past days are asked for seldom: only the last few are kept. */
const DAYS = 7

interface Past {
  catalogue: Catalogue
  review: Standings
}

/** The records that a site shows of one ledger: each is made once, and anew only after something was added. */
export class Served {
  private opened: Promise<Desk> | undefined
  private version = -1
  private readonly days = new Map<string, Promise<Past>>()
  private readonly published = new Map<string, Promise<Shown>>()

  constructor(
    private readonly ledger: Ledger,
    private readonly source: RecordSource,
    private readonly past: PastOf = joinedPast(ledger),
  ) {}

  /** The one desk of this process, with everything that is in the ledger by now, whoever added it. */
  async desk(): Promise<Desk> {
    this.opened ??= Desk.open(this.ledger, this.source)
    const desk = await this.opened.catch((error) => {
      this.opened = undefined
      throw error
    })
    await desk.refresh()
    if (desk.version !== this.version) {
      this.days.clear()
      this.published.clear()
      this.version = desk.version
    }
    return desk
  }

  /** The record; with a day, as it was known by the end of it. */
  async record(known: string | null, mode: Mode): Promise<Shown> {
    const desk = await this.desk()
    return await remembered(this.published, `${known ?? ''} ${mode}`, async () => {
      const { catalogue, review } = known === null ? desk : await this.ofDay(desk, known)
      return { ...(await shown(catalogue, review, mode)), behind: known === null && desk.isBehind }
    })
  }

  /** A report as it was read last, with the whole source it stands in. */
  async report(id: string): Promise<(Reading & { source: string }) | null> {
    const [reading, source] = await Promise.all([this.ledger.reportById(id), this.ledger.sourceText(id)])
    return reading && source !== undefined ? { ...reading, source } : null
  }

  private async ofDay(desk: Desk, day: string): Promise<Past> {
    for (const old of [...this.days.keys()].filter((one) => one !== day).slice(0, 1 - DAYS)) {
      this.days.delete(old)
      for (const name of [...this.published.keys()].filter((one) => one.startsWith(old))) this.published.delete(name)
    }
    return await remembered(this.days, day, async () => {
      const catalogue = await this.past(desk, day)
      return { catalogue, review: await desk.lay(catalogue) }
    })
  }
}

/** What was made before under a name, else made now; what fails is made again when it is asked for next. */
function remembered<T>(made: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const there = made.get(name)
  if (there) return there
  const making = make()
  made.set(name, making)
  making.catch(() => made.delete(name))
  return making
}
