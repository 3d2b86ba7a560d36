import { who } from '../phrases/claim.js'
import { capacities } from '../phrases/labels.js'
import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const participants = listing<FactOf<'participation'>>({
  things: factsOf('participation'),
  columns: [
    idColumn,
    { key: 'participant', head: p('participant', 'المشارك'), cell: ({ claim }, say) => who(claim, say) },
    { key: 'capacity', head: p('as', 'الصفة'), cell: ({ claim }, say) => say.phrase(capacities[claim.capacity]) },
    ...behind,
  ],
})
