import type { FactDecision } from '../../../claim/decision.js'
import type { Mode } from '../../../review/publish.js'
import type { State } from '../../../review/state.js'

/** What the site says of people's decisions, in one language. */
export interface ReviewPhrases {
  /** How a fact stands. */
  state: Record<State, string>
  by(names: string): string
  /** Before what the machine read, where a person corrected it. */
  readAs: string
  verdict: Record<FactDecision['verdict'], string>
  /** Which record is shown. */
  mode: Record<Mode, string>
  modeIs: Record<Mode, string>
  which: string
}
