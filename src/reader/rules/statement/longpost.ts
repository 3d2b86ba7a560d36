import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
import { type Post, writtenFrom } from '../who/post.js'
import { VERBS } from './frame.js'
import type { Quotation } from './quotation.js'
import { countryIn } from './speaker.js'
import { runOfNames } from './unlisted.js'
import { verbsIn } from './voice.js'

const COMMA = new Set(['،', ','])
const GAP = 9
const FOR = new Set(['دعم', 'اعمار', 'اغاثه', 'مساعده', 'اصدقاء'])
const SUPERVISES = /^general_supervisor$/

export const longPostRule = finder({
  name: 'statement: name far behind its post',
  why: 'Words of no list may stand between a post and its holder: رئيس لجنة التحكيم الإقليمية فلان',
  find(board, note) {
    const starts = new Set(verbsIn(board).map((verb) => verb.to))
    for (const { from } of board.sentences) starts.add(from)
    for (const from of starts) {
      // `معالي المشرف العام على المركز فلان`
      const title = from < board.tokens.length ? board.markAt(from, 'honorific') : undefined
      const at = title && !title.article && title.prep === '' ? title.to : from
      const post = at < board.tokens.length ? postAt(board, at) : undefined
      if (post?.prep !== '') continue
      const own = board.markAt(from, 'PERSON')
      const name = nameAfter(board, post, own)
      const held = meaning<Post>(post)
      if (!name && !own && post.label === 'POST' && post.to - post.from > 1) note(holderMark(post, held))
      if (!name) continue
      const country = held.country ?? countryIn(board, post.from, name.from)
      const text = writtenFrom(board, post, withoutTitle(board, withoutComma(board, name.from)))
      const value: Person = {
        name: board.words(name.from, name.to),
        post: text,
        head: held.head,
        ...(country ? { country } : {}),
      }
      note({
        label: 'PERSON',
        from: Math.min(from, post.from),
        to: name.to,
        conj: post.conj,
        prep: '',
        article: post.article,
        value,
        rule: '',
        parts: [post],
      })
    }
  },
  finds: [
    'وأشار [PERSON:رئيس وفد المركز في المؤتمر الدكتور كارل بيلت]، إلى أن الأمر عاجل',
    'عبر [PERSON:معالي المشرف العام على المركز الدكتور كارل بيلت] عن شكره',
    'أعلن [PERSON:رئيس وفد السويد إلى مؤتمر دعم كينيا الأمير كارل بيلت]، أن الأمر عاجل',
    'قال [PERSON:رئيس لجنة التحكيم الإقليمية كارل بيلت] إن الأمر عاجل',
    'قال [PERSON:نائب مدير إدارة غرب آسيا في وزارة الخارجية السويدية ترولان دي] إن الأمر عاجل',
    'شدد [PERSON:مستشار الرئيس السويدي كارل بيلت للشؤون الأوروبية، ترولان بيتمو]، على أن الأمر عاجل',
    'وأكد [PERSON:المتحدث باسم قوات التحالف المستشار في مكتب وزير الدفاع العميد كارل بيلت] أن الأمر عاجل',
    'قال [PERSON:مبعوث الرئيس السويدي كارل بيلت لشؤون المناخ، ماتي نيمي]، إن الأمر عاجل',
    'قال [PERSON:المبعوث الخاص للرئيس السويدي كارل بيلت لدى الأمم المتحدة، ماتي نيمي]، إن الأمر عاجل',
    'قال [PERSON:الممثل الخاص لرئيس السويد لشؤون منظمة "الشمال للتعاون" بختيمور خاكيموف]، إن الأمر عاجل',
    'ولفت [PERSON:رئيس "كوب 28" كارل بيلت]، بعد اللقاء، إلى أن الاتفاق قريب',
    'طالب [PERSON:الناشط السويدي ترولان بيتمويه] الدول بالعون',
    'وقال [PERSON:المتحدث باسم الحلف بالإنابة ترولان بيتمو] إن الأمر عاجل',
    'قالت [PERSON:المتحدثة الإعلامية في المنظمة ترولان بيتمية] إن الأمر عاجل',
    'وصرح [PERSON:مدير مكتب الشؤون الإنسانية في الأمم المتحدة مارك بيلت] بأن الأمر عاجل',
    'أكد [PERSON:مفوض الاتحاد الأفريقي للشؤون السياسية والسلام، ترولان بيتمو]، أن الأمر عاجل',
    'قال [PERSON:عضو اللجنة العسكرية "5+5"، اللواء ترولان بيتمو]، أمس، إن الأمر عاجل',
    'قال [PERSON:المبعوث السويدي الخاص بشأن الجفاف كارل بيلت] إن الأمر عاجل',
    'قال [PERSON:المتحدث باسم وزارة الصحة، الدكتور نورات بيتمو]، في بيان له إن الأمر عاجل',
    'قال [PERSON:المفوض الأعلى للسلام ترولان بيتموفيسكي] للصحافيين إن الأمر عاجل',
    'أكد [PERSON:رئيس مفوضية مجموعة غرب إفريقيا ترولان بيتموفيسكي]، أن الأمر عاجل',
  ],
  leaves: [
    'دعا الرئيس السويدي كارل بيلت في اللقاء، ماتي نيمي إلى العمل',
    'دعا الرئيس السويدي الوزير كارل بيلت إلى اللقاء',
    'قال الوزير إن كارل بيلت غادر',
  ],
})

/** A post of several words alone, where somebody speaks: its holder. */
function holderMark(post: Mark, held: Post): Mark {
  const value: Person = {
    name: null,
    post: held.text,
    head: held.head,
    ...(held.country ? { country: held.country } : {}),
  }
  return { ...post, label: 'PERSON', value, rule: '', parts: [post] }
}

/** A post, or the bare head of one whose words no list knows (`رئيس "كوب 28"`). */
function postAt(board: Board, at: number): Mark | undefined {
  const post = board.markAt(at, 'POST')
  const head = post ? undefined : board.markAt(at, 'post')
  if (!head) return post
  const value: Post = { text: writtenFrom(board, head, head.to), head: String(head.value) }
  return { ...head, value }
}

/** `المدير في الأمم المتحدة فلان`, `المندوب لدى الاتحاد فلان`. */
const WITHIN = new Set(['في', 'فى', 'لدي'])
const SEATS = ['BODY', 'SPEAKER', 'ACTOR', 'STATE', 'CITY', 'postword']
const STOPS = ['that', 'saying', 'TIME', 'stop', 'occasion', 'turn', 'according', 'MONEY', ...VERBS]

/** The name behind a post and words that say of what it is; null where the post is whole without it. */
function nameAfter(board: Board, post: Mark, own: Mark | undefined): { from: number; to: number } | null {
  const sender = own && meaning<Person>(own).name !== null
  if (sender && !isSender(board, post, own)) return null
  let home = meaning<Post>(post).head === 'private_person' && board.markAt(post.to - 1, 'DEMONYM')?.article === true
  const start = sender ? own.to : post.to
  for (let i = start; i < Math.min(start + GAP, board.tokens.length); ) {
    const token = board.tokens[i]!
    if (token.breaks > 0 || token.kind === 'number') return null
    const person = board.markAt(i, 'PERSON')
    if (person) {
      const found = meaning<Person>(person)
      // `الممثل الخاص لرئيس السويد لشؤون المنظمة فلان`
      if (!found.name && person.prep === 'ل' && i === start) {
        i = person.to
        continue
      }
      if (!found.name && (isOffice(board, person.from - 1) || isOffice(board, person.to + 1))) {
        i = person.to
        continue
      }
      const prince = found.post === 'الأمير' ? person.from + 1 : undefined
      const free = found.name && (!found.post || prince) && person.conj + person.prep === ''
      const title = board.markAt(person.from, 'honorific')?.to ?? prince ?? person.from
      const from = title < person.to ? title : person.from
      return free && i > start ? { from: from === i ? withFirst(board, i) : from, to: person.to } : null
    }
    const titled = behindTitle(board, i)
    if (titled) return titled
    if (home) {
      const to = withLast(board, i, runOfNames(board, i))
      if (to - i >= 2) return { from: i, to }
    }
    const next =
      i === start && SUPERVISES.test(post.label === 'POST' ? meaning<Post>(post).head : '') && token.norm === 'علي'
        ? i + 2
        : overAside(board, i)
    if (next === null) return null
    home =
      board.markAt(i, 'DEMONYM')?.article === true ||
      board.markAt(i, 'QUOTE', 'STATE', 'POST', 'REGION') !== undefined ||
      (i === start && /^لل.{3,}/.test(token.norm)) ||
      token.norm === 'لدي' ||
      token.norm === 'بالانابه' ||
      (WITHIN.has(token.norm) && board.markAt(i + 1, 'BODY', 'postword') !== undefined)
    i = next
  }
  return null
}

/** `مبعوث الرئيس السويدي كارل بيلت لشؤون المناخ، فلان`: the first name is of him whose envoy he is. */
function isSender(board: Board, post: Mark, own: Mark): boolean {
  if (!/^(?:ل.{3,}|لدي|الي|في|بشان)$/.test(board.tokens[own.to]?.norm ?? '')) return false
  return board.hasBetween(post.from + 1, post.to, 'post')
}

/** `المستشار في مكتب الوزير`: in whose office the holder is. */
const isOffice = ({ tokens }: Board, at: number) => /^ب?مكتب$/.test(tokens[at]?.norm ?? '')

/** `المجلس العسكري ترولان كارل بيلت`: behind a word with its article, a given name of no list. */
function withFirst(board: Board, at: number): number {
  const before = board.tokens[at - 1]!
  const known = board.at(at - 1).length > 0 || before.kind !== 'word' || /^(?:ال|لل)|ه$/.test(before.norm)
  return !known && before.norm.length > 3 && /^ال/.test(board.tokens[at - 2]!.norm) ? at - 1 : at
}

/** `ترولان بيتمية إن`: a family name may end in ة where what was said follows. */
function withLast(board: Board, from: number, to: number): number {
  const next = board.tokens[to + 1]
  if (to === from || next?.breaks !== 0 || board.text[next.start] !== 'إ' || !board.markAt(to + 1, 'that')) return to
  return board.tokens[to]!.kind === 'word' && board.at(to).length === 0 ? to + 1 : to
}

/** `، اللواء ترولان بيتمو،`: a name of no list behind a title. */
function behindTitle(board: Board, at: number): { from: number; to: number } | null {
  if (!COMMA.has(board.tokens[at - 1]?.norm ?? '')) return null
  const title = board.markAt(at, 'honorific') ? 1 : 0
  const to = runOfNames(board, at + title, undefined, title > 0)
  if (!title) return to - at >= 2 && isClosed(board, to) ? { from: at, to } : null
  return to - at > 2 && (COMMA.has(board.tokens[to]?.norm ?? '') || board.markAt(to, 'that'))
    ? { from: at + 1, to }
    : null
}

/** `، ترولان بيتمو، أن`: between commas, with what was said right behind. */
const isClosed = (board: Board, at: number) =>
  COMMA.has(board.tokens[at]?.norm ?? '') &&
  board.markAt(/^(?:علي|الي)$/.test(board.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1, 'that') !== undefined

/** Over one word of a long post, a name in quotation marks or brackets; null where the post cannot go on. */
function overAside(board: Board, i: number): number | null {
  const quote = board.markAt(i, 'QUOTE')
  if (quote) return quote.to - quote.from <= 6 || meaning<Quotation>(quote).name ? quote.to : null
  const token = board.tokens[i]!
  if (token.norm === '(') {
    for (let k = i + 1; k < Math.min(i + 6, board.tokens.length); k++) if (board.tokens[k]!.norm === ')') return k + 1
    return null
  }
  if (COMMA.has(token.norm)) return board.markAt(i + 1, 'PERSON') || behindTitle(board, i + 1) ? i + 1 : null
  const seat = token.norm === 'لدي' ? board.markAt(i + 1, 'POST') : undefined
  if (seat) return seat.to
  const within = WITHIN.has(token.norm) ? board.markAt(i + 1, ...SEATS) : undefined
  if (within) return within.to
  const where = WITHIN.has(token.norm) ? board.markAt(i + 1, 'meeting') : undefined
  if (where?.article) return where.to
  // `رئيس وفد السويد إلى مؤتمر دعم كينيا فلان`
  if (token.norm === 'الي' && board.markAt(i + 1, 'meeting'))
    return FOR.has(board.tokens[i + 2]?.norm ?? '') ? i + 3 : i + 2
  if (token.norm === 'بشان') return i + 1
  if (token.kind === 'punct' || board.markAt(i, ...STOPS)) return null
  return Math.max(i + 1, board.markAt(i, 'BODY', 'STATE', 'GROUP', 'FORUM')?.to ?? 0)
}

/** `الدكتور` belongs to the name and not to the post. */
function withoutTitle(board: Board, to: number): number {
  const title = board.markAt(to - 1, 'honorific')
  return title?.to === to ? title.from : to
}

function withoutComma(board: Board, to: number): number {
  return COMMA.has(board.tokens[to - 1]!.norm) ? to - 1 : to
}
