import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { mentioned } from '../meeting/mention.js'
import { endsBody, inChair, isAbout, isState, isTold, taking } from './taking.js'

export const behindClauseRule = rule({
  name: 'participation: verb, clause, then the names',
  why: 'Where no subject stands between the verb and its meeting, the names stand behind the clauses about the meeting',
  pattern: 'takes_part=participant ~2 (MEETING | session) ..14 comma who:(LIST | MEMBERS)',
  make: ({ who }, match, board) => {
    const first = match.parts[0]!
    const meeting = match.parts.find((part) => part.label === 'MEETING' || part.label === 'session')!
    const between = board.tokens.slice(first.to, meeting.from)
    const subject = between.some((token) => board.markAt(token.index, 'LIST', 'MEMBERS', 'posts_plural') !== undefined)
    if (subject || !areNamed(who!)) return null
    // `حضر اللقاء الذي ترأسه فلان، …`: who chaired it has been told.
    return taking('participant', who)
  },
  finds: [
    'ويشارك في القمة التي تعقد بفندق كبير بالعاصمة، [who:الرئيس السويدي كارل بيلت] وآخرون',
    'ويشارك في القمة، التي تستمر يومين، [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['تشارك السويد في القمة التي تعقد بفندق كبير، وفنلندا غائبة'],
})

/** A list of people, or of several states. */
const areNamed = (who: Mark) => who.label === 'MEMBERS' || who.parts[0]!.label === 'PERSON' || who.parts.length > 1

export const subjectFirstRule = rule({
  name: 'participation: the names, then the verb',
  why: 'Names before يشارك or الذي يحضر and a meeting behind it take part in it',
  pattern:
    '(< | that | colon | posts_plural | among) who:LIST comma? who_relative? takes_part=participant ~4 (MEETING | as_observer)',
  make: ({ who }) => taking('participant', who),
  finds: [
    'قال إن [who:السويد وفنلندا] ستشارك في القمة',
    'رؤساء [who:السويد وفنلندا] سيشاركون في القمة',
    'أعلن أن القادة، بمن فيهم [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]، سيشاركون في القمة',
  ],
  leaves: ['قال إن السويد تزرع القمح'],
})

export const whoAttendsRule = rule({
  name: 'participation: who attends',
  why: 'الذي يحضر behind a person',
  pattern: 'who:PERSON comma? who_relative verb:takes_part=participant ~3 (MEETING | session)',
  make: ({ who, verb }, _, board) => taking(inChair(board, verb!.to) ? 'chair' : 'participant', who),
  finds: [
    'ودعا [who:الوزير السويدي كارل بيلت] الذي يحضر القمة إلى الهدوء',
    'ودعا [who:الوزير السويدي كارل بيلت] الذي حضر الجلسة الافتتاحية بصفة مراقب إلى الهدوء',
  ],
  leaves: ['ودعا الوزير السويدي كارل بيلت الذي يحضر الحفل إلى الهدوء'],
})

export const travelsRule = rule({
  name: 'participation: travels to take part',
  why: 'توجه فلان … للمشاركة في القمة: he is to take part',
  pattern: '(travels ..9 who:PERSON | who:PERSON ~1 travels) ..24 to_take_part (PERSON | ACTOR)? ~5 MEETING',
  make: ({ who }, _, board) => {
    const list = board.markAt(who!.from, 'LIST')
    return taking('participant', list?.parts.every((part) => part.label === 'PERSON') ? list : who)
  },
  finds: [
    'غادر المدينة صباح اليوم [who:الوزير السويدي كارل بيلت] متوجها إلى أوسلو للمشاركة في أعمال القمة',
    'وكان [who:الوزير السويدي كارل بيلت] وصل العاصمة أمس للمشاركة بالقمة',
  ],
  leaves: ['غادر المدينة الوزير السويدي كارل بيلت'],
})

export const leadersTravelRule = rule({
  name: 'participation: leaders travel to take part',
  why: 'وصل زعماء السويد وفنلندا … لحضور القمة: the states whose leaders come',
  pattern: 'travels ..6 posts_plural who:LIST ..16 to_take_part ~5 MEETING',
  make: ({ who }) => (who!.parts.every(isState) ? taking('participant', who) : null),
  finds: ['وصل المدينة أمس زعماء [who:السويد وفنلندا] للمشاركة في أعمال القمة'],
  leaves: ['وصل المدينة أمس زعماء السويد وفنلندا', 'وصل المدينة أمس مشجعو السويد وفنلندا لحضور القمة'],
})

export const participantsAreRule = rule({
  name: 'participation: the participants are',
  why: 'من بين المشاركين, أبرز الحضور name those who took part',
  pattern:
    '(participants in ~1 MEETING ~4 who:LIST | participants ..8 (comma | among colon? | colon | quote) (posts_plural)? who:LIST | participants posts_plural who:LIST)',
  make: ({ who }, { parts, from }, board) =>
    // Behind the meeting itself people alone, of whom nothing else is said.
    parts.some(({ label }) => label === 'MEETING') &&
    (!/^و?(?:من|بين|ضمن)$/.test(board.tokens[from - 1]?.norm ?? '') || who!.parts[0]!.label !== 'PERSON')
      ? null
      : taking('participant', who),
  finds: [
    'ومن بين المشاركين في القمة المنعقدة في أوسلو [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]',
    'ومن بين المشاركين في القمة، رؤساء [who:السويد وفنلندا]',
    'والمشاركون الرئيسيون هم [who:السويد وفنلندا]',
    'من بين الدول المشاركة "[who:السويد، فنلندا، النرويج]"',
    'وضمن الحاضرين رؤساء [who:السويد وفنلندا]',
  ],
  leaves: ['شكر المشاركين في القمة', 'المشاركون في القمة التي تستضيفها السويد'],
})

export const betweenRule = rule({
  name: 'participation: a meeting between',
  why: 'قمة بين, التي جمعت before a list name those who met',
  pattern:
    '(MEETING ~8 between who:LIST | MEETING ~2 comma TIME comma between who:LIST | MEETING ..12 gathers (between | among | posts_plural)? who:LIST | gathers ~1 MEETING (among | each_of)? ~5 comma? who:LIST | gathers ~1 MEETING ~2 colon? open who:LIST)',
  make: ({ who }, match, board) => {
    const meeting = match.parts.find((part) => part.label === 'MEETING')!
    const gathers = match.parts.find((part) => part.label === 'gathers')
    const told = gathers !== undefined
    const about = !told && isAbout(board, meeting.to, who!.from)
    return about ||
      isOfRift(board, meeting, who!, told) ||
      isAffair(board, meeting) ||
      who!.parts.length < 2 ||
      (gathers && endsBody(board, gathers.from))
      ? null
      : taking('participant', who)
  },
  finds: [
    'قبل القمة المقررة في أوسلو في 12 يونيو بين [who:السويد وفنلندا]',
    'عقدت قمة ثلاثية بين [who:الرئيس السويدي كارل بيلت ونظيره الفنلندي ماتي نيمي]',
    'وبحثت القمة، التي جمعت [who:السويد وفنلندا]، النقل',
    'قمة في أوسلو تجمع قادة [who:السويد وفنلندا]',
    'ويضم المؤتمر دول: ([who:السويد، فنلندا والنرويج، بالإضافة إلى الأمم المتحدة])',
    'وسيجمع هذا المؤتمر كلا من ممثلي الجوار [who:والأمم المتحدة والسويد]',
  ],
  leaves: [
    'جاءت القمة تتويجا للمفاوضات بين السويد وفنلندا',
    'عقدت قمة لبحث النزاع بين السويد وفنلندا',
    'لم تنه قمة جنيف القطيعة بين السويد وفنلندا',
    'تعقد قمة مجموعة بريكس، التي تضم السويد وفنلندا، غدا',
  ],
})

/** `تتويجا للمفاوضات بين …`: talks that something else comes of. */
const isAffair = (board: Board, meeting: Mark) =>
  mentioned(meeting).format === 'talks' && meeting.prep === 'ل' && board.tokens[meeting.from]!.norm.startsWith('لل')

/** `لم تنه قمة جنيف القطيعة بين البلدين`: a noun of its own stands before بين. */
const isOfRift = (board: Board, meeting: Mark, who: Mark, told: boolean) =>
  !told &&
  !board.tokens[meeting.from]!.norm.startsWith('ال') &&
  who.from - 2 >= meeting.to &&
  /^ال/.test(board.tokens[who.from - 2]!.norm)

export const attendanceRule = rule({
  name: 'participation: saw the attendance of',
  why: 'شهدت القمة مشاركة, عرف الحفل حضور name who took part',
  pattern: 'saw ~5 attendance (~2 who:(LIST | MEMBERS) | ..12 among colon? who:LIST)',
  make: ({ who }) => taking('participant', who),
  finds: [
    'شهدت القمة حضورا رفيع المستوى من قادة القارة، من بينهم [who:الرئيس السويدي كارل بيلت]',
    'شهدت القمة مشاركة [who:السويد وفنلندا]',
    'عرف المؤتمر حضور [who:30 دولة]',
  ],
  leaves: ['شهدت القمة مشاركة واسعة'],
})

export const metRule = rule({
  name: 'participation: ministers of these states met',
  why: 'اجتمع وزراء خارجية كل من … and عقد رؤساء … اجتماعا name the states that met',
  pattern: '(meet_verb ~2 posts_plural ~3 who:LIST | held:HAPPENS ~2 posts_plural ~3 who:LIST ~6 MEETING)',
  make: ({ who, held }, _, board) =>
    who!.parts.every(isState) && who!.parts.length > 1 && (!held || HOLDS.test(board.tokens[held.from]!.norm))
      ? taking('participant', who)
      : null,
  finds: [
    'يجتمع وزراء داخلية كل من [who:السويد وفنلندا والنرويج] اليوم في أوسلو',
    'عقد رؤساء حكومات [who:السويد وفنلندا والنرويج] قمة في أوسلو',
  ],
  leaves: [
    'يجتمع وزراء النقل في السويد',
    'اجتمع وزراء البلدان المعنية',
    'انطلقت بحضور وزراء السويد وفنلندا والنرويج القمة',
  ],
})

const HOLDS = /^[وف]?(?:س?[يت])?عقد(?:ت|وا)?$/

const FAR_ABSENT = 14

/** `وغياب ثمانية قادة، في مقدمتهم فلان`, `غاب عن القمة ستة قادة لأسباب صحية، من بينهم`: who was told of last stayed away. */
function isOfAbsent(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - FAR_ABSENT); i--) {
    const told = board.markAt(i, 'absence', 'is_away', 'with_part', 'takes_part')
    if (told) return told.label === 'absence' || told.label === 'is_away' || told.value === 'absent'
  }
  return false
}

export const amongThemRule = rule({
  name: 'participation: and among them',
  why: 'ومنهم, على رأسهم behind those who take part name some of them, more than once',
  pattern: 'among colon? posts_plural? who:LIST',
  make: ({ who }, match, board) =>
    /هم$/.test(board.tokens[match.parts[0]!.to - 1]!.norm) &&
    (isTold(board, match.from) || isCounted(board, match.from)) &&
    !isOfAbsent(board, match.from) &&
    !isOfMembers(board, match.from)
      ? taking('participant', who)
      : null,
  finds: ['حضر القمة 20 رئيسا، وعشرات الممثلين ومنهم [who:الوزير الفنلندي ماتي نيمي]'],
  leaves: [
    'دعا الأطباء ومنهم كارل بيلت إلى الهدوء',
    'حضر القمة 20 رئيسا. وتضم منظمة أوبك 12 عضوا هم غانا وكينيا ومالاوي',
    'عقدت القمة بمشاركة 14 رئيسا وغياب ثمانية قادة، في مقدمتهم كارل بيلت',
  ],
})

/** `وتضم المنظمة 12 عضوا هم …`: in a sentence that tells of a body's members alone. */
function isOfMembers(board: Board, at: number): boolean {
  const { from } = board.sentenceOf(at)
  return (
    board.hasBetween(from, at, 'includes') &&
    board.hasBetween(from, at, 'BODY') &&
    !board.hasBetween(from, at, 'MEETING') &&
    !board.hasBetween(from, at, 'takes_part')
  )
}

export const attendingRule = rule({
  name: 'participation: the attendance of',
  why: 'مشاركة فلان في القمة says that he takes part, or will',
  pattern:
    '(attendance who:(LIST | PERSON) (comma TIME comma)? ~2 MEETING | attendance who:MEMBERS (~4 | ~1 and_also ~8 in) MEETING | attendance posts_plural from who:MEMBERS | attendance delegation ~1 who:LIST ..14 MEETING)',
  make: ({ who }, match, board) =>
    board.markAt(match.from - 1, 'against', 'deals') ||
    /^(عدم|رفض|علي|منع|استبعاد)$/.test(board.tokens[match.from - 1]?.norm ?? '')
      ? null
      : taking('participant', who),
  finds: [
    'تأكدت مشاركة [who:الرئيس السويدي كارل بيلت] في القمة',
    'أعلن حضور [who:السويد وفنلندا] اجتماع المجموعة',
    'كان يتوقع مشاركة [who:45 رئيس حكومة] في هذه القمة',
    'أعلن مشاركة [who:24 رئيس دولة] إلى جانب وفود رفيعة من عدة بلدان في القمة',
    'وأعلن الوزير مشاركة مسؤولين من [who:158 دولة] في القمة',
    'وذلك خلال مشاركة وفد [who:السويد] برئاسة الوزير في القمة',
  ],
  leaves: ['أعلن عدم مشاركة السويد في القمة', 'رحب بمشاركة السويد في المعرض'],
})

export const chiefParticipantsRule = rule({
  name: 'participation: chief participants',
  why: 'ومن أبرز المشاركين فيها names them without a comma',
  pattern: 'chief_participants ~3 who:(LIST | PERSON)',
  make: ({ who }) => taking('participant', who),
  finds: ['ومن أبرز المشاركين فيها [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]'],
  leaves: ['من أبرز المشاركين في السباق'],
})

export const joinsSessionsRule = rule({
  name: 'participation: joins the sessions',
  why: 'انضم إلى الجلسات قادة السويد وفنلندا: the states whose leaders join a meeting take part in it',
  pattern: '(joins ~2 (session | MEETING) ~1 posts_plural who:LIST | joins_it posts_plural who:LIST)',
  make: ({ who }) => (who!.parts.every(isState) ? taking('participant', who) : null),
  finds: [
    'اجتمعوا أمس وانضم إليهم وزراء [who:السويد وفنلندا]',
    'وانضم إلى الجلسات قادة [who:السويد وفنلندا والنرويج]',
    'انضم إلى القمة رؤساء [who:السويد وفنلندا]',
  ],
  leaves: ['انضم إلى الفريق لاعبو السويد وفنلندا', 'انضم إلى القمة رؤساء البلدان المعنية'],
})

export const confirmedRule = rule({
  name: 'participation: confirmed that they take part',
  why: 'أكدت 12 دولة مشاركتها في القمة, 12 دولة أكدت مشاركتها: those who will take part',
  pattern:
    '(who:(MEMBERS | LIST) (~2 among named:LIST)? ~1 confirms ~1 own_attendance | confirms ~1 who:(MEMBERS | LIST) ~3 own_attendance) ~1 (in | MEETING | bi+MEETING)',
  make: ({ who, named }) => taking('participant', who, named),
  finds: [
    'قال إن [who:12 دولة] من بينها [named:السويد] قد أكدت مشاركتها في القمة',
    'وأكدت [who:30 دولة] رسميا مشاركتها في القمة',
    'وأعلن [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي] عن مشاركتهما في القمة',
  ],
  leaves: ['وأكدت 30 دولة رفضها للقرار'],
})

export const theseStatesRule = rule({
  name: 'participation: these states are',
  why: 'وهذه الدول هي names those who were counted before as taking part',
  pattern: 'these_states ~1 among colon? who:LIST',
  make: ({ who }, match, board) =>
    who!.parts.length > 1 && who!.parts.every(isState) && isCounted(board, match.from)
      ? taking('participant', who)
      : null,
  finds: ['أكدت ثلاث دول مشاركتها في القمة، وهذه الدول هي [who:السويد وفنلندا والنرويج]'],
  leaves: ['وهذه الدول هي السويد وفنلندا والنرويج'],
})

/** Whether so many were told to take part in the words before. */
function isCounted(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - COUNTED); i--)
    if (board.markAt(i, 'takes_part', 'own_attendance', 'with_part', 'to_take_part')) return true
  return false
}

const COUNTED = 40
