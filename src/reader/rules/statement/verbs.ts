import { perWord } from '../../../arabic/word.js'
import { flattened } from '../../../claim/ordered.js'
import { type Board, perBoard } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { carriesBack, rightBefore } from './carriesback.js'
import { isYet } from './content.js'
import { VERBS } from './frame.js'
import { giverBefore } from './giver.js'
import { turnBehind } from './objects.js'
import { isPromiseOfMoney } from './ofmoney.js'
import type { Opening } from './opening.js'
import { contentsOf, speechOf } from './speech.js'
import { behindTopic } from './topic.js'

/** The verbs of saying of a text in order, one at a token. */
export const verbsOf = perBoard((board): readonly Mark[] => {
  const all = flattened(VERBS, (label) => board.of(label)).sort((a, b) => a.from - b.from || b.to - a.to)
  return all.filter(
    (mark, k) =>
      mark.from !== all[k - 1]?.from && !isFuture(board, mark) && !isRenewal(board, mark) && !isBetween(board, mark),
  )
})

/** `بين كارل بيلت وماتي نيمي، وهو أن`: two behind it, and no verb. */
function isBetween(board: Board, verb: Mark): boolean {
  if (!/^[وف]?بين$/.test(board.tokens[verb.from]!.norm)) return false
  return board.at(verb.to).some((mark) => mark.label === 'LIST' && mark.parts.length > 1)
}

/** `جددت السويد خط ائتمان`: made anew, not said again. */
function isRenewal(board: Board, verb: Mark): boolean {
  if (!/^[وف]?[يت]?جدد(?:ت|وا|ون)?$/.test(board.tokens[verb.from]!.norm)) return false
  for (let i = verb.to; i < verb.to + 4; i++) if (RENEWED.has(board.tokens[i]?.norm ?? '')) return true
  return false
}

const RENEWED = new Set(['خط', 'قرض', 'قرضا', 'منحه', 'عقد', 'ولايه', 'تفويض', 'عضويه', 'اتفاقيه', 'ترخيص'])

/** `سيعلن` has not been said yet. */
export const isFuture = (board: Board, verb: Mark) => saysFuture(board.tokens[verb.from]!.word)

const saysFuture = perWord((norm) => /^[وف]?س[يتن].{3}/.test(norm))

const LEADS = new Set([
  'فيما',
  'بينما',
  'وبينما',
  'وفيما',
  'كما',
  'وكما',
  'حيث',
  'ثم',
  'قد',
  'وقد',
  'فقد',
  'اذ',
  'واذ',
  'كان',
  'وكان',
  'كانت',
  'وكانت',
  'حين',
  'و',
  'بل',
  'ومضي',
  'ومضت',
  'سبق',
  'ان',
  'لكنه',
  'لكنها',
  'لكنهم',
  'ولكنه',
  'ولكنها',
  'ولكنهم',
])

/** Whether a clause can begin with this verb: at the sentence's start, behind a mark, or joined to what stands before. */
export function beginsClause(board: Board, verb: Mark): 'sentence' | 'clause' | null {
  const { from } = board.sentenceOf(verb.from)
  let at = verb.from
  while (at > from && isLead(board, at - 1, from)) at = leadStart(board, at - 1, from)
  if (at === from) return 'sentence'
  if (verb.conj !== '' || at < verb.from) return 'clause'
  if (behindTopic(board, verb, from)) return 'sentence'
  if (behindOccasion(board, verb, from) || saysOutright(board, verb) || isOfRelative(board, verb)) return 'clause'
  const before = board.tokens[verb.from - 1]!
  return before.kind === 'punct' && !['"', '«', '“', '('].includes(before.norm) ? 'clause' : null
}

/** `وبنبرة جدية قال الوزير: "…"`: whoever is named, and a colon right behind him. */
function saysOutright(board: Board, verb: Mark): boolean {
  const who = board.markAt(verb.to, 'PERSON', 'SPEAKER')
  return who !== undefined && who.prep + who.conj === '' && board.tokens[who.to]?.norm === ':'
}

/** `النمو، الذي يقول الوزير إنه انخفض`: a clause of its own about what was named. */
function isOfRelative(board: Board, verb: Mark): boolean {
  if (!/^[اأ]?لذ[يى]$|^التي$/.test(board.tokens[verb.from - 1]!.norm)) return false
  const who = board.markAt(verb.to, 'PERSON', 'ACTOR', 'SPEAKER')
  return who !== undefined && who.prep + who.conj === '' && /^ان(?:ه|ها|هم)$/.test(board.tokens[who.to]?.norm ?? '')
}

const OCCASION_REACH = 24
const NOT_BEFORE = new Set(['ان', 'ما', 'الذي', 'التي', 'الذين', 'بعدما', 'عندما', 'حسبما', 'كان', 'لم', 'لن', 'لا'])

/** `وفي كلمة له خلال الجلسة أعلن الرئيس`: the sentence begins with when or where it was said. */
function behindOccasion(board: Board, verb: Mark, from: number): boolean {
  if (verb.from - from > OCCASION_REACH || !board.markAt(from, 'occasion', 'TIME')) return false
  if (NOT_BEFORE.has(board.tokens[verb.from - 1]!.norm)) return false
  for (let i = from; i < verb.from; i++) if (board.markAt(i, ...VERBS, 'that', 'saying')) return false
  return board.markAt(verb.to, 'PERSON', 'SPEAKER', 'ACTOR') !== undefined
}

function isLead(board: Board, i: number, from: number): boolean {
  const token = board.tokens[i]!
  if (token.norm === 'ان') return board.tokens[i - 1]?.norm === 'سبق' || board.tokens[i - 1]?.norm === 'وسبق'
  if (i > from && isYet(board, i - 1)) return true
  if (LEADS.has(token.norm)) return true
  if (token.kind === 'punct') return i === from || turnBehind(board, i) !== undefined
  return turnBehind(board, i + 1) !== undefined
}

function leadStart(board: Board, i: number, from: number): number {
  const turn = board.tokens[i]!.kind === 'punct' ? turnBehind(board, i) : turnBehind(board, i + 1)
  return Math.max(from, turn ?? i)
}

/** `كما شكر الوزير والشعب`: behind كما a person and what و joins to him are whom it was said of. */
function isObject(board: Board, { speaker, by, from }: Opening): boolean {
  return (
    speaker !== null &&
    by === 'noun' &&
    board.tokens[from]!.norm.startsWith('وال') &&
    speaker.to === from &&
    board.at(from).every((mark) => mark.conj === 'و')
  )
}

export const namedRule = finder({
  name: 'statement: verb, then speaker',
  why: 'News tells first that something was said, then who said it, then what',
  find(board, note) {
    const contents = contentsOf(board)
    for (const verb of verbsOf(board)) {
      if (!beginsClause(board, verb)) continue
      const opening = contents.openingOf(verb)
      if (!opening?.speaker || isObject(board, opening) || giverBefore(board, verb)) continue
      const mark = isPromiseOfMoney(board, opening) ? null : speechOf(board, verb, opening, {})
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:قال عضو اللجنة العسكرية المشتركة "5+5"، اللواء كارل بيلت، أمس، إن الأمر قريب]',
    '[SPEECH:ودعت بغداد دول الجوار إلى ضبط الحدود]',
    '[SPEECH:ودعا العراق دول الجوار إلى ضبط الحدود]',
    '[SPEECH:وشدد «البيان الختامي للقمة» على ضرورة وقف القتال]',
    '[SPEECH:أكدت بعثة الأمم المتحدة في كولومبيا أنها تسلمت السلاح]',
    '[SPEECH:قال الوزير السويدي كارل بيلت بعد أن وصل الوفد إن بلاده جاهزة]، مشيرا إلى قرب الموعد',
    '[SPEECH:وأكد السفير السويدي، في كلمة له أمس، أهمية التعاون] وفقا لوكالة رويترز',
    '[SPEECH:أكد الوزير السويدي في كلمته أمام المؤتمر ضرورة التعاون على ضفتي البلطيق]',
    'وبنبرة جدية [SPEECH:قال الوزير السويدي كارل بيلت: "لن ننتظر"]',
    'يسعى البلد إلى النمو، الذي [SPEECH:يقول الوزير كارل بيلت إنه انخفض]',
    '[SPEECH:تعهد الوزير كارل بيلت بخفض العجز بنسبة خمسة بالمئة نهاية عام 2017]',
    '[SPEECH:وقال وزيرا الخارجية السويدي كارل بيلت والفنلندي ماتي نيمي إن الأمر قريب]',
    '[SPEECH:قال مسؤول سويدي كبير طلب عدم كشف اسمه إن الأمر قريب]',
    'وصل الوفد مساء، [SPEECH:وقالت الوزيرة آنا ليند: "نحن هنا للعمل"].',
    'وفي كلمة له خلال الجلسة [SPEECH:أعلن الوزير السويدي أن الاتفاق قريب].',
    'من جهته، [SPEECH:حذر مسؤول سويدي من تأخر الشحنات].',
    'وصل الوزير كارل بيترسون. [SPEECH:وأكد بيترسون بعد اللقاء عبر منصة "نافذة" أنه متفائل]',
    '[SPEECH:أعلنت وزارة الخارجية السويدية عبر حسابها، عن بدء الحملة]',
    '[SPEECH:أعلنت قوة حفظ السلام في الصومال (أميس) استكمال الانسحاب]',
    '[SPEECH:كشف مسؤولون سويديون النقاب عن أن الموعد تغير]',
    '[SPEECH:أعلن الوزير السويدي كارل بيلت خلال اللقاء في استوكهولم، الإثنين، تعهد المانحين بتقديم مليار كرونة]',
    '[SPEECH:أعلنت فنلندا على لسان وزير خارجيتها ماتي نيمي مضاعفة الجهود في المدينة]',
    '[SPEECH:أعلن الوزير كارل بيلت هنا اليوم (الخميس) أن الموعد تغير]',
    '[SPEECH:وصرح الوزير كارل بيلت خلال مؤتمر صحافي في استوكهولم بأن الاتفاق قريب]',
  ],
  leaves: [
    'وهنأ النرويج باستضافة القمة',
    'لم يقل الوزير السويدي كارل بيلت إن بلاده جاهزة',
    'وعلق الوزير السويدي العضوية قبل أن يرفع التعليق',
    'بلغت قيمة الصفقة، بحسب ما أعلن الوزير السويدي، مليار كرونة',
    'يذكر أن المصنع أغلق قبل عام',
    'التقارب بين كارل بيلت وماتي نيمي، وهو أن كلا منهما سافر',
    'وقع بين السويد والنرويج خلاف، ويعد اللقاء السويدي خطوة إلى الأمام',
    'ودعت السويد ممثلين عن عشر دول لحضور المؤتمر',
    'تعهد بالمساعدة، عبر المؤسسة التابعة له "يد العون"، في الحملة',
    'تعهدت السويد بتقديم 20 مليون دولار للمدينة',
    'سيعلن الوزير السويدي أن الموعد تغير',
    'أعلن التحالف الدولي عن تشكيله في سبتمبر',
    'أعلنت السويد عن 20 مليون يورو، نصفها قرض',
    'وعدت السويد بأن تنفق 110 ملايين دولار على المدارس',
    'منها 17 مليون دولار، تعهدت السويد بدفعها هذا العام',
    'كما شكر الوزير السويدي والشعب على حسن الضيافة',
    'وجددت السويد خط ائتمان بقيمة مليار كرونة',
  ],
})

/** `ويتوقع أن`, `يشار إلى أن`: it is expected, it is pointed out. */
const isImpersonal = (board: Board, verb: Mark) =>
  /^[وف]?(?:يتوقع|يرجح|يعتبر|يذكر|يشار|يلاحظ|يزعم)$/.test(board.tokens[verb.from]!.norm)

/** `وتحذر تقارير من`: behind a verb of warning an indefinite noun with من is who warns. */
function isWarnedBy(board: Board, { act, by, from }: Opening): boolean {
  if (act !== 'warned' || by !== 'noun' || board.tokens[from]!.norm.startsWith('ال')) return false
  // `وحذر إيران من العواقب`: whom he warns.
  if (board.markAt(from, 'ACTOR', 'PERSON')) return false
  for (let i = from + 1; i < from + 4; i++) if (board.tokens[i]?.norm === 'من') return true
  return false
}

/** `ووصف البرنامج الإصلاحي بأنه شجاع`: what he described, then how. */
function describes(board: Board, verb: Mark): boolean {
  if (!/^[وف]?[يت]?وصفت?$/.test(board.tokens[verb.from]!.norm)) return false
  const to = Math.min(board.sentenceOf(verb.from).to, verb.to + DESCRIBED)
  return board.tokens.slice(verb.to + 1, to).some(({ norm }) => /^بان(?:ه|ها|هم|هما)$/.test(norm))
}

/** Words of what is described, at most. */
const DESCRIBED = 10

export const goesOnRule = finder({
  name: 'statement: verb without speaker',
  why: 'A verb of saying that names nobody goes on with who spoke last',
  find(board, note) {
    const contents = contentsOf(board)
    for (const verb of verbsOf(board)) {
      const place = beginsClause(board, verb)
      if (!place) continue
      const opening = contents.openingOf(verb)
      if (isImpersonal(board, verb)) continue
      if (opening && isObject(board, opening)) {
        const mark = speechOf(
          board,
          verb,
          { ...opening, speaker: null, from: opening.speaker!.from },
          { goesOn: 'report' },
        )
        if (mark) note(mark)
        continue
      }
      if (!opening || opening.speaker) continue
      if (opening.by === 'noun' && verb.label !== 'say_of' && !describes(board, verb)) continue
      if (isPromiseOfMoney(board, opening) || isWarnedBy(board, opening)) continue
      const rest = carriesBack(board, verb) ?? rightBefore(board, verb)
      const goesOn = place === 'sentence' || rest ? 'report' : 'sentence'
      const mark = speechOf(board, verb, opening, { goesOn, ...rest })
      if (mark) note(mark)
    }
  },
  finds: [
    'تحدث الوزير طويلا. [SPEECH:وأضاف أن الاتفاق قريب].',
    'قال الوزير إن الأمر عاجل، [SPEECH:ودعا إلى عقد لقاء قريب].',
    '[SPEECH:وتابع: "لن ننتظر"]',
    'تحدث الوزير طويلا. وفيما يتعلق بالحدود، [SPEECH:أوضح أن الحل قريب].',
    'تحدث الوزير طويلا. وردا على سؤال عن الموعد [SPEECH:قال إنه متفائل].',
    'وتحدث في القمة أيضا [SPEECH:الوزير السويدي كارل بيلت فذكر بأن الموعد قريب]',
    'تحدث الوزير طويلا. جاء ذلك خلال كلمته، حيث [SPEECH:أشار إلى أن الاتفاق قريب]',
    'كما [SPEECH:شدد على ضرورة الإسراع]',
    'قال الوزير كلمته. [SPEECH:ووصف البرنامج الإصلاحي بأنه شجاع].',
    'قال الوزير كلمته. [SPEECH:ووصف الاتحاد الأوروبي بأنه شريك].',
    'قال الوزير كلمته. [SPEECH:وحذر إيران من العواقب].',
    'قال الوزير كلمته. [SPEECH:وشكر السويد على دعمها].',
    'قال الوزير كلمته. [SPEECH:ودعا الأمم المتحدة إلى التحرك].',
    'أشاد الوزير السويدي بالتقدم إلا أنه [SPEECH:رأى أن الأمر عاجل].',
    'قال الوزير إن الأمر عاجل. [SPEECH:وطالبها بوقف القتال].',
    'قال الوزير إن الأمر عاجل، [SPEECH:ودعا الدول إلى عقد لقاء قريب].',
    'قال الوزير كلمته. [SPEECH:وشكر المانحين على ما قدموا].',
    'قال الوزير إن الأمر عاجل، [SPEECH:وحث قادة العالم على تقديم العون].',
    'كما [SPEECH:شكر الوزير السويدي والشعب على حسن الضيافة]',
    '[SPEECH:وأوضح في تصريح للصحافيين أن الموعد لم يحدد]',
    'قال الوزير كلمته. [SPEECH:وتابع يقول: "لا يوجد حد لما نقدمه"].',
    'ألقى الأمير كلمة. [SPEECH:ودعا سموه مجلس الأمن إلى وقف القتال].',
    'تحدثت الوزيرة طويلا. [SPEECH:وقالت معاليها، إن الأمر عاجل].',
    '[SPEECH:وقال في تصريحات للصحافيين "قدمنا كل ما لدينا من العون"]',
    '[SPEECH:وقال في ختام اللقاء الذي استضافته السويد «هذا سخاء كبير»].',
  ],
  leaves: [
    'وأضاف التاجر الملح إلى الطعام',
    'وعن الدار التي رأى فيها الوزير طفولته',
    'وأعلن انطلاق السباق صباحا',
    'وأشارت الساعة إلى الثالثة',
    'وتحذر تقارير كثيرة من مجاعة قريبة',
    'ووصف الطبيب الدواء للمريض',
  ],
})
