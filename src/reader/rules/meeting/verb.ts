import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Mention } from './mention.js'

export const meetVerbRule = finder({
  name: 'meeting: verb',
  why: 'اجتمع with many or with somebody says that a meeting took place, without the noun',
  find(board, note) {
    for (const verb of board.of('meet_verb')) {
      const value: Mention = { format: 'meeting', definite: isGathering(board, verb), other: false, verb: true }
      note(markOver('MEETING', verb, verb.to, value, [verb]))
    }
  },
  finds: ['[MEETING:يجتمع] وزراء الزراعة في المدينة اليوم'],
  leaves: ['جمع الفلاح محصوله باكرا'],
})

/** `تعقد القمة غدا، حيث يجتمع وزراء …`: those who gather are those of the meeting named in the clause before. */
function isGathering(board: Board, verb: Mark): boolean {
  const floor = board.sentenceOf(verb.from).from
  const gathered = board.at(verb.to).some((mark) => mark.label === 'posts_plural' || mark.label === 'level')
  if (!gathered || !/^(حيث|اذ)$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return false
  for (let i = verb.from - 2; i >= Math.max(floor, verb.from - CLAUSE); i--) if (board.markAt(i, 'MEETING')) return true
  return false
}

const CLAUSE = 25
