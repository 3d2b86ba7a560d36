import type { ClaimOf, Meeting as MeetingClaim } from '../../claim/claim.js'
import type { ActorKey } from '../actors.js'
import type { Cited } from '../heard.js'

type Pledge = ClaimOf<'pledge'>

/**
 * What a report says is given at each of its meetings: giver, amount and currency as one key a gift. What it ties to no
 * meeting is given at its first conference, or else at the first meeting it tells of.
 */
export function giftsAt(
  cited: readonly Cited[],
  local: ReadonlyMap<string, readonly Cited[]>,
  actorKey: ActorKey,
): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  const [first] = local.keys()
  if (first === undefined) return out
  const home = [...local].find(([, own]) => own.some(({ claim }) => isConference(claim as MeetingClaim)))?.[0] ?? first
  for (const { claim } of cited) {
    if (claim.type !== 'pledge' || claim.stage !== 'pledged' || !claim.money) continue
    const at = claim.meeting ?? home
    out.set(at, (out.get(at) ?? new Set()).add(giftOf(claim, actorKey)))
  }
  return out
}

function isConference({ format, level }: MeetingClaim): boolean {
  return format === 'conference' || level === 'donors'
}

function giftOf({ donor, money }: Pledge, actorKey: ActorKey): string {
  const giver = !donor || donor.kind === 'group' || donor.id === 'donors' ? 'total' : actorKey(donor)
  return `${giver} ${money!.amount} ${money!.currency}`
}
