import type { Board } from '../../engine/board.js'
import type { TimeWords } from './when.js'

export { entryRule } from './entry.js'

/**
 * One weekday in one report is one day: `قال الخميس … إنه سيكشف الخميس` speaks of the Thursday of the report, not of the
 * next. `الخميس المقبل` stands on its own.
 */
export function oneDayAWeekday(board: Board): void {
  const tenses = new Map<number, 'past' | 'future'>()
  for (const mark of board.of('TIME')) {
    const words = mark.value as TimeWords
    const { weekday, ...rest } = words.when ?? {}
    if (weekday === undefined || words.until || Object.keys(rest).length > 0) continue
    const first = tenses.get(weekday)
    if (first) mark.value = { ...words, tense: first }
    else tenses.set(weekday, words.tense ?? 'past')
  }
}
