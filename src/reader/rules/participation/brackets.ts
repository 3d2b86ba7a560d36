import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { isState, isTold, type Taking } from './taking.js'

/** Words between one bracket and what comes next in the row. */
const STEP = 8

export const bracketsRule = finder({
  name: 'participation: groups of states, each in brackets',
  why: 'بحضور 19 دولة هي دول الجوار (غانا وكينيا) وأخرى من الشمال (السويد وفنلندا) والنرويج (المضيفة) إضافة إلى مالاوي: the whole row takes part',
  find(board, note) {
    let done = 0
    for (const mark of board.of('LIST')) {
      if (mark.from < done || !opensRow(board, mark) || !isTold(board, mark.from)) continue
      const row = rowFrom(board, mark)
      if (row.length < 2) continue
      done = row.at(-1)!.to
      const value: Taking = { who: row, capacity: 'participant' }
      note(markOver('TAKING', row[0]!, done, value, row))
    }
  },
  finds: [
    'عقد المؤتمر بحضور 9 دول هي دول الجوار ([TAKING:غانا وكينيا) وأخرى من الشمال (السويد وفنلندا) والنرويج (الوسيطة سابقا) إضافة إلى مالاوي]',
    'شاركت في القمة دول الجنوب ([TAKING:غانا وكينيا)، ودول الشمال وهي (السويد والنرويج])',
  ],
  leaves: [
    'عقد المؤتمر بحضور 9 دول هي دول الجوار (غانا وكينيا) وزار الوفد (السويد وفنلندا)',
    'زارت دول الجنوب (غانا وكينيا) ودول الشمال (السويد والنرويج) المعرض',
  ],
})

/** States alone in brackets. */
const opensRow = (board: Board, { from, to, parts }: Mark) =>
  board.tokens[from - 1]?.norm === '(' && board.tokens[to]?.norm === ')' && parts.length > 1 && parts.every(isState)

function rowFrom(board: Board, first: Mark): Mark[] {
  const row = [first]
  let at = first.to + 1
  for (;;) {
    const next = nextOf(board, at)
    if (!next) return row
    row.push(next.mark)
    at = next.to
  }
}

/** The next group in brackets, or the next state joined by و or `إضافة إلى`. */
function nextOf(board: Board, from: number): { mark: Mark; to: number } | null {
  const { tokens } = board
  let at = tokens[from]?.norm === '،' ? from + 1 : from
  const also = board.markAt(at, 'and_also')
  if (also) at = also.to
  else if (!tokens[at]?.norm.startsWith('و')) return null
  const one = board.markAt(at, 'ACTOR')
  if (one && isState(one)) {
    const list = board.markAt(at, 'LIST') ?? one
    return { mark: list, to: tokens[list.to]?.norm === '(' ? closedFrom(board, list.to) : list.to }
  }
  for (let i = at; i < Math.min(tokens.length, at + STEP); i++) {
    const { kind, norm, breaks } = tokens[i]!
    if (norm === '(') {
      const list = board.markAt(i + 1, 'LIST')
      return list && opensRow(board, list) ? { mark: list, to: list.to + 1 } : null
    }
    if (kind === 'punct' || breaks > 0 || board.markAt(i, 'takes_part', 'that', 'HAPPENS')) return null
    if (board.at(i).some((mark) => mark.label === 'stop' && mark.value === 'verb')) return null
  }
  return null
}

/** Behind a bracket that tells of what stands before it. */
function closedFrom(board: Board, open: number): number {
  for (let i = open + 1; i < open + STEP; i++) if (board.tokens[i]?.norm === ')') return i + 1
  return open
}
