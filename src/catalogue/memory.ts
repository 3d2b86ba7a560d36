import { byText } from '../reconcile/order.js'
import { count } from '../reconcile/origins/count.js'
import type { PublicRecord } from '../reconcile/record.js'
import type { At, Catalogue, Slice, Summary } from './catalogue.js'
import { type Shelf, shelvesOf } from './shelves.js'
import { type Kind, type Things, thingsOf } from './things.js'

interface Placed {
  id: string
  rank: string
}

/** A kind laid out: its things by id, their ranks, and what stands under each value of each key, in order. */
interface Laid<T> {
  things: Map<string, T>
  ranks: Map<string, string>
  keys: Map<string, Map<string, Placed[]>>
}

/** A record in memory as a catalogue. A kind is laid out when it is first asked for. */
export function catalogueOf(record: PublicRecord): Catalogue {
  const laid = new Map<Kind, Laid<unknown>>()
  const shelfOf = shelvesOf(record)
  const of = <K extends Kind>(kind: K): Laid<Things[K]> => {
    const there = (laid.get(kind) as Laid<Things[K]> | undefined) ?? layOut(thingsOf(record, kind), shelfOf(kind))
    laid.set(kind, there)
    return there
  }
  const under = (kind: Kind, [key, value = '']: At) => of(kind).keys.get(key)?.get(value) ?? []
  return {
    summary: async () => summaryOf(record),
    get: async (kind, ids) => some(of(kind), ids),
    list: async (kind, at, slice) =>
      some(
        of(kind),
        part(under(kind, at), slice).map(({ id }) => id),
      ),
    ids: async (kind, at, slice) => part(under(kind, at), slice).map(({ id }) => id),
    among: async (kind, key, values) => {
      const { ranks } = of(kind)
      const ids = new Set([...values].flatMap((value) => under(kind, [key, value]).map(({ id }) => id)))
      const order = [...ids].map((id) => ({ id, rank: ranks.get(id)! })).sort(byRank)
      return some(
        of(kind),
        order.map(({ id }) => id),
      )
    },
    count: async (kind, at) => under(kind, at).length,
    counts: async (kind, key, values) => {
      const wanted = values && new Set(values)
      const counted = [...(of(kind).keys.get(key) ?? [])].filter(([value]) => !wanted || wanted.has(value))
      return new Map(counted.map(([value, placed]) => [value, placed.length]))
    },
    place: async (kind, at, id) => {
      const place = under(kind, at).findIndex((one) => one.id === id)
      return place < 0 ? null : place
    },
    beside: async (kind, at, id, side, most) => {
      const ids = under(kind, at).map((one) => one.id)
      const place = ids.indexOf(id)
      if (place < 0) return []
      return side === 'behind' ? ids.slice(place + 1, place + 1 + most) : ids.slice(0, place).reverse().slice(0, most)
    },
  }
}

export function summaryOf({ reports, facts, meetings, disagreements }: PublicRecord): Summary {
  return {
    reports: reports.length,
    sources: count(facts.flatMap(({ supports }) => supports)).sources,
    meetings: meetings.length,
    facts: facts.length,
    differences: disagreements.length,
  }
}

function layOut<T extends { id: string }>(things: readonly T[], { rank, keys }: Shelf<T>): Laid<T> {
  const laid: Laid<T> = { things: new Map(), ranks: new Map(), keys: new Map() }
  const put = (key: string, value: string, placed: Placed) => {
    const byValue = laid.keys.get(key) ?? new Map<string, Placed[]>()
    laid.keys.set(key, byValue)
    const list = byValue.get(value)
    if (list) list.push(placed)
    else byValue.set(value, [placed])
  }
  for (const thing of things) {
    const { id } = thing
    const own = rank(thing)
    laid.things.set(id, thing)
    laid.ranks.set(id, own)
    put('all', '', { id, rank: own })
    for (const [key, value, other = own] of keys(thing)) put(key, value, { id, rank: other })
  }
  for (const byValue of laid.keys.values()) for (const list of byValue.values()) list.sort(byRank)
  return laid
}

function byRank(a: Placed, b: Placed): number {
  return byText(a.rank, b.rank) || byText(a.id, b.id)
}

function some<T>({ things }: Laid<T>, ids: Iterable<string>): T[] {
  return [...ids].flatMap((id) => things.get(id) ?? [])
}

function part<T>(
  list: readonly T[],
  { from, most }: Slice = { from: 0, most: Number.POSITIVE_INFINITY },
): readonly T[] {
  return list.slice(from, from + most)
}
