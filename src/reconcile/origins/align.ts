import { SHORTEST } from './candidates.js'

/** How many words two passages have in common in the same order (longest common subsequence). */
export function common(a: readonly string[], b: readonly string[]): number {
  let above = new Int32Array(b.length + 1)
  let row = new Int32Array(b.length + 1)
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)
    }
    const done = row
    row = above
    above = done
  }
  return above[b.length]!
}

/** The share of the shorter passage's words that the longer has in the same order. */
const COPIED = 0.55

/** Whether one passage is a copy or close rewrite of the other, or of a part of it. */
export function copied(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST) return false
  const words = common(a, b)
  return words >= SHORTEST && words / shorter >= COPIED
}
