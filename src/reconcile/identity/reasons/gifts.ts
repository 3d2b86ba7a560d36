import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The same gifts by the same givers: what is given tells a donors' conference as well as its day. */
export function gifts(a: Mention, b: Mention): Compared | null {
  let shared = 0
  for (const gift of a.gifts) if (b.gifts.has(gift)) shared++
  if (shared === 0) return null
  const because = () => ({ ar: `التعهدات المذكورة فيهما واحدة: ${shared}`, en: `Gifts told of at both: ${shared}` })
  return { score: shared > 1 ? weights.gifts.several : weights.gifts.one, because }
}
