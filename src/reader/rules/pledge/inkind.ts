import type { PledgeForm, PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { precisionOf } from '../figure/exactness.js'
import { beneficiaryOf } from './beneficiary.js'
import { before, behind } from './donor.js'
import { isPartOf } from './part.js'
import type { Promised } from './promised.js'
import { purposeBehind } from './purpose.js'

/** What is given: its words, how many, and what form of help it is. */
interface Goods {
  mark: Mark
  number: Mark | null
  from: number
  form: PledgeForm
}

export const inKindRule = finder({
  name: 'pledge: help in kind',
  why: 'Arms, training, troops, tents, medicine or doses behind a verb of promising, sending or asking are a pledge without a sum',
  find(board, note) {
    let last: Mark | null = null
    for (const goods of allGoods(board)) {
      if (last && goods.from < last.to) continue
      const mark: Mark | null = pledgeOf(board, goods) ?? (last && nextOfRow(board, goods, last))
      if (!mark) continue
      note(mark)
      last = mark
    }
  },
  finds: [
    '[PLEDGE:سترسل السويد 200 مدرب] إلى كينيا',
    '[PLEDGE:تعهدت السويد بإرسال ثلاث مروحيات] إلى كينيا',
    '[PLEDGE:وتبرعت النرويج بـ500 ألف جرعة] من اللقاح',
    '[PLEDGE:تعهدت السويد بإرسال 100 مدرب]، [PLEDGE:والنرويج 200 جندي] من القوات الخاصة',
    '[PLEDGE:وتعهدت السويد بتدريب قوات] الأمن',
    '[PLEDGE:طلبت كينيا من السويد طائرات]',
    '[PLEDGE:وأعلنت النرويج إرسال ألفي خيمة]',
    '[PLEDGE:ستقدم السويد مليار جرعة]، منها [PLEDGE:600 مليون جرعة] منحة',
    '[PLEDGE:تعهدت السويد بإرسال (100) خيمة]',
  ],
  leaves: [
    'أقلعت ثلاث مروحيات من المدرج',
    'ستقدم السويد مساعدات غذائية بقيمة 300 مليون دولار',
    'دعا الوزير إلى نزع أسلحة الميليشيات',
    'وصلت طائرات النقل صباحا',
    'أرسلت القيادة تعزيزات إلى الحدود',
    'سلم المسلحون أسلحة إلى الجيش',
    'أكد مكتب الأمم المتحدة أنه تسلم السلاح',
    'عقد القادة جلسة خصصت لبحث آليات العمل',
    'يبدأ اجتماع لدول الجوار دعت إليه السويد',
  ],
})

function allGoods(board: Board): Goods[] {
  const out: Goods[] = []
  for (const mark of board.of('goods')) {
    if (board.markAt(mark.from, 'goods') !== mark || isOfGoods(board, mark)) continue
    const number = numberBefore(board, mark)
    const first = number?.from ?? mark.from
    const training = board.markAt(first - 1, 'trains')
    out.push({ mark, number, from: training?.from ?? first, form: meaning<PledgeForm>(mark) })
  }
  for (const mark of board.of('trains')) {
    // `لتدريب الجيش` behind other help says what it is for.
    const object = mark.article || mark.prep === 'ل' ? undefined : board.markAt(mark.to, 'forces')
    if (object) out.push({ mark: { ...mark, to: object.to }, number: null, from: mark.from, form: 'military' })
  }
  return out.sort((a, b) => a.from - b.from)
}

/** `مليون جرعة من اللقاحات`: the kind of what was counted. */
function isOfGoods(board: Board, mark: Mark): boolean {
  if (board.tokens[mark.from - 1]?.norm !== 'من') return false
  for (let i = mark.from - 2; i >= Math.max(0, mark.from - 4); i--)
    if (board.markAt(i, 'goods')?.to === mark.from - 1) return true
  return false
}

function numberBefore(board: Board, mark: Mark): Mark | null {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 4); i--) {
    const number = board.markAt(i, 'NUMBER')
    if (number) return number.to === mark.from ? number : null
  }
  return null
}

const WORTH = /^(?:بقيمه|قيمتها|قيمته|بمبلغ|بنحو|تقدر|قدرها)$/
const WORTH_REACH = 4

/** `مساعدات غذائية بقيمة 300 مليون دولار`: the sum is the pledge. */
function isWorthSum(board: Board, { number, mark }: Goods): boolean {
  if (number || !WORTH.test(board.tokens[mark.to]?.norm ?? '')) return false
  return board.hasBetween(mark.to + 1, mark.to + WORTH_REACH, 'MONEY')
}

function pledgeOf(board: Board, goods: Goods): Mark | null {
  const verb = verbBefore(board, goods)
  if (!verb || isWorthSum(board, goods)) return null
  const asked = verb.label === 'asks'
  const donor = asked ? null : giverOf(board, verb, goods)
  if (!asked && !donor) return null
  const sum = goods.number ?? goods.mark
  const end = board.sentenceOf(sum.from).to
  const beneficiary =
    beneficiaryOf(board, goods.from, goods.mark, Math.min(end, goods.mark.to + 12), donor) ?? toWhom(board, goods)
  const stage = stageOf(board, verb)
  if (
    stage === 'disbursed' &&
    !(goods.number && goods.form === 'in_kind') &&
    !(beneficiary && goods.form === 'in_kind')
  )
    return null
  const own = [verb, goods.mark, sum, donor].filter((mark) => mark !== null)
  const value: Promised = {
    kind: asked ? 'asks' : 'gives',
    sum,
    money: null,
    ...(goods.number ? { quantity: quantityOf(board, goods, verb.to) } : {}),
    donor,
    beneficiary,
    verb,
    form: goods.form,
    stage,
    until: Math.min(end, goods.mark.to + 12),
    purpose: purposeBehind(board, goods.mark.to, end),
  }
  const from = Math.min(...own.map((mark) => mark.from))
  const to = Math.max(...own.map((mark) => mark.to))
  return { label: 'PLEDGE', from, to, conj: '', prep: '', article: false, value, rule: '', parts: own }
}

/** How far behind the help before it the next of a row stands. */
const ROW = 12

/** `تعهدت السويد بإرسال 100 مدرب، والنرويج 200 جندي`: of a row the verb stands once. */
function nextOfRow(board: Board, goods: Goods, last: Mark): Mark | null {
  const { number, mark, form } = goods
  if (!number || number.from - last.to > ROW || board.sentenceIndex(number.from) !== board.sentenceIndex(last.from))
    return null
  const before = meaning<Promised>(last)
  // `مليار جرعة، منها 600 مليون جرعة`
  if (isPartOf(board, number) && before.kind === 'gives') {
    const quantity = quantityOf(board, goods, last.to)
    const value: Promised = { ...before, sum: number, quantity, form, purpose: null, until: mark.to }
    return { ...last, from: number.from, to: mark.to, value, parts: [number, mark] }
  }
  for (let i = number.from - 1; i >= last.to; i--) {
    const donor = board.markAt(i, 'ACTOR')
    if (!donor) continue
    if (donor.conj !== 'و' || donor.prep !== '' || donor.to < number.from - 1 || before.kind !== 'gives') return null
    const quantity = quantityOf(board, goods, donor.to)
    const value: Promised = { ...before, sum: number, quantity, donor, form, purpose: null, until: mark.to }
    return { ...last, from: donor.from, to: mark.to, value, parts: [number, mark, donor] }
  }
  return null
}

function quantityOf(board: Board, { number, mark }: Goods, from: number): Quantity {
  const quantity = meaning<Quantity>(number!)
  return {
    ...quantity,
    precision: precisionOf(board, number!, from, quantity.precision),
    unit: board.words(mark.from, mark.to),
  }
}

const REACH = 10
/** A verb of promising may stand so far before its noun of giving. */
const FAR = 20
const GIVING = ['gives', 'gives_maybe', 'sends', 'giving', 'asks']
const PROMISING = ['gives', 'intends', 'say_that', 'sends', 'gives_maybe', 'asks']

/** The word that gives, sends or asks, with nothing between it and the goods that is not its own. */
function verbBefore(board: Board, { from }: Goods): Mark | null {
  const start = Math.max(board.sentenceOf(from).from, from - REACH)
  for (let i = from - 1; i >= start; i--) {
    if (['،', '؛', ':'].includes(board.tokens[i]!.norm) || board.markAt(i, 'that')) return null
    const giving = board.markAt(i, ...GIVING)
    if (
      !giving ||
      giving.to > from ||
      !isObject(board, giving, from) ||
      isReceived(board, giving) ||
      isDealing(board, giving)
    )
      continue
    const far = Math.max(board.sentenceOf(from).from, from - FAR)
    return isNoun(giving) ? promising(board, giving, far) : giving
  }
  return null
}

/** `جلسة خصصت لبحث آلية العمل`: set aside for talk. */
const isDealing = (board: Board, verb: Mark) => board.markAt(verb.to, 'deals') !== undefined

/** `أنه تسلم السلاح`: got, not gave. */
const isReceived = (board: Board, verb: Mark) => /^[وف]?تسلم$/.test(board.tokens[verb.from]!.norm)

const isNoun = (mark: Mark) => mark.label === 'giving' || (mark.label === 'sends' && mark.value === 'pledged')

/** `تعهدت بإرسال`, `أعلنت عن تسليم`, `طلبت تزويدها`: the verb before a noun of giving. */
function promising(board: Board, noun: Mark, start: number): Mark | null {
  for (let i = noun.from - 1; i >= start; i--) {
    const verb = board.markAt(i, ...PROMISING)
    if (!verb || isNoun(verb) || verb.to > noun.from) continue
    if (verb.label === 'say_that' && !meaning<string>(verb).startsWith('announced')) return null
    return verb.label === 'asks' && verb.value !== 'requested' ? null : verb
  }
  return null
}

/** Between verb and goods stand who gives, whom, when, how many; no other noun of its own. */
function isObject(board: Board, verb: Mark, to: number): boolean {
  let others = 0
  for (let i = verb.to; i < to; ) {
    const own = board.markAt(
      i,
      'ACTOR',
      'PERSON',
      'own_state',
      'SPEAKER',
      'TIME',
      'NUMBER',
      'PLACE',
      'giving',
      'sends',
      'turn',
      'precise',
      'goods',
    )
    if (!own && !LINKS.has(board.tokens[i]!.norm)) others++
    i = own && own.to <= to ? own.to : i + 1
  }
  return others <= (verb.label === 'asks' ? 0 : 1)
}

const LINKS = new Set([
  'من',
  'ب',
  'عن',
  'علي',
  'نحو',
  'المزيد',
  'مزيد',
  'دفعه',
  'شحنه',
  'عدد',
  'مجموعه',
  'كميه',
  'الي',
  'في',
  'اضافيه',
])

function giverOf(board: Board, verb: Mark, { from }: Goods): Mark | null {
  const found = behind(board, verb, from) ?? before(board, verb)
  return found ?? null
}

/** `إلى السودان` */
function toWhom(board: Board, { mark }: Goods): Mark | null {
  for (let i = mark.to; i < mark.to + 8; i++) {
    if (board.tokens[i]?.norm !== 'الي') continue
    const state = board.markAt(i + 1, 'STATE')
    if (state) return state
  }
  return null
}

function stageOf(board: Board, verb: Mark): PledgeStage {
  if (verb.label === 'asks') return 'requested'
  if (verb.label === 'say_that' || verb.label === 'intends') return 'pledged'
  const stage = meaning<PledgeStage>(verb)
  const future = /^[وف]?(?:س?[يتن]).{2,}/.test(board.tokens[verb.from]!.norm) && verb.label !== 'gives'
  return future ? 'pledged' : stage
}
