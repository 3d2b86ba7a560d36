import type { Kind, Things } from './things.js'

/** A stretch of a list. */
export interface Slice {
  /** How many things of the list stand before it. */
  from: number
  most: number
}

/** On which side of a thing in a list. */
export type Side = 'before' | 'behind'

/** How much a record holds. */
export interface Summary {
  reports: number
  /** Independent sources behind all facts. */
  sources: number
  meetings: number
  facts: number
  differences: number
}

/**
 * A record laid out to be asked. Every kind of thing stands in one order, all of it under the key `all`, parts of it under
 * the keys of `shelves.ts`. An answer costs what it holds, however large the record is.
 */
export interface Catalogue {
  summary(): Promise<Summary>
  /** Those of the ids that are there, in the order of the ids. */
  get<K extends Kind>(kind: K, ids: Iterable<string>): Promise<Things[K][]>
  /** What stands under one value of a key, in the key's order. */
  list<K extends Kind>(kind: K, at: At, slice?: Slice): Promise<Things[K][]>
  /** The same without the things themselves. */
  ids(kind: Kind, at: At, slice?: Slice): Promise<string[]>
  /** What stands under any of several values of a key, each thing once, in the order of its kind. */
  among<K extends Kind>(kind: K, key: string, values: Iterable<string>): Promise<Things[K][]>
  /** How many things stand under one value of a key. */
  count(kind: Kind, at: At): Promise<number>
  /** How many stand under each value of a key, or of these values; values with none are left out. */
  counts(kind: Kind, key: string, values?: Iterable<string>): Promise<Map<string, number>>
  /** How many stand before a thing under one value of a key; null where it does not stand there. */
  place(kind: Kind, at: At, id: string): Promise<number | null>
  /** The ids that stand before or behind a thing under one value of a key, the nearest first; none where it is not there. */
  beside(kind: Kind, at: At, id: string, side: Side, most: number): Promise<string[]>
}

/** A key and one of its values; without a value, the things of a key that has but one. */
export type At = readonly [key: string, value?: string]

export const all: At = ['all']

/** A stretch of several lists that stand one behind the other. */
export async function across<K extends Kind>(
  catalogue: Catalogue,
  kind: K,
  lists: readonly { at: At; count: number }[],
  { from, most }: Slice,
): Promise<Things[K][]> {
  const out: Things[K][] = []
  let before = 0
  for (const { at, count } of lists) {
    const start = Math.max(0, from - before)
    if (start < count && out.length < most) {
      out.push(...(await catalogue.list(kind, at, { from: start, most: most - out.length })))
    }
    before += count
  }
  return out
}
