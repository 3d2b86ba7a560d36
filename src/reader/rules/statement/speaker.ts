import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { writtenFrom } from '../who/post.js'
import type { Quotation } from './quotation.js'

const VERBS = ['say_that', 'say_of', 'say_maybe', 'gives']
const LONGEST = 6
const INNER = ['DEMONYM', 'STATE', 'BODY', 'GROUP', 'FORUM', 'portfolio', 'postword', 'PERSON', 'NAME', 'MONEY_MAYBE']
const ENDS = new Set([
  'MONEY',
  'NUMBER',
  'PERCENT',
  'stop',
  'say_that',
  'say_of',
  'say_maybe',
  'saying',
  'that',
  'turn',
  'TIME',
  'occasion',
  'according',
])
const ADJECTIVE =
  /^(?!ب.+تي$)(?:رفيع|كبير|كبار|بارز|سابق|مسوول|مسيول|مطلع|مطلعه|خاص|مشترك|ختامي|[\u0621-\u064a]{3,}(?:ي|يه|يون|يين))$/

const RELATIVE = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اليوم', 'الان', 'الي'])

const people = new StampedSet()

export const speakerRule = finder({
  name: 'statement: speaker without a name',
  why: 'Officials, sources, offices and those gathered speak too, known by the words that follow them',
  find(board, note) {
    people.cover(board.of('PERSON'))
    for (const head of board.of('speaker_noun')) {
      if ((head.prep !== '' && !isSource(board, head)) || head.conj !== '' || people.has(head.from)) continue
      const to = end(board, head)
      if (head.value === 'office' && to - head.from === 1 && !head.article && !isIssued(board, head)) continue
      if (/^(?:بيان|بلاغ)ا?$/.test(board.tokens[head.from]!.norm) && head.to - head.from === 1 && issuerOf(board, head))
        continue
      note(markOver('SPEAKER', head, to, actor(board, head, to), [head]))
    }
    for (const head of board.of('speaker_noun')) {
      const issuer = PAPERS.has(board.tokens[head.from]!.norm) ? issuerOf(board, head) : undefined
      // `البيان الختامي للاجتماع`: a meeting does not issue papers, it ends with them.
      if (issuer && !(head.value === 'communique' && isGathering(board, issuer)))
        note(markOver('SPEAKER', head, issuer.to, meaning<Actor>(issuer), [head]))
    }
    for (const head of board.of('posts_plural')) {
      // `أكد وزيرا الدفاع السويدي والنرويجي`
      if (
        !/^(?:وزيرا|وزيري|رييسا|رييسي|مندوبا|سفيرا)$/.test(board.tokens[head.from]!.norm) ||
        !board.markAt(head.from - 1, ...VERBS)
      )
        continue
      let to = end(board, head)
      while (board.markAt(to, 'DEMONYM')?.conj === 'و') to++
      // `وزيرا الخارجية الفرنسي فلان والألماني فلان`: by name they are people.
      if (board.markAt(to, 'PERSON', 'NAME') || board.hasBetween(head.from + 1, to, 'PERSON')) continue
      note(markOver('SPEAKER', head, to, { name: writtenFrom(board, head, to), kind: 'group' }, [head]))
    }
    for (const number of board.of('NUMBER')) {
      const source = board.markAt(number.to, 'speaker_noun')
      const unit = board.markAt(number.to, 'unit_of_members') ?? (source?.value === 'official' ? source : undefined)
      const verb = unit && VERBS.some((label) => board.at(number.from - 1).some((mark) => mark.label === label))
      if (!verb) continue
      const value: Actor = { name: board.words(number.from, unit.to), kind: 'group' }
      note(markOver('SPEAKER', number, unit.to, value, [number]))
    }
  },
  finds: [
    'قال [SPEAKER:مصدر سويدي رفيع] إن الأمر مؤجل',
    'أعلن [SPEAKER:مسؤول بالبنك الدولي] أن القرض جاهز',
    'أعلنت [SPEAKER:وزارة الخارجية السويدية] موعد اللقاء',
    'أكد [SPEAKER:المشاركون] ضرورة الإسراع',
    'وأكد [SPEAKER:وزيرا الدفاع السويدي والنرويجي] ضرورة الإسراع',
    'وصرح [SPEAKER:مصدر عسكري سويدي] لوكالة الأنباء بأن الأمر عاجل',
    'قررت [SPEAKER:الحكومة السويدية] التعهد بقيمة 20 مليون يورو',
    'دعا [SPEAKER:البيان الختامي] إلى وقف القتال',
    'وأدان [SPEAKER:البيان الختامي للمؤتمر] الهجمات على المدينة',
    'رحبت [SPEAKER:القمة] بعودة الهدوء',
    'ويطالب [SPEAKER:الإعلان] النرويج بوقف القتال',
    'رحب [SPEAKER:المؤتمرون] بخطتي السويد',
    'أوضح [SPEAKER:أحد الخبراء] أن الأمر مؤجل',
    'دعا [SPEAKER:مؤتمر استوكهولم] إلى وقف القتال',
    'طالبت [SPEAKER:القمة] [SPEAKER:الجيش السوداني] بوقف القتال',
    'أوضحت [SPEAKER:مجموعة "أيكاس"] أن الأمر مؤجل',
    'دعت [SPEAKER:14 دولة] إلى وقف القتال',
    'قالت [SPEAKER:ثلاثة مصادر] مطلعة إن الأمر مؤجل',
    'جدد [SPEAKER:المشاركون] المطالب الأوروبية',
    'أكد [SPEAKER:الوزراء] التزامهم بالاتفاق',
    'ذكر [SPEAKER:بيان للأمانة العامة] أن الأعضاء وصلوا',
    'واتهمت [SPEAKER:حكومة الرئيس السويدي كارل بيلت] النرويج بعقد لقاء سري',
    'وقال [SPEAKER:بيان أصدره مكتب الرئيس السويدي] إن الأمر مؤجل',
    'وقال [SPEAKER:بيان] صدر عقب القمة إن الأمر مؤجل',
    'وأكد [SPEAKER:بيان البنك الدولي] أن الأمر مؤجل',
  ],
  leaves: ['عاد التاجر إلى بيته', 'عقد اجتماع في مكتب صغير'],
})

/** `ووفقا لمسؤول سويدي` */
const isSource = (board: Board, { prep, value, from }: Mark) =>
  prep === 'ل' && value === 'official' && board.markAt(from - 1, 'according') !== undefined

/** `أكد الوزراء التزامهم`: its ال is of the root, as a pronoun behind it tells. */
const OWN_DEED = /^الت.ا..?(?:هما?|ها|هن)$/
const GATHERED = /^(?:ال|لل)?(?:قمه|موتمر|اجتماع|منتدي|لقاء|دوره)$/
const PAPERS = new Set(['بيان', 'البيان', 'بيانا', 'اعلان', 'بلاغ', 'البلاغ', 'بلاغا'])
const ISSUED = /^(?:صادر|الصادر|صدر|اصدره|اصدرته|نشره|نشرته|وزعه|وزعته|اصدرها)$/
const ISSUER_REACH = 6

/** `بيان صدر عقب القمة`: a paper speaks for itself. */
const isIssued = (board: Board, head: Mark) =>
  PAPERS.has(board.tokens[head.from]!.norm) && ISSUED.test(board.tokens[head.to]?.norm ?? '')

/** `بيان أصدره مكتب الرئيس`, `بيان صادر عن الوزارة`: who issued a paper speaks in it. */
function issuerOf(board: Board, head: Mark): Mark | undefined {
  const direct = ['ACTOR', 'speaker_noun']
    .map((label) => board.at(head.to).find((mark) => mark.prep === 'ل' && mark.label === label))
    .find((mark) => mark !== undefined)
  if (direct?.label === 'ACTOR') return direct
  // `بيان البنك الدولي`
  const own = head.article ? undefined : board.markAt(head.to, 'ACTOR')
  if (own?.prep === '' && board.markAt(head.to, 'BODY') && !isGathering(board, own)) return own
  if (direct?.label === 'speaker_noun') return office(board, head.to)
  const at = /^(?:رسمي|صحفي|صحافي|مشترك|مقتضب)$/.test(board.tokens[head.to]?.norm ?? '') ? head.to + 1 : head.to
  if (!ISSUED.test(board.tokens[at]?.norm ?? '')) return undefined
  for (let i = at + 1; i < Math.min(at + ISSUER_REACH, board.sentenceOf(head.from).to); i++) {
    // `بيان صدر عقب الاجتماع`: when it was issued.
    if (/^(?:عقب|بعد|اثر|قبل|قبيل)$/.test(board.tokens[i]!.norm)) return undefined
    const issuer = board.markAt(i, 'ACTOR') ?? office(board, i)
    if (issuer) return issuer
  }
  return undefined
}

const isGathering = (board: Board, issuer: Mark) =>
  /^[لب]?(?:ال|لل)?(?:قمه|موتمر|اجتماع|منتدي|لقاء|ملتقي)$/.test(board.tokens[issuer.from]!.norm)

function office(board: Board, at: number): Mark | undefined {
  const head = board.markAt(at, 'speaker_noun')
  const to = head && end(board, head)
  return head && to ? markOver('SPEAKER', head, to, actor(board, head, to), [head]) : undefined
}

function end(board: Board, head: Mark): number {
  let to = head.to
  while (to - head.from < LONGEST) {
    const next = step(board, to, to === head.to, head.value === 'office' && !head.article)
    if (next === null) break
    const named = board.markAt(to, 'PERSON', 'NAME')?.to === next
    if (isOtherNoun(board, head, to)) break
    to = next
    // `حكومة الرئيس فلان السويد`: behind a name another begins.
    if (named) break
  }
  return to
}

/** `قررت الحكومة السويدية التعهد`: behind a feminine noun and its adjective one that is masculine is another noun. */
function isOtherNoun(board: Board, head: Mark, at: number): boolean {
  if (!head.article || at === head.to || !/ه$/.test(board.tokens[head.to - 1]!.norm)) return false
  return /^ال.*[^هاي]$/.test(board.tokens[at]!.norm) && board.markAt(at, 'giving') !== undefined
}

function step(board: Board, at: number, first: boolean, bare: boolean): number | null {
  const token = board.tokens[at]
  if (!token || token.breaks > 0 || token.kind === 'number') return null
  const here = board.at(at).filter((mark) => mark.conj === '')
  // `طالبت القمة الجيش السوداني`: behind those gathered a noun is whom it was said to.
  if (GATHERED.test(board.tokens[at - 1]!.norm) && /^ال/.test(token.norm) && !/(?:ي|يه|ه)$/.test(token.norm))
    return null
  // `يطالب الإعلان روسيا بوقف القتال`: whom the paper asks.
  if (
    /^ال(?:بيان|اعلان|تقرير|موتمر|قمه|اجتماع|منتدي)$/.test(board.tokens[at - 1]!.norm) &&
    here.some((mark) => mark.label === 'STATE' && mark.prep === '')
  )
    return null
  if (/^ل(?:وكاله|قناه|صحيفه|اذاعه|تلفزيون|شبكه|موقع)$/.test(token.norm)) return null
  const inner = here.find((mark) => INNER.includes(mark.label) && (mark.prep === '' || mark.prep === 'ل'))
  if (inner) return inner.to
  // `جدد الوزيران العروض الأوروبية`: behind two or many men an adjective of theirs ends as they do.
  const men = first && /(?:ان|ون)$/.test(board.tokens[at - 1]!.norm)
  if (men && /^ال/.test(token.norm) && !/(?:ان|ون|ين)$/.test(token.norm)) return null
  if (first && !bare) {
    const seat = here.find(
      (mark) => mark.prep === 'ب' && ['BODY', 'STATE', 'GROUP', 'speaker_noun'].includes(mark.label),
    )
    if (seat) return seat.to
  }
  // `دعا مؤتمر باريس إلى`: a meeting known by its city.
  const city = first && bare && GATHERED.test(board.tokens[at - 1]!.norm) ? board.markAt(at, 'CITY') : undefined
  if (city?.prep === '') return city.to
  const quote = first ? board.markAt(at, 'QUOTE') : undefined
  if (quote && meaning<Quotation>(quote).name) return quote.to
  if (token.kind === 'punct') return null
  if (token.norm === 'في' && first && !bare) {
    const place = board.markAt(at + 1, 'BODY', 'STATE', 'GROUP', 'speaker_noun')
    // `وعلقت المجموعة في قمة`: where she did so.
    const isMeeting = board.markAt(at + 1, 'meeting') !== undefined
    return place && !isMeeting && place.prep === '' && !PAPERS.has(board.tokens[place.from]!.norm) ? place.to : null
  }
  if (here.some((mark) => ENDS.has(mark.label))) return null
  if (RELATIVE.has(token.norm) || OWN_DEED.test(token.norm)) return null
  if (first && /^لل.{3,}/.test(token.norm)) return at + 1
  return /^ال.{3,}/.test(token.norm) || ADJECTIVE.test(token.norm) ? at + 1 : null
}

function actor(board: Board, head: Mark, to: number): Actor {
  const name = writtenFrom(board, head, to)
  const country = countryIn(board, head.from, to)
  const own = country ? { country } : {}
  if (head.value === 'official' || head.value === 'expert') return { name, kind: 'person', post: name, ...own }
  return { name, kind: head.value === 'those gathered' ? 'group' : 'organisation', ...own }
}

/** The one country that the words between two tokens name. */
export function countryIn(board: Board, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const mark = board.markAt(i, 'DEMONYM', 'STATE')
    if (mark && /^[A-Z]{2}$/.test(String(mark.value)) && !['EU', 'UN'].includes(String(mark.value)))
      return String(mark.value)
  }
  return undefined
}
