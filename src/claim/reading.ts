import type { Claim } from './claim.js'
import type { Report } from './report.js'

/** What one reading of one report gave. `text` is the report's masked text (see Story), which joining compares. */
export interface Reading {
  report: Report
  text: string
  claims: Claim[]
}
