import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/arabic/fold.js'
import { type FamilyMember, familyOf } from '../../src/reconcile/families/family.js'
import { findOrigins } from '../../src/reconcile/origins/origins.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { type LabelledFamily, labelledFamilies, labelledSources } from './labels.js'
import { factAt } from './measure.js'
import { joiningReadings, sourceOf } from './readings.js'

const readings = joiningReadings()
const texts = new Map(readings.map((reading) => [reading.report.id, reading]))
const members = findOrigins(readings)
  .origins.filter(({ passages }) => passages.length > 0)
  .flatMap((origin) => familyOf(origin, (id) => texts.get(id) ?? null).members)

type Change = LabelledFamily['changes'][number]

/** Whether one of two texts holds the other, however their letters are spelled. */
function holds(a: string | null | undefined, b: string): boolean {
  if (!a) return false
  const [x, y] = [foldWord(a), foldWord(b)]
  return x.includes(y) || y.includes(x)
}

function tells(member: FamilyMember, { change, was, is }: Change): boolean {
  const pieces = member.passages.flatMap((passage) => passage.pieces)
  switch (change) {
    case 'altered':
      return pieces.some((one) => one.kind === 'altered' && holds(one.was, was!) && holds(one.is, is!))
    case 'cut':
      return [...pieces.flatMap((one) => (one.kind === 'same' ? [] : (one.was ?? []))), ...member.cut].some((words) =>
        holds(words, was!),
      )
    case 'added':
      return [...pieces.flatMap((one) => (one.kind === 'same' ? [] : (one.is ?? []))), ...member.added].some((words) =>
        holds(words, is!),
      )
    case 'moved':
      return member.passages.some((one) => one.moved)
  }
}

describe('families of the joining corpus', () => {
  it('tell what each report changed', () => {
    const labelled = labelledFamilies().flatMap(({ changes }) => changes)
    const missed = labelled.filter(
      (change) => !members.some((member) => sourceOf(member.report) === change.report && tells(member, change)),
    )
    expect(1 - missed.length / labelled.length, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.9)
  })

  it('begin with the report that has the words first', () => {
    for (const { passages } of labelledFamilies()) {
      const [first, ...copies] = [...new Set(passages.map(({ report }) => report))]
      for (const copy of copies) {
        const parents = members.flatMap((one) => (sourceOf(one.report) === copy ? (one.of ?? []) : []))
        expect(parents.map(sourceOf), copy).toContain(first)
      }
    }
  })

  it('count the sources behind a fact', () => {
    const record = reconcile(readings)
    const types = ['participation', 'membership', 'pledge'] as const
    const told = labelledSources().map(({ about, values, reports, sources }) => {
      const facts = values.map((value) => types.flatMap((type) => factAt(record, type, value) ?? [])[0])
      const same = facts.every((fact) => fact !== undefined && fact.id === facts[0]?.id)
      return { about, same, right: facts[0]?.reports === reports && facts[0]?.sources === sources }
    })
    const joined = told.filter(({ same }) => same)
    expect(joined.length, JSON.stringify(told)).toBeGreaterThanOrEqual(7)
    expect(joined.filter(({ right }) => !right)).toEqual([])
  })
})
