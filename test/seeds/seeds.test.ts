import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claim/claim.js'
import { PledgeStage } from '../../src/claim/kinds/pledge.js'
import type { Reading } from '../../src/claim/reading.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { GoldClaim } from '../corpus/gold.js'
import { score } from '../corpus/score.js'

const folder = new URL('../../../shared/', import.meta.url)
const here = existsSync(new URL('seeds/records.jsonl', folder)) && existsSync(new URL('gold/seeds.jsonl', folder))
if (!here) console.warn('The five real reports are not beside the project: the tests on them are skipped.')

interface Seed {
  source: string
  published?: string
  outlet?: string
  text: string
}

const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)

const seeds = here ? lines<Seed>('seeds/records.jsonl') : []
// One expected pledge has a stage outside the vocabulary of pledges, so nothing that is read can agree with it.
const gold = (here ? lines<GoldClaim & { doc: string; start: number }>('gold/seeds.jsonl') : []).filter(
  ({ stage }) => stage === undefined || PledgeStage.safeParse(stage).success,
)

function readSeed({ published, ...seed }: Seed, dated: boolean): Reading[] {
  return storiesOf(dated ? { ...seed, published, publishedFrom: 'record' } : seed).map((story) => ({
    report: story.report,
    text: story.text,
    claims: read(story).claims,
  }))
}

const claimsOf = (seed: Seed, dated: boolean): Claim[] => readSeed(seed, dated).flatMap((reading) => reading.claims)

describe.skipIf(!here)('the five real reports', () => {
  it.each(seeds.map((seed) => [seed.source, seed] as const))('%s is read', (_, seed) => {
    // A quote that occurs twice is told by its place: the scorer finds quotes, so only the first of each is asked for.
    const own = gold.filter((g) => seed.source.startsWith(`${g.doc}_`) && seed.text.indexOf(g.quote) === g.start)
    const { macro, rows } = score(own, claimsOf(seed, true), seed.text)
    expect(macro, JSON.stringify(rows)).toBeGreaterThanOrEqual(0.9)
  })

  it('give three stories on the second page and one on each other', () => {
    expect(seeds.map((seed) => readSeed(seed, true).length)).toEqual([1, 3, 1, 1, 1])
  })

  it('cite their own words', () => {
    for (const seed of seeds) {
      for (const { evidence } of claimsOf(seed, true)) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { start, end, quote } of evidence) expect(seed.text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('invent no date where none can be had', () => {
    for (const seed of seeds) {
      const meetings = claimsOf(seed, false).filter((claim) => claim.type === 'meeting')
      const main = meetings[0]!
      if (seed.source.startsWith('002')) expect(main.when).toBe('2018-02-13')
      else {
        expect(main.when, seed.source).toBeNull()
        expect(main.whenText, seed.source).toMatch(/الاثنين|الثلاثاء/)
      }
    }
  })
})

const MEETINGS = [
  '2014-09-11 SA foreign_ministers',
  '2016-02-18 BE defence_ministers',
  '2016-02-22 KW chiefs_of_defence',
  '2016-02-22 KW reception',
  '2016-04 KW working_group',
  '2018-02-12/2018-02-14 KW donors',
  '2018-02-13 IT defence_ministers',
  '2018-02-13 KW ministerial',
]

describe.skipIf(!here)('the record of the five', () => {
  const readings = seeds.flatMap((seed) => readSeed(seed, true))
  const orders = [readings, [...readings].reverse(), [...readings.slice(3), ...readings.slice(0, 3)]]

  it.each(orders.map((order, n) => [n, order] as const))('holds exactly eight meetings, in order %i', (_, order) => {
    const { meetings } = reconcile(order)
    const told = meetings.map(
      ({ when, place, level, format }) => `${when} ${place?.country} ${format === 'reception' ? format : level}`,
    )
    expect(told.sort()).toEqual([...MEETINGS].sort())
  })

  it('shows where the reports differ', () => {
    const values = reconcile(readings)
      .disagreements.filter(({ verdict }) => verdict === 'different')
      .map((one) => one.values.map((value) => value.label.en).sort())
    expect(values).toContainEqual(['29 states', 'more than 30 states'])
    expect(values).toContainEqual(['68 states', '74 states'])
  })

  it('counts a passage that two share as one source', () => {
    const { disagreements } = reconcile(readings)
    const members = disagreements.flatMap((one) => one.values).find((value) => value.label.en === '68 states')
    expect(members).toMatchObject({ reports: 2, sources: 1 })
  })
})
