import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isState } from '../participation/taking.js'

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

const SAYS_BEFORE = 24

/** `أعلنت السويد في ختام لقاء الدول السبع أنها ستدفع`: who says it, beside the verb of saying. */
export function bySaying(board: Board, verb: Mark): Mark | undefined {
  if (!/^[وف]?ان(?:ه|ها|هم)$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return undefined
  for (let i = verb.from - 2; i >= Math.max(board.sentenceOf(verb.from).from, verb.from - SAYS_BEFORE); i--) {
    const says = board.markAt(i, 'say_that')
    if (!says) continue
    const subject = board.markAt(says.to, 'PERSON', 'ACTOR')
    if (subject) return subject.prep + subject.conj === '' ? subject : undefined
    const end = board.tokens[i - 1]?.norm === 'قد' ? i - 1 : i
    for (let k = end - 1; k >= Math.max(0, end - 6); k--) {
      const actor = board.markAt(k, 'PERSON', 'ACTOR')
      if (actor?.to === end) return actor.prep === '' ? actor : undefined
    }
    return undefined
  }
  return undefined
}

/** `أعلن البنك أنه سيمنح بيروت قرضا`: behind the verb of a pronoun stands who receives. */
export const isByPronoun = (board: Board, verb: Mark) =>
  /^س?[يت](?:منح|قرض|عطي)$|^(?:منح|اقرض|اعط)ت?$/.test(board.tokens[verb.from]!.norm) &&
  /^[وفب]?ان(?:ه|ها)$/.test(board.tokens[verb.from - 1]?.norm ?? '')

/** `أكد الوزير أن السويد استقبلت اللاجئين، وقدمت لهم 20 مليونا`: a further verb of the state that the clause begins with. */
export function byClause(board: Board, verb: Mark): Mark | undefined {
  if (verb.conj !== 'و' || !FEMININE.test(board.tokens[verb.from]!.norm)) return undefined
  const floor = Math.max(board.sentenceOf(verb.from).from, verb.from - NAMED_BEFORE)
  for (let i = verb.from - 1; i > floor; i--) {
    const mark = board.markAt(i, 'ACTOR', 'own_state')
    if (mark && board.markAt(i - 1, 'that')) return mark.label === 'own_state' || isState(mark) ? mark : undefined
    if (board.markAt(i, 'saying', 'say_of', 'say_that')) return undefined
  }
  return undefined
}

/** `وقدمت`, `وستقدم`: states are feminine. */
const FEMININE = /^و(?:.{2,}ت|س?ت.{2,})$/
