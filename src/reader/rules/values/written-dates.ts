import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import { isDate } from './calendar.js'
import type { TimeWords, When } from './when.js'

/** A date or a clock time in digits, and the token index behind it. */
interface Written {
  time: TimeWords
  to: number
}

const DATE_MARKS = new Set(['/', '-', '.', '\\', '–', '‑'])

/** Puts a T mark on every date and clock time that is written in digits alone. */
export function markWritten(board: Board): void {
  let behind = 0
  for (const { from: i } of board.of('digits')) {
    if (i < behind || isInside(board.tokens, i)) continue
    const found = readDate(board.tokens, i) ?? readClock(board.tokens, i)
    if (!found) continue
    board.add({
      label: 'T',
      from: i,
      to: found.to,
      conj: '',
      prep: '',
      article: false,
      value: found.time,
      rule: found.time.clock ? 'time: clock in digits' : 'time: date in digits',
      parts: [],
    })
    behind = found.to
  }
}

/** The digits go on a run that began earlier, or belong to a Latin word. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || !tokens[i]!.glued) return false
  if (before.kind === 'latin') return before.norm !== 't'
  if (tokens[i - 2]?.kind !== 'number' || !before.glued) return false
  // `3:00-5:30` are two times.
  if (/^[-–]$/.test(before.norm) && tokens[i - 3]?.norm === ':' && tokens[i + 1]?.norm === ':') return false
  return DATE_MARKS.has(before.norm) || before.norm === ':'
}

function run(
  tokens: readonly Token[],
  i: number,
  marks: ReadonlySet<string>,
): { parts: string[]; to: number; mark: string } {
  const parts = [tokens[i]!.norm]
  let to = i + 1
  let mark = ''
  while (parts.length < 5 && marks.has(tokens[to]?.norm ?? '') && (mark === '' || tokens[to]!.norm === mark)) {
    const next = tokens[to + 1]
    if (next?.kind !== 'number' || next.breaks > 0) break
    const tight = tokens[to]!.glued && next.glued
    // `13 / 2 / 2018` is a date; `13 - 2` is not.
    if (!tight && tokens[to]!.norm !== '/') break
    mark = tokens[to]!.norm
    parts.push(next.norm)
    to += 2
  }
  return { parts, to, mark }
}

function readDate(tokens: readonly Token[], i: number): Written | null {
  const { parts, to, mark } = run(tokens, i, DATE_MARKS)
  const behind = tokens[to]
  if (parts.length === 2 && behind?.glued && behind.kind === 'word') return null
  const when = parts.length === 3 ? threeParts(parts, mark) : parts.length === 2 ? twoParts(parts, mark) : null
  if (!when) return null
  const time: TimeWords = { when }
  if (parts.length === 3 && isEra(behind, when)) return { time, to: to + 1 }
  if (behind?.norm !== 't' || !behind.glued || tokens[to + 1]?.kind !== 'number') return { time, to }
  const clock = readClock(tokens, to + 1)
  return clock ? { time: { ...time, ...clock.time }, to: clock.to } : { time, to }
}

/** `هـ` or `م` written on the date. */
function isEra(token: Token | undefined, when: When): boolean {
  return token?.glued === true && token.norm === (when.hijri ? 'ه' : 'م')
}

function threeParts(parts: string[], mark: string): When | null {
  const [a, b, c] = parts.map(Number) as [number, number, number]
  if (parts[0]!.length === 4) return dated(a, b, c) ?? dated(a, c, b)
  if (parts[0]!.length > 2 || parts[1]!.length > 2) return null
  if (parts[2]!.length === 4) return dated(c, b, a) ?? dated(c, a, b)
  // Two digits of a year: only with the slash, as `1-2-3` may be anything.
  if (parts[2]!.length !== 2 || mark === '.' || parts[1]!.length + parts[0]!.length < 3) return null
  return dated(c < 50 ? 2000 + c : 1900 + c, b, a)
}

/** The day and month before the month and day; years of the Umm al-Qura calendar know themselves by their size. */
function dated(year: number, month: number, day: number): When | null {
  if (year >= 1300 && year < 1500) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? { year, month, day, hijri: true } : null
  }
  return year >= 1500 && year < 2300 && isDate(year, month, day) ? { year, month, day } : null
}

/** `2/2018` is a month; `13/2` is left to rules that see the words around it. */
function twoParts(parts: string[], mark: string): When | null {
  const [a, b] = parts.map(Number) as [number, number]
  if (mark === '/' && parts[1]!.length === 4 && parts[0]!.length <= 2 && a >= 1 && a <= 12 && b >= 1800 && b < 2200) {
    return { year: b, month: a }
  }
  const isoMonth = mark === '-' && parts[0]!.length === 4 && parts[1]!.length === 2
  return isoMonth && b >= 1 && b <= 12 && a >= 1800 && a < 2200 ? { year: a, month: b } : null
}

const COLON = new Set([':'])

function readClock(tokens: readonly Token[], i: number): Written | null {
  const { parts, to } = run(tokens, i, COLON)
  if (parts.length < 2 || parts.length > 3 || parts[0]!.length > 2 || parts.slice(1).some((p) => p.length !== 2))
    return null
  const [hour, minute, second] = parts.map(Number) as [number, number, number | undefined]
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null
  const clock = {
    hour,
    minute,
    sure: hour > 12 || hour === 0 || parts[0]!.startsWith('0'),
    digits: true,
    ...(second === undefined ? {} : { second }),
  }
  const behind = zoneBehind(tokens, to)
  return { time: { clock: { ...clock, ...behind.zone } }, to: behind.to }
}

/** `Z` or an offset is part of an ISO time. */
function zoneBehind(tokens: readonly Token[], to: number): { zone: { zone?: string }; to: number } {
  const next = tokens[to]
  if (next?.norm === 'z' && next.glued) return { zone: { zone: 'UTC' }, to: to + 1 }
  return { zone: {}, to }
}
