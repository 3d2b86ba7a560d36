import type { Claim } from '../../claim/claim.js'
import { contentWords, overlap } from '../content.js'
import { type Contexts, tellingWords } from '../contexts.js'

/** The share of the shorter sentence's words that the longer must have, and how many at least. */
const SHARE = 0.5
const WORDS = 4

/** Tells whether two claims stand on like words or in like sentences, numbers aside. */
export function akinBy(contexts: Contexts): (a: Claim, b: Claim) => boolean {
  const own = kept((claim) => contentWords(tellingWords(claim, contexts)))
  const sentence = kept((claim) => contentWords(contexts(claim)))
  return (a, b) => like(own(a), own(b)) || like(sentence(a), sentence(b))
}

function like(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const share = overlap(x, y)
  return share >= SHARE && share * Math.min(x.size, y.size) >= WORDS
}

function kept(words: (claim: Claim) => Set<string>): (claim: Claim) => Set<string> {
  const known = new WeakMap<Claim, Set<string>>()
  return (claim) => {
    const found = known.get(claim) ?? words(claim)
    known.set(claim, found)
    return found
  }
}
