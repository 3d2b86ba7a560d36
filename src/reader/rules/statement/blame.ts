import { finder } from '../../engine/rule.js'
import { contentsOf, speechOf } from './speech.js'

const REACH = 14

export const blameRule = finder({
  name: 'statement: lays the blame on somebody',
  why: 'حمل الوزير الأطراف مسؤولية التأخير: the verb needs its مسؤولية, for it is also to carry',
  find(board, note) {
    for (const verb of board.of('blames')) {
      const speaker = ['PERSON', 'SPEAKER', 'ACTOR'].map((label) => board.markAt(verb.to, label)).find((mark) => mark)
      // `وحمل الوزير معه ملفات`: he carried them.
      if (!speaker || /^مع/.test(board.tokens[speaker.to]?.norm ?? '') || speaker.prep + speaker.conj !== '') continue
      const end = Math.min(board.sentenceOf(verb.from).to, speaker.to + REACH)
      let blame = speaker.to
      while (blame < end && !BLAME.test(board.tokens[blame]!.norm)) blame++
      // Whom and what for: a word at least before, and one behind.
      if (blame >= end || blame < speaker.to + 1 || contentsOf(board).endOf(speaker.to) <= blame) continue
      const opening = { act: 'condemned' as const, speaker, from: speaker.to, by: 'noun' as const, agency: null }
      const mark = speechOf(board, verb, opening, {})
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:وحمل الوزير السويدي كارل بيلت الدول الغنية مسؤولية الأزمة].',
    '[SPEECH:وحملت السويد الأطراف المسؤولية عن التأخير].',
  ],
  leaves: [
    'وحمل الوزير السويدي كارل بيلت الحقيبة إلى المدينة',
    'وحمل الوزير السويدي معه ملفات عن المسؤولية في المدينة',
    'حملت السويد مسؤوليتها',
  ],
})

const BLAME = /^(?:ال)?مس(?:وو|يو)ليه$/
