import { describe, expect, it } from 'vitest'
import { Board } from '../../../src/reader/engine/board.js'
import { leaves } from '../../../src/reader/rules/values/left.js'
import { readValues, valueRules } from '../../../src/reader/rules/values/mark.js'
import { values } from '../../../src/reader/values.js'

/** The words that a rule's marks take in a text. */
function taken(name: string, text: string): string[] {
  const board = new Board(text)
  readValues([board])
  return board.tokens
    .flatMap((token) => board.at(token.index))
    .filter((mark) => mark.rule === name)
    .map(({ from, to }) => board.text.slice(board.tokens[from]!.start, board.tokens[to - 1]!.end))
}

describe.each(valueRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.finds)('finds %s', (example) => {
    const [, inside] = /\[([^\]]*)\]/.exec(example) ?? []
    expect(inside, 'an example brackets what it finds').toBeDefined()
    const found = taken(name, example.replace(/[[\]]/g, ''))
    // A clitic written on the first word may stay outside the brackets.
    expect(
      found.some((words) => words === inside || words.endsWith(inside!)),
      found.join(' · '),
    ).toBe(true)
  })
  it.each(rule.leaves)('leaves %s', (example) => {
    expect(taken(name, example)).toEqual([])
  })
})

describe.each(leaves.map((leave) => [leave.name, leave] as const))('left: %s', (_, leave) => {
  it.each(leave.leaves)('%s', (example) => {
    expect(values(example).map((value) => value.quote)).toEqual([])
  })
})
