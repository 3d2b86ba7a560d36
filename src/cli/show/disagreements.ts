import type { DifferingValue, Disagreement } from '../../reconcile/record.js'
import { verdicts } from '../phrases/labels.js'
import type { Say } from '../phrases/say.js'
import { idColumn, listing, p } from './listing.js'

export const disagreements = listing<Disagreement>({
  things: ({ record }) => record.disagreements,
  columns: [
    idColumn,
    { key: 'about', head: p('about', 'عن'), cell: (d, say) => say.apart(say.phrase(d.about)) },
    { key: 'values', head: p('values', 'القيم'), cell: (d, say) => d.values.map((v) => valueLine(v, say)).join(' | ') },
    { key: 'verdict', head: p('verdict', 'الحكم'), cell: (d, say) => say.phrase(verdicts[d.verdict]) },
    { key: 'because', head: p('because', 'لأن'), csvOnly: true, cell: (d, say) => say.phrase(d.because) },
    { key: 'ground', head: p('ground', 'الأساس'), csvOnly: true, cell: (d) => d.ground },
    { key: 'meeting', head: p('meeting', 'الاجتماع'), cell: (d) => d.meeting ?? '' },
  ],
  explain: (d, say) => [say.apart(say.phrase(d.because))],
})

/** A value with how many reports of how many sources say it: `68 states (2/1)`. */
export function valueLine(value: DifferingValue, say: Say): string {
  return `${say.apart(say.phrase(value.label))} (${value.reports}/${value.sources})`
}
