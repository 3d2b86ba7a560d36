import type { Act } from '../../../claim/kinds/statement.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Opening } from './opening.js'
import type { Quotation } from './quotation.js'
import { speechOf } from './speech.js'

const REACH = 30

export const relayRule = finder({
  name: 'statement: handed on',
  why: 'An agency hands on what somebody said: نقلت الوكالة عن فلان قوله إن',
  find(board, note) {
    for (const verb of board.of('relay')) {
      const opening = openingOf(board, verb)
      // `نقلت عنه الوكالة قوله`: who spoke last.
      const mark = opening && speechOf(board, verb, opening, opening.speaker ? {} : ofHim(board, verb))
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:نقلت وكالة رويترز عن الوزير السويدي كارل بيلت قوله إن الاتفاق قريب].',
    '[SPEECH:ونقلت الوكالة عن كارل بيلت، وهو قائد في القوات الخاصة "الفجر"، أن اللقاء تأجل].',
    '[SPEECH:ونقل البيان قول الوزير السويدي كارل بيلت: "لن ننتظر"]',
    '[SPEECH:ونقل البيان عن مديرة العلاقات في المنظمة، آنا ليند، قولها إن التمويل سينفد]',
    'وصل الوفد، [SPEECH:ونقلت الصحيفة عن مسؤول سويدي أن اللقاء تأجل].',
    'قال الوزير السويدي كارل بيلت كلمته. [SPEECH:ونقلت عنه وكالة رويترز قوله: "لن ننتظر"]',
  ],
  leaves: ['نقلت الشاحنة القمح إلى الميناء', 'نقل عن أبيه حب البحر'],
})

/** Who spoke last: of his gender, not of the agency's. */
const ofHim = (board: Board, verb: Mark) => ({
  goesOn: 'report' as const,
  feminine: board.tokens[verb.to]!.norm === 'عنها',
})

function openingOf(board: Board, verb: Mark): Opening | null {
  const end = Math.min(verb.to + REACH, board.sentenceOf(verb.from).to)
  let agency: Mark | null = null
  let speaker: Mark | null = null
  let act: Act = 'said'
  let isFrom = false
  const isHis = /^عنها?$/.test(board.tokens[verb.to]?.norm ?? '')
  for (let at = verb.to; at < end; ) {
    const own = board.markAt(at, 'own_words')
    if (own) act = meaning<Act>(own)
    // `عن رئيسة قسم لا تعرفه قائمة، فلانة، قولها`
    if (own && !speaker && isFrom) speaker = namedBefore(board, at)
    if (board.tokens[at]!.norm === 'عن') isFrom = true
    const quote = board.markAt(at, 'QUOTE')
    // `ضابط في القوات الخاصة "الفجر"، أن`: a name.
    if (quote && speaker && meaning<Quotation>(quote).name) {
      at = quote.to
      continue
    }
    if ((speaker || isHis) && (board.markAt(at, 'that') || quote)) {
      return { act, speaker, from: at, by: quote ? 'quote' : 'that', agency }
    }
    if (speaker && board.tokens[at]!.norm === ':') return { act, speaker, from: at + 1, by: 'colon', agency }
    agency ??= board.markAt(at, 'AGENCY') ?? (quote ? board.markAt(at + 1, 'AGENCY') : undefined) ?? null
    // `ونقل البيان قول فلان: …`
    if (!speaker && /^(?:عن|قول)$/.test(board.tokens[at - 1]!.norm)) {
      const here = board.at(at).filter((mark) => ['PERSON', 'SPEAKER', 'ACTOR'].includes(mark.label))
      speaker = here.find((mark) => mark.label === 'PERSON') ?? here[0] ?? null
      if (speaker) {
        at = speaker.to
        continue
      }
    }
    at = own?.to ?? at + 1
  }
  return null
}

/** The person right before a token, a comma between. */
function namedBefore(board: Board, at: number): Mark | null {
  const end = board.tokens[at - 1]!.norm === '،' ? at - 1 : at
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
    const person = board.markAt(i, 'PERSON')
    if (person?.to === end) return person
  }
  return null
}

const LONGEST_NAME = 6
