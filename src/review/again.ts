import { all, type Catalogue } from '../catalogue/catalogue.js'
import type { FactDecision, JoiningDecision, Made, Place } from '../claim/decision.js'
import type { Fact, Meeting, Person } from '../reconcile/record.js'
import type { Joinings } from './joinings.js'
import type { Review } from './state.js'
import { subjects } from './subjects.js'

/** A decision that no longer fits the record: to be looked at again. Nothing decided is lost. */
export type Again =
  | {
      of: 'fact'
      decision: Made<FactDecision>
      /** What the record now has on the same words. */
      now: Fact[]
    }
  | {
      of: 'joining'
      decision: Made<JoiningDecision>
      /** What the record now has of the meetings or people it was about. */
      now: (Meeting | Person)[]
    }

interface Laid {
  catalogue: Catalogue
  review: Review
  joinings: Joinings
}

/** Decisions that the record has outgrown, the earliest first, each with what stands there now. */
export async function secondLook({ catalogue, review, joinings }: Laid): Promise<Again[]> {
  const again: Again[] = []
  for (const decision of review.astray) {
    again.push({ of: 'fact', decision, now: onTheWords(decision, await nearTo(decision, catalogue)) })
  }
  for (const decision of joinings.astray) {
    const ids = joinings.things(decision)
    const now = [...(await catalogue.get('meeting', ids)), ...(await catalogue.get('person', ids))]
    again.push({ of: 'joining', decision, now })
  }
  return again.sort((a, b) => a.decision.entry - b.decision.entry)
}

/** Everything of the reports that a decision's words stand in; of all reports, where it does not say which. */
async function nearTo({ about: { places, claims } }: FactDecision, catalogue: Catalogue): Promise<Fact[]> {
  if (!places)
    return subjects({ facts: await catalogue.list('fact', all), meetings: await catalogue.list('meeting', all) })
  const reports = new Set(places.map(({ report }) => report))
  const of = async <K extends 'fact' | 'meeting'>(kind: K) => {
    const both = [
      ...(await catalogue.among(kind, 'report', reports)),
      ...(await catalogue.among(kind, 'claim', claims)),
    ]
    return [...new Map(both.map((thing) => [thing.id, thing])).values()]
  }
  return subjects({ facts: await of('fact'), meetings: await of('meeting') })
}

/** Facts on the words that were decided on; where the decision does not say their places, on the same words anywhere. */
function onTheWords({ about }: FactDecision, facts: readonly Fact[]): Fact[] {
  const { places, quotes, claims } = about
  const known = new Set(claims)
  const byReport = new Map<string, Place[]>()
  for (const place of places ?? []) byReport.set(place.report, [...(byReport.get(place.report) ?? []), place])
  const quoted = new Set(quotes)
  return facts.filter(({ supports }) =>
    supports.some(
      ({ claim, report, evidence }) =>
        known.has(claim) ||
        evidence.some(({ start, end, quote }) =>
          places ? byReport.get(report)?.some((place) => start < place.end && place.start < end) : quoted.has(quote),
        ),
    ),
  )
}
