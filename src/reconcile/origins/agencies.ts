import { countWhile } from '../../claim/ordered.js'
import { hash } from '../order.js'
import type { Origin } from '../record.js'
import { agencyKey, agencyOfChain } from './agency.js'
import { inOrder } from './postings.js'
import type { Witness } from './witness.js'

export function agencyId(agency: string): string {
  return `agency-${/^[A-Za-z0-9]+$/.test(agency) ? agency.toLowerCase() : hash(agency, 8)}`
}

/** Which reports are an agency's own, copy it, or quote it. */
export class Agencies {
  private readonly reports = new Map<string, Witness[]>()
  private readonly of = new Map<Witness, ReadonlySet<string>>()
  private readonly changed = new Set<string>()

  /** Notes the agencies of a report anew: its own, those that its claims name, and those of the families it has words of. */
  note(witness: Witness, families: Iterable<string | null>): void {
    const named = [
      agencyKey(witness.reading.report.agency),
      ...witness.reading.claims.map(({ chain }) => agencyOfChain(chain)),
      ...families,
    ]
    this.replace(witness, new Set(named.filter((agency) => agency !== null)))
  }

  forget(witness: Witness): void {
    this.replace(witness, new Set())
    this.of.delete(witness)
  }

  /** The origins of agencies whose reports changed since this was asked last; null where none is left. */
  takeChanged(): Map<string, Origin | null> {
    const out = new Map([...this.changed].map((agency) => [agencyId(agency), this.originOf(agency)] as const))
    this.changed.clear()
    return out
  }

  private originOf(agency: string): Origin | null {
    const witnesses = this.reports.get(agency)
    const reports = witnesses?.map(({ reading }) => reading.report.id)
    return reports ? { id: agencyId(agency), agency, reports, passages: [] } : null
  }

  private replace(witness: Witness, now: ReadonlySet<string>): void {
    const before = this.of.get(witness) ?? new Set()
    for (const agency of before) if (!now.has(agency)) this.take(agency, witness)
    for (const agency of now) if (!before.has(agency)) this.put(agency, witness)
    this.of.set(witness, now)
  }

  private put(agency: string, witness: Witness): void {
    const own = this.reports.get(agency)
    if (own) own.splice(placeIn(own, witness), 0, witness)
    else this.reports.set(agency, [witness])
    this.changed.add(agency)
  }

  private take(agency: string, witness: Witness): void {
    const own = this.reports.get(agency)!
    own.splice(placeIn(own, witness), 1)
    if (own.length === 0) this.reports.delete(agency)
    this.changed.add(agency)
  }
}

function placeIn(own: readonly Witness[], witness: Witness): number {
  return countWhile(own, (other) => inOrder(other, witness) < 0)
}
