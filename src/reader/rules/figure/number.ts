import type { Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { NumberValue } from '../values/quantity.js'
import { clauseOf } from './clause.js'
import { exactness } from './exactness.js'
import type { Measured } from './measured.js'

const REACH = 14
const PERSONS = /^(?:شخص|شخصا|اشخاص|نسمه|فرد|فردا|انسان)$/
const COUNTS = new Set([
  'displaced_people',
  'refugees',
  'killed',
  'wounded',
  'migrants',
  'population',
  'people_in_need',
  'fighters',
  'troops',
])

export const numberOfRule = finder({
  name: 'figure: the number of them came to',
  why: 'عدد النازحين بلغ 3 ملايين names what it counts before the number',
  find(board, note) {
    for (const number of board.of('NUMBER')) {
      if (meaning<NumberValue>(number).ambiguous || isBefore(board, number) || isChange(board, number)) continue
      if (isCounted(board, number) || board.markAt(number.from, 'MONEY', 'TIME')) continue
      const head = ownBefore(board, number) ?? headBefore(board, number)
      if (!head) continue
      const clause = clauseOf(board, number.from, number.to)
      const people = board.markAt(number.to, 'counted') ?? casesAt(board, number.to) ?? head.noun
      const unit = board.words(people.from, people.to)
      const quantity: Quantity = { ...exactness(board, number, head.from), unit }
      const exceeds = quantity.precision === 'exact' ? board.markAt(head.from, 'exceeds') : undefined
      if (exceeds) quantity.precision = meaning<Precision>(exceeds)
      const value: Measured = { measure: meaning<string>(head.noun), quantity, unit, ...clause }
      note({
        ...markOver('FIGURE', head.noun, Math.max(number.to, people.to), value, [number]),
        from: head.from,
        conj: '',
        prep: '',
      })
    }
  },
  finds: [
    'قال إن [FIGURE:عدد النازحين بلغ 117 مليونا] حتى نهاية العام',
    '[FIGURE:كان عدد اللاجئين في العالم مطلع العام الجاري قد بلغ 84 مليون شخص]',
    '[FIGURE:تجاوز عدد النازحين واللاجئين، 114 مليون نسمة]',
    'قال إن [FIGURE:عدد اللاجئين (من عبروا الحدود) عام 2022 بلغ 35.3 مليون شخص]',
    '[FIGURE:وصل عدد اللاجئين إلى 300 ألف]',
    'قال إن [FIGURE:عدد المقاتلين انخفض من ألفين شهريا إلى 500] فقط',
    'قال إن [FIGURE:الغارات، البالغ عددها نحو ألفين] حتى الآن، تتواصل',
    '[FIGURE:قدرت منظمة الصحة العالمية عدد الوفيات بـ 9660 حالة]',
    'تستضيف [FIGURE:اللاجئين الصوماليين الذين فاق عددهم المليون]',
    '[FIGURE:وتجاوز عدد الوفيات في السويد فقط جراء المرض 100 ألف]',
    'قال إن [FIGURE:عدد الوفيات جراء المرض، تخطى عتبة تسعة آلاف]',
    '[FIGURE:تقدر السويد عدد مقاتلي الحركة بما بين 20 ألفا و31 ألفا]',
  ],
  leaves: [
    'قال إن عدد المقاتلين تراجع بمقدار الثلث',
    'وصل عدد الزوار إلى 3000',
    'عدد النازحين كبير، واللقاء رقم 15 قريب',
  ],
})

const OWN = /^و?عدد(?:ه|ها|هم)$/
const OWN_VERB =
  /^(?:البالغ|والبالغ|[ويت]*بلغ|[ويت]*قدر|المقدر|[يت]?تجاوز|[يت]?فوق|فاق|[يت]?ناهز|[يت]?قارب|[يت]زيد|زاد)$/

/** `الغارات، البالغ عددها نحو ألفين`: what is counted stands before its own number. */
function ownBefore(board: Board, number: Mark): { from: number; noun: Mark } | undefined {
  let at = number.from - 1
  // `عددهم تجاوز المليون`
  if (OWN_VERB.test(board.tokens[at]?.norm ?? '') && OWN.test(board.tokens[at - 1]?.norm ?? '')) at--
  if (!OWN.test(board.tokens[at]?.norm ?? '')) return undefined
  if (OWN_VERB.test(board.tokens[at - 1]?.norm ?? '')) at--
  if (/^(?:[،(]|الذين|التي|اللاتي)$/.test(board.tokens[at - 1]?.norm ?? '')) at--
  for (let i = at - 1; i >= Math.max(board.sentenceOf(number.from).from, at - 3); i--) {
    const noun = board.markAt(i, 'counted')
    if (noun) return { from: i, noun }
  }
  return undefined
}

/** `عدد الوفيات بـ 9660 حالة` */
const casesAt = (board: Board, at: number): { from: number; to: number } | undefined =>
  /^حال(?:ه|ات)$/.test(board.tokens[at]?.norm ?? '') ? { from: at, to: at + 1 } : undefined

const ASIDE = 10

/** Where a time or a bracket begins that ends at a token: `عدد اللاجئين (أي من عبروا الحدود) عام 2022 بلغ`. */
function asideEnding(board: Board, at: number, from: number): number | null {
  const close = board.tokens[at]!.norm === ')'
  for (let i = at; i >= Math.max(from, at - ASIDE); i--) {
    if (close ? board.tokens[i]!.norm === '(' : board.markAt(i, 'TIME')?.to === at + 1) return i
    if (!close && at - i > 3) return null
  }
  return null
}

/** A noun behind the number that another rule counts: all but `84 مليون شخص` far behind its `عدد`. */
function isCounted(board: Board, number: Mark): boolean {
  const counted = board.markAt(number.to, 'counted', 'unit_of_members')
  return counted !== undefined && !PERSONS.test(board.tokens[counted.from]!.norm)
}

/** `عدد` and the counted noun behind it, a verb of amounting anywhere between or before. */
function headBefore(board: Board, number: Mark): { from: number; noun: Mark } | undefined {
  const { from } = board.sentenceOf(number.from)
  let amounts = board.markAt(number.from, 'amounts', 'exceeds') !== undefined
  const first = sinceOld(board, number) ?? number.from
  for (let i = first - 1; i >= Math.max(from, number.from - REACH); i--) {
    const { norm, kind } = board.tokens[i]!
    const aside = asideEnding(board, i, from)
    if (aside !== null) {
      i = aside
      continue
    }
    // `عدد الوفيات جراء المرض، تخطى تسعة آلاف`
    const goesOn = norm === '،' && board.markAt(i + 1, 'amounts', 'exceeds') !== undefined
    const tells = goesOn || i === number.from - 1
    if (kind === 'number' || (norm === '،' && !tells) || norm === '؛') return undefined
    if (board.markAt(i, 'amounts', 'exceeds') || AMOUNTS.test(norm)) amounts = true
    const noun = /^[وف]?عدد$/.test(norm) ? board.markAt(i + 1, 'counted') : undefined
    if (!noun) continue
    const verb = amountsBefore(board, i, from)
    const counted = COUNTS.has(meaning<string>(noun))
    return counted && (amounts || verb !== undefined) ? { from: verb ?? i, noun } : undefined
  }
  return undefined
}

const RANGE = 5

/** `انخفض من ألفين شهريا إلى 500`: what it was. */
function isBefore(board: Board, number: Mark): boolean {
  if (board.tokens[number.from - 1]?.norm !== 'من') return false
  for (let i = number.to; i < number.to + RANGE; i++)
    if (board.tokens[i]?.norm === 'الي') return board.markAt(i + 1, 'NUMBER') !== undefined
  return false
}

/** `تراجع بمقدار الثلث`: how far it fell, not what it came to. */
const isChange = (board: Board, number: Mark) =>
  /^ب(?:مقدار|نسبه|معدل)$/.test(board.tokens[number.from - 1]?.norm ?? '')

/** In `انخفض من ألفين شهريا إلى 500` the word before what it was. */
function sinceOld(board: Board, number: Mark): number | null {
  if (board.tokens[number.from - 1]?.norm !== 'الي') return null
  for (let i = number.from - 2; i >= Math.max(1, number.from - 2 - RANGE); i--)
    if (board.markAt(i, 'NUMBER') && board.tokens[i - 1]!.norm === 'من') return i - 1
  return null
}

/** `وتقدر السويد عدد المقاتلين بنحو …`: the verb, with whoever counts behind it. */
function amountsBefore(board: Board, at: number, from: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--)
    if (board.markAt(i, 'amounts', 'exceeds') || AMOUNTS.test(board.tokens[i]!.norm)) return i
  return undefined
}

const AMOUNTS =
  /^[وف]?(?:كان|[يت]?قدر|قدرت|يتراوح|تراوح|قفز|ارتفع|يقترب|اقترب|سيبلغ|انخفض|تراجع|وصل|يصل|وصلت|ليبلغ|ليصل)$/
