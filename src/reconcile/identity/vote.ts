import { byText } from '../order.js'

/** A value that a source gives. */
export interface Vote<T> {
  value: T
  /** Who gives it: votes of one source count once. */
  source: string
}

/**
 * The value that most sources give; among equals the one that says most, then the first in the order of its key.
 * Null where there are no votes.
 */
export function elected<T>(votes: readonly Vote<T>[], key: (value: T) => string, says: (value: T) => number): T | null {
  const tally = new Map<string, { value: T; sources: Set<string> }>()
  for (const { value, source } of votes) {
    const entry = tally.get(key(value)) ?? { value, sources: new Set() }
    if (says(value) > says(entry.value)) entry.value = value
    entry.sources.add(source)
    tally.set(key(value), entry)
  }
  const ranked = [...tally].sort(
    ([m, a], [n, b]) => b.sources.size - a.sources.size || says(b.value) - says(a.value) || byText(m, n),
  )
  return ranked[0]?.[1].value ?? null
}
