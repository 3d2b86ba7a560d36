import type { Line } from '../line.js'
import { isBody } from '../shape.js'
import { type Cut, type Furniture, phrases } from './furniture.js'
import { bodyStart } from './head.js'

const DESKS = phrases('مراسل', 'مراسلنا', 'مراسلة', 'مكتب', 'مكاتب', 'موفد', 'موفدنا', 'مندوب', 'خاص').join('|')
/** Place, mark, desk; before running text a further mark must follow. */
const DESK = new RegExp(
  `^[^():|–—-]{2,30}(?<desk> ?[-–—|،/]? ?\\(?(?:${DESKS})(?: [^():|/–—-]{1,40})?\\)?)(?<mark> ?[:–—-]|$)`,
)
const HEAD = 100
const LONGEST = 60

/** The office of an outlet behind the place of a dateline; the place stays. */
export const desk: Furniture = {
  name: 'desk',
  removes: 'byline',
  why: 'At the head of a story, behind a place and a mark, the correspondent or office of an outlet',
  finds: [
    'تونس [- مراسل الضفة]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'تونس [(مكتب الضفة)] - بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'عمان [- خاص]: بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'تونس [- (مكاتب الضفة)]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
  ],
  leaves: [
    'تونس - مكتب المياه الدولي يعلن نتائج دراسته السنوية عن السدود\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'قال مكتب الوزير: إن وزراء المياه في خمس دول بحثوا أمس سبل تقاسم النهر.',
    'بحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.\nتونس - مراسل الضفة',
  ],
  cut(lines) {
    const first = bodyStart(lines)
    return lines.slice(Math.max(0, first - 2), first + 1).flatMap(deskOn)
  },
}

function deskOn(line: Line): Cut[] {
  const found = DESK.exec(line.norm.slice(0, HEAD))
  const { desk: written, mark } = found?.groups ?? {}
  if (!found || !written || !/^ ?[-–—|،/(]| \(/.test(written)) return []
  if (mark === '' && (isBody(line) || line.length > LONGEST || written.trim().split(' ').length > MOST_WORDS)) return []
  const at = found[0].length - written.length - mark!.length
  const from = at + written.search(/\S/)
  const to = at + written.length
  return [{ start: line.at(from), end: to >= line.norm.length && line.short ? line.end : line.at(to - 1) + 1 }]
}

const MOST_WORDS = 6
