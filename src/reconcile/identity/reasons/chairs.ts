import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

export function chairs(a: Mention, b: Mention): Compared | null {
  if (![...a.chairs].some((key) => b.chairs.has(key))) return null
  return { score: weights.chairs.same, because: () => ({ ar: 'الرئاسة واحدة', en: 'Somebody chairs both' }) }
}
