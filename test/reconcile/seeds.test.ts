import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { goldMissing, goldReadings } from './gold.js'

const told = (supports: { report: string }[]) =>
  [...new Set(supports.map((support) => support.report.slice(0, 3)))].sort().join(' ')

describe.skipIf(goldMissing !== null)(`five real reports${goldMissing ? ` (${goldMissing})` : ''}`, () => {
  const record = goldMissing ? null! : reconcile(goldReadings())

  it('make eight meetings', () => {
    const lines = record.meetings.map((m) =>
      [m.place?.country, m.when, m.level ?? m.format, told(m.supports)].join(' | '),
    )
    expect(lines.sort()).toEqual([
      'BE | 2016-02-09/2016-02-22 | defence_ministers | 000 001',
      'IT | 2018-02-13 | defence_ministers | 002 003',
      'KW | 2016-02-22 | chiefs_of_defence | 000 001',
      'KW | 2016-02-22 | reception | 000',
      'KW | 2016-04 | working_group | 002',
      'KW | 2018-02-12/2018-02-14 | donors | 002 003 004',
      'KW | 2018-02-13 | ministerial | 002 003 004',
      'SA | 2014-09-11 | foreign_ministers | 002 004',
    ])
  })

  it('are named in both languages and have their own addresses', () => {
    const ministers = record.meetings.find((meeting) => meeting.id === '2018-02-13-kuwait-ministerial')!
    expect(ministers.title).toEqual({
      ar: 'الاجتماع الوزاري للتحالف الدولي ضد داعش، الكويت، 13 فبراير 2018',
      en: 'Ministerial meeting of the Global Coalition against Daesh, Kuwait, 13 February 2018',
    })
    expect(new Set(record.meetings.map((m) => m.id)).size).toBe(8)
  })

  it('differ on the participants and on the members', () => {
    const differences = record.disagreements
      .filter((one) => one.verdict === 'different')
      .map((one) => one.values.map((value) => `${value.label.en}: ${value.reports} from ${value.sources}`).join(' | '))
    expect(differences).toContain('29 states: 2 from 2 | more than 30 states: 1 from 1')
    expect(differences).toContain('68 states: 2 from 1 | 74 states: 1 from 1')
  })

  it('make the same record in any order', () => {
    const readings = goldReadings()
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: 5 }), (shuffled) => {
        const turned = shuffled.map((one) => ({ ...one, claims: [...one.claims].reverse() }))
        expect(reconcile(turned)).toEqual(record)
      }),
      { numRuns: 20 },
    )
  })
})
