import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { readings } from './arbitrary.js'

it('any set of readings gives one record in every order, and every value one verdict in both languages', () => {
  const two = readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(two, ([all, shuffled]) => {
      const record = reconcile(all)
      expect(reconcile(shuffled.map((one) => ({ ...one, claims: [...one.claims].reverse() })))).toEqual(record)
      for (const { because, values } of [...record.disagreements, ...record.agreements]) {
        expect(because.ar && because.en).toBeTruthy()
        expect(values.length).toBeGreaterThan(0)
      }
      const ids = [...record.disagreements, ...record.agreements].map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
      const people = record.people.flatMap(({ supports }) => supports.map(({ claim: id }) => id))
      expect(people).toEqual([...new Set(people)])
    }),
    { numRuns: 60 },
  )
})
