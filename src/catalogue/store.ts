import type { At, Side, Slice } from './catalogue.js'

/** A thing as a store keeps it. */
export interface KeptThing {
  kind: string
  id: string
  rank: string
  /** Equal digests: equal things, standing in the same places. */
  digest: string
  /** JSON. */
  body: string
  /** Where it stands; without a rank, at its own. */
  placed: readonly (readonly [key: string, value: string, rank?: string])[]
}

/** What a catalogue asks of what stores it; a ledger's `record` is one. */
export interface Store {
  kept(): Promise<{ basis: string; summary: string } | null>
  /** False, with nothing changed, where what is stored is not made from `before`. */
  keep(change: {
    before: string | null
    basis: string
    summary: string
    gone: Iterable<{ kind: string; id: string }>
    come: Iterable<KeptThing>
  }): Promise<boolean>
  digests(): Promise<{ kind: string; id: string; digest: string }[]>
  /** What is stored of a kind after an id, in the order of ids. */
  stored(kind: string, after: string, most: number): Promise<{ id: string; body: string; placed: string }[]>
  things(kind: string, ids: readonly string[]): Promise<Map<string, string>>
  ids(kind: string, at: At, slice?: Slice): Promise<string[]>
  among(kind: string, key: string, values: readonly string[]): Promise<string[]>
  counts(kind: string, key: string, values?: readonly string[]): Promise<Map<string, number>>
  place(kind: string, at: At, id: string): Promise<number | null>
  beside(kind: string, at: At, id: string, side: Side, most: number): Promise<string[]>
}
