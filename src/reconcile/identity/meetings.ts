import type { ActorKey } from '../actors.js'
import type { Change, Heard, Lookup } from '../heard.js'
import type { MeetingJudgement } from '../judgement.js'
import { Listed } from '../listed.js'
import { byText } from '../order.js'
import type { Meeting, Unsure } from '../record.js'
import { Addresses } from './addresses.js'
import { byStrength, type Cluster, type Found } from './cluster.js'
import { type Clustered, Clusters } from './clusters.js'
import { byMentions, type Group, groupOf } from './group.js'
import { Judged } from './judged.js'
import { type Mention, mentionKey } from './mention.js'
import { Mentions } from './mentions.js'
import { type MeetingOf, related } from './relations.js'
import { unsureOf } from './unsure.js'

/** A question with the pair that it is asked for, which gives its place. */
interface Doubtful {
  found: Found
  unsure: Unsure
}

/** What became of the record's meetings: of one that changed, what it was is gone and what it is has come. */
export interface MeetingChanges {
  come: readonly Meeting[]
  gone: readonly Meeting[]
  /** Reports that tell of a meeting which has another id now, or none. */
  reports: Set<string>
}

/** The meetings of the record, and the way from a report's own meeting id to them. Grows report by report. */
export class Meetings {
  readonly meetings = new Listed<Meeting>(byTime)
  readonly unsure = new Listed<Doubtful>((a, b) => byStrength(a.found, b.found))
  private readonly judged = new Judged()
  private readonly mentions = new Mentions(this.judged)
  private readonly clusters = new Clusters(this.mentions, this.judged)
  private readonly addresses = new Addresses()
  private readonly groups = new Map<Cluster, Group>()
  private readonly ofMention = new Map<Mention, Group>()
  private readonly asked = new Map<Found, Doubtful>()
  /** The ids that were told last, by the key of a mention. */
  private readonly lastIds = new Map<string, string>()
  private readonly byId = new Map<string, Meeting>()
  private waiting: readonly MeetingJudgement[] | null = null

  /** The record's id for a meeting id of one report, or null where the report has no such meeting. */
  readonly of: MeetingOf = (report, meeting) => {
    const mention = meeting === null ? undefined : this.mentions.get(mentionKey(report, meeting))
    return (mention && this.ofMention.get(mention)?.id) ?? null
  }

  get(id: string): Meeting | undefined {
    return this.byId.get(id)
  }

  judge(judgements: readonly MeetingJudgement[]): void {
    this.waiting = judgements
  }

  /** Takes in what reports tell now; `renamed` are reports that name somebody by another key. */
  settle(
    changes: readonly Change[],
    renamed: ReadonlySet<string>,
    heard: Lookup<Heard>,
    actorKey: ActorKey,
  ): MeetingChanges {
    const judged = this.waiting ? this.judged.replace(this.waiting) : []
    this.waiting = null
    const moved = this.mentions.settle(changes, renamed, heard, actorKey, judged)
    const clusters = this.clusters.settle(moved)
    const { come, gone } = this.regroup(clusters, moved.retold, actorKey)
    const named = this.addresses.settle(come, gone)
    const related = this.relate([...named, ...gone])
    this.show(related.come, [...related.gone, ...gone.flatMap(({ meeting }) => meeting ?? [])])
    this.ask([...clusters.doubts, ...related.groups.flatMap((group) => this.doubtsOf(group))])
    const reports = this.readdressed([...named, ...gone])
    return { come: related.come, gone: [...related.gone, ...gone.flatMap(({ meeting }) => meeting ?? [])], reports }
  }

  /** Makes groups of clusters that are new or whose claims count for other sources. */
  private regroup({ come: made, gone: left }: Clustered, retold: Iterable<Mention>, actorKey: ActorKey) {
    const fresh = new Set(made)
    for (const mention of retold) {
      const cluster = this.clusters.clusterOf(mention)
      if (cluster) fresh.add(cluster)
    }
    const gone = [...left, ...fresh].flatMap((cluster) => this.groups.get(cluster) ?? [])
    for (const cluster of left) this.groups.delete(cluster)
    for (const { mentions } of gone) for (const mention of mentions) this.ofMention.delete(mention)
    const come = [...fresh].flatMap((cluster) => {
      const group = groupOf(cluster.mentions, cluster.because, actorKey)
      if (!group) {
        this.groups.delete(cluster)
        return []
      }
      this.groups.set(cluster, group)
      for (const mention of group.mentions) this.ofMention.set(mention, group)
      return group
    })
    return { come, gone }
  }

  /** Works out anew what is part of what, and gives the meetings that are another value by it. */
  private relate(dirty: readonly Group[]) {
    const out = { come: [] as Meeting[], gone: [] as Meeting[], groups: [] as Group[] }
    const done = new Set<Group>()
    for (const group of dirty.flatMap((one) => [one, ...this.beside(one)])) {
      if (done.has(group) || this.ofMention.get(group.mentions[0]!) !== group) continue
      const circle = new Set([group])
      for (const one of circle) for (const other of this.beside(one)) circle.add(other)
      const groups = [...circle].sort(byMentions)
      related(groups, this.of).forEach((meeting, i) => {
        const one = groups[i]!
        done.add(one)
        if (one.meeting && sameMeeting(one.meeting, meeting)) return
        if (one.meeting) out.gone.push(one.meeting)
        one.meeting = meeting
        out.come.push(meeting)
        out.groups.push(one)
      })
    }
    return out
  }

  /** The meetings that reports tell of beside one. */
  private beside({ mentions }: Group): Group[] {
    return mentions.flatMap(({ apart }) =>
      [...apart].flatMap((key) => {
        const mention = this.mentions.get(key)
        return (mention && this.ofMention.get(mention)) ?? []
      }),
    )
  }

  private show(come: readonly Meeting[], gone: readonly Meeting[]): void {
    for (const meeting of gone) {
      this.meetings.drop(meeting)
      if (this.byId.get(meeting.id) === meeting) this.byId.delete(meeting.id)
    }
    for (const meeting of come) {
      this.meetings.put(meeting)
      this.byId.set(meeting.id, meeting)
    }
  }

  /** The pairs that may be doubts of a meeting. */
  private doubtsOf({ mentions }: Group): readonly Found[] {
    return this.clusters.doubts.of(this.clusters.clusterOf(mentions[0]!)!)
  }

  /** Asks anew about pairs of meetings. */
  private ask(pairs: readonly Found[]): void {
    for (const found of new Set(pairs)) {
      const before = this.asked.get(found)
      if (before) this.unsure.drop(before)
      const now = this.questionOf(found)
      if (now) {
        this.asked.set(found, now)
        this.unsure.put(now)
      } else this.asked.delete(found)
    }
  }

  private questionOf(found: Found): Doubtful | null {
    if (!this.clusters.doubts.has(found)) return null
    const [x, y] = [found.a, found.b].map((mention) => this.ofMention.get(mention)) as [Group?, Group?]
    if (!x?.meeting || !y?.meeting) return null
    const why = this.clusters.isRival(found) ? 'rivals' : 'little'
    const [first, second] = byMentions(x, y) < 0 ? [x.meeting, y.meeting] : [y.meeting, x.meeting]
    return { found, unsure: unsureOf(found, why, first, second) }
  }

  /** Reports that tell of a meeting which has another id now. */
  private readdressed(groups: readonly Group[]): Set<string> {
    const reports = new Set<string>()
    for (const { key, report } of groups.flatMap(({ mentions }) => mentions)) {
      const mention = this.mentions.get(key)
      const id = mention && this.ofMention.get(mention)?.id
      if (id === this.lastIds.get(key)) continue
      reports.add(report.id)
      if (id === undefined) this.lastIds.delete(key)
      else this.lastIds.set(key, id)
    }
    return reports
  }
}

/** Earliest first; a meeting without a time last. */
export function byTime(a: Meeting, b: Meeting): number {
  return byText(a.when ?? '~', b.when ?? '~') || byText(a.id, b.id)
}

/** Two values of one meeting that has the same reports. */
function sameMeeting(a: Meeting, b: Meeting): boolean {
  const place = ({ id, formerly, partOf, parts, alongside }: Meeting) =>
    JSON.stringify([id, formerly, partOf, parts, alongside])
  return place(a) === place(b)
}
