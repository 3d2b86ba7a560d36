import { finder } from '../../engine/rule.js'
import { isPromiseOfMoney } from './ofmoney.js'
import { contentsOf, speechOf } from './speech.js'
import { verbsOf } from './verbs.js'

const WHO = new Set(['الذي', 'التي', 'والذي', 'والتي'])

export const whoSaysRule = finder({
  name: 'statement: who says',
  why: 'A clause with الذي behind a person may tell what he said: الوزير الذي أكد أن',
  find(board, note) {
    for (const verb of verbsOf(board)) {
      if (verb.conj !== '' || !WHO.has(board.tokens[verb.from - 1]?.norm ?? '')) continue
      const end = board.tokens[verb.from - 2]?.norm === '،' ? verb.from - 2 : verb.from - 1
      const person = board.of('PERSON').findLast((mark) => mark.to === end && mark.to - mark.from > 1)
      const opening = person && contentsOf(board).openingOf(verb, true)
      if (!opening || opening.by === 'noun' || isPromiseOfMoney(board, opening)) continue
      const mark = speechOf(board, verb, opening, { speaker: person })
      if (mark) note({ ...mark, from: verb.from })
    }
  },
  finds: [
    'ترأس اللقاء الوزير السويدي كارل بيلت، الذي [SPEECH:قال في كلمته إن الاتفاق قريب]',
    'حضرت الوزيرة السويدية آنا ليند التي [SPEECH:دعت إلى وقف القتال]',
  ],
  leaves: ['حضر الوزير السويدي كارل بيلت، الذي وصل أمس', 'القرار الذي أكد أن الأمر عاجل'],
})
