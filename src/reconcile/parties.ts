import type { Claim } from '../claim/claim.js'
import type { Actor } from '../claim/values.js'

/** The actors a claim names as such, wherever its type keeps them. */
export function actorsOf(claim: Claim): Actor[] {
  const named = (...actors: (Actor | null | undefined)[]) =>
    actors.filter((actor) => actor !== null && actor !== undefined)
  switch (claim.type) {
    case 'statement':
      return [claim.speaker]
    case 'participation':
      return named(claim.actor)
    case 'membership':
      return named(claim.actor, claim.forum)
    case 'pledge':
      return named(claim.donor, claim.beneficiary)
    case 'meeting':
      return named(claim.forum, claim.host, ...claim.chairs)
    case 'formation':
      return named(claim.forum, ...claim.founders)
    case 'phase':
      return named(claim.forum)
    default:
      return []
  }
}
