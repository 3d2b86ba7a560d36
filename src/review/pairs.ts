import type { Called, JoiningDecision, Made } from '../claim/decision.js'
import { lastOfEach } from './state.js'

export type PairVerdict = 'same' | 'different' | 'unsure'

/** What one decision says of two things: claims of meetings, or names of people. */
export interface Said<T = string | Called> {
  of: 'meeting' | 'person'
  sides: readonly [T, T]
  verdict: PairVerdict
  decision: Made<JoiningDecision>
}

/** A split says of any two of different parts that they are different, and of any two of one part that they are one. */
export function saidBy(decision: Made<JoiningDecision>): Said[] {
  if (decision.kind === 'meetings') {
    return [{ of: 'meeting', sides: decision.about.claims, verdict: decision.verdict, decision }]
  }
  if (decision.kind === 'people') {
    return [{ of: 'person', sides: decision.about.people, verdict: decision.verdict, decision }]
  }
  const { of, parts } = decision.about
  return [...within<string | Called>(parts), ...across<string | Called>(parts)].map(([a, b, verdict]) => ({
    of,
    sides: [a, b],
    verdict,
    decision,
  }))
}

function within<T>(parts: readonly (readonly T[])[]): [T, T, PairVerdict][] {
  return parts.flatMap((part) => part.slice(1).map((one): [T, T, PairVerdict] => [part[0]!, one, 'same']))
}

function across<T>(parts: readonly (readonly T[])[]): [T, T, PairVerdict][] {
  return parts.flatMap((part, i) =>
    parts
      .slice(i + 1)
      .flatMap((other) => part.flatMap((a) => other.map((b): [T, T, PairVerdict] => [a, b, 'different']))),
  )
}

/** How a side is named in a key. */
export function sideKey(side: string | Called): string {
  return typeof side === 'string' ? side : [side.name, side.country ?? '', side.namesake ?? ''].join('\n')
}

export function pairKey(sides: readonly [string | Called, string | Called]): string {
  return sides.map(sideKey).sort().join('\n\n')
}

/** What everybody says of each pair: of each person the last decision that was not taken back. */
export function byPair(decisions: Iterable<Made<JoiningDecision>>): Map<string, Said[]> {
  const pairs = new Map<string, Said[]>()
  for (const decision of decisions) {
    if (decision.withdrawn) continue
    for (const said of saidBy(decision)) {
      const key = pairKey(said.sides)
      pairs.set(key, [...(pairs.get(key) ?? []), said])
    }
  }
  return new Map([...pairs].map(([key, all]) => [key, lastSaid(all)]))
}

export function lastSaid(all: readonly Said[]): Said[] {
  const kept = new Set(lastOfEach(all.map(({ decision }) => decision)))
  return all.filter(({ decision }) => kept.has(decision)).sort((a, b) => a.decision.entry - b.decision.entry)
}
