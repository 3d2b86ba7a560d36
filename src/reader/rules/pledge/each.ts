import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Governed } from './governed.js'
import { endOfSum } from './sum.js'

const EACH = /^ل?كل$/
const OF_THEM = /^(?:منهما|منها|منهم|دوله|واحده|واحد)$/
const RESPECTIVELY = /^(?:الترتيب|التوالي)$/
const REACH = 4
const SUMS = 8

/**
 * Who gives the sum, where several givers stand in a list: each of them gives it (`600 مليون يورو لكل منهما`), or each the
 * sum of its turn (`بتقديم 110 ملايين و244 مليونا على التوالي`). Null where the words say neither.
 */
export function donorsInTurn(board: Board, all: readonly Governed[], k: number, donor: Mark | null): Mark[] | null {
  const givers = donor ? listedWith(board, donor) : []
  if (givers.length < 2) return null
  if (isForEach(board, all[k]!.sum)) return givers
  const row = rowOf(board, all, k)
  if (row.length === givers.length && isRespectively(board, row.at(-1)!.sum)) return [givers[row.indexOf(all[k]!)]!]
  return isEachOf(board, givers[0]!) ? givers : null
}

/** The states and bodies of the list that begins or ends with an actor. */
export function listedWith(board: Board, donor: Mark): Mark[] {
  for (let i = donor.from; i >= Math.max(0, donor.from - 24); i--) {
    const list = board.markAt(i, 'LIST')
    if (!list) continue
    const members = meaning<Mark[]>(list)
    if (members.some((member) => member.from === donor.from)) return members
  }
  return [donor]
}

function isForEach(board: Board, sum: Mark): boolean {
  const at = endOfSum(board, sum)
  for (let i = at; i < at + REACH; i++)
    if (EACH.test(board.tokens[i]?.norm ?? '') && OF_THEM.test(board.tokens[i + 1]?.norm ?? '')) return true
  return false
}

/** `كل من السويد والنرويج بـ200 مليون` */
const isEachOf = (board: Board, first: Mark) =>
  board.tokens[first.from - 1]?.norm === 'من' && /^[وف]?كل$/.test(board.tokens[first.from - 2]?.norm ?? '')

function isRespectively(board: Board, sum: Mark): boolean {
  const at = endOfSum(board, sum)
  for (let i = at; i < at + REACH; i++) if (RESPECTIVELY.test(board.tokens[i]?.norm ?? '')) return true
  return false
}

/** The sums of one row: the first of its verb and those that carry it on without an actor of their own. */
function rowOf(board: Board, all: readonly Governed[], k: number): Governed[] {
  let first = k
  while (first > 0 && k - first < SUMS && all[first]!.kind === 'more') first--
  let last = first
  while (all[last + 1]?.kind === 'more' && last - first < SUMS) last++
  const row = all.slice(first, last + 1)
  return row.every((one) => board.sentenceIndex(one.sum.from) === board.sentenceIndex(row[0]!.sum.from)) ? row : []
}
