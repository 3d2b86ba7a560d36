import type { Actor } from '../../claim/values.js'
import { addTo } from '../group.js'
import type { Change } from '../heard.js'
import type { PersonJudgement } from '../judgement.js'
import { Listed } from '../listed.js'
import { byText } from '../order.js'
import type { Person } from '../record.js'
import {
  type Appearance,
  appearancesIn,
  byAppearance,
  byFirst,
  gatherPosts,
  type Named,
  nodeKey,
  retell,
  unheard,
} from './appearances.js'
import { byScore, type Edge, joinNames } from './join.js'
import { judgedIn, judgeNames, noneJudged } from './judged.js'
import { Links } from './links.js'
import { Namesakes } from './namesakes.js'
import { type Doubtful, type Known, personOf, unsureOf } from './person.js'

/** Names that were looked at together, because each may be the same person as the next. */
interface Circle {
  members: Named[]
  people: (Known & { own: Named[] })[]
  doubts: Doubtful[]
}

/** Everybody whom reports name: one person under several spellings and posts. Grows report by report. */
export class People {
  readonly people = new Listed<Person>((a, b) => b.reports - a.reports || byText(a.id, b.id))
  readonly unsure = new Listed<Doubtful>((x, y) => byScore(x.edge, y.edge))
  private readonly named = new Map<string, Named>()
  private readonly links = new Links()
  private readonly namesakes = new Namesakes()
  private readonly circles = new Map<Named, Circle>()
  private readonly keys = new Map<string, string>()
  private judgements: readonly PersonJudgement[] = []
  private judged = noneJudged
  private rejudged = false

  /** What people decided about names, in place of what they had decided before. Counts from the next `settle`. */
  judge(judgements: readonly PersonJudgement[]): void {
    this.rejudged ||= this.judgements.length + judgements.length > 0
    this.judgements = judgements
  }

  /** One key for everybody who is the same person, however written. */
  key(actor: Actor): string {
    const name = this.namesakes.nameOf(actor)
    return `person:${this.keys.get(nodeKey(name, actor.country)) ?? this.keys.get(nodeKey(name, null)) ?? name}`
  }

  /** Takes in what reports tell now. Gives the reports that name somebody who has another key now. */
  settle(changes: readonly Change[]): Set<string> {
    const [come, changed, gone]: Named[][] = [[], [], []]
    const told = this.rejudged ? this.retold(this.namesakes.judge(this.judgements)) : new Map()
    const moved = [...told.values()].flatMap((reports) => [...reports.keys()])
    toldBy(changes, this.namesakes, told)
    for (const [key, reports] of told) {
      const known = this.named.get(key)
      const named = known ?? unheard(key)
      for (const [report, appearances] of reports) retell(named, report, appearances)
      gatherPosts(named)
      const empty = named.appearances.length === 0
      if (empty && !known) continue
      if (empty) this.named.delete(key)
      else this.named.set(key, named)
      if (!known) come!.push(named)
      else if (empty) gone!.push(named)
      else changed!.push(named)
    }
    const dirty = this.links.settle(come!, changed!, gone!)
    if (this.rejudged || (this.judgements.length > 0 && come!.length + gone!.length > 0)) {
      for (const named of this.judgeAnew()) if (this.named.has(named.key)) dirty.add(named)
    }
    const renamed = this.join(dirty, gone!)
    for (const report of moved) renamed.add(report)
    return renamed
  }

  /** What reports tell of some names, by who bears them now. */
  private retold(names: ReadonlySet<string>): Told {
    const told: Told = new Map()
    if (names.size === 0) return told
    const own = [...this.named.values()].filter(({ name }) => names.has(name.replace(/ #.*$/, '')))
    for (const { key, reports } of own) told.set(key, new Map([...reports].map((report) => [report, []])))
    for (const appearance of own.flatMap(({ appearances }) => appearances).sort(byAppearance)) {
      const { actor, cited } = appearance
      const key = nodeKey(this.namesakes.nameIn(cited.claim.id, actor), actor.country)
      addTo(madeIn(told, key), cited.report.id, appearance)
    }
    return told
  }

  /** All names that judgements spoke of or speak of now. */
  private judgeAnew(): Named[] {
    const before = judgedIn(this.judged)
    this.judged = judgeNames(this.named, this.judgements)
    this.rejudged = false
    return [...before, ...judgedIn(this.judged)]
  }

  private takenForOneWith(named: Named): Named[] {
    return this.judged.together.flatMap(({ a, b }) => (a === named ? b : b === named ? a : []))
  }

  /** Joins names anew with all they may be one with. Gives the reports that name somebody who has another key now. */
  private join(dirty: Iterable<Named>, gone: readonly Named[]): Set<string> {
    const waiting = new Set(dirty)
    for (const named of gone) for (const other of this.dissolve(named)) waiting.add(other)
    for (const named of waiting) {
      for (const other of [...this.dissolve(named), ...this.takenForOneWith(named)]) waiting.add(other)
    }
    for (const named of gone) {
      waiting.delete(named)
      this.keys.delete(named.key)
    }
    const renamed = new Set<string>()
    for (const named of waiting) {
      if (this.circles.has(named)) continue
      const circle = this.circleOf(named)
      for (const report of this.take(circle)) renamed.add(report)
    }
    return renamed
  }

  /** Takes what was made of a circle out of the record. Gives its members. */
  private dissolve(named: Named): Named[] {
    const circle = this.circles.get(named)
    if (!circle) return []
    for (const { person } of circle.people) this.people.drop(person)
    for (const doubt of circle.doubts) this.unsure.drop(doubt)
    for (const member of circle.members) this.circles.delete(member)
    return circle.members
  }

  /** Everybody who may be one with a name, over any number of others. */
  private circleOf(named: Named): Circle {
    const found = new Set([named])
    const edges = new Set<Edge>()
    for (const one of found) {
      for (const edge of this.links.of(one)) {
        edges.add(edge)
        found.add(edge.a).add(edge.b)
      }
      for (const other of this.takenForOneWith(one)) found.add(other)
    }
    const members = [...found].sort(byFirst)
    const { groups, doubts } = joinNames(members, [...edges], this.judged)
    const people = groups.map(({ members: own, because }) => {
      return { own, ...personOf(own, [...this.namesakes.reason(own[0]!.namesake), ...because]) }
    })
    const of = new Map(people.flatMap(({ own, person }) => own.map((one) => [one, person] as const)))
    return { members, people, doubts: doubts.map((edge) => unsureOf(of.get(edge.a)!, of.get(edge.b)!, edge)) }
  }

  private take(circle: Circle): Set<string> {
    const renamed = new Set<string>()
    for (const { own, key, person } of circle.people) {
      this.people.put(person)
      for (const named of own) {
        this.circles.set(named, circle)
        if (this.keys.get(named.key) === key) continue
        this.keys.set(named.key, key)
        for (const report of named.reports) renamed.add(report)
      }
    }
    for (const doubt of circle.doubts) this.unsure.put(doubt)
    return renamed
  }
}

/** What reports tell of names, by the name's key and the report. */
type Told = Map<string, Map<string, Appearance[]>>

/** Adds what each changed report tells of each name now; of names it tells no more, nothing. */
function toldBy(changes: readonly Change[], namesakes: Namesakes, told: Told): void {
  for (const { report, was, now } of changes) {
    const own = new Map<string, Appearance[]>(appearancesIn(was, namesakes).map(([key]) => [key, []]))
    for (const [key, appearance] of appearancesIn(now, namesakes)) addTo(own, key, appearance)
    for (const [key, appearances] of own) madeIn(told, key).set(report, appearances)
  }
}

function madeIn(told: Told, key: string): Map<string, Appearance[]> {
  const there = told.get(key)
  if (there) return there
  const made = new Map<string, Appearance[]>()
  told.set(key, made)
  return made
}
