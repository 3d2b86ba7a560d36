/** Room for the tokens of most reports. */
const ROOM = 512

/**
 * A set of small whole numbers, such as tokens of a board, that is emptied at once: whoever needs one for every board keeps
 * it and clears it, which costs less than a new one.
 */
export class StampedSet {
  private stamps = new Int32Array(ROOM)
  /** What is stamped so is in the set. */
  private stamp = 1

  clear(): void {
    this.stamp = (this.stamp + 1) | 0
    // After four thousand million times the stamps come round again.
    if (this.stamp === 0) {
      this.stamps.fill(0)
      this.stamp = 1
    }
  }

  has(n: number): boolean {
    return n >= 0 && n < this.stamps.length && this.stamps[n] === this.stamp
  }

  add(n: number): void {
    if (n >= this.stamps.length) this.reserve(n + 1)
    this.stamps[n] = this.stamp
  }

  /** Adds the numbers from one to another, end exclusive. */
  addAll(from: number, to: number): void {
    for (let n = from; n < to; n++) this.add(n)
  }

  /** Clears the set and adds the tokens of marks. */
  cover(marks: readonly { from: number; to: number }[]): void {
    this.clear()
    for (let k = 0; k < marks.length; k++) this.addAll(marks[k]!.from, marks[k]!.to)
  }

  /** Makes room for numbers below a limit. */
  reserve(limit: number): void {
    if (limit <= this.stamps.length) return
    const wider = new Int32Array(2 ** Math.ceil(Math.log2(limit)))
    wider.set(this.stamps)
    this.stamps = wider
  }
}
