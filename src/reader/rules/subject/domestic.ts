import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** Fewer tokens are a sentence or two, of which the rest of the report may be missing. */
const REPORT = 45

/** Who is found inside a country as well. */
const AT_HOME: ReadonlySet<string> = new Set(['ngos', 'private-sector'])

export const domesticRule = finder({
  name: 'subject: one country',
  why: 'A report that names neither a forum, a body, other states nor armed groups tells what is a country’s own',
  find(board, note) {
    const to = board.tokens.length
    if (to < REPORT || isOfStates(board) || countriesIn(board).size > 1) return
    note({ label: 'ELSEWHERE', from: 0, to, conj: '', prep: '', article: false, value: '', rule: '', parts: [] })
  },
  finds: [
    '[ELSEWHERE:استقبل أمير المنطقة في مكتبه أمس مدير الجامعة يرافقه عدد من عمداء الكليات. واطلع سموه على خطط القبول للعام المقبل، واستمع إلى شرح عن المباني الجديدة. وأكد مدير الجامعة أن العمل يسير كما خطط له، معربا عن شكره لسموه على متابعته. وقال إن ثلاثة آلاف طالب سيلتحقون بالجامعة هذا العام]',
    '[ELSEWHERE:أعلن وزير الصحة المصري اليوم أن ستين ألف مواطن تلقوا العلاج في قوافل الوزارة خلال الشهر الماضي. وأضاف أن القوافل وصلت إلى تسع محافظات في الصعيد والدلتا، وأن الجمعيات الخيرية قدمت لها الدواء. وأوضح الوزير أن العمل يستمر حتى نهاية العام، داعيا الأهالي إلى الإقبال على المستشفيات القريبة من قراهم]',
  ],
  leaves: [
    'استقبل أمير المنطقة مدير الجامعة أمس',
    'أعلن وزير الصحة المصري اليوم أن ستين ألف مواطن تلقوا العلاج في قوافل الوزارة خلال الشهر الماضي. وأضاف أن القوافل وصلت إلى تسع محافظات في الصعيد والدلتا، وأن وزارة الصحة السودانية طلبت مثلها. وأوضح الوزير أن العمل يستمر حتى نهاية العام، داعيا الأهالي إلى الإقبال على المستشفيات القريبة من قراهم',
    'اختتم القادة مساء أمس في الجزيرة أعمالهم بإعلان من عشرين بندا يدعو إلى التعاون في التعليم والتقنية. وأشاد الرئيس التونسي بما خرجت به القمة من قرارات، وقال إن بلاده ستتابع تنفيذها مع الشركاء. وأضاف أن القمة المقبلة ستنظر فيما أنجز منها، وأن لجنة من الخبراء ستجتمع كل ثلاثة أشهر لهذا الغرض',
  ],
})

/** Whether anything is named that states have in common, or fight, or how many of them there are. */
function isOfStates(board: Board): boolean {
  if (['FORUM', 'BODY', 'GROUPNAME', 'DAESH'].some((label) => board.of(label).length > 0)) return true
  if (board.of('GROUP').some((mark) => !AT_HOME.has(meaning<string>(mark)))) return true
  if (board.of('meeting').some((mark) => meaning<string>(mark) === 'summit')) return true
  return board.of('MEMBERS').some((mark) => meaning<Quantity>(mark).unit === 'state')
}

/** The countries that are named by themselves, as an origin, in a post, or by one of their cities. */
function countriesIn(board: Board): Set<string> {
  const countries = new Set<string>()
  for (const label of ['STATE', 'DEMONYM']) {
    for (const mark of board.of(label)) if (!isInName(board, mark)) countries.add(meaning<string>(mark))
  }
  for (const mark of board.of('POST')) {
    const country = countryOf(mark)
    if (country !== '') countries.add(country)
  }
  // `وجدة` is a city of Morocco, or `جدة` with a conjunction.
  for (const { from } of [...board.of('CAPITAL'), ...board.of('CITY')]) {
    const either = board.at(from).filter(({ label }) => label === 'CITY' || label === 'CAPITAL')
    if (!either.some((mark) => countries.has(meaning<string>(mark)))) countries.add(meaning<string>(either[0]!))
  }
  return countries
}

/** `العربية` in `المملكة العربية السعودية`, `جمهورية مصر العربية` is of no other country. */
const isInName = (board: Board, { label, from }: Mark) =>
  label === 'DEMONYM' && [1, 2].some((back) => (board.markAt(from - back, 'STATE')?.to ?? 0) > from)

const countryOf = (mark: Mark) => meaning<{ country?: string }>(mark).country ?? ''
