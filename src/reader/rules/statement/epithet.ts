import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** How many of those who spoke before are looked at. */
const BACK = 6
const EPITHET = /^(?:و|ف)?ال(?:مسوول|مسيول|دبلوماسي|ديبلوماسي|ناطق|متحدث|خبير)ه?$/
const OF_THE_UN = /^الا?مم[يى]ه?$|^ال(?:دولي|اوروبي|افريقي|عربي)[هة]?$/

/** `المسؤول المغربي`: which of the people who have spoken a mark means, if it is such an epithet. */
export function epithetOf(board: Board, mark: Mark, actor: Actor, before: readonly Actor[]): Actor | undefined {
  if (!mark.article || !EPITHET.test(board.tokens[mark.from]!.norm)) return undefined
  if (mark.to - mark.from > 2) return undefined
  const people = before.slice(-BACK).filter(({ kind, post }) => kind === 'person' && post !== undefined)
  const last = people.at(-1)
  if (mark.to - mark.from === 1) return last
  const { country } = actor
  if (country) return people.findLast((each) => each.country === country) ?? (last?.country ? undefined : last)
  return OF_THE_UN.test(board.tokens[mark.to - 1]!.norm) ? people.findLast((each) => !each.country) : undefined
}
