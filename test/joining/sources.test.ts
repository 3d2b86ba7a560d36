import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OriginIndex } from '../../src/reconcile/origins/origins.js'
import { labelledFamilies } from './labels.js'
import { joiningReadings, sourceOf } from './readings.js'

const readings = joiningReadings()

function indexed(some: typeof readings): OriginIndex {
  const index = new OriginIndex()
  for (const reading of some) index.add(reading)
  return index
}

describe('origins of the joining corpus', () => {
  const index = indexed(readings)

  it('are the same in whatever order the reports came', () => {
    const claims = readings.flatMap((reading) => reading.claims)
    const sources = claims.map((claim) => index.source(claim))
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        const other = indexed(shuffled)
        expect(other.origins).toEqual(index.origins)
        expect(claims.map((claim) => other.source(claim))).toEqual(sources)
      }),
      { numRuns: 15 },
    )
  })

  it('tells with every report which others its words concern', () => {
    const growing = new OriginIndex()
    const known = new Map<string, string>()
    const shuffled = fc.sample(fc.shuffledSubarray(readings, { minLength: readings.length }), {
      numRuns: 1,
      seed: 7,
    })[0]!
    const seen: typeof readings = []
    for (const reading of shuffled) {
      seen.push(reading)
      const touched = growing.add(reading)
      for (const { report, claims } of seen) {
        for (const claim of claims) {
          const now = `${growing.source(claim)} ${growing.family(claim)} ${growing.firstPlace(claim)}`
          if (!touched.has(report.id)) expect(now, claim.id).toBe(known.get(claim.id))
          known.set(claim.id, now)
        }
      }
    }
  })

  it('have the agency that one of their reports names', () => {
    for (const { family, agency, passages } of labelledFamilies()) {
      const reports = [...new Set(passages.map(({ report }) => report))]
      const found = index.origins.find(
        (one) => one.passages.length > 0 && reports.every((report) => one.reports.map(sourceOf).includes(report)),
      )
      expect(found?.agency, family).toBe(agency)
    }
  })
})
