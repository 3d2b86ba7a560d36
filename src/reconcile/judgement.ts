import type { Called } from '../claim/decision.js'

interface Decided {
  verdict: 'same' | 'different'
  /** Who decided. */
  person: string
}

/** What a person decided of two meeting claims: that they tell of one meeting, or of two. It outweighs every guard. */
export interface MeetingJudgement extends Decided {
  claims: readonly [string, string]
}

/** A name; of a namesake with the claims in which it is his. */
export type Borne = Called & { claims?: readonly string[] }

/** What a person decided of two names: that one person bears them, or two. */
export interface PersonJudgement extends Decided {
  people: readonly [Borne, Borne]
}

export type Judgement = MeetingJudgement | PersonJudgement
