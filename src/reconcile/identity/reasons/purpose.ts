import { overlap } from '../../content.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The aims share half their words, or none at all. */
export function purpose(a: Mention, b: Mention): Compared | null {
  if (a.purpose.size === 0 || b.purpose.size === 0) return null
  const share = overlap(a.purpose, b.purpose)
  if (share >= 0.5) {
    return { score: weights.purpose.same, because: () => ({ ar: 'الغاية واحدة', en: 'The same purpose' }) }
  }
  if (share > 0) return null
  return { score: weights.purpose.other, because: () => ({ ar: 'الغايتان مختلفتان', en: 'Two purposes' }) }
}
