import { canonical } from '../src/claim/base.js'
import { sha256 } from '../src/claim/sha256.js'

/** The id of a claim that a test makes: what `claimOf` gives the reader's. */
export function claimId(claim: object): string {
  return `c-${sha256(canonical(claim)).slice(0, 16)}`
}
