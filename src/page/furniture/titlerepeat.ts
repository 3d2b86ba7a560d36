import type { Line } from '../line.js'
import { isHeadline } from '../shape.js'
import type { Cut, Furniture } from './furniture.js'
import { headOf } from './head.js'

const SITE_WORDS = 6
const PREFIX_WORDS = 3
const LOOKED_AT = 8

/** Further copies of the headline over the text, whole, cut short, or with the name of the site. */
export const titleRepeat: Furniture = {
  name: 'title repeat',
  removes: 'title_repeat',
  why: 'At the head of a story the headline again, its beginning, or the name of the site joined to it by a mark',
  finds: [
    'الوزراء يبحثون تقاسم مياه النهر\n[الوزراء يبحثون تقاسم مياه النهر]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    '[صحيفة الضفة :] الوزراء يبحثون تقاسم مياه النهر\n[الوزراء يبحثون تقاسم مياه النهر]\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'الوزراء يبحثون تقاسم مياه النهر [| صحيفة الضفة]\n[الوزراء يبحثون تقاسم مياه النهر]\n[الوزراء يبحثون تقاسم]',
  ],
  leaves: [
    'الوزراء يبحثون تقاسم مياه النهر\nجولة جديدة من المحادثات تبدأ غدا\nبحث وزراء المياه في خمس دول أمس سبل تقاسم النهر.',
    'المياه أولا\nالمياه أولا شعار المؤتمر الذي بدأ أمس في المدينة بمشاركة خمس دول.',
  ],
  cut: (lines) => repeats(headOf(lines).slice(0, LOOKED_AT)).cuts,
}

interface Repeats {
  cuts: Cut[]
  /** The name of the site where one is joined to the headline. */
  site: string | null
}

/** The repeats among the lines of a head, and the site they name. */
export function repeats(head: readonly Line[]): Repeats {
  const cuts: Cut[] = []
  let site: string | null = null
  for (let i = 0; i < head.length && cuts.length === 0; i++) {
    const first = head[i]!
    const joined = head
      .slice(i + 1)
      .map((later) => ({ later, join: joinOf(first, later) }))
      .find(({ join }) => join)
    if (joined) {
      const { from, to } = joined.join!
      if (from > 0) cuts.push({ start: first.start, end: first.at(from) })
      if (to < first.norm.length) cuts.push({ start: first.at(to), end: first.end })
      site = joined.join!.site
      cuts.push(...copies(head.slice(i + 1), first.norm.slice(from, to)))
    } else if (isHeadline(first)) cuts.push(...copies(head.slice(i + 1), first.norm))
  }
  return { cuts, site }
}

function copies(head: readonly Line[], title: string): Cut[] {
  return head
    .filter((line) => line.norm === title || isBeginning(line, title))
    .map(({ start, end }) => ({ start, end }))
}

function isBeginning(line: Line, title: string): boolean {
  if (!title.startsWith(line.norm.replace(/ ?[.…]{2,3}$/, ''))) return false
  return line.wordCount >= PREFIX_WORDS
}

/** Where `later`, a headline, stands inside `first` beside the name of a site and a mark that joins them. */
function joinOf(first: Line, later: Line): { from: number; to: number; site: string } | null {
  if (!first.short || !later.short || !isHeadline(later) || later.norm.length >= first.norm.length) return null
  const from = first.norm.indexOf(later.norm)
  if (from < 0) return null
  const to = from + later.norm.length
  const before = /^(.{2,60}?) ?[:|»/–—-] ?$/.exec(first.norm.slice(0, from))?.[1]
  const after = /^ ?[:|«/–—-] ?(.{2,60})$/.exec(first.norm.slice(to))?.[1]
  const site = from > 0 ? before : after
  if (!site || site.split(' ').length > SITE_WORDS || (from > 0 && to < first.norm.length)) return null
  return { from, to, site: siteOf(first.visible, from > 0) }
}

/** The site's name as written, before or behind the mark that joins it. */
function siteOf(joined: string, before: boolean): string {
  const name = before
    ? joined.slice(0, joined.search(MARKS))
    : joined.slice(-[...joined].reverse().join('').search(MARKS))
  return name.trim()
}

const MARKS = /[:|«»/–—-]/
