import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { frameOf, VERBS } from './frame.js'
import { mouthOf } from './objects.js'
import type { Quotation } from './quotation.js'
import { contentsOf, speechMark } from './speech.js'

const REACH = 8
const LONGEST = 80

export const tailRule = finder({
  name: 'statement: mouth named at the end',
  why: 'What stands before وفق تصريحات فلان or على ما أعلن فلان are his words',
  find(board, note) {
    const contents = contentsOf(board)
    for (const tail of board.of('according')) {
      const speaker = contents.isTail(tail.from) ? mouth(board, tail) : undefined
      const from = Math.max(beginOf(board, tail.from), tail.from - LONGEST)
      const to = before(board, tail.from)
      if (!speaker || to - from < 3 || isMouthOfActor(board, tail.from)) continue
      const verb = verbIn(board, tail.to, speaker.mark.from)
      // `بحسب بعثة الأمم المتحدة` names a source: nobody is said to have spoken.
      if (!verb && speaker.mark.label !== 'PERSON') continue
      const value = {
        act: verb ? frameOf(verb).act : ('said' as const),
        speaker: speaker.mark,
        goesOn: null,
        from,
        to,
        direct: contents.isDirect(from, to),
        agency: null,
        tail: true,
      }
      note(speechMark(from, speaker.mark.to, value, [tail]))
    }
  },
  finds: [
    '[SPEECH:يحاول الفريق أن يعود إلى المدينة وفق تصريحات كارل بيلت].',
    '[SPEECH:بلغت الكلفة ضعف ما كان متوقعا، على ما أعلن الوزير السويدي كارل بيلت].',
    'قرض بمليار\nمن جهتها، [SPEECH:قررت فنلندا مضاعفة الكلفة، بحسب الوزير السويدي كارل بيلت]',
    'ستوكهولم في 12 أكتوبر – [SPEECH:بلغت الكلفة ضعف ما كان متوقعا، وفق ما أعلنه الوزير السويدي كارل بيلت].',
    '[SPEECH:بلغت الكلفة ضعف ما كان متوقعا، وفق ما أعلنت الأمم المتحدة] في ختام لقاء في استوكهولم',
  ],
  leaves: [
    'يعمل الفريق وفق خطة جديدة',
    'بلغت الكلفة الضعف، بحسب ما أفادت وكالة رويترز',
    'بلغت الكلفة ضعف ما كان متوقعا، بحسب بعثة الأمم المتحدة',
  ],
})

/** `أعلنت ألمانيا على لسان وزيرها فلان مضاعفة`: what she says stands behind. */
const isMouthOfActor = (board: Board, at: number) =>
  mouthOf(board, at) !== undefined && board.of('ACTOR').some(({ to }) => to === at)

/** Where what was said begins: behind a subheading of its own line, the dateline, and `من جهتها`. */
function beginOf(board: Board, at: number): number {
  const { from } = board.sentenceOf(at)
  let begin = behindDateline(board, from)
  for (let i = begin + 1; i < at; i++) if (board.tokens[i]!.breaks > 0) begin = i
  const turn = board.markAt(begin, 'turn')
  if (!turn) return begin
  return board.tokens[turn.to]?.norm === '،' ? turn.to + 1 : turn.to
}

/** `القاهرة في 12 أكتوبر – تعهد`: behind the place, the day and the dash a report begins with. */
function behindDateline(board: Board, from: number): number {
  let at = board.markAt(from, 'CITY', 'STATE')?.to ?? from
  if (at === from) return from
  for (let marks = 0; marks < 4; marks++) {
    if (board.markAt(at, 'dash')) return at + 1
    const next = board.markAt(at, 'TIME', 'in', 'comma', 'STATE')
    if (!next) return from
    at = next.to
  }
  return from
}

export const saidBehindRule = finder({
  name: 'statement: quotation, then who says it',
  why: 'Some outlets put the quotation first: "لن ننتظر أكثر"، قال الوزير',
  find(board, note) {
    for (const quote of board.of('QUOTE')) {
      const { name, from, to } = meaning<Quotation>(quote)
      if (name || to - from < SHORTEST || !opensSentence(board, quote.from)) continue
      const at = ['،', ','].includes(board.tokens[quote.to]?.norm ?? '') ? quote.to + 1 : quote.to
      const verb = board.tokens[at]?.breaks === 0 ? board.markAt(at, 'say_that', 'say_maybe') : undefined
      const speaker = verb && verb.conj === '' ? board.markAt(verb.to, 'PERSON', 'SPEAKER', 'ACTOR') : undefined
      if (!verb || !speaker) continue
      const { act } = frameOf(verb)
      const value = {
        act,
        speaker,
        goesOn: null,
        from: quote.from,
        to: quote.to,
        direct: true,
        agency: null,
        tail: true,
      }
      note(speechMark(quote.from, speaker.to, value, [verb]))
    }
  },
  finds: ['[SPEECH:"علينا أن نعمل معا من أجل السلام"، قال الوزير السويدي كارل بيلت] بعد اللقاء'],
  leaves: ['"خطوة أولى"، قال الوزير السويدي', 'قرأ الوزير "كتابا عن البحر والسفن القديمة"، ثم خرج'],
})

const SHORTEST = 4

const opensSentence = (board: Board, at: number) => board.sentenceOf(at).from === at

export const accordingLeadRule = finder({
  name: 'statement: mouth named first',
  why: 'ووفقا لفلان، فإن opens what he says',
  find(board, note) {
    for (const lead of board.of('according')) {
      if (!opensSentence(board, lead.from)) continue
      const at = SAID_IT.test(board.tokens[lead.to]?.norm ?? '') ? lead.to + 1 : lead.to
      const speaker = board.markAt(at, 'PERSON') ?? officialAt(board, at)
      const from = speaker ? saidFrom(board, speaker) : null
      if (!speaker || from === null) continue
      const to = contentsOf(board).endOf(from)
      const direct = contentsOf(board).isDirect(from, to)
      note(speechMark(lead.from, to, { act: 'said', speaker, goesOn: null, from, to, direct, agency: null }, [lead]))
    }
  },
  finds: [
    '[SPEECH:ووفقا لوزير المالية كارل بيلت، فإن الاتفاق قريب]',
    '[SPEECH:وبحسب كارل بيلت فإن الاتفاق قريب]',
    '[SPEECH:ووفقا لمسؤول سويدي طلب عدم كشف اسمه، فإن الاتفاق قريب]',
    '[SPEECH:وبحسب كارل بيلت استعادت القوات المدينة]',
    '[SPEECH:ووفقا للوزير كارل بيلت، الذي وصل أمس، انسحب الجنود]',
    '[SPEECH:وبحسب ما قالته الوزيرة السويدية آنا ليند، فإن الاتفاق قريب]',
  ],
  leaves: [
    'ووفقا للخطة، فإن الأعمال تبدأ غدا',
    'ووفقا لخطة كارل بيلت في المدينة تبدأ الأعمال غدا',
    'وبحسب المنظمة الدولية، فإن الأعمال تبدأ غدا',
  ],
})

/** `ووفقا لمسؤول سويدي، فإن`: somebody without a name. */
function officialAt(board: Board, at: number): Mark | undefined {
  const mark = board.markAt(at, 'SPEAKER')
  return mark && meaning<Actor>(mark).kind === 'person' ? mark : undefined
}

const UNNAMED = /^(?:طلب|طلبت|طلبوا|رفض|رفضت|رفضوا|فضل|فضلت|فضلوا|اشترط|اشترطت)$/
const ASIDE = 14
const NO_VERB = /^(?:ال.*|لل.*|في|من|علي|عن|الي|مع|خلال|عقب|بعد|قبل|امس|اليوم|وال.*)$/

/** Where his words begin: behind a comma, behind what else is told of him, or at a verb. */
function saidFrom(board: Board, speaker: Mark): number | null {
  const isComma = (i: number) => ['،', ','].includes(board.tokens[i]?.norm ?? '')
  let from = speaker.to + Number(isComma(speaker.to))
  if ((from > speaker.to && board.markAt(from, 'who_relative')) || UNNAMED.test(board.tokens[from]?.norm ?? '')) {
    let end = from
    while (end < from + ASIDE && !isComma(end)) end++
    if (!isComma(end)) return null
    from = end + 1
  }
  const next = board.tokens[from]
  if (next?.kind !== 'word' && board.markAt(from, 'QUOTE') === undefined) return null
  return from > speaker.to || !NO_VERB.test(next!.norm) ? from : null
}

/** `بحسب ما قالته الوزيرة، فإن` */
const SAID_IT = /^(?:قال|اعلن|ذكر|صرح|اكد)ت?ه$/

function mouth(board: Board, tail: Mark): { mark: Mark } | undefined {
  const end = Math.min(tail.to + REACH, board.sentenceOf(tail.from).to)
  for (let at = tail.to; at < end; at++) {
    const here = board.at(at)
    if (here.some((mark) => mark.label === 'AGENCY')) return undefined
    const said = board.markAt(at - 1, ...VERBS) ? here.find((one) => one.label === 'ACTOR') : undefined
    const mark = here.find((one) => one.label === 'PERSON') ?? here.find((one) => one.label === 'SPEAKER') ?? said
    if (mark) return PAPERS.test(board.tokens[mark.from]!.norm) && !endsSentence(board, mark.to) ? undefined : { mark }
    if (board.tokens[at]!.norm === '،') return undefined
  }
  return undefined
}

/** `كما سيشير، بحسب البيان، إلى`: a paper named in the middle is a source and no mouth. */
const PAPERS = /^(?:ال)?(?:بيان|تقرير|اعلان)$/

const endsSentence = (board: Board, at: number) => at >= board.sentenceOf(at - 1).to - 1

function before(board: Board, at: number): number {
  let to = at
  while (to > 0 && board.tokens[to - 1]!.kind === 'punct' && !['"', '”', '»'].includes(board.tokens[to - 1]!.norm)) to--
  return to
}

function verbIn(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < to; i++) {
    const verb = board.markAt(i, ...VERBS)
    if (verb) return verb
  }
  return undefined
}
