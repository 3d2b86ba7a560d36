import type { Board } from './board.js'

/**
 * What each rule of a list needs to be on a board, all in one row of numbers: most rules find nothing in most reports,
 * and that must cost next to nothing. A rule needs one label of each of its sets; a set is pairs of a place in the
 * board's row of bits and the bits of its labels there.
 */
export class Demands {
  private readonly row: Int32Array
  /** Where in the row the sets of each rule begin; one more for the end. */
  private readonly begins: Int32Array

  /** For each rule its sets, as labels' numbers. */
  constructor(rules: readonly (readonly (readonly number[])[])[]) {
    const row: number[] = []
    this.begins = Int32Array.from([
      0,
      ...rules.map((sets) => {
        for (const set of sets) row.push(...pairsOf(set))
        return row.length
      }),
    ])
    this.row = Int32Array.from(row)
  }

  /** Whether the board has a mark of each set that a rule needs. */
  met(rule: number, { held }: Board): boolean {
    const { row } = this
    const end = this.begins[rule + 1]!
    let i = this.begins[rule]!
    while (i < end) {
      const next = i + 1 + 2 * row[i]!
      for (i++; i < next && (held[row[i]!]! & row[i + 1]!) === 0; ) i += 2
      if (i === next) return false
      i = next
    }
    return true
  }
}

/** A set as its number of pairs and the pairs. */
function pairsOf(labels: readonly number[]): number[] {
  const bits = new Map<number, number>()
  for (const id of labels) bits.set(id >> 5, (bits.get(id >> 5) ?? 0) | (1 << (id & 31)))
  return [bits.size, ...[...bits].flat()]
}
