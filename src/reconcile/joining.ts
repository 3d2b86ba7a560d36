import type { Reading } from '../claim/reading.js'
import { accountsOf, firstTold } from './accounts/accounts.js'
import { totalsOf } from './accounts/totals.js'
import { Actors } from './actors.js'
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
import type { Judgement } from './judgement.js'
import { onPeople } from './people/judged.js'
import { Readings } from './readings.js'
import type { PublicRecord } from './record.js'
import { rostersOf } from './rosters/rosters.js'
import { allSeries } from './series/series.js'

/**
 * A growing set of readings, joined. Its record depends on the set and on what people decided about meetings and people, not on
 * the order in which they came or went.
 */
export class Joining {
  private readonly readings = new Readings()
  private readonly actors = new Actors()
  private judgements: readonly Judgement[] = []

  /** Takes a reading in. Of several readings of one report the first in the order of their JSON counts. */
  add(reading: Reading): void {
    this.readings.add(reading)
  }

  /** Takes a report's reading out; one that is not there changes nothing. */
  remove(report: string): void {
    this.readings.remove(report)
  }

  /** What people decided about meetings and people, in place of what they had decided before. */
  judge(judgements: readonly Judgement[]): void {
    this.judgements = judgements
    this.actors.people.judge(onPeople(judgements))
  }

  /** The record of all readings that are in. It never changes; the next one is another value. */
  get record(): PublicRecord {
    const changes = this.readings.settle()
    this.actors.settle(changes)
    const { origins } = this.readings
    const { people } = this.actors
    const actorKey = this.actors.key
    const reportsNow = this.readings.reports.now()
    const ordered = reportsNow().map(({ id }) => this.readings.get(id)!.reading)
    const reports = ordered.map((reading) => reading.report)
    const claims = ordered.flatMap((reading) => reading.claims)
    const joined = findMeetings(mentionsOf(ordered, origins, actorKey), origins, actorKey, this.judgements)
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
      unsure: [
        ...joined.unsure,
        ...people.unsure
          .now()()
          .map(({ unsure }) => unsure),
      ],
      people: people.people.now()(),
      rosters: rostersOf(facts, { meetings, forums: forumById, actorKey }),
      accounts: accountsOf(facts, firstTold(reportById), meetings),
      totals: totalsOf(facts, rates, meetings),
      series: allSeries(joined.meetings, actorKey),
      origins: origins.listed()(),
    }
  }
}
