import { describe, expect, it } from 'vitest'
import { ofPage, ofStory } from '../../src/page/furniture/all.js'
import { linesOf } from '../../src/page/line.js'

/** Takes the brackets out of an example and says what stood in them. */
function unbracketed(example: string): { text: string; marked: string[] } {
  const marked = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!.trim())
  return { text: example.replace(/[[\]]/g, ''), marked }
}

describe.each([...ofPage, ...ofStory])('furniture: $name', (kind) => {
  const cut = (text: string) => kind.cut(linesOf(text)).map(({ start, end }) => text.slice(start, end).trim())

  it('has examples of both sorts', () => {
    expect(kind.finds.length).toBeGreaterThan(0)
    expect(kind.leaves.length).toBeGreaterThan(0)
  })

  it.each(kind.finds)('sets aside %j', (example) => {
    const { text, marked } = unbracketed(example)
    expect(cut(text).sort()).toEqual(marked.sort())
  })

  it.each(kind.leaves)('leaves alone %j', (example) => {
    expect(cut(example)).toEqual([])
  })
})

it('gives every kind a name of its own', () => {
  const names = [...ofPage, ...ofStory].map((kind) => kind.name)
  expect(new Set(names).size).toBe(names.length)
})
