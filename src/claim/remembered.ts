/** Results kept before all are forgotten: memory stays bounded whatever is asked. */
const KEPT = 20_000

/** The same function of a text, which works each answer out once. For pure functions that are asked the same again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    if (known.size >= KEPT) known.clear()
    const result = work(text)
    known.set(text, result)
    return result
  }
}
