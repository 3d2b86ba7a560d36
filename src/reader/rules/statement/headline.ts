import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Opening } from './opening.js'
import { speechOf } from './speech.js'

export const headlineRule = finder({
  name: 'statement: headline',
  why: 'In headlines a name and a colon stand for "said"',
  find(board, note) {
    for (const { from } of board.sentences) {
      const speaker = board.markAt(from, 'PERSON') ?? bodyAt(board, from)
      const colon = speaker && colonBehind(board, speaker)
      if (!speaker || !colon || board.tokens[colon + 1]?.breaks !== 0) continue
      const opening: Opening = { act: 'said', speaker, from: colon + 1, by: 'that', agency: null }
      const mark = speechOf(board, { ...speaker, label: 'headline' }, opening, {})
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:كارل بيلت في القمة: لن ننتظر أكثر]',
    '[SPEECH:وزارة الخارجية السويدية: الاتفاق قريب]',
    '[SPEECH:الوزير السويدي: الاتفاق قريب]',
    '[SPEECH:كارل بيلت: "لن ننتظر"]',
  ],
  leaves: [
    'كارل بيلت في سطور: ولد عام 1949',
    'الجامعة العربية: بيت العرب',
    'مؤتمر استوكهولم: خطة جديدة ووعود قديمة',
    'استوكهولم: عقد الوزير السويدي لقاء',
    'قال الوزير السويدي: الاتفاق قريب',
  ],
})

const REACH = 5

/** The colon behind a name, or behind where and when he spoke. */
function colonBehind(board: Board, speaker: Mark): number | undefined {
  if (board.tokens[speaker.to]?.norm === ':') return speaker.to
  if (!board.markAt(speaker.to, 'occasion')) return undefined
  for (let i = speaker.to + 1; i < Math.min(speaker.to + REACH, board.sentenceOf(speaker.from).to); i++) {
    if (board.tokens[i]!.norm === ':') return board.markAt(speaker.to + 1, ...OCCASIONS) ? i : undefined
  }
  return undefined
}

const OCCASIONS = ['meeting', 'session', 'press', 'BODY', 'TIME']

/** Ministries, presidencies and palaces speak in headlines too; a city before a colon is where the report was written. */
function bodyAt(board: Board, from: number): Mark | undefined {
  const office = board.markAt(from, 'SPEAKER')
  // `مؤتمر استوكهولم: خطة جديدة` names what the report is about.
  if (!office || office.to - office.from === 1 || board.markAt(from, 'meeting')) return undefined
  return meaning<Actor>(office).kind === 'organisation' ? office : undefined
}
