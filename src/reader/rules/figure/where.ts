import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Located } from '../where/place.js'
import { writtenFrom } from '../who/post.js'

const WIDEST = 40

/**
 * Where a figure counts. Of several numbers in one clause each has the places nearest to it: those behind it up to the next
 * number, else those between it and the number before; else those of its clause, else those of its sentence.
 */
export function placeOf(board: Board, mark: Mark, clause: { from: number; to: number }): Place | null {
  const number = mark.parts[0]!
  const { from: before, to: after } = nearNumber(board, number, clause)
  const own =
    before > clause.from || after < clause.to
      ? (namedIn(board, number.to, after) ?? namedIn(board, before, number.from))
      : null
  return own ?? placeIn(board, clause.from, clause.to) ?? placeIn(board, ...sentenceRange(board, mark))
}

/** The part of a clause that speaks of one number: between the numbers before and behind it. */
export function nearNumber(
  board: Board,
  number: Mark,
  clause: { from: number; to: number },
): { from: number; to: number } {
  return {
    from: numberBefore(board, number.from, clause.from),
    to: numberAfter(board, number.to, clause.to),
  }
}

const VALUES = ['NUMBER', 'PERCENT', 'MONEY']

function numberBefore(board: Board, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const number = board.markAt(i, ...VALUES)
    if (number && number.to <= at) return number.to
  }
  return from
}

function numberAfter(board: Board, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    if (!board.markAt(i, ...VALUES)) continue
    // `84 ألفا والنرويج 45 ألفا`: the place before the next number is its own.
    const own = board.markAt(i - 1, 'PLACE')
    return own?.conj === 'و' && i - 1 >= at ? i - 1 : i
  }
  return to
}

function sentenceRange(board: Board, mark: Mark): [number, number] {
  const { from, to } = board.sentenceOf(mark.from)
  return [Math.max(from, mark.from - WIDEST), Math.min(to, mark.to + WIDEST)]
}

/** `منذ انعقاد المؤتمر الأول في نيويورك`: where a meeting was. */
function isOfMeeting(board: Board, at: number): boolean {
  const i = board.markAt(at - 1, 'in') ? at - 2 : at - 1
  for (let k = i; k > Math.max(-1, i - MEETING_REACH) && board.tokens[k]!.kind === 'word'; k--)
    if (board.markAt(k, 'meeting')) return true
  return false
}

const MEETING_REACH = 3

/** The same where a place is named: `مليون نازح سوري` tells who they are, not where. */
function namedIn(board: Board, from: number, to: number): Place | null {
  for (let i = from; i < to; i++)
    if (board.markAt(i, 'PLACE') && !board.markAt(i, 'CAPITAL')) return placeIn(board, from, to)
  return null
}

const NEEDS = /^(?:[يت]حتاج|بحاجه|ستحتاج|سيحتاج)$/

/** A capital that stands for its state: `كابول تحتاج`, `ديون مقديشو`. */
const isActing = (board: Board, i: number) =>
  NEEDS.test(board.tokens[i + 1]?.norm ?? '') || board.markAt(i - 1, 'measured') !== undefined

const DATELINE = 8

/** Where a report was written is not where something is: `جنيف (رويترز) - قال …`. */
function behindDateline(board: Board, from: number): number {
  if (from > DATELINE || !board.markAt(board.sentences[0]?.from ?? 0, 'CITY', 'CAPITAL')) return from
  for (let i = 1; i <= DATELINE && i < board.tokens.length; i++)
    if (
      board.markAt(i, 'dash') &&
      board.markAt(i + 1, 'say_that', 'say_of', 'agrees', 'gives', 'AGENCY', 'press') !== undefined
    )
      return Math.max(from, i + 1)
  return from
}

/** All places of a range, their countries joined; where none is named, the states whose adjectives stand there. */
function placeIn(board: Board, from: number, to: number): Place | null {
  const names: string[] = []
  const start = behindDateline(board, from)
  const countries = new Set<string>()
  const adjectives: Mark[] = []
  for (let i = start; i < to; i++) {
    // `4 مليارات دولار أمريكي` is in dollars, not in America; a minister's state is not where it happened.
    const aside = board.markAt(i, 'MONEY', 'PERSON')
    if (aside) {
      i = aside.to - 1
      continue
    }
    const place = board.markAt(i, 'PLACE')
    if (place && isOfMeeting(board, i)) continue
    if (place && !board.markAt(i, 'CAPITAL')) {
      const { name, country } = meaning<Located>(place).place
      names.push(name)
      if (country) countries.add(country)
    } else {
      const demonym = board.markAt(i, 'DEMONYM')
      if (demonym && /^[A-Z]{2}$/.test(String(demonym.value))) adjectives.push(demonym)
      // `كابول تحتاج إلى ثلاثة مليارات`
      const capital = demonym ? undefined : board.markAt(i, 'CAPITAL')
      if (capital && isActing(board, i)) adjectives.push(capital)
    }
  }
  if (names.length === 0) {
    for (const mark of adjectives) {
      if (['EU', 'UN'].includes(String(mark.value))) continue
      names.push(writtenFrom(board, mark, mark.to))
      countries.add(String(mark.value))
    }
  }
  if (names.length === 0) return null
  return { name: names.join('، '), ...(countries.size > 0 ? { country: [...countries].join(' ') } : {}) }
}
