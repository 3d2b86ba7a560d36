import type { Ledger } from '../ledger/open.js'
import { knownOn } from '../reconcile/known.js'
import type { PublicRecord } from '../reconcile/record.js'
import type { Desk } from '../review/desk.js'
import { type Mode, type Published, publish } from '../review/publish.js'
import type { Standings } from '../review/state.js'
import { openDesk } from './joined.js'

/** Past days are asked for seldom: only the last few are kept. */
const DAYS = 7

/** The records that a site shows of one ledger: each is made once, and anew only after something was added. */
export class Served {
  private opened: Promise<Desk> | undefined
  private version = -1
  private readonly laid = new Map<string, { record: PublicRecord; review: Standings }>()
  private readonly published = new Map<string, Published>()

  constructor(private readonly ledger: Ledger) {}

  /** The one desk of this process, with everything that is in the ledger by now, whoever added it. */
  async desk(): Promise<Desk> {
    this.opened ??= openDesk(this.ledger)
    const desk = await this.opened.catch((error) => {
      this.opened = undefined
      throw error
    })
    await desk.refresh()
    if (desk.version !== this.version) {
      this.laid.clear()
      this.published.clear()
      this.version = desk.version
    }
    return desk
  }

  /** The record; with a day, as it was known by the end of it. */
  async record(known: string | null, mode: Mode): Promise<Published> {
    const desk = await this.desk()
    const name = `${known ?? ''} ${mode}`
    const there = this.published.get(name)
    if (there) return there
    const { record, review } = known === null ? desk : this.past(desk, known)
    const published = publish(record, review, mode)
    this.published.set(name, published)
    return published
  }

  private past(desk: Desk, day: string) {
    const there = this.laid.get(day)
    if (there) return there
    for (const old of [...this.laid.keys()].slice(0, 1 - DAYS)) {
      this.laid.delete(old)
      for (const name of [...this.published.keys()].filter((one) => one.startsWith(old))) this.published.delete(name)
    }
    const laid = desk.lay(knownOn(desk.readings, day))
    this.laid.set(day, laid)
    return laid
  }
}
