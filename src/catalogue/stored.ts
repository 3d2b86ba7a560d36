import type { Catalogue, Summary } from './catalogue.js'
import { storedValue } from './rows.js'
import type { Store } from './store.js'
import type { Kind, Things } from './things.js'

/** A stored record as a catalogue. Counts are remembered: make another catalogue when another record was stored. */
export function storedCatalogue(store: Store, summary: Summary): Catalogue {
  const counted = new Map<string, Promise<Map<string, number>>>()
  const counts = (kind: Kind, key: string) => {
    const name = `${kind} ${key}`
    const there = counted.get(name) ?? store.counts(kind, key)
    counted.set(name, there)
    return there
  }
  const get = async <K extends Kind>(kind: K, ids: readonly string[]): Promise<Things[K][]> => {
    const bodies = await store.things(kind, ids)
    return ids.flatMap((id) => {
      const body = bodies.get(id)
      return body === undefined ? [] : [JSON.parse(body) as Things[K]]
    })
  }
  return {
    summary: async () => summary,
    get: (kind, ids) => get(kind, [...ids]),
    list: async (kind, [key, value = ''], slice) => get(kind, await store.ids(kind, [key, storedValue(value)], slice)),
    ids: (kind, [key, value = ''], slice) => store.ids(kind, [key, storedValue(value)], slice),
    among: async (kind, key, values) => get(kind, await store.among(kind, key, [...values].map(storedValue))),
    count: async (kind, [key, value = '']) => {
      if (value === '') return (await counts(kind, key)).get('') ?? 0
      const stored = storedValue(value)
      return (await store.counts(kind, key, [stored])).get(stored) ?? 0
    },
    counts: async (kind, key, values) => {
      if (!values) return await counts(kind, key)
      const byStored = new Map([...values].map((value) => [storedValue(value), value]))
      const found = await store.counts(kind, key, [...byStored.keys()])
      return new Map([...found].map(([value, n]) => [byStored.get(value)!, n]))
    },
    place: (kind, [key, value = ''], id) => store.place(kind, [key, storedValue(value)], id),
    beside: (kind, [key, value = ''], id, side, most) => store.beside(kind, [key, storedValue(value)], id, side, most),
  }
}
