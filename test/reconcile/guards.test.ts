import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { range } from '../../src/claim/edtf.js'
import type { Reading } from '../../src/claim/reading.js'
import { sameCity } from '../../src/reconcile/identity/guards.js'
import { compatible, toldLevel } from '../../src/reconcile/identity/levels.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { PublicRecord } from '../../src/reconcile/record.js'
import { joiningReadings } from '../joining/readings.js'
import { chains } from './arbitrary.js'
import { at, type Invented, lake, reading } from './invent.js'

type MeetingClaim = Extract<Reading['claims'][number], { type: 'meeting' }>

const told = (claim: MeetingClaim) => ({ ...claim, level: toldLevel(claim) })

/** What no two claims of one meeting may differ in, whatever mentions stand between them. */
const apart: Record<string, (a: MeetingClaim, b: MeetingClaim) => boolean> = {
  'two numbers': (a, b) => a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal,
  'two cities': ({ place: a }, { place: b }) =>
    Boolean(a?.city && b?.city) && !sameCity(a!.city!, b!.city!, a!.country === b!.country),
  'two countries': ({ place: a }, { place: b }) => Boolean(a?.country && b?.country) && a!.country !== b!.country,
  // A level that only the pledges made there tell is compatible with any.
  'two levels': (a, b) => !compatible(told(a), told(b)),
  'two times': (a, b) => farApart(a, b),
}

/** A meeting opens, goes on and ends; but one day is never in another month. */
const COURSE = 4

function farApart(a: MeetingClaim, b: MeetingClaim): boolean {
  const [x, y] = [a.when && range(a.when), b.when && range(b.when)]
  if (!x || !y) return false
  const days = Math.max(x.earliest - y.latest, y.earliest - x.latest)
  const course = [a, b].some(({ status, duration }) => status !== 'held' || duration !== null)
  return days > (course ? 2 * COURSE : 0)
}

/** Every two claims of one meeting of the record that stand apart, though they were told as two mentions. */
function crossings(record: PublicRecord, all: readonly Reading[]): string[] {
  const claims = new Map(all.flatMap((one) => one.claims).map((one) => [one.id, one]))
  return record.meetings.flatMap(({ id, supports }) => {
    const own = supports.flatMap(({ claim }) => claims.get(claim) ?? []).filter((one) => one.type === 'meeting')
    return own.flatMap((a, i) =>
      own.slice(i + 1).flatMap((b) => {
        const oneMention = a.report === b.report && a.meeting === b.meeting
        return oneMention ? [] : Object.keys(apart).flatMap((name) => (apart[name]!(a, b) ? `${id}: ${name}` : []))
      }),
    )
  })
}

describe('no chain of joinings crosses a guard', () => {
  it('in any set of reports', () => {
    let joined = 0
    fc.assert(
      fc.property(chains, (all) => {
        const record = reconcile(all)
        joined += record.meetings.filter(({ reports }) => reports > 2).length
        expect(crossings(record, all)).toEqual([])
      }),
      { numRuns: 250, seed: 11 },
    )
    // Reports are joined in these runs, so that there is something to cross.
    expect(joined).toBeGreaterThan(100)
  })

  it('in the labelled reports', () => {
    const all = joiningReadings()
    expect(crossings(reconcile(all), all)).toEqual([])
  })

  it.each<[string, Partial<Invented>[]]>([
    ['numbers', [{ ordinal: 3 }, { ordinal: null }, { ordinal: 4 }]],
    ['days', [{ when: '2017-05-01' }, { when: '2017-05' }, { when: '2017-05-09' }]],
    ['levels', [{ level: 'foreign_ministers' }, { level: 'ministerial' }, { level: 'defence_ministers' }]],
    ['cities', [{ place: at('NE', 'نيامي') }, { place: at('NE') }, { place: at('NE', 'زيندر') }]],
  ])('over a report between two: %s', (_, links) => {
    const base = {
      type: 'meeting',
      forum: lake,
      place: at('NE', 'نيامي'),
      when: '2017-05-01',
      level: 'ministerial',
    } as const
    // Each link is told three times, so that a group and not a single mention would be crossed.
    const all = links.flatMap((link, i) =>
      [0, 1, 2].map((k) => reading(`r${i}${k}#1`, '2017-05-02', `نص ${i} ${k}`, [{ ...base, ...link }])),
    )
    const record = reconcile(all)
    expect(crossings(record, all)).toEqual([])
    expect(record.meetings.length).toBeGreaterThanOrEqual(2)
  })
})
