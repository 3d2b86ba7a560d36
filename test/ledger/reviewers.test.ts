import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open.js'
import { databases } from './databases.js'
import { decision } from './sample.js'

const facts = Array.from({ length: 1000 }, (_, i) => `f-${i}`)

describe.each(databases)('two reviewers at once on $name', ({ place }) => {
  it('decide 1,000 facts, and the journal has every decision of both', { timeout: 300_000 }, async () => {
    const at = await place()
    const desks = await Promise.all([openLedger(at), openLedger(at)])
    const people = ['سمير', 'ليلى']
    await Promise.all(
      desks.map(async (desk, i) => {
        for (const subject of i === 0 ? facts : facts.toReversed()) {
          await desk.decide({ ...decision, subject, person: people[i]! })
        }
      }),
    )
    const kept = await desks[0]!.decisions()
    expect(kept).toHaveLength(2 * facts.length)
    expect(new Set(kept.map(({ subject, person }) => `${subject} ${person}`)).size).toBe(2 * facts.length)
    expect(kept.map(({ entry }) => entry)).toStrictEqual(kept.map((_, i) => i + 1))
    expect((await desks[1]!.verify()).fault).toBeNull()
    await Promise.all(desks.map((desk) => desk.close()))
  })
})
