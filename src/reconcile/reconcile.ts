import type { Reading } from '../claim/reading.js'
import { actorKeys } from './actors.js'
import { contextsOf } from './contexts.js'
import { akinBy } from './differences/akin.js'
import { correctionsOf } from './differences/corrections.js'
import { differencesOf } from './differences/differences.js'
import { ratesOf } from './differences/rates.js'
import { factsOf } from './facts/facts.js'
import { file } from './facts/file.js'
import { homesOf } from './facts/homes.js'
import { forumsOf } from './forums.js'
import { findMeetings } from './identity/meetings.js'
import { mentionsOf } from './identity/mention.js'
import { inOrder } from './order.js'
import { findOrigins } from './origins/origins.js'
import type { PublicRecord } from './record.js'
import { allSeries } from './series/series.js'

/**
 * Joins what many reports say into one record: which words are copies, which meetings are one, which claims agree and
 * where they differ. A pure function of the set of readings, whatever their order; it never changes them.
 */
export function reconcile(readings: readonly Reading[]): PublicRecord {
  const ordered = inOrder(readings)
  const reports = ordered.map((reading) => reading.report)
  const claims = ordered.flatMap((reading) => reading.claims)
  const actorKey = actorKeys(ordered)
  const origins = findOrigins(ordered)
  const joined = findMeetings(mentionsOf(ordered, origins, actorKey), origins, actorKey)
  const meetings = new Map(joined.meetings.map((meeting) => [meeting.id, meeting]))
  const contexts = contextsOf(ordered)
  const home = homesOf(ordered, joined, origins)
  const meetingById = (id: string) => meetings.get(id)
  const facts = factsOf(file(claims, { meetings: joined, meetingById, actorKey, home, contexts }), origins)
  const forums = forumsOf(claims, joined.meetings, facts, actorKey)
  const differences = differencesOf(facts, {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: new Map(reports.map((report) => [report.id, report])),
    meetings,
    forums: new Map(forums.map((forum) => [forum.id, forum])),
    contexts,
    home,
    akin: akinBy(contexts),
    together: (a, b) => home(a) !== null && home(a) === home(b),
    rates: ratesOf(claims),
    takesBack: correctionsOf(ordered),
  })
  return {
    reports,
    forums,
    meetings: joined.meetings,
    facts,
    ...differences,
    unsure: joined.unsure,
    series: allSeries(joined.meetings, actorKey),
    origins: origins.origins,
  }
}
