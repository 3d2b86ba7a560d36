import { actorName } from '../../phrases/names.js'
import type { Reason } from '../../record.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'

export function host(a: Mention, b: Mention): Reason | null {
  if (!a.host || !b.host || a.hostKey !== b.hostKey) return null
  const name = actorName(a.host)
  return { score: weights.host.same, because: { ar: `المضيف واحد: ${name.ar}`, en: `The same host: ${name.en}` } }
}
