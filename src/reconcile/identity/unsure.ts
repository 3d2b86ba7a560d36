import { hash } from '../order.js'
import type { Meeting, Phrase, Unsure } from '../record.js'
import { type Found, reasonsOf } from './cluster.js'

/** Two candidates fit as well, or all that speaks for it is too little. */
const WHY: Record<'rivals' | 'little', Phrase> = {
  rivals: {
    ar: 'أحدهما بلا موعد، ويصلح أن يكون اجتماعا آخر أيضا',
    en: 'One gives no time and fits another meeting as well',
  },
  little: { ar: 'ما يجمعهما لا يكفي للجزم', en: 'What speaks for it is not enough to be sure' },
}

/** What is asked about two meetings that may be one. */
export function unsureOf({ a, b, score }: Found, why: keyof typeof WHY, x: Meeting, y: Meeting): Unsure {
  const about = {
    ar: `هل هما اجتماع واحد: ${x.title.ar} / ${y.title.ar}`,
    en: `One meeting or two: ${x.title.en} / ${y.title.en}`,
  }
  const id = `u-${hash([x.supports[0]!.claim, y.supports[0]!.claim].sort().join('\n'))}`
  return { id, of: 'meeting', a: x.id, b: y.id, about, score, reasons: reasonsOf(a, b), because: WHY[why] }
}
