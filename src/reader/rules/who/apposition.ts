import { foldWord } from '../../../arabic/fold.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from './person.js'
import { writtenFrom } from './post.js'

/** How far behind the first post the name can stand. */
const REACH = 16
/** How far before the post the word stands that asks for people. */
const BEFORE = 7

/** What asks for those who come, chair or are received: one person stands behind it, no object of his. */
/** How far before a post stands what asks for its holder. */
const ASKED = 40
const ASKS = ['with_part', 'chairs', 'takes_part', 'attendance']

/** Of what a post is, known by a list. */
const OF = ['BODY', 'post', 'STATE', 'DEMONYM', 'GROUP', 'REGION', 'portfolio', 'postword', 'POST', 'CITY']

const ENDS = ['who_relative', 'that', 'say_that', 'say_of', 'TIME', 'NUMBER', 'MEETING', 'meeting', 'and_also', 'stop']

export const appositionRule = finder({
  name: 'who: name behind posts in apposition',
  why: 'Among those who come, words of no list or a second post may stand between a post and its holder: الأمين العام المساعد رئيس القطاع السفير فلان',
  find(board, note) {
    let end = 0
    for (const post of board.of('PERSON').toSorted((a, b) => a.from - b.from)) {
      const held = meaning<Person>(post)
      if (held.name || post.from < end || !isAskedFor(board, post, end)) continue
      const named = nameBehind(board, post) ?? behindSecondPost(board, post, held)
      if (!named) continue
      const holder = meaning<Person>(named)
      const title = named.parts.find(({ label }) => label === 'POST')
      const value: Person = {
        name: holder.name,
        post: writtenFrom(board, post, title && title.from === named.from ? title.to : named.from),
        ...(held.head ? { head: held.head } : {}),
        ...((held.country ?? holder.country) ? { country: (held.country ?? holder.country)! } : {}),
      }
      end = named.to
      note(markOver('PERSON', post, named.to, value, [post, ...named.parts]))
    }
  },
  finds: [
    'وترأس الاجتماع [PERSON:الأمين العام المساعد رئيس قطاع الصيد البحري السفير كارل بيلت] أمس',
    'عقد اللقاء بحضور [PERSON:المدير العام للجانب السويدي للمنتدى مدير إدارة شرق آسيا بوزارة الخارجية كارل بيلت] أمس',
    'عقد اللقاء برئاسة [PERSON:نائب رئيس الوزراء السويدي ووزير الصحة الدكتور كارل بيلت] أمس',
    'حضر اللقاء الرئيس السويدي كارل بيلت [PERSON:والأمين العام المساعد رئيس قطاع الصيد السفير محمد حسن]',
  ],
  leaves: [
    'حضر اللقاء وزير الخارجية ثم زار كارل بيلت المدينة',
    'استقبل وزير الخارجية في مكتبه السفير كارل بيلت',
    'حضر اللقاء وزير الخارجية، كارل بيلت يغيب',
  ],
})

/** Behind a word that asks for people, or behind the person before in their row. */
function isAskedFor(board: Board, { from, conj, prep }: Mark, end: number): boolean {
  if (prep !== '') return false
  if (conj === 'و' && (isLastNamed(board, from) || end === from)) return true
  if (conj !== '') return false
  for (let i = from - 1; i >= Math.max(board.sentenceOf(from).from, from - BEFORE); i--) {
    if (board.markAt(i, ...ASKS)) return true
    if (board.tokens[i]!.kind === 'punct' || board.markAt(i, 'PERSON', 'who_relative', 'that')) return false
  }
  return false
}

/** `بحضور فلان ورئيس الجانب …`: a name right before, in a sentence that asks for people. */
function isLastNamed(board: Board, at: number): boolean {
  const close = board.tokens[at - 1]?.norm === '،' ? at - 1 : at
  for (let i = close - 1; i >= Math.max(0, close - 6); i--)
    if (board.markAt(i, 'NAME')?.to === close)
      return ASKS.some((label) => board.hasBetween(Math.max(board.sentenceOf(at).from, at - ASKED), at, label))
  return false
}

function nameBehind(board: Board, post: Mark): Mark | undefined {
  let at = post.to
  while (at < Math.min(board.tokens.length, post.to + REACH)) {
    const { kind, breaks } = board.tokens[at]!
    if (kind !== 'word' || breaks > 0) return undefined
    const person = board.markAt(at, 'PERSON')
    if (person && person.conj + person.prep === '' && meaning<Person>(person).name)
      return at > post.to || person.parts.some(({ label }) => label === 'POST') ? person : undefined
    const next = person && person.conj + person.prep === '' ? person.to : behindPart(board, at)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** `برئاسة نائب رئيس الوزراء السويدي ووزير الصحة فلان`: a deputy has a ministry of his own. */
function behindSecondPost(board: Board, post: Mark, held: Person): Mark | undefined {
  if (held.head !== 'deputy_prime_minister' || !board.markAt(post.from - 1, 'with_part', 'chairs')) return undefined
  const next = board.markAt(post.to, 'PERSON')
  return next?.conj === 'و' && meaning<Person>(next).name && next.parts[0]?.label === 'POST' ? next : undefined
}

/** Behind one word of a long post, or undefined where it cannot be of one. */
function behindPart(board: Board, at: number): number | undefined {
  const { norm } = board.tokens[at]!
  if (norm === 'لدي' || norm === 'في') {
    const seat = board.markAt(at + 1, 'BODY', 'STATE', 'postword')
    return seat && seat.conj + seat.prep === '' ? seat.to : undefined
  }
  const known = board.markAt(at, ...OF)
  if (known && (known.conj === '' || !known.label.toLowerCase().startsWith('post'))) return known.to
  if (/^(?:ال|لل|وال|بال).{3,}/.test(norm))
    return !norm.startsWith('لل') && board.markAt(at, ...ENDS) ? undefined : at + 1
  // `إدارة شرق آسيا`, `بوزارة الخارجية`: a noun before what it is of.
  const next = board.tokens[at + 1]
  if (!next || next.breaks > 0 || board.markAt(at, ...ENDS, 'NAME', 'firstname')) return undefined
  return board.markAt(at + 1, ...OF) || /^ال.{3,}/.test(next.norm) ? at + 1 : undefined
}

const SAYING = ['say_that', 'say_of', 'say_maybe', 'saying']
/** Two or many say it: `قالا`, `أكدوا`. */
const MANY = /(?:وا|ان|ون)$|^(?!.?دعا$|.?عزا$).{2,}[^ا]ا$/
/** What somebody is at a meeting beside his post. */
const AT_MEETING = /^و? ?(?:ال)?رييسه? (?:ال)?(?:دوره|موتمر|قمه|اجتماع|وفد|لجنه|جلسه|مجلس)/

export const twoPostsRule = finder({
  name: 'who: one with two posts, who speaks',
  why: 'قال وزير الخارجية ورئيس المؤتمر فلان: one verb, one name, two posts of his',
  find(board, note) {
    for (const first of board.of('PERSON')) {
      const held = meaning<Person>(first)
      if (held.name || first.conj + first.prep !== '') continue
      if (!board.markAt(first.from - 1, ...SAYING) || MANY.test(board.tokens[first.from - 1]!.norm)) continue
      const comma = board.markAt(first.to, 'comma') !== undefined
      const second = board.at(comma ? first.to + 1 : first.to).find((mark) => isNamedWithPost(board, mark))
      if (!second || (comma && !AT_MEETING.test(foldWord(board.words(second.from, second.to))))) continue
      const { name, country = held.country } = meaning<Person>(second)
      const value: Person = { ...held, name, ...(country ? { country: held.country ?? country } : {}) }
      note(markOver('PERSON', first, second.to, value, [first, ...second.parts]))
    }
  },
  finds: [
    'قال [PERSON:وزير الخارجية ونائب رئيس الوزراء السويدي كارل بيلت] إن الأمر عاجل',
    'وأكد [PERSON:رئيس الوزراء السويدي والرئيس الحالي للاتحاد الأوروبي كارل بيلت] أن الأمر عاجل',
    'رحب [PERSON:رئيس وزراء السويد، ورئيس الدورة الحالية للقمة، كارل بيلت] بالمشاركين',
  ],
  leaves: [
    'قالا وزير الخارجية ونائب رئيس الوزراء كارل بيلت إن الأمر عاجل',
    'حضر وزير الخارجية ونائب رئيس الوزراء كارل بيلت',
  ],
})

/** `ونائب رئيس الوزراء فلان` */
const isNamedWithPost = (board: Board, mark: Mark) =>
  mark.label === 'PERSON' &&
  mark.conj === 'و' &&
  mark.prep === '' &&
  meaning<Person>(mark).name !== null &&
  board.markAt(mark.from, 'POST') !== undefined
