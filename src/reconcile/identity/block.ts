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

/** Pairs of mentions worth comparing, as indexes with the lower first. Near linear: sorted neighbours within blocks. */
export function pairs(mentions: readonly Mention[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, i) => {
    for (const key of new Set(keys(mention))) addTo(blocks, key, i)
  })
  const rank = ranks(mentions)
  const seen = new Set<number>()
  const out: [number, number][] = []
  for (const block of blocks.values()) {
    block.sort((a, b) => rank[a]! - rank[b]!)
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + 1 + NEIGHBOURS); j++) {
        const [low, high] = block[i]! < block[j]! ? [block[i]!, block[j]!] : [block[j]!, block[i]!]
        const id = low * mentions.length + high
        if (seen.has(id)) continue
        seen.add(id)
        out.push([low, high])
      }
    }
  }
  return out
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
