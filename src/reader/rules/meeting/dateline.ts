import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { CITY_STATES, type Located } from '../where/place.js'
import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

/** What is said of a meeting where one is. */
const HERE = new Set(['held', 'opening', 'ongoing', 'concluded'])
/** Lines before which a dateline can stand: a headline and what is above it. */
const LINES = 4
/** Between the city and the mark that ends a dateline: `تونس - 15 - 3 -`. */
const LONGEST = 8

/**
 * `أكرا (وكالة) - اجتمع الوزراء اليوم`: where a report was written is where its first meeting was, when the first sentence
 * tells of it as of something that happens there and names no other place.
 */
export function placeOfDateline(board: Board, meeting: ToldMeeting): Place | null {
  // The headline stands before the dateline.
  for (const told of meeting.mentions.slice(0, 2)) {
    const place = placeAt(board, meeting, told)
    if (place) return place
  }
  return null
}

function placeAt(board: Board, meeting: ToldMeeting, first: Told): Place | null {
  if (first.other) return null
  // `القمة التي تبدأ هنا غدا`
  const here = board.tokens.slice(first.zone.mention.to, first.zone.to).some(({ norm }) => norm === 'هنا')
  if (!here && !(first.zone.relation === null || first.zone.relation === 'during')) return null
  const status = meeting.value('status') ?? (meeting.value('gathered') ? 'held' : undefined)
  if (!status || !HERE.has(status) || meeting.value('modality') || meeting.value('samePlace')) return null
  const line = datelineAt(board, board.sentenceIndex(first.zone.mention.from))
  if (
    line &&
    (here ||
      board.tokens
        .slice(Math.max(0, first.zone.mention.from - HERE_REACH), first.zone.mention.from)
        .some(({ norm }) => norm === 'هنا'))
  )
    return { ...meaning<Located>(line).place }
  return line && !isElsewhere(board, line, first) ? { ...meaning<Located>(line).place } : null
}

/** The first dateline of a report. */
export function datelineOf(board: Board): Mark | undefined {
  for (let n = 0; n < Math.min(LINES, board.sentences.length); n++) {
    const line = datelineAt(board, n)
    if (line) return line
  }
  return undefined
}

/** The city of the dateline before a sentence: at the head of its line, with a mark behind it. */
function datelineAt(board: Board, sentence: number): Mark | undefined {
  if (sentence > LINES) return undefined
  for (const n of [sentence, sentence - 1]) {
    const line = board.sentences[n]
    if (line?.paragraph !== board.sentences[sentence]!.paragraph) return undefined
    const begins = n === 0 || board.sentences[n - 1]!.paragraph !== line.paragraph
    const city = begins ? board.markAt(line.from, 'PLACE') : undefined
    if (city && isCity(meaning<Located>(city).place) && endsDateline(board, city.to)) return city
    if (begins) return lineAbove(board, n)
  }
  return undefined
}

/** `الرياض - (وكالة)`: on a line of its own, above the first of the story. */
function lineAbove(board: Board, sentence: number): Mark | undefined {
  const line = board.sentences[sentence - 1]
  if (!line || line.to - line.from > LONGEST || board.hasBetween(line.from, line.to, 'HAPPENS', 'say_that', 'MEETING'))
    return undefined
  const city = board.markAt(line.from, 'PLACE')
  return city && isCity(meaning<Located>(city).place) && (city.to === line.to || endsDateline(board, city.to))
    ? city
    : undefined
}

/** `الكويت (وكالة) -`: a city, or a state whose first city has its name. */
const isCity = ({ city, country }: Place) => city !== undefined || CITY_STATES.has(country ?? '')

/** Blanks that stand where an agency was set aside. */
const MASKED = 4

function endsDateline(board: Board, at: number): boolean {
  if ((board.tokens[at]?.start ?? 0) - board.tokens[at - 1]!.end >= MASKED) return true
  let inside = false
  for (let i = at; i < at + LONGEST; i++) {
    const token = board.tokens[i]
    if (!token) return false
    if (/^[:\-–—]+$/.test(token.norm)) return true
    // `15 يناير / وكالة /`: an agency between strokes, set aside or not.
    if (token.norm === '/' && i > at) return true
    // `تونس (وكالة الأنباء) -`
    if (token.norm === '(') inside = true
    if (token.norm === ')') {
      // `داكار 30 نوفمبر (شينخوا) اختتم`
      if (inside && board.markAt(i - 1, 'AGENCY')) return true
      inside = false
    }
    // `داكار 30 نوفمبر 2021 (وكالة)`
    const day = board.markAt(i, 'TIME')
    if (day) i = day.to - 1
    else if (token.kind === 'word' && !inside && !board.markAt(i, 'AGENCY', 'in')) return false
  }
  return false
}

/** `بدأت هنا يوم الأربعاء أعمال المؤتمر`. */
const HERE_REACH = 6

const CAME = /^و?(?:جاء|ياتي|كان)$/
/** Held by video or by telephone. */
export function isRemote(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (REMOTE.test(board.tokens[i]!.norm)) return true
  return false
}

const REMOTE = /^(?:ال)?(?:افتراضي[اه]?|مريي[اه]?|فيديو|هاتفي[اه]?)$/

/** Those who came from there to it, a meeting by video, and any other place that the sentence tells of. */
function isElsewhere(board: Board, line: Mark, { gathered, zone: { mention } }: Told): boolean {
  const { from, to } = board.sentenceOf(mention.from)
  // `جاء ذلك في ختام مؤتمر`: whoever spoke before spoke there.
  const came = CAME.test(board.tokens[from]!.norm) && board.tokens[from + 1]?.norm === 'ذلك'
  for (let i = came ? from : line.to; i < to; i++) {
    const place = board.markAt(i, 'IN_PLACE', 'AT_PLACE')
    const city = place && meaning<Located>(place).place.city
    if (REMOTE.test(board.tokens[i]!.norm) || (city && city !== meaning<Located>(line).place.city)) return true
    if (i < mention.from && board.markAt(i, 'takes_part', 'to_take_part', 'travels')) return true
    // `اختتم` is a verb of saying as well.
    // Whoever tells what a conference gathered is there.
    if (!gathered && i < mention.from && board.markAt(i, 'say_that') && !board.markAt(i, 'HAPPENS')) return true
  }
  return false
}
