import { Capacity } from '../../claim/kinds/participation.js'
import type { Fact } from '../../reconcile/record.js'
import type { View } from '../view.js'
import { Facts, NamedTogether } from './fact.js'

/** Who took part: first how many, then the named by what they were there as; mere participants need no heading. */
export function Participants({ facts, v }: { facts: readonly Fact[]; v: View }) {
  const counts = facts.filter((f) => f.claim.type === 'participation' && f.claim.count)
  const named = (capacity: string) =>
    facts.filter((f) => f.claim.type === 'participation' && f.claim.actor && f.claim.capacity === capacity)
  return (
    <>
      {counts.length > 0 ? <Facts facts={counts} v={v} /> : null}
      {Capacity.options
        .filter((capacity) => named(capacity).length > 0)
        .map((capacity) => (
          <>
            {capacity === 'participant' ? null : <h3>{v.t.capacities[capacity]}</h3>}
            <NamedTogether facts={named(capacity)} v={v} />
          </>
        ))}
    </>
  )
}
