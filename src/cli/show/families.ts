import { type FamilyMember, familyOf } from '../../reconcile/families/family.js'
import type { Phrase } from '../../reconcile/record.js'
import type { Say } from '../phrases/say.js'
import { listing, p, type Shown } from './listing.js'

export const families = listing<FamilyMember>({
  things: membersOf,
  columns: [
    { key: 'family', head: p('family', 'العائلة'), cell: ({ family }) => family },
    { key: 'agency', head: p('agency', 'الوكالة'), cell: ({ agency }) => agency ?? '' },
    { key: 'report', head: p('report', 'التقرير'), cell: ({ report }) => report },
    { key: 'of', head: p('from', 'عن'), cell: ({ of }) => of ?? '' },
    { key: 'words', head: p('words', 'كلماته'), align: 'right', cell: ({ words }) => String(words) },
    { key: 'copied', head: p('copied', 'المنقول'), align: 'right', cell: ({ copied }) => String(copied) },
    { key: 'altered', head: p('altered', 'المغير'), cell: (member, say) => altered(member, say).join(' | ') },
    { key: 'cut', head: p('cut', 'المحذوف'), csvOnly: true, cell: (member) => gone(member).join(' | ') },
    { key: 'added', head: p('added', 'المضاف'), csvOnly: true, cell: (member) => come(member).join(' | ') },
    {
      key: 'because',
      head: p('because', 'لأن'),
      csvOnly: true,
      cell: ({ because }, say) => say.phrase(because.because),
    },
  ],
  explain: (member, say) => [
    `${member.report}: ${say.phrase(member.because.because)}`,
    ...told(p('altered', 'مغير'), altered(member, say), say),
    ...told(p('cut', 'محذوف'), gone(member), say),
    ...told(p('added', 'مضاف'), come(member), say),
    ...told(p('moved', 'منقول الموضع'), moved(member), say),
  ],
})

function membersOf({ record, readings }: Shown): FamilyMember[] {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  return record.origins
    .filter(({ passages }) => passages.length > 0)
    .flatMap((origin) => familyOf(origin, (id) => byReport.get(id) ?? null).members)
}

const pieces = ({ passages }: FamilyMember) => passages.flatMap((passage) => passage.pieces)

function altered(member: FamilyMember, say: Say): string[] {
  const arrow = say.lang === 'ar' ? '←' : '→'
  return pieces(member).flatMap(({ kind, was, is }) =>
    kind === 'altered' ? `${say.apart(was!)} ${arrow} ${say.apart(is!)}` : [],
  )
}

function gone(member: FamilyMember): string[] {
  return [...pieces(member).flatMap(({ kind, was }) => (kind === 'cut' ? was! : [])), ...member.cut]
}

function come(member: FamilyMember): string[] {
  return [...pieces(member).flatMap(({ kind, is }) => (kind === 'added' ? is! : [])), ...member.added]
}

function moved({ passages }: FamilyMember): string[] {
  return passages.flatMap((one) => (one.moved ? one.pieces.flatMap(({ is }) => is ?? []).join(' ') : []))
}

function told(what: Phrase, words: readonly string[], say: Say): string[] {
  return words.map((one) => `  ${say.phrase(what)}: ${say.apart(one)}`)
}
