import { finder } from '../../engine/rule.js'
import type { Opening } from './opening.js'
import { speechOf } from './speech.js'

export const headlineRule = finder({
  name: 'statement: headline',
  why: 'In headlines a name and a colon stand for "said"',
  find(board, note) {
    for (const { from } of board.sentences) {
      const speaker = board.markAt(from, 'PERSON')
      if (!speaker || board.tokens[speaker.to]?.norm !== ':' || board.tokens[speaker.to + 1]?.breaks !== 0) continue
      const opening: Opening = { act: 'said', speaker, from: speaker.to + 1, by: 'that', agency: null }
      const mark = speechOf(board, { ...speaker, label: 'headline' }, opening, {})
      if (mark) note(mark)
    }
  },
  finds: ['[SPEECH:الوزير السويدي: الاتفاق قريب]', '[SPEECH:كارل بيلت: "لن ننتظر"]'],
  leaves: ['استوكهولم: عقد الوزير السويدي لقاء', 'قال الوزير السويدي: الاتفاق قريب'],
})
