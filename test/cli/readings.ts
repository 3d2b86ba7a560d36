import { Claim } from '../../src/claim/claim.js'
import type { Reading } from '../../src/claim/reading.js'
import type { Report } from '../../src/claim/report.js'
import { cite } from '../../src/claim/span.js'
import { claimId } from '../claimid.js'

type Values = Record<string, unknown> & { type: Claim['type'] }

/** A reading whose claims stand on the words that are given; the words must be in the text. */
export function reading(source: string, text: string, about: Partial<Report>, claims: [string, Values][]): Reading {
  const report: Report = {
    kind: 'report',
    id: `${source}#1`,
    source,
    language: 'ar',
    outlet: null,
    published: null,
    title: null,
    span: { start: 0, end: text.length },
    removed: [],
    ...about,
  }
  return { report, text, claims: claims.map(([words, values]) => claim(report.id, text, words, values)) }
}

function claim(report: string, text: string, words: string, values: Values): Claim {
  const start = text.indexOf(words)
  const evidence = [cite(text, start, start + words.length)]
  const rest = { kind: 'claim', report, chain: [], modality: 'asserted', ...values, evidence }
  return Claim.parse({ ...rest, id: claimId(rest) })
}

const energy = { name: 'منتدى الطاقة', kind: 'organisation' as const }
const oman = { name: 'سلطنة عمان', kind: 'state' as const, id: 'OM' }

const meeting = {
  type: 'meeting' as const,
  meeting: 'm-1',
  forum: energy,
  format: 'meeting',
  level: 'ministerial',
  ordinal: 4,
  place: { name: 'مسقط', city: 'مسقط', country: 'OM' },
  when: '2019-03-04',
  duration: null,
  status: 'held',
  host: oman,
  chairs: [],
  purpose: null,
  partOf: null,
  alongside: null,
}

function took(part: object): Values {
  return { type: 'participation', meeting: 'm-1', capacity: 'participant', ...part }
}

const first =
  'عقد وزراء منتدى الطاقة اجتماعهم الرابع في مسقط بمشاركة 21 دولة. وقال الوزير سالم الحارثي إن الأسعار مستقرة. وتعهدت عمان بتقديم 30 مليون دولار منحة.'
const second = 'اختتم في مسقط اليوم الاجتماع الرابع لوزراء منتدى الطاقة الذي حضرته 24 دولة.'

/** Two reports of one meeting that count its states differently. */
export const twoReports: Reading[] = [
  reading('first.txt', first, { published: '2019-03-05', outlet: 'البحر', title: 'وزراء الطاقة في مسقط' }, [
    ['عقد وزراء منتدى الطاقة اجتماعهم الرابع في مسقط', meeting],
    ['بمشاركة 21 دولة', took({ count: { value: 21, precision: 'exact', unit: 'state' } })],
    ['وقال الوزير سالم الحارثي إن الأسعار مستقرة', statement()],
    ['وتعهدت عمان بتقديم 30 مليون دولار منحة', pledge()],
  ]),
  reading('second.txt', second, { published: '2019-03-04', outlet: 'الساحل' }, [
    ['اختتم في مسقط اليوم الاجتماع الرابع لوزراء منتدى الطاقة', { ...meeting, status: 'concluded' }],
    ['حضرته 24 دولة', took({ count: { value: 24, precision: 'exact', unit: 'state' } })],
  ]),
]

function statement(): Values {
  const speaker = { name: 'سالم الحارثي', kind: 'person', post: 'الوزير', country: 'OM' }
  return { type: 'statement', speaker, act: 'said', text: 'الأسعار مستقرة', direct: false, meeting: 'm-1', when: null }
}

function pledge(): Values {
  const money = { amount: 30_000_000, currency: 'USD', precision: 'exact' }
  const rest = { purpose: null, beneficiary: null, when: null, meeting: null }
  return { type: 'pledge', donor: oman, money, form: 'grant', stage: 'pledged', ...rest }
}
