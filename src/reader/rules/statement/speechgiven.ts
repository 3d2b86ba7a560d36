import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { giverBefore } from './giver.js'
import { THEREIN } from './objects.js'
import { isPromiseOfMoney } from './ofmoney.js'
import { contentsOf, speechOf } from './speech.js'
import { verbsOf } from './verbs.js'

const REACH = 30

export const speechGivenRule = finder({
  name: 'statement: in a speech',
  why: 'Who gave a speech is who speaks in it: ألقى الوزير كلمة قال فيها',
  find(board, note) {
    for (const verb of verbsOf(board)) {
      if (!THEREIN.has(board.tokens[verb.to]?.norm ?? '')) {
        const giver = giverBefore(board, verb)
        const said = giver && contentsOf(board).openingOf(verb, true)
        const speech = said && !isPromiseOfMoney(board, said) ? speechOf(board, verb, said, { speaker: giver }) : null
        if (speech) note({ ...speech, from: verb.from })
        continue
      }
      const behind = board.markAt(verb.to + 1, 'PERSON', 'ACTOR', 'SPEAKER')
      const speaker = behind ?? personBefore(board, verb)
      const opening = contentsOf(board).openingOf(verb, true)
      if (opening && isPromiseOfMoney(board, opening)) continue
      // `أكد فيه المشاركون ضرورة`: what they said stands behind them.
      if (opening && behind) opening.from = Math.max(opening.from, behind.to)
      const rest = speaker ? { speaker } : { speaker: null, goesOn: 'report' as const }
      const mark = opening && (speaker || isGiven(board, verb)) ? speechOf(board, verb, opening, rest) : null
      if (mark) note({ ...mark, from: verb.from })
    }
  },
  finds: [
    'ألقى الوزير السويدي كارل بيلت كلمة [SPEECH:قال فيها: "لن ننتظر"]',
    'ألقى الوزير السويدي كارل بيلت كلمة نيابة عن الملك [SPEECH:قال فيها: "لن ننتظر"]',
    'وفي كلمة ألقاها الوزير السويدي كارل بيلت أمس، [SPEECH:أكد أن الأمر عاجل]',
    'وفي بيان تلاه الوزير السويدي كارل بيلت، [SPEECH:دعا القادة إلى وقف القتال]',
    'وفي تصريح خاص أدلى به الوزير السويدي كارل بيلت لـ"النافذة"، [SPEECH:قال إن الأمر عاجل]',
    'رأس الوزير السويدي كارل بيلت الوفد. وألقى أمس كلمة [SPEECH:قال فيها: "لن ننتظر"]',
    'ألقى ملك السويد كلمة [SPEECH:أكد فيها أهمية التعاون]',
    'أصدر السفير السويدي بيانا [SPEECH:دعا فيه إلى وقف القتال]',
    'عقد اللقاء في وقت [SPEECH:دعت فيه النرويج إلى وقف القتال]',
    'صدر بيان [SPEECH:أكد فيه المشاركون ضرورة التعاون]',
  ],
  leaves: [
    'ألقى الوزير السويدي كلمة حيا فيها الحضور',
    'وفي كلمة ألقاها الوزير السويدي كارل بيلت أمس، قال عنه النقاد إنه بليغ',
  ],
})

/** `وألقى كلمة قال فيها`: a speech of whoever was named before. */
const isGiven = (board: Board, verb: Mark) =>
  /^[وف]?(?:القي|القت)$/.test(board.tokens[board.sentenceOf(verb.from).from]!.norm) &&
  /^(?:كلمه|خطابا|بيانا)$/.test(board.tokens[verb.from - 1]?.norm ?? '')

/** In somebody's stead the speech is given. */
const FOR = new Set(['عن', 'باسم'])

/** The nearest person before a verb in its sentence. */
function personBefore(board: Board, verb: Mark): Mark | undefined {
  const from = Math.max(board.sentenceOf(verb.from).from, verb.from - REACH)
  for (const label of ['PERSON', 'SPEAKER']) {
    for (let i = verb.from - 1; i >= from; i--) {
      const mark = board.markAt(i, label)
      if (mark && mark.prep === '' && mark.to <= verb.from && !FOR.has(board.tokens[i - 1]?.norm ?? '')) return mark
    }
  }
  return undefined
}
