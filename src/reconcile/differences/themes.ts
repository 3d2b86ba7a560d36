import type { Claim } from '../../claim/claim.js'
import { type Contexts, tellingWords } from '../contexts.js'
import { alike } from '../facts/alike.js'
import { ofEvents } from '../facts/measures.js'
import { addTo, groupBy } from '../group.js'
import type { Fact } from '../record.js'
import { Sets } from '../unite.js'

/** What is known of the claims behind facts beside their values. */
export interface Around {
  claims: ReadonlyMap<string, Claim>
  /** The sentence a claim stands in. */
  contexts: Contexts
  /** The meeting a claim's report is about. */
  home(claim: Claim): string | null
}

/** Facts that can be told apart by their values alone: those of one slot, and figures of one measure of any place. */
export function themes(facts: readonly Fact[], around: Around): Fact[][] {
  const byTheme = groupBy(facts, (fact) => (fact.claim.type === 'figure' ? figureTheme(fact.claim) : fact.slot))
  return [...byTheme].flatMap(([theme, all]) => (theme.startsWith('event/') ? events(all, around) : [all]))
}

function figureTheme({ measure }: { measure: string }): string {
  return `${ofEvents(measure) ? 'event' : 'stock'}/${measure}`
}

/** Figures of one event: told in like words, or as the only one of their kind in reports of one meeting. */
function events(facts: readonly Fact[], around: Around): Fact[][] {
  const sets = new Sets(facts.length)
  const own = alike(facts.map(({ claim }) => tellingWords(claim, around.contexts)))
  const sentences = alike(facts.map(({ claim }) => around.contexts(claim)))
  for (const group of [...own, ...sentences, ...alone(facts, around)]) for (const i of group) sets.join(group[0]!, i)
  return sets.groups().map((group) => group.map((i) => facts[i]!))
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
  return claim.type === 'figure' ? (claim.money?.currency ?? claim.unit ?? '') : ''
}

function numberOf({ claim }: Fact): number | null {
  return claim.type === 'figure' ? claim.quantity.value : null
}
