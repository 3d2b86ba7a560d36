import type { Claim } from '../claim/claim.js'
import type { Fact, PublicRecord } from '../reconcile/record.js'
import type { Review, Standing } from './state.js'

/** Which record is asked for: as the machine read it, what people have decided alone, or both with the difference marked. */
export const modes = ['marked', 'reviewed', 'machine'] as const
export type Mode = (typeof modes)[number]

/** The record as it is published. */
export interface Published extends PublicRecord {
  mode: Mode
  /** How each fact stands; facts that are not in it are open. Empty where the record is asked for as read. */
  standings: Map<string, Standing>
}

/**
 * - `machine`: everything as it was read.
 * - `reviewed`: what people accepted or corrected, with their values.
 * - `marked`: everything, with how it stands beside it; corrections in place, what was rejected left to be shown as such.
 */
export function publish(record: PublicRecord, review: Review, mode: Mode): Published {
  if (mode === 'machine') return { ...record, mode, standings: new Map() }
  const standings = new Map(
    record.facts.flatMap(({ id }): [string, Standing][] => {
      const standing = review.of(id)
      return standing.state === 'open' ? [] : [[id, standing]]
    }),
  )
  const shown = record.facts.map((fact) => corrected(fact, standings.get(fact.id)))
  if (mode === 'marked') return { ...record, facts: shown, mode, standings }
  const decided = shown.filter(({ id }) => isDecided(standings.get(id)))
  return { ...only(record, decided), mode, standings }
}

function isDecided(standing: Standing | undefined): boolean {
  return standing?.state === 'accepted' || standing?.state === 'corrected'
}

/** The person's value in place; the words, and the claims in `supports`, stay the report's. */
function corrected(fact: Fact, standing: Standing | undefined): Fact {
  if (standing?.state !== 'corrected') return fact
  return { ...fact, claim: { ...fact.claim, ...standing.decisions.at(-1)!.value } as Claim }
}

/** The record with these facts alone, and with the meetings, forums and differences that they leave standing. */
function only(record: PublicRecord, facts: Fact[]): PublicRecord {
  const kept = new Set(facts.map(({ id }) => id))
  const told = new Set(facts.flatMap(({ meeting }) => meeting ?? []))
  const left = <T extends { values: { facts: string[] }[] }>(things: T[]) =>
    things.filter(({ values }) => values.every((value) => value.facts.some((id) => kept.has(id))))
  const meetings = record.meetings.filter(({ id }) => told.has(id))
  const forums = record.forums
    .map((forum) => ({
      ...forum,
      meetings: forum.meetings.filter((id) => told.has(id)),
      facts: forum.facts.filter((id) => kept.has(id)),
    }))
    .filter((forum) => forum.meetings.length + forum.facts.length > 0)
  return {
    ...record,
    facts,
    meetings,
    forums,
    disagreements: left(record.disagreements),
    agreements: left(record.agreements),
  }
}
