import type { Precision, Quantity } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { type Rule, rule } from '../../engine/rule.js'
import type { Numeral } from './numerals.js'
import { behindFrom, isChange } from './quantity.js'
import type { Amount, Unit } from './when.js'

/** A length of time before it is written in ISO 8601. */
export interface Length {
  amounts: Amount[]
  precision: Precision
  max?: Amount[]
}

const unitOf = (mark: Mark) => mark.value as Unit
const length = (mark: Mark) => mark.value as Length

function counted(count: Mark, unit: Mark): { label: string; value: Length } | null {
  const { value, max, precision } = count.value as Quantity
  // `الطعن 9098 لسنة 64`: the unit begins something new. The ages of the world are millions of years.
  if (
    (value > 100_000 && !(value >= 1e6 && unitOf(unit) === 'year')) ||
    unit.article ||
    unit.prep ||
    unit.conj ||
    isYear(count, unit)
  )
    return null
  const of = unitOf(unit)
  // `4 فصول` are chapters as often as seasons.
  if (of === 'season') return null
  if ((of === 'quarter' || of === 'half') && count.parts[0]?.article) return null
  const made: Length = { amounts: [{ unit: of, count: value }], precision }
  return { label: 'LENGTH', value: max === undefined ? made : { ...made, max: [{ unit: of, count: max }] } }
}

/** `2015 عام الشباب`: the number is the year's own. */
function isYear(count: Mark, unit: Mark): boolean {
  const { value, precision } = count.value as Quantity
  const inWords = (count.parts.find((part) => part.label === 'NUM')?.value as Numeral | undefined)?.form === 'words'
  return unitOf(unit) === 'year' && precision === 'exact' && value >= 1900 && value <= 2100 && !inWords
}

function plus(a: Mark, amount: Amount) {
  return { label: 'LENGTH', value: { ...length(a), amounts: [...length(a).amounts, amount] } satisfies Length }
}

/** Half of the smallest unit that was said. */
function withFraction(a: Mark, fraction: Mark, sign: 1 | -1 = 1) {
  const { amounts } = length(a)
  const last = amounts.at(-1)!
  const share = { '0.5': 0.5, '0.25': 0.25, '0.333': 1 / 3 }[fraction.value as string]
  if (!share) return null
  const grown = { unit: last.unit, count: last.count + sign * share }
  return { label: 'LENGTH', value: { ...length(a), amounts: [...amounts.slice(0, -1), grown] } satisfies Length }
}

function precise(p: Mark, a: Mark) {
  return { label: 'LENGTH', value: { ...length(a), precision: p.value as Precision } satisfies Length }
}

/** Lengths of time. ONE is a unit without a number: it counts only where the words around it ask for a length. */
export const durationRules: Rule[] = [
  rule({
    name: 'duration: so many units',
    why: 'a number before a unit of time is a length of time',
    pattern: 'q:QTY u:unit',
    make: ({ q, u }) => counted(q!, u!),
    finds: ['استمرت [ثلاثة أيام]', 'بعد مرور [أكثر من ثلاثة أعوام]'],
    leaves: ['التقى الوزيران في أيام العيد'],
  }),
  rule({
    name: 'duration: units and their number behind',
    why: 'the number follows a unit with the article',
    pattern: 'u:al+unit q:al+NUM',
    make: ({ u, q }, match, board) => {
      if (!board.markAt(match.from, 'unit_many')) return null
      const { value } = q!.value as Quantity
      const made: Length = { amounts: [{ unit: unitOf(u!), count: value }], precision: 'exact' }
      return value < 1000 && value > 2 && q!.conj === '' ? { label: 'LENGTH', value: made } : null
    },
    finds: ['طوال [الأيام الثلاثة]'],
    leaves: ['الأيام الأولى', 'القمة الثانية والثلاثين'],
  }),
  rule({
    name: 'duration: two units',
    why: 'the dual is a number and its unit in one word',
    pattern: 'u:unit_two',
    make: ({ u }, match, board) => {
      // `في الدقيقتين 12 و37`: the numbers name them.
      if (u!.article && board.tokens[match.to]?.kind === 'number') return null
      return { label: 'LENGTH', value: { amounts: [{ unit: unitOf(u!), count: 2 }], precision: 'exact' } }
    },
    finds: ['دام [أسبوعين]'],
    leaves: ['دام أسابيع', 'سجل في الدقيقتين 12 و37'],
  }),
  rule({
    name: 'duration: one unit',
    why: 'a bare unit is a length only behind words such as قبل and خلال',
    pattern: 'u:unit',
    make: ({ u }, match, board) => {
      if (u!.article || board.markAt(match.from, 'unit_many')) return null
      if (unitOf(u!) === 'half' || unitOf(u!) === 'quarter') return null
      const made: Length = { amounts: [{ unit: unitOf(u!), count: 1 }], precision: 'exact' }
      return { label: 'ONE', value: made }
    },
    finds: ['قبل [عام] تقريبا'],
    leaves: ['قبل أعوام'],
  }),
  rule({
    name: 'duration: one unit, said so',
    why: 'يوم واحد is one day and no more',
    pattern: 'a:ONE n:n_unit',
    make: ({ a, n }) =>
      n!.value === '1' && n!.conj === '' && !n!.article ? { label: 'LENGTH', value: length(a!) } : null,
    finds: ['يستمر ل[يوم واحد]'],
    leaves: ['يوم ثلاثة رجال'],
  }),
  rule({
    name: 'duration: a fraction of a unit',
    why: 'half an hour, a quarter of a century',
    pattern: 'f:no+n_fraction u:unit',
    make: ({ f, u }) => {
      const share = { '0.5': 0.5, '0.25': 0.25, '0.333': 1 / 3, '0.667': 2 / 3 }[f!.value as string]
      if (!share || (u!.article && unitOf(u!) !== 'hour') || f!.article) return null
      return { label: 'LENGTH', value: { amounts: [{ unit: unitOf(u!), count: share }], precision: 'exact' } }
    },
    finds: ['وصل بعد [نصف ساعة]', 'منذ [ربع قرن]'],
    leaves: ['أكل نصف التفاحة'],
  }),
  rule({
    name: 'duration: so many parts of an hour',
    why: 'ثلاثة أرباع الساعة names the hour with its article',
    pattern: 'n:NUM u:al+unit=hour',
    make: ({ n, u }, match, board) => {
      const { value, fraction } = n!.value as Numeral
      if (!fraction || value >= 1 || board.markAt(match.to, 'past', 'coming')) return null
      return { label: 'LENGTH', value: { amounts: [{ unit: unitOf(u!), count: value }], precision: 'exact' } }
    },
    finds: ['تأخر [ثلاثة أرباع الساعة]'],
    leaves: ['وصل في الساعة'],
  }),
  rule({
    name: 'duration: less a fraction',
    why: 'إلا ربعا behind a length takes a part of its unit away',
    pattern: 'a:( LENGTH | ONE ) except f:n_fraction',
    make: ({ a, f }) => withFraction(a!, f!, -1),
    finds: ['تأخر [ساعة إلا ربعا]', 'استغرق [ثلاث ساعات إلا ربعا]'],
    leaves: ['لم يبق إلا ساعة'],
  }),
  rule({
    name: 'duration: all there is',
    why: 'a unit alone is one of it where nothing else is said',
    pattern: '< a:ONE >',
    make: ({ a }, _, board) =>
      board.sentences.length === 1 && !a!.prep && !a!.conj ? { label: 'LENGTH', value: length(a!) } : null,
    finds: ['[أسبوع]'],
    leaves: ['مر أسبوع', 'الأسبوع'],
  }),
  rule({
    name: 'duration: and a half',
    why: 'a fraction behind a length is of its smallest unit',
    pattern: 'a:( LENGTH | ONE ) ( and f:n_fraction | f:wa+n_fraction ) al+unit?',
    make: ({ a, f }) => withFraction(a!, f!),
    finds: ['قبل [عام ونصف]', 'استغرق [ساعتين ونصف الساعة]', 'دام [ثلاث سنوات ونصف]'],
    leaves: ['قبل عام كامل'],
  }),
  rule({
    name: 'duration: larger and smaller units',
    why: 'lengths joined by و add up, from larger to smaller',
    pattern: 'a:( LENGTH | ONE ) ( and b:LENGTH | b:wa+LENGTH | b:wa+ONE )',
    make: ({ a, b }) => {
      const order: Unit[] = [
        'century',
        'decade',
        'year',
        'half',
        'quarter',
        'season',
        'month',
        'week',
        'day',
        'hour',
        'minute',
        'second',
      ]
      const smallest = length(a!).amounts.at(-1)!.unit
      const next = length(b!).amounts[0]!
      return order.indexOf(next.unit) > order.indexOf(smallest) ? plus(a!, next) : null
    },
    finds: ['سافر [سنة وثلاثة أشهر]', 'استغرق [ساعة و20 دقيقة]'],
    leaves: ['يومان ويومان'],
  }),
  rule({
    name: 'duration: about one unit',
    why: 'precision words also stand before a unit alone',
    pattern: 'p:precise a:( LENGTH | ONE )',
    make: ({ p, a }) => precise(p!, a!),
    finds: ['قبل [نحو عام ونصف]', 'بعد [أقل من أسبوعين]'],
    leaves: ['نحو المدينة'],
  }),
  rule({
    name: 'duration: precision behind',
    why: 'some words of precision follow the length',
    pattern: 'a:LENGTH p:precise_after',
    make: ({ a, p }) => precise(p!, a!),
    finds: ['دام [ثلاثة أعوام ونيف]', 'يستغرق [ساعتين على الأقل]'],
    leaves: ['دام الاجتماع طويلا'],
  }),
  rule({
    name: 'duration: range',
    why: 'من … إلى between two lengths of different units',
    pattern: '( a:( LENGTH | ONE ) to b:LENGTH | between a:( LENGTH | ONE ) ( and b:LENGTH | b:wa+LENGTH ) )',
    make: ({ a, b }, match, board) => {
      const from = match.parts[0]!.label === 'between' ? match.from : behindFrom(board, match.from)
      if (from === match.from && match.parts[0]!.label !== 'between' && a!.label === 'ONE') return null
      if (length(a!).max || length(b!).max || isChange(board, from)) return null
      return {
        label: 'LENGTH',
        value: { amounts: length(a!).amounts, max: length(b!).amounts, precision: 'between' },
        from,
      }
    },
    finds: ['تتراوح أعمارهم [من سنة إلى 15 عاما]', 'يستغرق [بين ساعة وثلاثة أيام]', 'يدوم [أسبوعين إلى ثلاثة أشهر]'],
    leaves: ['من ساعة إلى أخرى'],
  }),
  rule({
    name: 'duration: behind words that ask for one',
    why: 'لمدة أسبوع tells a length though no number stands there',
    pattern: 'for a:ONE',
    make: ({ a }) => ({ label: 'LENGTH', value: length(a!), from: a!.from }),
    finds: ['يزور البلاد لمدة [أسبوع]'],
    leaves: ['يزور البلاد كل أسبوع'],
  }),
]
