/** Sets that only grow together (union-find with path halving). The root of a set is its lowest number. */
export class Sets {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  find(i: number): number {
    let at = i
    while (this.parent[at]! !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  /** Joins the sets of two numbers; false where they were one already. */
  join(a: number, b: number): boolean {
    const x = this.find(a)
    const y = this.find(b)
    if (x === y) return false
    this.parent[Math.max(x, y)] = Math.min(x, y)
    return true
  }

  /** The members of every set, in rising order, sets ordered by their lowest member. */
  groups(): number[][] {
    const byRoot = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i)
      const group = byRoot.get(root)
      if (group) group.push(i)
      else byRoot.set(root, [i])
    }
    return [...byRoot.values()]
  }
}
