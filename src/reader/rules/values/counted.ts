import type { Board } from '../../engine/board.js'

/** Nouns that are counted and do not end as an accusative does. */
const MEASURES =
  /^(شخص|دولار|يورو|جنيه|كلم|كم|كيلومتر|متر|طن|برميل|نقطه|حاله|قتيل|مليون|الف|بالميه|سنه|عام|مقعد|مندوب|مشارك|جندي|لاجي|عنصر|صاروخ|جلسه|وظيفه|شركه|مدرسه|طالب|عامل|موظف|وحده|سياره|منزل|صوت|ناخب|قضيه|اصابه|وفاه|ميغاواط|ميغاوات|كيلوواط|كيلووات|غيغاواط|غيغاوات|واط|وات|هكتار|كيلوغرام|كلغ|درجه|متطوع|سرير|رحله|نسخه|قطعه|عايله|اسره)$/

/** Words that end as an accusative does and count nothing: adverbs, particles, states. */
const ADVERBS =
  /^(تقريبا|ايضا|حاليا|سابقا|رسميا|مثلا|صباحا|لاحقا|يوميا|سنويا|تحديدا|مجددا|نهاييا|ميلاديا|هجريا|خصوصا|خاصا|بدلا|نظرا|وفقا|طبقا|بدءا|انطلاقا|ابتداء|عندما|بينما|حينما|مهما|طالما|مما|فيما|بعدما|قبلما|كانا|كانوا|قالوا|هكذا|لهذا|كذا|هذا|هما|انما|ربما|دعا|جدا|ايدا|معا|غدا|مشيرا|موكدا|موضحا|مضيفا|معتبرا|معلنا|مبينا|منوها|مطالبا|محذرا|مشددا|معربا|لافتا|داعيا|قايلا|كاشفا|ارتفاعا|انخفاضا|صعودا|نزولا|مقارنا|مقابلا|اساسا|عاده|دايما|اعتبارا|قياسا|جراء|اذا|الا|فورا|مسجلا|محققا|متجاوزا|منذرا|متقدما)$/

const STATES = /(يا|ندا|يكا|نسا|نكا|الطا|قبرصا|غانا|كوبا|بنما|هما|كما|لما)$/

/**
 * Whether the word at a token is a noun that the number before it counts: a common measure, or an accusative
 * (`1850 ممثلا`). Such a number is no year.
 */
export function isCounted(board: Board, at: number): boolean {
  return isMeasured(board, at) || isPlace(board, at)
}

/** `عرض في 1945 قاعة`, unless a verb of founding takes the place as its object. */
function isPlace(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (!next || next.breaks > 0 || !/^(قاعه|صاله|قريه|بلديه|محطه|مسجدا|بلده)$/.test(next.norm)) return false
  const start = Math.max(board.sentenceOf(at).from, at - 6)
  return !board.tokens
    .slice(start, at)
    .some(({ norm }) => /^[وف]?(اسس|بني|افتتح|انشا|انشي|شيد|دشن|اقام|اقيم|اشتري|شراء|بناء|افتتاح)/.test(norm))
}

function isMeasured(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (next?.kind !== 'word' || next.breaks > 0) return false
  const { norm } = next
  if (MEASURES.test(norm) || norm === 'يوما' || norm === 'عاما') return true
  if (norm.length < 4 || !norm.endsWith('ا') || /^[وف]?ال/.test(norm)) return false
  return !ADVERBS.test(norm) && !STATES.test(norm)
}
