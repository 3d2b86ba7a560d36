import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { speechOf } from './speech.js'

const CAME = /^[وف]?(?:جاء|ورد)$/
const PAPER = /^(?:ال)?(?:بيان|بلاغ|اعلان)/
const REACH = 16

export const paperRule = finder({
  name: 'statement: it says in a paper',
  why: 'جاء في بيان أصدرته الوزارة أن hands on what the paper says, in the name of who issued it',
  find(board, note) {
    for (const { from: at, to } of board.sentences) {
      if (!CAME.test(board.tokens[at]!.norm) || board.tokens[at + 1]?.norm !== 'في') continue
      const paper = board.tokens[at + 2]
      const speaker = paper && PAPER.test(paper.norm) ? issuer(board, at + 2) : undefined
      const opens = speaker && contentAt(board, speaker.to, Math.min(to, at + REACH))
      if (!speaker || !opens) continue
      const opening = { act: 'said' as const, speaker, agency: null, ...opens }
      const mark = speechOf(board, { ...speaker, label: 'paper', from: at }, opening, {})
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:وجاء في بيان صادر عن وزارة الخارجية السويدية أن الاتفاق قريب].',
    '[SPEECH:وجاء في البيان الختامي: "لن ننتظر أكثر"]',
  ],
  leaves: ['وجاء في الكتاب أن الأرض تدور', 'جاء في وقته'],
})

/** Who issued the paper, or the paper itself. */
const issuer = (board: Board, at: number): Mark | undefined => board.markAt(at, 'SPEAKER')

/** Where what it says begins. */
function contentAt(board: Board, from: number, end: number) {
  for (let i = from; i < end; i++) {
    if (board.markAt(i, 'that')) return { from: i, by: 'that' as const }
    if (board.markAt(i, 'QUOTE') && i > from + 1) return { from: i, by: 'quote' as const }
    if (board.tokens[i]!.norm === ':') return { from: i + 1, by: 'colon' as const }
  }
  return null
}
