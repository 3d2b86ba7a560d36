import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { BEFALLS } from './befell.js'

/** How far from a number of people the word stands that says what befell them. */
export const PEOPLE_REACH = 8

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
  'aided_people',
  'evacuated',
  'freed_people',
  'detainees',
])

/** People are measured by what befell them: `مقتل 40 شخصا`, `يحتاج 9 ملايين شخص`. */
export function measureOf(
  board: Board,
  unit: Mark,
  clause: { from: number; to: number },
  number: Mark = unit,
): string | null {
  const own = meaning<string>(unit)
  if (own === 'temperature') return isWarming(board, clause.from, unit.from) ? own : null
  // `137 ألف نازح عادوا إلى ديارهم`
  if (DISPLACED.has(own) && /^(?:قد)?عاد(?:وا|ت)?$/.test(board.tokens[unit.to]?.norm ?? '')) return 'returnees'
  if (BEFALLEN.has(own)) return befallen(board, unit, clause.from) ?? own
  // `استعادت القوات 40 ألف كيلومتر مربع`
  if (own === 'area') return isBehind(board, unit.from, clause.from, REGAINED) ? 'territory_regained' : own
  const deed = DEEDS.get(own)
  if (own === 'length' && isBehind(board, unit.from, Math.max(clause.from, unit.from - 4), AWAY)) return null
  if (deed) return isBehind(board, unit.from, clause.from, deed) ? own : null
  // `أرسلت السويد 12 ألف طن`: help, and no measure.
  if (own === 'weight' && isBehind(board, unit.from, clause.from, SENT)) return null
  if (own !== 'people' && own !== 'population') return own
  // `76 ألف طفل من اللاجئين`
  const whose = board.tokens[unit.to]?.norm === 'من' ? board.markAt(unit.to + 1, 'counted') : undefined
  if (whose && DISPLACED.has(meaning<string>(whose))) return meaning<string>(whose)
  // `تستضيف البلاد الواقعة في الشرق أكثر من 220 ألف شخص`
  if (isBehind(board, unit.from, Math.max(clause.from, unit.from - HOST_REACH), HOSTS)) return 'refugees'
  // `استقبلت السويد أكثر من 260 ألف سوداني`
  const isPeople = board.markAt(unit.from, 'DEMONYM') !== undefined
  if (isPeople && isBehind(board, unit.from, Math.max(clause.from, unit.from - PEOPLE_REACH), RECEIVED))
    return 'refugees'
  // `لدعم نحو 13 مليون شخص`
  if (isBehind(board, unit.from, Math.max(clause.from, unit.from - HELP_REACH), HELPED)) return 'people_in_need'
  // `تحرير 101 طفل و67 امرأة`
  if (isBehind(board, unit.from, Math.max(clause.from, unit.from - PEOPLE_REACH), FREED)) return 'freed_people'
  // `الأطفال المحرومين من التعليم …، ويقدر عددهم بنحو 264 مليون طفل`
  const theirs = isBehind(board, unit.from, Math.max(clause.from, unit.from - PEOPLE_REACH), THEIR_NUMBER)
  // `نزح أكثر من (1.4) مليون شخص`: a long number reaches no farther back.
  const reach = Math.min(unit.from - PEOPLE_REACH, number.from - PEOPLE_REACH + 2)
  const from = theirs ? clause.from : Math.max(clause.from, reach)
  const to = Math.min(clause.to, unit.to + PEOPLE_REACH)
  const ofPeople = (measure: string) => OF_PEOPLE.has(measure)
  // `25 مليون شخص، أي نصف السكان، يحتاجون`: what befell them goes before how many they are.
  const near =
    nearest(board, unit.from, from, to, (measure) => ofPeople(measure) && measure !== 'population') ??
    (own === 'population' ? own : nearest(board, unit.from, from, to, ofPeople))
  return near === 'funding_need' ? 'people_in_need' : near
}

/** Verbs that make a figure of what many things are: targets that were struck, villages that were freed, roads that were mended. */
const DEEDS = new Map([
  ['targets', /^[وف]?(?:قصفت?|دمرت?|دمروا|ضربت?|تدمير|ضرب|قصف|استهدفت?|استهداف|اصابت)$/],
  ['settlements', /^[وف]?(?:حررت?|حرروا|تحرير|استعادت?|استعاده|استعادوا|انتزعت?|انتزاع|طهرت?|تطهير)$/],
  [
    'projects',
    /^[وفبل]?(?:نفذت?|نفذوا|نفذنا|تنفيذ|ينفذ|تنفذ|انجزت?|انجاز|اكملت?|اكمال|استكملت?|استكمال|مولت?|تمويل|اطلقت?|اطلاق|افتتحت?|دشنت?)$/,
  ],
  ['accounts', /^[وفب]?(?:اغلقت?|اغلاق|علقت?|تعليق|حذفت?|حذف|ازالت?|ازاله|حجبت?|حجب|عطلت?)$/],
  ['mines', /^[وفب]?(?:ازالت?|ازاله|فككت?|تفكيك|ابطلت?|ابطال|نزعت?|نزع|عطلت?|زرعت?|اتلفت?|اتلاف|انتزعت?)$/],
  ['vessels', /^[وفب]?(?:اعترضت?|اعتراض|اغرقت?|اغراق|دمرت?|تدمير|صادرت?|مصادره|فتشت?|تفتيش|احتجزت?)$/],
  [
    'length',
    /^[وفب]?(?:استعادت?|استعاده|حررت?|تحرير|تقدمت?|اصلحت?|اصلاح|رممت?|ترميم|عبدت?|تعبيد|تاهيل|انشات?|انشاء|مدت?|شقت?|طهرت?|تطهير)$/,
  ],
])
const REGAINED =
  /^[وف]?(?:استعادت?|استعاده|استعادوا|حررت?|حرروا|تحرير|انتزعت?|انتزاع|خسرت?|خساره|فقدت?|فقدان|طردت?|طرد)$/
const SENT = /^[وف]?(?:ارسلت?|[يت]رسل|سلمت?|قدمت?|تبرعت?|اوصلت?|نقلت?|تعهدت?|محمله?|شحنه|تحمل|ارسال|تسليم|توزيع)$/
const THEIR_NUMBER = /^[وف]?عدد(?:هم|ها|هن)$/

function isBehind(board: Board, at: number, from: number, word: RegExp): boolean {
  for (let i = at - 1; i >= from; i--) if (word.test(board.tokens[i]!.norm)) return true
  return false
}

/** Those of whom it is told that they were killed, wounded or trained: `مقتل 15 جنديا`. */
const DISPLACED = new Set(['displaced_people', 'refugees'])
const BEFALLEN = new Set(['troops', 'fighters', 'migrants', 'refugees'])

function befallen(board: Board, unit: Mark, from: number): string | null {
  for (let i = unit.from - 1; i >= Math.max(from, unit.from - 5); i--) {
    if (TRAINED.test(board.tokens[i]!.norm)) return 'trained'
    const verb = BEFALLS.test(board.tokens[i]!.norm) ? board.markAt(i, 'measured') : undefined
    if (verb && ['killed', 'wounded'].includes(meaning<string>(verb))) return meaning<string>(verb)
    if (board.tokens[i]!.norm === '،') return null
  }
  return null
}

const HOSTS = /^[وف]?(?:[يت]ستضيف|[يت]ءوي|[يت]ووي)$/
const HOST_REACH = 14
/** Who of another people came in. */
const RECEIVED = /^[وف]?(?:استقبلت?|[يت]ستقبل|ستستقبل|سيستقبل|دخل(?:ها)?|وصل(?:ها)?)$/
const HELPED = /^(?:ل(?:دعم|مساعده|اغاثه|اعانه)|(?:ال)?مساعدات|المساعده)$/
const HELP_REACH = 5
const AWAY = /^(?:بعد|مسافه|تبعد|يبعد|عمق|طول|بطول)$/
const FREED = /^[وف]?(?:حرر|حررت|حرروا|تحرير)$/
const TRAINED = /^[وفب]?(?:درب|دربت|دربوا|دربنا|تدريب)$/
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
export function nearest(
  board: Board,
  at: number,
  from: number,
  to: number,
  takes = (_: string) => true,
): string | null {
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
