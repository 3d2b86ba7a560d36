import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Told } from './told.js'

const REACH = 8
const OWN_VERB = 6
/** How far behind the verb of going what follows from it is told. */
const SET_OUT = 30
const HEADS = /^[وف]?(?:توجهت?|متوجها|غادرت?)$/
const WILL_HEAD = /^[وف]?س?[يت](?:توجه|غادر|سافر)$/

/** `وصل أمس للمشاركة في القمة`, `سيتوجه الأحد إلى باريس لحضور المؤتمر`: when somebody came or went for it. */
export function comesForIt({ zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  // `وصل في وقت سابق السبت للمشاركة في القمة`
  if (mark.to <= mention.from && board.tokens[mark.from - 1]?.norm === 'سابق') return true
  const isPast = /امس|ماضي/.test(board.tokens[mark.from]!.norm + board.tokens[mark.to - 1]!.norm)
  if (!isPast && !heads(board, mark.from, HEADS, WILL_HEAD) && !isYetToCome(board, mention.to)) return false
  for (let i = mark.to; i < Math.min(mention.from, mark.to + REACH); i++)
    if (board.markAt(i, 'to_take_part')) return true
  return false
}

/** `جرى أمس تسليم الموقع الذي سيحتضن المؤتمر`: the day of the clause about what is to house it. */
export function isBeforeHouse({ zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  for (let i = mark.to; i < mention.from; i++)
    if (board.markAt(i, 'who_relative') && /^س[يت]/.test(board.tokens[i + 1]!.norm)) return true
  return false
}

/** `سيتوجه إلى باريس لحضور المؤتمر`: it lies ahead. */
export const isHeadedFor = (board: Board, mention: Mark): boolean =>
  [1, 2, 3].some((n) => board.markAt(mention.from - n, 'to_take_part')) && heads(board, mention.from, WILL_HEAD)

/** `للمشاركة في القمة، التي ستعقد`: who came today came for what is to come. */
function isYetToCome(board: Board, at: number): boolean {
  for (let i = at; i < at + OWN_VERB; i++)
    if (board.markAt(i, 'who_relative')) return /^س[يت]/.test(board.tokens[i + 1]?.norm ?? '')
  return false
}

function heads(board: Board, at: number, ...verbs: RegExp[]): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - SET_OUT); i--)
    if (verbs.some((verb) => verb.test(board.tokens[i]!.norm))) return true
  return false
}
