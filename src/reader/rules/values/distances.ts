import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Rule, rule } from '../../engine/rule.js'
import type { Length } from './durations.js'
import { isTale } from './tense.js'
import type { Amount, Distance, TimeWords } from './when.js'

const length = (mark: Mark) => mark.value as Length

/** `خلال شهر يناير`, `قبل عام 2017`, `خلال الأيام الثلاثة المقبلة`: the unit belongs to what follows. */
function goesOn(board: Board, a: Mark): boolean {
  if (a.article || board.markAt(a.to, 'WHICH', 'MONTH', 'WEAKMONTH', 'season')) return true
  // `خلال يوم الافتتاح` names a day.
  const next = board.tokens[a.to]
  if (a.label === 'ONE' && next?.kind === 'word' && next.breaks === 0 && /^(ال|لل).{3}/.test(next.norm)) return true
  if (a.label === 'ONE' && board.markAt(a.to, 'YEARNUM', 'weekday', 'rel_day', 'WEAKMONTH', 'DAYNUM')) return true
  const time = board.markAt(a.from, 'T', 'YEAR')
  return time !== undefined && time.to > a.to
}

const after = (a: Mark, direction: Distance['direction'], within = false) => {
  const { amounts, precision, max } = length(a)
  const distance: Distance = { amounts, precision, direction, ...(max ? { max } : {}) }
  return { label: 'T', value: { when: { distance, ...(within ? { within } : {}) } } }
}

/** Distances from now (T) and from an event (AWAY). */
export const distanceRules: Rule[] = [
  rule({
    name: 'time: so long ago',
    why: 'قبل or منذ with a length counts back from now',
    pattern: 'ago a:( LENGTH | ONE ) ( of now )?',
    make: ({ a }, _, board) => (goesOn(board, a!) ? null : after(a!, 'ago')),
    finds: ['بدأت [قبل نحو عام ونصف]', 'لم يزرها [منذ أسبوعين]', 'رآه [قبل ساعة من الآن]'],
    leaves: ['قبل الاجتماع'],
  }),
  rule({
    name: 'time: so long past',
    why: 'مضت behind a length counts back from now',
    pattern: 'a:( LENGTH | ONE ) gone',
    make: ({ a }, match, board) => {
      const isThis =
        a!.label === 'ONE' && match.from > 0 && !/^[وف]?(قبل|منذ|من)$/.test(board.tokens[match.from - 1]!.norm)
      return isThis || goesOn(board, a!) ? null : after(a!, 'ago')
    },
    finds: ['قبل ذلك [ثلاثة أيام مضت]', 'رآه قبل [ساعة مضت]', 'كان ذلك [أسبوعين مضيا]'],
    leaves: ['ثلاثة أيام كاملة', 'هذا عام مضى'],
  }),
  rule({
    name: 'time: in so long',
    why: 'بعد with a length counts on from now',
    pattern: 'ahead a:( LENGTH | ONE ) ( of now )?',
    make: ({ a }, match, board) => {
      const told = match.parts.at(-1)!.label !== 'now' && isTale(board, match.from)
      return goesOn(board, a!) || told ? null : after(a!, 'ahead')
    },
    finds: ['يعود [بعد يومين]', 'ينتهي [بعد 3 أيام]', 'أعلن أنه سيعود [بعد شهر]'],
    leaves: ['بعد الاجتماع', 'أصيب ثم عاد بعد يومين'],
  }),
  rule({
    name: 'distance: so long after what was told',
    why: 'بعد with a length behind a verb in the past counts from what happened before it',
    pattern: 'ahead a:( LENGTH | ONE )',
    make: ({ a }, match, board) =>
      goesOn(board, a!) || !isTale(board, match.from)
        ? null
        : { label: 'AWAY', value: (after(a!, 'after').value.when as { distance: Distance }).distance },
    finds: ['أصيب ثم عاد [بعد يومين]'],
    leaves: ['يعود بعد يومين'],
  }),
  rule({
    name: 'time: so long from now',
    why: 'من الآن and من اليوم behind a length count on from there',
    pattern: '( a:( LENGTH | ONE ) of now | ahead? a:( LENGTH | ONE ) of day:T )',
    make: ({ a, day }, _, board) => {
      if (goesOn(board, a!)) return null
      if (!day) return after(a!, 'ahead')
      const { when, clock, part } = day.value as TimeWords
      const offset = when?.unit === 'day' && !when.weekday ? (when.offset ?? 0) : -1
      if (offset < 0 || clock || part) return null
      const more: Amount[] = offset > 0 ? [{ unit: 'day', count: offset }] : []
      return after({ ...a!, value: { ...length(a!), amounts: [...length(a!).amounts, ...more] } }, 'ahead')
    },
    finds: ['ينتهي [أسبوعين من الآن]', 'يعود [بعد أسبوع من اليوم]', 'نلتقي [أسبوع من الغد]'],
    leaves: ['يومان من العمل', 'بعد أسبوع من الاجتماع'],
  }),
  rule({
    name: 'time: within so long',
    why: 'خلال with a length is any time from now to its end',
    pattern: 'within a:( LENGTH | ONE )',
    make: ({ a }, _, board) => (goesOn(board, a!) ? null : after(a!, 'ahead', true)),
    finds: ['يرد [خلال 3 أيام]', 'يعلن القرار [في غضون أسبوع]'],
    leaves: ['خلال الاجتماع'],
  }),
  rule({
    name: 'distance: so long after an event',
    why: 'على, من or عن behind the length names what it is counted from',
    pattern: 'ahead a:( LENGTH | ONE ) ( on | of )',
    make: ({ a }, match, board) =>
      board.markAt(match.to, 'now')
        ? null
        : { label: 'AWAY', value: (after(a!, 'after').value.when as { distance: Distance }).distance, to: a!.to },
    finds: ['يأتي [بعد أقل من أسبوعين] على اجتماع آخر'],
    leaves: ['بعد يومين سافر'],
  }),
  rule({
    name: 'distance: so long before an event',
    why: 'من or على behind the length names what it is counted to',
    pattern: 'ago a:( LENGTH | ONE ) ( on | of )',
    make: ({ a }, match, board) =>
      board.markAt(match.to, 'now')
        ? null
        : { label: 'AWAY', value: (after(a!, 'before').value.when as { distance: Distance }).distance, to: a!.to },
    finds: ['وقع [قبل يومين] من الانتخابات'],
    leaves: ['قبل يومين سافر'],
  }),
]
