import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { clauseOf } from './clause.js'
import { exactness } from './exactness.js'
import type { Measured } from './measured.js'

/** Verbs and nouns behind which people stand as a number. */
export const BEFALLS =
  /^[وف]?(?:قتل|قتلت|قتلوا|مقتل|مصرع|جرح|جرحت|اصاب|اصيب|اصابه|شرد|شردت|وفاه|نزح|نزوح|تشريد|تهجير|لجا|لجوء|فر|فرار|هرب|اجلاء|عاد|عوده|اوقف|اوقفت|توقيف|اعتقل|اعتقلت|اعتقال|احتجز|احتجاز)$/
const MEASURES = new Set(['killed', 'wounded', 'displaced_people', 'refugees', 'returnees', 'evacuated', 'detainees'])
const AS_IT_IS = 2

export const befellRule = finder({
  name: 'figure: so many were killed, wounded, displaced',
  why: 'Behind أصيب or نزوح a number stands for people, though no noun follows it',
  find(board, note) {
    for (const number of board.of('NUMBER')) {
      if (board.markAt(number.from, 'MONEY', 'TIME', 'PERCENT') || isCounted(board, number.to)) continue
      const verb =
        needBefore(board, number) ?? verbBefore(board, number) ?? verbBehind(board, number) ?? ofThem(board, number)
      if (!verb) continue
      const clause = clauseOf(board, number.from, number.to)
      const quantity: Quantity = exactness(board, number, clause.from)
      const told = meaning<string>(verb)
      const value: Measured = {
        measure: told === 'funding_need' ? 'people_in_need' : told,
        quantity,
        unit: null,
        ...clause,
      }
      const first = verb.from < number.from ? verb : number
      const to = Math.max(verb.to, number.to)
      note({ ...markOver('FIGURE', first, to, value, [number]), conj: '', prep: '' })
    }
  },
  finds: [
    'قتل 15 جنديا [FIGURE:وأصيب 40]',
    'قتل 15 جنديا [FIGURE:وأوقف 16 ألفا]',
    '[FIGURE:ويحتاج نحو أربعة ملايين] إلى معونات',
    'قتل الزلزال 15 شخصا [FIGURE:وأصاب أكثر من 6 آلاف] [FIGURE:وشرد نحو 300 ألف]',
    'أدى القتال إلى [FIGURE:نزوح أكثر من 300 ألف]',
    'قال إن [FIGURE:سبعة ملايين نزحوا] بسبب القتال',
    'قالت المنظمة إن [FIGURE:700 ألف منهم عادوا]',
    'يعاني مليون شخص، بينهم [FIGURE:300 ألف على شفا المجاعة]',
    'أدى القتال إلى نزوح مليون شخص [FIGURE:وفرار 300 ألف] إلى دول الجوار',
    'أدى المطر إلى [FIGURE:وفاة ما لا يقل عن 1700]، في كارثة',
  ],
  leaves: ['أصيب 40 هدفا', 'قتل في 15 مايو', 'أصيب الرجل بثلاث طلقات'],
})

/** A noun behind the number says what is counted: that is for the other rules. */
function isCounted(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (BEHIND.test(next?.norm ?? '')) return false
  if (next?.norm === 'من') return board.markAt(at + 1, 'counted') !== undefined
  return (
    next !== undefined &&
    next.breaks === 0 &&
    next.kind === 'word' &&
    !/^(?:في|من|منذ|علي|الي|و.*|منهم|خلال|حتي|قرب|داخل|خارج|عبر|جراء|اثر|هربا|ب.*)$/.test(next.norm)
  )
}

/** `سبعة ملايين نزحوا` */
function verbBehind(board: Board, number: Mark): Mark | undefined {
  const at = board.tokens[number.to]?.norm === 'منهم' ? number.to + 1 : number.to
  const verb = BEHIND.test(board.tokens[at]?.norm ?? '') ? board.markAt(at, 'measured') : undefined
  return verb && verb.conj === '' && MEASURES.has(meaning<string>(verb)) ? verb : undefined
}

const OF_THEM = /^[وف]?(?:بينهم|منهم)$/
const SOON = 4

/** `24 مليون شخص، بينهم 10 ملايين على شفا المجاعة` */
function ofThem(board: Board, number: Mark): Mark | undefined {
  if (!OF_THEM.test(board.tokens[number.from - 1]?.norm ?? '')) return undefined
  for (let i = number.to; i < number.to + SOON; i++) {
    if (board.tokens[i]?.kind !== 'word') return undefined
    const mark = board.markAt(i, 'measured')
    if (mark) return MEASURES.has(meaning<string>(mark)) || mark.value === 'people_in_need' ? mark : undefined
  }
  return undefined
}

/** `يحتاج نحو أربعة ملايين إلى معونات`: people who need something. */
function needBefore(board: Board, number: Mark): Mark | undefined {
  if (board.tokens[number.to]?.norm !== 'الي') return undefined
  const at = number.from - 1
  return /^[وف]?[يت]حتاج$/.test(board.tokens[at]?.norm ?? '') ? board.markAt(at, 'measured') : undefined
}

const BEHIND = /^(?:عادوا|نزحوا|قتلوا|فروا|اصيبوا|شردوا|هربوا|لجاوا)$/

function verbBefore(board: Board, number: Mark): Mark | undefined {
  for (let i = number.from - 1; i >= Math.max(0, number.from - AS_IT_IS); i--) {
    const { norm, kind } = board.tokens[i]!
    const verb = BEFALLS.test(norm) ? board.markAt(i, 'measured') : undefined
    if (verb) return MEASURES.has(meaning<string>(verb)) ? verb : undefined
    if (kind !== 'word' || !board.markAt(i, 'precise', 'exceeds')) return undefined
  }
  return undefined
}
