import type { Claim } from '../claim/claim.js'
import type { Origins } from './origins/origins.js'
import type { Support } from './record.js'

export function supportOf(claim: Claim, origins: Origins): Support {
  return {
    report: claim.report,
    claim: claim.id,
    evidence: claim.evidence,
    origin: origins.source(claim),
    family: origins.family(claim),
  }
}
