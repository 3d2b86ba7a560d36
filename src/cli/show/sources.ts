import type { StoredSource } from '../../ledger/ask/sources.js'
import { listing, p, type Shown } from './listing.js'

interface Source extends StoredSource {
  /** Sources that share a passage with this one. */
  sharesWith: string[]
}

export const sources = listing<Source>({
  things: withCopies,
  columns: [
    { key: 'source', head: p('source', 'المصدر'), cell: ({ label }) => label },
    { key: 'published', head: p('published', 'النشر'), cell: ({ published }) => published ?? '' },
    { key: 'outlet', head: p('outlet', 'الناشر'), cell: ({ outlet }, say) => say.apart(outlet ?? '') },
    { key: 'title', head: p('title', 'العنوان'), cell: ({ title }, say) => say.apart(title ?? '') },
    { key: 'url', head: p('address', 'العنوان الشبكي'), csvOnly: true, cell: ({ url }) => url ?? '' },
    { key: 'charset', head: p('charset', 'الترميز'), csvOnly: true, cell: ({ charset }) => charset ?? '' },
    { key: 'added', head: p('added', 'أضيف'), csvOnly: true, cell: ({ added }) => added },
    { key: 'reports', head: p('reports', 'تقارير'), align: 'right', cell: ({ reports }) => String(reports) },
    { key: 'claims', head: p('claims', 'أقوال'), align: 'right', cell: ({ claims }) => String(claims) },
    { key: 'shares', head: p('shares words with', 'يشترك نصا مع'), cell: ({ sharesWith }) => sharesWith.join(', ') },
  ],
})

/** What a source does not say of itself its first report may: the outlet and date that its page shows. */
function withCopies({ record, sources }: Shown): Source[] {
  const sourceOf = new Map(record.reports.map((report) => [report.id, report.source]))
  return sources.map((source) => {
    const shared = new Set<string>()
    for (const { reports } of record.origins) {
      const names = reports.map((id) => sourceOf.get(id)!)
      if (names.includes(source.label)) for (const name of names) if (name !== source.label) shared.add(name)
    }
    const first = record.reports.find((report) => report.source === source.label)
    return {
      ...source,
      published: source.published ?? first?.published ?? null,
      outlet: source.outlet ?? first?.outlet ?? null,
      title: source.title ?? first?.title ?? null,
      sharesWith: [...shared].sort(),
    }
  })
}
