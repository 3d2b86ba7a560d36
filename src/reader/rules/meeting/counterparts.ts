import { foldWord } from '../../../arabic/fold.js'
import type { MeetingLevel } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import { markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from '../who/person.js'

const REACH = 45

export const counterpartsRule = finder({
  name: 'meeting: with his counterparts',
  why: 'A minister who meets his counterparts meets ministers of his own portfolio',
  find(board, note) {
    const one = board.of('post').filter(({ value, conj }) => value === 'counterpart' && conj === '')
    for (const mark of [...board.of('counterparts'), ...one]) {
      const level = levelBefore(board, mark.from)
      if (level) note(markOver('COUNTERPARTS', mark, mark.to, level, [mark]))
    }
  },
  finds: [
    'قال وزير الخارجية السويدي كارل بيلت إنه سيبحث الأمر خلال اجتماع مع [COUNTERPARTS:نظرائه]',
    'التقى وزير الدفاع السويدي [COUNTERPARTS:نظيره] الفنلندي',
  ],
  leaves: ['بحث المهندس الأمر مع نظرائه'],
})

/** The level of whoever was named last before a token. */
function levelBefore(board: Board, token: number): MeetingLevel | null {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const mark = board.markAt(i, 'PERSON')
    if (!mark) continue
    const { post, head } = meaning<Person>(mark)
    if (!post) return null
    const words = foldWord(post)
    if (head === 'minister') {
      return words.includes('دفاع')
        ? 'defence_ministers'
        : words.includes('خارجيه')
          ? 'foreign_ministers'
          : 'ministerial'
    }
    if (head === 'chief_of_defence') return 'chiefs_of_defence'
    return head === 'president' || head === 'prime_minister' || head === 'king' ? 'leaders' : null
  }
  return null
}
