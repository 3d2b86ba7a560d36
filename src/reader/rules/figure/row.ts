import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { NumberValue } from '../values/quantity.js'
import { clauseOf } from './clause.js'
import { exactness } from './exactness.js'
import type { Measured } from './measured.js'

/** How far behind the figure before it the next of a row stands. */
const REACH = 24
const LEAST = 2

export const rowRule = finder({
  name: 'figure: row',
  why: 'In a row the noun stands once: تستضيف السويد 84 ألف لاجئ، والنرويج 45 ألفا; a part of them is told without it',
  find(board, note) {
    const figures = board.of('FIGURE').toSorted((a, b) => numberOf(a).from - numberOf(b).from)
    if (figures.length === 0) return
    const known = new Set(figures.map(numberOf))
    const numbers = board.of('NUMBER').toSorted((a, b) => a.from - b.from)
    let base: Mark | undefined
    let k = 0
    for (const number of numbers) {
      while (k < figures.length && numberOf(figures[k]!).from <= number.from) base = figures[k++]!
      if (!base || known.has(number) || !isNext(board, base, number)) continue
      const unit = unitOf(board, number)
      if (
        unit === null ||
        !(
          isOfThem(board, number) ||
          isCompared(board, number) ||
          (unit ? isElsewhere(board, number, unit) : isShare(board, number))
        )
      )
        continue
      base = figureOf(board, number, unit, base)
      note(base)
    }
  },
  finds: [
    'تستضيف السويد نحو 84 ألف لاجئ [FIGURE:والنرويج 45 ألفا] وفنلندا 41 ألف لاجئ',
    'تستضيف السويد 84 ألف لاجئ و[FIGURE:37 ألفا] من الصومال',
    'تستضيف السويد مليوني لاجئ، [FIGURE:أكثر من مليون منهم] تحت سن 18 عاما',
    'نفذت الطائرات 300 غارة، بينها [FIGURE:120] في الشرق',
    'نفذت الطائرات 300 غارة، منها [FIGURE:120] في الشرق و[FIGURE:60] في فنلندا',
    'قلص البرنامج المساعدات لنحو 900 شخص في السويد و[FIGURE:200 شخص] في فنلندا',
    'تستضيف السويد 84 ألف لاجئ، منهم [FIGURE:7 آلاف] ما زالوا في الخيام',
    'نفذت الطائرات 300 غارة، [FIGURE:120 منها] في الشرق',
    'نفذت الطائرات 10 غارات هذا العام، مقابل [FIGURE:237] في عام 2011',
    'نزح 730 ألف شخص. ويعيش [FIGURE:860 ألفا منهم] في كينيا',
    'سقط 40 قتيلا، بينهم [FIGURE:12 طفلا]',
  ],
  leaves: [
    'تستضيف السويد 84 ألف لاجئ والنرويج 45 مركزا',
    'تستضيف السويد 84 ألف لاجئ، وسجلت المدينة 40 درجة',
    'حضر 84 ضيفا من السويد و37 من النرويج',
    'تستضيف السويد 84 ألف لاجئ منذ عام 2015',
  ],
})

const numberOf = (figure: Mark) => figure.parts[0]!

/** In the sentence of the figure before it, which counts things by a noun. */
function isNext(board: Board, base: Mark, number: Mark): boolean {
  const { unit, money } = meaning<Measured>(base)
  const { value, ambiguous } = meaning<NumberValue>(number)
  const isOfThose = THEM.test(board.tokens[number.to]?.norm ?? '')
  if (money || !(unit || isOfThose) || unit === '%' || ambiguous || value < LEAST) return false
  const gap = number.from - numberOf(base).to
  const apart = board.sentenceIndex(number.from) - board.sentenceIndex(numberOf(base).from)
  // `فر 730 ألفا. ويعيش 860 ألفا منهم في المدينة`
  if (gap < 0 || gap > REACH || apart > Number(isOfThose)) return false
  return board.markAt(number.from, 'MONEY', 'TIME', 'PERCENT') === undefined
}

const THEM = /^(?:منهم|منهن|منها)$/
const AMONG = /^[وف]?(?:بينهم|بينهن|بينها|منهم|منهن|منها)$/

/** The people it counts, undefined where nothing stands behind it, null where something else does. */
function unitOf(board: Board, number: Mark): Mark | null | undefined {
  const next = board.tokens[number.to]
  if (
    !next ||
    next.breaks > 0 ||
    next.kind === 'punct' ||
    /^(?:و.*|من|في|الي|منهم|منهن|منها|فيما|بينما)$/.test(next.norm) ||
    (isCompared(board, number) && board.markAt(number.to, 'TIME') !== undefined)
  )
    return undefined
  const unit = board.markAt(number.to, 'counted')
  // `منهم 700 ألف ما زالوا في الخيام`
  if (!unit && AMONG.test(board.tokens[number.from - 1]?.norm ?? '') && /^(?:ما|لا|لم|[يت].{3,}و[نا])$/.test(next.norm))
    return undefined
  return unit?.value === 'people' && unit.prep + unit.conj === '' ? unit : null
}

/** `أكثر من مليون منهم`, `بينهم 300 ألف طفل` */
const isOfThem = (board: Board, { from, to }: Mark) =>
  THEM.test(board.tokens[to]?.norm ?? '') || AMONG.test(board.tokens[from - 1]?.norm ?? '')

/** `والنرويج 45 ألفا`, `و37 ألفا من الصومال`: a place of its own before it or behind. */
function isShare(board: Board, number: Mark): boolean {
  const before = placeBefore(board, number.from)
  if (before) return before.conj === 'و' || isJoint(board, before.from - 1)
  const joined = number.conj === 'و' || isJoint(board, number.from - 1)
  if (!joined || !/^(?:من|في|الي)$/.test(board.tokens[number.to]?.norm ?? '')) return false
  return board.markAt(number.to + 1, 'STATE', 'CITY') !== undefined
}

/** `و200 ألف شخص في فنلندا` */
const isElsewhere = (board: Board, number: Mark, unit: Mark) =>
  (number.conj === 'و' || isJoint(board, number.from - 1)) &&
  board.tokens[unit.to]?.norm === 'في' &&
  board.markAt(unit.to + 1, 'STATE', 'CITY') !== undefined

/** `نفذت 10 غارات، مقابل 237 في عام 2011`, `مقارنة بـ237 غارة`: as many at another time. */
function isCompared(board: Board, { from, prep }: Mark): boolean {
  const at = /^[بم]ع?$/.test(board.tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const word = board.tokens[at]?.norm ?? ''
  return word === 'مقابل' ? at === from - 1 && prep === '' : word === 'مقارنه' && (at < from - 1 || prep === 'ب')
}

const isJoint = (board: Board, at: number) => /^[،,؛و]$/.test(board.tokens[at]?.norm ?? '')
const LONGEST = 4

function placeBefore(board: Board, at: number): Mark | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const place = board.markAt(i, 'STATE', 'CITY')
    if (place) return place.to === at && place.prep === '' ? place : undefined
  }
  return undefined
}

function figureOf(board: Board, number: Mark, own: Mark | undefined, base: Mark): Mark {
  const { measure, unit: before } = meaning<Measured>(base)
  const clause = clauseOf(board, number.from, number.to)
  const unit = own ? board.words(own.from, own.to) : before
  const quantity: Quantity = { ...exactness(board, number, clause.from, own?.to), ...(unit ? { unit } : {}) }
  const first = placeBefore(board, number.from) ?? number
  const last = own ?? (THEM.test(board.tokens[number.to]?.norm ?? '') ? { ...number, to: number.to + 1 } : number)
  const value: Measured = { measure, quantity, unit, ...clause }
  return { ...markOver('FIGURE', first, last.to, value, [number]), conj: '', prep: '' }
}
