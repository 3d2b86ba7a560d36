import { levelNames } from '../../phrases/levels.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The same level, or one that includes the other. Levels that exclude each other are a guard's business. */
export function level(a: Mention, b: Mention): Compared | null {
  if (!a.level || !b.level) return null
  const one = levelNames[a.level]
  if (a.level === b.level) {
    return {
      score: weights.level.same,
      because: () => ({ ar: `المستوى واحد: ${one.ar}`, en: `The same level: ${one.en}` }),
    }
  }
  const other = levelNames[b.level]
  const because = () => {
    const [x, y] = one.en < other.en ? [one, other] : [other, one]
    return { ar: `المستويان لا يتعارضان: ${x.ar} و${y.ar}`, en: `The levels agree: ${x.en} and ${y.en}` }
  }
  return { score: weights.level.compatible, because }
}
