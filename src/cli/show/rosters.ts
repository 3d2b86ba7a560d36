import type { Account, Roster, TotalCheck } from '../../reconcile/record.js'
import { idColumn, listing, p } from './listing.js'

export const rosters = listing<Roster>({
  things: ({ record }) => record.rosters,
  columns: [
    idColumn,
    { key: 'about', head: p('about', 'عن'), cell: ({ about }, say) => say.apart(say.phrase(about)) },
    {
      key: 'counted',
      head: p('counted', 'المعدود'),
      cell: ({ claimed }, say) => claimed.map(({ label }) => say.apart(say.phrase(label))).join(' | '),
    },
    { key: 'named', head: p('named', 'المسمى'), align: 'right', cell: ({ named }) => String(named.length) },
    {
      key: 'once',
      head: p('by one report', 'في تقرير واحد'),
      align: 'right',
      cell: ({ named }) => String(named.filter(({ only }) => only !== null).length),
    },
    {
      key: 'names',
      head: p('names', 'الأسماء'),
      csvOnly: true,
      cell: ({ named }, say) => named.map(({ name }) => say.phrase(name)).join(' | '),
    },
  ],
  explain: ({ because }, say) => [say.phrase(because)],
})

export const accounts = listing<Account>({
  things: ({ record }) => record.accounts,
  columns: [
    idColumn,
    { key: 'about', head: p('about', 'عن'), cell: ({ about }, say) => say.apart(say.phrase(about)) },
    { key: 'told', head: p('told', 'ما روي'), cell: ({ because }, say) => say.apart(say.phrase(because)) },
    { key: 'first', head: p('first promise', 'التعهد الأول'), csvOnly: true, cell: ({ first }) => first ?? '' },
    { key: 'meeting', head: p('meeting', 'الاجتماع'), csvOnly: true, cell: ({ meeting }) => meeting ?? '' },
  ],
})

export const totals = listing<TotalCheck>({
  things: ({ record }) => record.totals,
  columns: [
    { key: 'meeting', head: p('meeting', 'الاجتماع'), cell: ({ meeting }) => meeting },
    { key: 'total', head: p('total', 'المجموع'), cell: ({ total }, say) => say.money(total) },
    { key: 'sum', head: p('sum of the parts', 'مجموع الأجزاء'), cell: ({ sum }, say) => say.money(sum) },
    { key: 'verdict', head: p('verdict', 'الحكم'), cell: ({ verdict }, say) => say.phrase(verdicts[verdict]) },
    { key: 'because', head: p('because', 'لأن'), csvOnly: true, cell: ({ because }, say) => say.phrase(because) },
  ],
  explain: ({ because }, say) => [say.phrase(because)],
})

const verdicts = {
  agreed: p('they agree', 'يتفقان'),
  short: p('not all is named', 'لم يسم الكل'),
  over: p('more than the total', 'أكثر من المجموع'),
}
