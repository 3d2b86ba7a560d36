import type { Reading } from '../claim/reading.js'
import { Joining } from './joining.js'
import type { Judgement } from './judgement.js'
import type { PublicRecord } from './record.js'

/**
 * The same function as `reconcile` for sets of readings that follow one another: a set costs what is new in it. A reading
 * that was there before must be the same value.
 */
export function growing(): (readings: readonly Reading[], judgements?: readonly Judgement[]) => PublicRecord {
  const joining = new Joining()
  let before = new Set<Reading>()
  return (readings, judgements = []) => {
    const now = new Set(readings)
    const left = new Set([...before].filter((reading) => !now.has(reading)).map(({ report }) => report.id))
    for (const report of left) joining.remove(report)
    // Several readings of one report are looked at together.
    for (const reading of now) if (!before.has(reading) || left.has(reading.report.id)) joining.add(reading)
    joining.judge(judgements)
    before = now
    return joining.record
  }
}
