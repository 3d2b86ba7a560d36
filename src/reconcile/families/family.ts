import type { Report } from '../../claim/report.js'
import { groupBy } from '../group.js'
import { type Text, textOf, wordsIn } from '../origins/text.js'
import type { Origin, OriginPassage, Reason } from '../record.js'
import { because } from './because.js'
import { type Piece, piecesOf, slice, type Words } from './pieces.js'

/** A passage of a copy, word by word beside what it is from. */
export interface FamilyPassage {
  start: number
  end: number
  of: { report: string; start: number; end: number }
  /** It stands at another place among the passages than what it is from. */
  moved: boolean
  pieces: Piece[]
}

/** What one report has from an earlier one of its family, and what it made of it. */
export interface FamilyMember {
  family: string
  /** The agency that a report of the family names. */
  agency: string | null
  report: string
  published: string | null
  outlet: string | null
  /** The report it is most like; null for the one in which the words stand first. */
  of: string | null
  /** How many words it has, and how many of them are from `of`. */
  words: number
  copied: number
  passages: FamilyPassage[]
  /** Sentences of `of` that it leaves out, and its own outside all passages: only where most of the one are the other's. */
  cut: string[]
  added: string[]
  because: Reason
}

/** A family of texts with its members, the first one first. */
export interface Family {
  id: string
  agency: string | null
  members: FamilyMember[]
}

/** A report as families are told from it; `text` is the masked text, as in a reading. */
export interface FamilyText {
  report: Report
  text: string
}

/** Who copied whom in a family of copies, and what each changed. Reports without a text are left out. */
export function familyOf(origin: Origin, textOfReport: (id: string) => FamilyText | null): Family {
  const told = new Map<string, Told>()
  for (const id of origin.reports) {
    const found = textOfReport(id)
    if (found) told.set(id, { ...found, words: textOf({ ...found, claims: [] }) })
  }
  const passages = groupBy(origin.passages, ({ report }) => report)
  const members = [...told.values()].map((one) => member(origin, one, passages.get(one.report.id) ?? [], told))
  return { id: origin.id, agency: origin.agency, members }
}

interface Told extends FamilyText {
  words: Text
}

/** A passage must leave this share of its text aside for what is left out to be no news. */
const MOSTLY = 0.5

function member(
  origin: Origin,
  one: Told,
  own: readonly OriginPassage[],
  told: ReadonlyMap<string, Told>,
): FamilyMember {
  const { id, published, outlet } = one.report
  const of = mainParent(own, told)
  const taken = of
    ? own.flatMap((passage) => (passage.of?.report === of.report.id ? [{ ...passage, of: passage.of }] : []))
    : []
  const moved = outOfOrder(taken.map((passage) => passage.of.start))
  const passages = taken.map((passage, i) => ({
    start: passage.start,
    end: passage.end,
    of: passage.of,
    moved: moved.has(i),
    pieces: piecesOf(wordsOf(of!, passage.of), wordsOf(one, passage)),
  }))
  const copied = covered(one, taken)
  const given = of
    ? covered(
        of,
        taken.map((passage) => passage.of),
      )
    : 0
  const words = one.words.words.length
  return {
    family: origin.id,
    agency: origin.agency,
    report: id,
    published,
    outlet,
    of: of?.report.id ?? null,
    words,
    copied,
    passages,
    cut:
      of && given >= of.words.words.length * MOSTLY
        ? outside(
            of,
            taken.map((passage) => passage.of),
          )
        : [],
    added: of && copied >= words * MOSTLY ? outside(one, taken) : [],
    because: because({
      of: of?.report.id ?? null,
      words,
      copied,
      passages: passages.map(({ pieces }) => pieces),
      agency: origin.agency,
    }),
  }
}

type Reach = { start: number; end: number }

function wordsOf({ words, text, report }: Told, { start, end }: Reach): Words {
  const [from, to] = wordsIn(words, start, end)
  const shift = report.span.start
  return { text: words, from, to, letters: (a, b) => text.slice(a - shift, b - shift) }
}

/** The report that most of the words are from. */
function mainParent(own: readonly OriginPassage[], told: ReadonlyMap<string, Told>): Told | null {
  const letters = new Map<string, number>()
  for (const { of, start, end } of own) {
    if (of && told.has(of.report)) letters.set(of.report, (letters.get(of.report) ?? 0) + end - start)
  }
  const best = [...letters].reduce<[string, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null)
  return best && told.get(best[0])!
}

function marked({ words }: Told, reaches: readonly Reach[]): Uint8Array {
  const marks = new Uint8Array(words.words.length)
  for (const { start, end } of reaches) marks.fill(1, ...wordsIn(words, start, end))
  return marks
}

function covered(one: Told, reaches: readonly Reach[]): number {
  return marked(one, reaches).reduce((sum, mark) => sum + mark, 0)
}

/** A run of fewer words outside all passages is no change worth telling. */
const FEWEST = 3

/** What of a report lies outside the stretches, sentence by sentence. */
function outside(one: Told, reaches: readonly Reach[]): string[] {
  const marks = marked(one, reaches)
  const all = wordsOf(one, { start: one.report.span.start, end: one.report.span.end })
  const out: string[] = []
  for (let s = 0; s + 1 < one.words.sentences.length; s++) {
    const end = one.words.sentences[s + 1]!
    for (let i = one.words.sentences[s]!; i < end; i++) {
      if (marks[i] === 1) continue
      const from = i
      while (i + 1 < end && marks[i + 1] === 0) i++
      if (i + 1 - from >= FEWEST) out.push(slice(all, from, i + 1))
    }
  }
  return out
}

/** Which places lie outside a longest run of rising ones. */
function outOfOrder(starts: readonly number[]): Set<number> {
  const best: { length: number; before: number }[] = []
  starts.forEach((start, i) => {
    let before = -1
    for (let j = 0; j < i; j++) {
      if (starts[j]! < start && (before < 0 || best[j]!.length > best[before]!.length)) before = j
    }
    best.push({ length: before < 0 ? 1 : best[before]!.length + 1, before })
  })
  let at = best.reduce((top, { length }, i) => (top < 0 || length > best[top]!.length ? i : top), -1)
  const rising = new Set<number>()
  for (; at >= 0; at = best[at]!.before) rising.add(at)
  return new Set([...starts.keys()].filter((i) => !rising.has(i)))
}
