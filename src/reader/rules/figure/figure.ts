import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { NumberValue } from '../values/quantity.js'
import { hasBusiness } from './business.js'
import { clauseOf, isPoint } from './clause.js'
import { exactness } from './exactness.js'
import { figureMark } from './made.js'
import { measureOf, nearest, PEOPLE_REACH } from './measure.js'
import type { Measured } from './measured.js'

export { befellRule } from './befell.js'
export { signedRule } from './signed.js'
export { bareSumRule, sumRule } from './sum.js'

export const countedRule = finder({
  name: 'figure: so many of something',
  why: 'A number before a noun that is counted in news of the world is a figure',
  find(board, note) {
    const given = givenIn(board)
    for (const number of board.of('NUMBER')) {
      const { value: count, ambiguous } = meaning<NumberValue>(number)
      // `نصف سكان البلاد`: how large a part, and not how many.
      if (given.has(number.from) || ambiguous || count < 1 || isBase(board, number)) continue
      const unit = unitBehind(board, number)
      if (!unit || isFraction(board, number, unit)) continue
      const clause = clauseOf(board, number.from, unit.to)
      const measure = measureOf(board, unit, clause, number) ?? crowd(board, unit, number, count, clause)
      if (!measure || hasBusiness(board, clause)) continue
      if ((measure === 'vaccinated' && isAim(board, number, clause)) || isPromised(board, number, clause.from)) continue
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
    '[FIGURE:نفذ الصندوق 700 مشروع]',
    '[FIGURE:علقت الشبكة 125 ألف حساب]',
    '[FIGURE:أزالت الفرق 300 لغم من الطريق]',
    '[FIGURE:اضطر ثلاثة ملايين شخص إلى ترك منازلهم]',
    '[FIGURE:عاد 200 ألف من سكان المدينة إلى بيوتهم]',
    '[FIGURE:استفاد 40 ألف شخص من المساعدات]',
    '[FIGURE:استعادت القوات 40 كيلومترا من الطريق]',
    '[FIGURE:تم تحرير 101 طفل و67 امرأة]',
    '[FIGURE:تعلم السويد 76 ألف طفل من اللاجئين]',
    '[FIGURE:وتستضيف السويد الواقعة في شمال القارة أيضا أكثر من 220 ألف شخص]',
    '[FIGURE:خصصت المنظمة ما لديها لدعم نحو 13 مليون شخص]',
    '[FIGURE:أجلت السويد 300 شخص من المدينة]',
    '[FIGURE:درب الشركاء 300 جندي]',
    '[FIGURE:استقبلت السويد أكثر من 260 ألف سوداني منذ أبريل]',
    '[FIGURE:فقد المسلحون 40 ألف كيلومتر مربع]',
    '[FIGURE:أسفر الزلزال عن مقتل (300) شخص]',
    '[FIGURE:استضافت السويد (561.911) لاجئا]',
    '[FIGURE:نزح أكثر من (1.4) مليون شخص]',
    '[FIGURE:قتل أكثر من (14) شخصا]',
    '[FIGURE:قال إن المرض حصد أرواح 2811 شخصا]',
    '[FIGURE:قال إن 37 بحارا لا يزالون محتجزين لدى القراصنة]',
    '[FIGURE:مليونان و200 ألف شخص يموتون سنويا بسبب المرض]',
    '[FIGURE:وأسهم عمل المنظمة في إنقاذ حياة 16 مليون شخص]',
    '[FIGURE:قال إن نقص الحبوب يهدد 50 مليون إنسان]',
    'قالت المنظمة [FIGURE:إنه أسهم منذ عام 2002 في إنقاذ حياة 16 مليون شخص]',
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
    'ولد القائد في قرية تبعد 12 كيلومترا عن الحدود',
    'يضم المعرض 700 مشروع',
    'وهو يأمل في تطعيم 500 مليون طفل',
    'تعهدت السويد بتدريب 300 شرطي',
    'قرر إرسال ثلاثة آلاف جندي إلى الجزيرة',
    'تغطي الخطة خمس سكان كل دولة',
    'طهر الجنود المعسكرات حول بلدة تقع على بعد 70 كيلومترا من العاصمة',
    'نصف سكان البلاد من الشباب',
    'أرسلت السويد سفينة محملة بـ12 ألف طن من الدقيق',
  ],
})

const MANY = 1000

/** `يهدد 50 مليون إنسان`: so many people that they are of the world, whatever is told of them; not those who come, nor an aim. */
const crowd = (board: Board, unit: Mark, number: Mark, count: number, clause: { from: number; to: number }) =>
  unit.value === 'people' && count >= MANY && !board.markAt(number.from, 'MEMBERS') && !isAim(board, number, clause)
    ? 'people'
    : null

/** `خمس سكان كل دولة`: how large a part, as `ثلث`. */
const isFraction = ({ tokens }: Board, { from, to }: Mark, unit: Mark) =>
  to === from + 1 && /^(?:خمس|سدس|سبع|ثمن|تسع|عشر)$/.test(tokens[from]!.norm) && tokens[unit.from]!.norm === 'سكان'

/** `أربعة من كل خمسة`: of how many. */
const isBase = (board: Board, { from }: Mark) =>
  board.tokens[from - 1]?.norm === 'كل' && board.tokens[from - 2]?.norm === 'من'

const PROMISES = /^[وف]?(?:ال)?(?:تعهدت?|تعهدوا|يتعهد|تعهده|تعهدها|وعدت?|وعدوا|التزمت?|تعتزم|يعتزم|تخطط|يخطط|قررت?)$/
const DEED = /^(?:ل|ب)?(?:تدريب|تاهيل|ارسال|نشر|ايفاد|ايواء|استقبال|تنفيذ|بناء|انشاء)$/

/** `تعهدت بتدريب 300 شرطي`: what is promised is not yet so. */
function isPromised(board: Board, number: Mark, from: number): boolean {
  for (let i = number.from - 1, deed = false; i >= Math.max(from, number.from - PEOPLE_REACH); i--) {
    const { norm } = board.tokens[i]!
    deed ||= DEED.test(norm)
    if (deed && PROMISES.test(norm)) return true
  }
  return false
}

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

const BEFORE = 8

/** Evidence begins a few words before the number, at the start of its clause. */
function startOf(board: Board, number: Mark, from: number): number {
  let at = number.from
  while (at > from && number.from - at < BEFORE && !isPause(board, at - 1)) at--
  // Not in the middle of `1.7`.
  while (at > from && isPoint(board, at - 1)) at -= 2
  return at
}

const isPause = (board: Board, i: number) => board.tokens[i]!.kind === 'punct' && !isPoint(board, i)

export const shareRule = finder({
  name: 'figure: share',
  why: 'A percentage of something, or of a growth or a lack, is a figure',
  find(board, note) {
    for (const number of board.of('PERCENT')) {
      const clause = clauseOf(board, number.from, number.to)
      if (hasBusiness(board, clause) || isAim(board, number, clause)) continue
      const measure =
        (isOfSum(board, number)
          ? null
          : nearest(board, number.from, shareFrom(board, number, clause.from), clause.to, isNoRescue)) ?? 'share'
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
    '[FIGURE:سيتم تسليم 40 بالمئة المتبقية]',
    '[FIGURE:وقال إن اقتصاد البلاد انكمش 19.2 في المئة]',
    '[FIGURE:خسر 40 بالمئة من مزارعه في السويد و10 بالمئة في فنلندا]',
    '[FIGURE:ارتفعت الحصة 20 بالمئة]',
  ],
  leaves: [
    'ارتفعت أرباح الشركة بنسبة 14%',
    'أغلق السهم مرتفعا 3%',
    'اتفق الوزراء على خفض الانبعاثات بنسبة 45 بالمئة بحلول عام 2030',
    'تهدف الحملة إلى تطعيم 30 بالمئة من السكان',
  ],
})

/** `4 في المئة من المبلغ`: a share of money, whatever the money is for. */
function isOfSum(board: Board, number: Mark): boolean {
  const at = /^(?:فقط|فحسب)$/.test(board.tokens[number.to]?.norm ?? '') ? number.to + 1 : number.to
  return board.tokens[at]?.norm === 'من' && OF_MONEY.test(board.tokens[at + 1]?.norm ?? '')
}

const OF_MONEY =
  /^(?:ال)?(?:مبلغ|مبالغ|تمويل|اموال|تعهدات|ميزانيه|موازنه|مساعدات|قيمه|نداء|احتياجات|متطلبات|خطه|اجمالي|مجموع)$/

/** `عاد الآلاف، وأن نسبة المدارس …`: whose share it is stands behind its word. */
function shareFrom(board: Board, number: Mark, from: number): number {
  for (let i = number.from - 1; i > from; i--)
    if (board.tokens[i]!.norm === 'نسبه' && board.tokens[i + 1]!.norm.startsWith('ال')) return i
  return from
}

/** What is saved is counted, not a share. */
const isNoRescue = (measure: string) => measure !== 'lives_saved'

const CHANGING = /^(?:ل|ب)?(?:ال)?(?:خفض|تقليص|تخفيض|تقليل|زياده|رفع|تطعيم|تلقيح|تغطيه|الوصول|بلوغ|تحقيق|توليد|انتاج)$/
const TO = new Set(['علي', 'الي', 'بهدف', 'بغيه', 'اجل', 'تعتزم', 'يعتزم', 'تستهدف', 'يستهدف'])

/** `الاتفاق على خفض … 20 بالمئة`: what is aimed at is not yet so. */
function isAim(board: Board, number: Mark, clause: { from: number; to: number }): boolean {
  for (let i = number.from - 1; i >= Math.max(clause.from, number.from - PEOPLE_REACH); i--) {
    const { norm } = board.tokens[i]!
    const before = board.tokens[i - 1]?.norm ?? ''
    const hoped = before === 'في' && /^[يت](?:امل|رغب)$/.test(board.tokens[i - 2]?.norm ?? '')
    if (CHANGING.test(norm) && !/^بزياده$/.test(norm) && (/^[لب]/.test(norm) || TO.has(before) || hoped)) return true
  }
  return false
}
