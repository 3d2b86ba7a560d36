import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { type Resolved, resolveTime, type TimeWords } from '../../values.js'
import type { Promised } from './promised.js'

const NO_TIME: Resolved = { when: null, derived: [] }
/** How many tokens before its own words a pledge's time can stand. */
const BEFORE = 5

/**
 * When something was promised, given or asked: a time between the verb and the sum, or right before the verb. What stands
 * behind the sum tells when it will be paid, unless it names the conference's day (`في مؤتمر عقد أمس`).
 */
export function pledgedWhen(
  board: Board,
  mark: Mark,
  { sum, verb, stage }: Promised,
  published: string | null,
): Resolved {
  const start = verb && verb.from < sum.from ? verb.from : mark.from
  const { from } = board.sentenceOf(start)
  for (let i = Math.max(from, start - BEFORE); i < sum.from; i++) {
    const time = board.markAt(i, 'TIME')
    if (
      !time ||
      time.to > sum.from ||
      board.tokens[time.from]!.norm.startsWith('ل') ||
      IS_NOT_OF_IT.test(board.tokens[i - 1]?.norm ?? '')
    )
      continue
    const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: published, prefer: 'past' })
    if (when && !isLong(when) && (stage === 'requested' || !published || endOf(when) <= published))
      return { when, derived }
  }
  return NO_TIME
}

/** A stretch of years tells no date of a promise. */
const isLong = (when: string) => {
  const [from, to = from] = when.split('/') as [string, string?]
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1
}

/** The last day, month or year that a time tells, so far as it can be compared with a day. */
const endOf = (when: string) => when.split('/').at(-1)!.replace(/[~?%]/g, '').slice(0, 10)

/** Behind these a time tells of something else: since when, up to when, for when. */
const IS_NOT_OF_IT = /^(?:منذ|حتي|لغايه|قبل|بعد|بحلول|لعام|للعام|خلال|علي)$/
