import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import type { Located } from '../where/place.js'
import type { Person } from '../who/person.js'

/** Rules for who hosts a meeting, told by a pronoun, by a person or before its verb. */

export const hostedItRule = rule({
  name: 'meeting: hosted, as a pronoun',
  why: 'الذي استضافته names the host or the city behind it; the meeting stands before it',
  // `الذي تستضيف تونس،`: the pronoun is left out.
  pattern: '(hosts_it place:(PLACE | VENUE) | who_relative hosts place:no+PLACE comma)',
  // `الذي استضافته السويد وفنلندا`: two states say nothing of where it was.
  make: ({ place }, match, board) =>
    !isOfOther(board, match.parts.find(({ label }) => label !== 'who_relative')!.from) &&
    meaning<Located>(place!).place.country !== undefined &&
    (board.markAt(place!.from, 'LIST')?.parts.length === 1 || !board.markAt(place!.from, 'STATE'))
      ? { label: 'AT_PLACE', value: place!.value }
      : null,
  finds: [
    'المؤتمر الذي استضافته [place:جنيف] أمس',
    'القمة التي احتضنتها [place:جزيرة جربة] أمس',
    'القمة التي تستضيفها [place:فنلندا] عام 2030',
    'المؤتمر الذي تستضيف [place:جنيف]، على مستوى الوزراء',
  ],
  leaves: [
    'يعقد مؤتمر بعد الفيضانات التي شهدتها السويد',
    'استضافت جنيف المؤتمر',
    'الدول التي تستضيف السويد وفودها، غدا',
    'استضافته أمه في بيتها',
    'المؤتمر الذي شاركت في استضافته السويد وفنلندا',
  ],
})

const ANTECEDENT = 7

/** `الفيضانات التي شهدتها السويد`: behind this verb it must be a meeting that was seen. */
function isOfOther(board: Board, verb: number): boolean {
  if (!namesMeeting(board, verb)) return true
  if (!/^[وف]?(?:شهدت?|[يت]شهد)(?:ه|ها)$/.test(board.tokens[verb]!.norm)) return false
  for (let i = verb - 1; i >= Math.max(board.sentenceOf(verb).from, verb - ANTECEDENT); i--) {
    if (board.markAt(i, 'meeting', 'meetings', 'session', 'assembly')) return false
    if (i < verb - 1 && !/^ال/.test(board.tokens[i]!.norm)) return true
  }
  return true
}

/** `التحضير لكوب 27 الذي تستضيفه شرم الشيخ`: where no word for a meeting goes before, what is hosted is none that is told of. */
function namesMeeting(board: Board, verb: number): boolean {
  return board.hasBetween(
    Math.max(board.sentenceOf(verb).from, verb - NAMED),
    verb,
    'meeting',
    'meetings',
    'session',
    'assembly',
    'seminar',
    'two_conferences',
    'edition',
    'BODY',
  )
}

const NAMED = 25

export const hostedItByRule = rule({
  name: 'meeting: hosted by somebody, as a pronoun',
  why: 'الذي يستضيفه الرئيس names behind the pronoun the one who hosts it, in his country',
  pattern: 'hosts_it host:PERSON',
  make: ({ host }) => ({ label: 'HOSTED', value: hostOf(host!), to: host!.to }),
  finds: ['القمة التي تستضيفها [host:الرئيسة السويدية آنا ليند] غدا'],
  leaves: ['استضافت الرئيسة السويدية آنا ليند القمة'],
})

export const hostFirstRule = rule({
  name: 'meeting: the host hosts',
  why: 'In headlines the host stands before its verb',
  pattern: 'host:ACTOR (that | who_relative)? hosts ..10 MEETING',
  make: ({ host }, match) => {
    const hosts = match.parts.find(({ label }) => label === 'hosts')!
    return { label: 'HOSTED', value: host!.value, to: hosts.to }
  },
  finds: [
    'أعلنت [host:السويد] أنها ستستضيف قمة للمناخ',
    '[host:السويد] تستضيف قمة للمناخ',
    'تسلمت الرئاسة من [host:السويد] التي استضافت القمة الماضية',
  ],
  leaves: ['السويد تشهد أمطارا غزيرة'],
})

export const ownHostingRule = rule({
  name: 'meeting: hosting it himself',
  why: 'أعلنت السويد استضافتها القمة: whoever is named before the pronoun hosts it',
  pattern: 'host:ACTOR hosting_of ~1 MEETING',
  make: ({ host }, match) => ({ label: 'HOSTED', value: host!.value, to: match.parts[1]!.to }),
  finds: ['أعلنت [host:السويد] استضافتها القمة المقبلة'],
  leaves: ['شكرت السويد على استضافة القمة'],
})

export const cityHostsFirstRule = rule({
  name: 'meeting: the city hosts',
  why: 'In headlines, behind كانت and before حيث, the city stands before its verb; the meeting is held there',
  pattern:
    '(place:PLACE (already | who_relative)? hosts ..10 MEETING | place:PLACE comma? whereat (takes_part | hosts | HAPPENS | meet_verb) ..8 MEETING)',
  make: ({ place }, match) => ({ label: 'AT_PLACE', value: place!.value, to: match.parts.at(-2)!.to }),
  finds: [
    'كانت [place:ستوكهولم] استضافت في مايو الماضي اجتماعا مماثلا',
    'كانت [place:جنيف] قد احتضنت أمس قمة للمناخ',
    'بعد [place:جنيف] التي استضافت القمة الأولى',
    'قادما من [place:روما]، حيث حضر أمس قمة للمناخ',
  ],
  leaves: ['ستوكهولم تشهد أمطارا غزيرة'],
})

export const hostPersonRule = rule({
  name: 'meeting: hosted by somebody',
  why: 'A president or minister who hosts does so in his country',
  pattern: 'hosts host:PERSON ..10 MEETING',
  make: ({ host }, match) => ({ label: 'HOSTED', value: hostOf(host!), to: match.parts[1]!.to }),
  finds: ['يستضيف [host:الرئيس السويدي كارل بيلت] غدا قمة للمناخ'],
  leaves: ['شهد الرئيس السويدي كارل بيلت مباراة كبيرة'],
})

export const hisCountryHostsRule = rule({
  name: 'meeting: his country hosts it',
  why: 'قال الوزير السويدي إن بلاده ستستضيف مؤتمرا: it is held in the country of who says so',
  pattern: '(host:PERSON ..9 his_country hosts ..8 MEETING | host:PERSON ..12 hosts_it his_country)',
  make: ({ host }, match) => {
    const { country } = meaning<Person>(host!)
    const hosts = match.parts.find(({ label }) => label === 'hosts' || label === 'hosts_it')!
    if (!country) return null
    const value: Located = { place: { name: country, country }, derived: 'place from the host' }
    const from = hosts.label === 'hosts' ? hosts.from - 1 : hosts.to
    return { label: 'AT_PLACE', value, from, to: from + 1 }
  },
  finds: [
    'قال [host:الوزير السويدي كارل بيلت] إن بلاده ستستضيف مؤتمرا للمناخ',
    'افتتح [host:الرئيس السويدي كارل بيلت] أعمال القمة التي تستضيفها بلاده غدا',
  ],
  leaves: ['قال الوزير السويدي كارل بيلت إن بلاده ستستضيف لاعبين'],
})

function hostOf(person: Mark): Actor {
  const { name, post, country } = meaning<Person>(person)
  return {
    name: name ?? post ?? '',
    kind: 'person',
    ...(post ? { post } : {}),
    ...(country ? { country } : {}),
  }
}
