import { describe, expect, it } from 'vitest'
import { Board } from '../../src/reader/engine/board.js'
import type { Mark } from '../../src/reader/engine/mark.js'
import type { Kept, Rule } from '../../src/reader/engine/rule.js'
import { allRules, runPasses } from '../../src/reader/passes.js'

interface Example {
  text: string
  wanted: { name: string; start: number; end: number }[]
}

/** Takes the brackets out of `قال [who:الوزير] كلمته` and keeps where they stood. */
function parse(example: string): Example {
  let text = ''
  const wanted: Example['wanted'] = []
  const open: { name: string; start: number }[] = []
  for (const part of example.split(/(\[[a-zA-Z_]+:|\])/)) {
    const name = /^\[([a-zA-Z_]+):$/.exec(part)?.[1]
    if (name) open.push({ name, start: text.length })
    else if (part === ']') {
      const { name: of, start } = open.pop()!
      wanted.push({ name: of, start, end: text.length })
    } else text += part
  }
  return { text, wanted }
}

function found(rule: Rule, text: string): { mark: Mark; kept: Kept; board: Board }[] {
  const board = new Board(text)
  const out: { mark: Mark; kept: Kept; board: Board }[] = []
  runPasses([board], (by, mark, kept) => by === rule && out.push({ mark, kept, board }), rule)
  return out
}

const spanOf = (board: Board, mark: Mark) => [board.tokens[mark.from]!.start, board.tokens[mark.to - 1]!.end]

/** A bracket may leave a clitic outside (`و[NAME:سمير]`): it stands for the whole token. */
function snapped(board: Board, start: number, end: number): number[] {
  const inside = board.tokens.filter((token) => token.start < end && token.end > start)
  return [inside[0]!.start, inside.at(-1)!.end]
}

describe.each(allRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.finds)('finds %s', (example) => {
    const { text, wanted } = parse(example)
    const all = found(rule, text)
    expect(all.length, 'nothing was found').toBeGreaterThan(0)
    for (const { name, start, end } of wanted) {
      const spans = all.map(({ mark, kept, board }) => {
        const got = rule.kind === 'finder' ? (mark.label === name ? mark : undefined) : kept[name]
        return got && spanOf(board, got)
      })
      expect(spans).toContainEqual(snapped(all[0]!.board, start, end))
    }
  })

  it.each(rule.leaves)('leaves %s', (example) => {
    expect(found(rule, example).map(({ mark, board }) => board.words(mark.from, mark.to))).toEqual([])
  })
})

// A rule that could begin at any word would be tried at every word of every report.
it.each(allRules.filter((rule) => rule.kind === 'pattern').map((rule) => [rule.name, rule] as const))(
  '%s begins with a mark',
  (_, { ways }) => {
    expect(ways).not.toBeNull()
  },
)
