import { actorName } from '../../phrases/names.js'
import type { Mention } from '../mention.js'
import { weights } from '../weights.js'
import type { Compared } from './compared.js'

export function host(a: Mention, b: Mention): Compared | null {
  if (!a.host || !b.host || a.hostKey !== b.hostKey) return null
  const { host } = a
  const because = () => {
    const name = actorName(host)
    return { ar: `المضيف واحد: ${name.ar}`, en: `The same host: ${name.en}` }
  }
  return { score: weights.host.same, because }
}
