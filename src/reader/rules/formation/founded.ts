import { perWord } from '../../../arabic/word.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'

/** A forum that was founded, perhaps with its time. Without a forum it is the one named before. */
export interface Founding {
  forum?: Mark
  time?: Mark
  /** `إنشاء المجموعة`: what the body is called, where the report names none. */
  body?: Mark
}

const founding = (forum: Mark | undefined, time?: Mark, body?: Mark) => ({
  label: 'FOUNDING',
  value: { ...(forum ? { forum } : {}), ...(time ? { time } : {}), ...(body ? { body } : {}) } satisfies Founding,
})

/** What parts a founding from the time of something else: a mark, or a preposition that begins a second object. */
const isOfAnother = perWord((norm) => /^([؛:]|و(في|علي|عن|الي|حول|بشان))$/.test(norm))

/** `تشكل الكتلة حاليا`: what it is, not how it began. */
const isNow = (board: Board, time: Mark) => /^(حاليا|الان|راهنا)$/.test(board.tokens[time.from]!.norm)

/** `14 دولة تشكل المجموعة`: what makes it up. */
const isMadeUp = (board: Board, at: number) =>
  board.tokens[at]!.norm === 'تشكل' && [1, 2, 3].some((n) => board.markAt(at - n, 'MEMBERS', 'unit_of_members'))

/** What lies ahead is founded by nobody yet. */
const isAhead = (board: Board, time: Mark) => /^(المقبل|القادم)(ه|ين|تين)?$/.test(board.tokens[time.to - 1]!.norm)

export const foundedRule = rule({
  name: 'formation: founded at a time',
  why: 'A forum that was founded, with the time behind it',
  pattern:
    '(founded_it forum:al+meeting ~8 time:TIME | forum:al+meeting ~1 founded ~3 time:TIME | forum:(FORUM | BODY) quote? (~3 (founded | born) ~3 | comma who_relative (founded | born) ~8) time:TIME | say_that ~4 time:TIME ~3 founded forum:(FORUM | BODY) | that forum:(FORUM | BODY) quote? comma founded ~3 time:TIME | founded ~2 (quote | open)? forum:(FORUM | BODY) ..14 time:TIME | beholds forum:(FORUM | BODY) the_light ..7 time:TIME | < in? time:TIME comma founded_it forum:(FORUM | BODY) | < time:TIME dash founded forum:(FORUM | BODY))',
  make: ({ forum, time }, { parts }, board) => {
    // `بشكل رسمي`: in a way.
    if (
      parts.some((part) => part.label === 'founded' && part.prep === 'ب' && /شكل$/.test(board.tokens[part.from]!.norm))
    )
      return null
    if (parts.some((part) => part.label === 'founded' && isMadeUp(board, part.from))) return null
    // The list of members may hold other forums; a time of another clause is not the founding's.
    if (isNow(board, time!)) return null
    if (isAhead(board, time!)) return null
    // `على الإطلاق`.
    if (parts.some((part) => part.label === 'founded' && part.article && /اطلاق$/.test(board.tokens[part.from]!.norm)))
      return null
    const between = board.tokens
      .slice(Math.min(forum!.to, time!.to), Math.max(forum!.from, time!.from))
      .some(({ word }) => isOfAnother(word))
    return between ? null : founding(forum!, time)
  },
  finds: [
    '[time:2002] - تأسيس [forum:الاتحاد الأفريقي] بحضور الجميع',
    '[forum:التحالف الدولي] الذي تشكل [time:عام 2014]',
    'تم تأسيس [forum:الاتحاد الأفريقي] في [time:يوليو 2002]',
    'وأبصر [forum:الاتحاد الأفريقي] النور في ديربان في [time:يوليو 2002]',
    'ذكر [forum:الاتحاد الأفريقي]، الذي أنشئ خلال قمة عقدت بديربان في [time:يوليو 2002]، بالاتفاق',
    'وكان الوزراء أعلنوا في [time:يوليو 2002] إنشاء [forum:الاتحاد الأفريقي]',
    'في [time:25 مايو 1963]، تأسست [forum:منظمة أوبك]',
    'تأسس [forum:المنتدى] في [time:عام 1963] كأحد وسائل الحوار',
    'يشار إلى أن [forum:منظمة أوبك]، تشكلت في [time:يوليو 1960] ببغداد',
    'وكان [forum:الاتحاد الأفريقي] الذي أبصر النور في [time:يوليو 2002] قد توسع',
  ],
  leaves: [
    'انضما إلى منظمة أوبك بشكل رسمي الثلاثاء 26 فبراير',
    'الدول التي تشكل مجموعة العشرين حاليا',
    'وزراء من 14 دولة تشكل منظمة أوبك، خلال لقاء عقدوه أمس',
    'تأسست الشركة عام 2014',
    'التحالف الدولي قوي عام 2014',
    'أول قمة على الإطلاق للاتحاد الأفريقي في أكتوبر 2024',
    'بحث الوزراء ما أنجز منذ قيام التحالف الدولي وفي الخطوات اللازمة خلال عام 2015',
    'ينتظر قيام الاتحاد الأفريقي بعمله خلال الأشهر المقبلة',
  ],
})

/** What says of a body that no list has that states are in it. */
const OF_STATES = /دول|بلدان|[اإ]قليم|[اإ]سلام|عرب|[أا]فريق|[أا]وروب|[آا]سي|عسكري|قاري|مغارب|متوسط|خليج|[أا]مم|حوض/

export const unlistedFoundedRule = rule({
  name: 'formation: a body of no list',
  why: 'تأسس تحالف دولي عام, مجموعة … التي تأسست عام: a body of states or in quotation marks, whatever its name',
  pattern:
    '(founded ~2 quote? forum:UNLISTED quote? (~8 in ~1 | ~3) time:TIME | quote? forum:UNLISTED quote? comma? who_relative (founded_it | founded) ~4 time:TIME | wa+founded_it forum:UNLISTED ~3 time:TIME)',
  make: ({ forum, time }, { from }, board) =>
    !isAhead(board, time!) &&
    (OF_STATES.test((forum!.value as Actor).name) ||
      board.markAt(forum!.from - 1, 'includes') ||
      board.markAt(forum!.from - 1, 'quote') ||
      board.markAt(from, 'quote'))
      ? founding(forum!, time)
      : null,
  finds: [
    'أعضاء في «[forum:مجموعة بحر الشمال الخماسية]» التي تأسست في [time:26 أبريل 1996]',
    'ويضم [forum:تجمع الموانئ الأطلسية]، الذي تأسس [time:عام 2018]، خمس دول',
    'وتأسس [forum:التجمع الإقليمي لدول الشمال] في [time:4 فبراير 1998]',
  ],
  leaves: ['تأسست لجنة الصيد عام 1996', 'تأسست الشركة عام 1996'],
})

/** `تأسس الاتحاد الاقتصادي`: the noun begins a name. */
const isNamed = (board: Board, noun: Mark) =>
  board.at(noun.from).some((mark) => mark.label === 'BODY' && mark.to > noun.to)

const BLOC = /^[وفبل]{0,2}(?:ال|لل)?(?:تحالف|ايتلاف|تكتل|اتحاد|منظمه|رابطه|منتدي|مجموعه|تجمع)/

export const launchedRule = rule({
  name: 'formation: launched, without a time',
  why: 'أطلق الرئيس التحالف العالمي, أعلن عن تأسيس التحالف: a body comes to be as the report tells it',
  pattern:
    '(launches who:(LIST | PERSON | MEMBERS) (comma ..4 comma | comma)? ~2 forum:(FORUM | UNLISTED) | launches posts_plural? (LIST | PERSON | MEMBERS) ..8 quote forum:(FORUM | BODY) | announces ..9 (founded | launching) ~2 quote? forum:(FORUM | UNLISTED) | launching forum:(FORUM | UNLISTED))',
  make: ({ forum }, { from, parts }, board) => {
    const noun = parts.find(({ label }) => label === 'founded')
    const isNoun =
      !noun || /^[وفبل]{0,2}(?:ال)?(?:تشكيل|تاسيس|انشاء|قيام|تدشين|اطلاق)/.test(board.tokens[noun.from]!.norm)
    const asked = board.markAt(from - 1, 'unsettled') !== undefined
    return isNoun && !asked && BLOC.test(board.tokens[forum!.from]!.norm) ? founding(forum) : null
  },
  finds: [
    'أطلق [who:الرئيس السويدي كارل بيلت]، [forum:التحالف العالمي] ضد الجوع',
    'أطلق [who:الرئيس السويدي كارل بيلت]، اليوم الاثنين، [forum:التحالف العالمي] ضد الجوع',
    'أعلن الرئيس السويدي كارل بيلت في كلمته عن تأسيس [forum:التحالف العالمي] لمكافحة الجوع',
    'افتتح القمة بتدشين [forum:تحالف عالمي لمكافحة الجوع]',
  ],
  leaves: [
    'أطلق التحالف الدولي عملية جديدة',
    'دعا إلى تشكيل تحالف عالمي لمكافحة الجوع',
    'أعلن التحالف الدولي تشكيل لجنة تحقيق',
  ],
})

export const foundedItRule = rule({
  name: 'formation: it was founded',
  why: 'وقد تأسست with a time goes back to the forum named before',
  pattern:
    '(decides in? time:TIME founded which:body_noun | beholds which:body_noun the_light ..7 time:TIME | (wa+already ~1 founded_it ~4 | (< founded_it | wa+founded_it) (in ~4)? | founding_own ~4 (IN_PLACE ~4)? | body_noun (~6 | comma who_relative) founded_it (in ~4 | ~1)? | body_noun comma? who_relative born (in ~4 | ~1)? | founded ~1 which:body_noun (~14 in)?) time:TIME | founding_meeting ~9 time:TIME)',
  // `إنشاء منظمة جديدة`: another than those named.
  make: ({ time, which }, _, board) =>
    isNow(board, time!) ||
    isAhead(board, time!) ||
    (which && (!board.tokens[which.from]!.norm.startsWith('ال') || isNamed(board, which)))
      ? null
      : founding(undefined, time, which),
  finds: [
    'تضم المنظمة دولا كثيرة، وقد تأسست في الرباط [time:عام 1969]',
    'تأسست [time:عام 1960]، وتضم 13 دولة',
    'وإيغاد هي منظمة إقليمية تأسست [time:عام 1996]',
    'تسلمت كوبا رئاسة حركة عدم الانحياز، وهي المجموعة التي ولدت في بلغراد [time:عام 1961]',
    'وتأسست المنظمة [time:عام 1969]',
    'وأبصرت المنظمة النور في أكرا في [time:20 آذار 1970]',
    'وهو اتحاد إقليمي تأسس بتاريخ [time:17 فبراير 1989] بالرباط',
    'تم إنشاء المنظمة بقرار من القمة الأولى التي عقدت في أكرا في [time:سبتمبر 1969]',
    'ويضم المنتدى، الذي أنشئ [time:سنة 2001]، 12 دولة',
    'يهدف الاتحاد منذ تأسيسه في أكرا [time:عام 2014] إلى التنسيق',
    'عقد الاتحاد الأفريقي قمته. وكان قد قرر في [time:29 مارس الماضي] إنشاء المجموعة',
    'عقد الاتحاد الأفريقي قمته. وكان مؤتمره التأسيسي قد عقد في أكرا في [time:26 يناير 2009]',
    'تم تأسيسها رسميا في مدينة أكرا الغانية في [time:يناير 2009]',
  ],
  leaves: [
    'الدول الخمس التي تشكل الكتلة حاليا',
    'يعقد المؤتمر التأسيسي للمنظمة الشهر المقبل',
    'وقد تأثرت المدينة عام 1969',
    'وكان الوزير الذي ولد في أكرا عام 1969 حاضرا',
    'تأسست الشركة عام 1969',
  ],
})

export const madeItRule = rule({
  name: 'formation: made by these at a time',
  why: 'المنظمة التي أنشأتها روسيا والصين عام 2001: the time behind those who made it',
  pattern: '(forum:(FORUM | BODY) | which:body_noun) comma? who_relative? made_it (LIST | ACTOR | PERSON) ~7 time:TIME',
  make: ({ forum, which, time }, _, board) =>
    isNow(board, time!) || isAhead(board, time!) ? null : founding(forum, time, which),
  finds: [
    'ولفت إلى أن [which:المنظمة] التي أطلقتها السويد وفنلندا [time:قبل 11 عاما] تعقد قمتها',
    'تبحث [forum:منظمة أوبك] التي أسستها السويد وفنلندا [time:عام 1960] الخطة',
  ],
  leaves: ['ولفت إلى أن المبادرة التي أطلقتها السويد عام 1960', 'ولفت إلى أن المنظمة التي زارتها السويد عام 1960'],
})

export const processBeganRule = rule({
  name: 'formation: a process began',
  why: 'انطلقت عملية برشلونة عام 1995: a process is not founded, it begins',
  pattern: '(begins forum:BODY | forum:BODY comma? who_relative? ~1 begins) ~3 time:TIME',
  make: ({ forum, time }, _, board) =>
    /^[وفبل]?(?:ال)?(?:عمليه|مسار)/.test(board.tokens[forum!.from]!.norm) && !isAhead(board, time!)
      ? founding(forum, time)
      : null,
  finds: [
    'وانطلقت [forum:عملية برشلونة] في [time:نوفمبر 1995]',
    'وكانت [forum:عملية برشلونة] التي انطلقت [time:عام 1995]',
  ],
  leaves: ['وانطلقت قمة منظمة أوبك في نوفمبر 1995', 'وانطلقت عملية الإنقاذ في نوفمبر 1995'],
})

export const successorRule = rule({
  name: 'formation: which succeeded another at a time',
  why: 'الاتحاد الأفريقي، الذي خلف منظمة الوحدة عام 2002: it came to be then',
  pattern: 'forum:(FORUM | BODY) comma? who_relative succeeds_body ~1 (FORUM | BODY) ~2 time:TIME',
  make: ({ forum, time }, _, board) => (isAhead(board, time!) ? null : founding(forum!, time)),
  finds: ['جدير بالذكر أن [forum:الاتحاد الأفريقي]، الذي خلف منظمة الوحدة الأفريقية [time:عام 2002]، يضم 54 دولة'],
  leaves: ['جدير بالذكر أن الاتحاد الأفريقي، الذي خلف أضرارا عام 2002'],
})
