import { type Line, perLine } from '../line.js'
import { isBody } from '../shape.js'
import { agencyNamed, agencyOfFolded } from '../words/agencies.js'
import { type Cut, type Furniture, phrases } from './furniture.js'
import { bodyStart } from './head.js'

/** The name of an agency at the head or the end of a story, and where it stands. */
export interface Slug extends Cut {
  /** Null where only `وكالات` stands there. */
  agency: string | null
}

/** Agency slugs. The place before them stays: it tells the reader where the story was written. */
export const dateline: Furniture = {
  name: 'dateline',
  removes: 'dateline',
  why: 'Before the first words of a story or behind its last an agency stands between marks, alone or after a place',
  finds: [
    '[(كونا) --] بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'تونس [- رويترز]: بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'القاهرة- [(رويترز)] بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'الكويت [أ ف ب] بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'عمان [(بترا)] - بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'الرباط [أ ف ب]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'تونس [، أ ف ب، د ب أ] - بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'تونس [- 15 - 3 (كونا)] -- بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'بغداد [- وكالات]: بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر. [(شينخوا)]',
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر. [(النهاية) س ه / ن ع]',
  ],
  leaves: [
    'تونس: بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'قالت وكالة رويترز: إن وزراء المياه في خمس دول بحثوا أمس سبل تقاسم النهر.',
    'ونقلت "كونا"، عن الوزير قوله إن الجولة المقبلة ستعقد في الخريف.',
    'وزير المياه - وهو من أعضاء الوفد - قال إن الجولة المقبلة ستعقد في الخريف.',
    'قالت الوكالة (رويترز) إن وزراء المياه في خمس دول بحثوا أمس سبل تقاسم النهر.',
    'سجل الخط د ب هذا العام ارتفاعا في عدد ركابه بحسب بيانات الشركة.',
    'نددت رويترز (وكالة أنباء) بمنع مراسليها من دخول المدينة القديمة أمس.',
  ],
  cut: (lines) => slugsOf(lines).map(({ start, end }) => ({ start, end })),
}

/** All slugs of one story, in order. */
export function slugsOf(lines: readonly Line[]): Slug[] {
  const first = bodyStart(lines)
  const last = lines.findLastIndex(isBody)
  const heads = lines.slice(Math.max(0, first - 2), first + 1).map(headSlug)
  return [...heads, last < 0 ? null : tailSlug(lines[last]!)].filter((slug) => slug !== null)
}

/** Whether a story begins on this line with place and agency. */
export function hasHeadSlug(line: Line): boolean {
  return headSlug(line) !== null
}

interface Segment {
  from: number
  to: number
  text: string
}

const HEAD = 90
const TAIL = 80
/** Place and agency alone on a line need no mark. */
const LONE = 40
const PLACE_WORDS = 4
const GENERIC = new Set(phrases('وكالات', 'الوكالات', 'وكالات الأنباء'))
/** A verb or noun of telling before an agency's name makes it the subject of a sentence. */
const TELLING =
  /^(?:و?(?:قال|نقل|ذكر|افاد|اعلن|اورد|كشف|نشر|بث|وفق|حسب|بحسب|نقلا|تبعا)(?:ت|ا|ته|تها)?|وكاله|لوكاله|عن)$/

const headSlug = perLine((line): Slug | null => {
  const head = line.norm.slice(0, HEAD)
  return unmarked(line, head) ?? marked(line, head)
})

/** A place, and behind it letters alone or a name in brackets: no mark need follow. */
const UNMARKED =
  /^\p{L}{2,15}(?: \p{L}{2,15})? ?[-–—،/]? ?(?:\(([^()]{2,20})\)|(\p{L}(?:[ .]\p{L}){1,2}\.?))(?= [\p{L}"«]{2})/u

/** `الكويت أ ف ب بحث`, `القاهرة- (رويترز) بحث`. */
function unmarked(line: Line, head: string): Slug | null {
  const found = UNMARKED.exec(head)
  if (!found || TELLING.test(head.split(' ')[0]!)) return null
  const agency = agencyOfFolded((found[1] ?? found[2]!).replace(/[.]/g, ' ').trim())
  if (!agency) return null
  const to = found[0].length
  const from = to - (found[1] === undefined ? found[2]!.length : found[1].length + 2)
  return { start: line.at(from), end: line.at(to - 1) + 1, agency }
}

function marked(line: Line, head: string): Slug | null {
  if (line.length > LONE && !/[-–—:)/]/.test(head)) return null
  const parts = segments(head)
  const at = parts.findIndex((part, i) => i < 4 && agencyAt(part) !== null)
  if (at < 0) return null
  const before = parts.slice(0, at)
  if (before.some((part) => part.text.split(' ').length > PLACE_WORDS)) return null
  const named = agencyAt(parts[at]!)!
  const whole = named.from === parts[at]!.from
  const lone = line.length <= LONE && at === parts.length - 1 && before.length + Number(!whole) > 0
  let last = at
  while (parts[last + 1] && /^ ?[،/+-] ?$/.test(between(head, parts, last)) && agencyAt(parts[last + 1]!)) last++
  const mark = /^["»”]? ?(\) ?(?:--+|[-–—:/])|--+|[-–—:/])|^\)$/.exec(head.slice(parts[last]!.to))
  if (!mark && !lone) return null
  if (!lone && !whole && TELLING.test(parts[at]!.text.split(' ')[0]!)) return null
  return cutAround(line, named, before.length > 0 || !whole, parts[last]!.to, mark?.[0] ?? '')
}

/** After a place its mark stays (`تونس    : بحث`); a slug that stands first goes with its mark. */
function cutAround(line: Line, named: Named, afterPlace: boolean, to: number, mark: string): Slug {
  const { norm } = line
  let from = named.from
  // Day and month may stand between the two: `تونس - 15 - 3 (كونا)`.
  while (from > 0 && !/\p{L}/u.test(norm[from - 1]!)) from--
  if (afterPlace && norm[from] === ' ') from++
  const closing = /^["»”]? ?\)/.exec(mark)?.[0].length ?? /^["»”]?/.exec(mark)![0].length
  const end = afterPlace ? to + closing : to + mark.length
  return {
    start: line.at(from),
    end: end >= norm.length && line.short ? line.end : line.at(end - 1) + 1,
    agency: named.agency,
  }
}

interface Named {
  agency: string | null
  from: number
}

/** The agency a segment names, alone or behind a place (`الرباط أ ف ب`). */
function agencyAt(part: Segment): Named | null {
  if (GENERIC.has(part.text)) return { agency: null, from: part.from }
  const words = part.text.split(STOPS).filter((word) => word !== '')
  if (words.length > MOST_BEFORE + LONGEST_NAME) return null
  for (let skip = 0; skip <= MOST_BEFORE && skip < words.length; skip++) {
    const agency = words.length - skip <= LONGEST_NAME ? agencyOfFolded(words.slice(skip).join(' ')) : null
    if (agency) return { agency, from: part.from + [...part.text.matchAll(WORDS)][skip]!.index }
  }
  return null
}

/** Stops and stars part the words of a name and its initials. */
const STOPS = /[ .*_]+/
const WORDS = /[^ .*_]+/g
/** So many words of a place may stand before a name, which has at most so many itself. */
const MOST_BEFORE = 3
const LONGEST_NAME = 6

/** The stretches of letters between marks; stops inside initials (`أ.ف.ب`) part nothing. */
function segments(head: string): Segment[] {
  const found: Segment[] = []
  for (const match of head.matchAll(/[^()«»"“”:،,/+–—-]+/g)) {
    const text = match[0].trim()
    if (text === '') continue
    const from = match.index + match[0].indexOf(text)
    found.push({ from, to: from + text.length, text })
  }
  return found
}

function between(head: string, parts: readonly Segment[], i: number): string {
  return head.slice(parts[i]!.to, parts[i + 1]!.from)
}

const tailSlug = perLine((line): Slug | null => {
  const tail = line.raw.slice(-TAIL)
  return tail.includes(')') ? (endMark(line, tail) ?? endSlug(line, tail)) : null
})

/** `(شينخوا)` behind the last stop. */
function endSlug({ end }: Line, tail: string): Slug | null {
  const found = /\(([^()]{2,40})\)[.\s\u0000]*$/.exec(tail)
  const agency = found ? agencyNamed(found[1]!.replace(/\u0000/g, '')) : null
  if (!agency) return null
  const start = end - tail.length + found!.index
  return /[.!؟"»][\s\u0000]*$/.test(tail.slice(0, found!.index)) ? { start, end, agency } : null
}

/** `(النهاية)` with the initials of the editors. */
function endMark({ end }: Line, tail: string): Slug | null {
  const found = /\((?:النهاية|انتهى)\)[^.]{0,30}$/.exec(tail)
  return found ? { start: end - tail.length + found.index, end, agency: null } : null
}

/** Whether a story ends on this line with an agency's slug or end mark. */
export function endsWithSlug(line: Line): boolean {
  return tailSlug(line) !== null
}
