import { perWord } from '../../../arabic/word.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { StampedSet } from '../../engine/stamped.js'
import type { Ordinal } from '../values/ordinals.js'

/** A number that counts a session or a theme. */
export interface Numbered {
  number: Mark
  ordinal: number
  /** The noun before it: `الجلسة الأولى`; without it the number stands alone, `الأولى`. */
  head?: Mark
}

/** How many words stand between a session and its number: `الجلسة العامة الصباحية الأولى`. */
const BETWEEN = 2
/** A sitting with a higher number is one of a council or a parliament. */
const HIGHEST = 12

const isSingular = perWord((norm) => /^[وف]?[بل]?(?:ال|لل?)?(?:جلس[هت](?:هم|ها|ه|هما)?|محور|ورشه)$/.test(norm))
const isPlural = perWord((norm) => /(?:جلسات|جلستي|جلستين|جلستان|جلستا|محاور|محورين|محوران|ورش)/.test(norm))
const isTheme = perWord((norm) => /محاور|محور/.test(norm))
const isAdjective = perWord((norm) => /^(?:ال)?(?:عمل|رقم|.{2,}[هي])$/.test(norm))
const isOther = perWord((norm) => /^[وف]?(?:الاخري|اخري)$/.test(norm))
/** What a number that stands alone has before it. */
const opens = perWord((norm) => /^[وف]?(?:اما|في|ثم|هما|هي|[يت]كون|كانت?|جاءت|علي|ان|بينما)$/.test(norm))

/** Every number of a session, in order. `counted` holds the tokens of meetings, whose numbers are their own. */
export function numbersOf(board: Board, counted: StampedSet): Numbered[] {
  const found: Numbered[] = []
  const marks = [...board.of('of_two'), ...board.of('ORDINAL')].sort((a, b) => a.from - b.from)
  const told = new Set(board.of('session').map((mark) => board.sentenceIndex(mark.from)))
  for (const number of marks) {
    const sentence = board.sentenceIndex(number.from)
    const goesOn = !told.has(sentence) && told.has(sentence - 1) && /^[وف]?اما$/.test(before(board, number.from, 1))
    if (!(told.has(sentence) || goesOn)) continue
    const ordinal = ordinalOf(number)
    const head = number.label === 'ORDINAL' ? headOf(board, number) : undefined
    const last = found.at(-1)
    const inRow = last !== undefined && board.sentenceIndex(last.number.from) === sentence
    // `الدورة العاشرة للاجتماع` counts meetings, `الجلسة الأولى للمؤتمر` does not.
    if (counted.has(number.from) && !head) continue
    if (ordinal > HIGHEST || !(head || standsAlone(board, number) || (inRow && isNextOf(last, number)))) continue
    found.push({ number, ordinal, ...(head ? { head } : {}) })
  }
  return withOthers(board, found)
}

const ordinalOf = (mark: Mark) =>
  mark.label === 'of_two' ? Number(mark.value) : meaning<{ ordinal: number }>(mark).ordinal

const before = (board: Board, at: number, by: number) => board.tokens[at - by]?.norm ?? ''

/** `جلسة أولى عن المياه، وثانية عن الطاقة`. */
const isNextOf = ({ number }: Numbered, next: Mark) =>
  number.label === 'ORDINAL' && !number.article && next.label === 'ORDINAL' && next.conj !== '' && !next.article

/** `الجلسة الأولى`, `جلسة العمل الثانية`, `جلسة رقم 3`: the session right before, but for adjectives. */
function headOf(board: Board, number: Mark): Mark | undefined {
  if (number.conj !== '') return undefined
  const { feminine, digits } = meaning<Ordinal>(number)
  for (let i = number.from - 1; i >= Math.max(0, number.from - 1 - BETWEEN); i--) {
    const session = board.markAt(i, 'session')
    if (session) {
      const agrees = (digits || feminine !== isTheme(board.tokens[i]!.word)) && isOneName(board, session, number.from)
      return agrees && isSingular(board.tokens[i]!.word) && !isSitting(board, i) ? session : undefined
    }
    if (board.tokens[i]!.kind !== 'word' || !isAdjective(board.tokens[i]!.word) || board.markAt(i, 'MEETING', 'BODY'))
      return undefined
  }
  return undefined
}

const isOfArticle = perWord((norm) => /^(?:ال|رقم$)/.test(norm))

/** `الجلسة العامة الأولى`: what stands between has the article as the session has it; not `الجلسة نظيره للمرة الثانية`. */
function isOneName(board: Board, session: Mark, to: number): boolean {
  for (let i = session.to; i < to; i++) if (session.article && !isOfArticle(board.tokens[i]!.word)) return false
  return true
}

const isOwn = perWord((norm) => /جلست(?:ها|ه)$/.test(norm))

/** `عقد مجلس الأمن جلسته الأولى`: a body sits. */
function isSitting(board: Board, at: number): boolean {
  if (!isOwn(board.tokens[at]!.word)) return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (board.markAt(i, 'BODY', 'body_kind') && !board.markAt(i, 'meeting')) return true
  return false
}

/** `الأولى` alone counts what was told to be several; `الورقة الأولى` counts the word before it. */
function standsAlone(board: Board, number: Mark): boolean {
  if (number.label === 'of_two') return true
  const { feminine, article, digits } = meaning<Ordinal>(number)
  const { from } = board.sentenceOf(number.from)
  if (!article || digits || !(feminine || hasThemes(board, from, number.from))) return false
  if (number.prep !== '' || number.conj !== '' || number.from === from) return number.prep === ''
  const last = board.tokens[number.from - 1]!
  return (
    last.kind !== 'word' ||
    opens(last.word) ||
    isPlural(last.word) ||
    board.markAt(number.from - 1, 'deals', 'on_agenda', 'happens', 'gives', 'hosts') !== undefined
  )
}

/** How far behind `المحاور` the last of them is numbered. */
const THEMES = 80

function hasThemes(board: Board, from: number, to: number): boolean {
  for (let i = Math.max(from, to - THEMES); i < to; i++)
    if (board.markAt(i, 'session') && isTheme(board.tokens[i]!.word)) return true
  return false
}

/** How far behind the first of two the other stands. */
const OTHER = 40

/** `الأولى عن المياه والأخرى عن الطاقة`: the other of two is the second. */
function withOthers(board: Board, found: Numbered[]): Numbered[] {
  return found.flatMap((each, k) => {
    const next = found[k + 1]?.number.from ?? board.tokens.length
    const { to } = board.sentenceOf(each.number.from)
    if (each.ordinal !== 1 || each.head) return [each]
    for (let i = each.number.to; i < Math.min(to, next, each.number.to + OTHER); i++)
      if (isOther(board.tokens[i]!.word) && !board.markAt(i - 1, 'unit_of_members', 'session'))
        return [each, { number: { ...each.number, from: i, to: i + 1, conj: 'و' }, ordinal: 2 }]
    return [each]
  })
}
