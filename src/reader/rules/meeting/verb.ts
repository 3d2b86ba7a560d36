import type { MeetingFormat } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Mention } from './mention.js'

export const meetVerbRule = finder({
  name: 'meeting: verb',
  why: 'اجتمع with many or with somebody says that a meeting took place, without the noun',
  find(board, note) {
    for (const verb of board.of('meet_verb')) {
      const value: Mention = {
        format: formatOf(board, verb),
        definite: isGathering(board, verb),
        other: false,
        verb: true,
        ...(ENCOUNTERS.test(board.tokens[verb.from]!.norm) ? { encounter: true } : {}),
      }
      note(markOver('MEETING', verb, verb.to, value, [verb]))
    }
    for (const gathered of board.of('gathered_there')) {
      if (!isGatheredThere(board, gathered)) continue
      const value: Mention = { format: 'meeting', definite: false, other: false, verb: true }
      note(markOver('MEETING', gathered, gathered.to, value, [gathered]))
    }
  },
  finds: [
    '[MEETING:يجتمع] وزراء الزراعة في المدينة اليوم',
    'اتفق وزراء خارجية دول الشمال [MEETING:المجتمعون] اليوم في أوسلو على خطة',
  ],
  leaves: ['جمع الفلاح محصوله باكرا', 'أكد المجتمعون ضرورة الإسراع', 'قال المجتمعون في أوسلو إن الأمر عاجل'],
})

/** `وزراء خارجية دول الشمال المجتمعون اليوم في أوسلو`: behind those who met, before when or where. */
const isGatheredThere = (board: Board, { from, to }: Mark) =>
  board.markAt(to, 'TIME', 'IN_PLACE') !== undefined &&
  board.hasBetween(Math.max(board.sentenceOf(from).from, from - GATHERED), from, 'posts_plural')

/** Words of those who met, at most. */
const GATHERED = 9

/** `تعقد القمة غدا، حيث يجتمع وزراء …`: those who gather are those of the meeting named in the clause before. */
function isGathering(board: Board, verb: Mark): boolean {
  const floor = board.sentenceOf(verb.from).from
  const gathered = board.at(verb.to).some((mark) => mark.label === 'posts_plural' || mark.label === 'level')
  if (!gathered || !/^(حيث|اذ)$/.test(board.tokens[verb.from - 1]?.norm ?? '')) return false
  for (let i = verb.from - 2; i >= Math.max(floor, verb.from - CLAUSE); i--) if (board.markAt(i, 'MEETING')) return true
  return false
}

/** `التقى`: somebody and another. */
const ENCOUNTERS = /لت?قي|لت?قت|لتقو/

const CLAUSE = 25

/** `تجتمع 60 دولة في باريس في مؤتمر "أصدقاء النهر"`: a body by the name of a meeting, in which they meet. */
function formatOf(board: Board, verb: Mark): MeetingFormat {
  const end = Math.min(board.sentenceOf(verb.from).to, verb.to + CLAUSE)
  for (let i = verb.to + 1; i < end; i++) {
    if (board.markAt(i, 'comma', 'that')) break
    if (board.tokens[i - 1]!.norm === 'في' && board.markAt(i, 'BODY'))
      return FORMATS[board.tokens[i]!.norm] ?? 'meeting'
  }
  return 'meeting'
}

const FORMATS: Record<string, MeetingFormat> = { موتمر: 'conference', قمه: 'summit' }
