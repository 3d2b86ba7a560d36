/** How many of n things make a pair. */
const pairsOf = (n: number) => (n * (n - 1)) / 2

/**
 * The adjusted Rand index (Hubert and Arabie 1985) of two ways to group the same things: 1 where they are the same, 0
 * where they agree as much as chance would.
 */
export function adjustedRand(truth: readonly string[], found: readonly string[]): number {
  const both = tally(truth.map((key, i) => `${key}\n${found[i]}`))
  const [a, b] = [tally(truth), tally(found)]
  const expected = (a * b) / pairsOf(truth.length)
  const most = (a + b) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}

/** Pairs of things that share a key. */
function tally(keys: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum + pairsOf(n), 0)
}

/** Precision and recall of the pairs that are put together, and their harmonic mean. */
export function pairwise(truth: readonly string[], found: readonly string[]) {
  const both = tally(truth.map((key, i) => `${key}\n${found[i]}`))
  const [need, made] = [tally(truth), tally(found)]
  const precision = made === 0 ? 1 : both / made
  const recall = need === 0 ? 1 : both / need
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
