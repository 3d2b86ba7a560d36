import type { Claim } from '../../src/claim/claim.js'
import { FILLER, type RemovedWhy, type Report } from '../../src/claim/report.js'
import { cite } from '../../src/claim/span.js'
import type { Actor } from '../../src/claim/values.js'
import { count } from '../../src/reconcile/origins/count.js'
import type {
  Account,
  Disagreement,
  Fact,
  Meeting,
  Person,
  PublicRecord,
  Roster,
  Series,
  Support,
  TotalCheck,
  Unsure,
} from '../../src/reconcile/record.js'
import type { ReadReport } from '../../src/site/sources.js'
import { claimId } from '../claimid.js'

/*
 * Three reports of a conference that never was, written for these tests: the second copies a paragraph of the first,
 * the third is HTML and gives another number.
 */

const comments = Array.from(
  { length: 12 },
  (_, i) => `تعليق رقم ${i + 1}: شكرا على هذا الخبر وننتظر المزيد من التفاصيل.`,
)

const harbour = [
  'الرئيسية | أخبار | اقتصاد',
  'المنامة: افتتح وزراء النقل في دول منتدى الموانئ اجتماعهم الرابع في المنامة يوم الثلاثاء بمشاركة 21 دولة.',
  'صورة: الوزراء في قاعة الاجتماع',
  'وتشارك في الاجتماع البحرين والأردن والمغرب، ويضم المنتدى 24 عضوا منذ تأسيسه في ربيع 2009 بالدار البيضاء.',
  'وقال وزير النقل الأردني سامر الحديدي: «نريد أن يصل القمح إلى من يحتاجه خلال أسبوع لا خلال شهر».',
  'وأعلنت البحرين تقديم نحو 150 مليون دولار قروضا لتوسعة ميناء العقبة، فيما تعهد البنك الدولي بمنحة قيمتها 1.5 مليار دولار.',
  'وذكرت وكالة الأنباء الأردنية أن 3200 سفينة عبرت الميناء منذ عام 2015. <b>المرحلة الثانية</b> من الخطة تشمل الموانئ الجافة.',
  'شارك الخبر على مواقع التواصل',
  ...comments,
].join('\n')

const copied =
  'وتشارك في الاجتماع البحرين والأردن والمغرب، ويضم المنتدى 24 عضوا منذ تأسيسه في ربيع 2009 بالدار البيضاء.'
const quay = ['اجتمع وزراء النقل في المنامة لبحث طرق القمح.', copied, 'ويختتم الاجتماع مساء الأربعاء.'].join('\n')

const coast =
  '<style>p{color:red}</style><div class="story"><h1>ختام اجتماع الموانئ</h1><p>اختتم وزراء النقل اجتماعهم بمشاركة ' +
  '<b>أكثر من عشرين</b> دولة &amp; منظمة.</p><p>ويضم المنتدى 26 عضوا بحسب أمينه العام.</p></div>' +
  '<ul><li><a href="/">الرئيسية</a></li><li><a href="/news">كل الأخبار</a></li></ul>'

function report(id: string, source: string, more: Partial<Report>): Report {
  const span = { start: 0, end: source.length }
  const base = {
    kind: 'report',
    language: 'ar',
    outlet: null,
    published: null,
    title: null,
    removed: [],
    span,
  } as const
  return { ...base, removed: [], id, source: id.slice(0, id.lastIndexOf('#')), ...more }
}

function aside(source: string, words: string, why: RemovedWhy) {
  const start = source.indexOf(words)
  return { start, end: start + words.length, why }
}

/** What a reader of the page makes of its markup: block tags end a line, the rest fills its place. */
function masked(html: string): string {
  const blank = (words: string) => ' '.repeat(words.length)
  return html
    .replace(/<style>.*?<\/style>|<ul>.*<\/ul>/g, blank)
    .replace(/<\/?(?:div|h1|p)[^>]*>/g, (tag) => `\n${blank(tag.slice(1))}`)
    .replace(/<[^>]*>/g, (tag) => FILLER.repeat(tag.length))
    .replace(/&amp;/g, (reference) => `&${FILLER.repeat(reference.length - 1)}`)
}

const reports = {
  a: report('ميناء #1.txt#1', harbour, {
    outlet: 'صحيفة المرفأ',
    published: '2017-03-14',
    title: 'وزراء النقل يبحثون في المنامة طرق القمح',
    url: 'https://example.org/ports/1',
    removed: [
      aside(harbour, 'الرئيسية | أخبار | اقتصاد', 'menu'),
      aside(harbour, 'المنامة:', 'dateline'),
      aside(harbour, 'صورة: الوزراء في قاعة الاجتماع', 'caption'),
      aside(harbour, 'شارك الخبر على مواقع التواصل', 'share'),
      aside(harbour, comments.join('\n'), 'comments'),
    ],
  }),
  b: report('quay.txt#1', quay, { outlet: 'Harbour Daily', agency: 'Petra', published: '2017-03-15' }),
  c: report('coast.html#2', coast, {
    published: null,
    removed: [
      aside(coast, '<style>p{color:red}</style>', 'markup'),
      aside(coast, coast.slice(coast.indexOf('<ul>')), 'menu'),
    ],
  }),
}
const sources = { a: harbour, b: quay, c: coast }
type Key = keyof typeof reports

type Values = Record<string, unknown> & { type: Claim['type'] }

function claim(key: Key, words: string | string[], values: Values): Claim {
  const source = sources[key]
  const evidence = [words].flat().map((w) => cite(source, source.indexOf(w), source.indexOf(w) + w.length))
  const made = { kind: 'claim', report: reports[key].id, chain: [], modality: 'asserted', ...values, evidence }
  return { ...made, id: claimId(made) } as unknown as Claim
}

const forum: Actor = { name: 'منتدى الموانئ', kind: 'organisation', id: 'ports-forum' }
const state = (name: string, id: string): Actor => ({ name, kind: 'state', id })
const bahrain = state('البحرين', 'BH')
const jordan = state('الأردن', 'JO')
const morocco = state('المغرب', 'MA')
const exact = (value: number, unit: string) => ({ value, precision: 'exact', unit })

const opening = 'افتتح وزراء النقل في دول منتدى الموانئ اجتماعهم الرابع في المنامة يوم الثلاثاء'
const meetingValues = {
  type: 'meeting' as const,
  meeting: 'm-1',
  forum,
  format: 'meeting',
  level: 'ministerial',
  ordinal: 4,
  place: { name: 'المنامة', city: 'المنامة', country: 'BH' },
  when: '2017-03-14',
  duration: null,
  status: 'opening',
  host: bahrain,
  chairs: [],
  purpose: 'طرق القمح',
  partOf: null,
  alongside: null,
}
const listed = 'وتشارك في الاجتماع البحرين والأردن والمغرب'
const took = (key: Key, actor: Actor) =>
  claim(key, listed, { type: 'participation', meeting: 'm-1', actor, capacity: 'participant' })
const members = (key: Key, words: string, value: number) =>
  claim(key, words, { type: 'membership', forum, count: exact(value, 'member'), role: 'member', when: null })
const founded = (key: Key) =>
  claim(key, 'منذ تأسيسه في ربيع 2009 بالدار البيضاء', {
    type: 'formation',
    forum,
    when: '2009-21',
    place: { name: 'الدار البيضاء', city: 'الدار البيضاء', country: 'MA' },
    founders: [],
  })

const c = {
  meetingA: claim('a', opening, meetingValues),
  meetingB: claim('b', 'اجتمع وزراء النقل في المنامة لبحث طرق القمح', {
    ...meetingValues,
    ordinal: null,
    status: 'held',
  }),
  meetingC: claim('c', ['اختتم وزراء النقل اجتماعهم', 'ختام اجتماع الموانئ'], {
    ...meetingValues,
    when: null,
    whenText: 'مساء الأربعاء',
    status: 'concluded',
  }),
  /* Lies across the end of the meeting's words: the two overlap without either holding the other. */
  states21: claim('a', 'يوم الثلاثاء بمشاركة 21 دولة', {
    type: 'participation',
    meeting: 'm-1',
    count: exact(21, 'state'),
    capacity: 'participant',
  }),
  states20: claim('c', 'بمشاركة <b>أكثر من عشرين</b> دولة', {
    type: 'participation',
    meeting: 'm-1',
    count: { value: 20, precision: 'more_than', unit: 'state' },
    capacity: 'participant',
  }),
  bahrainA: took('a', bahrain),
  jordanA: took('a', jordan),
  moroccoA: took('a', morocco),
  bahrainB: took('b', bahrain),
  jordanB: took('b', jordan),
  moroccoB: took('b', morocco),
  members24A: members('a', 'ويضم المنتدى 24 عضوا', 24),
  members24B: members('b', 'ويضم المنتدى 24 عضوا', 24),
  members26: members('c', 'ويضم المنتدى 26 عضوا', 26),
  memberBahrain: claim('a', listed, { type: 'membership', forum, actor: bahrain, role: 'member', when: null }),
  memberJordan: claim('a', listed, { type: 'membership', forum, actor: jordan, role: 'leader', when: null }),
  foundedA: founded('a'),
  foundedB: founded('b'),
  statement: claim('a', 'نريد أن يصل القمح إلى من يحتاجه خلال أسبوع لا خلال شهر', {
    type: 'statement',
    speaker: { name: 'سامر الحديدي', kind: 'person', post: 'وزير النقل الأردني', country: 'JO' },
    act: 'said',
    text: 'نريد أن يصل القمح إلى من يحتاجه خلال أسبوع لا خلال شهر',
    direct: true,
    meeting: 'm-1',
    when: null,
  }),
  loan: claim('a', 'أعلنت البحرين تقديم نحو 150 مليون دولار قروضا لتوسعة ميناء العقبة', {
    type: 'pledge',
    donor: bahrain,
    meeting: null,
    money: { amount: 150e6, currency: 'USD', precision: 'about' },
    form: 'loan',
    purpose: 'توسعة ميناء العقبة',
    beneficiary: jordan,
    stage: 'pledged',
    when: null,
  }),
  grant: claim('a', 'تعهد البنك الدولي بمنحة قيمتها 1.5 مليار دولار', {
    type: 'pledge',
    donor: { name: 'البنك الدولي', kind: 'organisation', id: 'WB' },
    meeting: null,
    money: { amount: 1.5e9, currency: 'USD', precision: 'exact' },
    form: 'grant',
    purpose: null,
    beneficiary: null,
    stage: 'pledged',
    modality: 'planned',
    when: null,
  }),
  ships: claim('a', '3200 سفينة عبرت الميناء منذ عام 2015', {
    type: 'figure',
    measure: 'ships_passed',
    quantity: { value: 3200, precision: 'exact' },
    unit: 'سفينة',
    place: null,
    since: '2015',
    asOf: null,
    chain: [{ agency: 'Petra' }],
  }),
  phase: claim('a', 'المرحلة الثانية</b> من الخطة تشمل الموانئ الجافة', {
    type: 'phase',
    forum,
    ordinal: 2,
    aim: 'الموانئ الجافة',
    place: null,
  }),
}

const keyOf = new Map(Object.entries(reports).map(([key, r]) => [r.id, key as Key]))
const copiedClaims = new Set([c.bahrainA, c.jordanA, c.moroccoA, c.members24A, c.foundedA].flatMap((x) => [x.id]))
for (const x of [c.bahrainB, c.jordanB, c.moroccoB, c.members24B, c.foundedB]) copiedClaims.add(x.id)

function support(x: Claim): Support {
  const family = copiedClaims.has(x.id) ? 'o-copy' : null
  return { report: x.report, claim: x.id, evidence: x.evidence, origin: family ?? x.report, family }
}

function stands(...claims: Claim[]) {
  const supports = claims.map(support)
  return { supports, ...count(supports) }
}

let made = 0
function fact(slot: string, where: Partial<Fact>, ...claims: Claim[]): Fact {
  made += 1
  return {
    id: `f-${made}`,
    type: claims[0]!.type,
    slot,
    meeting: null,
    forum: null,
    claim: claims[0]!,
    ...stands(...claims),
    ...where,
  }
}

const at = { meeting: 'r-manama' }
const of = { forum: 'ports-forum' }
const facts = {
  meeting: fact('meeting', at, c.meetingA, c.meetingB, c.meetingC),
  states21: fact('count', at, c.states21),
  states20: fact('count', at, c.states20),
  bahrain: fact('who BH', at, c.bahrainA, c.bahrainB),
  jordan: fact('who JO', at, c.jordanA, c.jordanB),
  morocco: fact('who MA', at, c.moroccoA, c.moroccoB),
  members24: fact('members', of, c.members24A, c.members24B),
  members26: fact('members', of, c.members26),
  memberBahrain: fact('member BH', of, c.memberBahrain),
  memberJordan: fact('member JO', of, c.memberJordan),
  founded: fact('founded', of, c.foundedA, c.foundedB),
  statement: fact('statement', at, c.statement),
  loan: fact('pledge BH', at, c.loan),
  grant: fact('pledge WB', at, c.grant),
  ships: fact('figure', {}, c.ships),
  phase: fact('phase', { ...at, ...of }, c.phase),
}

function value(ar: string, en: string, ...of: Fact[]) {
  const supports = of.flatMap((f) => f.supports)
  return { label: { ar, en }, facts: of.map((f) => f.id), supports, ...count(supports) }
}

const disagreements: Disagreement[] = [
  {
    id: 'd-members',
    slot: 'members',
    about: { ar: 'عدد أعضاء منتدى الموانئ', en: 'Number of members of the Ports Forum' },
    meeting: null,
    forum: 'ports-forum',
    values: [value('24 عضوا', '24 members', facts.members24), value('26 عضوا', '26 members', facts.members26)],
    verdict: 'different',
    ground: 'clash',
    because: {
      ar: 'لا يمكن أن يكون العدد 24 و26 في وقت واحد، ولا يفصل بين التقريرين إلا يوم.',
      en: 'The number cannot be 24 and 26 at once, and only a day lies between the reports.',
    },
  },
  {
    id: 'd-states',
    slot: 'count',
    about: { ar: 'عدد الدول المشاركة في اجتماع المنامة', en: 'Number of states at the Manama meeting' },
    meeting: 'r-manama',
    forum: null,
    values: [
      value('21 دولة', '21 states', facts.states21),
      value('أكثر من 20 دولة', 'more than 20 states', facts.states20),
    ],
    verdict: 'compatible',
    ground: 'bound',
    because: { ar: 'الرقم 21 أكثر من عشرين، فلا تعارض.', en: '21 is more than twenty: both can be true.' },
  },
]

const base: Omit<Meeting, 'id' | 'title' | 'supports' | 'reports' | 'sources'> = {
  forum,
  format: 'meeting',
  level: 'ministerial',
  ordinal: 4,
  place: meetingValues.place,
  when: '2017-03-14/2017-03-15',
  whenText: null,
  status: 'concluded',
  host: bahrain,
  purpose: 'طرق القمح',
  formerly: ['undated-bahrain-ministerial'],
  partOf: null,
  parts: [],
  alongside: [],
  given: [],
  because: [
    {
      score: 2,
      because: {
        ar: 'التقريران يذكران اليوم نفسه والمدينة نفسها.',
        en: 'Both reports give the same day and the same city.',
      },
    },
    {
      score: -0.5,
      because: { ar: 'أحدهما لا يذكر رقم الاجتماع.', en: 'One does not give the number of the meeting.' },
    },
  ],
}

const meetings: Meeting[] = [
  {
    ...base,
    id: 'r-manama',
    parts: ['r-experts'],
    given: [{ field: 'when', by: [reports.a.id, reports.b.id], joined: [reports.c.id] }],
    title: { ar: 'الاجتماع الوزاري الرابع لمنتدى الموانئ', en: 'Fourth ministerial meeting of the Ports Forum' },
    ...stands(c.meetingA, c.meetingB, c.meetingC),
  },
  {
    ...base,
    id: 'r-experts',
    title: { ar: 'لقاء خبراء الموانئ', en: 'Ports experts’ meeting' },
    level: 'experts',
    ordinal: null,
    when: null,
    whenText: 'الاثنين الماضي',
    status: 'held',
    partOf: 'r-manama',
    purpose: null,
    because: [],
    ...stands(c.meetingC),
  },
]

const inHarbour = {
  report: reports.a.id,
  start: harbour.indexOf(copied),
  end: harbour.indexOf(copied) + copied.length,
}

const ports = { ar: 'منتدى الموانئ', en: 'Ports Forum' }
const because = (ar: string, en: string) => ({ ar, en })

const series: Series[] = [
  {
    id: 'ports-forum-ministerial',
    name: { ar: 'اجتماعات الوزراء: منتدى الموانئ', en: 'Ports Forum: meetings of ministers' },
    forum: 'ports-forum',
    kind: 'ministerial',
    rhythm: 'annual',
    meetings: [
      { meeting: 'r-manama', ordinal: 4, counted: false, expected: null, because: null },
      {
        meeting: 'r-experts',
        ordinal: 5,
        counted: true,
        expected: '2018~',
        because: because('السلسلة تنعقد كل سنة', 'the series meets every year'),
      },
    ],
    missing: [2],
    notes: [{ score: -1, because: because('رقم 9 لا يستقيم', 'Number 9 does not fit') }],
  },
]

const people: Person[] = [
  {
    id: 'p-hadidi',
    formerly: [],
    name: { ar: 'سامر الحديدي', en: 'سامر الحديدي' },
    names: [
      { name: 'سامر الحديدي', reports: 1 },
      { name: 'الحديدي', reports: 1 },
    ],
    country: 'JO',
    namesake: null,
    posts: [{ post: 'وزير النقل الأردني', from: '2017-03-14', until: '2017-03-14', ...stands(c.statement) }],
    because: [{ score: 3, because: because('اختصار الاسم', 'the one is short for the other') }],
    ...stands(c.statement),
  },
]

const onRoster = (key: string, ar: string, en: string, only: string | null, ...of: Fact[]) => ({
  key,
  name: { ar, en },
  as: [ar],
  through: [],
  facts: of.map(({ id }) => id),
  ...count(of.flatMap(({ supports }) => supports)),
  only,
})

const rosters: Roster[] = [
  {
    id: 'roster-ports',
    about: { ar: 'أعضاء منتدى الموانئ', en: 'Members of the Ports Forum' },
    forum: 'ports-forum',
    meeting: null,
    claimed: [value('24 عضوا', '24 members', facts.members24)],
    named: [
      onRoster('BH', 'البحرين', 'Bahrain', reports.a.id, facts.memberBahrain),
      onRoster('JO', 'الأردن', 'Jordan', reports.a.id, facts.memberJordan),
    ],
    because: because('تسمي التقارير 2 من 24', 'Reports name 2 of 24'),
  },
  {
    id: 'roster-manama',
    about: { ar: 'المشاركون', en: 'Participants' },
    forum: null,
    meeting: 'r-manama',
    claimed: [],
    named: [onRoster('MA', 'المغرب', 'Morocco', null, facts.morocco)],
    because: because('تسمي التقارير دولة واحدة حضرت', 'Reports name one that came'),
  },
]

const accounts: Account[] = [
  {
    id: 'account-bahrain',
    about: { ar: 'تعهد البحرين', en: 'Pledge of Bahrain' },
    meeting: null,
    first: facts.loan.id,
    stages: { requested: [], pledged: [facts.loan.id], committed: [], disbursed: [facts.grant.id] },
    because: because('تعهدت ثم دفعت', 'promised, then paid'),
  },
]

const totals: TotalCheck[] = [
  {
    id: 'total-manama',
    meeting: 'r-manama',
    total: { amount: 2e9, currency: 'USD', precision: 'exact' },
    sum: { amount: 1.65e9, currency: 'USD', precision: 'exact' },
    parts: [facts.loan.id, facts.grant.id],
    verdict: 'short',
    because: because('المجموع أكثر مما سمي', 'The total is more than what is named'),
  },
]

const doubts: Unsure[] = [
  {
    id: 'u-1',
    of: 'meeting',
    a: 'r-manama',
    b: 'r-experts',
    about: { ar: 'هل هما اجتماع واحد', en: 'One meeting or two' },
    score: 3,
    reasons: [{ score: 2, because: because('المكان واحد', 'The same place') }],
    because: because('لا يكفي للجزم', 'Not enough to be sure'),
  },
  {
    id: 'u-2',
    of: 'person',
    a: 'p-hadidi',
    b: 'p-hadidi',
    about: { ar: 'هل هما شخص واحد', en: 'One person or two' },
    score: 2,
    reasons: [],
    because: because('تشابه الاسمين لا يكفي', 'Alike names are not enough'),
  },
]

export const record: PublicRecord = {
  reports: Object.values(reports),
  forums: [
    {
      id: 'ports-forum',
      name: ports,
      meetings: meetings.map((m) => m.id),
      facts: Object.values(facts)
        .filter((f) => f.forum === 'ports-forum')
        .map((f) => f.id),
    },
  ],
  meetings,
  facts: Object.values(facts),
  disagreements,
  agreements: [
    {
      id: 'd-agreed',
      slot: 'members',
      about: { ar: 'عدد أعضاء منتدى الموانئ', en: 'Number of members of the Ports Forum' },
      meeting: null,
      forum: 'ports-forum',
      values: [value('24 عضوا', '24 members', facts.members24)],
      verdict: 'agreed',
      ground: 'equal',
      because: because('كل التقارير متفقة على 24', 'All reports agree on 24'),
    },
  ],
  unsure: doubts,
  series,
  people,
  rosters,
  accounts,
  totals,
  origins: [
    {
      id: 'o-copy',
      agency: 'Petra',
      reports: [reports.a.id, reports.b.id],
      passages: [
        { ...inHarbour, of: null },
        { report: reports.b.id, start: quay.indexOf(copied), end: quay.indexOf(copied) + copied.length, of: inHarbour },
      ],
    },
  ],
}

export const claims = c
export const claimReports = reports

export const nothing: PublicRecord = {
  reports: [],
  forums: [],
  meetings: [],
  facts: [],
  disagreements: [],
  agreements: [],
  unsure: [],
  series: [],
  people: [],
  rosters: [],
  accounts: [],
  totals: [],
  origins: [],
}

/** What the site asks for one report. */
export function readReport(id: string): ReadReport | null {
  const key = keyOf.get(id)
  if (!key) return null
  const source = sources[key]
  const text = key === 'c' ? masked(source) : source
  return { report: reports[key], source, text, claims: Object.values(c).filter((x) => x.report === id) }
}
