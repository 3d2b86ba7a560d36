import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import type { ActorKey } from '../actors.js'
import type { Change, Heard, Lookup } from '../heard.js'
import type { Relinked } from '../neighbours.js'
import { byText } from '../order.js'
import { neighbourly } from './block.js'
import { type Found, likely } from './cluster.js'
import type { Judged } from './judged.js'
import { type Mention, mentionKey, mentionsOf, sameMention } from './mention.js'

/** What became of mentions. */
export interface Moved {
  /** Mentions that others may be joined to now, or not any more. */
  linked: Set<Mention>
  come: Mention[]
  gone: Mention[]
  /** Pairs of those that stay, of which one may be joined to the other now, or not any more. */
  relinked: [Mention, Mention][]
  /** Mentions whose claims count for other sources now. */
  retold: Set<Mention>
}

/** What reports say of meetings, each beside those it may be of one meeting with. */
export class Mentions {
  private readonly byReport = new Map<string, Mention[]>()
  private readonly byKey = new Map<string, Mention>()
  /** The key of the mention that a claim belongs to. */
  private readonly keys = new Map<string, string>()
  private readonly near = neighbourly(likely)

  constructor(private readonly judged: Judged) {}

  get(key: string): Mention | undefined {
    return this.byKey.get(key)
  }

  in(report: string): readonly Mention[] {
    return this.byReport.get(report) ?? []
  }

  /** The mention a claim belongs to. */
  ofClaim(claim: string): Mention | undefined {
    return this.byKey.get(this.keys.get(claim) ?? '')
  }

  /** What speaks for a mention being of one meeting with others, by the other. */
  found(mention: Mention): ReadonlyMap<Mention, Found> {
    return this.near.of(mention)
  }

  /** Makes the mentions of reports anew: of those that changed, that name somebody by another key, or were judged. */
  settle(
    changes: readonly Change[],
    reports: ReadonlySet<string>,
    heard: Lookup<Heard>,
    actorKey: ActorKey,
    judged: Iterable<string>,
  ): Moved {
    const waiting = new Set(reports)
    const asked = new Set<string>()
    for (const { report, was, now } of changes) {
      waiting.add(report)
      for (const { id } of meetingsIn(was)) this.keys.delete(id)
      for (const { id, meeting } of meetingsIn(now)) this.keys.set(id, mentionKey(report, meeting))
      for (const { id } of [...meetingsIn(was), ...meetingsIn(now)]) if (this.judged.has(id)) this.partners(id, asked)
    }
    for (const claim of judged) this.partners(claim, asked)
    const moved: Moved = { linked: new Set(), come: [], gone: [], relinked: [], retold: new Set() }
    const told = (claim: string) => this.judged.beside(claim, 'different').flatMap((one) => this.keys.get(one) ?? [])
    for (const report of new Set([...waiting, ...asked])) {
      const now = heard.get(report)
      moved.come.push(...this.remake(report, now ? mentionsOf(now, actorKey, told) : [], moved))
    }
    // Of actors with another key more may follow than who is told first.
    for (const report of reports) for (const mention of this.in(report)) moved.retold.add(mention)
    for (const report of asked) for (const mention of this.in(report)) moved.linked.add(mention)
    this.link(moved)
    return moved
  }

  /** Reports that what people decided of a claim makes part of this. */
  private partners(claim: string, into: Set<string>): void {
    const others = [...this.judged.beside(claim, 'different'), ...this.judged.beside(claim, 'same')]
    for (const other of [claim, ...others]) {
      const report = this.keys.get(other)?.split('\n')[0]
      if (report !== undefined) into.add(report)
    }
  }

  /** Keeps the mentions of a report that are what they were. Gives the new ones. */
  private remake(report: string, now: readonly Mention[], moved: Moved): Mention[] {
    const before = new Map(this.in(report).map((mention) => [mention.key, mention]))
    const kept = now.map((mention) => {
      const old = before.get(mention.key)
      if (!old || !sameMention(old, mention)) return mention
      if (old.cited.some((one, i) => one !== mention.cited[i])) moved.retold.add(old)
      old.cited = mention.cited
      return old
    })
    const come = kept.filter((mention) => before.get(mention.key) !== mention)
    const stay = new Set(kept)
    for (const old of before.values()) {
      if (stay.has(old)) continue
      moved.gone.push(old)
      this.byKey.delete(old.key)
    }
    for (const mention of come) this.byKey.set(mention.key, mention)
    if (kept.length > 0) this.byReport.set(report, kept)
    else this.byReport.delete(report)
    return come
  }

  private link({ linked, come, gone, relinked }: Moved): void {
    const fresh = new Set(come)
    const note = ({ beside, among }: Relinked<Mention>) => {
      for (const mention of [...beside, ...among.flat()]) linked.add(mention)
      for (const pair of among) if (!pair.some((mention) => fresh.has(mention))) relinked.push(pair)
    }
    for (const mention of gone) note(this.near.remove(mention))
    for (const mention of come.sort((a, b) => byText(a.said, b.said))) {
      linked.add(mention)
      note(this.near.insert(mention))
    }
    for (const mention of gone) linked.delete(mention)
  }
}

function meetingsIn(heard: Heard | null): MeetingClaim[] {
  return (heard?.reading.claims ?? []).filter((claim) => claim.type === 'meeting')
}
