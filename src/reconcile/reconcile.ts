import type { Reading } from '../claim/reading.js'
import { Joining } from './joining.js'
import type { Judgement } from './judgement.js'
import type { PublicRecord } from './record.js'

/**
 * Joins what many reports say into one record: which words are copies, which meetings are one, which claims agree and
 * where they differ. A pure function of the set of readings, whatever their order, and of what people decided about
 * meetings and people; it never changes them.
 */
export function reconcile(readings: readonly Reading[], judgements: readonly Judgement[] = []): PublicRecord {
  const joining = new Joining()
  for (const reading of readings) joining.add(reading)
  joining.judge(judgements)
  return joining.record
}
