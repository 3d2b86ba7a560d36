import { overlap } from '../content.js'
import { Neighbours } from '../neighbours.js'
import { Sets } from '../unite.js'

/** The share of the shorter text's content words that the longer must have. */
const SHARE = 0.6
const SHARED_WORDS = 3
/** Texts are compared with the last so many that have a word in common. */
const NEIGHBOURS = 12

/** A growing set of texts, of which those that tell the same in similar words belong together. */
export class Alike<T extends object> {
  private readonly near: Neighbours<T, true>
  private readonly empty = new Set<T>()

  /**
   * @param words the content words of a text
   * @param order a strict order that does not change while the texts are in
   */
  constructor(
    private readonly words: (text: T) => ReadonlySet<string>,
    order: (a: T, b: T) => number,
  ) {
    this.near = new Neighbours(NEIGHBOURS, words, order, (a, b) => (same(words(a), words(b)) ? true : null))
  }

  add(text: T): void {
    if (this.words(text).size === 0) this.empty.add(text)
    else this.near.insert(text)
  }

  remove(text: T): void {
    if (!this.empty.delete(text)) this.near.remove(text)
  }

  /** Joins all texts that are alike, by their places. They must be all that are in, in their order. */
  join(texts: readonly T[], sets: Sets): void {
    const place = new Map(texts.map((text, i) => [text, i]))
    for (const [i, text] of texts.entries()) {
      for (const other of this.near.of(text).keys()) sets.join(i, place.get(other)!)
    }
    // A text without words belongs to the first one, and to the second where it is the first itself.
    for (const text of this.empty) sets.join(place.get(text)!, 0)
    if (texts.length > 1 && this.empty.has(texts[0]!)) sets.join(0, 1)
  }

  /** The texts in groups. They must be all that are in, in their order. */
  groups(texts: readonly T[]): T[][] {
    const sets = new Sets(texts.length)
    this.join(texts, sets)
    return sets.groups().map((group) => group.map((i) => texts[i]!))
  }
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const share = overlap(a, b)
  const smaller = Math.min(a.size, b.size)
  return share === 1 ? smaller >= 2 || a.size === b.size : share >= SHARE && share * smaller >= SHARED_WORDS
}
