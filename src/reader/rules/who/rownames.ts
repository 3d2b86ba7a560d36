import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** The shortest and the longest name that is read from its place in a row alone. */
const SHORTEST = 2
const LONGEST = 4
/** How far before a name in a row the plural of the post stands. */
const ROW = 40

/** A word that may be of a name: of no list, or of the lists of names. */
function canBeName(board: Board, at: number): boolean {
  const token = board.tokens[at]
  return (
    token?.kind === 'word' &&
    token.breaks === 0 &&
    !/^(?:ال|لل)/.test(token.norm) &&
    board.at(at).every(({ label }) => /^(?:firstname|familyname|nameparticle|NAME$)/.test(label))
  )
}

const nameMark = (from: number, to: number, conj: string): Mark => ({
  label: 'NAME',
  from,
  to,
  conj: conj as Mark['conj'],
  prep: '',
  article: false,
  value: null,
  rule: '',
  parts: [],
})

const isJoined = (board: Board, at: number) =>
  /^و.{3}/.test(board.tokens[at]!.norm) && !board.at(at).some(({ label, conj }) => label === 'firstname' && conj === '')

export const bracketedNameRule = finder({
  name: 'who: name before its state in brackets',
  why: 'In a row of ministers a name of no list stands before the state in brackets: فلان (قبرص)، وفلان (مصر)',
  find(board, note) {
    for (const state of board.of('STATE')) {
      const open = state.from - 1
      if (state.prep !== '' || board.tokens[open]?.norm !== '(' || board.tokens[state.to]?.norm !== ')') continue
      let from = open
      while (open - from < LONGEST && canBeName(board, from - 1) && !(from < open && isJoined(board, from))) from--
      if (open - from < SHORTEST || !isBegun(board, from) || !hasPlural(board, from)) continue
      note(nameMark(from, open, isJoined(board, from) ? 'و' : ''))
    }
  },
  finds: [
    'بحضور وزراء الطاقة [NAME:جوريو لاكوتبس] (السويد)، و[NAME:يوفان شتانس] (فنلندا)',
    'بحضور وزراء الطاقة كارل بيلت (السويد)، [NAME:ويوفان شتانس] (فنلندا)',
  ],
  leaves: ['زار مدينة جوريو لاكوتبس (السويد)', 'بحضور وزراء الطاقة العرب (السويد وفنلندا)'],
})

/** Behind a comma, the post, or with و of its own: no word before it belongs to the name. */
function isBegun(board: Board, from: number): boolean {
  if (isJoined(board, from)) return true
  const before = board.tokens[from - 1]
  return (
    before !== undefined &&
    (/^[،:و]$/.test(before.norm) ||
      /^ال/.test(before.norm) ||
      board.markAt(from - 1, 'posts_plural', 'portfolio', 'honorific') !== undefined)
  )
}

function hasPlural(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - ROW); i--)
    if (board.markAt(i, 'posts_plural')) return true
  return false
}

/** `وزيرا`, `الرئيسان`, `رئيسي`: two hold the post. */
export const DUAL = /^(?:ال)?(?:وزير|رييس|زعيم|سفير|مندوب)(?:ا|ي|ان|ين)$/

export const dualNamesRule = finder({
  name: 'who: both names behind a post in the dual',
  why: 'وزيرا خارجية البلدين فلان وفلان, رئيسا حكومتي اليونان وقبرص فلان وفلان: two names, be they in a list or not',
  find(board, note) {
    for (const plural of board.of('posts_plural')) {
      if (!DUAL.test(board.tokens[plural.from]!.norm)) continue
      const first = behindStates(board, plural.to)
      const second = first && endOfName(board, first)
      const end = second && isJoined(board, second) ? endOfName(board, second) : undefined
      if (!first || !second || !end) continue
      note(nameMark(first, second, ''))
      note(nameMark(second, end, 'و'))
    }
  },
  finds: [
    'افتتح القمة رئيسا حكومتي السويد وفنلندا [NAME:جوريو لاكوتبس] [NAME:ونيكوس أناستيادس]',
    'ترأس اللقاء وزيرا خارجية البلدين [NAME:جوريو لاكوتبس] [NAME:وكارل بيلت]',
  ],
  leaves: ['ترأس اللقاء وزيرا خارجية البلدين أمس', 'ترأس اللقاء وزيرا السويد وفنلندا وناقشا الأمر'],
})

/** Behind `البلدين` or the names of both states; undefined where neither stands. */
function behindStates(board: Board, from: number): number | undefined {
  for (let i = from; i < from + 4; i++) {
    const { norm } = board.tokens[i] ?? { norm: '' }
    if (/^(?:البلدين|الدولتين)$/.test(norm)) return i + 1
    const state = board.markAt(i, 'STATE')
    if (!state) continue
    const other = board.markAt(state.to, 'STATE')
    return other?.conj === 'و' ? other.to : undefined
  }
  return undefined
}

function endOfName(board: Board, from: number): number | undefined {
  let to = from
  while (to - from < LONGEST && canBeName(board, to) && !(to > from && isJoined(board, to))) to++
  return to - from >= SHORTEST ? to : undefined
}
