import type { Meeting } from '../../reconcile/record.js'
import { statuses } from '../phrases/labels.js'
import { idColumn, listing, p } from './listing.js'

export const meetings = listing<Meeting>({
  things: ({ record }) => record.meetings,
  columns: [
    idColumn,
    { key: 'when', head: p('when', 'متى'), cell: (m, say) => say.when(m.when, m.whenText) },
    { key: 'edtf', head: p('EDTF', 'EDTF'), csvOnly: true, cell: (m) => m.when ?? '' },
    { key: 'title', head: p('meeting', 'الاجتماع'), cell: (m, say) => say.phrase(m.title) },
    { key: 'forum', head: p('forum', 'المنتدى'), csvOnly: true, cell: (m, say) => (m.forum ? say.actor(m.forum) : '') },
    { key: 'place', head: p('place', 'المكان'), csvOnly: true, cell: (m, say) => (m.place ? say.place(m.place) : '') },
    { key: 'status', head: p('status', 'الحال'), cell: (m, say) => say.phrase(statuses[m.status]) },
    { key: 'reports', head: p('reports', 'تقارير'), align: 'right', cell: (m) => String(m.reports) },
    { key: 'sources', head: p('sources', 'مصادر'), align: 'right', cell: (m) => String(m.sources) },
  ],
  explain: (m, say) =>
    m.because.length === 0
      ? []
      : [
          `${m.id}: ${say.apart(say.phrase(m.title))}`,
          ...m.because.map((one) => `  ${one.score} ${say.phrase(one.because)}`),
        ],
})
