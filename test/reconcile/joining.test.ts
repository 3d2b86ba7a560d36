import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/claim/reading.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { growing } from '../../src/reconcile/growing.js'
import { Joining } from '../../src/reconcile/joining.js'
import type { Judgement } from '../../src/reconcile/judgement.js'
import { actorsOf } from '../../src/reconcile/parties.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { items } from '../corpus/items.js'
import { joiningReadings } from '../joining/readings.js'
import { chains, readings } from './arbitrary.js'

const sampleReadings: Reading[] = items
  .flatMap(storiesOf)
  .map((story) => ({ report: story.report, text: story.text, claims: read(story).claims }))

/** What is done to a joining, one after another. */
type Step =
  | { kind: 'add' | 'remove' | 'less' | 'redate'; at: number }
  | { kind: 'judge'; a: number; b: number; verdict: Judgement['verdict'] }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('remove' as const, 'less' as const, 'redate' as const),
      at: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('judge' as const),
      a: fc.nat(),
      b: fc.nat(),
      verdict: fc.constantFrom('same' as const, 'different' as const),
    }),
  },
)

/** A joining beside the plain set of what is in it. */
class Both {
  private readonly joining = new Joining()
  private readonly in = new Map<string, Reading>()
  private judgements: Judgement[] = []

  constructor(private readonly all: readonly Reading[]) {}

  take(step: Step): void {
    if (step.kind === 'judge') this.judge(step)
    else this.change(step.kind, this.all[step.at % this.all.length]!)
  }

  same(): void {
    const record = reconcile([...this.in.values()], this.judgements)
    expect(this.joining.record).toEqual(record)
  }

  /** Reads the record without looking at it. */
  get record() {
    return this.joining.record
  }

  /** A source is read for the first time or withdrawn; or read again: with fewer claims, on another day. */
  private change(kind: 'add' | 'remove' | 'less' | 'redate', reading: Reading): void {
    const { id } = reading.report
    this.joining.remove(id)
    this.in.delete(id)
    if (kind === 'remove') return
    const claims = kind === 'less' ? reading.claims.filter((_, i) => i % 3 !== 1) : reading.claims
    const published = kind === 'redate' ? '2016-06-01' : reading.report.published
    const now = { ...reading, report: { ...reading.report, published }, claims }
    this.joining.add(now)
    this.in.set(id, now)
  }

  private judge({ a, b, verdict }: Step & { kind: 'judge' }): void {
    const meetings = this.all.flatMap(({ claims }) => claims.filter(({ type }) => type === 'meeting'))
    if (meetings.length === 0) return
    const claims = [meetings[a % meetings.length]!.id, meetings[b % meetings.length]!.id] as const
    const judged: Judgement[] = [{ claims, verdict, person: 'ليلى' }]
    const people = this.all.flatMap((one) => one.claims.flatMap(actorsOf).filter(({ kind }) => kind === 'person'))
    const called = (i: number) => ({
      name: people[i % people.length]!.name,
      country: people[i % people.length]!.country ?? null,
    })
    if (people.length > 0) {
      judged.push({ people: [called(a), called(b)], verdict, person: 'سمير' })
      const all = this.all.flatMap((one) =>
        one.claims.filter((claim) => actorsOf(claim).some(({ name }) => name === called(a).name)),
      )
      const some = all.filter((_, i) => (i + b) % 2 === 0).map(({ id }) => id)
      const namesake = { ...called(a), namesake: `${b}`, claims: some }
      judged.push({ people: [namesake, called(a)], verdict: 'different', person: 'سمير' })
    }
    this.judgements = [...this.judgements.slice(-5), ...judged]
    this.joining.judge(this.judgements)
  }
}

/** Joins step by step, asking for the record after each, and holds what comes out against all joined at once. */
function grow(all: readonly Reading[], steps: readonly Step[]): void {
  const both = new Both(all)
  for (const step of steps) {
    both.take(step)
    void both.record
  }
  both.same()
}

describe('one by one or all at once, added, withdrawn, read again and judged: one record', () => {
  it('of invented reports', () => {
    fc.assert(
      fc.property(
        readings.filter((all) => all.length > 0),
        fc.array(step, { maxLength: 14 }),
        grow,
      ),
      { numRuns: 150 },
    )
  })

  it('of reports of meetings that are alike, some of which exclude each other', () => {
    const steps = fc.array(step, { minLength: 8, maxLength: 40, size: 'max' })
    fc.assert(fc.property(chains, steps, grow), { numRuns: 40 })
  })

  it('of the labelled reports', () => {
    const all = joiningReadings()
    const steps = fc.array(step, { minLength: 30, maxLength: 70, size: 'max' })
    fc.assert(
      fc.property(steps, (some) => grow(all, some)),
      { numRuns: 5 },
    )
  })

  it('of the samples', () => {
    const all = sampleReadings
    const steps = fc.array(step, { minLength: 15, maxLength: 40, size: 'max' })
    fc.assert(
      fc.property(steps, (some) => grow(all, some)),
      { numRuns: 5 },
    )
  })

  it('of sets that follow one another', () => {
    const next = fc.array(fc.subarray(sampleReadings), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(next, (sets) => {
        const join = growing()
        for (const set of sets) expect(join(set)).toEqual(reconcile(set))
      }),
      { numRuns: 4 },
    )
  })

  it('a record once given stays as it was', () => {
    const all = sampleReadings
    const joining = new Joining()
    for (const reading of all.slice(0, 8)) joining.add(reading)
    const early = joining.record
    for (const reading of all.slice(8)) joining.add(reading)
    void joining.record.facts
    expect(early).toEqual(reconcile(all.slice(0, 8)))
  })
})
