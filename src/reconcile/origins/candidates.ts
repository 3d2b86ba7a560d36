import type { Passage } from './passages.js'

/** Words a shingle has. Copies with every fifth word changed still share some. */
const SHINGLE = 4
/** A passage shorter than this says too little to be known as a copy. */
export const SHORTEST = 8
/** A bucket with more passages compares each with the first and the last ones only, which keeps the cost linear. */
const BUCKET = 12
const ENDS = 3

/** Pairs of passages of different reports that share at least `shared` shingles. Near linear in all words together. */
export function candidates(all: readonly Passage[], shared = 2): [number, number][] {
  const buckets = new Map<number, number[]>()
  const pairs: [number, number][] = []
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.words.length < SHORTEST) continue
    const counts = new Map<number, number>()
    for (const shingle of shingles(all[i]!.words)) {
      const bucket = buckets.get(shingle)
      if (!bucket) {
        buckets.set(shingle, [i])
        continue
      }
      for (const j of bucket) if (all[j]!.reading !== all[i]!.reading) counts.set(j, (counts.get(j) ?? 0) + 1)
      bucket.push(i)
      // The first ones stay, the last ones move on: a copy meets an early and a late member of its family.
      if (bucket.length > BUCKET) bucket.splice(ENDS, 1)
    }
    for (const [j, count] of counts) if (count >= shared) pairs.push([j, i])
  }
  return pairs
}

/** The distinct shingles of a passage, hashed to 32 bits. */
function shingles(words: Int32Array): Set<number> {
  const out = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + SHINGLE; k++) {
      hash = Math.imul(hash ^ words[k]!, 0x01000193)
      hash ^= hash >>> 15
    }
    out.add(hash)
  }
  return out
}
