import type { Actor, Link } from '../../../claim/values.js'
import type { Telling } from '../../telling.js'

/** One speech act found in a report: who speaks, which tokens are what was said. */
export interface Speech {
  speaker: Actor
  from: number
  to: number
  chain: Link[]
}

/** The speech acts of a report, to ask who says what stands at a token. */
export class SpeechTable {
  readonly speeches: Speech[] = []

  constructor(readonly telling: Telling) {}

  /** The innermost speech that a token stands in. */
  at(token: number): Speech | undefined {
    return this.speeches.findLast((speech) => speech.from <= token && token < speech.to)
  }
}
