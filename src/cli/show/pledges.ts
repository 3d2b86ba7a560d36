import { amount, donor } from '../phrases/claim.js'
import { forms, stages } from '../phrases/labels.js'
import { behind, type FactOf, factsOf, idColumn, listing, p } from './listing.js'

export const pledges = listing<FactOf<'pledge'>>({
  things: factsOf('pledge'),
  columns: [
    idColumn,
    { key: 'donor', head: p('donor', 'المانح'), cell: ({ claim }, say) => donor(claim, say) },
    { key: 'amount', head: p('amount', 'المقدار'), cell: ({ claim }, say) => amount(claim, say) },
    { key: 'value', head: p('value', 'القيمة'), csvOnly: true, cell: ({ claim }) => String(claim.money?.amount ?? '') },
    { key: 'currency', head: p('currency', 'العملة'), csvOnly: true, cell: ({ claim }) => claim.money?.currency ?? '' },
    { key: 'form', head: p('form', 'الشكل'), cell: ({ claim }, say) => say.phrase(forms[claim.form]) },
    { key: 'stage', head: p('stage', 'المرحلة'), cell: ({ claim }, say) => say.phrase(stages[claim.stage]) },
    {
      key: 'beneficiary',
      head: p('to', 'إلى'),
      cell: ({ claim }, say) => (claim.beneficiary ? say.actor(claim.beneficiary) : ''),
    },
    ...behind,
  ],
})
