import { SHORTEST } from './candidates.js'
import type { Passage } from './passages.js'

/** How many words two passages have in common in the same order (longest common subsequence). */
export function common(a: Int32Array, b: Int32Array): number {
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

/** How many words two passages have in common in any order: never fewer than in the same order, and cheap to count. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

/** The share of the shorter passage's words that the longer has in the same order. */
const COPIED = 0.55

/** Whether one passage is a copy or close rewrite of the other, or of a part of it. */
export function copied(a: Passage, b: Passage): boolean {
  const shorter = Math.min(a.words.length, b.words.length)
  const needed = Math.max(SHORTEST, Math.ceil(shorter * COPIED))
  return shorter >= needed && shared(a.bag, b.bag) >= needed && common(a.words, b.words) >= needed
}
