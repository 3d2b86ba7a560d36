import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** A word that belongs to a post without standing in a list. */
export const PART: Mark = {
  label: 'postword',
  from: 0,
  to: 0,
  conj: '',
  prep: '',
  article: true,
  value: '',
  rule: '',
  parts: [],
}

const PORTFOLIO = 4

/**
 * `واللامركزية`, `والجماعات المحلية (البلديات)`: up to four words and a bracket, then an adjective of a state. `first`: right
 * behind the head word, as `الصيد` in `وزير الصيد السويدي`.
 */
export function unknownPortfolio(board: Board, at: number, first = false): Mark | undefined {
  if (!(first ? /^ال.{3,}/ : /^وال.{3,}/).test(board.tokens[at]!.norm)) return undefined
  if (first && board.markAt(at, ...OTHERS)) return undefined
  for (let i = at + 1; i <= at + PORTFOLIO + 1; i++) {
    const token = board.tokens[i]
    if (!token || token.breaks > 0) return undefined
    const adjective = board.markAt(i, 'DEMONYM')
    if (adjective?.article && adjective.conj + adjective.prep === '') return { ...adjective, from: at }
    if (!/^(?:و?ال.{3,}|[()])$/.test(token.norm) || board.markAt(i, 'POST', 'honorific', 'firstname')) return undefined
  }
  return undefined
}

/** `والمناجم، فلان`, `والمناجم والطاقات المتجددة، فلان`: nouns and adjectives, and a comma, then a given name. */
export function portfolioBeforeName(board: Board, at: number): Mark | undefined {
  if (!/^وال.{3,}/.test(board.tokens[at]!.norm)) return undefined
  for (let i = at; i <= at + PORTFOLIO + 1; i++) {
    const token = board.tokens[i]
    if (!token || token.breaks > 0) return undefined
    if (isComma(token.norm)) return isNamed(board, i + 1) ? { ...PART, from: at, to: i } : undefined
    if (i > at + 1 && isTitled(board, i)) return { ...PART, from: at, to: i }
    // `والموريتانيين في الخارج`.
    if (token.norm === 'في' && board.tokens[i + 1]?.norm === 'الخارج') continue
    if (!/^(?:و?ال.{3,}|و)$/.test(token.norm) || board.markAt(i, ...OTHERS)) return undefined
  }
  return undefined
}

/** How many words say what a body is for. */
const PURPOSE = 6

/** `لتثمين موارد المحروقات، فلان`, `لمجمع الصيد، فلان`: nothing but nouns up to a comma, then a name and a comma. */
export function ofItBeforeName(board: Board, at: number): Mark | undefined {
  // `المكلف بتوسعة الاتحاد، فلان`
  const charged = /^ال?مكلفه?$/.test(board.tokens[at - 1]?.norm ?? '') && board.tokens[at]!.norm.startsWith('ب')
  if (!charged && (!OF_IT.test(board.tokens[at]!.norm) || board.markAt(at, 'firstname', 'honorific'))) return undefined
  for (let i = at; i <= at + PURPOSE; i++) {
    const token = board.tokens[i]
    if (!token || token.breaks > 0) return undefined
    if (i > at && isTitled(board, i)) return { ...PART, from: at, to: i }
    if (isComma(token.norm))
      return isNamed(board, i + 1) || (charged && isStranger(board, i + 1)) ? { ...PART, from: at, to: i } : undefined
    if (token.kind !== 'word' || board.markAt(i, ...(charged ? VERBS : STOPS))) return undefined
  }
  return undefined
}

const OTHERS = [
  'POST',
  'post',
  'honorific',
  'firstname',
  'BODY',
  'STATE',
  'DEMONYM',
  'takes_part',
  'say_of',
  'say_that',
]

/** What a post is of or at, or the rest of what it is about. */
const OF_IT = /^(?:ل.{4,}|بال(?:وزاره|منظمه|هييه|مجلس|امانه|مفوضيه|بنك|ديوان|رياسه)|الانساني[هة]?)$/

/** `السفير فلان`, `السيد فلان`, `فلان`: a title without و and then a given name, or the given name itself. */
const isTitled = (board: Board, at: number): boolean =>
  (board.tokens[at]!.norm === 'الامير' && (isNamed(board, at + 1) || isTitled(board, at + 1))) ||
  (board.markAt(at, 'honorific')?.conj === '' && isNamed(board, board.markAt(at, 'honorific')!.to)) ||
  (board.markAt(at, 'firstname')?.conj === '' &&
    board.markAt(at, 'firstname')!.prep === '' &&
    !board.markAt(at, 'stop'))

const STOPS = [...OTHERS.filter((label) => label !== 'DEMONYM'), 'stop', 'TIME']

const VERBS = ['takes_part', 'say_of', 'say_that', 'HAPPENS', 'TIME']

const isComma = (norm: string) => norm === '،' || norm === ','

/** A given name, or a name in quotation marks. */
const isNamed = (board: Board, at: number) =>
  board.markAt(at, 'firstname')?.conj === '' ||
  (QUOTES.test(board.tokens[at]?.norm ?? '') && [at + 3, at + 4].some((i) => QUOTES.test(board.tokens[i]?.norm ?? '')))

/** Two words of no list between commas: a name. */
const isStranger = (board: Board, at: number) =>
  board.at(at).length + board.at(at + 1).length === 0 && isComma(board.tokens[at + 2]?.norm ?? '')

const QUOTES = /^["“”«»]$/

/** `وزير الدولة، وزير الطاقة`: one person holds both. */
export function secondBehindComma(board: Board, at: number): Mark | undefined {
  if (!/^[،,]$/.test(board.tokens[at]!.norm) || board.tokens[at + 1]?.breaks !== 0) return undefined
  const post = board
    .at(at + 1)
    .find((mark) => mark.label === 'post' && mark.conj + mark.prep === '' && !mark.article && mark.value === 'minister')
  return post && board.markAt(post.to, 'portfolio') ? { ...post, from: at } : undefined
}

const BODIES =
  /^ال(?:اتحاد|رابطه|مجموعه|برنامج|موسسه|جمعيه|حزب|حركه|تحالف|منتدي|موتمر|قمه|ائتلاف|معهد|مجلس|شركه|عمليات|حلف|جانب|اجتماع|لقاء)$/
const OF_BODY = /^لل(?:شراكه|صندوق|برنامج|مفوضيه|منظمه|اتحاد|رابطه|مجموعه|حلف|تحالف|هييه|مجلس|منتدي)$/

/** `رئيسة الاتحاد`, `الأمين العام للاتحاد`, `المتحدث باسم الاتحاد`: a body without its name, right behind the head word. */
export function isBareBody(board: Board, at: number, head: Mark): boolean {
  const { tokens } = board
  const { norm } = tokens[at]!
  // `للاتحاد من أجل المتوسط`: it has its name.
  if (board.markAt(at, 'BODY')) return false
  if (OF_BODY.test(norm)) return true
  return at === head.to && BODIES.test(norm) && (!head.article || tokens[at - 1]!.norm === 'باسم')
}

/** `مساعدة مالية`: help, unless another post follows (`مساعدة وزير الخارجية`). */
export const isAid = (board: Board, head: Mark) =>
  !head.article && /^[وفبل]?مساعده$/.test(board.tokens[head.from]!.norm) && !board.markAt(head.to, 'post')

/** `قائد القيادة` may end inside the name of a body that goes on. */
export function bodiesWithin(board: Board, head: Mark): number[] {
  const out: number[] = []
  for (let i = head.from + 1; i < head.to; i++) out.push(board.markAt(i, 'BODY', 'STATE')?.to ?? 0)
  return out
}

/** `الممثل الخاص لدى مالي`: a state that is another word too. */
export const stateMaybe = (board: Board, at: number) =>
  board.at(at).find((mark) => mark.label === 'STATE_MAYBE' && !mark.article)

/** `رئيسها كارل بيلت`: the head of the body told before, with his name. */
export const isOwnBeforeName = (board: Board, { from, to }: Mark) =>
  /.{3}(?:ها|ه|هم)$/.test(board.tokens[from]!.norm) && board.markAt(to, 'firstname')?.conj === ''

/** `ملك الأردن الملك فلان`: one word that is also a title belongs to the name. */
export const isTitle = (board: Board, mark: Mark) =>
  mark.to - mark.from === 1 && board.markAt(mark.from, 'honorific')?.to === mark.to
