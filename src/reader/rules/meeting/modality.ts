import type { Modality } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isPerfect } from './status.js'
import type { Zone } from './zone.js'

const REACH = 12
const NEAR = 4

/** Nouns that stand between asking and the meeting: `دعا إلى عقد قمة`. */
const HOLDING = /^[وبل]?(عقد|انعقاد|تنظيم|استضافه|احتضان|اجراء|اطلاق)$/
const TOWARDS = /^(الي|ل|ب)$/

/** Whether a mention only asks for a meeting, weighs one or denies it; nothing where it is told as a fact or a plan. */
export function modalityOf(board: Board, { mention, from }: Zone): Modality | undefined {
  const floor = board.sentenceOf(mention.from).from
  const held = HOLDING.test(board.tokens[mention.from - 1]?.norm ?? '')
  const at = held ? mention.from - 1 : mention.from
  const towards = TOWARDS.test(board.tokens[at - 1]?.norm ?? '') || /^[بل]/.test(board.tokens[at]!.norm)
  const named = mention.parts.some((part) => part.article)
  if ((held || (towards && !named)) && wordBefore(board, at, Math.max(floor, at - REACH)) === 'asks for')
    return 'requested'
  const verb = held ? at : verbOf(board, mention, from)
  if (verb === null) return undefined
  const word = wordBefore(board, verb, Math.max(floor, verb - NEAR))
  return word === 'perhaps' ? 'possible' : word === 'not' ? 'denied' : undefined
}

/** The verb or noun of holding that stands before a mention. */
function verbOf(board: Board, mention: Mark, from: number): number | null {
  for (let i = mention.from - 1; i >= Math.max(from, mention.from - NEAR); i--)
    if (board.markAt(i, 'HAPPENS', 'hosts')) return i
  return null
}

/** The meaning of the last word of asking, weighing or denying in the clause before a token. */
function wordBefore(board: Board, at: number, floor: number): string | null {
  for (let i = at - 1; i >= floor; i--) {
    if (board.tokens[i]!.kind === 'punct' && !board.markAt(i, 'quote', 'open', 'close')) return null
    const word = board.markAt(i, 'unsettled')
    if (word && isPerfect(board, i)) return null
    if (word) return String(word.value)
    if (board.markAt(i, 'MEETING', 'HAPPENS')) return null
  }
  return null
}
