import { countWhile } from '../../../claim/ordered.js'
import type { Actor, Link } from '../../../claim/values.js'

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
  private readonly spoken: Int32Array

  /** For a report of so many tokens. */
  constructor(tokens: number) {
    this.spoken = new Int32Array(tokens).fill(-1)
  }

  /** A later speech stands inside an earlier one where both hold a token. */
  add(speech: Speech): void {
    this.spoken.fill(this.speeches.length, speech.from, speech.to)
    this.speeches.push(speech)
  }

  /** The innermost speech that a token stands in. */
  at(token: number): Speech | undefined {
    return this.speeches[this.spoken[token] ?? -1]
  }

  /** The chain of transmission of what stands at a token: the agency it came through, then the speaker. */
  chainAt(token: number): Link[] {
    const speech = this.at(token)
    if (!speech) return []
    const { name, post, country, kind } = speech.speaker
    if (kind !== 'person') return speech.chain
    return [...speech.chain, { person: name, ...(post ? { post } : {}), ...(country ? { country } : {}) }]
  }

  /** The last speech that begins before a token. */
  lastBefore(token: number): Speech | undefined {
    const low = countWhile(this.speeches, (speech) => speech.from < token)
    return this.speeches[low - 1]
  }
}
