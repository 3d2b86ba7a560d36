import { flattened } from '../../../claim/ordered.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
import type { Post } from '../who/post.js'
import { frameOf, VERBS } from './frame.js'
import { turnBehind } from './objects.js'
import type { Quotation } from './quotation.js'
import { runOfNames } from './unlisted.js'

const SOON = 30
const COMMA = new Set(['،', ','])
const OPENS = new Set(['(', '-', '–', ...COMMA])
/** To whom something is said. */
const LISTENS =
  /^(?:لل(?:صحاف|صحف|اعلام|تلفز|قنا|اذاع|وفود|مشارك|حضور|حاضر|برلمان|نواب)|ل(?:وكال|قنا|صحيف|اذاع|تلفز|شبك|مجل))/

/** The verbs of saying of a text, in order. */
export const verbsIn = (board: Board) => flattened(VERBS, (label) => board.of(label)).sort((a, b) => a.from - b.from)

function personMark(
  board: Board,
  from: number,
  to: number,
  name: Mark | { from: number; to: number },
  post?: Mark,
): Mark {
  const held = post ? meaning<Post>(post) : undefined
  const value: Person = {
    name: board.words(name.from, name.to),
    ...(held ? { post: held.text, head: held.head } : {}),
    ...(held?.country ? { country: held.country } : {}),
  }
  return { label: 'PERSON', from, to, conj: '', prep: '', article: false, value, rule: '', parts: [] }
}

export const unknownNameRule = finder({
  name: 'statement: unknown name behind the verb',
  why: 'Words of no list between a verb of saying and what was said are the name of who says it',
  find(board, note) {
    const names = namesOf(board)
    for (const verb of verbsIn(board)) {
      // `وقال السيد فلان`
      const title = board.markAt(verb.to, 'honorific')
      const from = title && title.conj + title.prep === '' ? title.to : verb.to
      if (board.markAt(from, 'PERSON', 'ACTOR', 'POST', 'speaker_noun')) continue
      const to = runOfNames(board, from, names)
      if (to === from || isAddressed(board, verb)) continue
      const post = postBehind(board, to)
      if (post) {
        note(personMark(board, verb.to, post.to, { from, to }, post))
        continue
      }
      if (isTurned(board, verb)) {
        note(personMark(board, verb.to, to, { from, to }))
        continue
      }
      if (
        verb.label === 'say_maybe' &&
        !board.markAt(to, 'that', 'QUOTE') &&
        !SAYING.test(board.tokens[to]?.norm ?? '')
      )
        continue
      if (
        takesNoun(verb)
          ? isSubject(board, to) || (opensSpeech(board, verb, to) && hasName(board, from, to, names))
          : opensSpeech(board, verb, to)
      )
        note(personMark(board, verb.to, to, { from, to }))
    }
  },
  finds: [
    'قال [PERSON:ترولان هيد بيتمو، رئيس نيجيريا]، إن الأمر عاجل',
    'وأوضح [PERSON:بيتمو] أن اللقاء تأجل',
    'وأوضح [PERSON:دي مايو]، في مستهل اللقاء، أن الموعد تأجل',
    'وأكد [PERSON:السيد بيتمو] أن اللقاء تأجل',
    'وصرح [PERSON:ترولان بيتموفيسكي] للصحافيين: "لن ننتظر"',
    'وقال [PERSON:بيتمو] للصحافيين إن الأمر عاجل',
    'وتابع [PERSON:بيتمو] القول إن الأمر عاجل',
    'وردت [PERSON:بيتمو] بالقول إن الأمر عاجل',
    'وقال [PERSON:بيتمو] لقناة محلية إن الأمر عاجل',
    'وكشف [PERSON:ترولان بيتمو]، عن خطة جديدة، مضيفا أن الموعد قريب',
    'وأضاف [PERSON:بيتمو] خلال مؤتمر صحافي: "لن ننتظر"',
    'وأكد [PERSON:بيتمو]، في مستهل اللقاء، الحاجة إلى المزيد',
    'وأكد [PERSON:ترولان بيتمو]، الذي تولت بلاده رئاسة اللقاء، أن الأمر عاجل',
    'من جانبه، طالب [PERSON:بيتمو] بضرورة وقف القتال',
    'من جهته طالب [PERSON:بيتمو] بالمزيد من السلاح',
    'وطالب [PERSON:العبادي]، الذي حضر اللقاء، بمزيد من السلاح',
    'من جهته، نوه [PERSON:بيتمو] بدور المانحين',
    'من جهته، دعا [PERSON:بيتمو] الأطراف إلى وقف القتال',
    'وحذر [PERSON:بيتمو] "لا يجب أن نسمح بأن يعود القتال"',
  ],
  leaves: [
    'وانتقد الوزير الخطة. واتهمه باتباع سياسة أخرى',
    'وأضاف ملح الطعام إلى القدر',
    'وأوضحت الدراسة أن الأرض تدور',
    'وقالت دراسة جديدة إن الأرض تدور',
    'دعا رفاقه إلى التريث',
  ],
})

/** Where a run of words of no list ends that may be a name. */
const CALLS = /^(?:طالب|طالبت|دعا|دعت|ناشد|ناشدت|حث|حثت)$/

/** `من جانبه، طالب بيتمو …`: another speaks, and no object of these verbs stands so. */
function isTurned(board: Board, verb: Mark): boolean {
  return CALLS.test(board.tokens[verb.from]!.norm) && isInTurn(board, verb)
}

/** `من جانبه` right before the verb, with or without a comma. */
function isInTurn(board: Board, { from }: Mark): boolean {
  const end = COMMA.has(board.tokens[from - 1]?.norm ?? '') ? from - 1 : from
  return turnBehind(board, end, 2) !== undefined
}

/** `من جهته، نوه بيتمو بدور المانحين`: another speaks, and what the verb takes follows. */
function isTurnedTo(board: Board, verb: Mark, next: string): boolean {
  return /^ب.{3}/.test(next) && frameOf(verb).takes.has('ب') && isInTurn(board, verb)
}

/** The post behind a name, with or without a comma. */
function postBehind(board: Board, to: number): Mark | undefined {
  const post = board.markAt(COMMA.has(board.tokens[to]?.norm ?? '') ? to + 1 : to, 'POST')
  return post && !post.article && post.conj + post.prep === '' ? post : undefined
}

const takesNoun = (verb: Mark) => verb.label === 'say_of' && frameOf(verb).takes.has('0')

/** `أكد فلان، في كلمته، ضرورة`: no object stands so. */
function isSubject(board: Board, to: number): boolean {
  const next = board.tokens[to]
  if (!next || board.tokens[to - 1]!.norm.endsWith('ه')) return false
  return (
    next.norm === ':' ||
    board.markAt(to, 'that') !== undefined ||
    isLongQuote(board, to) ||
    (COMMA.has(next.norm) && board.markAt(to + 1, 'occasion', 'TIME', 'who_relative') !== undefined)
  )
}

/** `وحذر بيتمو "لا يجب أن نسمح بذلك"` */
function isLongQuote(board: Board, at: number): boolean {
  const quote = board.markAt(at, 'QUOTE')
  return quote !== undefined && !meaning<Quotation>(quote).name && quote.to - quote.from > LONG
}

const LONG = 6

/** Words that only say that words follow. */
const SAYING = /^(?:القول|بالقول|قايلا|قايله|قوله|قولها)$/

/** Whether what was said opens behind the name: at once, or behind when and where it was said. */
function opensSpeech(board: Board, verb: Mark, to: number): boolean {
  const next = board.tokens[to]
  if (!next || next.breaks > 0) return false
  // `وتابع فلان القول إن`
  if (SAYING.test(next.norm)) return true
  // `وصرح فلان للصحافيين: …`
  if (/^لل/.test(next.norm) && board.tokens[to + 1]?.norm === ':') return true
  if (next.norm === ':' || board.markAt(to, 'that', 'QUOTE') || frameOf(verb).takes.has(next.norm)) return true
  if (isTurnedTo(board, verb, next.norm)) return true
  if (!OPENS.has(next.norm) && !LISTENS.test(next.norm) && !board.markAt(to, 'occasion', 'TIME', 'turn', 'according'))
    return false
  const end = Math.min(to + SOON, board.sentenceOf(to).to)
  const { takes } = frameOf(verb)
  for (let i = to + 1; i < end; i++) {
    const { norm } = board.tokens[i]!
    if (
      norm === ':' ||
      board.markAt(i, 'that') ||
      (COMMA.has(board.tokens[i - 1]!.norm) &&
        (takes.has(norm) || (takes.has('ب') && /^ب(?!ن$|عد$|ين$).{3}/.test(norm))))
    )
      return true
    if (board.markAt(i, ...VERBS, 'saying') && !board.markAt(i, 'occasion')) return false
    if (board.markAt(i, 'QUOTE')) return true
  }
  return false
}

/** The words of all names of a text. */
function namesOf(board: Board): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { from, to } of board.of('NAME')) for (let i = from; i < to; i++) words.add(board.tokens[i]!.norm)
  return words
}

function hasName(board: Board, from: number, to: number, names: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++)
    if (names.has(board.tokens[i]!.norm) || board.markAt(i, 'familyname', 'firstname')) return true
  return false
}

/** `واتهمته باتباع سياسة`: behind a verb with its pronoun what it takes with ب. */
const isAddressed = ({ tokens }: Board, verb: Mark) =>
  /^[وف]?(?:دعا?|طالب|ناشد|نصح|اتهم)[تو]?(?:ه|ها|هم|هما)$/.test(tokens[verb.from]!.norm) &&
  /^ب.{3}/.test(tokens[verb.to]?.norm ?? '')
