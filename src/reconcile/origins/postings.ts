import type { Reading } from '../../claim/reading.js'
import { inserted } from '../inserted.js'
import { byPublication } from '../order.js'

/** A text is compared with so many of the earliest texts that share a shingle with it … */
const EARLIEST = 4
/** … and of all those with so many that share most, if they share as many shingles as this. */
const COMPARED = 12
const SHARED = 2

/** A text as it is posted: by its shingles, in the place of its report. */
export interface Posted {
  reading: Reading
  /** An agency signs it. */
  signed: boolean
  shingles: Int32Array
}

/**
 * Which texts have a shingle, in the canonical order. A text's candidates depend only on the texts before it, so one that
 * comes last changes nothing for the others.
 */
export class Postings<T extends Posted> {
  private readonly lists = new Map<number, T | T[]>()

  /** Takes a text in. Gives the texts whose candidates may change by it. */
  add(witness: T): Set<T> {
    const changed = new Set<T>()
    for (const shingle of witness.shingles) {
      const known = this.lists.get(shingle)
      if (!known) {
        this.lists.set(shingle, witness)
        continue
      }
      const list = Array.isArray(known) ? known : [known]
      const place = placeIn(list, witness)
      if (place < EARLIEST) for (let i = place; i < list.length; i++) changed.add(list[i]!)
      this.lists.set(shingle, inserted(list, place, witness))
    }
    return changed
  }

  /** Takes a text out. Gives the texts whose candidates may change by it. */
  remove(witness: T): Set<T> {
    const changed = new Set<T>()
    for (const shingle of witness.shingles) {
      const list = this.lists.get(shingle)
      if (!Array.isArray(list)) {
        this.lists.delete(shingle)
        continue
      }
      const place = list.indexOf(witness)
      list.splice(place, 1)
      if (place < EARLIEST) for (let i = place; i < list.length; i++) changed.add(list[i]!)
      if (list.length === 0) this.lists.delete(shingle)
    }
    return changed
  }

  /** Earlier texts that share shingles with a text, those with most first. */
  candidates(witness: T): T[] {
    const counts = new Map<T, number>()
    for (const shingle of witness.shingles) {
      const list = this.lists.get(shingle)
      if (!Array.isArray(list)) continue
      for (let i = 0; i < Math.min(EARLIEST, list.length) && list[i] !== witness; i++) {
        counts.set(list[i]!, (counts.get(list[i]!) ?? 0) + 1)
      }
    }
    return [...counts]
      .filter(([, shared]) => shared >= SHARED)
      .sort(([a, m], [b, n]) => n - m || inOrder(a, b))
      .slice(0, COMPARED)
      .map(([other]) => other)
  }
}

/** Earliest first; of one day those that an agency signs, then the canonical order. */
export function inOrder(a: Posted, b: Posted): number {
  const [x, y] = [a.reading.report, b.reading.report]
  const signed = x.published === y.published ? Number(b.signed) - Number(a.signed) : 0
  return signed || byPublication(x, y)
}

/** Where a text stands in an ordered list; most come last. */
function placeIn(list: readonly Posted[], witness: Posted): number {
  let low = 0
  let high = list.length
  if (inOrder(list[high - 1]!, witness) < 0) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(list[middle]!, witness) < 0) low = middle + 1
    else high = middle
  }
  return low
}
