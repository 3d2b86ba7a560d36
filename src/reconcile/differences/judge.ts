import type { Claim } from '../../claim/claim.js'
import { gap } from '../../claim/edtf.js'
import { ofEvents } from '../facts/measures.js'
import { grounds } from '../record.js'
import { on, type Relation } from './compare.js'
import type { TakesBack } from './corrections.js'
import { relate, type Scales } from './relate.js'
import { earlier, numberOf, planned, type Told } from './told.js'

/** What is asked to judge values beside their scales: which reports take back which, and what they are about. */
export interface Bench extends Scales {
  takesBack: TakesBack
  home(claim: Claim): string | null
}

/** How two values of one theme stand to each other, all that is told of them considered; null: not to be compared. */
export function judge(a: Told, b: Told, bench: Bench): Relation | null {
  const relation = relate(a.fact.claim, b.fact.claim, bench)
  const apart = relation !== null && grounds.indexOf(relation.ground) >= grounds.indexOf('time')
  if (apart && (takenBack(a, b, bench) || takenBack(b, a, bench))) return on('correction')
  if (sideBySide(a, b) || oneSentence(a, b, bench)) return null
  if (!apart) return relation
  if (atTwoMeetings(a, b, bench)) return on('time')
  if (grown(a, b)) return on('growth')
  if (planned(a) !== planned(b) && earlier(a, b) === (planned(a) ? a : b)) return on('plan')
  return relation
}

/** One report that tells two amounts side by side tells two things; a head count it tells twice it tells differently. */
export function sideBySide(a: Told, b: Told): boolean {
  if (a.fact.type !== 'pledge' && a.fact.type !== 'figure') return false
  return [...a.reports].some((report) => b.reports.has(report))
}

/** «35 رئيس دولة و4 رؤساء حكومات»: two head counts of one sentence count two kinds. */
function oneSentence(a: Told, b: Told, { contexts }: Bench): boolean {
  if (a.fact.type !== 'participation' && a.fact.type !== 'membership') return false
  const words = ({ evidence: [first] }: Claim) => `${first!.start} ${first!.end}`
  const beside = (x: Claim, y: Claim) => x.report === y.report && words(x) !== words(y) && contexts(x) === contexts(y)
  return a.claims.some((x) => b.claims.some((y) => beside(x, y)))
}

/** Days between two reports on two meetings of which each decided something of its own. */
const ANOTHER_TIME = 14

/** What reports tell of events at two meetings some time apart was each of its own: cuts that were agreed on twice. */
function atTwoMeetings(a: Told, b: Told, { home }: Bench): boolean {
  const { claim } = a.fact
  if (claim.type !== 'figure' || !ofEvents(claim.measure) || a.first === null || b.first === null) return false
  if (gap(a.first, b.first) < ANOTHER_TIME) return false
  const homes = (told: Told) => told.claims.map((one) => home(one))
  const there = new Set(homes(b))
  return homes(a).every((one) => one !== null && !there.has(one)) && !there.has(null)
}

/**
 * All that stands behind the early value was taken back by reports of the late one, or copies what was. A correction
 * that tells the old value again beside the new does not stand for the old.
 */
function takenBack(early: Told, late: Told, { takesBack }: Bench): boolean {
  const told = early.supports.map((support) => support.report).filter((report) => !late.reports.has(report))
  const correcting = new Set([...late.reports].filter((report) => told.some((before) => takesBack(report, before))))
  const withdrawn = early.supports.filter(
    ({ report }) => correcting.has(report) || [...correcting].some((later) => takesBack(later, report)),
  )
  const origins = new Set(withdrawn.map((support) => support.origin))
  return correcting.size > 0 && early.supports.every((support) => origins.has(support.origin))
}

/** Measures of what is counted on and on. */
const GROWING = new Set(
  'air_strikes munitions attacks killed wounded displaced_people refugees migrants returnees people_in_need trained territory_regained detainees losses damage signatories ratifications'.split(
    ' ',
  ),
)

function grown(a: Told, b: Told): boolean {
  const { claim } = a.fact
  if (claim.type !== 'figure' || !(GROWING.has(claim.measure) || claim.since !== null)) return false
  const first = earlier(a, b)
  return first !== null && numberOf(first)! < numberOf(first === a ? b : a)!
}
