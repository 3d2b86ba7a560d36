import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { isNamed, taking, wasMeetingTold } from './taking.js'

export const speakerRule = rule({
  name: 'participation: speaker',
  why: 'كلمة لـ names who speaks at a meeting',
  pattern: 'speech ~1 who:li+PERSON',
  make: ({ who }) => taking('speaker', who),
  finds: ['يفتتح اللقاء بكلمة [who:للوزير السويدي كارل بيلت]'],
  leaves: ['ألقى كلمة طويلة', 'في كلمة له أمام الطلبة'],
})

export const speakersRule = rule({
  name: 'participation: speeches of several, among them',
  why: 'كلمات لعدد من القادة من بينهم names who speaks',
  pattern: '(speech ..8 among colon? | speech ~1 each colon? | addresses ~1 in_it ~4 comma? among colon?) who:LIST',
  make: ({ who }) => (who!.parts.every((part) => part.label === 'PERSON') ? taking('speaker', who) : null),
  finds: [
    'تشهد الجلسة كلمات لعدد من القادة، من بينهم: [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي]',
    'تميز حفل الافتتاح بكلمات ترحيبية لكل من [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي]',
    'تعقد جلسة يتحدث فيها عدد من القادة، من بينهم [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['تشهد الجلسة كلمات لعدد من القادة', 'يتحدث فيها عدد من القادة'],
})

export const deliversRule = rule({
  name: 'participation: delivers a speech',
  why: 'يلقي فلان كلمة أمام القمة names who speaks there',
  pattern:
    '(delivers speech (opening | opening_word | happens=opening) who:PERSON | delivers ~1 who:PERSON (..9 speech ~4 where:(MEETING | session | opening) | ~1 speech) | who:PERSON already? delivers ..11 speech ~4 where:(MEETING | session | opening))',
  // `عقدت القمة … وألقى الرئيس كلمة قال فيها`: at what was told of before.
  make: ({ who, where }, { from }, board) => (where || wasMeetingTold(board, from) ? taking('speaker', who) : null),
  finds: [
    'ويلقي [who:الوزير السويدي كارل بيلت] كلمة أمام القمة',
    'ألقى [who:الوزير كارل بيلت] كلمة في الجلسة الافتتاحية',
    'ألقت [who:الوزيرة آنا ليند] كلمة في الافتتاح',
    'عقدت القمة أمس. وألقى [who:الرئيس السويدي كارل بيلت] كلمة أكد فيها أهمية التعاون',
    'وكان [who:الرئيس السويدي كارل بيلت] قد ألقى أمس (الاثنين) عبر الفيديو كلمة رئيسية في افتتاح المؤتمر',
    'يلقي [who:الملك كارل بيلت]، الثلاثاء، خطابا في الجلسة الافتتاحية',
  ],
  leaves: ['ألقى الوزير كارل بيلت كلمة طويلة', 'ألقى الوزير كارل بيلت حجرا'],
})

export const addressesRule = rule({
  name: 'participation: spoke at',
  why: 'تحدث في الجلسة فلان, تحدث فلان أمام القمة name who spoke there',
  pattern:
    'addresses (~2 occasion ~1 (MEETING | session) ~1 each_of? who:(LIST | PERSON) | ~1 who:(LIST | PERSON) ~1 occasion ~1 (MEETING | session) | in_it who:(LIST | PERSON))',
  make: ({ who }) => (who!.parts.some((part) => part.label === 'ACTOR') ? null : taking('speaker', who)),
  finds: [
    'وتحدث في الجلسة الافتتاحية كل من [who:الوزير السويدي كارل بيلت والوزير ماتي نيمي]',
    'وتحدث أيضا في جلسة الافتتاح [who:الوزير كارل بيلت، والوزير ماتي نيمي]',
    'وتحدث [who:الوزير كارل بيلت] أمام القمة',
    'تعقد القمة غدا، ويتحدث فيها [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['تحدث الوزير كارل بيلت عن القمة', 'تحدث في المقهى كارل بيلت'],
})

export const atItsOpeningRule = rule({
  name: 'participation: spoke at its opening',
  why: 'يتحدث في الافتتاح فلان وفلان: the opening of the meeting that is told of',
  pattern: 'addresses ~1 opening who:(LIST | PERSON)',
  make: ({ who }, { from }, board) =>
    wasMeetingTold(board, from) && who!.parts.every((part) => part.label !== 'ACTOR') ? taking('speaker', who) : null,
  finds: ['تبدأ القمة غدا. ويتحدث في الافتتاح [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي]'],
  leaves: ['ويتحدث في الافتتاح الرئيس السويدي كارل بيلت', 'تبدأ القمة غدا. ويتحدث عن الافتتاح الرئيس كارل بيلت'],
})

export const inHisSpeechRule = rule({
  name: 'participation: said in his speech at the meeting',
  why: 'قال فلان في كلمته خلال افتتاح القمة, في خطابه الافتتاحي أمام المؤتمر: who says it spoke there',
  pattern:
    'who:PERSON comma? ~3 (in own_speech (~2 (opening | opening_word | happens=opening) | bi+MEETING) | while:(occasion | in) own_speech occasion ~1 at:MEETING)',
  make: ({ who, while: during, at }, { from }, board) =>
    who!.prep === '' &&
    hasMeetingBefore(board, from) &&
    (!during ||
      /^(?:خلال|اثناء)$/.test(board.tokens[during.from]!.norm) ||
      (/^ال(?:موتمر|قمه|اجتماع)$/.test(board.tokens[at!.from]!.norm) && wasMeetingTold(board, from)))
      ? taking('speaker', who)
      : null,
  finds: [
    'انطلقت القمة. وأعلن [who:الرئيس السويدي كارل بيلت] في كلمته خلال افتتاح القمة خطة جديدة',
    'انعقد المؤتمر أمس. وأشاد [who:الوزير كارل بيلت] في كلمته أمام المؤتمر بالجهود',
    'وأشاد [who:الوزير كارل بيلت]، خلال كلمته أمام الاجتماع، بالجهود',
    'وقال [who:الوزير كارل بيلت] في خطابه بالقمة إن الأمر عاجل',
    'انطلقت القمة. وذكر [who:الرئيس السويدي كارل بيلت]، في خطابه الافتتاحي، أن الأمر عاجل',
  ],
  leaves: [
    'قال الرئيس السويدي كارل بيلت في كلمته أمام الطلبة إن الأمر عاجل',
    'تحدث الرئيس السويدي كارل بيلت في كلمته أمام المنتدى عن الأمر',
  ],
})

/** Whether a meeting was told of by then, or in the words themselves. */
const hasMeetingBefore = (board: Board, at: number) => wasMeetingTold(board, at + NEAR)

const NEAR = 20

export const inSpeechAtRule = rule({
  name: 'participation: said in a speech at the meeting',
  why: 'أكد فلان، في كلمة خلال الاجتماع: who says it spoke there',
  pattern: 'who:PERSON comma? in speech ~1 occasion ~1 at:(MEETING | session | opening)',
  // `أمام منتدى الأعمال` may be an occasion beside it.
  make: ({ who, at }, { from }, board) =>
    who!.prep === '' && board.tokens[at!.from]!.norm.startsWith('ال') && hasMeetingBefore(board, from)
      ? taking('speaker', who)
      : null,
  finds: ['انعقدت القمة أمس. وأكد [who:الوزير كارل بيلت]، في كلمة خلال الاجتماع، أن الأمر عاجل'],
  leaves: [
    'انعقدت القمة أمس. وأكد الوزير كارل بيلت، في كلمة خلال الحفل، أن الأمر عاجل',
    'انعقدت القمة أمس. وأكد الوزير كارل بيلت في كلمة أمام منتدى الأعمال أن الأمر عاجل',
  ],
})

export const deliverSpeechesRule = rule({
  name: 'participation: these deliver speeches',
  why: 'ويلقي كل من فلان وفلان كلمات: several who speak at what is told of',
  pattern: 'delivers ~1 each_of who:LIST (comma? and_also more:LIST)? ..4 speech',
  make: ({ who, more }, { from }, board) => {
    const all = [...who!.parts, ...(more?.parts ?? [])]
    return all.every((part) => part.label === 'PERSON') && hasMeetingBefore(board, from)
      ? taking('speaker', ...all)
      : null
  },
  finds: ['تعقد القمة غدا. ويلقي كل من [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي] كلمة'],
  leaves: ['ويلقي كل من الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي حجرا'],
})

export const thatWasSaidInRule = rule({
  name: 'participation: said in the speech of somebody at it',
  why: 'جاء ذلك في كلمة الوزير خلال القمة names who spoke there',
  pattern: 'in speech who:PERSON comma? ~1 (occasion | in) ..6 (MEETING | session)',
  make: ({ who }) => (who!.prep === '' ? taking('speaker', who) : null),
  finds: ['جاء ذلك في كلمة [who:الوزير السويدي كارل بيلت] خلال الجلسة الافتتاحية للقمة'],
  leaves: ['جاء ذلك في كلمة الوزير السويدي كارل بيلت خلال الحفل'],
})

export const sawSpeechRule = rule({
  name: 'participation: the session saw the speech of',
  why: 'تشهد الجلسة الافتتاحية كلمة فلان وفلان names who speaks',
  pattern: 'saw ~1 (session | opening | MEETING) ~2 speech who:(LIST | PERSON)',
  make: ({ who }) => {
    const parts = who!.label === 'LIST' ? who!.parts : [who!]
    return parts.every((part) => part.label === 'PERSON') ? taking('speaker', who) : null
  },
  finds: ['كما تشهد الجلسة الافتتاحية كلمة [who:كارل بيلت، الأمين العام للاتحاد، والوزير ماتي نيمي]'],
  leaves: ['كما تشهد الجلسة الافتتاحية كلمة ترحيبية'],
})

export const speaksToRule = rule({
  name: 'participation: speaks to the meeting',
  why: 'يخاطب الجلسة الافتتاحية كل من فلان وفلان names who speaks there',
  pattern:
    'speaks_to (~1 (session | MEETING | opening) ..6 each_of who:LIST | ~1 (session | MEETING) ~2 who:(LIST | PERSON) | who:PERSON ~2 (session | MEETING))',
  make: ({ who }) => {
    const parts = who!.label === 'LIST' ? who!.parts : [who!]
    return parts.every((part) => part.label === 'PERSON') ? taking('speaker', who) : null
  },
  finds: [
    'ويخاطب الجلسة الافتتاحية لهذه الدورة، كل من [who:الرئيس السويدي كارل بيلت، والوزير ماتي نيمي]',
    'ويخاطب [who:الرئيس السويدي كارل بيلت] غدا القمة',
  ],
  leaves: ['ويخاطب الرئيس السويدي كارل بيلت الشعب'],
})

export const speaksToItRule = rule({
  name: 'participation: speaks to it',
  why: 'وينتظر أن يخاطبه فلان وفلان: those behind speak at the meeting told in the sentence',
  pattern: 'speaks_to_it each_of? who:(LIST | PERSON)',
  make: ({ who }, { from }, board) => {
    const parts = who!.label === 'LIST' ? who!.parts : [who!]
    const told = board.hasBetween(board.sentenceOf(from).from, from, 'MEETING')
    return told && who!.prep === '' && parts.every((part) => part.label === 'PERSON') ? taking('speaker', who) : null
  },
  finds: ['ويجمع المؤتمر خبراء كثيرين، وينتظر أن يخاطبه [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]'],
  leaves: ['ويجمع المعرض خبراء كثيرين، وينتظر أن يخاطبه الرئيس السويدي كارل بيلت'],
})

export const holdsSpeechRule = rule({
  name: 'participation: a sitting with the speech of somebody',
  why: 'الجلسة تتضمن كلمة فلان، وكلمة فلان names who speaks, one after the other',
  pattern: 'speech who:PERSON',
  make: ({ who }, { from }, board) => (isPerson(who!) && isHeldIn(board, from) ? taking('speaker', who) : null),
  finds: ['وتعقد جلسة الافتتاح غدا، وتتضمن كلمة [who:الوزير السويدي كارل بيلت]، وكلمة الوزير الفنلندي ماتي نيمي'],
  leaves: ['وتتضمن الصفحة الأولى كلمة الوزير السويدي كارل بيلت', 'نشرت الصحيفة كلمة الوزير السويدي كارل بيلت'],
})

const isPerson = ({ prep, parts }: Mark) => prep === '' && parts.some(({ label }) => label === 'NAME')

/** Behind a verb of holding, in a sentence about a sitting. */
function isHeldIn(board: Board, at: number): boolean {
  const { from } = board.sentenceOf(at)
  for (let i = at - 1; i >= from; i--)
    if (board.markAt(i, 'holds_speech'))
      return board.hasBetween(from, i, 'session') || board.hasBetween(from, i, 'MEETING')
  return false
}

export const presentsRule = rule({
  name: 'participation: presented a report to it',
  why: 'قدم فلان تقريرا إلى القمة, قدمها فلان: who presents something at a session or to a meeting speaks there',
  pattern:
    '(presents who:PERSON comma? ~2 paper ~8 (MEETING | session) | (MEETING | session) ..12 presents who:PERSON comma? ~2 paper)',
  make: ({ who }) => (isNamed(who!) && who!.prep + who!.conj === '' ? taking('speaker', who) : null),
  finds: [
    'وقدمت [who:الوزيرة السويدية آنا ليند] تقريرها إلى القمة',
    'وخلال الجلسة، قدم [who:كارل بيلت، وزير الخارجية السويدي]، عرضا حول المياه',
  ],
  leaves: ['وقدم الوزير السويدي كارل بيلت تقريره إلى البرلمان', 'وقدم الوزير السويدي كارل بيلت التهاني إلى القمة'],
})
