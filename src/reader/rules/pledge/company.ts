import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const KIND = /^(?:ال)?(?:شركه|موسسه|جمعيه|مجموعه|منظمه|صندوق|بنك|مصرف|هييه|وكاله)$/
const MEMBER = /^و(?:ال)?(?:شركه|موسسه|جمعيه|مجموعه|منظمه|صندوق|بنك|مصرف|هييه|وكاله|برنامج|قطاع|مفوضيه)$/
const NO_NAME = [
  'stop',
  'TIME',
  'MONEY',
  'NUMBER',
  'aid',
  'giving',
  'gives',
  'gives_maybe',
  'quote',
  'turn',
  'say_that',
]
const LONGEST = 5

/** `شركة "نوكيا"`, `مؤسسة وولف`: who gives, of no list, by the noun before its name. */
export function companyAt(board: Board, at: number): Mark | undefined {
  if (!KIND.test(board.tokens[at]?.norm ?? '') || board.markAt(at, 'ACTOR', 'POST')) return undefined
  const quoted = board.markAt(at + 1, 'quote') !== undefined
  const first = quoted ? at + 2 : at + 1
  let to = first
  while (to < first + LONGEST && isName(board, to)) to++
  if (to === first) return undefined
  const value: Actor = {
    name: `${board.words(at, at + 1)} ${board.words(first, to)}`,
    kind: 'organisation',
  }
  const end = quoted && board.markAt(to, 'quote') ? to + 1 : to
  return { label: 'SPEAKER', from: at, to: end, conj: '', prep: '', article: false, value, rule: '', parts: [] }
}

const isName = (board: Board, at: number) =>
  board.tokens[at]?.kind === 'word' && board.tokens[at]!.breaks === 0 && !board.markAt(at, ...NO_NAME)

/** `…، والصندوق العربي 200 مليون`: the next of a row, of no list. */
export function memberAt(board: Board, from: number, to: number): Mark | undefined {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
    if (!MEMBER.test(board.tokens[i]!.norm)) continue
    if (board.markAt(i, 'ACTOR')) return undefined
    let end = i + 1
    while (end < to && isName(board, end)) end++
    const value: Actor = { name: board.words(i, end).replace(/^و/, ''), kind: 'organisation' }
    return { label: 'SPEAKER', from: i, to: end, conj: 'و', prep: '', article: false, value, rule: '', parts: [] }
  }
  return undefined
}

/** `…، واسكتلندا بخمسة ملايين`: the next of a row, of no list, right before its sum. */
export function strangerAt(board: Board, sum: Mark): Mark | undefined {
  const at = board.tokens[sum.from - 1]?.norm === 'ب' ? sum.from - 2 : sum.from - 1
  const isBy = sum.prep === 'ب' || at === sum.from - 2
  const name = board.tokens[at]
  if (!isBy || !name || !/^و(?!ال).{4,}$/.test(name.norm) || !/^[،,؛]$/.test(board.tokens[at - 1]?.norm ?? ''))
    return undefined
  if (board.at(at).length > 0) return undefined
  const value: Actor = { name: board.words(at, at + 1).replace(/^و/, ''), kind: 'group' }
  return { label: 'SPEAKER', from: at, to: at + 1, conj: 'و', prep: '', article: false, value, rule: '', parts: [] }
}
