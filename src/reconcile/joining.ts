import type { Reading } from '../claim/reading.js'
import { Accounts, firstTold } from './accounts/accounts.js'
import { Totals } from './accounts/totals.js'
import { Actors } from './actors.js'
import { contextsOf } from './contexts.js'
import { akinBy } from './differences/akin.js'
import { correctionsOf } from './differences/corrections.js'
import { Differences } from './differences/differences.js'
import { RateBook } from './differences/rates.js'
import { Facts } from './facts/facts.js'
import { Files } from './facts/files.js'
import { Homes } from './facts/homes.js'
import { Forums } from './forums.js'
import { onMeetings } from './identity/judged.js'
import { type MeetingChanges, Meetings } from './identity/meetings.js'
import type { Judgement } from './judgement.js'
import { onPeople } from './people/judged.js'
import { Readings } from './readings.js'
import type { Meeting, PublicRecord } from './record.js'
import { Rosters } from './rosters/rosters.js'
import { AllSeries } from './series/series.js'

/**
 * A growing set of readings, joined. Its record depends on the set and on what people decided about meetings and people, not on the
 * order in which they came or went. One more reading costs what it touches: each step keeps what it made, is told what
 * changed in the step before, and makes anew what that is part of.
 */
export class Joining {
  private readonly readings = new Readings()
  private readonly actors = new Actors()
  private readonly meetings = new Meetings()
  private readonly homes = new Homes()
  private readonly files = new Files()
  private readonly facts = new Facts()
  private readonly rates = new RateBook()
  private readonly contexts = contextsOf(this.readings)
  private readonly forums = new Forums(this.actors.key)
  private readonly rosters = new Rosters({ meetings: this.meetings, forums: this.forums, actorKey: this.actors.key })
  private readonly accounts = new Accounts(firstTold(this.readings), this.meetings)
  private readonly totals = new Totals(this.rates, this.meetings)
  private readonly series = new AllSeries(this.actors.key)
  private readonly differences = new Differences(
    {
      claims: { get: (id) => this.readings.claim(id) },
      reports: { get: (id) => this.readings.get(id)?.reading.report },
      meetings: this.meetings,
      forums: this.forums,
      contexts: this.contexts,
      home: this.homes.of,
      akin: akinBy(this.contexts),
      together: (a, b) => this.homes.of(a) !== null && this.homes.of(a) === this.homes.of(b),
      takesBack: correctionsOf(this.readings),
    },
    this.rates,
  )

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
    this.meetings.judge(onMeetings(judgements))
    this.actors.people.judge(onPeople(judgements))
  }

  /** The record of all readings that are in. It never changes; the next one is another value. */
  get record(): PublicRecord {
    this.settle()
    const [meetingDoubts, people] = [this.meetings.unsure.now(), this.actors.people]
    const personDoubts = people.unsure.now()
    return onDemand<PublicRecord>({
      reports: this.readings.reports.now(),
      forums: this.forums.forums.now(),
      meetings: this.meetings.meetings.now(),
      facts: this.facts.facts.now(),
      disagreements: this.differences.disagreements.now(),
      agreements: this.differences.agreements.now(),
      unsure: () => [...meetingDoubts(), ...personDoubts()].map(({ unsure }) => unsure),
      people: people.people.now(),
      rosters: this.rosters.rosters.now(),
      accounts: this.accounts.accounts.now(),
      totals: this.totals.totals.now(),
      series: this.series.series.now(),
      origins: this.readings.origins.listed(),
    })
  }

  /** Takes in what waits, step by step. */
  private settle(): void {
    const changes = this.readings.settle()
    const renamed = this.actors.settle(changes)
    const currencies = this.rates.settle(changes)
    const moved = this.meetings.settle(changes, renamed, this.readings, this.actors.key)
    const other = otherwise(moved, renamed)
    const told = new Set([...changes.map(({ report }) => report), ...renamed])
    const reports = new Set([...told, ...moved.reports])
    const about = [...reports, ...other.flatMap(({ supports }) => supports.map(({ report }) => report))]
    const homed = this.homes.settle(new Set(about), this.readings, this.meetings.of, this.meetings)
    const facts = this.facts.settle(
      this.files.settle(
        new Set([...reports, ...homed]),
        other.map(({ id }) => id),
        this.readings,
        this.desk,
      ),
    )
    const meetings = new Set([...moved.gone, ...moved.come].map(({ id }) => id))
    const forums = this.forums.rename(told, this.readings)
    this.forums.settle(moved, facts)
    this.series.settle(moved)
    this.rosters.settle(facts, meetings, forums)
    const ofMeetings = [...meetings].flatMap((id) => this.facts.byMeeting.get(id))
    const ofForums = [...forums].flatMap((id) => this.facts.byForum.get(id))
    this.accounts.settle(facts, ofMeetings)
    this.totals.settle(facts, meetings, currencies)
    this.differences.settle(facts, [...ofMeetings, ...ofForums], currencies)
  }

  private get desk() {
    const { meetings, homes, contexts } = this
    return { meetingOf: meetings.of, meetings, actorKey: this.actors.key, home: homes.of, contexts }
  }
}

/** Meetings of which what is told in other places depends: new ones, and those of another time, kind or forum. */
function otherwise({ come, gone }: MeetingChanges, renamed: ReadonlySet<string>): Meeting[] {
  const said = ({ id, when, format, level, forum }: Meeting) => JSON.stringify([id, when, format, level, forum])
  const before = new Set(gone.map(said))
  const named = ({ forum, supports }: Meeting) => forum !== null && supports.some(({ report }) => renamed.has(report))
  return come.filter((meeting) => !before.has(said(meeting)) || named(meeting))
}

/** A value whose fields are made when they are first asked for. */
function onDemand<T extends object>(fields: { [K in keyof T]: () => T[K] }): T {
  const out = {}
  for (const [name, make] of Object.entries<() => unknown>(fields)) {
    let made: { value: unknown } | null = null
    const get = () => {
      made ??= { value: make() }
      return made.value
    }
    Object.defineProperty(out, name, { enumerable: true, get })
  }
  return out as T
}
