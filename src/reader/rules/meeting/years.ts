import type { Board } from '../../engine/board.js'
import { meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import type { Told } from './told.js'

const REACH = 16
const MOST = 8

/** `استضافت مؤتمرات في أعوام 2001 و2002 و2007`: as many meetings as years; any other mention stays what it is. */
export function byYear(board: Board, told: Told): Told[] {
  const years =
    told.many || told.two || isSeveral(board, told) ? yearsBehind(board, told.zone.mention.to, told.zone.to) : []
  if (years.length < 2) return [told]
  const { time: _, timeWords: __, until: ___, ...rest } = told
  return years.map((when) => ({ ...rest, when, two: false }))
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
