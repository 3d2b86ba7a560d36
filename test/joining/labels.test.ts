import { expect, it } from 'vitest'
import {
  joiningRecords,
  labelledDifferences,
  labelledFamilies,
  labelledMeetings,
  labelledPairs,
  labelledSources,
} from './labels.js'

const records = joiningRecords()

function times(report: string, words: string): string {
  const text = records.get(report)?.text
  return text === undefined ? `no report ${report}` : `${report}: ${text.split(words).length - 1} × ${words}`
}

const once = (report: string, words: string) => expect(times(report, words)).toBe(`${report}: 1 × ${words}`)

it('quotes of meetings, differences and sources stand in their reports exactly once', () => {
  for (const { mentions } of labelledMeetings()) for (const { report, quote } of mentions) once(report, quote)
  for (const { values } of [...labelledDifferences(), ...labelledSources()])
    for (const { report, quote } of values) once(report, quote)
})

it('passages of families begin and end in their reports, in this order', () => {
  for (const { report, from, to } of labelledFamilies().flatMap((family) => family.passages)) {
    if (from === undefined || to === undefined) {
      expect(records.has(report), report).toBe(true)
      continue
    }
    once(report, from)
    once(report, to)
    const { text } = records.get(report)!
    expect(text.indexOf(to) + to.length).toBeGreaterThanOrEqual(text.indexOf(from) + from.length)
  }
})

it('changes are of words that stand where they are said to', () => {
  for (const { passages, changes } of labelledFamilies()) {
    for (const { report, was, is } of changes) {
      if (is !== undefined) once(report, is)
      if (was !== undefined) {
        const elsewhere = passages.filter((passage) => passage.report !== report)
        expect(elsewhere.some((passage) => records.get(passage.report)!.text.includes(was))).toBe(true)
      }
    }
  }
})

it('names no meeting, family or slot twice, and pairs only meetings it has', () => {
  const meetings = labelledMeetings().map(({ meeting }) => meeting)
  const families = labelledFamilies().map(({ family }) => family)
  const slots = labelledDifferences().map(({ slot }) => slot)
  for (const keys of [meetings, families, slots]) expect(new Set(keys).size).toBe(keys.length)
  for (const { a, b } of labelledPairs()) expect(meetings).toEqual(expect.arrayContaining([a, b]))
})
