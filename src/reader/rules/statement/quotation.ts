import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { VERBS } from './frame.js'

/** Words between quotation marks, the marks included. */
export interface Quotation {
  /** The words inside, token indexes. */
  from: number
  to: number
  /** A name or a term in quotation marks, not words of a speaker. */
  name: boolean
}

const OPENING = new Set(['“', '«', '„', '‟', '‘'])
const CLOSING = new Set(['”', '»', '’'])
const STRAIGHT = new Set(['"', "'"])
const NAMES = ['BODY', 'GROUP', 'GROUPNAME', 'DAESH', 'AGENCY', 'STATE', 'CITY', 'FORUM', 'NAME', 'PERSON', 'press']

export const quotationRule = finder({
  name: 'statement: quotation',
  why: 'Quotation marks hold words of a speaker, or a name; one that is not closed ends with its sentence',
  find(board, note) {
    for (const { from, to, closed } of pairs(board)) note(quote(board, from, to, closed))
    for (const { from } of board.of('open'))
      if (isSaidInBrackets(board, from)) note(quote(board, from, closing(board, from), true))
  },
  finds: [
    'قال [QUOTE:"لن ننتظر أكثر من ذلك"] ثم خرج',
    'وصفه بأنه [QUOTE:«خطوة أولى»]',
    'ختم كلمته [QUOTE:“علينا أن نعمل معا. الوقت يضيق”] وغادر',
    'ختم كلمته [QUOTE:"علينا أن نعمل معا].',
    'قال الوزير :[QUOTE:" علينا أن نعمل معا"] وغادر',
    'قال [QUOTE:"علينا أن نعمل معا\nمن أجل الجميع"] وغادر',
    'قال [QUOTE:”علينا أن نعمل معا“] وغادر',
    'قال: [QUOTE:” علينا أن نعمل معا ”] وغادر',
    'طالب بـ[QUOTE:”وقف فوري للقتال”] وغادر',
    'قال إن /[QUOTE:/ علينا أن نعمل معا //] وغادر',
    "قال [QUOTE:'علينا أن نعمل معا'] وغادر",
    'وقال الوزير السويدي [QUOTE:(علينا أن نعمل معا من أجل السلام في العالم)] ثم غادر',
    'وقال الوزير السويدي إن [QUOTE:(علينا أن نعمل معا من أجل السلام في العالم)] ثم غادر',
    'شدد على [QUOTE:"رفض تهديد جماعة "الفجر" للملاحة"] اليوم',
  ],
  leaves: [
    'وقال الوزير في بيان لوكالة الأنباء (واس) إن الوقت يضيق',
    'وقال إن اللقاء (الذي حضره وزراء الخارجية والدفاع والمالية في السويد) ناجح',
    'قال إن الوقت يضيق',
    'نشر الموقع http://a.example/b الخبر',
    'انتهى كلامه ” .',
  ],
})

/** The fewest tokens that are words of a speaker in brackets. */
const SAID = 8
const VERB_REACH = 24

/** `وقال الوزير (علينا أن نعمل معا …)`: some papers put brackets for quotation marks. */
function isSaidInBrackets(board: Board, open: number): boolean {
  const { from } = board.sentenceOf(open)
  if (closing(board, open) - open < SAID || open - from > VERB_REACH) return false
  if (board.markAt(open + 1, 'who_relative', 'QUOTE', 'STATE') || board.markAt(from, ...VERBS)?.conj === undefined)
    return false
  for (let i = from + 1; i < open; i++)
    if (board.markAt(i, 'that', 'saying') ? i < open - 1 : board.tokens[i]!.kind === 'punct') return false
  return true
}

/** The token behind the bracket that closes, in the same paragraph. */
function closing(board: Board, open: number): number {
  for (let i = open + 1; i < board.tokens.length && board.tokens[i]!.breaks === 0; i++) {
    const { norm } = board.tokens[i]!
    if (norm === ')') return i + 1
    if (norm === '(') return open
  }
  return open
}

interface Pair {
  from: number
  to: number
  closed: boolean
}

/** The outermost pairs of each paragraph. */
function pairs(board: Board): Pair[] {
  const out: Pair[] = []
  const open: number[] = []
  let inner: Pair[] = []
  const finish = () => {
    const first = open[0]
    if (first !== undefined) {
      const end = board.sentenceOf(first).to
      out.push({ from: first, to: withoutStop(board, end), closed: false })
      for (const pair of inner) if (pair.from >= end) out.push(pair)
    }
    open.length = 0
    inner = []
  }
  for (const token of board.tokens) {
    if (token.breaks > 0 && !goesOn(board, token.index, open.length > 0)) finish()
    const role = roleOf(board, token.index, open.length > 0)
    if (role === 'open') open.push(token.index)
    if (role !== 'close' || open.length === 0) continue
    const from = open.pop()!
    if (open.length === 0) {
      out.push({ from, to: token.index + 1, closed: true })
      inner = []
    } else inner.push({ from, to: token.index + 1, closed: true })
  }
  finish()
  return out.filter(({ from, to }) => to - from > 1)
}

/** How far behind a line break the mark stands that closes a quotation. */
const OVER_LINES = 120

/** Whether the next quotation mark closes the one that is open: some quote over several lines or paragraphs. */
function goesOn(board: Board, at: number, inside: boolean): boolean {
  for (let i = at; inside && i < Math.min(at + OVER_LINES, board.tokens.length); i++) {
    const role = roleOf(board, i, true)
    if (role) return role === 'close'
  }
  return false
}

function withoutStop(board: Board, end: number): number {
  return board.tokens[end - 1]?.norm === '.' ? end - 1 : end
}

function roleOf(board: Board, i: number, inside: boolean): 'open' | 'close' | null {
  const { norm, glued, kind } = board.tokens[i]!
  if (kind !== 'punct') return null
  // `”هدفنا مشترك“`: some outlets have the two marks change places, or use one for both.
  if (norm === '”' && !inside && opensLate(board, i)) return 'open'
  if (norm === '/') return slashes(board, i, inside)
  if (norm === '“' && inside && glued && board.tokens[i - 1]?.kind !== 'punct') return 'close'
  if (OPENING.has(norm)) return 'open'
  if (CLOSING.has(norm)) return 'close'
  if (!STRAIGHT.has(norm)) return null
  const before = board.tokens[i - 1]
  const after = board.tokens[i + 1]
  // `لـ"` and `بـ"` stand before a quotation that begins.
  const behindWord =
    glued &&
    before !== undefined &&
    !(before.kind === 'word' && before.norm.length <= 2) &&
    !['(', ':'].includes(before.norm)
  const beforeWord = after?.glued === true && (after.kind !== 'punct' || STRAIGHT.has(after.norm))
  if (behindWord && !beforeWord) return 'close'
  if (beforeWord && !behindWord) return 'open'
  return inside ? 'close' : 'open'
}

/** A closing mark where nothing is open, before a word: not glued to the word behind which it stands, unless that is `بـ`. */
function opensLate(board: Board, i: number): boolean {
  const { glued } = board.tokens[i]!
  const before = board.tokens[i - 1]
  const after = board.tokens[i + 1]
  if (!after || after.breaks > 0 || (!after.glued && after.kind === 'punct')) return false
  return glued ? after.glued && before?.kind === 'word' && before.norm.length <= 2 : true
}

/** `// علينا أن نعمل معا //`: of two slashes behind a blank the second. */
function slashes(board: Board, i: number, inside: boolean): 'open' | 'close' | null {
  const { glued, norm } = board.tokens[i]!
  const two = glued && board.tokens[i - 1]?.norm === norm && !board.tokens[i - 1]!.glued
  if (!two) return null
  return inside ? 'close' : 'open'
}

function quote(board: Board, from: number, to: number, closed: boolean): Mark {
  const mark = closed && board.tokens[to - 1]!.norm === '/' ? 2 : Number(closed)
  const inner = { from: from + 1, to: to - mark }
  const words = inner.to - inner.from
  const whole = board.at(inner.from).some((mark) => mark.to >= inner.to && NAMES.includes(mark.label))
  const clitic = board.tokens[from]!.glued && board.tokens[from - 1]?.kind === 'word'
  const value: Quotation = { from: inner.from, to: inner.to, name: words < 2 || whole || (clitic && words < 4) }
  return { label: 'QUOTE', from, to, conj: '', prep: '', article: false, value, rule: '', parts: [] }
}
