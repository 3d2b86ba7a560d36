import type { Refusal } from '../claim/refusal.js'
import { LedgerError } from '../ledger/error.js'
import { DecisionError } from '../review/decide.js'
import type { View } from './view.js'

/** Refusals that name a field of a claim. */
const ofFields: readonly string[] = ['misfit', 'no_field']

/** What was refused and why, in the page's language. What it names may run the other way: it is isolated. */
export function refusedIn({ t }: Pick<View, 't'>, { why, what }: Refusal): string {
  const field = () =>
    what
      .split('.')
      .map((key) => t.review.field[key] ?? key)
      .join(' – ')
  return t.access.refused[why](`\u2068${ofFields.includes(why) ? field() : what}\u2069`)
}

/**
 * The line that a form shows where what it asked for failed. An error that is no refusal is told to who runs the site;
 * what is neither a decision's nor the ledger's goes through.
 */
export function problemOf(view: Pick<View, 't'>, error: unknown, failed: (error: unknown) => void): string {
  if (!(error instanceof DecisionError || error instanceof LedgerError)) throw error
  if (error.refusal) return refusedIn(view, error.refusal)
  failed(error)
  return view.t.access.failed
}
