import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { read, readAll } from '../../src/reader/read.js'
import { readCorpus } from '../corpus/gold.js'

const stories = readCorpus().flatMap(({ record }) => storiesOf({ ...record, publishedFrom: 'record' }))

describe('reports read together', () => {
  const together = readAll(stories, { trace: true })

  it.each(stories.map((story, i) => [story.report.id, story, i] as const))('%s: as it is read alone', (_, story, i) => {
    const { claims, trace } = read(story, { trace: true })
    expect(together[i]!.claims).toEqual(claims)
    const rules = (made: typeof trace) =>
      [...made].map(([id, { marks }]) => [id, marks.map(({ rule, from, to }) => [rule, from, to])])
    expect(rules(together[i]!.trace)).toEqual(rules(trace))
  })

  it('a report twice among them gives its claims twice', () => {
    const [first, ...rest] = readAll([stories[0]!, stories[1]!, stories[0]!])
    expect(rest[1]!.claims).toEqual(first!.claims)
    expect(first!.claims.length).toBeGreaterThan(0)
  })

  it('none give none', () => {
    expect(readAll([])).toEqual([])
  })
})
