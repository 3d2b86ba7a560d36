import type { Claim } from '../../claim/claim.js'
import { gap, range } from '../../claim/edtf.js'
import type { Report } from '../../claim/report.js'
import type { Lookup } from '../heard.js'
import type { Fact, Support } from '../record.js'
import { timeOf } from './time.js'

/** A fact as far as one spell of time supports it. */
export interface Told {
  fact: Fact
  supports: readonly Support[]
  /** The claims behind the supports. */
  claims: readonly Claim[]
  reports: ReadonlySet<string>
  /** The earliest time the value is told of; null where no support has one. */
  first: string | null
}

export function toldOf(fact: Fact, supports: readonly Support[], claims: Lookup<Claim>, reports: Lookup<Report>): Told {
  const own = supports.map((support) => claims.get(support.claim)!)
  const times = own.flatMap((claim) => timeOf(claim, reports.get(claim.report)) ?? [])
  return {
    fact,
    supports,
    claims: own,
    reports: new Set(supports.map((support) => support.report)),
    first: times.sort((a, b) => start(a) - start(b) || (a < b ? -1 : 1))[0] ?? null,
  }
}

function start(time: string): number {
  return range(time)?.earliest ?? Number.POSITIVE_INFINITY
}

/** The one that was told first where their times lie apart; null where they do not. */
export function earlier(a: Told, b: Told): Told | null {
  if (a.first === null || b.first === null || gap(a.first, b.first) === 0) return null
  return start(a.first) < start(b.first) ? a : b
}

/** What is only said to be planned. */
export function planned({ claims }: Told): boolean {
  return claims.every((claim) => claim.modality === 'planned')
}

export function numberOf({ fact: { claim } }: Told): number | null {
  if (claim.type === 'pledge') return claim.money?.amount ?? claim.quantity?.value ?? null
  if (claim.type === 'figure') return claim.money?.amount ?? claim.quantity.value
  if (claim.type === 'participation' || claim.type === 'membership') return claim.count?.value ?? null
  return null
}
