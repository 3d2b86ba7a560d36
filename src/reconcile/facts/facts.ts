import type { Claim } from '../../claim/claim.js'
import { groupBy } from '../group.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import type { Origins } from '../origins/origins.js'
import type { Fact } from '../record.js'
import { supportOf } from '../support.js'
import { Sets } from '../unite.js'
import { alike } from './alike.js'
import type { Filed } from './filed.js'

/**
 * The values of every slot, each with all that stands behind it. Claims must come in the canonical order: the first of
 * a value speaks for it. Facts are ordered by slot, those most sources tell first.
 */
export function factsOf(filed: readonly Filed[], origins: Origins): Fact[] {
  const facts: Fact[] = []
  for (const [slot, claims] of groupBy(filed, (one) => one.slot)) {
    for (const same of groupBy(claims, (one) => one.value).values()) {
      for (const group of told(same)) facts.push(fact(slot, group, origins))
    }
  }
  return facts.sort(
    (a, b) => byText(a.slot, b.slot) || b.sources - a.sources || b.reports - a.reports || byText(a.id, b.id),
  )
}

/** Claims with words are one fact where the words are alike. */
function told(claims: readonly Filed[]): Filed[][] {
  if (claims[0]!.text === null) return [[...claims]]
  const groups = alike(claims.map((one) => one.text ?? '')).map((group) => group.map((i) => claims[i]!))
  return claims[0]!.claim.type === 'figure' ? atHome(groups) : groups
}

/** The same number of the same measure in reports of one meeting is one figure, however it is worded. */
function atHome(groups: Filed[][]): Filed[][] {
  const sets = new Sets(groups.length)
  const first = new Map<string, number>()
  groups.forEach((group, i) => {
    for (const { home } of group) {
      if (home === null) continue
      if (first.has(home)) sets.join(first.get(home)!, i)
      else first.set(home, i)
    }
  })
  return sets.groups().map((own) => own.flatMap((i) => groups[i]!))
}

function fact(slot: string, group: readonly Filed[], origins: Origins): Fact {
  const first = group[0]!
  const supports = group.map(({ claim }) => supportOf(claim, origins))
  const words = first.text === null ? '' : first.claim.id
  return {
    id: `f-${hash(`${slot}\n${first.value}\n${words}`)}`,
    type: first.claim.type,
    slot,
    meeting: most(group.map((one) => one.meeting)),
    forum: first.forum,
    claim: first.claim as Claim,
    supports,
    ...count(supports),
  }
}

/** The meeting most claims give; among equals the first in order of text. */
function most(meetings: readonly (string | null)[]): string | null {
  const tally = groupBy(
    meetings.filter((meeting) => meeting !== null),
    (meeting) => meeting,
  )
  const ranked = [...tally].sort(([a, m], [b, n]) => n.length - m.length || byText(a, b))
  return ranked[0]?.[0] ?? null
}
