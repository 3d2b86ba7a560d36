import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import type { Located } from '../where/place.js'
import type { Person } from '../who/person.js'
import {
  cityHostsFirstRule,
  hisCountryHostsRule,
  hostedItByRule,
  hostedItRule,
  hostFirstRule,
  hostPersonRule,
  ownHostingRule,
} from './hosted.js'
import { isGivenName } from './noun.js'

/** Rules that put what is said of a meeting on the board; zones.ts tells which meeting each belongs to. */

export const hostedRule = rule({
  name: 'meeting: hosted by',
  why: 'استضاف, احتضن, شهد take the host first and the meeting second; the meeting is held there',
  pattern: 'hosts (comma? TIME comma?)? host:ACTOR ..10 MEETING',
  make: ({ host }) => ({ label: 'HOSTED', value: host!.value, to: host!.to }),
  finds: [
    'تستضيف اليوم، [host:السويد] قمة للمناخ',
    'تستضيف [host:السويد] غدا قمة للمناخ',
    'احتضنت [host:فنلندا] كذلك اجتماعا للخبراء',
  ],
  leaves: ['شهدت السويد أمطارا غزيرة', 'احتضن الطفل لعبته'],
})

export const cityHostedRule = rule({
  name: 'meeting: hosted by a city',
  why: 'A city that hosts is the place of the meeting',
  pattern: 'hosts (comma? TIME comma?)? place:PLACE ..10 MEETING',
  make: ({ place }) => ({ label: 'AT_PLACE', value: place!.value, to: place!.to }),
  finds: ['تستضيف [place:جنيف] غدا محادثات جديدة', 'احتضنت [place:فنلندا] اجتماعا للخبراء'],
  leaves: ['استضافت جنيف فريق الكرة'],
})

export const namedPlaceRule = rule({
  name: 'meeting: named by its place',
  why: 'مؤتمر or قمة with a city or state right behind it is held there',
  pattern: '(meeting=conference | meeting=summit | meeting=meeting | meeting=talks) place:PLACE',
  // A noun with its article has no name behind it: `شاركت في القمة السويد`.
  make: ({ place }, match, board) =>
    place!.prep || place!.conj || match.parts[0]!.article || isTopic(place!) || isGivenName(board, match.from)
      ? null
      : { label: 'AT_PLACE', value: place!.value, from: place!.from },
  finds: ['بحث المشاركون في مؤتمر [place:جنيف] الأزمة', 'تأتي قمة [place:ستوكهولم] بعد عام'],
  leaves: [
    'عقدت القمة بعد عام',
    'قمة في السويد',
    'أطلق على القمة اسم "قمة ستوكهولم"',
    'شاركت في القمة السويد',
    'بحثوا في مؤتمر الصومال ملف المياه',
  ],
})

/** States whose name behind a conference has for years been its topic: `مؤتمر الصومال` is held in London. */
const TOPICS = new Set([
  'AF',
  'CD',
  'CF',
  'HT',
  'IQ',
  'LB',
  'LY',
  'ML',
  'MM',
  'PS',
  'SD',
  'SO',
  'SS',
  'SY',
  'UA',
  'VE',
  'YE',
])

function isTopic(mark: Mark): boolean {
  const { place } = meaning<Located>(mark)
  return place.city === undefined && TOPICS.has(place.country ?? '')
}

export const itsOrdinalRule = rule({
  name: 'meeting: its number',
  why: 'وهو الثامن behind a meeting counts it',
  pattern: 'it_is number:ORDINAL',
  make: ({ number }, match, board) =>
    isOfItsKind(board, match.to) || !(number!.article || board.markAt(match.to, 'meeting', 'meetings'))
      ? null
      : { label: 'ITS_ORDINAL', value: meaning<{ ordinal: number }>(number!).ordinal },
  finds: ['افتتح اللقاء، وهو [number:الخامس] للمجلس، أمس', 'افتتحت القمة، وهي [number:الثالثة] هذا العام'],
  leaves: [
    'وهو وزير سابق',
    'هو رجل معروف',
    'ترأستها كارلا وهي أول وزيرة',
    'افتتح اللقاء، وهو الأول من نوعه منذ عامين، أمس',
  ],
})

/** `الأول من نوعه`, `الأول منذ عامين`: first of a kind or since a day is no place in a series. */
export function isOfItsKind(board: Board, at: number): boolean {
  const words = board.tokens.slice(at, at + 5).map((token) => token.norm)
  return words.includes('منذ') || words.includes('عهد') || (words[0] === 'من' && /^نوع/.test(words[1] ?? ''))
}

export const editionRule = rule({
  name: 'meeting: its edition',
  why: 'بنسختها الخامسة, النسخة الـ13 من المؤتمر: the edition counts the meeting beside it',
  pattern: 'edition number:ORDINAL',
  make: ({ number }) => ({ label: 'EDITION', value: meaning<{ ordinal: number }>(number!).ordinal }),
  finds: ['انطلقت القمة بنسختها [number:الخامسة]', 'بدأت النسخة [number:الرابعة] من المؤتمر'],
  leaves: ['اشترى نسخة ثانية', 'طبعت النسخة الورقية'],
})

export const ofItsKindRule = rule({
  name: 'meeting: so-manieth of its kind',
  why: 'الرابع من نوعه set apart by commas counts the meeting before it; the first of its kind counts nothing',
  pattern: '(comma number:ORDINAL | number:al+ORDINAL) of_its_kind',
  make: ({ number }, _, board) => {
    const { ordinal } = meaning<{ ordinal: number }>(number!)
    const { norm, kind } = board.tokens[number!.from - 1] ?? { norm: '', kind: 'punct' }
    return ordinal > 1 && (kind === 'punct' || COPULA.test(norm))
      ? { label: 'ITS_ORDINAL', value: ordinal, from: number!.from }
      : null
  },
  finds: ['يناقش اللقاء، [number:الرابع] من نوعه، ملف المياه', 'اللقاء الأخير كان [number:الرابع] من نوعه'],
  leaves: ['افتتح معرض، الأول من نوعه، أمس', 'جاء في المركز، الرابع بعد السويد'],
})

const COPULA = /^[وف]?(?:كانت?|[يت]عد|[يت]عتبر|[يت]كون)$/

export const willHostRule = rule({
  name: 'meeting: somebody intends to host it',
  why: 'المؤتمر الذي تعتزم روما استضافته: the place stands between the intention and the hosting',
  pattern: 'HAPPENS=planned place:PLACE hosting_of',
  make: ({ place }) => ({ label: 'AT_PLACE', value: place!.value, from: place!.from }),
  finds: [
    'المؤتمر الذي تعتزم [place:جنيف] استضافته في مارس',
    'القمة المقرر أن تستضيفها هلسنكي تعتزم [place:فنلندا] تنظيمها',
  ],
  leaves: ['استضافته أمه في بيتها', 'تعتزم جنيف بناء جسر'],
})

export const onInvitationRule = rule({
  name: 'meeting: on the invitation of',
  why: 'بدعوة من names who calls the meeting; it need not be held there. باستضافة names the host',
  pattern: '(how:invited_by | how:with_hosting from?) host:ACTOR',
  // `بدعوة السويد للانضمام`: the one invited.
  make: ({ how, host }, match, board) =>
    how!.label === 'invited_by' && isInvited(board, match.to)
      ? null
      : { label: how!.label === 'invited_by' ? 'INVITED' : 'HOSTED', value: host!.value },
  finds: [
    'اجتمع الوزراء بدعوة من [host:السويد]',
    'تعقد القمة باستضافة [host:فنلندا]',
    'عقدت القمة باستضافة من [host:فنلندا]',
  ],
  leaves: ['سافر بدعوة من صديقه', 'اتخذت القمة قرارا بدعوة فنلندا للانضمام'],
})

function isInvited(board: Board, at: number): boolean {
  for (let i = at; i < at + 6; i++) if (board.markAt(i, 'accession')) return true
  return false
}

export const readyToHostRule = rule({
  name: 'meeting: gets ready to host',
  why: 'تستعد جنيف لاحتضان القمة: the place stands between getting ready and hosting',
  pattern: 'gets_ready ~1 place:PLACE PLACE? to_host ..10 MEETING',
  make: ({ place }, match) => ({
    label: 'AT_PLACE',
    value: place!.value,
    from: place!.from,
    to: match.parts.at(-1)!.from,
  }),
  finds: ['تستعد [place:جنيف] لاستضافة القمة الخامسة', 'تعتزم [place:فنلندا] تنظيم مؤتمر للمناخ'],
  leaves: ['تستعد جنيف للشتاء'],
})

export const arrivedRule = rule({
  name: 'meeting: arrived to take part',
  why: 'Who arrives somewhere to take part in a meeting tells where it is held',
  pattern:
    '(arrives ..12 to ~1 place:PLACE ..12 to_take_part ~6 MEETING | arrives ~3 to place:PLACE planned:HAPPENS ~2 MEETING | from place:PLACE ..6 after_taking_part ~6 MEETING | goes:travels ~3 place:PLACE ..10 to_take_part ~6 MEETING)',
  make: ({ place, planned, goes }, match, board) =>
    (planned && !board.tokens[planned.from]!.norm.startsWith('ل')) ||
    (goes && !VISITS.test(board.tokens[goes.to - 1]!.norm))
      ? null
      : {
          label: 'AT_PLACE',
          value: place!.value,
          from: match.parts.at(-1)!.from,
          to: match.parts.at(-1)!.from + 1,
        },
  finds: [
    'وصل الوزير أمس إلى [place:جنيف] للمشاركة في القمة',
    'سوف يزور [place:فنلندا] غدا للمشاركة في القمة',
    'عاد الوزير قادما من [place:جنيف]، بعد المشاركة في أعمال القمة',
    'قالت المنظمة، التي تعود إلى [place:جنيف] لعقد اجتماعها المقبل، إنها مستعدة',
  ],
  leaves: ['وصل الوزير إلى جنيف في إجازة', 'غادر جنيف أمس للمشاركة في القمة'],
})

const VISITS = /^[وف]?س?(?:يزور|تزور|زارت?)$/

export const hisCountryHostedRule = rule({
  name: 'meeting: hosted by his country',
  why: 'الوزير السويدي الذي احتضنت بلاده القمة: the country of whoever was named before',
  pattern: 'host:PERSON comma? who_relative hosts his_country ..8 MEETING',
  make: ({ host }, match) => {
    const { country } = meaning<Person>(host!)
    if (!country) return null
    const value: Located = { place: { name: country, country }, derived: 'place from the host' }
    return { label: 'AT_PLACE', value, from: match.parts.at(-1)!.from, to: match.parts.at(-1)!.from + 1 }
  },
  finds: ['قال [host:وزير الخارجية السويدي كارل بيلت] الذي استضافت بلاده القمة'],
  leaves: ['زار الوزير السويدي الذي عاد إلى بلاده القمة'],
})

export const durationRule = rule({
  name: 'meeting: how long',
  why: 'يستمر or على مدى before a duration says how long a meeting lasts',
  pattern: 'lasts ..2 length:DURATION',
  make: ({ length }) => ({ label: 'LASTS', value: meaning<{ duration: string }>(length!).duration }),
  finds: ['يستمر اللقاء [length:ثلاثة أيام]', 'تبحث القمة على مدى [length:يومين] ملف المياه'],
  leaves: ['استمر الانقطاع طويلا', 'انتظر ثلاثة أيام'],
})

export const untilRule = rule({
  name: 'meeting: until',
  why: 'يستمر حتى before a time says when a meeting ends',
  pattern: 'lasts MEETING? comma? until end:TIME',
  make: ({ end }) => ({ label: 'UNTIL', value: end }),
  finds: [
    'بدأ اللقاء الأحد في عمان ويستمر، حتى [end:الثلاثاء]',
    'بدأ اللقاء الأحد في عمان ويستمر حتى [end:الثلاثاء]',
    'انطلقت القمة أمس في لومي وتستمر إلى [end:الغد]',
  ],
  leaves: ['استمر المطر حتى المساحات البعيدة', 'يستمر اللقاء ثلاثة أيام'],
})

export const anotherRule = rule({
  name: 'meeting: another like it',
  why: 'يتزامن الاجتماع مع آخر names a second meeting by `another` alone',
  pattern: '(coincides | relation=alongside) ..4 another:another',
  make: ({ another }) => ({
    label: 'MEETING',
    value: { format: 'meeting', definite: false, other: true, verb: false },
    from: another!.from,
  }),
  finds: ['يتزامن الاجتماع مع [another:آخر مماثل] في جنيف'],
  leaves: ['يتزامن العيد مع عطلة نهاية العام', 'جاء آخر متأخرا'],
})

export const firstTimeRule = rule({
  name: 'meeting: for the first time',
  why: 'عقد لأول مرة tells of the first meeting of a series',
  pattern: 'HAPPENS ..6 first_time',
  make: (_, match, board) =>
    isOfItsKind(board, match.to) || isThere(board, match.to)
      ? null
      : { label: 'ITS_ORDINAL', value: 1, from: match.parts.at(-1)!.from },
  finds: ['وعقد اللقاء لأول مرة عام 2018 في جنيف'],
  leaves: ['زار المدينة لأول مرة', 'وعقد اللقاء لأول مرة منذ عامين', 'وعقد اللقاء لأول مرة على أرض أفريقيا'],
})

/** `لأول مرة في أفريقيا`, `للمرة الأولى خارج أوروبا`, `لأول مرة بحضور النساء`: others were held elsewhere, or otherwise. */
const isThere = (board: Board, at: number) =>
  board.markAt(at, 'in', 'PLACE', 'IN_PLACE', 'with_part') !== undefined ||
  /^(?:علي|خارج|داخل|دون|بدون|ب)$/.test(board.tokens[at]?.norm ?? '')

export const meetingRules = [
  firstTimeRule,
  hostedRule,
  cityHostedRule,
  namedPlaceRule,
  itsOrdinalRule,
  editionRule,
  ofItsKindRule,
  readyToHostRule,
  arrivedRule,
  hisCountryHostedRule,
  hostPersonRule,
  willHostRule,
  onInvitationRule,
  durationRule,
  untilRule,
  anotherRule,
  cityHostsFirstRule,
  hostedItRule,
  hostedItByRule,
  hisCountryHostsRule,
  hostFirstRule,
  ownHostingRule,
]
