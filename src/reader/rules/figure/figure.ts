import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { governedSums } from '../pledge/govern.js'
import { sumOf } from '../pledge/sum.js'
import { isNegated } from '../statement/opening.js'
import type { NumberValue } from '../values/quantity.js'
import { clauseOf } from './clause.js'
import type { Measured } from './measured.js'

export { numberOfRule } from './number.js'

function figureMark(board: Board, value: Measured, number: Mark, from: number, to: number): Mark {
  const parts = [number]
  return {
    label: 'FIGURE',
    from,
    to: Math.min(to, board.sentenceOf(number.from).to),
    conj: '',
    prep: '',
    article: false,
    value,
    rule: '',
    parts,
  }
}

const PEOPLE_REACH = 8

export const countedRule = finder({
  name: 'figure: so many of something',
  why: 'A number before a noun that is counted in news of the world is a figure',
  find(board, note) {
    for (const number of board.of('NUMBER')) {
      if (meaning<NumberValue>(number).ambiguous) continue
      const unit = unitBehind(board, number)
      if (!unit) continue
      const clause = clauseOf(board, number.from, unit.to)
      const measure = measureOf(board, unit, clause)
      if (!measure || hasBusiness(board, clause)) continue
      const quantity = { ...exactness(board, number, clause.from), unit: board.words(unit.from, unit.to) }
      const value: Measured = { measure, quantity, unit: quantity.unit, ...clause }
      note(figureMark(board, value, number, startOf(board, number, clause.from), Math.max(unit.to, clause.to)))
    }
  },
  finds: [
    '[FIGURE:شنت الطائرات نحو 300 غارة منذ الصيف]',
    '[FIGURE:يستضيف لبنان أكثر من مليون نازح]',
    '[FIGURE:أسفرت المعارك عن مقتل 40 شخصا]',
    '[FIGURE:خفض الإنتاج 800 ألف برميل يوميا]',
    '[FIGURE:ارتفعت حرارة الأرض بنحو 1.1 درجة مئوية]',
  ],
  leaves: [
    'شاركت 29 دولة في اللقاء',
    'حضر 20 شخصا حفل الافتتاح',
    'فاز بثلاثة أهداف في خمس دقائق',
    'وصل عدد الزوار إلى 3000',
    'يسعى الاتفاق إلى إبقاء الاحترار دون 1.5 درجة مئوية',
  ],
})

/** The counted noun behind a number; an adverb or a word of number may stand between. */
function unitBehind(board: Board, number: Mark): Mark | undefined {
  for (let i = number.to; i < number.to + 2; i++) {
    const token = board.tokens[i]
    if (!token || token.breaks > 0 || token.kind === 'punct') return undefined
    const unit = board.at(i).find((mark) => mark.label === 'counted' && mark.prep === '' && mark.conj === '')
    if (unit) return unit
    const people = board.markAt(i, 'DEMONYM')
    if (people && !people.article && people.prep === '' && i === number.to)
      return { ...people, label: 'counted', value: 'people' }
    if (!['من', 'الف', 'مليون'].includes(token.norm)) return undefined
  }
  return undefined
}

const OF_PEOPLE = new Set([
  'killed',
  'wounded',
  'displaced_people',
  'refugees',
  'returnees',
  'people_in_need',
  'population',
  'poverty',
  'trained',
  'unemployment',
  'funding_need',
])

/** People are measured by what befell them: `مقتل 40 شخصا`, `يحتاج 9 ملايين شخص`. */
function measureOf(board: Board, unit: Mark, clause: { from: number; to: number }): string | null {
  const own = meaning<string>(unit)
  if (own === 'temperature') return isWarming(board, clause.from, unit.from) ? own : null
  if (own !== 'people') return own
  const near = nearest(
    board,
    unit.from,
    Math.max(clause.from, unit.from - PEOPLE_REACH),
    Math.min(clause.to, unit.to + PEOPLE_REACH),
  )
  if (!near || !OF_PEOPLE.has(near)) return null
  return near === 'funding_need' ? 'people_in_need' : near
}

const WARMING = /^[وف]?(?:ال)?(?:ارتفع|ارتفعت|ارتفاع|ترتفع|يرتفع|سترتفع|زيادة|زاد|زادت|ازداد|ازدادت|احترار|احترت)$/

/** A rise of temperatures is a figure; the bound that a summit sets (`دون 1.5 درجة`) is none. */
function isWarming(board: Board, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - PEOPLE_REACH); i--) {
    if (['دون', 'عند', 'تحت', 'للحد', 'الحد', 'ابقاء', 'حصر', 'حد'].includes(board.tokens[i]!.norm)) return false
    if (WARMING.test(board.tokens[i]!.norm)) return true
  }
  return false
}

const VAGUE_REACH = 6

/** How exact a number is: `تتجاوز ديون البلاد 60` is more than 60, though other words stand between. */
function vague(board: Board, number: Mark, from: number): Quantity['precision'] | null {
  const quantity = meaning<Quantity>(number)
  if (quantity.precision !== 'exact') return null
  for (let i = number.from - 1; i >= Math.max(from, number.from - VAGUE_REACH, 0); i--) {
    const mark = board.markAt(i, 'exceeds')
    if (mark) return isNegated(board, i) ? null : meaning<Quantity['precision']>(mark)
    if (board.tokens[i]!.kind === 'punct' || board.tokens[i]!.kind === 'number') return null
  }
  return null
}

function exactness(board: Board, number: Mark, from: number): Quantity {
  const quantity = meaning<Quantity>(number)
  return { ...quantity, precision: vague(board, number, from) ?? quantity.precision }
}

/** The measure whose word stands nearest to a token, before it first. */
function nearest(board: Board, at: number, from: number, to: number): string | null {
  for (let i = at - 1; i >= from; i--) {
    const mark = board.markAt(i, 'measured')
    if (mark) return meaning<string>(mark)
  }
  for (let i = at; i < to; i++) {
    const mark = board.markAt(i, 'measured')
    if (mark) return meaning<string>(mark)
  }
  return null
}

function hasBusiness(board: Board, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (board.markAt(i, 'business')) return true
  return false
}

const BEFORE = 8

/** Evidence begins a few words before the number, at the start of its clause. */
function startOf(board: Board, number: Mark, from: number): number {
  let at = number.from
  while (at > from && number.from - at < BEFORE && board.tokens[at - 1]!.kind !== 'punct') at--
  return at
}

export const shareRule = finder({
  name: 'figure: share',
  why: 'A percentage of something, or of a growth or a lack, is a figure',
  find(board, note) {
    for (const number of board.of('PERCENT')) {
      const clause = clauseOf(board, number.from, number.to)
      if (hasBusiness(board, clause)) continue
      const measure = nearest(board, number.from, clause.from, clause.to) ?? (isShare(board, number) ? 'share' : null)
      if (!measure) continue
      const value: Measured = {
        measure,
        quantity: { ...exactness(board, number, clause.from), unit: '%' },
        unit: '%',
        ...clause,
      }
      note(figureMark(board, value, number, startOf(board, number, clause.from), clause.to))
    }
  },
  finds: [
    '[FIGURE:استعادت القوات نحو 40 بالمئة من المساحات]',
    '[FIGURE:تتجاوز البطالة 30 في المئة]',
    '[FIGURE:يشكل الشباب 60 بالمئة من السكان]',
  ],
  leaves: ['ارتفعت أرباح الشركة بنسبة 14%', 'أغلق السهم مرتفعا 3%'],
})

/** `40 بالمئة من …`, `نسبة …`. */
function isShare(board: Board, number: Mark): boolean {
  if (board.tokens[number.to]?.norm === 'من') return true
  for (let i = Math.max(0, number.from - 6); i < number.from; i++)
    if (/^[وب]?(?:ال)?نسبه$/.test(board.tokens[i]!.norm)) return true
  return false
}

export const sumRule = finder({
  name: 'figure: sum',
  why: 'A sum behind a word that measures (debt, cost, need, trade) is a figure, not a pledge',
  find(board, note) {
    for (const { sum, kind, measure } of governedSums(board)) {
      const money = kind === 'measure' && measure ? sumOf(sum) : null
      if (!money) continue
      const clause = clauseOf(board, measure!.from, sum.to)
      const quantity: Quantity = {
        value: money.amount,
        ...(money.max ? { max: money.max } : {}),
        precision: vague(board, sum, measure!.from - 3) ?? money.precision,
      }
      const value: Measured = { measure: meaning<string>(measure!), quantity, money, unit: money.currency, ...clause }
      note(figureMark(board, value, sum, measure!.from, sum.to))
    }
  },
  finds: [
    'تتجاوز [FIGURE:ديون البلاد 60 مليار دولار]',
    'القوة [FIGURE:تحتاج إلى 115 مليون يورو] كل سنة',
    'بلغ حجم [FIGURE:التبادل التجاري 191 مليار دولار]',
  ],
  leaves: ['تعهدت السويد بتقديم 20 مليون دولار', 'بلغت أرباح الشركة 20 مليون دولار'],
})
