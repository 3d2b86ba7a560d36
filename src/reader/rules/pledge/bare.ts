import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { MoneyValue } from '../../values.js'
import { sharedCurrencies } from '../../words/values-currencies.js'
import { isGivenHere } from './bareverb.js'
import { isAlready } from './behind.js'
import { isBeside } from './carries.js'
import { isOwner } from './lines.js'
import { isPartOf } from './part.js'
import { isComma } from './relation.js'

const SCALE = /(?:مليون|ملايين|مليار|مليارات|بليون|بلايين|مليونا|مليارا|مليارين|مليوني|ملياري|مليونان|ملياران)$/

/** All sums of a text in order; in a row some may leave their currency out: `السويد مليار يورو، والنرويج 500 مليون`. */
export function sumsOf(board: Board): Mark[] {
  const sums = board
    .of('MONEY')
    .toSorted((a, b) => a.from - b.from)
    .map((sum) => reached(board, sum))
  sums.forEach((sum, k) => {
    sums[k] = likeBefore(sum, sums.slice(Math.max(0, k - EARLIER), k))
  })
  if (sums.length === 0) return sums
  const out: Mark[] = []
  const numbers = board.of('NUMBER').toSorted((a, b) => a.from - b.from)
  let n = 0
  for (const sum of sums) {
    while (n < numbers.length && numbers[n]!.from < sum.from) take(board, out, numbers[n++]!, sum)
    out.push(sum)
  }
  while (n < numbers.length) take(board, out, numbers[n++]!)
  return withSame(board, out)
}

/** `تعهدت السويد بعشرة ملايين يورو، والنرويج بمبلغ مماثل`: the sum before it in the sentence. */
function withSame(board: Board, sums: Mark[]): Mark[] {
  for (const same of board.of('same_sum').toSorted((a, b) => a.from - b.from)) {
    const before = sums.findLastIndex(({ from }) => from < same.from)
    const sum = sums[before]
    if (!sum || board.sentenceIndex(sum.from) !== board.sentenceIndex(same.from)) continue
    sums.splice(before + 1, 0, { ...same, label: 'MONEY', value: sum.value, parts: [sum] })
  }
  return sums
}

/** How many sums back a currency's full name is looked for. */
const EARLIER = 12

/** `1.2 مليار جنيه استرليني …، 2.3 مليار جنيه`: the pounds named before. */
function likeBefore(sum: Mark, before: readonly Mark[]): Mark {
  const value = meaning<MoneyValue>(sum)
  if (value.currency !== null || !value.name) return sum
  const own = new Set(Object.values(sharedCurrencies[value.name] ?? {}))
  const same = before.findLast((mark) => own.has(meaning<MoneyValue>(mark).currency ?? ''))
  return same ? { ...sum, value: { ...value, currency: meaning<MoneyValue>(same).currency } } : sum
}

const CHANGES =
  /^[وفلب]?(?:ال)?[سيتن]{0,2}(?:رفع|رفعت|ارتفع|ارتفعت|زياده|زاد|زادت|تحديث|حدثت|خفض|خفضت|انخفض|انخفضت|قفز|قفزت)$/
const CHANGED_REACH = 10

/** `رفعت مساهمتها من 214 مليونا إلى 250 مليون دولار`: what it is now, and no range. */
function reached(board: Board, sum: Mark): Mark {
  const { amount: _, max, ...rest } = meaning<MoneyValue>(sum)
  if (max === undefined || board.tokens[sum.from]!.norm !== 'من') return sum
  for (let i = sum.from - 1; i >= Math.max(board.sentenceOf(sum.from).from, sum.from - CHANGED_REACH); i--)
    if (CHANGES.test(board.tokens[i]!.norm)) return { ...sum, value: { ...rest, amount: max, precision: 'exact' } }
  return sum
}

/** Adds a bare number of millions, where it belongs to a row of sums. */
function take(board: Board, out: Mark[], number: Mark, next?: Mark): void {
  const index = board.sentenceIndex(number.from)
  const isHere = (sum: Mark | undefined) => sum !== undefined && board.sentenceIndex(sum.from) === index
  const last = out.at(-1)
  const of = isHere(last) ? last : undefined
  const like = of ?? (isHere(next) ? next : undefined)
  if (!isScaled(board, number)) return
  const row = like && (of ? goesOn(board, number, of) : opensRow(board, number)) ? like : undefined
  // `واشنطن ستدفع ثلاثة مليارات`: of the currency told last.
  const given =
    row ??
    (isGivenHere(board, number) && isOneCurrency(board, out, index)
      ? (like ?? (last && isSoon(number, last) ? last : undefined))
      : undefined)
  if (!given) return
  const { value, max, precision } = meaning<Quantity>(number)
  const { currency } = meaning<MoneyValue>(given)
  const money: MoneyValue = { amount: value, ...(max === undefined ? {} : { max }), precision, currency }
  out.push({ ...number, label: 'MONEY', value: money })
}

/** Of two currencies told in a sentence nobody knows which is meant. */
function isOneCurrency(board: Board, sums: readonly Mark[], sentence: number): boolean {
  const currencies = new Set<string | null>()
  for (let k = sums.length - 1; k >= 0 && board.sentenceIndex(sums[k]!.from) === sentence && currencies.size < 2; k--)
    currencies.add(meaning<MoneyValue>(sums[k]!).currency)
  return currencies.size < 2
}

/** How far back a currency is told that a sum of another sentence has too. */
const SOON = 60
const isSoon = (number: Mark, last: Mark) => number.from - last.to <= SOON

const isScaled = (board: Board, number: Mark) => SCALE.test(board.tokens[number.to - 1]!.norm)

function goesOn(board: Board, number: Mark, last: Mark): boolean {
  // `20 مليونا سددتها العام الماضي`
  if (board.markAt(number.to, 'gave_it') || isAlready(board, number.to)) return true
  // `مليارا يورو، منها 300 مليون هذا العام`
  if (isPartOf(board, number)) return !board.markAt(number.to, 'counted', 'measured')
  // `إضافة إلى أربع مليارات مخصصة للمدارس`
  if (isBeside(board, number.from - 1) && FOR_WHAT.test(board.tokens[number.to]?.norm ?? '')) return true
  // `من أصل 1.5 بليون طلبتها`
  if (board.tokens[number.from - 1]?.norm === 'اصل' && WANTED.test(board.tokens[number.to]?.norm ?? '')) return true
  // `والمطلوب 30 بليونا`
  if (/^[وف]?المطلوب$/.test(board.tokens[number.from - 1]?.norm ?? '')) return true
  // `من أصل ملياري دولار … 2.1 مليار مطلوبة`
  if (/^مطلوبه?$/.test(board.tokens[number.to]?.norm ?? '')) return true
  if (!endsThere(board, number.to)) return false
  return (
    isBeside(board, number.from - 1) ||
    isGiversShare(board, number, last.to) ||
    isFromGiver(board, number) ||
    isFurther(board, number, last) ||
    isForElse(board, number, last) ||
    (isJoined(board, number) && (isInTurn(board, number.to) || board.markAt(number.to, 'aid') !== undefined)) ||
    isReached(board, number, last)
  )
}

const WANTED = /^(?:طلبت?ها|[يت]حتاجها|تلزمها|مطلوبه)$/

const FOR_WHAT = /^(?:مخصص|مطلوب|[يت]طلبها?$|طلبت?ها$)/

/** `السويد ملياران، النرويج مليار، وكينيا 500 مليون دولار`: the last of a row tells the currency. */
function opensRow(board: Board, number: Mark): boolean {
  const { from } = board.sentenceOf(number.from)
  // `دفعت 60 مليونا من أصل 125 مليون دولار`
  if (board.tokens[number.to]?.norm === 'من' && board.tokens[number.to + 1]?.norm === 'اصل') return true
  return (
    endsThere(board, number.to) &&
    isComma(board, number.to) &&
    (isGiversShare(board, number, from) || LEADS.test(board.tokens[number.from - 1]?.norm ?? ''))
  )
}

const LEADS = /^(?:المقدمه|الصداره|الطليعه)$/

/** Nothing counted stands behind it. */
function endsThere(board: Board, at: number): boolean {
  const next = board.tokens[at]
  return (
    !next ||
    next.breaks > 0 ||
    next.kind === 'punct' ||
    // `300 مليون منحة و500 مليون وديعة`
    board.markAt(at, 'aid') !== undefined ||
    /^(?:و|ل|من$|في$|علي$|خلال$|اضافيه?$|اخري$|ايضا$|كذلك$|ثم$|فيما$|بينما$|[يت]لي(?:ه|ها)$|تلت(?:ه|ها)$)/.test(
      next.norm,
    )
  )
}

/** `250 مليون دولار من السويد و94 مليونا من النرويج` */
function isFromGiver(board: Board, number: Mark): boolean {
  if (!isJoined(board, number) || board.tokens[number.to]?.norm !== 'من') return false
  const each = board.tokens[number.to + 1]?.norm === 'كل' && board.tokens[number.to + 2]?.norm === 'من'
  return board.markAt(number.to + (each ? 3 : 1), 'ACTOR') !== undefined
}

const REACH = 4
const PERIOD = 10

/** `3 مليارات دولار هذا العام، و12 مليارا خلال أربعة أعوام`: the sum of a further time. */
function isFurther(board: Board, number: Mark, last: Mark): boolean {
  if (number.from - last.to > PERIOD || board.tokens[number.to]?.norm !== 'خلال') return false
  return isJoined(board, number)
}

const ASIDE = 6

/** `600 مليون دولار للإغاثة و290 مليونا للتعليم`: the sum for a further purpose. */
function isForElse(board: Board, number: Mark, last: Mark): boolean {
  return (
    number.from - last.to <= ASIDE && /^ل.{3,}/.test(board.tokens[number.to]?.norm ?? '') && isJoined(board, number)
  )
}

const isJoined = (board: Board, { conj, from }: Mark) => conj === 'و' || board.tokens[from - 1]?.norm === 'و'

/** `بخمسين مليون دولار وأربعين مليونا على الترتيب` */
const isInTurn = ({ tokens }: Board, at: number) =>
  tokens[at]?.norm === 'علي' && /^(?:الترتيب|التوالي)$/.test(tokens[at + 1]?.norm ?? '')

const HOPED = 24

/** `20 مليون يورو لتصل إلى 90 مليونا`, `تأمل في الحصول على 88 مليارا`: what a sum rises to, or falls short of. */
function isReached(board: Board, number: Mark, last: Mark): boolean {
  const before = board.tokens[number.from - 2]?.norm ?? ''
  if (number.from - last.to > HOPED || number.from < 2) return false
  if (board.tokens[number.from - 1]!.norm === 'الي') return /^ل[يت](?:صل|رتفع|بلغ)$/.test(before)
  return board.tokens[number.from - 1]!.norm === 'علي' && /^(?:ال)?حصول$/.test(before)
}

/** How many words a giver's name has before its last. */
const NAMES = [1, 2, 3]

/** `والنرويج 500 مليون`, `وكندا بـ20 مليونا`, `وبنك الاستثمار الأوروبي (1.25 مليار)`: a giver right before it. */
function isGiversShare(board: Board, number: Mark, floor: number): boolean {
  for (let i = number.from - 1; i >= Math.max(floor, number.from - REACH); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor.to <= number.from && (actor.prep === '' || isOwner(board, actor))
    // `والكويت وصناديقها 680 مليونا`
    if (/^و(?:صناديق|مؤسسات|موسسات|بنوك|هييات)(?:ه|ها)$/.test(board.tokens[i]!.norm)) continue
    if (
      !['ب', 'بنحو', ':', '(', 'بمبلغ', 'بتقديم', 'بدفع', 'بتخصيص', 'بتوفير', 'بقيمه'].includes(board.tokens[i]!.norm)
    )
      return NAMES.some((back) => board.markAt(i - back, 'ACTOR')?.to === i + 1)
  }
  return false
}
