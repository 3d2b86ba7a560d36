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
  page: Record<
    | 'title'
    | 'lead'
    | 'none'
    | 'noneOf'
    | 'all'
    | 'next'
    | 'previous'
    | 'words'
    | 'whole'
    | 'rules'
    | 'noRules'
    | 'joined'
    | 'decided'
    | 'decide'
    | 'accept'
    | 'reject'
    | 'inWords'
    | 'correct'
    | 'correctLead'
    | 'save'
    | 'same'
    | 'different'
    | 'unsure'
    | 'undo'
    | 'done'
    | 'split'
    | 'splitMeeting'
    | 'splitPerson'
    | 'splitNamesake'
    | 'splitOff'
    | 'other'
    | 'otherLead'
    | 'again'
    | 'againLead'
    | 'fits'
    | 'was'
    | 'now'
    | 'gone'
    | 'yes'
    | 'no'
    | 'keys'
    | 'review',
    string
  > & {
    place(i: number, n: number): string
    more(n: number): string
    astray(n: number): string
  }
  joining: Record<'same' | 'different' | 'unsure' | 'split', string>
  /** Values of lists that the site names nowhere else. */
  choice: Record<string, string>
  /** The fields of claims, by their name. */
  field: Record<string, string>
}
