import { formatNames } from '../../phrases/levels.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The same format; «اجتماع» is said of anything, and a summit's format is its level over again, so they count less. */
export function format(a: Mention, b: Mention): Compared {
  const one = formatNames[a.format]
  const other = formatNames[b.format]
  if (a.format === b.format) {
    const plain = a.format === 'meeting' || (a.format === 'summit' && a.level !== null && a.level === b.level)
    const score = plain ? weights.format.plain : weights.format.same
    return { score, because: () => ({ ar: `الصيغة واحدة: ${one.ar}`, en: `The same format: ${one.en}` }) }
  }
  const because = () => ({
    ar: `الصيغتان مختلفتان: ${one.ar} و${other.ar}`,
    en: `Two formats: ${one.en} and ${other.en}`,
  })
  return { score: weights.format.other, because }
}
