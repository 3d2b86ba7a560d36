import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import {
  bodiesWithin,
  isAid,
  isBareBody,
  isOwnBeforeName,
  isTitle,
  ofItBeforeName,
  PART,
  portfolioBeforeName,
  secondBehindComma,
  stateMaybe,
  unknownPortfolio,
} from './portfolio.js'

/** A post as the report writes it, the country it serves (ISO alpha-2), and what kind of post it is. */
export interface Post {
  text: string
  country?: string
  head: string
}

const INNER = ['portfolio', 'postword', 'DEMONYM', 'STATE', 'BODY', 'GROUP']
const ABROAD = new Set(
  'ambassador representative special_representative commander chief_of_staff chief_of_defence coordinator delegate commissioner high_representative'.split(
    ' ',
  ),
)
/** Posts that somebody is sent with: to a state, by the holder of another post. */
const SENT = new Set(
  'envoy special_envoy un_envoy presidential_envoy ambassador representative special_representative'.split(' '),
)
const KIND_OF_STATE = new Set(['جمهوريه', 'دوله', 'مملكه', 'سلطنه'])
/** `مستشار الأمن القومي في البيت الأبيض`. */
const SEATS = new Set(['في البيت الأبيض', 'فى البيت الأبيض', 'في البيت الابيض', 'فى البيت الابيض'])
/** Adjectives that end the full name of a state. */
const OF_NAME = /^ال(ديمقراطيه|ديموقراطيه|فيدراليه|اتحاديه|شعبيه|شقيقه|صديقه)$/
/** Posts whose holder often has a ministry as well. */
const TWO_POSTS = new Set(['deputy_prime_minister', 'prime_minister', 'minister_of_state', 'high_representative'])
const SECOND_POST = new Set(['minister', 'vice_president'])
const AFFAIRS = /^(لل|ل|ال)?شوون$/
/** Posts of a state, behind which an adjective that is also another word names the state (`الرئيس المالي`). */
const OF_STATE = new Set([
  'president',
  'prime_minister',
  'minister',
  'head_of_state',
  'head_of_council',
  'ambassador',
  'chief_of_defence',
])

const GOVERNMENT = /^ب(?:ال)?حكومه$/
const CABINET = new Set(['حكومته', 'حكومتها', 'الحكومه', 'بلاده', 'بلادها'])

export const postRule = finder({
  name: 'who: post',
  why: 'A post is its head word and all that says of what and of whom: portfolio, body, state, demonym',
  find(board, note) {
    let covered = 0
    for (const head of board.of('post').toSorted((a, b) => a.from - b.from || b.to - a.to)) {
      if (head.from < covered || isAid(board, head)) continue
      const mark = extend(board, head)
      // A head word alone without the article (`ممثلة في`) is no post yet.
      if (mark.to === head.to && !head.article && head.to - head.from === 1 && !isOwnBeforeName(board, head)) continue
      covered = mark.to
      note(mark)
    }
  },
  finds: [
    'وصل [POST:وزير الخارجية السويدي] إلى المدينة',
    'قال [POST:رئيس هيئة الأركان المشتركة في كندا] للصحافيين',
    'التقى [POST:السفير النمساوي في تونس] الطلبة',
    'شكر [POST:الأمين العام للأمم المتحدة] الحضور',
    'التقى [POST:وزير الدفاع السويدي] [POST:نظيره الفنلندي]',
    'حضر [POST:نائب رئيس الوزراء وزير المالية] الحفل',
    'حضر [POST:وزير الدولة، وزير الطاقة] الحفل',
    'حضر [POST:كاتب الدولة لدى وزير الخارجية] الحفل',
    'حضر [POST:مندوب مصر الدائم بالجامعة العربية] اللقاء',
    'قال [POST:سفير السويد الدائم في مكتب الأمم المتحدة بجنيف]، كارل بيلت، كلمته',
    'شارك [POST:وزير الطاقة و المناجم]، كارل بيلت، في اللقاء',
    'قال [POST:مستشار الأمن القومي في البيت الأبيض]، كارل بيلت، كلمته',
    'رحب [POST:رئيس جمهورية تشاد] و[POST:المتحدث باسم التحالف] بالوفد',
    'رحب [POST:الرئيس المالي] بالوفد',
    'رحب [POST:رئيس مالي] بالوفد',
    'وصل [POST:المبعوث الخاص للأمين العام للأمم المتحدة إلى ليبيا] إلى المدينة',
    'وصل [POST:الممثل الخاص للاتحاد الأفريقي لدى مالي] كارل بيلت إلى المدينة',
    'وصلت [POST:مبعوثة الأمين العام للأمم المتحدة إلى منطقة الساحل] آنا ليند إلى المدينة',
    'قال [POST:رئيس الحكومة بدولة الكويت] كلمته',
    'حضر [POST:رئيس وزراء جمهورية إثيوبيا الديمقراطية] القمة',
    'حضر [POST:نائب رئيس مجلس الوزراء ووزير الصحة] اللقاء',
    'حضر [POST:وزير الدولة السويدي] ووزير الصحة الفنلندي اللقاء',
    'رحبت [POST:الممثلة العليا للسياسة الخارجية الأوروبية] بالوفد',
    'قال [POST:المتحدث باسمها] كارل بيلت كلمته',
    'دعت المنظمة إلى اللقاء، وقال [POST:رئيسها] كارل بيلت كلمته',
    'قالت [POST:المفوضة الأوروبية لشؤون المتوسط] كلمتها',
    'قالت [POST:المفوضة العليا للشؤون الخارجية في الاتحاد الأوروبي] آنا ليند كلمتها',
    'قال [POST:وزير النفط الإيراني] أمير حسين رضائي كلمته',
    'شارك [POST:وزير الخارجية و التعاون الدولي] في اللقاء',
    'شارك [POST:وزير الداخلية واللامركزية الموريتاني] في اللقاء',
    'رحبت [POST:رئيسة الاتحاد] آنا ليند بالوفد',
    'قال [POST:وزير الخارجية بحكومة الوفاق الوطني]، سمير عبد الله، كلمته',
    'قال [POST:الأمين العام للاتحاد من أجل المتوسط] كارل بيلت كلمته',
    'رأس [POST:وزير الداخلية] وفد المملكة إلى اللقاء',
    'قال [POST:وزير التجارة في حكومته] روب ديفيز كلمته',
    'قال [POST:وكيل الأمين العام للأمم المتحدة لمكافحة الإرهاب] كلمته',
    'شارك [POST:وزير الداخلية والجماعات المحلية (البلديات) الجزائري] في اللقاء',
    'حضر [POST:النائب الأول لرئيس السودان] سمير حسن اللقاء',
    'شارك [POST:وزير الطاقة والمناجم والطاقات المتجددة]، محمد بيلت، في اللقاء',
    'شارك [POST:رئيس الوكالة الوطنية لتثمين موارد الصيد]، محمد بيلت، في اللقاء',
  ],
  leaves: [
    'قدمت السويد مساعدة مالية إلى الصندوق',
    'دعت المنظمة رئيسها إلى اللقاء',
    'بلغت رئاسته للنادي عامين',
    'تراجع الوزن بعد الحمية',
  ],
})

function extend(board: Board, head: Mark): Mark {
  const parts = [head]
  let to = Math.max(head.to, ...bodiesWithin(board, head))
  let slug = String(head.value)
  for (let next = nextPart(board, to, slug, parts); next; next = nextPart(board, to, slug, parts)) {
    if (next.label === 'post') slug = String(next.value)
    parts.push(next)
    to = next.to
  }
  const text = writtenFrom(board, head, to)
  const value: Post = { text, head: slug, ...countryOf(board, head.from, to) }
  return markOver('POST', head, to, value, parts)
}

/** `وزير النفط الإيراني أمير حسين`: behind the adjective of the state, before a given name. */
const isGivenName = (board: Board, mark: Mark, parts: readonly Mark[]) =>
  mark.to - mark.from === 1 &&
  ['DEMONYM', 'postword'].includes(parts.at(-1)!.label) &&
  board.markAt(mark.from, 'firstname_maybe') !== undefined &&
  board.markAt(mark.to, 'firstname', 'familyname')?.conj === ''

function nextPart(board: Board, at: number, head: string, parts: Mark[]): Mark | undefined {
  const token = board.tokens[at]
  if (!token || token.breaks > 0) return undefined
  const here = board.at(at)
  const heads = [head, ...parts.map((part) => String(part.value))]
  const inner = here.find(
    (mark) =>
      mark.conj === '' &&
      mark.prep === '' &&
      (INNER.includes(mark.label) ||
        (mark.label === 'post' &&
          mark.value !== 'counterpart' &&
          !(mark.article && isTitle(board, mark)) &&
          !isGivenName(board, mark, parts))),
  )
  // `وزير الداخلية وفد المملكة`: the delegation that he heads.
  const ofOther = /^وفد$/.test(token.norm) && parts.some((part) => part.label === 'portfolio')
  if (ofOther) return undefined
  // `رئيسة الوزراء الإيطالية جورجيا ميلوني`: a name that begins like a state.
  const named = inner?.label === 'STATE' && here.some((mark) => mark.label === 'firstname' && mark.to > inner.to)
  if (inner && !named) return inner
  if (parts.length === 1 && isBareBody(board, at, parts[0]!)) return { ...PART, from: at, to: at + 1 }
  // `لشؤون المتوسط`: whatever the affairs are of.
  if (
    at > 0 &&
    AFFAIRS.test(board.tokens[at - 1]!.norm) &&
    /^ال.{3,}/.test(token.norm) &&
    here.every((mark) => mark.conj === '')
  ) {
    return { ...PART, from: at, to: at + 1 }
  }
  const formal = KIND_OF_STATE.has(token.norm) ? board.markAt(at + 1, 'STATE') : undefined
  if (formal && formal.conj === '' && formal.prep === '') return { ...formal, from: at }
  // `جمهورية إثيوبيا الديمقراطية`: the full name of a state.
  if (
    OF_NAME.test(token.norm) &&
    parts.some((part) => part.label === 'STATE' || (part.to - part.from > 1 && part.label === 'post'))
  ) {
    return { ...PART, from: at, to: at + 1 }
  }
  const next = TWO_POSTS.has(head) ? secondBehindComma(board, at) : undefined
  if (next) return next
  // `نائب رئيس الوزراء ووزير الصحة`: one person holds both.
  const both =
    TWO_POSTS.has(head) && !parts.some((part) => part.label === 'DEMONYM')
      ? here.find(
          (mark) =>
            mark.conj === 'و' &&
            mark.prep === '' &&
            !mark.article &&
            SECOND_POST.has(String(mark.value)) &&
            mark.label === 'post',
        )
      : undefined
  if (both) return both
  if (OF_STATE.has(head)) {
    const maybe = here.find((mark) => mark.conj === '' && mark.prep === '' && isStateOfPost(mark))
    if (maybe) return maybe
  }
  // `وزير الخارجية بحكومة الوفاق الوطني`
  const government = GOVERNMENT.test(token.norm) && parts.length > 1 ? board.markAt(at, 'BODY', 'postword') : undefined
  if (government?.conj === '') return government
  // `رئيس الحكومة بدولة الكويت`: only a name that says itself to be a state.
  const home = here.find(
    (mark) => mark.prep === 'ب' && mark.conj === '' && mark.label === 'STATE' && mark.to - mark.from > 1,
  )
  if (home) return home
  const shared = here.find((mark) => mark.conj === 'و' && mark.label === 'portfolio')
  if (shared && parts.some((part) => part.label === 'portfolio')) return shared
  // `وزير الداخلية واللامركزية الموريتاني`: a second portfolio that no list knows, before the adjective of the state.
  const isFirst = head === 'minister' && parts.length === 1 && !parts[0]!.article
  const isSecond = parts.some((part) => part.label === 'portfolio')
  const second = isFirst || isSecond ? unknownPortfolio(board, at, isFirst) : undefined
  if (second) return second
  // `الطاقة والمناجم، فلان`: a second portfolio that no list knows, before the name.
  const more = parts.some((part) => part.label === 'portfolio') ? portfolioBeforeName(board, at) : undefined
  if (more) return more
  const served = here.find(
    (mark) =>
      mark.prep === 'ل' && mark.conj === '' && ['BODY', 'STATE', 'GROUP', 'postword', 'portfolio'].includes(mark.label),
  )
  if (served) return served
  // `رئيس الوكالة الوطنية لتثمين موارد الصيد، فلان`: what a body is for, up to the name.
  const purpose = ofItBeforeName(board, at)
  if (purpose) return purpose
  const sent = heads.some((each) => SENT.has(each))
  // `المبعوث الخاص للأمين العام`, `النائب الأول لرئيس السودان`.
  const sender =
    sent || head === 'deputy' || head === 'adviser'
      ? here.find((mark) => mark.prep === 'ل' && mark.conj === '' && mark.label === 'post' && (mark.article || !sent))
      : undefined
  if (sender) return sender
  // `وزير التجارة في حكومته`, `وزير الخارجية في الحكومة المؤقتة`.
  const cabinet = token.norm === 'في' && CABINET.has(board.tokens[at + 1]?.norm ?? '') ? at + 2 : 0
  if (cabinet && parts.length > 1) {
    const kind = /^ال.+ه$/.test(board.tokens[cabinet]?.norm ?? '') && board.markAt(cabinet, 'postword', 'DEMONYM')
    return { ...PART, from: at, to: kind ? kind.to : cabinet }
  }
  // `كاتب الدولة لدى وزير الخارجية`.
  const beside = head === 'minister_of_state' && token.norm === 'لدي' ? board.markAt(at + 1, 'post') : undefined
  if (beside?.conj === '' && beside.prep === '') return { ...beside, from: at }
  const abroad =
    token.norm === 'في' || token.norm === 'لدي'
      ? heads.some((each) => ABROAD.has(each) || SENT.has(each))
      : token.norm === 'الي' && sent
  if (SEATS.has(board.words(at, at + 3))) return { ...PART, from: at, to: at + 3 }
  // `مندوب مصر الدائم بالجامعة العربية`, `في مكتب الأمم المتحدة بجنيف`.
  const seat = heads.some((each) => ABROAD.has(each) || SENT.has(each))
    ? here.find((mark) => mark.prep === 'ب' && mark.conj === '' && ['BODY', 'STATE', 'CITY'].includes(mark.label))
    : undefined
  if (seat) return seat
  if (!abroad) return undefined
  const office = /^(?:مكتب|مقر)$/.test(board.tokens[at + 1]?.norm ?? '') ? board.markAt(at + 2, 'BODY') : undefined
  if (office && office.prep === '' && office.conj === '') return { ...office, from: at }
  const place =
    board.markAt(at + 1, 'STATE', 'BODY', 'CITY', 'REGION') ??
    stateMaybe(board, at + 1) ??
    (token.norm === 'لدي' ? board.markAt(at + 1, 'postword') : undefined)
  return place && place.prep === '' && place.conj === '' ? { ...place, from: at } : undefined
}

/** A government's house; an adjective with the article, or a state without it, that is also another word. */
function isStateOfPost(mark: Mark): boolean {
  if (mark.label === 'gov_seat') return true
  return (mark.label === 'DEMONYM_MAYBE' && mark.article) || (mark.label === 'STATE_MAYBE' && !mark.article)
}

/** The country a post serves: by its adjective, else by the state it names, else by the state it is in; none it is sent to. */
function countryOf(board: Board, from: number, to: number): { country?: string } {
  let state: string | undefined
  let abroad: string | undefined
  for (let i = from; i < to; i++) {
    const mark = board
      .at(i)
      .find(
        (each) =>
          (['DEMONYM', 'STATE'].includes(each.label) || (isStateOfPost(each) && !board.markAt(i, 'portfolio'))) &&
          /^[A-Z]{2}$/.test(String(each.value)),
      )
    if (!mark || ['EU', 'UN'].includes(String(mark.value))) continue
    if (mark.label.startsWith('DEMONYM') && !board.markAt(i, 'STATE')) return { country: String(mark.value) }
    if (['في', 'لدي'].includes(board.tokens[i - 1]!.norm)) abroad ??= String(mark.value)
    else if (board.tokens[i - 1]!.norm !== 'الي') state ??= String(mark.value)
  }
  return state || abroad ? { country: (state ?? abroad)! } : {}
}

/** The words of a mark without the clitics of its first word. */
export function writtenFrom(board: Board, first: Mark, to: number): string {
  const words = board.words(first.from, to)
  const clitics = first.conj.length + first.prep.length
  if (clitics === 0) return words
  const bare = words.slice(clitics).trimStart()
  // `للوزير` hides the article's alif behind the preposition.
  return first.prep === 'ل' && first.article && bare.startsWith('ل') ? `ا${bare}` : bare
}
