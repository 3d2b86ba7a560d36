import { hash } from '../order.js'
import type { Origin } from '../record.js'
import type { Family } from './families.js'
import type { Witness } from './witness.js'

/** The origin that a family of copies makes; null where nobody copied. */
export function originOf(first: Witness, { members, agency }: Family): Origin | null {
  if (members.length < 2) return null
  const passages = members.flatMap((member) => passagesOf(member, first))
  return { id: idOf(first), agency, reports: members.map((one) => one.reading.report.id), passages }
}

/** A family's id, by the report it begins with. */
export function idOf(family: Witness): string {
  return `o-${hash(family.reading.report.id)}`
}

/** What a report has of a family: what it takes, and of its own words what others take. */
function passagesOf(witness: Witness, family: Witness): Origin['passages'] {
  const { text } = witness
  const stretch = (of: Witness, from: number, to: number) => ({
    report: of.reading.report.id,
    start: of.text.starts[from]!,
    end: of.text.ends[to - 1]!,
  })
  const taken = witness.taken
    .filter((one) => one.family === family)
    .map((one) => ({ ...stretch(witness, one.from, one.to), of: stretch(one.of, one.ofFrom, one.ofTo) }))
  if (witness.family !== family) return taken
  const free = witness.given.slice()
  for (const { from, to } of witness.taken) free.fill(0, from, to)
  const first: Origin['passages'] = []
  for (let i = 0, s = 1; i < free.length; i++) {
    if (free[i] === 0) continue
    while (text.sentences[s]! <= i) s++
    const from = i
    while (free[i + 1] === 1 && i + 1 < text.sentences[s]!) i++
    first.push({ ...stretch(witness, from, i + 1), of: null })
  }
  return [...first, ...taken].sort((a, b) => a.start - b.start)
}
