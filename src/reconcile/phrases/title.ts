import { length } from '../../claim/edtf.js'
import type { MeetingFormat, MeetingLevel } from '../../claim/kinds/meeting.js'
import type { Actor } from '../../claim/values.js'
import type { Agreed } from '../identity/agreed.js'
import type { Phrase } from '../record.js'
import { datePhrase } from './date.js'
import { actorName, placeName, theForum } from './names.js'
import { purposeInEnglish, shortPurpose } from './purpose.js'

/** A meeting's name in both languages, made of what is agreed: what it is, of which forum, where and when. */
export function titleOf(meeting: Agreed): Phrase {
  const what = whatOf(meeting)
  const where = meeting.place && placeName(meeting.place)
  const when = meeting.when ? timeOf(meeting.when) : null
  return {
    ar: [what.ar, where?.ar, when?.ar ?? meeting.whenText].filter(Boolean).join('، '),
    en: [what.en, where?.en, when?.en].filter(Boolean).join(', '),
  }
}

/** A frame of more days than a meeting lasts is a frame, not its duration. */
const LASTS = 7

function timeOf(when: string): Phrase {
  const phrase = datePhrase(when)
  const frame = when.includes('/') && Number.isFinite(length(when)) && length(when) > LASTS
  if (!frame) return phrase
  const ends = (text: string, and: string) => text.replace(/ ?– ?/, and)
  return { ar: `بين ${ends(phrase.ar, ' و')}`, en: `between ${ends(phrase.en, ' and ')}` }
}

function whatOf(meeting: Agreed): Phrase {
  if (meeting.format === 'conference' || meeting.format === 'summit') return gathering(meeting, meeting.format)
  if (meeting.format === 'reception') return { ar: 'استقبال', en: 'Reception' }
  if (meeting.format === 'talks') return withForum({ ar: 'محادثات', en: 'Talks' }, meeting)
  return session(meeting)
}

/** Who meets at a level: the words that stand between «اجتماع» and the forum's name. */
const BODIES: Partial<Record<MeetingLevel, Phrase>> = {
  leaders: { ar: 'قادة', en: 'leaders' },
  foreign_ministers: { ar: 'وزراء خارجية', en: 'foreign ministers' },
  defence_ministers: { ar: 'وزراء دفاع', en: 'defence ministers' },
  chiefs_of_defence: { ar: 'رؤساء أركان', en: 'chiefs of defence' },
  senior_officials: { ar: 'كبار مسؤولي', en: 'senior officials' },
  donors: { ar: 'مانحي', en: 'donors' },
  experts: { ar: 'خبراء', en: 'experts' },
}

/** The same without a forum after it. */
const ALONE: Partial<Record<MeetingLevel, string>> = {
  foreign_ministers: 'وزراء الخارجية',
  defence_ministers: 'وزراء الدفاع',
  chiefs_of_defence: 'رؤساء الأركان',
  leaders: 'القادة',
  senior_officials: 'كبار المسؤولين',
  donors: 'المانحين',
  experts: 'الخبراء',
}

/** A meeting: by its level, its number and its forum. */
function session(meeting: Agreed): Phrase {
  const number = ordinal(meeting.ordinal)
  const forum = meeting.forum && actorName(meeting.forum)
  const the = forum && `of ${theForum(forum.en)}`
  if (meeting.level === 'ministerial') {
    return {
      ar: words('الاجتماع الوزاري', number?.ar, forum && forTo(forum.ar)),
      en: capital(words(number?.en, 'ministerial meeting', the)),
    }
  }
  if (meeting.level === 'working_group') {
    return { ar: words('اجتماع فريق عمل', forum?.ar), en: words('Working group meeting', the) }
  }
  const body = meeting.level && BODIES[meeting.level]
  if (!body) return numbered({ ar: 'اجتماع', en: 'meeting' }, meeting)
  const bodyAr = forum ? `${body.ar} ${forum.ar}` : ALONE[meeting.level!]!
  return {
    ar: number ? words('الاجتماع', number.ar, forTo(bodyAr)) : words('اجتماع', bodyAr),
    en: capital(words(number?.en, 'meeting of', body.en, the)),
  }
}

/** A conference or summit: by its purpose where it has one, else by its forum. */
function gathering(meeting: Agreed, format: MeetingFormat): Phrase {
  const name = format === 'summit' ? { ar: 'قمة', en: 'summit' } : { ar: 'مؤتمر', en: 'conference' }
  if (meeting.forum && /^(ال)?(مؤتمر|قمة|منتدى|حوار) /.test(meeting.forum.name)) return ownName(meeting, meeting.forum)
  const donors = meeting.level === 'donors'
  const purpose = meeting.purpose && shortPurpose(meeting.purpose)
  if (!purpose || meeting.forum) {
    const level = donors ? { ar: 'مؤتمر المانحين', en: 'donor conference' } : name
    return numbered(level, meeting)
  }
  const english = purposeInEnglish(purpose)
  const kind = donors ? `donor ${name.en}` : name.en
  return {
    ar: words(name.ar, ordinal(meeting.ordinal) && `(${ordinal(meeting.ordinal)!.ar})`, purpose),
    en: capital(words(ordinal(meeting.ordinal)?.en, kind, english && `on ${english}`)),
  }
}

/** A forum whose own name says what it is needs no other word before it. */
function ownName(meeting: Agreed, forum: Actor): Phrase {
  const name = actorName(forum)
  const number = ordinal(meeting.ordinal)
  return { ar: words(name.ar, number && `(${number.ar})`), en: capital(words(number?.en, name.en)) }
}

function withForum(name: Phrase, meeting: Agreed): Phrase {
  const forum = meeting.forum && actorName(meeting.forum)
  return { ar: words(name.ar, forum?.ar), en: words(name.en, forum && `of ${theForum(forum.en)}`) }
}

/** «الاجتماع الثامن للتحالف» with a number, «اجتماع التحالف» without. */
function numbered(name: Phrase, meeting: Agreed): Phrase {
  const number = ordinal(meeting.ordinal)
  if (!number) return { ...withForum(name, meeting), en: capital(withForum(name, meeting).en) }
  const forum = meeting.forum && actorName(meeting.forum)
  const feminine = name.ar.startsWith('قمة')
  const [head, ...tail] = name.ar.split(' ')
  const noun = tail.length > 0 ? name.ar : `ال${head}`
  return {
    ar: words(noun, feminine ? number.feminine : number.ar, forum && forTo(forum.ar)),
    en: capital(words(number.en, name.en, forum && `of ${theForum(forum.en)}`)),
  }
}

const ORDINALS = [
  ['الأول', 'الأولى'],
  ['الثاني', 'الثانية'],
  ['الثالث', 'الثالثة'],
  ['الرابع', 'الرابعة'],
  ['الخامس', 'الخامسة'],
  ['السادس', 'السادسة'],
  ['السابع', 'السابعة'],
  ['الثامن', 'الثامنة'],
  ['التاسع', 'التاسعة'],
  ['العاشر', 'العاشرة'],
] as const

function ordinal(n: number | null): (Phrase & { feminine: string }) | null {
  if (n === null) return null
  const words = ORDINALS[n - 1]
  const rule = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return { ar: words?.[0] ?? `الـ${n}`, feminine: words?.[1] ?? `الـ${n}`, en: `${n}${rule}` }
}

/** The preposition written onto its word: «ل» and the article make «لل». */
function forTo(name: string): string {
  if (name.startsWith('الل')) return `ل${name.slice(2)}`
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`
}

function words(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
