import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { VERBS } from './frame.js'
import { isPromiseOfMoney } from './ofmoney.js'
import { contentsOf, speechOf } from './speech.js'
import { isFuture } from './verbs.js'

const SUBJECTS = ['PERSON', 'FORUM', 'ACTOR', 'SPEAKER']
const REACH = 40
const LEADS = new Set([
  'كان',
  'وكان',
  'كانت',
  'وكانت',
  'اما',
  'واما',
  'لكن',
  'ولكن',
  'غير',
  'الا',
  'ان',
  '-',
  '–',
  '•',
  '،',
  '"',
  'قد',
  'ثم',
  'و',
  'فيما',
  'بينما',
])
const BETWEEN = new Set(['قد', 'فقد', 'ايضا', 'كان', 'نفسه', 'نفسها', ')', 'بدوره', 'بدورها', 'لم'])
const COMMA = new Set(['،', ',', '-', '–', ')'])
/** `، قد دعا`. */
const ALREADY = new Set(['قد', 'فقد'])

/** Who stands first in a sentence, before any verb of saying: a PERSON, ACTOR or SPEAKER mark. */
export function subjectOf(board: Board, from: number, to: number): Mark | undefined {
  let at = from
  while (at < to) {
    const here = board.at(at).filter((mark) => SUBJECTS.includes(mark.label) && mark.prep === '')
    const subject = here.find((mark) => mark.label === 'PERSON') ?? here[0]
    if (subject) return isDateline(board, subject) ? undefined : subject
    const turn = board.markAt(at, 'turn')
    if (turn) at = turn.to
    else if (LEADS.has(board.tokens[at]!.norm)) at++
    else return undefined
  }
  return undefined
}

/** `بروكسل، 5 أكتوبر`, `الكويت (كونا) -`: where the report was written. `مؤتمر أوسلو: الدول تتعهد`: a title. */
function isDateline(board: Board, mark: Mark): boolean {
  const next = board.tokens[mark.to]
  if (mark.label === 'SPEAKER' && next?.norm === ':') return true
  return mark.label === 'ACTOR' && next?.kind === 'punct' && !['"', '«', '“'].includes(next.norm)
}

export const subjectRule = finder({
  name: 'statement: speaker, then verb',
  why: 'The speaker may stand first: `وكان الوزير صرح بأن`, `أما السويد فوعدت`, headlines',
  find(board, note) {
    for (const { from, to } of clausesOf(board)) {
      const subject = subjectOf(board, from, to)
      const verb = subject && verbBehind(board, subject, to)
      const opening = verb && contentsOf(board).openingOf(verb, true)
      if (!verb || !opening || isPromiseOfMoney(board, opening, subject)) continue
      // Far from its subject, a verb that names another speaker is his.
      if (verb.from > subject.to + 1 && subject.label !== 'PERSON' && contentsOf(board).openingOf(verb)?.speaker)
        continue
      const mark = speechOf(board, verb, opening, { speaker: subject })
      if (mark) note(mark)
    }
  },
  finds: [
    'وكان [SPEECH:الوزير السويدي كارل بيلت صرح بأن الاتفاق قريب].',
    'أما [SPEECH:السويد فدعت إلى التريث].',
    '[SPEECH:الوزيرة السويدية آنا ليند، التي وصلت أمس، اعتبرت أن اللقاء ناجح].',
    '[SPEECH:كارل بيلت يؤكد ضرورة وقف القتال]',
    'أحرز الوفدان تقدما لكن [SPEECH:مصادر مطلعة في الاتحاد الأوروبي قالت إن الأمر صعب]',
    'و كان [SPEECH:الوزير السويدي كارل بيلت قد أكد أن الاتفاق قريب].',
    'وكان [SPEECH:الوزير السويدي، كارل بيلت، الذي يرأس القمة، قد دعا الجميع إلى وقف القتال]',
  ],
  leaves: [
    'الوزير السويدي كارل بيلت وصل إلى المطار ثم غادره',
    'عقد لقاء دعا إليه الوزير السويدي كارل بيلت',
    'مؤتمر ستوكهولم: 26 دولة تتعهد بدعم كينيا',
    'المؤتمر كما قال السفير «بداية جديدة لنا»',
    'وكان المؤتمر الذي دعت إليه السويد يهدف إلى وقف القتال',
  ],
})

/** `أحرز الوفدان تقدما لكن مصادر قالت`: behind `لكن` another subject begins. */
function clausesOf(board: Board): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [...board.sentences]
  for (const { from, to } of board.sentences)
    for (let i = from + 1; i < to; i++) if (/^و?لكن$/.test(board.tokens[i]!.norm)) clauses.push({ from: i, to })
  return clauses
}

function verbBehind(board: Board, subject: Mark, end: number): Mark | undefined {
  const stop = Math.min(end, subject.to + REACH)
  let aside = false
  for (let at = subject.to; at < stop; at++) {
    const verb = board.at(at).find((mark) => VERBS.includes(mark.label) && mark.conj !== 'و' && !isFuture(board, mark))
    const before = board.tokens[ALREADY.has(board.tokens[at - 1]!.norm) ? at - 2 : at - 1]!.norm
    // `المؤتمر الذي دعت إليه السويد يهدف …`
    if (
      verb &&
      board.markAt(at - 1, 'who_relative') &&
      /^(?:الي|علي|ب)(?:ه|ها)$/.test(board.tokens[verb.to]?.norm ?? '')
    )
      continue
    // `المؤتمر كما قال الرئيس`: another one says so of it.
    if (verb && before === 'كما') return undefined
    if (verb && (!aside || COMMA.has(before) || verb.conj === 'ف')) return verb
    if (verb) return undefined
    const norm = board.tokens[at]!.norm
    if (COMMA.has(norm) || norm === '(') aside = true
    else if (
      !aside &&
      !BETWEEN.has(norm) &&
      !board.markAt(at, 'turn', 'TIME', 'DEMONYM', 'BODY') &&
      at - subject.to > 6
    )
      return undefined
    else if (!aside && board.markAt(at, 'that', 'happens', 'meet_verb', 'takes_part', 'received')) return undefined
  }
  return undefined
}
