import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { governedSums } from '../pledge/govern.js'
import { sumOf } from '../pledge/sum.js'
import type { NumberValue } from '../values/quantity.js'
import { BEFALLS } from './befell.js'
import { clauseOf } from './clause.js'
import { exactness, precisionOf } from './exactness.js'
import type { Measured } from './measured.js'

export { befellRule } from './befell.js'
export { numberOfRule } from './number.js'
export { signedRule } from './signed.js'

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
    const given = givenIn(board)
    for (const number of board.of('NUMBER')) {
      if (given.has(number.from) || meaning<NumberValue>(number).ambiguous || isBase(board, number)) continue
      const unit = unitBehind(board, number)
      if (!unit) continue
      const clause = clauseOf(board, number.from, unit.to)
      const measure = measureOf(board, unit, clause)
      if (!measure || hasBusiness(board, clause)) continue
      if (measure === 'vaccinated' && isAim(board, number, clause)) continue
      const quantity = { ...exactness(board, number, clause.from, unit.to), unit: board.words(unit.from, unit.to) }
      const value: Measured = { measure, quantity, unit: quantity.unit, ...clause }
      note(figureMark(board, value, number, startOf(board, number, clause.from), Math.max(unit.to, clause.to)))
    }
  },
  finds: [
    '[FIGURE:شنت الطائرات نحو 300 غارة منذ الصيف]',
    '[FIGURE:يستضيف لبنان أكثر من مليون نازح]',
    '[FIGURE:أسفرت المعارك عن مقتل 40 شخصا]',
    '[FIGURE:خفض الإنتاج 800 ألف برميل يوميا]',
    '[FIGURE:ويتكلم السويدية 10 ملايين شخص]',
    '[FIGURE:هذا المبلغ كفيل بإنقاذ حياة 16 مليون شخص]',
    '[FIGURE:دمرت الطائرات نحو 300 هدف]',
    '[FIGURE:قال إنه تم تحرير أكثر من 40 قرية]',
    '[FIGURE:وقال الفريق كارل بيلت إن القوات دمرت 40 هدفا]',
    '[FIGURE:سلموا 7132 قطعة سلاح]',
    'خفض عدد الأطفال المحرومين من التعليم في الدول الأقل تقدما، [FIGURE:ويقدر عددهم بنحو 264 مليون طفل]',
    '[FIGURE:ارتفعت حرارة الأرض بنحو 1.1 درجة مئوية]',
  ],
  leaves: [
    'شاركت 29 دولة في اللقاء',
    'حضر 20 شخصا حفل الافتتاح',
    'فاز بثلاثة أهداف في خمس دقائق',
    'وصل عدد الزوار إلى 3000',
    'زار الوفد ثلاث قرى',
    'حقق المشروع خمسة أهداف',
    'يسعى الاتفاق إلى إبقاء الاحترار دون 1.5 درجة مئوية',
    'يعيش أربعة من كل خمسة نازحين في الفقر',
  ],
})

/** `أربعة من كل خمسة`: of how many. */
const isBase = (board: Board, { from }: Mark) =>
  board.tokens[from - 1]?.norm === 'كل' && board.tokens[from - 2]?.norm === 'من'

/** What somebody gives or asks for in kind is a pledge. */
const givenIn = (board: Board): ReadonlySet<number> =>
  new Set(
    board.of('PLEDGE').flatMap(({ parts }) => parts.filter(({ label }) => label === 'NUMBER').map(({ from }) => from)),
  )

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
  'affected',
  'out_of_school',
  'vaccinated',
  'lives_saved',
  'speakers',
])

/** People are measured by what befell them: `مقتل 40 شخصا`, `يحتاج 9 ملايين شخص`. */
function measureOf(board: Board, unit: Mark, clause: { from: number; to: number }): string | null {
  const own = meaning<string>(unit)
  if (own === 'temperature') return isWarming(board, clause.from, unit.from) ? own : null
  if (BEFALLEN.has(own)) return befallen(board, unit, clause.from) ?? own
  const deed = DEEDS.get(own)
  if (deed) return isBehind(board, unit.from, clause.from, deed) ? own : null
  if (own !== 'people' && own !== 'population') return own
  // `الأطفال المحرومين من التعليم …، ويقدر عددهم بنحو 264 مليون طفل`
  const theirs = isBehind(board, unit.from, Math.max(clause.from, unit.from - PEOPLE_REACH), THEIR_NUMBER)
  const from = theirs ? clause.from : Math.max(clause.from, unit.from - PEOPLE_REACH)
  const to = Math.min(clause.to, unit.to + PEOPLE_REACH)
  const ofPeople = (measure: string) => OF_PEOPLE.has(measure)
  // `25 مليون شخص، أي نصف السكان، يحتاجون`: what befell them goes before how many they are.
  const near =
    nearest(board, unit.from, from, to, (measure) => ofPeople(measure) && measure !== 'population') ??
    (own === 'population' ? own : nearest(board, unit.from, from, to, ofPeople))
  return near === 'funding_need' ? 'people_in_need' : near
}

/** Verbs that make a figure of what many things are: targets that were struck, villages that were freed. */
const DEEDS = new Map([
  ['targets', /^[وف]?(?:قصفت?|دمرت?|دمروا|ضربت?|تدمير|ضرب|قصف|استهدفت?|استهداف|اصابت)$/],
  ['settlements', /^[وف]?(?:حررت?|حرروا|تحرير|استعادت?|استعاده|استعادوا|انتزعت?|انتزاع|طهرت?|تطهير)$/],
])
const THEIR_NUMBER = /^[وف]?عدد(?:هم|ها|هن)$/

function isBehind(board: Board, at: number, from: number, word: RegExp): boolean {
  for (let i = at - 1; i >= from; i--) if (word.test(board.tokens[i]!.norm)) return true
  return false
}

/** Those of whom it is told that they were killed or wounded: `مقتل 15 جنديا`. */
const BEFALLEN = new Set(['troops', 'fighters', 'migrants', 'refugees'])

function befallen(board: Board, unit: Mark, from: number): string | null {
  for (let i = unit.from - 1; i >= Math.max(from, unit.from - 5); i--) {
    const verb = BEFALLS.test(board.tokens[i]!.norm) ? board.markAt(i, 'measured') : undefined
    if (verb && ['killed', 'wounded'].includes(meaning<string>(verb))) return meaning<string>(verb)
    if (board.tokens[i]!.norm === '،') return null
  }
  return null
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

/** The measure whose word stands nearest to a token, before it first. */
function nearest(board: Board, at: number, from: number, to: number, takes = (_: string) => true): string | null {
  for (let i = at - 1; i >= from; i--) {
    const mark = board.markAt(i, 'measured')
    if (mark && takes(measureAt(board, mark))) return measureAt(board, mark)
  }
  for (let i = at; i < to; i++) {
    const mark = board.markAt(i, 'measured')
    if (mark && takes(measureAt(board, mark))) return measureAt(board, mark)
  }
  return null
}

/** `إصابة بالشلل` is an illness, no wound. */
function measureAt(board: Board, mark: Mark): string {
  const measure = meaning<string>(mark)
  return measure === 'wounded' && /^ب.{3,}/.test(board.tokens[mark.to]?.norm ?? '') ? 'cases' : measure
}

function hasBusiness(board: Board, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) {
    const word = board.markAt(i, 'business')
    // `الفريق سام أوكيدينغ`: a general and no team.
    if (word && !(word.article && board.markAt(i, 'honorific'))) return true
  }
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
      if (hasBusiness(board, clause) || isAim(board, number, clause)) continue
      const measure =
        nearest(board, number.from, clause.from, clause.to, isNoRescue) ?? (isShare(board, number) ? 'share' : null)
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
    '[FIGURE:ينتظر تسليم 20 بالمئة أخرى من الأسلحة]',
  ],
  leaves: [
    'ارتفعت أرباح الشركة بنسبة 14%',
    'أغلق السهم مرتفعا 3%',
    'اتفق الوزراء على خفض الانبعاثات بنسبة 45 بالمئة بحلول عام 2030',
    'تهدف الحملة إلى تطعيم 30 بالمئة من السكان',
  ],
})

/** What is saved is counted, not a share. */
const isNoRescue = (measure: string) => measure !== 'lives_saved'

const CHANGING = /^(?:ل|ب)?(?:ال)?(?:خفض|تقليص|تخفيض|تقليل|زياده|رفع|تطعيم|تلقيح|تغطيه|الوصول|بلوغ|تحقيق|توليد|انتاج)$/
const TO = new Set(['علي', 'الي', 'بهدف', 'بغيه', 'اجل', 'تعتزم', 'يعتزم', 'تستهدف', 'يستهدف'])

/** `الاتفاق على خفض … 20 بالمئة`: what is aimed at is not yet so. */
function isAim(board: Board, number: Mark, clause: { from: number; to: number }): boolean {
  for (let i = number.from - 1; i >= Math.max(clause.from, number.from - PEOPLE_REACH); i--) {
    const { norm } = board.tokens[i]!
    if (CHANGING.test(norm) && (/^[لب]/.test(norm) || TO.has(board.tokens[i - 1]?.norm ?? ''))) return true
  }
  return false
}

/** `40 بالمئة من …`, `نسبة …`. */
function isShare(board: Board, number: Mark): boolean {
  const at = /^(?:اخري|اضافيه|تقريبا)$/.test(board.tokens[number.to]?.norm ?? '') ? number.to + 1 : number.to
  if (/^(?:من|مما|ممن)$/.test(board.tokens[at]?.norm ?? '')) return true
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
      const clause = clauseOf(board, Math.min(measure!.from, sum.from), sum.to)
      const quantity: Quantity = {
        value: money.amount,
        ...(money.max ? { max: money.max } : {}),
        precision: precisionOf(board, sum, measure!.from - 3, money.precision),
      }
      const value: Measured = { measure: meaning<string>(measure!), quantity, money, unit: money.currency, ...clause }
      note(figureMark(board, value, sum, Math.min(measure!.from, sum.from), Math.max(measure!.to, sum.to)))
    }
  },
  finds: [
    'تتجاوز [FIGURE:ديون البلاد 60 مليار دولار]',
    'لم يصل شيء من [FIGURE:90 مليون دولار تقول كينيا إنها بحاجة] إليها',
    'القوة [FIGURE:تحتاج إلى 115 مليون يورو] كل سنة',
    'بلغ حجم [FIGURE:التبادل التجاري 191 مليار دولار]',
  ],
  leaves: ['تعهدت السويد بتقديم 20 مليون دولار', 'بلغت أرباح الشركة 20 مليون دولار'],
})
