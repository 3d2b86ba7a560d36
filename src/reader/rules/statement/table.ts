import { countWhile } from '../../../claim/ordered.js'
import type { Actor, Link } from '../../../claim/values.js'
import { zeros } from '../../engine/filled.js'

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
  /** For each token its innermost speech, counted from 1, or 0. */
  private readonly spoken: number[]

  /** For a report of so many tokens. */
  constructor(tokens: number) {
    this.spoken = zeros(tokens)
  }

  /** A later speech stands inside an earlier one where both hold a token. */
  add(speech: Speech): void {
    this.speeches.push(speech)
    for (let i = speech.from; i < speech.to; i++) this.spoken[i] = this.speeches.length
  }

  /** The innermost speech that a token stands in. */
  at(token: number): Speech | undefined {
    return this.speeches[(this.spoken[token] ?? 0) - 1]
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
