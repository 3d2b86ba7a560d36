import { organisationName } from '../claim/names.js'
import type { Actor } from '../claim/values.js'
import type { ActorKey } from './actors.js'
import { byWeight, type FactChanges } from './facts/facts.js'
import { forumId } from './forumid.js'
import { Groups } from './groups.js'
import { byPlace, type Cited, type Heard, type Lookup } from './heard.js'
import { byTime, type MeetingChanges } from './identity/meetings.js'
import { elected } from './identity/vote.js'
import { Made } from './made.js'
import { byText } from './order.js'
import { actorName } from './phrases/names.js'
import type { Fact, Forum, Meeting, Phrase } from './record.js'

/** A claim that names a forum. */
interface Naming {
  id: string
  forum: Actor
  cited: Cited
}

/** All forums that claims name, with the meetings and facts that are theirs. */
export class Forums {
  readonly forums = new Made<Forum>((a, b) => byText(a.id, b.id))
  private readonly named = new Groups<Naming>(({ id }) => id)
  private readonly byReport = new Map<string, Naming[]>()
  private readonly held = new Groups<{ id: string; meeting: Meeting }>(({ id }) => id)
  private readonly holding = new Map<Meeting, { id: string; meeting: Meeting }>()
  private readonly facts = new Groups<Fact>(({ forum }) => forum!)
  private readonly names = new Map<string, Pick<Forum, 'id' | 'name'>>()

  constructor(private readonly actorKey: ActorKey) {}

  get(id: string): Pick<Forum, 'id' | 'name'> | undefined {
    return this.names.get(id)
  }

  /** Names forums anew that these reports name. Gives those that have another name now. */
  rename(reports: Iterable<string>, heard: Lookup<Heard>): Set<string> {
    for (const report of reports) {
      for (const one of this.byReport.get(report) ?? []) this.named.remove(one)
      const now = this.namings(heard.get(report))
      for (const one of now) this.named.add(one)
      if (now.length > 0) this.byReport.set(report, now)
      else this.byReport.delete(report)
    }
    const renamed = new Set<string>()
    for (const id of this.named.takeChanged()) {
      this.facts.touch(id)
      const name = nameOf(id, this.named.get(id))
      const before = this.names.get(id)?.name
      if (before?.ar === name?.ar && before?.en === name?.en) continue
      renamed.add(id)
      if (name) this.names.set(id, { id, name })
      else this.names.delete(id)
    }
    return renamed
  }

  /** Takes in meetings and facts that changed. */
  settle(meetings: MeetingChanges, { come, gone }: FactChanges): void {
    for (const meeting of meetings.gone) {
      const own = this.holding.get(meeting)
      if (own) this.held.remove(own)
      this.holding.delete(meeting)
    }
    for (const meeting of meetings.come) {
      if (!meeting.forum) continue
      const own = { id: forumId(meeting.forum, this.actorKey), meeting }
      this.holding.set(meeting, own)
      this.held.add(own)
    }
    for (const fact of gone) if (fact.forum !== null) this.facts.remove(fact)
    for (const fact of come) if (fact.forum !== null) this.facts.add(fact)
    for (const id of new Set([...this.held.takeChanged(), ...this.facts.takeChanged()])) {
      this.forums.replace(id, this.made(id))
    }
  }

  private made(id: string): Forum[] {
    const forum = this.names.get(id)
    if (!forum) return []
    const meetings = this.held.get(id).map(({ meeting }) => meeting)
    return [
      {
        ...forum,
        meetings: meetings.sort(byTime).map((meeting) => meeting.id),
        facts: [...this.facts.get(id)].sort(byWeight).map((fact) => fact.id),
      },
    ]
  }

  private namings(heard: Heard | undefined): Naming[] {
    return (heard?.cited ?? []).flatMap((cited) => {
      const forum = 'forum' in cited.claim ? cited.claim.forum : null
      return forum ? [{ id: forumId(forum, this.actorKey), forum, cited }] : []
    })
  }
}

/** The lexicon's name, else the one that most reports write; null where none does. */
function nameOf(id: string, named: readonly Naming[]): Phrase | null {
  const [any] = named
  if (!any) return null
  const known = organisationName(id)
  if (known) return known
  const votes = named.map(({ forum, cited }) => ({ value: forum.name, source: cited.report.id }))
  const name = elected(votes, String, (text) => text.length)!
  const same = named.filter(({ forum }) => forum.name === name)
  return actorName(same.reduce((a, b) => (byPlace(b.cited, a.cited) < 0 ? b : a)).forum)
}
