import type { Unsure } from '../../reconcile/record.js'
import type { Say } from '../phrases/say.js'
import { idColumn, listing, p } from './listing.js'

export const unsure = listing<Unsure>({
  things: ({ record }) => record.unsure,
  columns: [
    idColumn,
    { key: 'about', head: p('about', 'عن'), cell: ({ about }, say) => say.apart(say.phrase(about)) },
    { key: 'score', head: p('score', 'الوزن'), align: 'right', cell: ({ score }) => String(score) },
    { key: 'because', head: p('because', 'لأن'), cell: ({ because }, say) => say.phrase(because) },
    { key: 'a', head: p('one', 'الأول'), csvOnly: true, cell: ({ a }) => a },
    { key: 'b', head: p('other', 'الثاني'), csvOnly: true, cell: ({ b }) => b },
  ],
  explain: (one, say) => doubtLines(one, say),
})

/** A doubt with all that speaks for and against. */
export function doubtLines({ about, because, reasons }: Unsure, say: Say): string[] {
  return [
    say.apart(say.phrase(about)),
    `  ${say.phrase(because)}`,
    ...reasons.map((one) => `  ${one.score} ${say.phrase(one.because)}`),
  ]
}
