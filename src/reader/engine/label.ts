const ids = new Map<string, number>()

/** A label's number. Boards keep their marks by it; the first to ask gives it. */
export function labelId(label: string): number {
  const known = ids.get(label)
  if (known !== undefined) return known
  ids.set(label, ids.size)
  return ids.size - 1
}

/** How many labels have a number. */
export function labelCount(): number {
  return ids.size
}

/**
 * One of 32 bits for a label. Some labels share theirs, so the bits of all marks that begin at a token tell surely which
 * label is not there, and the marks tell which one is.
 */
export function labelBit(label: string): number {
  return 1 << (labelId(label) & 31)
}

/** The bits of several labels. */
export function labelBits(labels: Iterable<string>): number {
  let bits = 0
  for (const label of labels) bits |= labelBit(label)
  return bits
}

/** A set of labels that is asked by their numbers. */
export class LabelSet {
  private readonly bits: Int32Array

  constructor(labels: Iterable<string>) {
    const ids = [...labels].map(labelId)
    this.bits = new Int32Array((Math.max(0, ...ids) >> 5) + 1)
    for (const id of ids) this.bits[id >> 5]! |= 1 << (id & 31)
  }

  has(id: number): boolean {
    const place = id >> 5
    return place < this.bits.length && (this.bits[place]! & (1 << (id & 31))) !== 0
  }
}
