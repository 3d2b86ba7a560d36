import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** How many words behind a noun one can stand that makes it another meeting. */
const REACH = 3

/** `الاجتماع السابق`; but `الاجتماع مع آخر` speaks of two, and in `القمة تداعيات القرار الأخير` another noun is meant. */
export function isOther(board: Board, noun: Mark): boolean {
  if (isOfLastTime(board, noun.from) || isBidFor(board, noun)) return true
  const feminine = isFeminine(board.tokens[noun.from]!.norm)
  for (let i = noun.to; i < noun.to + REACH; i++) {
    // `اجتماعا الأربعاء المقبل`: the coming Wednesday.
    const time = board.markAt(i, 'TIME')
    if (time && time.to - time.from > 1) return false
    const norm = board.tokens[i]?.norm ?? 'مع'
    const of = OTHER.get(norm)
    if (of !== undefined) return of === feminine
    if (norm === 'مع' || norm === 'و') return false
  }
  return false
}

/** `تسعى لاستضافة قمة المناخ`: one that somebody would like to hold. */
const isBidFor = ({ tokens }: Board, noun: Mark) =>
  !noun.article &&
  /^[وف]?ل(?:استضافه|تنظيم|عقد)$/.test(tokens[noun.from - 1]?.norm ?? '') &&
  BIDS.test(tokens[noun.from - 3]?.norm ?? '')

const BIDS = /^(?:مساعي|مسعي|جهود|طلب|سعي|خطه|خطط|ترشح|ترشيح)$/

/** `المرة الأخيرة التي استضافت فيها القارة هذه الاجتماعات`: another time. */
function isOfLastTime(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - LAST_TIME); i--)
    if (/^و?المره$/.test(board.tokens[i]!.norm))
      return /^ال(اخيره|سابقه|ماضيه|اولي)$/.test(board.tokens[i + 1]?.norm ?? '')
  return false
}

const LAST_TIME = 9

/** `قمة`, `قمتهم`, `محادثات`, `اجتماعات`; but `اجتماعه`. */
const isFeminine = (norm: string) => /(قم|دور|جلس|ندو|جول)(ه|ت)|ات(ه|ها|هم|هما)?$/.test(norm)

/** Adjectives that tell another meeting from those named before, and whether each is feminine. */
const OTHER = new Map<string, boolean>(
  [
    ['اخر', 'اخري'],
    ['مماثل', 'مماثله'],
    ['مماثلا', 'مماثله'],
    ['منفصلا', 'منفصله'],
    ['سابق', 'سابقه'],
    ['السابق', 'السابقه'],
    ['الماضي', 'الماضيه'],
    ['منفصل', 'منفصله'],
    ['ثان', 'ثانيه'],
    ['الاخير', 'الاخيره'],
    ['المنصرم', 'المنصرمه'],
    ['الفارط', 'الفارطه'],
    ['المنتهي', 'المنتهيه'],
    ['المقبل', 'المقبله'],
    ['القادم', 'القادمه'],
    ['التالي', 'التاليه'],
    ['مقبل', 'مقبله'],
  ].flatMap(([masculine, feminine]): [string, boolean][] => [
    [masculine!, false],
    [feminine!, true],
  ]),
)
