import type { HeldPost, Person } from '../../reconcile/record.js'
import type { Say } from '../phrases/say.js'
import { idColumn, listing, p } from './listing.js'

export const people = listing<Person>({
  things: ({ record }) => record.people,
  columns: [
    idColumn,
    { key: 'name', head: p('name', 'الاسم'), cell: ({ name }, say) => say.apart(say.phrase(name)) },
    {
      key: 'country',
      head: p('state', 'الدولة'),
      cell: ({ country }, say) => (country ? stateName(country, say) : ''),
    },
    {
      key: 'posts',
      head: p('posts', 'المناصب'),
      cell: ({ posts }, say) => posts.map((one) => held(one, say)).join(' | '),
    },
    {
      key: 'spellings',
      head: p('written', 'كما يكتب'),
      cell: ({ names }, say) => (names.length > 1 ? names.map(({ name }) => say.apart(name)).join(' | ') : ''),
    },
    { key: 'reports', head: p('reports', 'تقارير'), align: 'right', cell: ({ reports }) => String(reports) },
    { key: 'sources', head: p('sources', 'مصادر'), align: 'right', cell: ({ sources }) => String(sources) },
  ],
  explain: ({ name, because }, say) =>
    because.length === 0
      ? []
      : [say.apart(say.phrase(name)), ...because.map((one) => `  ${one.score} ${say.phrase(one.because)}`)],
})

function stateName(code: string, say: Say): string {
  return say.actor({ name: code, kind: 'state', id: code })
}

/** A post with the days of the first and last report that give it. */
function held({ post, from, until }: HeldPost, say: Say): string {
  const days = from === until ? from : `${from}/${until}`
  return `${say.apart(post)}${days ? ` (${say.when(days)})` : ''}`
}
