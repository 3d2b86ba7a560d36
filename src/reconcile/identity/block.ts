import { range } from '../../claim/edtf.js'
import { addTo } from '../group.js'
import { byText } from '../order.js'
import type { Mention } from './mention.js'

/** In a block, each mention is compared with so many that follow it in the order of what they say. */
const NEIGHBOURS = 24
/** A time of more months than this is no key. */
const MONTHS = 13
/** Days around a report's date in which a meeting it leaves undated is looked for. */
const AROUND = 10

/**
 * Pairs of mentions worth comparing, as indexes with the lower first, each once. Near linear: sorted neighbours within
 * blocks. They are told one by one, because there are many more of them than mentions.
 */
export function* pairs(mentions: readonly Mention[]): Iterable<[number, number]> {
  const rank = ranks(mentions)
  const inRank: number[] = new Array(mentions.length)
  for (let i = 0; i < rank.length; i++) inRank[rank[i]!] = i
  const blocks = new Map<string, number[]>()
  const places = new Map<number, [block: number[], place: number][]>()
  for (const i of inRank) {
    for (const key of new Set(keys(mentions[i]!))) {
      addTo(blocks, key, i)
      const block = blocks.get(key)!
      addTo(places, i, [block, block.length - 1])
    }
  }
  for (const i of inRank) {
    const next = (places.get(i) ?? []).flatMap(([block, place]) => block.slice(place + 1, place + 1 + NEIGHBOURS))
    for (const j of new Set(next)) yield i < j ? [i, j] : [j, i]
  }
}

function keys(mention: Mention): string[] {
  const { forumKey, countries, city, level, format, ordinal } = mention
  const out = [...mention.families].map((family) => `words ${family}`)
  for (const month of monthsOf(mention)) {
    for (const country of countries) out.push(`country ${country} ${month}`)
    if (city) out.push(`city ${city} ${month}`)
    if (forumKey) out.push(`forum ${forumKey} ${month}`)
    if (level) out.push(`level ${level} ${month}`)
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

/** The place of each mention in the order of what it says, so that likely copies stand side by side. */
function ranks(mentions: readonly Mention[]): number[] {
  const said = mentions.map((m) =>
    [m.when ?? m.report.published, m.forumKey, m.level, m.ordinal, m.countries, m.city, m.format, m.key].join('\u0001'),
  )
  const order = mentions.map((_, i) => i).sort((a, b) => byText(said[a]!, said[b]!))
  const out: number[] = new Array(mentions.length)
  for (let i = 0; i < order.length; i++) out[order[i]!] = i
  return out
}
