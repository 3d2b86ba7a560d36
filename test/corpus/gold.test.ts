import { describe, expect, test } from 'vitest'
import { claimTypes } from '../../src/claim/claim.js'
import { MeetingFormat, MeetingLevel, MeetingStatus } from '../../src/claim/kinds/meeting.js'
import { Role } from '../../src/claim/kinds/membership.js'
import { Capacity } from '../../src/claim/kinds/participation.js'
import { PledgeStage } from '../../src/claim/kinds/pledge.js'
import { Edtf, Precision } from '../../src/claim/values.js'
import { type GoldClaim, goldNames, readCorpus } from './gold.js'

const corpus = readCorpus()
const BODIES = 'UN EU NATO WB IMF GCC AU LAS OIC OPEC ECOWAS G20 EBRD EIB'.split(' ')
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

const isState = (id: string) => /^[A-Z]{2}$/.test(id) && regions.of(id) !== undefined
const isActor = (id: string) => BODIES.includes(id) || isState(id)
const isOf = (values: { safeParse(v: unknown): { success: boolean } }) => (v: unknown) => values.safeParse(v).success

const CHECKS: Partial<Record<keyof GoldClaim, (value: never) => boolean>> = {
  type: (v: string) => (claimTypes as string[]).includes(v),
  country: (v: string) => v.split(' ').every(isState),
  who: isActor,
  donor: isActor,
  beneficiary: isActor,
  when: isOf(Edtf),
  since: isOf(Edtf),
  level: isOf(MeetingLevel),
  format: isOf(MeetingFormat),
  status: isOf(MeetingStatus),
  capacity: isOf(Capacity),
  role: isOf(Role),
  stage: isOf(PledgeStage),
  precision: isOf(Precision),
  currency: (v: string) => /^[A-Z]{3}$/.test(v),
  duration: (v: string) => /^P/.test(v),
}

function faults(gold: GoldClaim): string[] {
  return Object.entries(CHECKS).flatMap(([field, good]) => {
    const value = gold[field as keyof GoldClaim]
    return value === undefined || good(value as never) ? [] : [`${field}: ${value}`]
  })
}

test('every report has its gold and every gold its report', () => {
  expect(goldNames().sort()).toEqual(corpus.map((report) => report.name))
  expect(corpus.length).toBeGreaterThanOrEqual(10)
})

describe.each(corpus)('$name', ({ record, gold }) => {
  test('every quote occurs exactly once', () => {
    const times = gold.map((g) => [g.quote, record.text.split(g.quote).length - 1])
    expect(times.filter(([, n]) => n !== 1)).toEqual([])
  })

  test('every value is of the vocabulary', () => {
    expect(gold.map((g) => [g.quote, ...faults(g)]).filter((line) => line.length > 1)).toEqual([])
  })

  test('no claim is expected twice', () => {
    const lines = gold.map((g) => JSON.stringify(g))
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
  })
})
