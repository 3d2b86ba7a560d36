import type { Phrase } from '../../record.js'

/** What a comparison answers: how strongly it speaks for (above 0) or against (below 0), and why, told when it is asked. */
export interface Compared {
  score: number
  because: () => Phrase
}
