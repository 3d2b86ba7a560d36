import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Made, type Rule, rule } from '../../engine/rule.js'
import { behindFrom, isChange } from './quantity.js'
import type { Clock, TimeWords } from './when.js'

const words = (mark: Mark) => mark.value as TimeWords

function hour(mark: Mark): Clock {
  const said = mark.value as number
  return { hour: said, minute: 0, sure: said > 12 }
}

/** A day and nothing of its hours. */
function dayOf(mark: Mark | undefined): TimeWords | null {
  if (!mark) return null
  const { when, clock, until } = words(mark)
  if (!when || clock || until || when.edge || when.stretch || when.distance) return null
  return when.day !== undefined || when.weekday !== undefined || when.unit === 'day' ? words(mark) : null
}

/** Nothing follows that the number before it could count. */
function ends(board: Board, at: number): boolean {
  const next = board.tokens[at]
  return !next || next.breaks > 0 || next.kind === 'punct' || board.markAt(at, 'T') !== undefined
}

function betweenBefore(board: Board, from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (board.markAt(i, 'between')?.to === from) return i
  const start = behindFrom(board, from)
  return start === from ? null : start
}

const HOURS = (first: string, second: string) =>
  `h:${first} ( ( to | dash ) g:${second} | and g:${second} | g:wa+${second} )`

function hours(h: Clock, g: Clock, day: TimeWords | null): Made {
  const { when, part } = day ?? {}
  const shared = { ...(when ? { when } : {}), ...(part ? { part } : {}) }
  return { label: 'T', value: { ...shared, clock: h, until: { ...shared, clock: g } } satisfies TimeWords }
}

/** Ranges of hours of which the second, or both, are told by a number alone. */
export const clockRangeRules: Rule[] = [
  rule({
    name: 'range: hours in words',
    why: 'two feminine ordinals behind من or بين with nothing to count are hours',
    pattern: `${HOURS('HOURORD', 'HOURORD')} day:T?`,
    make: ({ h, g, day }, match, board) => {
      const from = betweenBefore(board, match.from)
      const of = dayOf(day)
      if (from === null || isChange(board, from) || !ends(board, match.to) || (day && !of)) return null
      return { ...hours(hour(h!), hour(g!), of), from }
    },
    finds: ['ننتظركم [من الثالثة إلى الخامسة]', 'يعمل [بين الثامنة والعاشرة]'],
    leaves: ['تراجع من الثالثة إلى الخامسة', 'من السنة الثالثة إلى الخامسة في الكلية'],
  }),
  rule({
    name: 'range: hours of a day, by their numbers',
    why: 'a day behind two numbers makes them its hours',
    pattern: `${HOURS('HOURNUM', 'HOURNUM')} day:T`,
    make: ({ h, g, day }, match, board) => {
      const of = dayOf(day)
      const from = betweenBefore(board, match.from)
      return of && from !== null ? { ...hours(hour(h!), hour(g!), of), from } : null
    },
    finds: ['نلتقي [من 3 إلى 5 غدا]', 'يستقبلكم [بين 9 و11 يوم الخميس]'],
    leaves: ['زادت من 3 إلى 5', 'من 3 إلى 5 أيام'],
  }),
  rule({
    name: 'range: hours by their numbers behind their day',
    why: 'a day before من and two numbers that count nothing makes them its hours',
    pattern: `day:T ( of | between ) ${HOURS('HOURNUM', 'HOURNUM')}`,
    make: ({ day, h, g }, match, board) => {
      const of = dayOf(day)
      if (!of || !ends(board, match.to) || isChange(board, h!.from)) return null
      return hours(hour(h!), hour(g!), of)
    },
    finds: ['نلتقي [غدا من 3 إلى 5]', 'يستقبلكم [يوم الخميس بين 9 و11]'],
    leaves: ['زادت الأسعار اليوم من 3 إلى 5', 'اليوم من 3 إلى 5 درجات'],
  }),
  rule({
    name: 'range: from an hour to a number',
    why: 'the word الساعة before the first hour counts for the second',
    pattern: '( a:T ( to | dash ) ( g:HOURNUM | g:HOURORD ) | a:T ( and g:HOURNUM | g:wa+HOURNUM | g:wa+HOURORD ) )',
    make: ({ a, g }, match, board) => {
      const { clock, until, when, part } = words(a!)
      const from = betweenBefore(board, match.from)
      if (!clock || until || !ends(board, match.to) || (g!.value as number) > 24) return null
      if (clock.digits && from === null && !when) return null
      if (from === null && match.parts.some((one) => one.label === 'and' || one.conj !== '')) return null
      const of: TimeWords = { ...(when ? { when } : {}), ...(part ? { part } : {}) }
      return { ...hours(clock, hour(g!), of), from: from ?? match.from }
    },
    finds: ['مفتوح [من الساعة 3 إلى 5]', 'غدا [من الساعة الثالثة حتى الخامسة]'],
    leaves: ['وصل الساعة 3 إلى 5 مدن', 'من الساعة الثالثة'],
  }),
]

/** A day beside a range of hours. */
export const dayRangeRules: Rule[] = [
  rule({
    name: 'range: hours of the day before them',
    why: 'a day before a range of hours is theirs',
    pattern: 'day:T comma? r:T',
    make: ({ day, r }) => {
      const of = dayOf(day)
      const { clock, until, when, part } = words(r!)
      if (!of || !clock || !until?.clock || when || until.when || r!.conj) return null
      const shared = { when: of.when!, ...(part ? { part } : {}) }
      return { label: 'T', value: { ...shared, clock, until: { ...until, when: of.when! } } satisfies TimeWords }
    },
    finds: ['نلتقي [غدا من 3 إلى 5 مساء]', '[الخميس، من الساعة 9 صباحا حتى الساعة 11 صباحا]'],
    leaves: ['غدا الساعة 3'],
  }),
]
