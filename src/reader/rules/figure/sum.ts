import type { Precision, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { MoneyValue } from '../../values.js'
import { governedSums } from '../pledge/govern.js'
import { sumOf } from '../pledge/sum.js'
import { clauseOf } from './clause.js'
import { boundBehind, exactness, precisionOf } from './exactness.js'
import { figureMark } from './made.js'
import type { Measured } from './measured.js'

/** `6 مليارات دولار سنويا على الأقل` */
const endOfYearly = (board: Board, { to }: Mark) => to + Number(/^(?:سنويا|شهريا)$/.test(board.tokens[to]?.norm ?? ''))

/** `30 مليون دينار`, where the report names no state whose dinar it is: the amount with its unit as written. */
function ofNoState(sum: Mark): { amount: number; max?: number; precision: Precision } | null {
  const { amount, max, precision, currency, name, ambiguous } = meaning<MoneyValue>(sum)
  return currency === null && name && !ambiguous ? { amount, ...(max && { max }), precision } : null
}

/** The words of a sum that name its currency: the unit as the report writes it; its code stands in the sum itself. */
function currencyIn({ parts }: Mark): Mark | undefined {
  for (const part of parts) {
    const named = part.label.startsWith('currency') ? part : currencyIn(part)
    if (named) return named
  }
  return undefined
}

export const sumRule = finder({
  name: 'figure: sum',
  why: 'A sum behind a word that measures (debt, cost, need, trade) is a figure, not a pledge',
  find(board, note) {
    for (const { sum, kind, measure } of governedSums(board)) {
      if (kind !== 'measure' || !measure) continue
      const money = sumOf(sum)
      const told = money ?? ofNoState(sum)
      if (!told) continue
      const clause = clauseOf(board, Math.min(measure.from, sum.from), sum.to)
      const quantity: Quantity = {
        value: told.amount,
        ...(told.max ? { max: told.max } : {}),
        precision: boundBehind(
          board,
          endOfYearly(board, sum),
          precisionOf(board, sum, measure.from - 3, told.precision),
        ),
      }
      const named = currencyIn(sum)
      const unit = named ? board.words(named.from, named.to) : (money?.currency ?? null)
      const value: Measured = { measure: meaning<string>(measure), quantity, ...(money && { money }), unit, ...clause }
      note(figureMark(board, value, sum, Math.min(measure.from, sum.from), Math.max(measure.to, sum.to)))
    }
  },
  finds: [
    'تتجاوز [FIGURE:ديون البلاد 60 مليار دولار]',
    'لم يصل شيء من [FIGURE:90 مليون دولار تقول كينيا إنها بحاجة] إليها',
    'القوة [FIGURE:تحتاج إلى 115 مليون يورو] كل سنة',
    'القوة [FIGURE:بحاجة لستة مليارات دولار] سنويا على الأقل',
    'بلغ حجم [FIGURE:التبادل التجاري 191 مليار دولار]',
    'رفعت المنظمة تقدير [FIGURE:احتياجاتها من 103 ملايين دولار إلى 119 مليون دولار]',
    'كينيا [FIGURE:تحتاج إلى 88 مليار دولار، منها 22 مليارا] عاجلة',
    'كينيا [FIGURE:تحتاج إلى 88 مليار دولار، 22 مليارا] منها عاجلة',
    'كينيا [FIGURE:تحتاج إلى 88 مليار دولار، فضلا عن 4 مليارات] للإغاثة',
    'بلغ [FIGURE:حجم التجارة 187 مليار دولار، ثم ارتفع بنسبة الثلث ليصل إلى 250 مليار دولار]',
    'قفز الخام متجاوزا [FIGURE:93 دولارا للبرميل]',
    'جمعت المنظمة ثلاثة مليارات من أصل [FIGURE:سبعة مليارات دولار تحتاجها] الخطة',
    'تقرر الإفراج عن [FIGURE:15 مليار دولار من الأموال الليبية المجمدة]',
    'قال إن بلاده [FIGURE:خسرت 60 مليار دولار] هذا العام',
    '[FIGURE:كلفة العلاج بلغت 30 مليون دينار]',
    'لم يصل شيء من [FIGURE:3 مليارات دولار مطلوبة] لكينيا',
  ],
  leaves: [
    'تعهدت السويد بتقديم 20 مليون دولار',
    'بلغت أرباح الشركة 20 مليون دولار',
    'خصص المؤتمر للأزمة السويدية 20 مليون دولار',
    'أعلنت السويد ضمانات صادرات بقيمة 20 مليون دولار',
  ],
})

/** What is measured in money, so that its sum may go without a currency. */
const IN_MONEY = new Set(['cost', 'funding_need', 'debt', 'deficit', 'trade', 'budget', 'losses', 'damage'])
const MILLION = 1_000_000
const BARE_REACH = 4

export const bareSumRule = finder({
  name: 'figure: sum without its currency',
  why: 'تحتاج بلاده إلى 6.7 مليار: behind a word that measures money a number of millions is a sum, with nothing that it counts behind it',
  find(board, note) {
    for (const number of board.of('NUMBER')) {
      const { value } = meaning<Quantity>(number)
      if (value < MILLION || isCounting(board, number) || board.at(number.from).some(({ label }) => label === 'MONEY'))
        continue
      const measure = measureBefore(board, number)
      if (!measure) continue
      const clause = clauseOf(board, measure.from, number.to)
      const quantity: Quantity = { ...exactness(board, number, clause.from) }
      note(
        figureMark(
          board,
          { measure: meaning<string>(measure), quantity, unit: null, ...clause },
          number,
          measure.from,
          number.to,
        ),
      )
    }
  },
  finds: ['قال إن بلاده [FIGURE:تحتاج إلى 6.7 مليار]', 'وعرض خطة [FIGURE:كلفتها 10.8 مليارات] وتعنى بالماء'],
  leaves: ['تحتاج البلاد إلى مليوني طن من القمح', 'بلغ عدد الزوار 6.7 مليون', 'تعهدت السويد بـ6.7 مليار'],
})

/** A noun that the number counts, or a currency, follows. */
function isCounting(board: Board, { to }: Mark): boolean {
  const next = board.tokens[to]
  if (
    !next ||
    next.breaks > 0 ||
    next.kind === 'punct' ||
    /^(?:و.*|في|من|علي|الي|ل.*|خلال|حتي|سنويا|عام|سنه|اي)$/.test(next.norm)
  )
    return false
  return true
}

/** The word that measures, close before a number with no verb of giving between. */
function measureBefore(board: Board, number: Mark): Mark | undefined {
  for (let i = number.from - 1; i >= Math.max(board.sentenceOf(number.from).from, number.from - BARE_REACH); i--) {
    const mark = board.markAt(i, 'measured')
    if (mark) return IN_MONEY.has(meaning<string>(mark)) ? mark : undefined
    if (board.tokens[i]!.kind === 'punct' || board.markAt(i, 'gives', 'gives_maybe', 'counted')) return undefined
  }
  return undefined
}
