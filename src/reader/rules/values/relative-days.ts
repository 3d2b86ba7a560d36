import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import type { Part, TimeWords, When } from './when.js'

const t = (when: When, more: Partial<TimeWords> = {}): Made => ({
  label: 'T',
  value: { when, ...more } satisfies TimeWords,
})
const which = (mark: Mark) => Number(mark.value)

/** `رمضان هذا العام`: هذا goes with the year behind it. */
function isOfNext(board: Board, word: Mark): boolean {
  const unit = board.markAt(word.to, 'unit', 'season', 'weekday')
  return /^هذ[اه]/.test(board.tokens[word.from]!.norm) && (unit?.article === true || unit?.label === 'weekday')
}

export const whichRules: Rule[] = [
  rule({
    name: 'which: last, this, next',
    why: 'said behind a day, a month or a unit',
    pattern: 'w:( past | coming | current )',
    make: ({ w }, _, board) =>
      w!.prep || w!.conj || isOfNext(board, w!) ? null : { label: 'WHICH', value: which(w!) },
    finds: ['الأسبوع [الماضي]', 'الأسبوع [الجاري]'],
    leaves: ['الأسبوع كله', 'في اليوم لهذه الفترة'],
  }),
  rule({
    name: 'which: before the last, after the next',
    why: 'قبل الماضي and بعد المقبل go one further',
    pattern: '( ago w:past | ahead w:coming )',
    make: ({ w }) => ({ label: 'WHICH', value: which(w!) * 2 }),
    finds: ['الأسبوع [قبل الماضي]', 'الأسبوع [بعد القادم]'],
    leaves: ['قبل الأسبوع'],
  }),
]

const DAY_NAMES = 'w:weekday'

/** `اليوم` is a noun, not today, before an ordinal, an adjective or a relative. */
function isNounDay(board: Board, mark: Mark): boolean {
  const next = board.tokens[mark.to]
  const before = board.tokens[mark.from - 1]?.norm
  if (/^(ذلك|نفس|طوال|طيله|مدار|برميل|برميلا|كامل|غضون|دوام)$/.test(before ?? '')) return true
  if (before === 'هذا' && board.tokens[mark.from - 2]?.norm === 'مثل') return true
  if (before === 'في' && /^(برميل|برميلا|مره|مرات|ساعه|ساعات|دولار|طن)$/.test(board.tokens[mark.from - 2]?.norm ?? ''))
    return true
  if (!next || next.breaks > 0 || next.kind !== 'word') return false
  if (board.markAt(mark.to, 'ORD', 'past', 'coming')) return true
  return /^(العالمي|الوطني|الدولي|التالي|نفسه|ذاته|السابق|الذي|المشهود|الموعود|الختامي|الافتتاحي|المفتوح|الواحد|الاخير|الموالي|المذكور|الدراسي)$/.test(
    next.norm,
  )
}

/** `لقاء بين الاثنين`: the two of them, where no second day follows. */
function isTwo(board: Board, { from, to, value }: Mark): boolean {
  if (value !== '1' || board.tokens[from - 1]?.norm !== 'بين') return false
  return !board.at(to).some(({ label, conj }) => label === 'and' || (label === 'weekday' && conj === 'و'))
}

/** Days told from today and weekdays. */
export const relativeDayRules: Rule[] = [
  rule({
    name: 'time: today, yesterday, tomorrow',
    why: 'days told from today',
    pattern: '( d:rel_day | unit=day d:rel_day )',
    make: ({ d }, match, board) => {
      const offset = Number(d!.value)
      // `اليوم وغدا`: two days.
      if (d!.from > match.from && d!.conj !== '') return null
      if (board.markAt(match.from, 'rel_night')) return null
      if (offset === 0 && isNounDay(board, d!)) return null
      if (offset === 0 && d!.prep === 'ك') return null
      return t({ unit: 'day', offset })
    },
    finds: ['وصل [اليوم] إلى جدة', 'انطلق [يوم أمس]', 'يستمر إلى [الغد]', 'التقاه [أول من أمس]'],
    leaves: ['في اليوم الأول', 'اليوم العالمي للغة'],
  }),
  rule({
    name: 'time: tonight, last night',
    why: 'nights told from today',
    pattern: 'n:rel_night',
    make: ({ n }, match, board) =>
      /^(التي|ذاتها|نفسها|الاولي|الاخيره|الواحده|التاليه|الظلماء|السابقه)$/.test(board.tokens[match.to]?.norm ?? '')
        ? null
        : t({ unit: 'day', offset: Number(n!.value) }, { part: 'night' }),
    finds: ['سقط المطر [الليلة الماضية]', 'يلعب [الليلة]'],
    leaves: ['ليلة طويلة', 'في الليلة التي سبقت'],
  }),
  rule({
    name: 'time: now',
    why: 'the moment itself',
    pattern: 'now',
    make: () => ({ label: 'T', value: { now: true } satisfies TimeWords }),
    finds: ['أريده [الآن]'],
    leaves: ['أريده غدا'],
  }),
  rule({
    name: 'time: weekday',
    why: 'a day of the week with its article; الماضي and المقبل say which',
    pattern: `unit=day? ${DAY_NAMES} k:WHICH?`,
    make: ({ w, k }, match, board) => {
      const weekday = Number(w!.value)
      const word = match.parts[0]!
      if (!k && isTwo(board, w!)) return null
      if (word.label === 'unit' && word.article && !k) return t({ unit: 'day', offset: 0, weekday })
      return t({ weekday, ...(k ? { which: Number(k.value) } : {}) })
    },
    finds: ['اجتمعوا [الاثنين] في روما', 'يعود [يوم الثلاثاء المقبل]', 'بين [الاثنين] والخميس'],
    leaves: ['اثنين من الوزراء', 'سهل عقد لقاء بين الاثنين في روما'],
  }),
  rule({
    name: 'time: this weekday',
    why: 'هذا before a weekday',
    pattern: 'this unit=day? w:weekday',
    make: ({ w }) => t({ weekday: Number(w!.value), which: 0 }),
    finds: ['نلتقي [هذا الخميس]'],
    leaves: ['هذا الرجل'],
  }),
  rule({
    name: 'time: weekday without its article',
    why: 'only يوم makes أحد a day of the week',
    pattern: 'no+unit=day w:no+weekday_bare',
    make: ({ w }, match) => (match.parts[0]!.article ? null : t({ weekday: Number(w!.value) })),
    finds: ['كان [يوم جمعة]'],
    leaves: ['حضر أحد الوزراء', 'يعد اليوم أحد الأركان'],
  }),
]

/** Parts of the day. */
export const partRules: Rule[] = [
  rule({
    name: 'time: part of the day, all there is',
    why: 'في المساء is of today where nothing else is said',
    pattern: '< in? p:part >',
    make: ({ p }, _, board) =>
      board.sentences.length === 1
        ? { ...t({ unit: 'day', offset: 0 }, { part: p!.value as Part }), from: p!.from }
        : null,
    finds: ['في [المساء]', '[صباحا]'],
    leaves: ['وصل في المساء'],
  }),
  rule({
    name: 'time: part of this day',
    why: 'هذا before a part of the day is today',
    pattern: 'this p:part',
    make: ({ p }, _, board) =>
      board.tokens[p!.from]!.norm.startsWith('ال') || p!.article
        ? t({ unit: 'day', offset: 0 }, { part: p!.value as Part })
        : null,
    finds: ['نلتقي [هذا المساء]'],
    leaves: ['هذا صباح جميل'],
  }),
]
