import type { Claim } from '../../claim/claim.js'
import { contentWords } from '../content.js'
import { type Contexts, tellingWords } from '../contexts.js'
import { Alike } from '../facts/alike.js'
import { byWeight } from '../facts/facts.js'
import { ofEvents, unitOfFigure } from '../facts/measures.js'
import { addTo } from '../group.js'
import { Groups } from '../groups.js'
import type { Lookup } from '../heard.js'
import type { Fact } from '../record.js'
import { Sets } from '../unite.js'

/** What is known of the claims behind facts beside their values. */
export interface Around {
  claims: Lookup<Claim>
  /** The sentence a claim stands in. */
  contexts: Contexts
  /** The meeting a claim's report is about. */
  home(claim: Claim): string | null
}

/** Facts that can be told apart by their values alone: those of one slot, and figures of one measure of any place. */
export class Themes {
  private readonly plain = new Groups<Fact>(themeOf)
  private readonly events = new Map<string, Events>()

  constructor(private readonly around: Around) {}

  add(fact: Fact): void {
    const measure = eventOf(fact)
    if (measure === null) this.plain.add(fact)
    else this.eventsOf(measure).add(fact)
  }

  remove(fact: Fact): void {
    const measure = eventOf(fact)
    if (measure === null) this.plain.remove(fact)
    else this.eventsOf(measure).remove(fact)
  }

  /** What stands around a fact is another. */
  touch(fact: Fact): void {
    const measure = eventOf(fact)
    if (measure === null) this.plain.touch(themeOf(fact))
    else this.eventsOf(measure).touch(fact)
  }

  /** The facts of a theme, in their order. */
  get(theme: string): Fact[] {
    const [kind, measure] = theme.split('/', 2)
    if (kind === 'event') return this.events.get(measure!)?.get(theme) ?? []
    return [...this.plain.get(theme)].sort(byWeight)
  }

  /** Gives the themes that changed. */
  settle(): string[] {
    return [...this.plain.takeChanged(), ...[...this.events.values()].flatMap((events) => events.settle())]
  }

  private eventsOf(measure: string): Events {
    const known = this.events.get(measure) ?? new Events(measure, this.around)
    this.events.set(measure, known)
    return known
  }
}

function eventOf({ claim }: Fact): string | null {
  return claim.type === 'figure' && ofEvents(claim.measure) ? claim.measure : null
}

function themeOf({ claim, slot }: Fact): string {
  return claim.type === 'figure' ? `stock/${claim.measure}` : slot
}

/** Figures of one event: told in like words, or as the only one of their kind in reports of one meeting. */
class Events {
  private readonly facts = new Set<Fact>()
  private readonly texts: Alike<Fact>[]
  private themes = new Map<string, Fact[]>()
  private readonly changed = new Set<Fact>()
  private isDirty = false

  constructor(
    private readonly measure: string,
    private readonly around: Around,
  ) {
    const words = [
      ({ claim }: Fact) => tellingWords(claim, around.contexts),
      ({ claim }: Fact) => around.contexts(claim),
    ]
    this.texts = words.map((text) => {
      const known = new WeakMap<Fact, ReadonlySet<string>>()
      const wordsOf = (fact: Fact) => {
        const own = known.get(fact) ?? contentWords(text(fact))
        known.set(fact, own)
        return own
      }
      return new Alike(wordsOf, byWeight)
    })
  }

  add(fact: Fact): void {
    this.facts.add(fact)
    for (const texts of this.texts) texts.add(fact)
    this.touch(fact)
  }

  remove(fact: Fact): void {
    this.facts.delete(fact)
    for (const texts of this.texts) texts.remove(fact)
    this.changed.delete(fact)
    this.isDirty = true
  }

  touch(fact: Fact): void {
    this.changed.add(fact)
    this.isDirty = true
  }

  get(theme: string): Fact[] {
    return this.themes.get(theme) ?? []
  }

  /** Gives the themes that changed; a theme goes by its first fact. */
  settle(): string[] {
    if (!this.isDirty) return []
    const before = this.themes
    this.themes = new Map(this.groups().map((facts) => [`event/${this.measure}/${facts[0]!.id}`, facts]))
    const same = (theme: string, facts: readonly Fact[]) => {
      const old = before.get(theme)
      return old?.length === facts.length && facts.every((fact, i) => fact === old[i] && !this.changed.has(fact))
    }
    const come = [...this.themes].filter(([theme, facts]) => !same(theme, facts)).map(([theme]) => theme)
    const gone = [...before.keys()].filter((theme) => !this.themes.has(theme))
    this.changed.clear()
    this.isDirty = false
    return [...gone, ...come]
  }

  private groups(): Fact[][] {
    const facts = [...this.facts].sort(byWeight)
    const sets = new Sets(facts.length)
    for (const texts of this.texts) texts.join(facts, sets)
    for (const group of alone(facts, this.around)) for (const i of group) sets.join(group[0]!, i)
    return sets.groups().map((group) => group.map((i) => facts[i]!))
  }
}

/** By meeting and unit: figures whose reports tell no other of that unit, and those of one number. */
function alone(facts: readonly Fact[], { claims, home }: Around): Iterable<number[]> {
  const perReport = new Map<string, number>()
  const told = facts.map((fact) =>
    fact.supports.map(({ report, claim }) => ({ home: home(claims.get(claim)!), key: `${report} ${unitOf(fact)}` })),
  )
  for (const { key } of told.flat()) perReport.set(key, (perReport.get(key) ?? 0) + 1)
  const groups = new Map<string, number[]>()
  told.forEach((own, i) => {
    for (const one of own) {
      if (one.home === null) continue
      if (perReport.get(one.key) === 1) addTo(groups, `${one.home} ${unitOf(facts[i]!)}`, i)
      addTo(groups, `${one.home} ${unitOf(facts[i]!)} ${numberOf(facts[i]!)}`, i)
    }
  })
  return groups.values()
}

function unitOf({ claim }: Fact): string {
  return claim.type === 'figure' ? unitOfFigure(claim) : ''
}

function numberOf({ claim }: Fact): number | null {
  return claim.type === 'figure' ? claim.quantity.value : null
}
