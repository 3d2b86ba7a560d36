import type { Claim } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import { addTo } from '../group.js'
import { Listed } from '../listed.js'
import { byText } from '../order.js'
import type { Origin } from '../record.js'
import { Agencies, agencyId } from './agencies.js'
import { agencyKey, agencyOfChain } from './agency.js'
import { idOf, originOf } from './copies.js'
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
  private readonly agencies = new Agencies()
  private readonly changedFamilies = new Set<Witness>()
  private readonly byId = new Map<string, Origin>()
  private readonly all = new Listed<Origin>((a, b) => byText(a.id, b.id))

  /** Takes a reading in. Gives the ids of all reports whose claims may have another family, source or first place now. */
  add(reading: Reading): Set<string> {
    const witness = new Witness(reading)
    this.witnesses.set(reading.report.id, witness)
    return this.follow(this.postings.add(witness).add(witness), new Set())
  }

  /** Takes a report's reading out. Gives the ids of all other reports whose claims may have another one now. */
  remove(report: string): Set<string> {
    const witness = this.witnesses.get(report)
    if (!witness) return new Set()
    this.witnesses.delete(report)
    const touched = witness.release()
    for (const first of witness.families) {
      const family = this.families.get(first)!
      if (family.remove(witness)) for (const member of family.members) touched.add(member)
      this.changedFamilies.add(first)
    }
    this.agencies.forget(witness)
    const changed = this.postings.remove(witness)
    const told = this.follow(changed, touched)
    this.families.delete(witness)
    told.delete(report)
    return told
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
    return this.listed()()
  }

  /** The origins as they are now, as a list on demand. */
  listed(): () => Origin[] {
    for (const first of this.changedFamilies) {
      const family = this.families.get(first)
      this.show(idOf(first), family ? originOf(first, family) : null)
    }
    this.changedFamilies.clear()
    for (const [id, origin] of this.agencies.takeChanged()) this.show(id, origin)
    return this.all.now()
  }

  private show(id: string, origin: Origin | null): void {
    const before = this.byId.get(id)
    if (before) this.all.drop(before)
    if (origin) {
      this.byId.set(id, origin)
      this.all.put(origin)
    } else this.byId.delete(id)
  }

  /** Looks for the passages of reports anew, and for all that follows from them. */
  private follow(changed: ReadonlySet<Witness>, touched: Set<Witness>): Set<string> {
    for (const one of changed) touched.add(one)
    for (const one of inCanonicalOrder(changed)) {
      for (const parent of one.trace(this.postings)) touched.add(parent)
    }
    this.resolve(changed, touched)
    for (const one of [...touched]) if (this.isHere(one)) this.file(one, touched)
    for (const one of touched) {
      if (!this.isHere(one)) continue
      this.agencies.note(
        one,
        [...one.families].map((first) => this.families.get(first)!.agency),
      )
      for (const first of one.families) this.changedFamilies.add(first)
    }
    // Words are followed to their first place through every report between.
    for (const heir of descendants(changed)) touched.add(heir)
    return new Set([...touched].map((one) => one.reading.report.id))
  }

  private isHere(witness: Witness): boolean {
    return this.witnesses.get(witness.reading.report.id) === witness
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
      if (!family || now.has(left)) continue
      agencies.push([family, family.remove(witness)])
      this.changedFamilies.add(left)
    }
    witness.families = new Set(now.keys())
    for (const [family, changed] of agencies) if (changed) for (const member of family.members) touched.add(member)
  }
}

/** All reports that have words of some through any number of others. */
function descendants(witnesses: Iterable<Witness>): Set<Witness> {
  const found = new Set<Witness>()
  const waiting = [...witnesses]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const heir of one.heirs) {
      if (found.has(heir)) continue
      found.add(heir)
      waiting.push(heir)
    }
  }
  return found
}

function inCanonicalOrder(witnesses: Iterable<Witness>): Witness[] {
  return [...witnesses].sort(inOrder)
}
