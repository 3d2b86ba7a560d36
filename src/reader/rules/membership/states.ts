import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isState } from '../participation/taking.js'

/** Those whom a mark names: of a list each of its parts. */
export const partsOf = (who: Mark): readonly Mark[] => (who.label === 'LIST' ? who.parts : [who])

/** Whether a mark names nobody but states. */
export const areStates = (who: Mark): boolean => partsOf(who).every(isState)

/** Whether a list or an actor names states or bodies: people belong to no forum. */
export const areActors = (who: Mark) =>
  partsOf(who).every((mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind !== 'group')

/** Whether another state stands between two tokens: a pronoun would mean that one. */
export function hasOther(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && isState(actor)) return true
  }
  return false
}
