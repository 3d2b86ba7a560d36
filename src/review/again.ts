import type { FactDecision, JoiningDecision, Made, Place } from '../claim/decision.js'
import type { Fact, Meeting, Person, PublicRecord } from '../reconcile/record.js'
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
  record: PublicRecord
  review: Review
  joinings: Joinings
}

/** Decisions that the record has outgrown, the earliest first, each with what stands there now. */
export function secondLook({ record, review, joinings }: Laid): Again[] {
  const facts = review.astray.length > 0 ? subjects(record) : []
  const things = new Map<string, Meeting | Person>([...record.meetings, ...record.people].map((one) => [one.id, one]))
  const again: Again[] = [
    ...review.astray.map((decision): Again => ({ of: 'fact', decision, now: onTheWords(decision, facts) })),
    ...joinings.astray.map((decision): Again => {
      return { of: 'joining', decision, now: joinings.things(decision).flatMap((id) => things.get(id) ?? []) }
    }),
  ]
  return again.sort((a, b) => a.decision.entry - b.decision.entry)
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
