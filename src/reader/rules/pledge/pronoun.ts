import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** So many words before a pronoun he is named whom it means. */
const NAMED_BEFORE = 24

/** `ورد أن السويد تعهدت …، والصواب أنها تعهدت`: who was named behind أن before. */
export function byPronoun(board: Board, verb: Mark): Mark | undefined {
  if (!/^ب?ان(?:ه|ها|هم)$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return undefined
  const floor = Math.max(board.sentenceOf(verb.from).from, verb.from - NAMED_BEFORE)
  for (let i = verb.from - 2; i > floor; i--) {
    const actor = /^ب?ان$/.test(board.tokens[i - 1]!.norm) ? board.markAt(i, 'ACTOR') : undefined
    if (actor?.prep === '') return actor
  }
  return undefined
}

/** `أعلن البنك أنه سيمنح بيروت قرضا`: behind the verb of a pronoun stands who receives. */
export const isByPronoun = (board: Board, verb: Mark) =>
  /^س?[يت](?:منح|قرض|عطي)$|^(?:منح|اقرض|اعط)ت?$/.test(board.tokens[verb.from]!.norm) &&
  /^[وفب]?ان(?:ه|ها)$/.test(board.tokens[verb.from - 1]?.norm ?? '')
