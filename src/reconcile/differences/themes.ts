import { alike } from '../facts/alike.js'
import { groupBy } from '../group.js'
import type { Fact } from '../record.js'

/** Measures of single events: two numbers of one place are of one event only where their words are alike. */
const OF_EVENTS = new Set(
  'attacks killed wounded cost losses damage volume weight length area people equipment share munitions facilities homes budget spending trade detainees jobs power temperature visitors oil output growth exports imports fighters troops migrants'.split(
    ' ',
  ),
)

/** Facts that can be told apart by their values alone: those of one slot, and figures of one measure of any place. */
export function themes(facts: readonly Fact[]): Fact[][] {
  const byTheme = groupBy(facts, (fact) => (fact.claim.type === 'figure' ? figureTheme(fact.claim) : fact.slot))
  return [...byTheme].flatMap(([theme, all]) => (theme.startsWith('event/') ? events(all) : [all]))
}

function figureTheme({ measure }: { measure: string }): string {
  return `${OF_EVENTS.has(measure) ? 'event' : 'stock'}/${measure}`
}

function events(facts: readonly Fact[]): Fact[][] {
  const words = facts.map(({ claim }) =>
    claim.evidence.map(({ quote }) => quote.replace(/[\d٠-٩۰-۹.,٫٬]+/g, ' ')).join(' '),
  )
  return alike(words).map((group) => group.map((i) => facts[i]!))
}
