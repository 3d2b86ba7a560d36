import type { Phrase, Rhythm, Series } from '../../reconcile/record.js'
import { idColumn, listing, p } from './listing.js'

const rhythms: Record<Rhythm, Phrase> = {
  monthly: p('every month', 'كل شهر'),
  quarterly: p('every three months', 'كل ثلاثة أشهر'),
  'semi-annual': p('twice a year', 'مرتين في السنة'),
  annual: p('every year', 'كل سنة'),
  biennial: p('every two years', 'كل سنتين'),
}

export const series = listing<Series>({
  things: ({ record }) => record.series,
  columns: [
    idColumn,
    { key: 'name', head: p('series', 'السلسلة'), cell: ({ name }, say) => say.apart(say.phrase(name)) },
    {
      key: 'rhythm',
      head: p('meets', 'تنعقد'),
      cell: ({ rhythm }, say) => (rhythm ? say.phrase(rhythms[rhythm]) : ''),
    },
    {
      key: 'meetings',
      head: p('numbers', 'الأرقام'),
      cell: ({ meetings }) =>
        meetings.map(({ ordinal, counted }) => `${counted ? '~' : ''}${ordinal ?? '?'}`).join(' '),
    },
    { key: 'missing', head: p('untold', 'لم يرو'), cell: ({ missing }) => missing.join(' ') },
    {
      key: 'ids',
      head: p('ids', 'المعرفات'),
      csvOnly: true,
      cell: ({ meetings }) => meetings.map((m) => m.meeting).join(' '),
    },
    {
      key: 'notes',
      head: p('notes', 'ملاحظات'),
      csvOnly: true,
      cell: ({ notes }, say) => notes.map(({ because }) => say.phrase(because)).join(' | '),
    },
  ],
  explain: ({ name, meetings, notes }, say) => [
    say.apart(say.phrase(name)),
    ...meetings.map(({ meeting, ordinal, expected, because }) => {
      const time = expected ? ` (${say.when(expected)})` : ''
      return `  ${ordinal ?? '?'} ${meeting}${time}${because ? `: ${say.phrase(because)}` : ''}`
    }),
    ...notes.map(({ because }) => `  ${say.phrase(because)}`),
  ],
})
