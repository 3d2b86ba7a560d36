/** Words a shingle has. */
const SHINGLE = 3
/** Of so many shingles in a row the least is kept: whatever run of five words two texts share, they share a kept one. */
const WINDOW = 3

/**
 * Hashed shingles that stand for a text, each once, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003). Of a text
 * with too few words for one there is none.
 */
export function shingles(words: Int32Array): Int32Array {
  const all: number[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) all.push(hashed(words, i))
  const kept = new Set<number>()
  for (let i = 0; i < Math.max(1, all.length - WINDOW + 1) && all.length > 0; i++) {
    kept.add(Math.min(...all.slice(i, i + WINDOW)))
  }
  return Int32Array.from(kept)
}

function hashed(words: Int32Array, from: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = from; i < from + SHINGLE; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}
