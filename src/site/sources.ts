import type { Team } from '../access/team.js'
import type { Claim } from '../claim/claim.js'
import type { Report } from '../claim/report.js'
import type { SettingPayload } from '../ledger/kinds/setting.js'
import type { Step } from '../reader/explain/steps.js'
import type { Desk } from '../review/desk.js'
import type { Mode } from '../review/publish.js'
import type { Shown as Published } from '../review/published.js'

/** One report, the whole source its offsets count in, and its own stretch as the reader sees it (see Story). */
export interface ReadReport {
  report: Report
  source: string
  text: string
  claims: Claim[]
}

/** A record, with how what people decided stands; without that, nobody has decided. */
export type Shown = Pick<Published, 'catalogue'> & Partial<Published>

/** What the site asks of the world. */
export interface SiteSources {
  /** The record; with a day, as it was known by the end of it; which of its kinds, `marked` where none is asked for. */
  record(known?: string | null, mode?: Mode): Shown | Promise<Shown>
  report(id: string): Promise<ReadReport | null>
  /** The bytes of a bundled file by its name, null where there is none; `assets.ts` finds the fonts. */
  asset(name: string): Promise<Uint8Array | null>
  /** What reviewers work on, with everything that was decided by now. Without it nothing is decided on the site. */
  desk?(): Promise<Desk>
  /** Keeps a setting of the record; gives the number of its entry. Without it none is changed on the site. */
  set?(setting: SettingPayload): Promise<number>
  /** The rules behind the claims of a report, by the claim's id, as this version of the reader reads it. */
  rules?(report: string): Promise<ReadonlyMap<string, readonly Step[]>>
  /** The program's version, for the description of the data. */
  version?: string
  /** Who may do what. Without it the site is for who sits at this machine. */
  access?: Team
  /** Told of every error behind a 500 page. Standard error where absent. */
  failed?(error: unknown): void
}
