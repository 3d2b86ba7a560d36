import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Kept, rule } from '../../engine/rule.js'

/** Somebody, or so many, in a meeting. */
export interface Taking {
  who: Mark[]
  capacity: Capacity
}

const taking = (capacity: Capacity, ...who: (Mark | undefined)[]) => ({
  label: 'TAKING',
  value: { who: who.filter((mark) => mark !== undefined), capacity } satisfies Taking,
})

const WHO = '(LIST | PERSON | MEMBERS)'

export const verbRule = rule({
  name: 'participation: verb',
  why: 'شارك and حضر take those who take part behind them, over the meeting they take part in',
  pattern: `takes_part=participant ~7 who:${WHO}`,
  make: ({ who }) => taking('participant', who),
  finds: [
    'تشارك في اللقاء [who:السويد وفنلندا]',
    'ويحضر الاجتماع [who:وزير المالية السويدي كارل بيلت]',
    'شارك في أعمال القمة [who:عشرون دولة]',
  ],
  leaves: ['حضر المهرجان جمهور كبير', 'شارك المزارعون في الحصاد'],
})

/** States only: of a list behind a plural of posts each stands for its minister or leader. */
const isState = (mark: Mark) => (mark.value as Partial<Actor> | null)?.kind === 'state'

export const ofStatesRule = rule({
  name: 'participation: ministers of these states',
  why: 'وزراء خارجية كل من, رؤساء دول … before a list of states: each of the states takes part',
  pattern:
    '(takes_part=participant ..14 | with_part=participant ..2) posts_plural (..6 open | ..6 semicolon | ..4) who:LIST',
  make: ({ who }) => (isState(who!.parts[0]!) ? taking('participant', who) : null),
  finds: [
    'شارك في اللقاء، الذي دام يومين، وزراء خارجية [who:السويد، فنلندا والنرويج]',
    'عقد اللقاء بحضور وزراء خارجية كل من [who:السويد وفنلندا]',
    'حضر القمة رؤساء دول المجموعة الثلاث ([who:السويد، فنلندا، النرويج])',
  ],
  leaves: ['شارك في اللقاء وزراء البلدان المعنية', 'شارك في اللقاء وزراء النقل والمياه'],
})

export const metRule = rule({
  name: 'participation: ministers of these states met',
  why: 'اجتمع وزراء خارجية كل من … names the states that met',
  pattern: 'meet_verb ~2 posts_plural ~3 who:LIST',
  make: ({ who }) => (who!.parts.every(isState) && who!.parts.length > 1 ? taking('participant', who) : null),
  finds: ['يجتمع وزراء داخلية كل من [who:السويد وفنلندا والنرويج] اليوم في أوسلو'],
  leaves: ['يجتمع وزراء النقل في السويد', 'اجتمع وزراء البلدان المعنية'],
})

export const exceptRule = rule({
  name: 'participation: all but',
  why: 'باستثناء behind those who take part names who stayed away',
  pattern: '(takes_part=participant | with_part=participant) ..14 except who:LIST',
  make: ({ who }) => taking('absent', who),
  finds: ['تشارك في القمة جميع دول المجموعة باستثناء [who:السويد]'],
  leaves: ['تشارك في القمة جميع دول المجموعة'],
})

export const attendanceRule = rule({
  name: 'participation: saw the attendance of',
  why: 'شهدت القمة مشاركة, عرف الحفل حضور name who took part',
  pattern: 'saw ~5 attendance ~2 who:(LIST | MEMBERS)',
  make: ({ who }) => taking('participant', who),
  finds: ['شهدت القمة مشاركة [who:السويد وفنلندا]', 'عرف المؤتمر حضور [who:30 دولة]'],
  leaves: ['شهدت القمة مشاركة واسعة'],
})

export const representsRule = rule({
  name: 'participation: who represents a state',
  why: 'التي مثلها behind a state names who takes part for it',
  pattern: 'state:ACTOR ~4 comma? who_relative? represents who:PERSON',
  make: ({ state, who }) => ((state!.value as Actor).kind === 'state' ? taking('participant', state, who) : null),
  finds: ['شاركت في اللقاء [state:السويد] التي مثلها [who:وزير المالية كارل بيلت]'],
  leaves: ['شاركت في اللقاء السويد التي رحبت بالاتفاق'],
})

export const countedListRule = rule({
  name: 'participation: so many, among them',
  why: 'Behind the number of those who take part, بينها names some of them',
  pattern: `takes_part=participant ~7 count:MEMBERS ~4 (comma)? ~6 among who:LIST`,
  make: ({ count, who }) => taking('participant', count, who),
  finds: ['تشارك في اللقاء [count:20 دولة]، بينها [who:السويد وفنلندا]'],
  leaves: ['تشارك في اللقاء 20 دولة'],
})

const CAPACITY: Record<string, Capacity> = { participant: 'participant', chair: 'chair', absent: 'absent' }

export const withRule = rule({
  name: 'participation: with',
  why: 'بمشاركة, بحضور, برئاسة, باستضافة and بغياب take those they are about behind them',
  pattern: `with:with_part ~3 who:${WHO}`,
  // Those who chair are named, not counted: the names follow.
  make: ({ with: word, who }, _, board) => {
    if (word!.value === 'chair' && who!.label === 'MEMBERS') return null
    return taking(delegationBefore(board, word!.from) ? 'participant' : CAPACITY[String(word!.value)]!, who)
  },
  finds: [
    'عقد اللقاء [with:برئاسة] [who:السويد]',
    'اختتمت القمة [with:بحضور] [who:30 دولة]',
    'بدأ المؤتمر [with:بمشاركة] [who:وزير المالية السويدي كارل بيلت]',
  ],
  leaves: ['احتفل القوم بحضور الأهل', 'فاز برئاسة النادي'],
})

/** Who heads a delegation (`وفد السويد برئاسة فلان`) takes part; he does not chair. */
function delegationBefore(board: Board, at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i++) if (board.markAt(i, 'delegation')) return true
  return false
}

export const withCountedRule = rule({
  name: 'participation: with so many, namely',
  why: 'برئاسة خمس جهات هي … counts and then names',
  pattern: 'with:with_part ~3 MEMBERS ~2 among who:LIST',
  make: ({ with: word, who }) => taking(CAPACITY[String(word!.value)]!, who),
  finds: ['عقد اللقاء [with:برئاسة] ثلاث جهات هي [who:السويد وفنلندا والأمم المتحدة]'],
  leaves: ['عقد اللقاء برئاسة ثلاث جهات'],
})

export const leadersOfRule = rule({
  name: 'participation: leaders of so many states',
  why: 'رؤساء أركان 29 دولة who meet are 29 states that take part',
  pattern: '(posts_plural | level) (from)? count:MEMBERS',
  make: ({ count }, match, board) => (hasMeeting(board, match.from) ? taking('participant', count) : null),
  finds: ['اجتمع وزراء خارجية [count:12 دولة] في المدينة'],
  leaves: ['اجتمع وزراء خارجية الدول في المدينة', 'تأسس الاتحاد على يد قادة ست دول'],
})

export const agreedRule = rule({
  name: 'participation: agreed',
  why: 'States in a row that agreed at a meeting took part in it',
  pattern: 'agrees ~3 who:LIST',
  make: (kept: Kept) => {
    const members = kept.who!.parts.length
    return members < 3 ? null : taking('participant', kept.who)
  },
  finds: ['عقد اللقاء في جنيف واتفقت حينها [who:السويد وفنلندا والنرويج] على وقف الصيد'],
  leaves: ['اتفقت السويد مع فنلندا', 'اتفق الجيران على موعد'],
})

export const speakerRule = rule({
  name: 'participation: speaker',
  why: 'كلمة لـ names who speaks at a meeting',
  pattern: 'speech ~1 who:li+PERSON',
  make: ({ who }) => taking('speaker', who),
  finds: ['يفتتح اللقاء بكلمة [who:للوزير السويدي كارل بيلت]'],
  leaves: ['ألقى كلمة طويلة', 'في كلمة له أمام الطلبة'],
})

export const chairsRule = rule({
  name: 'participation: chaired',
  why: 'ترأس takes the meeting and the chair behind it, in either order',
  pattern: `chairs=chair (~2 MEETING ~5 among who:LIST | (~2 MEETING ~2)? who:(LIST | PERSON))`,
  // `ترأس المنظمة` is another chair.
  make: ({ who }, match, board) => {
    if (who!.parts[0]?.label === 'ACTOR') return null
    if (delegationBehind(board, match.from)) return taking('participant', who)
    // `حضر اللقاء الذي ترأسه فلان، فلان وفلان`: the first has chaired it, the others have come.
    return RESUMES.test(board.tokens[match.from]!.norm) ? taking('chair', who!.parts[0]) : taking('chair', who)
  },
  finds: ['وترأس الاجتماع [who:وزير المالية السويدي كارل بيلت]', 'القمة التي ترأسها [who:الرئيس السويدي كارل بيلت]'],
  leaves: ['ترأس الشركة عامين'],
})

const RESUMES = /(?:راس|رئس)(?:ت)?(?:ه|ها)$/

/** `يترأس فلان وفد بلاده إلى القمة`: the delegation is chaired, not the meeting. */
function delegationBehind(board: Board, at: number): boolean {
  const end = board.sentenceOf(at).to
  for (let i = at + 1; i < Math.min(end, at + 24); i++) {
    if (board.markAt(i, 'delegation')) return true
    if (board.markAt(i, 'meeting')) return false
  }
  return false
}

export const headsDelegationRule = rule({
  name: 'participation: heads a delegation',
  why: 'يترأس وفد السويد, على رأس وفد: the one who heads it and the state it comes from take part',
  pattern: '((chairs=chair | leads) ~12 delegation state:ACTOR (head:PERSON)? | who:PERSON ~2 at_head delegation)',
  make: ({ state, head, who }) =>
    state && (state.value as Actor).kind !== 'state' ? null : taking('participant', state ?? who, head),
  finds: [
    'يترأس الوزير كارل بيلت وفد [state:السويد] المشارك في القمة',
    'وصل [who:الوزير كارل بيلت] على رأس وفد للمشاركة في القمة',
  ],
  leaves: ['يترأس الوزير كارل بيلت القمة'],
})

export const whoChairsRule = rule({
  name: 'participation: who chaired',
  why: 'الذي ترأس or الذي استضاف behind a person makes him the chair or the host of the meeting named next',
  pattern: 'who:PERSON comma? who_relative how:chairs ~2 MEETING',
  make: ({ who, how }) => taking(how!.value as Capacity, who),
  finds: ['قال [who:الرئيس السويدي كارل بيلت] الذي ترأس القمة إن الأمر عاجل'],
  leaves: ['قال الرئيس السويدي كارل بيلت الذي ترأس الحزب إن الأمر عاجل'],
})

export const namedRule = rule({
  name: 'participation: verb, then the names behind a colon',
  why: 'يشارك … : opens the list of those who take part',
  pattern: `(takes_part=participant | with_part=participant) ..14 (colon | among colon?) who:LIST`,
  make: ({ who }) =>
    who!.parts.length < 2 && who!.parts[0]!.label !== 'PERSON' && !isState(who!.parts[0]!)
      ? null
      : taking('participant', who),
  finds: [
    'يشارك في اللقاء وزراء البلدان المعنية: [who:السويد، فنلندا، النرويج]',
    'عقدت القمة بحضور عدد من القادة من ضمنهم [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['يشارك في اللقاء وزراء البلدان المعنية'],
})

export const alsoRule = rule({
  name: 'participation: and also',
  why: 'فضلا عن or و goes on with others who take part',
  pattern:
    '((takes_part=participant | with_part=participant) ..16 and_also who:(MEMBERS | LIST) | (takes_part=participant | with_part=participant) ..8 MEMBERS (and who:MEMBERS | who:wa+MEMBERS))',
  make: ({ who }) => taking('participant', who),
  finds: ['شارك في اللقاء 12 وزيرا فضلا عن [who:وزير المالية السويدي كارل بيلت]', 'حضر القمة 20 رئيسا و[who:30 وزيرا]'],
  leaves: ['شارك في اللقاء 12 وزيرا'],
})

export const gathersRule = rule({
  name: 'participation: gathers so many',
  why: 'A meeting that ضم or جمع so many had them take part',
  pattern: 'MEETING ..12 verb:gathers ~2 count:MEMBERS',
  // `اجتماع التحالف الذي يضم 68 دولة`: behind the name of a body the body includes them.
  make: ({ count, verb }, _, board) => (endsBody(board, verb!.from) ? null : taking('participant', count)),
  finds: ['اختتم اللقاء الذي ضم [count:40 دولة] أمس', 'انعقدت القمة أمس وجمعت [count:12 زعيما]'],
  leaves: ['ضم المتحف 40 لوحة', 'اختتم اللقاء أمس', 'اختتم اجتماع منظمة أوبك التي تضم 14 عضوا'],
})

/** Whether the word before a verb, or before its الذي, ends the name of a body. */
function endsBody(board: Board, verb: number): boolean {
  const at = board.markAt(verb - 1, 'who_relative') ? verb - 1 : verb
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (
      board
        .at(i)
        .some((mark) => (mark.label === 'BODY' || mark.label === 'FORUM' || mark.label === 'DAESH') && mark.to === at)
    )
      return true
  }
  return false
}

/** Whether a sentence speaks of a meeting. */
function hasMeeting(board: Board, at: number): boolean {
  const { from, to } = board.sentenceOf(at)
  for (let i = from; i < to; i++) if (board.markAt(i, 'MEETING', 'meet_verb', 'takes_part', 'with_part')) return true
  return false
}

export const behindClauseRule = rule({
  name: 'participation: verb, clause, then the names',
  why: 'Where no subject stands between the verb and its meeting, the names stand behind the clauses about the meeting',
  pattern: 'takes_part=participant ~2 MEETING ..14 comma who:(LIST | MEMBERS)',
  make: ({ who }, match, board) => {
    const first = match.parts[0]!
    const meeting = match.parts.find((part) => part.label === 'MEETING')!
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

export const chairedThenRule = rule({
  name: 'participation: chaired by one, attended by others',
  why: 'حضر الاجتماع الذي ترأسه فلان، فلان وفلان: the first chaired, the others attended',
  pattern: 'takes_part=participant ~1 MEETING who_relative chairs (chair:PERSON comma)? who:LIST',
  make: ({ who, chair }) => {
    const others = chair ? who!.parts : who!.parts.slice(1)
    return others.length === 0 ? null : { ...taking('participant', ...others) }
  },
  finds: ['وحضر الاجتماع الذي ترأسه [who:وزير المالية كارل بيلت، ووزير النقل ماتي نيمي]'],
  leaves: ['وحضر الاجتماع الذي ترأسه وزير المالية كارل بيلت'],
})

export const subjectFirstRule = rule({
  name: 'participation: the names, then the verb',
  why: 'Names before يشارك or الذي يحضر and a meeting behind it take part in it',
  pattern: '(< | that | posts_plural) who:LIST comma? who_relative? takes_part=participant ~4 (MEETING | as_observer)',
  make: ({ who }) => taking('participant', who),
  finds: ['قال إن [who:السويد وفنلندا] ستشارك في القمة', 'رؤساء [who:السويد وفنلندا] سيشاركون في القمة'],
  leaves: ['قال إن السويد تزرع القمح'],
})

export const whoAttendsRule = rule({
  name: 'participation: who attends',
  why: 'الذي يحضر behind a person',
  pattern: 'who:PERSON comma? who_relative takes_part=participant ~3 MEETING',
  make: ({ who }) => taking('participant', who),
  finds: ['ودعا [who:الوزير السويدي كارل بيلت] الذي يحضر القمة إلى الهدوء'],
  leaves: ['ودعا الوزير السويدي كارل بيلت الذي يحضر الحفل إلى الهدوء'],
})

export const actsForRule = rule({
  name: 'participation: represents',
  why: 'يمثل before a state and a person: he takes part for it',
  pattern: 'acts_for state:LIST ~4 who:PERSON',
  make: ({ state, who }) => {
    const [first] = state!.parts
    return state!.parts.length === 1 && first!.label === 'ACTOR' && (first!.value as Actor).kind === 'state'
      ? taking('participant', first, who)
      : null
  },
  finds: ['ويمثل [state:السويد] في القمة [who:رئيس الحكومة كارل بيلت]'],
  leaves: ['ويمثل القطاع مصدر دخل'],
})

export const chairedWithRule = rule({
  name: 'participation: chaired with another',
  why: 'يترأس فلان مع نظيره: both chair',
  pattern: 'chairs=chair (~3 MEETING)? ~1 PERSON with_another who:PERSON',
  make: ({ who }) => taking('chair', who),
  finds: ['يترأس الرئيس السويدي كارل بيلت مع [who:نظيره الفنلندي ماتي نيمي] القمة'],
  leaves: ['يترأس الرئيس السويدي كارل بيلت القمة مع انطلاقها'],
})

export const speakersRule = rule({
  name: 'participation: speeches of several, among them',
  why: 'كلمات لعدد من القادة من بينهم names who speaks',
  pattern: 'speech ..8 among colon? who:LIST',
  make: ({ who }) => (who!.parts.every((part) => part.label === 'PERSON') ? taking('speaker', who) : null),
  finds: ['تشهد الجلسة كلمات لعدد من القادة، من بينهم: [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي]'],
  leaves: ['تشهد الجلسة كلمات لعدد من القادة'],
})

export const travelsRule = rule({
  name: 'participation: travels to take part',
  why: 'توجه فلان … للمشاركة في القمة: he is to take part',
  pattern: 'travels ..9 who:PERSON ..16 to_take_part ~5 MEETING',
  make: ({ who }, _, board) => {
    const list = board.markAt(who!.from, 'LIST')
    return taking('participant', list?.parts.every((part) => part.label === 'PERSON') ? list : who)
  },
  finds: ['غادر المدينة صباح اليوم [who:الوزير السويدي كارل بيلت] متوجها إلى أوسلو للمشاركة في أعمال القمة'],
  leaves: ['غادر المدينة الوزير السويدي كارل بيلت'],
})

export const participantsAreRule = rule({
  name: 'participation: the participants are',
  why: 'من بين المشاركين, أبرز الحضور name those who took part',
  pattern: 'participants ..4 (comma | among colon? | colon) (posts_plural)? who:LIST',
  make: ({ who }) => taking('participant', who),
  finds: ['ومن بين المشاركين في القمة، رؤساء [who:السويد وفنلندا]', 'والمشاركون الرئيسيون هم [who:السويد وفنلندا]'],
  leaves: ['شكر المشاركين في القمة'],
})

export const betweenRule = rule({
  name: 'participation: a meeting between',
  why: 'قمة بين, التي جمعت before a list name those who met',
  pattern: '(MEETING ~2 between who:LIST | MEETING ..12 gathers (between)? who:LIST)',
  make: ({ who }, match, board) => {
    const meeting = match.parts.find((part) => part.label === 'MEETING')!
    const told = match.parts.some((part) => part.label === 'gathers')
    // `اجتماع لبحث الخلاف بين …`: nouns between tell what it is about.
    const about =
      !told &&
      board.tokens
        .slice(meeting.to, who!.from)
        .some(({ index }) =>
          board
            .at(index)
            .some((mark) => mark.label === 'deals' || (mark.label === 'stop_noun' && mark.value === 'noun')),
        )
    return about || who!.parts.length < 2 ? null : taking('participant', who)
  },
  finds: [
    'عقدت قمة ثلاثية بين [who:الرئيس السويدي كارل بيلت ونظيره الفنلندي ماتي نيمي]',
    'وبحثت القمة، التي جمعت [who:السويد وفنلندا]، النقل',
  ],
  leaves: ['عقدت قمة لبحث النزاع بين السويد وفنلندا'],
})
