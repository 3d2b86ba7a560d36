import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Located } from '../where/place.js'
import { resolved } from './found.js'
import type { Told } from './told.js'
import { byYear } from './years.js'

/** Words behind a noun in the dual within which both of its places stand. */
const REACH = 22
/** How far behind its place its time stands. */
const NEAR = 3

/** A mention of two meetings as two, each with its own place and time; any other stays what it is. */
export function severalOf(board: Board, told: Told, published: string | null): Told[] {
  const near = told.two || told.verb ? pairsBehind(board, told, published) : []
  const pairs = told.two && near.length !== 2 ? inTurn(board, told, published) : near
  // `اجتمعوا في أوسلو في مايو وفي جنيف في يونيو`: behind a verb the second place needs its conjunction.
  if (told.verb && pairs[1]?.marks[0]?.conj !== 'و') return [told]
  if (pairs.length !== 2) return byYear(board, told)
  const { time: _, timeWords: __, until: ___, place: ____, ...rest } = told
  return pairs.map(({ marks, ...pair }) => ({ ...rest, ...pair, two: false, marks: [...told.marks, ...marks] }))
}

interface Pair {
  place: Place
  when: string
  marks: Mark[]
}

/** `عقدا في أوسلو في مايو 2018 وفي جنيف في يونيو`, `قمتي أوسلو (2000) وجنيف (2007)`: places, each with a time. */
function pairsBehind(board: Board, { zone }: Told, published: string | null): Pair[] {
  const { mention } = zone
  const pairs: Pair[] = []
  for (let i = mention.to; i < Math.min(zone.to, mention.to + REACH) && pairs.length < 2; i++) {
    const mark = board.markAt(i, 'IN_PLACE') ?? board.markAt(i, 'PLACE')
    if (!mark) continue
    const time = timeAt(board, mark.to, published)
    if (!time) return []
    pairs.push({ place: { ...meaning<Located>(mark).place }, when: time.when, marks: [mark, ...time.marks] })
    i = mark.to - 1
  }
  return pairs[0]?.place.name === pairs[1]?.place.name ? [] : pairs
}

function timeAt(board: Board, at: number, published: string | null): Pick<Pair, 'when' | 'marks'> | null {
  for (let i = at; i < at + NEAR; i++) {
    const { norm } = board.tokens[i] ?? { norm: '' }
    if (/^(?:19|20)\d\d$/.test(norm) && board.markAt(i - 1, 'open')) return { when: norm, marks: [] }
    const time = board.markAt(i, 'TIME')
    const when = time && resolved(board, time, published, 'past').when
    if (time) return when ? { when, marks: [time] } : null
    if (board.markAt(i, 'PLACE', 'comma') || /^و/.test(norm)) return null
  }
  return null
}

/** `في القاهرة وبكين في 2004 و2006 على التوالي`, `في أبيشي في سبتمبر وديسمبر`: the places first, then the times. */
function inTurn(board: Board, { zone }: Told, published: string | null): Pair[] {
  const { mention } = zone
  const places: Mark[] = []
  const times: Mark[] = []
  for (let i = mention.to; i < Math.min(zone.to, mention.to + REACH); i++) {
    const time = board.markAt(i, 'TIME')
    const place = time ? undefined : (board.markAt(i, 'IN_PLACE') ?? board.markAt(i, 'PLACE'))
    if (time) times.push(time)
    else if (place && times.length > 0) break
    else if (place) places.push(place)
    i = (time ?? place)?.to ? (time ?? place)!.to - 1 : i
  }
  if (times.length !== 2 || places.length < 1 || places.length > 2 || times[1]!.from - times[0]!.to > 1) return []
  return times.flatMap((time, n) => {
    const place = places[n] ?? places[0]!
    const { when } = resolved(board, time, published, 'past')
    return when ? [{ place: { ...meaning<Located>(place).place }, when, marks: [place, time] }] : []
  })
}
