import { acts } from '../phrases/labels.js'
import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const statements = listing<FactOf<'statement'>>({
  things: factsOf('statement'),
  columns: [
    idColumn,
    { key: 'speaker', head: p('speaker', 'المتحدث'), cell: ({ claim }, say) => say.actor(claim.speaker) },
    { key: 'act', head: p('act', 'الفعل'), cell: ({ claim }, say) => say.phrase(acts[claim.act]) },
    { key: 'text', head: p('what', 'القول'), cell: ({ claim }, say) => say.apart(claim.text) },
    { key: 'direct', head: p('direct', 'حرفي'), csvOnly: true, cell: ({ claim }) => String(claim.direct) },
    ...behind,
  ],
})
