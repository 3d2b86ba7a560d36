import type { ClaimType } from '../../src/claim/claim.js'
import type { Fact, PublicRecord } from '../../src/reconcile/record.js'
import {
  joiningRecords,
  type LabelledDifference,
  type LabelledPassage,
  labelledFamilies,
  labelledMeetings,
  type Quoted,
} from './labels.js'
import { type Stretch, shared, sourceOf, stretchOf } from './readings.js'

/** Words of a report too few to be an item of their own between labelled passages. */
const OWN_WORDS = 8
/** A family that has fewer characters of a stretch does not have the stretch. */
const TOUCHED = 30

/** Stretches of all reports with the family they are labelled with, or with a key of their own. */
export interface FamilyItem extends Stretch {
  truth: string
}

/** Every labelled passage, and every longer stretch that lies in none. */
export function familyItems(): FamilyItem[] {
  const labelled = labelledFamilies().flatMap(({ family, passages }) =>
    passages.map((passage) => ({ ...passageStretch(passage), truth: family })),
  )
  const own = [...joiningRecords().values()].flatMap(({ source, text }) =>
    gaps(
      text,
      labelled.filter(({ report }) => report === source),
    ).map(([start, end]) => ({ report: source, start, end, truth: `own ${source} ${start}` })),
  )
  return [...labelled, ...own]
}

function passageStretch({ report, from, to }: LabelledPassage): Stretch {
  if (from === undefined || to === undefined) {
    return { report, start: 0, end: joiningRecords().get(report)!.text.length }
  }
  return { report, start: stretchOf({ report, quote: from }).start, end: stretchOf({ report, quote: to }).end }
}

function gaps(text: string, taken: readonly Stretch[]): [number, number][] {
  const out: [number, number][] = []
  let from = 0
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    out.push([from, start])
    from = Math.max(from, end)
  }
  out.push([from, text.length])
  return out.filter(([start, end]) => text.slice(start, end).trim().split(/\s+/).length >= OWN_WORDS)
}

/** The key of the family of copies that has most of a stretch, or a key of its own. */
export function familyFound(record: PublicRecord, item: Stretch): string {
  const shares = record.origins.map(({ id, passages }) => ({
    id,
    has: passages.reduce((sum, one) => sum + shared(item, { ...one, report: sourceOf(one.report) }), 0),
  }))
  const best = shares.reduce((a, b) => (b.has > a.has ? b : a), { id: '', has: 0 })
  return best.has >= TOUCHED ? best.id : `own ${item.report} ${item.start}`
}

/** Labelled mentions with the meeting of the record whose words touch theirs; null where nothing was claimed there. */
export function meetingItems(record: PublicRecord): { truth: string; quoted: Quoted; found: string | null }[] {
  return labelledMeetings().flatMap(({ meeting, mentions }) =>
    mentions.map((quoted) => ({ truth: meeting, quoted, found: meetingAt(record, quoted) })),
  )
}

function meetingAt(record: PublicRecord, quoted: Quoted): string | null {
  const stretch = stretchOf(quoted)
  const touching = record.meetings.flatMap(({ id, supports }) =>
    supports.flatMap(({ report, evidence }) =>
      evidence.map((words) => ({ id, has: shared(stretch, { ...words, report: sourceOf(report) }), long: words })),
    ),
  )
  const best = touching
    .filter(({ has }) => has > 0)
    .sort((a, b) => b.has - a.has || a.long.end - a.long.start - (b.long.end - b.long.start))
  return best[0]?.id ?? null
}

/** The fact of a type that stands on the words, and its value's claim. */
export function factAt(record: PublicRecord, type: ClaimType, quoted: Quoted): Fact | null {
  const stretch = stretchOf(quoted)
  const standing = record.facts
    .filter((fact) => fact.type === type)
    .flatMap((fact) =>
      fact.supports.flatMap(({ report, evidence }) =>
        evidence.map((words) => ({ fact, has: shared(stretch, { ...words, report: sourceOf(report) }), words })),
      ),
    )
    .filter(({ has }) => has > 0)
  const says = (fact: Fact) => counts(fact, quoted.quote)
  standing.sort(
    (a, b) =>
      b.has - a.has || says(b.fact) - says(a.fact) || a.words.end - a.words.start - (b.words.end - b.words.start),
  )
  return standing[0]?.fact ?? null
}

/**
 * How well a fact fits words that count: a number rather than somebody who is named beside it, and the number that the words
 * begin with: «12 دولة إضافة إلى أربع منظمات» is labelled for its states.
 */
function counts({ claim }: Fact, quote: string): number {
  const count = claim.type === 'participation' || claim.type === 'membership' ? claim.count : undefined
  if (count === undefined) return 0
  return new RegExp(`^\\D*${count.value}(?!\\d)`).test(quote) ? 2 : 1
}

/** What the record says of a labelled difference: its verdict, or what keeps it from having one. */
export function verdictFound(record: PublicRecord, { type, values }: LabelledDifference): string {
  const facts = values.map((value) => factAt(record, type, value))
  const unread = values.filter((_, i) => facts[i] === null).map(({ report }) => report)
  if (unread.length > 0) return `not claimed in ${unread.join(', ')}`
  const ids = new Set(facts.map((fact) => fact!.id))
  const slots = new Set(facts.map((fact) => fact!.slot))
  const told = [...record.disagreements, ...record.agreements]
    .filter((one) => [...ids].every((id) => one.values.some((value) => value.facts.includes(id))))
    .sort((a, b) => a.values.length - b.values.length)
  if (told[0]) return told[0].verdict
  if (ids.size === 1) return 'agreed'
  return slots.size > 1 ? `in ${slots.size} slots: ${[...slots].join(' | ')}` : 'no verdict'
}
