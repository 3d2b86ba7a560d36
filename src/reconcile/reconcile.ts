import type { Reading } from '../claim/reading.js'
import { accountsOf, firstTold } from './accounts/accounts.js'
import { totalsOf } from './accounts/totals.js'
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
import type { Judgement } from './identity/judged.js'
import { findMeetings } from './identity/meetings.js'
import { mentionsOf } from './identity/mention.js'
import { inOrder } from './order.js'
import { findOrigins } from './origins/origins.js'
import { findPeople } from './people/people.js'
import type { PublicRecord } from './record.js'
import { rostersOf } from './rosters/rosters.js'
import { allSeries } from './series/series.js'

/**
 * Joins what many reports say into one record: which words are copies, which meetings are one, which claims agree and
 * where they differ. A pure function of the set of readings, whatever their order, and of what people decided about
 * meetings; it never changes them.
 */
export function reconcile(readings: readonly Reading[], judgements: readonly Judgement[] = []): PublicRecord {
  const ordered = inOrder(readings)
  const reports = ordered.map((reading) => reading.report)
  const claims = ordered.flatMap((reading) => reading.claims)
  const origins = findOrigins(ordered)
  const people = findPeople(ordered, origins)
  const actorKey = actorKeys(ordered, people)
  const joined = findMeetings(mentionsOf(ordered, origins, actorKey), origins, actorKey, judgements)
  const meetings = new Map(joined.meetings.map((meeting) => [meeting.id, meeting]))
  const contexts = contextsOf(ordered)
  const home = homesOf(ordered, joined, origins)
  const meetingById = (id: string) => meetings.get(id)
  const facts = factsOf(file(claims, { meetings: joined, meetingById, actorKey, home, contexts }), origins)
  const forums = forumsOf(claims, joined.meetings, facts, actorKey)
  const forumById = new Map(forums.map((forum) => [forum.id, forum]))
  const reportById = new Map(reports.map((report) => [report.id, report]))
  const rates = ratesOf(claims)
  const differences = differencesOf(facts, {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: reportById,
    meetings,
    forums: forumById,
    contexts,
    home,
    akin: akinBy(contexts),
    together: (a, b) => home(a) !== null && home(a) === home(b),
    rates,
    takesBack: correctionsOf(ordered),
  })
  return {
    reports,
    forums,
    meetings: joined.meetings,
    facts,
    ...differences,
    unsure: [...joined.unsure, ...people.unsure],
    people: people.people,
    rosters: rostersOf(facts, { meetings, forums: forumById, actorKey }),
    accounts: accountsOf(facts, firstTold(reportById), meetings),
    totals: totalsOf(facts, rates, meetings),
    series: allSeries(joined.meetings, actorKey),
    origins: origins.origins,
  }
}
