import type { View } from '../view.js'
import { AsWritten } from './actor.js'
import { timeInWords } from './edtf.js'

/** A time in words; where it has no date, the report's own words; else that there is none. */
export function When({ when, whenText, v }: { when: string | null; whenText?: string | null; v: View }) {
  if (when)
    return <time datetime={/^[\d-]{4,10}$/.test(when) ? when : undefined}>{timeInWords(when, v.lang, v.t)}</time>
  if (whenText) return <AsWritten words={whenText} />
  return <span class="quiet">{v.t.unknown.date}</span>
}
