import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isJoined } from './relation.js'

/** Measures that a sum can have. */
export const OF_MONEY = new Set(
  'debt cost losses damage funding_need trade gdp deficit exports imports budget spending remittances frozen_assets revenue funded oil_price'.split(
    ' ',
  ),
)
const NEEDED = /^(?:ال)?(?:لازم|مطلوب)/
/** How near a word that measures stands to its sum. */
const NEAR = 10
const NEED_REACH = 14
/** `كلفة التعافي من الدمار الذي أصاب البلاد كلها تبلغ 750 مليارا`: a verb before the sum takes up a word far behind. */
const FAR = 22
const AMOUNTS = /^[وف]?[سيت]{1,2}(?:بلغ|صل|قدر)$/

const COVERS = /^ل(?:تغطيه|سد|تمويل|خفض|تقليص|تخفيف)$/
const COVER_REACH = 8

/** `منحة لتغطية جزء من العجز بمليار`: what the grant is for. */
function isCovered(board: Board, { from }: Mark): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--)
    if (COVERS.test(board.tokens[i]!.norm)) return board.hasBetween(Math.max(0, i - COVER_REACH), i, 'aid')
  return false
}

/** `أنفق الاتحاد الأوروبي 20 مليونا في هذا البلد`: what a state or a body spends in another is given. */
export function isSpentOnOthers(board: Board, { from, to }: Mark, sum: Mark): boolean {
  if (!/^[وف]?انفقت?$/.test(board.tokens[from]!.norm)) return false
  const behind = board.markAt(to, 'STATE', 'BODY')
  const giver = behind ?? board.markAt(from - 1, 'own_state')
  if (!giver || sum.from - (behind?.to ?? to) > 1) return false
  if (board.tokens[sum.to]?.norm !== 'في') return board.markAt(sum.to, 'aid')?.prep === 'ل'
  const where = board.markAt(sum.to + 1, 'STATE')
  return where ? where.value !== giver.value : /^(?:هذا|هذه|تلك)$/.test(board.tokens[sum.to + 1]?.norm ?? '')
}

const FROZEN_REACH = 5

/** `15 مليار دولار من الأموال الليبية المجمدة` */
function frozenBehind(board: Board, sum: Mark): Mark | undefined {
  if (board.tokens[sum.to]?.norm !== 'من' || !/^ال(?:اموال|اصول|ارصده)$/.test(board.tokens[sum.to + 1]?.norm ?? ''))
    return undefined
  for (let i = sum.to + 2; i < sum.to + FROZEN_REACH; i++) {
    const mark = board.markAt(i, 'measured')
    if (mark) return mark.value === 'frozen_assets' ? mark : undefined
  }
  return undefined
}

/** `إلغاء ديون بقيمة مليارين`: what is forgiven is given. */
const isForgiven = (board: Board, { from, to }: Mark) => (board.markAt(from - 1, 'giving')?.to ?? 0) >= to

/** `كلف المؤتمر بتوجيه مليارين`: it was told to, and cost nothing. */
const isTasked = (board: Board, mark: Mark) =>
  /^[وف]?كلفت?$/.test(board.tokens[mark.from]!.norm) && /^ب.{3,}/.test(board.tokens[mark.to]?.norm ?? '')

/** The word that says what a sum measures: the nearest before it, or a need told behind it. Null where the sum is given. */
export function measureOf(board: Board, sum: Mark, near: Mark | undefined): Mark | null {
  const before = near?.value === 'oil_price' ? undefined : near
  const frozen = frozenBehind(board, sum)
  if (frozen) return frozen
  const price = board.markAt(sum.to, 'measured')
  if (price?.value === 'oil_price') return price
  const isFar = before && NEEDED.test(board.tokens[before.from]!.norm) && sum.from - before.to > 3
  const mark = before && !isFar ? before : neededBehind(board, sum)
  if (
    !mark ||
    isOfCredit(board, mark) ||
    isJoined(board, mark, sum) ||
    isListedBehind(board, mark, sum) ||
    isTasked(board, mark) ||
    isForgiven(board, mark) ||
    isSpentOnOthers(board, mark, sum) ||
    isCovered(board, mark)
  )
    return null
  const reach = AMOUNTS.test(board.tokens[sum.from - 1]?.norm ?? '') ? FAR : NEAR
  return sum.from - mark.to <= reach && OF_MONEY.has(meaning<string>(mark)) ? mark : null
}

/** `تسهيلات ائتمانية للصادرات`: credit is given, and no exports are measured. */
const isOfCredit = (board: Board, mark: Mark) =>
  /صادرات/.test(board.tokens[mark.from]!.norm) &&
  /^(?:تسهيلات|ايتماني?ه?|ضمانات?|قروض|قرض|اعتمادات?)$/.test(board.tokens[mark.from - 1]?.norm ?? '')

/** `تنمية الصادرات، و5 مليارات قيمة قروض`: behind a comma the next of a row. */
const isListedBehind = (board: Board, mark: Mark, sum: Mark) =>
  board.tokens[mark.to]?.norm === '،' &&
  ((sum.conj === 'و' && sum.from === mark.to + 1) ||
    (board.tokens[mark.to + 1]?.norm === 'و' && sum.from === mark.to + 2))

/** `3 مليارات يورو اللازمة لـ`, `ملياران تقول كينيا إنها بحاجة إليها`. */
function neededBehind(board: Board, sum: Mark): Mark | null {
  const next = board.markAt(sum.to, 'measured')
  if (next && (NEEDED.test(board.tokens[next.from]!.norm) || /^[يت]حتاج(?:ها|ه)$/.test(board.tokens[next.from]!.norm)))
    return next
  for (let i = sum.to; i < sum.to + NEED_REACH; i++) {
    const token = board.tokens[i]
    if (!token || token.kind === 'punct' || board.markAt(i, 'MONEY')) return null
    const need = /^الي(?:ها|ه)$/.test(token.norm) ? board.markAt(i - 1, 'measured') : undefined
    if (need && meaning<string>(need) === 'funding_need') return need
  }
  return null
}
