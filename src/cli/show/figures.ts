import { plain } from '../phrases/say.js'
import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const figures = listing<FactOf<'figure'>>({
  things: factsOf('figure'),
  columns: [
    idColumn,
    { key: 'measure', head: p('measure', 'المقياس'), cell: ({ claim }) => plain(claim.measure) },
    {
      key: 'value',
      head: p('value', 'القيمة'),
      cell: ({ claim }, say) => (claim.money ? say.money(claim.money) : say.quantity(claim.quantity, claim.unit)),
    },
    { key: 'number', head: p('number', 'العدد'), csvOnly: true, cell: ({ claim }) => String(claim.quantity.value) },
    { key: 'place', head: p('place', 'المكان'), cell: ({ claim }, say) => (claim.place ? say.place(claim.place) : '') },
    { key: 'since', head: p('since', 'منذ'), cell: ({ claim }, say) => say.when(claim.since) },
    { key: 'asOf', head: p('as of', 'حتى'), cell: ({ claim }, say) => say.when(claim.asOf) },
    ...behind,
  ],
})
