import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

/** The reports tell of it in words that are copies of one another. */
export function words(a: Mention, b: Mention): Compared | null {
  if (a.report.id === b.report.id || ![...a.families].some((family) => b.families.has(family))) return null
  const because = () => ({
    ar: 'كلمات التقريرين منقول بعضها عن بعض',
    en: "The reports' words are copies of one another",
  })
  return { score: weights.words.copied, because }
}
