import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const phases = listing<FactOf<'phase'>>({
  things: factsOf('phase'),
  columns: [
    idColumn,
    { key: 'ordinal', head: p('phase', 'المرحلة'), align: 'right', cell: ({ claim }) => String(claim.ordinal) },
    { key: 'aim', head: p('aim', 'الهدف'), cell: ({ claim }, say) => say.apart(claim.aim ?? '') },
    { key: 'place', head: p('place', 'المكان'), cell: ({ claim }, say) => (claim.place ? say.place(claim.place) : '') },
    {
      key: 'forum',
      head: p('forum', 'المنتدى'),
      cell: ({ claim }, say) => (claim.forum ? say.actor(claim.forum) : ''),
    },
    ...behind.filter(({ key }) => key !== 'meeting'),
  ],
})
