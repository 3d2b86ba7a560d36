import { type Line, perLine } from './line.js'

const FINAL_STOP = /[.!؟?…]["”»’)\]]{0,3}$/
/** An agency or an end mark in brackets may stand behind the last stop. */
const BRACKETED = /[.!؟?…]["”»’]? ?\([^()]{2,40}\)[^.()]{0,30}$/
const BODY_LENGTH = 140
const HEADLINE_WORDS = 22

/** The line ends as a sentence does. A headline may ask (`؟`) but does not end with a stop. */
export const endsAsSentence = perLine((line): boolean => {
  return FINAL_STOP.test(line.ending) || BRACKETED.test(line.raw.slice(-100))
})

/** Running text of a story: long, or a sentence of some words with its stop. */
export function isBody(line: Line): boolean {
  if (line.length >= BODY_LENGTH) return true
  return line.length >= 30 && endsAsSentence(line) && line.wordCount >= 5
}

/** Could be a headline: some words on one short line, without a full stop, not ending in a colon. */
export function isHeadline(line: Line): boolean {
  if (line.length < 12 || line.length >= BODY_LENGTH) return false
  if (line.wordCount < 3 || line.wordCount > HEADLINE_WORDS) return false
  return !/[.:،؛…]["”»’)\]]{0,3}$/.test(line.ending)
}

/** Three or more of one mark and nothing else: `***`, `----`, `* * *`. */
export function isSeparator(line: Line): boolean {
  if (line.length > LONGEST_SEPARATOR || !MARK.test(line.raw[0]!)) return false
  const marks = line.visible.replace(/ /g, '')
  return marks.length >= 3 && /^([*=_~#•●◆■—–-])\1+$/.test(marks)
}

const LONGEST_SEPARATOR = 300
const MARK = /[*=_~#•●◆■—–-]/

// biome-ignore format: one list
const CONTINUING = [
  'واضاف', 'وقال', 'وقالت', 'وتابع', 'واوضح', 'واكد', 'واشار', 'ولفت', 'وذكر', 'وبين', 'كما', 'من جهته', 'من جانبه',
  'من جهتها', 'من جانبها', 'ومن جهته', 'ومن جانبه', 'في المقابل', 'وفي المقابل', 'يذكر ان', 'يشار الي', 'وكان', 'وكانت',
  'ويذكر', 'ويشار', 'يشار', 'بدوره', 'بدورها', 'الي ذلك', 'وفي سياق', 'في سياق', 'واضافت', 'وياتي', 'ويتناول', 'ولم', 'لكن',
]

/** Goes on with what was said before (`وأضاف`, `من جانبه`, `ويتناول الاجتماع أيضا`): no story begins like this. */
export function goesOn(line: Line): boolean {
  const { norm } = line
  return CONTINUING.some((opener) => norm.startsWith(opener) && (norm[opener.length] ?? ' ') === ' ')
}
