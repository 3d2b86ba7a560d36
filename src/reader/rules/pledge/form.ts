import type { PledgeForm } from '../../../claim/kinds/pledge.js'
import type { Board } from '../../engine/board.js'
import { meaning } from '../../engine/mark.js'
import type { Governed } from './governed.js'

/** What kind of aid, as its noun says: a noun in a clause before, or right behind the sum before, is of another sum. */
export function formOf(board: Board, { noun, sum, kind, from }: Governed): PledgeForm {
  if (!noun) return 'unspecified'
  if (kind === 'more' && noun.from < sum.from && noun.from - from < 3 && JOINT.test(board.tokens[noun.to]!.norm))
    return 'unspecified'
  for (let i = noun.to; i < sum.from; i++)
    if (board.markAt(i, 'say_that') && board.markAt(i + 1, 'ACTOR')) return 'unspecified'
  return meaning<PledgeForm>(noun)
}

const JOINT = /^(?:[،,]|و.*)$/
