import type { Actor } from '../../claim/values.js'
import type { ActorKey } from '../actors.js'
import { row } from '../differences/because.js'
import { valueLabel } from '../differences/label.js'
import { byWeight, type FactChanges } from '../facts/facts.js'
import { groupBy } from '../group.js'
import { Groups } from '../groups.js'
import type { Lookup } from '../heard.js'
import { Made } from '../made.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import { actorName, theForum } from '../phrases/names.js'
import type { DifferingValue, Fact, Forum, Meeting, OnRoster, Phrase, Roster } from '../record.js'

/** Who is named, against how many are counted: for every forum and meeting of which reports do either. */
export class Rosters {
  readonly rosters = new Made<Roster>((a, b) => b.named.length - a.named.length || byText(a.id, b.id))
  private readonly own = new Groups<Fact>(({ type, forum, meeting }) =>
    type === 'membership' ? `forum ${forum}` : `meeting ${meeting}`,
  )

  constructor(private readonly known: Known) {}

  /** Takes in facts that changed, and meetings and forums that did. */
  settle({ come, gone }: FactChanges, meetings: Iterable<string>, forums: Iterable<string>): void {
    for (const fact of gone) if (belongs(fact)) this.own.remove(fact)
    for (const fact of come) if (belongs(fact)) this.own.add(fact)
    for (const id of meetings) this.own.touch(`meeting ${id}`)
    for (const id of forums) this.own.touch(`forum ${id}`)
    for (const key of this.own.takeChanged()) {
      const made = this.made([...this.own.get(key)].sort(byWeight))
      this.rosters.replace(key, made && made.named.length > 0 ? [made] : [])
    }
  }

  private made(all: readonly Fact[]): Roster | null {
    const [first] = all
    if (!first) return null
    const { forum, meeting } = first.type === 'membership' ? { ...first, meeting: null } : { ...first, forum: null }
    const about = aboutOf(this.known.forums.get(forum ?? ''), this.known.meetings.get(meeting ?? ''))
    return about ? roster(all, { forum, meeting, about }, this.known.actorKey) : null
  }
}

interface Known {
  meetings: Lookup<Meeting>
  forums: Lookup<Pick<Forum, 'id' | 'name'>>
  actorKey: ActorKey
}

function belongs({ claim, forum, meeting }: Fact): boolean {
  if (claim.type === 'membership') return forum !== null && (claim.role === 'member' || claim.role === 'leader')
  return claim.type === 'participation' && meeting !== null && claim.capacity !== 'absent'
}

function aboutOf(forum: Pick<Forum, 'name'> | undefined, meeting: Meeting | undefined): Phrase | undefined {
  if (forum) return { ar: `أعضاء ${forum.name.ar}`, en: `Members of ${theForum(forum.name.en)}` }
  return meeting && { ar: `المشاركون في ${meeting.title.ar}`, en: `Participants: ${meeting.title.en}` }
}

function roster(all: readonly Fact[], of: Pick<Roster, 'forum' | 'meeting' | 'about'>, actorKey: ActorKey): Roster {
  const claimed = all.filter(({ claim }) => 'count' in claim && claim.count !== undefined).map(value)
  const placed = all.flatMap((fact) => {
    const stands = standsFor(fact)
    return stands ? [{ fact, ...stands }] : []
  })
  const named = [...groupBy(placed, ({ actor }) => actorKey(actor))]
    .map(([key, own]) => onRoster(key, own))
    .sort((a, b) => b.sources - a.sources || b.reports - a.reports || byText(a.name.en, b.name.en))
  return {
    id: `roster-${hash(of.forum ?? of.meeting ?? '', 10)}`,
    ...of,
    claimed,
    named,
    because: because(of.about, claimed, named),
  }
}

function value({ id, claim, supports, reports, sources }: Fact): DifferingValue {
  return { label: valueLabel(claim), facts: [id], supports, reports, sources }
}

/** A state or body itself, or the state for which somebody was there. */
function standsFor({ claim }: Fact): { actor: Actor; through: Actor | null } | null {
  const actor = 'actor' in claim ? claim.actor : undefined
  if (!actor || actor.kind === 'group') return null
  if (actor.kind !== 'person') return { actor, through: null }
  if (!actor.country) return null
  return { actor: { name: actor.country, kind: 'state', id: actor.country }, through: actor }
}

function onRoster(key: string, own: readonly { fact: Fact; actor: Actor; through: Actor | null }[]): OnRoster {
  const supports = own.flatMap(({ fact }) => fact.supports)
  const counted = count(supports)
  const through = own.flatMap(({ through: person }) =>
    person ? [[person.name, person.post].filter(Boolean).join('، ')] : [],
  )
  const written = own.flatMap(({ actor, through: person }) => (person ? [] : actor.name))
  return {
    key,
    name: actorName(own[0]!.actor),
    as: [...new Set(written)].sort(),
    through: [...new Set(through)].sort(),
    facts: own.map(({ fact }) => fact.id).sort(),
    ...counted,
    only: counted.reports === 1 ? supports[0]!.report : null,
  }
}

/** «يذكر من الأعضاء بالاسم 14، ويعد 74 دولة أو 68 دولة؛ 3 منهم يذكرهم تقرير واحد: …» */
function because(about: Phrase, claimed: readonly DifferingValue[], named: readonly OnRoster[]): Phrase {
  const counts = row(claimed.map(({ label }) => label))
  const alone = named.filter(({ only }) => only !== null).map(({ name }) => name)
  const against =
    claimed.length === 0
      ? { ar: 'ولا يذكر أي تقرير عددا', en: 'no report gives a count' }
      : { ar: `والعدد المذكور ${counts.ar}`, en: `the count reported is ${counts.en}` }
  const once = row(alone.slice(0, SHOWN))
  const more = alone.length > SHOWN ? { ar: ' وغيرها', en: ' and more' } : { ar: '', en: '' }
  const single =
    alone.length === 0
      ? { ar: 'وكلهم يذكرهم أكثر من تقرير', en: 'all of them are named by several reports' }
      : {
          ar: `ومنهم ${alone.length} لا يذكرهم إلا تقرير واحد: ${once.ar}${more.ar}`,
          en: `${alone.length} by one report only: ${once.en}${more.en}`,
        }
  return {
    ar: `${about.ar}: تسمي التقارير ${named.length}، ${against.ar}، ${single.ar}.`,
    en: `${about.en}: reports name ${named.length}; ${against.en}; ${single.en}.`,
  }
}

const SHOWN = 8
