import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import { mentioned } from './mention.js'
import type { Told } from './told.js'

const REACH = 16
const MOST = 8

/** `استضافت مؤتمرات في أعوام 2001 و2002 و2007`: as many meetings as years; any other mention stays what it is. */
export function byYear(board: Board, told: Told): Told[] {
  const years =
    told.many || told.two || isSeveral(board, told) ? yearsBehind(board, told.zone.mention.to, told.zone.to) : []
  const times = years.length < 2 && told.two ? monthsBehind(board, told.zone.mention.to, told.zone.to) : years
  if (times.length < 2) return [told]
  const { time: _, timeWords: __, until: ___, ...rest } = told
  const { ordinals = [] } = mentioned(told.zone.mention)
  const numbers = ordinals.length === times.length ? ordinals : []
  return times.map((when, n) => ({ ...rest, when, two: false, ordinal: numbers[n] ?? rest.ordinal }))
}

const isSeveral = (board: Board, { zone }: Told) => board.markAt(zone.mention.from, 'meetings') !== undefined

/** The bare years behind `أعوام` or `عامي`, with و or a comma between them. */
function yearsBehind(board: Board, from: number, end: number): string[] {
  let at = from
  while (at < Math.min(end, from + REACH) && !/^(ال)?(اعوام|سنوات|عامي|سنتي)$/.test(board.tokens[at]!.norm)) at++
  // `في يناير من عامي 2013 و2014`
  const month = [1, 2, 3]
    .map((n) => board.markAt(at - n, 'TIME'))
    .map((mark) => (mark && at - mark.from <= 3 ? meaning<TimeWords>(mark).when?.month : undefined))
    .find((found) => found !== undefined)
  const within = month === undefined ? '' : `-${String(month).padStart(2, '0')}`
  const years: string[] = []
  for (let i = at + 1; i < end && years.length < MOST; i++) {
    const { norm, kind } = board.tokens[i]!
    if (kind === 'number' && /^(19|20)\d\d$/.test(norm)) years.push(norm + within)
    else if (!/^(و|،|,|عام|وعام)$/.test(norm)) break
  }
  return years
}

/** `في يناير 2013 ويناير 2014`: two months, each with its year. */
function monthsBehind(board: Board, from: number, end: number): string[] {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const [first, second] = [board.markAt(at, 'TIME'), board.markAt(board.markAt(at, 'TIME')?.to ?? at, 'TIME')]
    if (!first) continue
    const months = second?.conj ? [monthOf(first), monthOf(second)] : []
    return months.flatMap((month) => month ?? []).length === 2 ? (months as string[]) : []
  }
  return []
}

function monthOf(mark: Mark): string | undefined {
  const { year, month } = meaning<TimeWords>(mark).when ?? {}
  return year === undefined || month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}`
}
