import { beforeAll, describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { PublicRecord } from '../../src/reconcile/record.js'
import { adjustedRand, pairwise } from './indexes.js'
import { labelledDifferences, labelledPairs } from './labels.js'
import { familyFound, familyItems, meetingItems, verdictFound } from './measure.js'
import { joiningReadings } from './readings.js'

describe('the joining corpus, read and joined', () => {
  let record: PublicRecord
  beforeAll(() => {
    record = reconcile(joiningReadings())
  }, 60_000)

  it('finds families of copies', () => {
    const items = familyItems().map((item) => ({ ...item, found: familyFound(record, item) }))
    const { score, wrong } = compared(items, adjustedRand)
    expect(score, wrong).toBeGreaterThanOrEqual(0.92)
  })

  it('joins mentions to meetings', () => {
    const all = meetingItems(record)
    // What nobody claimed is joined with nothing.
    const items = all.map(({ truth, quoted, found }, i) => ({ truth, found: found ?? `none ${i}`, ...quoted }))
    expect(all.filter(({ found }) => found === null).length).toBeLessThan(0.05 * all.length)
    const { score, wrong } = compared(items, (truth, found) => pairwise(truth, found).f1)
    expect(score, wrong).toBeGreaterThanOrEqual(0.95)
  })

  it('keeps the pairs apart that are easily confused', () => {
    const items = meetingItems(record)
    const found = (key: string) => items.flatMap((one) => (one.truth === key && one.found ? one.found : []))
    const joined = labelledPairs().filter(({ a, b }) => found(a).some((id) => found(b).includes(id)))
    expect(joined).toEqual([])
  })

  it('gives differences their verdict', () => {
    const all = labelledDifferences().map((one) => ({ ...one, found: verdictFound(record, one) }))
    const wrong = all.filter(({ verdict, found }) => found !== verdict)
    const told = wrong.map(({ slot, verdict, found }) => `${slot}: ${verdict}, found ${found}`).join('\n')
    expect(1 - wrong.length / all.length, told).toBeGreaterThanOrEqual(0.9)
  })
})

/** A score of groups found against labelled ones, with every label that is not one group, and every group of several. */
function compared(
  items: readonly { report: string; truth: string; found: string }[],
  measure: (truth: string[], found: string[]) => number,
) {
  const score = measure(
    items.map((item) => item.truth),
    items.map((item) => item.found),
  )
  const torn = mixed(items, 'truth', 'found')
  const joined = mixed(items, 'found', 'truth')
  return { score, wrong: ['in several:', ...torn, 'together:', ...joined].join('\n') }
}

function mixed(
  items: readonly Record<'report' | 'truth' | 'found', string>[],
  by: 'truth' | 'found',
  as: 'truth' | 'found',
) {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(item[by], [...(groups.get(item[by]) ?? []), `${item[as]} (${item.report})`])
  return [...groups]
    .filter(([, all]) => new Set(all.map((one) => one.split(' (')[0])).size > 1)
    .map(([key, all]) => `  ${key}: ${all.join(', ')}`)
}
