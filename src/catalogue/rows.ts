import { hash } from '../reconcile/order.js'
import type { Keyed, Shelf } from './shelves.js'
import type { KeptThing } from './store.js'

/** Characters of a value that are stored as they are: indexes take no text of any length. */
const LONGEST = 200

/** A value of a key as it is stored. */
export function storedValue(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 20)}…${hash(value, 16)}` : value
}

/** A thing as it is stored. */
export function rowOf<T extends { id: string }>(kind: string, thing: T, { rank, keys }: Shelf<T>): KeptThing {
  const own = rank(thing)
  const body = JSON.stringify(thing)
  const placed: Keyed[] = [
    ['all', ''],
    ...keys(thing).map(([key, value, ...rank]): Keyed => [key, storedValue(value), ...rank]),
  ]
  return { kind, id: thing.id, rank: own, digest: hash(`${JSON.stringify(placed)}\n${body}`, 16), body, placed }
}
