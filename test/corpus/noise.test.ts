import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/arabic/fold.js'
import type { Report } from '../../src/claim/report.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { readCorpus } from './gold.js'
import { type Noise, noises, saidBy } from './noise.js'

function claimsOf(record: { source: string; text: string; published?: string | null }): string[] {
  return storiesOf(record).flatMap((story) => {
    const { claims } = read(story)
    for (const { evidence } of claims)
      for (const { start, end, quote } of evidence) expect(record.text.slice(start, end)).toBe(quote)
    return [JSON.stringify(headOf(story.report)), ...claims.map(saidBy)]
  })
}

/** What the report says of itself, in folded letters. */
function headOf({ title, agency, published }: Report) {
  return { title: foldWord(title ?? '').replace(/[^\p{L}\p{N}]/gu, ''), agency, published }
}

/** Those of some claims that are not among others, each of which stands for one. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Of a hundred claims so many may be lost or gained by one kind of noise. */
const CHANGED = 0.02

const reports = readCorpus()

describe.each(noises.map((noise): [string, Noise] => [noise.name, noise]))('%s', (_, noise) => {
  it('changes little of what the reports of the corpus say', () => {
    const changed: string[] = []
    let all = 0
    for (const { record } of reports) {
      const before = claimsOf(record)
      const after = claimsOf({ ...record, text: noise.spoil(record.text) })
      all += before.length
      for (const said of without(before, after)) changed.push(`${record.source} lost ${said}`)
      for (const said of without(after, before)) changed.push(`${record.source} gained ${said}`)
    }
    expect(all).toBeGreaterThan(200)
    expect(changed.length / all, changed.join('\n')).toBeLessThanOrEqual(CHANGED)
  })

  it('does spoil nearly all of them', () => {
    const whole = reports.filter(({ record }) => noise.spoil(record.text) === record.text)
    expect(whole.length, whole.map(({ name }) => name).join()).toBeLessThan(reports.length / 10)
  })
})
