import type { Claim } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import { addTo } from '../group.js'
import { byText, hash } from '../order.js'
import type { Origin } from '../record.js'
import { agencyKey, agencyOfChain } from './agency.js'
import { agencyNamed, Family, familyOf, firstPlace } from './families.js'
import { inOrder, Postings } from './postings.js'
import { Witness } from './witness.js'

/** Which words are copies of which, and whom a claim's words stem from. */
export interface Origins {
  origins: Origin[]
  /** The id of the family of copies a claim's words belong to, or null where no other report has them. */
  family(claim: Claim): string | null
  /** Key under which a claim counts as a source: an agency, a family of copies, or its own report. */
  source(claim: Claim): string
  /** The report and sentence in which a claim's words stand first, where they are told by several reports. */
  firstPlace(claim: Claim): string | null
}

/** Finds the families of copied passages among all readings. */
export function findOrigins(readings: readonly Reading[]): Origins {
  const index = new OriginIndex()
  for (const reading of readings) index.add(reading)
  return index
}

/**
 * The origins of a growing set of readings. What it answers depends on the set alone, not on the order in which they came;
 * a report that is the latest of all costs the least.
 */
export class OriginIndex implements Origins {
  private readonly witnesses = new Map<string, Witness>()
  private readonly postings = new Postings<Witness>()
  private readonly families = new Map<Witness, Family>()

  /** Takes a reading in. Gives the ids of all reports whose claims may have another family or source now. */
  add(reading: Reading): Set<string> {
    const witness = new Witness(reading)
    this.witnesses.set(reading.report.id, witness)
    const changed = this.postings.add(witness).add(witness)
    const touched = new Set(changed)
    for (const one of inCanonicalOrder(changed)) {
      for (const parent of one.trace(this.postings)) touched.add(parent)
    }
    this.resolve(changed, touched)
    for (const one of [...touched]) this.file(one, touched)
    return new Set([...touched].map((one) => one.reading.report.id))
  }

  family(claim: Claim): string | null {
    const witness = this.witnesses.get(claim.report)
    const first = witness && familyOf(witness, claim)
    return first ? idOf(first) : null
  }

  source(claim: Claim): string {
    const witness = this.witnesses.get(claim.report)
    if (!witness) return claim.report
    const first = familyOf(witness, claim)
    const own = agencyOfChain(claim.chain) ?? agencyKey(witness.reading.report.agency)
    const agency = own ?? (first && this.families.get(first)!.agency)
    return agency ? agencyId(agency) : first ? idOf(first) : claim.report
  }

  firstPlace(claim: Claim): string | null {
    const witness = this.witnesses.get(claim.report)
    return witness ? firstPlace(witness, claim) : null
  }

  get origins(): Origin[] {
    return [...this.ofCopies(), ...this.ofAgencies()].sort((a, b) => byText(a.id, b.id))
  }

  /** Follows the roots of passages down to every report that has words over the changed ones, earlier reports first. */
  private resolve(changed: ReadonlySet<Witness>, touched: Set<Witness>): void {
    let waiting = inCanonicalOrder(changed)
    while (waiting.length > 0) {
      const next = new Set<Witness>()
      for (const one of waiting) {
        touched.add(one)
        if (one.resolve() || changed.has(one)) for (const heir of one.heirs) next.add(heir)
      }
      waiting = inCanonicalOrder(next)
    }
  }

  /** Puts a report into the families it has words of. Where a family's agency changes, all its reports are touched. */
  private file(witness: Witness, touched: Set<Witness>): void {
    const now = new Map<Witness, Claim[]>(witness.taken.map(({ family }) => [family, []]))
    if (witness.heirs.size > 0) now.set(witness.family, [])
    for (const claim of witness.reading.claims) {
      const family = familyOf(witness, claim)
      if (family) addTo(now, family, claim)
    }
    const agencies: [Family, boolean][] = [...now].map(([first, words]) => {
      const family = this.families.get(first) ?? new Family()
      this.families.set(first, family)
      return [family, family.add(witness, agencyNamed(witness, words))]
    })
    for (const left of witness.families) {
      const family = this.families.get(left)
      if (family && !now.has(left)) agencies.push([family, family.remove(witness)])
    }
    witness.families = new Set(now.keys())
    for (const [family, changed] of agencies) if (changed) for (const member of family.members) touched.add(member)
  }

  private ofCopies(): Origin[] {
    return [...this.families].flatMap(([first, { members, agency }]) => {
      if (members.length < 2) return []
      const passages = members.flatMap((member) => passagesOf(member, first))
      return { id: idOf(first), agency, reports: members.map((one) => one.reading.report.id), passages }
    })
  }

  /** An origin for each agency: the reports that are its own, copy it, or quote it. */
  private ofAgencies(): Origin[] {
    const naming = new Map<string, Set<Witness>>()
    const add = (agency: string | null, witness: Witness) => {
      if (agency) naming.set(agency, (naming.get(agency) ?? new Set()).add(witness))
    }
    for (const witness of this.witnesses.values()) {
      add(agencyKey(witness.reading.report.agency), witness)
      for (const claim of witness.reading.claims) add(agencyOfChain(claim.chain), witness)
    }
    for (const { agency, members } of this.families.values()) for (const member of members) add(agency, member)
    return [...naming].map(([agency, witnesses]) => ({
      id: agencyId(agency),
      agency,
      reports: inCanonicalOrder(witnesses).map((one) => one.reading.report.id),
      passages: [],
    }))
  }
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

function inCanonicalOrder(witnesses: Iterable<Witness>): Witness[] {
  return [...witnesses].sort(inOrder)
}

function idOf(family: Witness): string {
  return `o-${hash(family.reading.report.id)}`
}

function agencyId(agency: string): string {
  return `agency-${/^[A-Za-z0-9]+$/.test(agency) ? agency.toLowerCase() : hash(agency, 8)}`
}
