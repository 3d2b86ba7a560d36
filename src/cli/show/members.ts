import { who } from '../phrases/claim.js'
import { roles } from '../phrases/labels.js'
import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const members = listing<FactOf<'membership'>>({
  things: factsOf('membership'),
  columns: [
    idColumn,
    { key: 'member', head: p('member', 'العضو'), cell: ({ claim }, say) => who(claim, say) },
    { key: 'role', head: p('role', 'الصفة'), cell: ({ claim }, say) => say.phrase(roles[claim.role]) },
    {
      key: 'forum',
      head: p('forum', 'المنتدى'),
      cell: ({ claim }, say) => (claim.forum ? say.actor(claim.forum) : ''),
    },
    { key: 'when', head: p('when', 'متى'), cell: ({ claim }, say) => say.when(claim.when) },
    ...behind.filter(({ key }) => key !== 'meeting'),
  ],
})
