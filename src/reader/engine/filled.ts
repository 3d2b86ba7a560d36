const noughts: number[] = []
const nothings: undefined[] = []

/**
 * So many noughts: a copy of some that are kept costs less than filling an array, and far less than a typed array, whose
 * room is not on V8's own heap.
 */
export function zeros(count: number): number[] {
  while (noughts.length < count) noughts.push(0)
  return noughts.slice(0, count)
}

/** So many places with nothing in them. */
export function places<T>(count: number): (T | undefined)[] {
  while (nothings.length < count) nothings.push(undefined)
  return nothings.slice(0, count)
}
