import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import type { Numeral } from './numerals.js'
import type { Ordinal } from './ordinals.js'
import { unitOf } from './parts.js'
import type { TimeWords, When } from './when.js'

const t = (when: When): Made => ({ label: 'T', value: { when } satisfies TimeWords })
const whenOf = (mark: Mark | undefined): When | undefined => (mark?.value as TimeWords | undefined)?.when

/** A time that can hold others: no clock, no range, and a year, month, week or the like. */
function container(mark: Mark | undefined): When | null {
  const words = mark?.value as TimeWords | undefined
  const when = words?.when
  if (!when || words.clock || words.until || words.part || when.distance) return null
  if (when.day !== undefined || when.weekday !== undefined || when.unit === 'day') return null
  return when
}

const ordinalOf = (mark: Mark): number =>
  mark.label === 'o_last' ? -1 : mark.label === 'ORD' ? (mark.value as Ordinal).ordinal : Number(mark.value)

const YEARNUM = 'y:YEARNUM'

function inside(when: When, mark: Mark | undefined, year: Mark | undefined): Made | null {
  if (year) return t({ ...when, in: { year: year.value as number } })
  if (!mark) return t(when)
  const whole = container(mark)
  return whole && t({ ...when, in: whole })
}

/** Seasons, quarters, halves, decades, centuries; what is the n-th of something; beginnings and ends. */
export const stretchRules: Rule[] = [
  rule({
    name: 'time: season',
    why: 'a season with its year, or the last or next one',
    pattern: `unit=season? s:season of? ( ${YEARNUM} | c:T | w:WHICH )`,
    make: ({ s, y, c, w }) => {
      const season = Number(s!.value)
      if (w) return t({ season, which: Number(w.value) })
      const whole = c ? container(c) : null
      if (c && !(whole && (whole.year !== undefined || whole.unit === 'year') && whole.month === undefined)) return null
      return inside({ season }, c, y)
    },
    finds: ['منذ [صيف العام 2014]', 'في [الصيف الماضي]', 'في [ربيع 2011]'],
    leaves: ['في صيف حار'],
  }),
  rule({
    name: 'date: month that is also a word, of a year',
    why: 'a year told from now makes مارس a month',
    pattern: 'm:WEAKMONTH of? c:T',
    make: ({ m, c }) => {
      const whole = container(c)
      const month = m!.value as When
      return whole?.unit === 'year' && !whole.edge && !month.hijri ? t({ ...month, in: whole }) : null
    },
    finds: ['في [مارس من العام الماضي]'],
    leaves: ['مارس الرياضة العام الماضي'],
  }),
  rule({
    name: 'time: season behind a preposition',
    why: 'في الصيف is the nearest summer where no word describes it',
    pattern: '( in | within | ago | ahead | by | to | of )? ( unit=season s:al+season | s:al+season )',
    make: ({ s }, match, board) => {
      const first = match.parts[0]!
      const next = board.tokens[match.to]
      const described = next?.kind === 'word' && next.breaks === 0 && next.norm.startsWith('ال')
      const alone = board.tokens.length === 1
      if (described || s!.conj || (first === s && !alone) || board.markAt(match.to, 'YEARNUM', 'WHICH')) return null
      return { ...t({ season: Number(s!.value) }), from: first.label === 'unit' || first === s ? match.from : first.to }
    },
    finds: ['يسافر في [الصيف]', 'خلال [فصل الشتاء]', 'قبل [الخريف]'],
    leaves: ['الربيع العربي', 'في الربيع العربي', 'صيف حار', 'كان الشتاء باردا'],
  }),
  rule({
    name: 'time: this season',
    why: 'هذا before a season',
    pattern: 'this s:al+season',
    make: ({ s }, match, board) => {
      const next = board.tokens[match.to]
      const described = next?.kind === 'word' && next.breaks === 0 && next.norm.startsWith('ال')
      return described ? null : t({ season: Number(s!.value), which: 0 })
    },
    finds: ['يسافر [هذا الصيف]'],
    leaves: ['هذا الرجل', 'فعاليات هذا الربيع العلمي'],
  }),
  rule({
    name: 'time: century',
    why: 'القرن with an ordinal',
    pattern: 'al+unit=century ( o:ORD | o:NUM ) ( ad_sign | before:bc_sign | hijri:hijri_sign )?',
    make: ({ o, before, hijri }) => {
      if (hijri) return { label: 'T', value: { vague: true } satisfies TimeWords }
      const century = o!.label === 'NUM' ? (o!.value as Numeral).value : (o!.value as Ordinal).ordinal
      return century > 60 || century < 1 ? null : t({ century: before ? -century : century })
    },
    finds: ['في [القرن الحادي والعشرين]', 'خلال [القرن التاسع عشر]', 'في [القرن الرابع قبل الميلاد]'],
    leaves: ['القرن كله'],
  }),
  rule({
    name: 'time: decade',
    why: 'tens in the plural are the years of a decade, of the last century where no other is named',
    pattern: 'd:decade of? c:T?',
    make: ({ d, c }) => {
      const whole = container(c)
      const decade = Number(d!.value)
      return whole?.unit === 'century' || whole?.century ? t({ decade, in: whole }) : t({ decade })
    },
    finds: ['في [التسعينات]', 'خلال [ثمانينيات القرن الماضي]'],
    leaves: ['تسعون يوما'],
  }),
  rule({
    name: 'time: quarter or half of a year',
    why: 'الربع الثالث and النصف الأول are stretches of a year, the one named or this one',
    pattern: `u:al+unit o:( ORD | o_last ) of? ( ${YEARNUM} | c:T )`,
    make: ({ u, o, c, y }) => part(u!, o!, c, y),
    finds: [
      'في [الربع الثالث من عام 2017]',
      'خلال [النصف الأول من العام الجاري]',
      'في [النصف الثاني من القرن العشرين]',
      'في [الربع الأخير من 2016]',
    ],
    leaves: ['في الشوط الأول'],
  }),
  rule({
    name: 'time: quarter',
    why: 'الربع with an ordinal is a quarter of this year where no other is named',
    pattern: 'u:al+unit=quarter o:( ORD | o_last )',
    make: ({ u, o }) => part(u!, o!, undefined, undefined),
    finds: ['ارتفعت الأرباح في [الربع الثالث]'],
    leaves: ['ربع السكان'],
  }),
  rule({
    name: 'time: the n-th of something',
    why: 'an ordinal before a weekday or unit counts it inside the time that follows',
    pattern: `o:( no+ORD | o_last ) ( unit=day? d:weekday_bare | unit=day? d:weekday | u:unit ) ( of | in )? ( ${YEARNUM} | c:T | v:al+unit )`,
    make: ({ o, d, u, c, y, v }, _, board) => nth(ordinalOf(o!), d, u, c ?? thisOne(board, v), y),
    finds: ['يجتمعون [آخر اثنين من شهر مارس]', 'في [أول أسبوع من يناير]', 'يعود في [آخر يوم من شهر أكتوبر 2015]'],
    leaves: ['آخر رجل في القاعة'],
  }),
  rule({
    name: 'time: the n-th of something, ordinal behind',
    why: 'an ordinal behind a weekday or unit counts it inside the time that follows',
    pattern: `( d:weekday | u:al+unit ) o:( ORD | o_last ) ( of | in ) ( ${YEARNUM} | c:T | v:al+unit )`,
    make: ({ o, d, u, c, y, v }, _, board) => nth(ordinalOf(o!), d, u, c ?? thisOne(board, v), y),
    finds: [
      '[الاثنين الأول من مارس]',
      'في [الأسبوع الأول من يناير]',
      'في [اليوم الأخير من الشهر الماضي]',
      '[اليوم الأول من الشهر]',
    ],
    leaves: ['اليوم الأول من المؤتمر'],
  }),
  rule({
    name: 'time: feast',
    why: 'a feast has its day in every year',
    pattern: `h:holiday of? ( ${YEARNUM} | c:T | w:WHICH )?`,
    make: ({ h, y, c, w }) => {
      if (w) return t({ holiday: h!.value as string, which: Number(w.value) })
      const whole = c ? container(c) : null
      if (c && !(whole && (whole.year !== undefined || whole.unit === 'year') && !whole.hijri))
        return { ...t({ holiday: h!.value as string }), to: h!.to }
      return inside({ holiday: h!.value as string }, c, y)
    },
    finds: ['يعود في [رأس السنة]', 'عطلة [عيد الفطر]', 'ليلة [عيد الميلاد 2016]'],
    leaves: ['احتفل بعيد ميلاده'],
  }),
  rule({
    name: 'time: a day of a feast',
    why: 'ثاني أيام العيد is the day behind its first',
    pattern: '( o:no+ORD unit=day h:T | al+unit=day o:ORD ( of? ) h:T )',
    make: ({ o, h }, match, board) => {
      const when = whenOf(h)
      const n = ordinalOf(o!)
      const few = n >= 1 && n <= 4 && when?.holiday !== undefined && when.shift === undefined
      const plural = board.markAt(o!.to, 'unit_many') !== undefined || match.parts[0]!.label === 'unit'
      return few && plural ? t({ ...when, shift: n - 1 }) : null
    },
    finds: ['زاره في [ثاني أيام عيد الفطر]', 'في [اليوم الثالث من عيد الأضحى]'],
    leaves: ['ثاني أيام المعرض'],
  }),
  rule({
    name: 'time: beginning, middle or end',
    why: 'مطلع, منتصف and أواخر before a time are a part of it',
    pattern: `e:edge of? ( ${YEARNUM} | c:T )`,
    make: ({ e, c, y }, match, board) => {
      const edge = e!.value as When['edge']
      // `بداية من مايو` is from May on.
      if (match.parts[1]?.label === 'of' && /^[وف]?(بدايه|بدءا?)$/.test(board.tokens[match.from]!.norm)) return null
      if (y) return t({ year: y.value as number, edge })
      const when = container(c)
      return when && when.edge === undefined && when.unit !== 'weekend' ? t({ ...when, edge }) : null
    },
    finds: ['في [مطلع العام 2014]', 'قبل [نهاية الشهر الجاري]', 'في [أواخر آذار]'],
    leaves: ['نهاية الطريق'],
  }),
  rule({
    name: 'time: third of a month or a year',
    why: 'الثلث الأول is its beginning',
    pattern: 'f:al+n_fraction o:( ORD | o_last ) of ( c:T | v:al+unit )',
    make: ({ f, o, c, v }, _, board) => {
      const of = container(c ?? thisOne(board, v))
      const edge = ({ 1: 'start', 2: 'middle', 3: 'end', '-1': 'end' } as const)[ordinalOf(o!) as 1 | 2 | 3 | -1]
      return f!.value === '0.333' && of && edge && !of.edge ? t({ ...of, edge }) : null
    },
    finds: ['في [الثلث الأول من الشهر]', 'في [الثلث الأخير من عام 2019]'],
    leaves: ['ثلث الشهر'],
  }),
  rule({
    name: 'time: beginning or end of a day',
    why: 'نهاية اليوم is still today',
    pattern: 'e:edge d:T',
    make: ({ d }) => {
      const { when, clock, part, until } = d!.value as TimeWords
      return when?.unit === 'day' && !when.weekday && !clock && !part && !until ? t(when) : null
    },
    finds: ['يسلمه [نهاية اليوم]', 'عند [بداية الغد]'],
    leaves: ['نهاية الطريق'],
  }),
  rule({
    name: 'time: beginning, middle or end of this one',
    why: 'نهاية الشهر is of this month where no other is named',
    pattern: 'e:( edge | edge_of_unit ) ( c:T | u:al+unit )',
    make: ({ e, u, c }, match, board) => {
      if (c) {
        const when = container(c)
        const isUnit = e!.label === 'edge_of_unit' && when?.unit && when.unit !== 'weekend' && !when.edge
        if (isUnit) return t({ ...when, edge: e!.value as When['edge'] })
        return null
      }
      if (u!.prep || u!.conj || e!.article) return null
      const unit = unitOf(u!)
      const units = ['week', 'month', 'year', 'quarter', 'century', 'decade']
      if (!units.includes(unit) || board.markAt(u!.from, 'unit_many') || board.markAt(match.to, 'ORD')) return null
      return t({ unit, offset: 0, edge: e!.value as When['edge'] })
    },
    finds: ['يسلمه [نهاية الشهر]', 'في [بداية السنة]'],
    leaves: ['نهاية اليوم الأول', 'كانت البداية بالعام الثقافي'],
  }),
]

/** `آخر يوم في الشهر`: of this month. */
function thisOne(board: Board, unit: Mark | undefined): Mark | undefined {
  if (!unit || board.markAt(unit.from, 'unit_many')) return undefined
  const of = unitOf(unit)
  if (!['week', 'month', 'quarter', 'year'].includes(of)) return undefined
  return { ...unit, label: 'T', value: { when: { unit: of, offset: 0 } } satisfies TimeWords }
}

const isHalved = (when: When) =>
  when.unit === 'month' ||
  when.month !== undefined ||
  when.century !== undefined ||
  when.unit === 'century' ||
  when.decade !== undefined

function part(unit: Mark, ordinal: Mark, whole: Mark | undefined, year: Mark | undefined): Made | null {
  const n = ordinalOf(ordinal)
  const kind = unitOf(unit)
  const of = whole ? container(whole) : null
  if (kind === 'half' && n >= 1 && n <= 2 && of && isHalved(of)) {
    return n === 1 ? t({ ...of, edge: 'first-half' }) : t({ ...of, edge: 'second-half' })
  }
  if (kind === 'quarter' && (n === -1 || n <= 4)) return inside({ quarter: n === -1 ? 4 : n }, whole, year)
  if (kind === 'half' && (n === -1 || n <= 2)) return inside({ half: n === -1 ? 2 : n }, whole, year)
  return null
}

function nth(
  n: number,
  day: Mark | undefined,
  unit: Mark | undefined,
  whole: Mark | undefined,
  year: Mark | undefined,
): Made | null {
  const of = year ? { year: year.value as number } : container(whole)
  if (!of || n > 53 || whenOf(whole)?.edge) return null
  if (day) return t({ nth: n, weekday: Number(day.value), in: of })
  const kind = unitOf(unit!)
  return ['day', 'week', 'month', 'quarter'].includes(kind) ? t({ nth: n, nthUnit: kind, in: of }) : null
}
