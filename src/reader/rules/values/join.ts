import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Link, merge } from './merge.js'
import type { Part, TimeWords } from './when.js'

interface Joined {
  words: TimeWords
  from: number
  to: number
  parts: Mark[]
}

/**
 * Joins neighbouring times into the one they tell together: `اليوم الثلاثاء 13 فبراير 2018 الساعة 5 مساء`. Goes once
 * over the text.
 */
export function joinTimes(board: Board): void {
  let behind = 0
  for (const i of board.starts(['T', 'part'])) {
    const first = i < behind ? null : timeAt(board, i)
    if (!first) continue
    const whole = extend(board, first)
    if (whole.parts.length > 1) board.add(markOf(whole))
    behind = whole.to
  }
}

function markOf({ words, from, to, parts }: Joined): Mark {
  const { conj, prep, article } = parts[0]!
  return { label: 'T', from, to, conj, prep, article, value: words, rule: 'time: told together', parts }
}

/** A time, perhaps behind a part of the day: `صباح الثلاثاء`. */
function timeAt(board: Board, i: number): Joined | null {
  if (board.at(i).length === 0) return null
  const mark = board.markAt(i, 'T')
  const part = board.markAt(i, 'part')
  const behind =
    part && (!mark || mark.to < part.to || (mark.to === part.to && !board.markAt(i, 'rel_night')))
      ? behindPart(board, part)
      : null
  if (behind) return behind
  return mark ? { words: mark.value as TimeWords, from: i, to: mark.to, parts: [mark] } : null
}

function behindPart(board: Board, part: Mark): Joined | null {
  const at = board.tokens[part.to]?.norm === 'من' ? part.to + 1 : part.to
  const mark = board.markAt(at, 'T')
  if (!mark || mark.conj || !sameSentence(board, part.from, at)) return null
  const words = mark.value as TimeWords
  const when = words.when
  if (words.part || words.until || /المغرب$/.test(board.tokens[part.from]!.norm)) return null
  if (!when)
    return words.clock && board.tokens[part.from]!.norm.startsWith('ال')
      ? { words: { ...words, part: part.value as Part }, from: part.from, to: mark.to, parts: [part, mark] }
      : null
  if (words.clock) return null
  if (when.day === undefined && when.weekday === undefined && when.unit !== 'day' && !when.holiday) return null
  return { words: { ...words, part: part.value as Part }, from: part.from, to: mark.to, parts: [part, mark] }
}

function sameSentence(board: Board, a: number, b: number): boolean {
  return b < board.tokens.length && board.sentenceIndex(a) === board.sentenceIndex(b)
}

function extend(board: Board, first: Joined): Joined {
  let whole = first
  for (let next = grown(board, whole); next; next = grown(board, whole)) whole = next
  return whole
}

function grown(board: Board, whole: Joined): Joined | null {
  if (!sameSentence(board, whole.from, whole.to)) return null
  return withPart(board, whole) ?? withTime(board, whole)
}

/** `الثلاثاء صباحا`, `غدا في المساء`. */
function withPart(board: Board, whole: Joined): Joined | null {
  const { words } = whole
  if (words.part || words.until || words.now || !(words.when || words.clock)) return null
  const at = /^(في|عند)$/.test(board.tokens[whole.to]?.norm ?? '') ? whole.to + 1 : whole.to
  const part = board.markAt(at, 'part')
  if (!part || part.conj || part.prep || timeAt(board, at)?.parts[0] === part) return null
  const norm = board.tokens[at]!.norm
  const adverb =
    norm.endsWith('ا') || norm === 'مساء' || norm === 'بعد' || norm === 'قبل' || part.article || norm.startsWith('ال')
  if (!adverb || !isDay(words)) return null
  return { ...whole, words: { ...words, part: part.value as Part }, to: part.to, parts: [...whole.parts, part] }
}

function isDay({ when, clock }: TimeWords): boolean {
  return clock !== undefined || when?.day !== undefined || when?.weekday !== undefined || when?.unit === 'day'
}

function withTime(board: Board, whole: Joined): Joined | null {
  for (const { link, at, closes } of links(board, whole.to)) {
    const next = timeAt(board, at)
    if (!next || next.parts[0]!.conj || !sameSentence(board, whole.from, at)) continue
    if (closes && !board.markAt(next.to, 'close')) continue
    const words = merge(whole.words, next.words, link)
    if (words)
      return { words, from: whole.from, to: next.to + (closes ? 1 : 0), parts: [...whole.parts, ...next.parts] }
  }
  return null
}

interface Way {
  link: Link
  at: number
  closes: boolean
}

/** Tokens that can stand between two times of one. */
const BETWEEN =
  /^(في|علي|عند|حوالي|تمام|ابتداء|اعتبارا|بدءا|[,،()[\]/\\\-–—−‑]|و?الموافق(ه)?|المصادف|اي|يوافق|الذي|من)$/

/** The ways on from a time to the next. */
function links(board: Board, to: number): Way[] {
  const ways: Way[] = [{ link: 'none', at: to, closes: false }]
  const word = board.tokens[to]?.norm ?? ''
  if (!BETWEEN.test(word)) return ways
  const add = (link: Link, at: number | undefined, closes = false) => {
    if (at !== undefined) ways.push({ link, at, closes })
  }
  const comma = board.markAt(to, 'comma')
  add('comma', comma?.to)
  add('in', /^(في|علي|عند|حوالي|تمام)$/.test(word) ? to + 1 : undefined)
  add('in', board.markAt(to, 'from')?.to)
  add('dash', board.markAt(to, 'dash')?.to)
  add('of', board.markAt(to, 'of')?.to)
  add('same', board.markAt(comma?.to ?? to, 'same_as', 'slash', 'dash')?.to)
  add('bracket', board.markAt(to, 'open')?.to, true)
  return ways
}
