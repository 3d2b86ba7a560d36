import { range } from '../../claim/edtf.js'
import { Neighbours } from '../neighbours.js'
import { byText } from '../order.js'
import type { Mention } from './mention.js'

/** In a block, each mention is compared with so many that follow it in the order of what they say. */
const NEIGHBOURS = 24
/** A time of more months than this is no key. */
const MONTHS = 13
/** Days around a report's date in which a meeting it leaves undated is looked for. */
const AROUND = 10

/** Mentions beside the neighbours they are compared with, and what came of it. */
export function neighbourly<Link>(compare: (a: Mention, b: Mention) => Link | null): Neighbours<Mention, Link> {
  return new Neighbours(NEIGHBOURS, keys, (a, b) => byText(a.said, b.said), compare)
}

function keys(mention: Mention): string[] {
  const { forumKey, countries, city, level, format, ordinal, gifts } = mention
  const out = [...mention.families].map((family) => `words ${family}`)
  for (const month of monthsOf(mention)) {
    for (const country of countries) out.push(`country ${country} ${month}`)
    if (city) out.push(`city ${city} ${month}`)
    if (forumKey) out.push(`forum ${forumKey} ${month}`)
    if (level) out.push(`level ${level} ${month}`)
    for (const gift of gifts) out.push(`gift ${gift} ${month}`)
    if (format !== 'meeting') out.push(`format ${format} ${month}`)
  }
  if (ordinal !== null) out.push(`ordinal ${ordinal} ${forumKey ?? countries[0] ?? ''}`)
  if (forumKey && countries[0]) out.push(`both ${forumKey} ${countries[0]}`)
  return out
}

/** The months the meeting may lie in; without a time of its own those around its report's date. */
function monthsOf(mention: Mention): number[] {
  const said = mention.when ?? mention.report.published
  const days = said ? range(said) : null
  if (!days) return []
  const slack = mention.when ? 0 : AROUND
  const from = monthNumber(days.earliest - slack)
  const to = monthNumber(days.latest + slack)
  if (!(to - from < MONTHS)) return []
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function monthNumber(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
