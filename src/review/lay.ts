import type { Catalogue } from '../catalogue/catalogue.js'
import type { FactDecision, JoiningDecision, Made } from '../claim/decision.js'
import { plainName } from '../reconcile/people/spelling.js'
import type { PublicRecord } from '../reconcile/record.js'
import { Joinings } from './joinings.js'
import { saidBy } from './pairs.js'
import type { Settings } from './settings.js'
import { Standings } from './state.js'

/** How the facts of a record stand by decisions. Only what was decided on is asked for. */
export async function standingsOn(
  catalogue: Catalogue,
  decisions: readonly Made<FactDecision>[],
  settings: Settings,
): Promise<Standings> {
  const standings = new Standings({ facts: [], meetings: [], forums: [] }, settings)
  await laidOn(standings, catalogue, decisions, settings)
  return standings
}

/** Lays further decisions on a record. */
export async function laidOn(
  standings: Standings,
  catalogue: Catalogue,
  decisions: readonly Made<FactDecision>[],
  settings: Settings,
): Promise<void> {
  standings.know(await decidedOn(catalogue, decisions, settings))
  for (const decision of decisions) standings.keep(decision)
}

/** What holds the claims that were decided on. */
async function decidedOn(
  catalogue: Catalogue,
  decisions: readonly Made<FactDecision>[],
  settings: Settings,
): Promise<Pick<PublicRecord, 'facts' | 'meetings' | 'forums'>> {
  const claims = new Set(decisions.flatMap(({ about }) => about.claims))
  const facts = await catalogue.among('fact', 'claim', claims)
  const meetings = await catalogue.among('meeting', 'claim', claims)
  const named = new Set([...meetings.map(({ id }) => id), ...facts.flatMap(({ meeting }) => meeting ?? [])])
  // Whose a meeting is counts only where a forum has settings of its own.
  const forums = settings.forums?.size ? await catalogue.among('forum', 'meeting', named) : []
  return { facts, meetings, forums }
}

/** What people decided on what is one and what is two, laid on a record. */
export async function joiningsOn(
  catalogue: Catalogue,
  decisions: readonly Made<JoiningDecision>[],
  settings: Settings,
): Promise<Joinings> {
  const sides = decisions.flatMap((decision) => saidBy(decision).flatMap((said) => said.sides))
  const claims = sides.filter((side) => typeof side === 'string')
  const names = sides.flatMap((side) => (typeof side === 'string' ? [] : [plainName(side.name)]))
  const [meetings, people] = [
    await catalogue.among('meeting', 'claim', new Set(claims)),
    await catalogue.among('person', 'name', new Set(names)),
  ]
  return new Joinings({ meetings, people }, decisions, settings)
}
