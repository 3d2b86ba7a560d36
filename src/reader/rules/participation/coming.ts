import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isState, isTold, taking } from './taking.js'

const isPerson = (mark: Mark) => mark.label === 'PERSON'

/** `دعا الرئيس فلان`: a verb and its subject; a noun of inviting has those who are invited behind it. */
const isHost = (board: Board, from: number, who: Mark) =>
  who.from === from + 1 && /^[وف]?س?[يت]?دع(?:ا|ت|و)$/.test(board.tokens[from]!.norm)

/** How far before a delegation the meeting is told that it came to. */
const REACH = 60

function tellsMeeting(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (board.markAt(i, 'MEETING', 'to_take_part')) return true
  return false
}

export const delegationOfRule = rule({
  name: 'participation: a delegation of these people',
  why: 'الوفد المشارك في القمة يضم فلانا وفلانا names people who take part',
  pattern:
    '(delegation ..10 (includes | consists ~1 from | to_include) | includes delegation LIST ~4 each_of | includes delegation ~2) ~1 and_also? ~1 each_of? colon? first:LIST (comma? each_of colon? who:LIST)?',
  make: ({ first, who }, match, board) =>
    first!.parts.some(isPerson) && (hasMeeting(board, match.from) || tellsMeeting(board, match.from))
      ? taking('participant', ...[...first!.parts, ...(who?.parts ?? [])].filter(isPerson))
      : null,
  finds: [
    'افتتحت القمة أمس. ويضم الوفد المشارك كلا من [first:وزير المالية السويدي كارل بيلت والسفير ماتي نيمي]',
    'افتتحت القمة أمس. ويضم وفد السويد المشارك كلا من [first:الوزير كارل بيلت والسفير ماتي نيمي]',
    'الوفد السويدي المشارك في القمة يضم فضلا عن [first:السيد كارل بيلت، كلا من الوزير ماتي نيمي، والسيدة آنا ليند]',
  ],
  leaves: ['ويضم الوفد كلا من وزير المالية السويدي كارل بيلت والسفير ماتي نيمي', 'افتتحت القمة ويضم الوفد خبراء'],
})

export const invitedRule = rule({
  name: 'participation: invited to take part',
  why: '16 دولة تمت دعوتها للمشاركة, وجهت الدعوة إلى غانا لحضور القمة: those who are to come',
  pattern:
    '(who:(MEMBERS | LIST) ~2 invited ~1 to_take_part ~5 MEETING | invites ~2 who:(MEMBERS | LIST) ~3 to_take_part ~5 MEETING | invited who:(MEMBERS | LIST) ~1 to_take_part ~5 MEETING)',
  // `دعا الرئيس فلان المسؤولين للمشاركة`: who invites stands right behind the verb.
  make: ({ who }, { from }, board) =>
    (who!.prep === '' || who!.prep === 'ل') && !isHost(board, from, who!) ? taking('participant', who) : null,
  finds: [
    'أفادت الوكالة أن [who:16 دولة] تمت دعوتها للمشاركة في القمة',
    'وجهت الدعوة إلى [who:السويد وفنلندا] لحضور القمة',
  ],
  leaves: [
    'دعا الرئيس السويدي كارل بيلت المسؤولين للمشاركة في القمة',
    'دعت السويد وفنلندا إلى الهدوء',
    '16 دولة تمت دعوتها للمشاركة في السباق',
  ],
})

export const invitedAsRule = rule({
  name: 'participation: invited as an observer',
  why: 'دعيت غانا إلى القمة بصفة مراقب, السويد التي دعيت بصفة ضيف: those who are to look on',
  pattern:
    '(invited each_of? who:LIST ~1 (to ~2 MEETING)? ~1 as_observer | who:LIST comma? who_relative? invited ~1 (to ~2 MEETING)? as_observer)',
  make: ({ who }, { from }, board) => (who!.prep === '' && hasMeeting(board, from) ? taking('observer', who) : null),
  finds: [
    'عقدت القمة أمس، ودعيت كل من [who:السويد وفنلندا] إلى القمة بصفة مراقب',
    'عقدت القمة بمشاركة جيرانها، إلى جانب [who:السويد وفنلندا] اللتين دعيتا بصفة مراقب',
  ],
  leaves: ['ودعيت السويد وفنلندا إلى الهدوء', 'ودعيت السويد إلى المعرض بصفة ضيف'],
})

export const arrivesTooRule = rule({
  name: 'participation: who arrives as well',
  why: 'ووصل إلى المدينة الرئيس فلان والرئيس فلان, behind others who came to take part: they have come for it too',
  pattern: '(< | comma ..1) travels ~1 (to PLACE)? ~1 who:LIST',
  make: ({ who }, { from }, board) =>
    who!.prep === '' && who!.parts.every((part) => isPerson(part) && isNamed(part)) && cameBefore(board, from)
      ? taking('participant', who)
      : null,
  finds: [
    'بدأ القادة في الوصول إلى جنيف للمشاركة في القمة. ووصل إلى جنيف [who:الرئيس السويدي كارل بيلت، والرئيسة آنا ليند]',
  ],
  leaves: ['بدأ المؤتمر أمس. ووصل إلى جنيف الرئيس السويدي كارل بيلت', 'ووصل إلى جنيف الرئيس السويدي كارل بيلت'],
})

const isNamed = ({ parts }: Mark) => parts.some(({ label }) => label === 'NAME')

/** Whether the sentences before told of others who came to take part in a meeting. */
function cameBefore(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (board.markAt(i, 'to_take_part')) return true
  return false
}

export const joinsLeadersRule = rule({
  name: 'participation: joins the others at it',
  why: 'انضم فلان إلى الزعماء لحضور القمة: he takes part',
  pattern: 'joins who:PERSON ..8 to_take_part ~3 MEETING',
  make: ({ who }) => taking('participant', who),
  finds: ['وانضم [who:الوزير السويدي كارل بيلت] إلى زعماء القارة لحضور القمة'],
  leaves: ['وانضم الوزير السويدي كارل بيلت إلى زعماء الحزب لحضور الحفل'],
})

export const numberingRule = rule({
  name: 'participation: of states numbering so many',
  why: 'شارك قادة دول المنظمة البالغ عددها 77 دولة counts them',
  pattern: '(takes_part=participant | with_part=participant) ..16 numbering ~1 count:MEMBERS',
  // `30 زعيما من الدول الأعضاء في المنظمة وعددها 57 دولة`: so many belong to it.
  make: ({ count }, { parts }, board) => {
    const numbering = parts.find(({ label }) => label === 'numbering')!
    for (let i = numbering.from - 1; i >= numbering.from - 5; i--)
      if (/^(?:ال)?[اأ]عضاء?$/.test(board.tokens[i]!.norm)) return null
    return taking('participant', count)
  },
  finds: ['شارك في القمة قادة الدول المطلة على البحر، البالغ عددها [count:77 دولة]'],
  leaves: [
    'زار السوق تجار الدول المطلة على البحر، البالغ عددها 77 دولة',
    'شارك في القمة 30 زعيما من الدول الأعضاء في المنظمة وعددها 57 دولة',
  ],
})

export const agreedCountRule = rule({
  name: 'participation: so many agreed, namely',
  why: 'تعهدت عشر دول هي … في ختام الاجتماع: those who agreed at a meeting took part in it',
  pattern: 'agrees count:MEMBERS ~2 among colon? who:LIST',
  make: ({ count, who }, match, board) =>
    who!.parts.length > 2 && who!.parts.every(isState) && hasMeeting(board, match.from)
      ? taking('participant', count, who)
      : null,
  finds: ['تعهدت [count:ثلاث دول] هي [who:السويد وفنلندا والنرويج] في ختام القمة بوقف الصيد'],
  leaves: ['تعهدت ثلاث دول هي السويد وفنلندا والنرويج بوقف الصيد'],
})

export const hostedByRule = rule({
  name: 'participation: hosted by somebody',
  why: 'يستضيف المؤتمر الوزير فلان names the person who hosts it',
  pattern: '(how:hosts ~1 MEETING ~1 who:PERSON | how:hosts who:PERSON ~3 MEETING)',
  make: ({ how, who }, _, board) =>
    /ضاف|ضيف|حتضن/.test(board.tokens[how!.to - 1]!.norm) && who!.prep === '' ? taking('host', who) : null,
  finds: ['ويستضيف المؤتمر [who:وزير المالية السويدي كارل بيلت]'],
  leaves: ['ويشهد المؤتمر وزير المالية السويدي كارل بيلت', 'تستضيف السويد المؤتمر'],
})

export const deliveredItRule = rule({
  name: 'participation: a speech that he delivered',
  why: 'افتتحت القمة بكلمة ألقاها فلان names who spoke there',
  pattern: 'speech ~6 delivered_it ~4 who:PERSON',
  make: ({ who }, { from }, board) => (who!.prep === '' && hasMeeting(board, from) ? taking('speaker', who) : null),
  finds: ['وافتتحت القمة بكلمة ألقاها [who:الرئيس السويدي كارل بيلت]'],
  leaves: ['وزار المدينة بعد كلمة ألقاها الرئيس السويدي كارل بيلت'],
})

export const metEachOtherRule = rule({
  name: 'participation: one met another',
  why: 'التقى فلان فلانا, اجتمع فلان مع فلان, أجرى فلان مباحثات مع فلان: both took part',
  pattern:
    '(how:meet_verb ~2 one:PERSON (TIME? comma)? ~6 (with_another ~1)? other:LIST | one:PERSON comma? how:meet_verb (comma TIME comma)? ~4 (with_another ~1)? other:LIST | held:HAPPENS ~2 one:PERSON (comma TIME IN_PLACE? comma)? ~1 MEETING ~6 with_another ~1 other:LIST | one:PERSON held:HAPPENS ~1 MEETING ~6 with_another ~1 other:LIST | held:HAPPENS ~2 one:PERSON ~12 MEETING ~1 with_another ~1 other:LIST)',
  make: ({ one, other, held }, match, board) => {
    const last = other!.parts[0]!
    if (!isPerson(last) || one!.prep !== '' || last.prep === 'ل' || last === one) return null
    if (held && !OWN.test(board.tokens[held.from]!.norm)) return null
    for (let i = one!.to; i < last.from; i++)
      if (board.markAt(i, 'that', 'deals', 'POST') || board.markAt(i, 'posts_plural')?.conj === '') return null
    const meeting = match.parts.find(({ label }) => label === 'MEETING' || label === 'meet_verb')!
    const { label, value } = taking('participant', one, ...other!.parts.filter(isPerson))
    return { label, value: { ...value, pair: true }, from: meeting.from }
  },
  finds: [
    'والتقى [one:الرئيس السويدي كارل بيلت] على هامش اللقاء [other:نظيره الفنلندي ماتي نيمي]',
    'والتقى [one:الرئيس السويدي كارل بيلت] أمس، [other:نظيره الفنلندي ماتي نيمي]',
    'وأجرى [one:الرئيس السويدي كارل بيلت]، أمس بجنيف، مباحثات مع [other:نظيره الفنلندي ماتي نيمي]',
    'وكان [one:كارل بيلت] التقى على هامش اللقاء [other:نظيره الفنلندي ماتي نيمي]',
    'وكان [one:كارل بيلت] اجتمع، الأربعاء الماضي، في جنيف مع [other:نظيره الفنلندي ماتي نيمي]',
    'وأجرى [one:الرئيس السويدي كارل بيلت] مباحثات مع [other:نظيره الفنلندي ماتي نيمي]',
    'أجرى [one:الرئيس السويدي كارل بيلت] على هامش القمة في جنيف محادثات مع [other:نظيره الفنلندي ماتي نيمي]',
  ],
  leaves: ['والتقى الرئيس السويدي كارل بيلت طلبة الجامعة', 'أجرى الرئيس السويدي كارل بيلت مباحثات طويلة'],
})

/** Verbs with those who meet as their subject. */
const OWN = /^[وف]?(?:س?[يت]?جري(?:ان)?|اجر[يات]+|عقد[اتو]*|س?[يت]عقد(?:ان|ون)?)$/

export const ownChairRule = rule({
  name: 'participation: his chairing of it',
  why: 'وصل فلان لترؤس القمة, يليها ترؤسه لأعمال القمة: who is spoken of chairs it',
  pattern: 'who:PERSON ..24 own_chairing ~2 (MEETING | li+MEETING)',
  make: ({ who }, match, board) => {
    for (let i = who!.to; i < match.to; i++)
      if (board.markAt(i, 'PERSON') && board.markAt(i, 'PERSON')!.from > who!.to) return null
    return who!.prep === '' ? taking('chair', who) : null
  },
  finds: ['وصل [who:الرئيس السويدي كارل بيلت] إلى المدينة لترؤس أعمال القمة'],
  leaves: ['وصل الرئيس السويدي كارل بيلت لترؤس الشركة'],
})

export const statesMeetRule = rule({
  name: 'participation: states met',
  why: 'اجتمعت السويد وفنلندا في قمة: states in a row that met took part',
  pattern: '(meet_verb who:LIST ~2 in ~1 MEETING | who:LIST held:HAPPENS ~1 MEETING)',
  make: ({ who, held }, _, board) =>
    who!.parts.length > 1 && who!.parts.every(isState) && !(held && !OWN.test(board.tokens[held.from]!.norm))
      ? taking('participant', who)
      : null,
  finds: ['واجتمعت [who:السويد وفنلندا] في قمة أوسلو', 'وقال إن [who:السويد وفنلندا] تجريان محادثات مباشرة'],
  leaves: ['واجتمعت السويد وفنلندا في السباق', 'واجتمع كارل بيلت وماتي نيمي'],
})

export const representedCountRule = rule({
  name: 'participation: so many represented',
  why: '24 دولة ستمثلها رؤساؤها counts those who take part',
  pattern: 'count:MEMBERS represents',
  make: ({ count }, { from }, board) => (tellsMeeting(board, from) ? taking('participant', count) : null),
  finds: ['تبدأ القمة غدا. وقال إن [count:24 دولة] سيمثلها قادتها'],
  leaves: ['وقال إن 24 دولة سيمثلها قادتها'],
})

export const theseLeadersRule = rule({
  name: 'participation: leaders who will be there',
  why: 'من بين القادة الذين سيتواجدون في القمة كل من … names them behind the meeting',
  pattern:
    'posts_plural ~2 who_relative ~1 takes_part=participant ~2 MEETING ..6 (each_of | colon | among) colon? who:LIST',
  make: ({ who }) => taking('participant', who),
  finds: ['من بين القادة الذين سيتواجدون في القمة، سيكون هناك كل من [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]'],
  leaves: ['من بين القادة الذين سيتواجدون في الحفل، سيكون هناك كل من الرئيس السويدي كارل بيلت والوزير ماتي نيمي'],
})

export const alsoComesRule = rule({
  name: 'participation: comes as well',
  why: 'فلان سيحضر أيضا: to the meeting told before',
  pattern: '(that | also_comes) who:PERSON takes_part=participant also_word',
  make: ({ who }, { from }, board) => (tellsMeeting(board, from) ? taking('participant', who) : null),
  finds: ['تعقد القمة غدا. وأعلنت الحكومة أن [who:الرئيس السويدي كارل بيلت] سيحضر أيضا'],
  leaves: ['وأعلنت الحكومة أن الرئيس السويدي كارل بيلت سيحضر أيضا'],
})

export const amongThoseRule = rule({
  name: 'participation: is among those who attend',
  why: 'سيكون فلان من بين الحاضرين في القمة',
  pattern: 'who:PERSON ~2 chief_participants ~2 MEETING',
  make: ({ who }) => (who!.prep === '' ? taking('participant', who) : null),
  finds: ['وسيكون [who:الرئيس السويدي كارل بيلت] أيضا من بين الحاضرين في القمة'],
  leaves: ['وسيكون الرئيس السويدي كارل بيلت من بين الحاضرين في الحفل'],
})

export const besidesAttendanceRule = rule({
  name: 'participation: beside the attendance of',
  why: 'إضافة إلى حضور السويد، يشارك في القمة …: those who are named first come too',
  pattern: 'and_also attendance who:LIST ..8 comma takes_part=participant',
  make: ({ who }) => taking('participant', who),
  finds: ['وإضافة إلى حضور [who:السويد] وجيرانها، يشارك في القمة ممثلون كثر'],
  leaves: ['وإضافة إلى حضور السويد'],
})

export const countedAmongRule = rule({
  name: 'participation: from so many states, among them',
  why: 'بحضور وزراء من 150 دولة من بينها السويد names some of those states',
  pattern: '(MEMBERS ~2 | gathers ~1 MEETING ~3 MEMBERS ~4) comma? among colon? who:LIST',
  make: ({ who }, { from, parts }, board) =>
    who!.parts.every(isState) && (parts[0]!.label === 'gathers' || isTold(board, from))
      ? taking('participant', who)
      : null,
  finds: [
    'عقد اللقاء بحضور وزراء ورجال أعمال وأعضاء في منظمات كثيرة من 150 دولة من بينها [who:السويد]',
    'تضم القمة ممثلين عن 15 دولة من الأعضاء أبرزهم [who:السويد وفنلندا]',
  ],
  leaves: ['زار المدينة تجار من 150 دولة من بينها السويد'],
})

export const besideThemRule = rule({
  name: 'participation: beside these, took part',
  why: 'وبالإضافة إلى فلان، شارك في القمة …: those named first took part too',
  pattern: 'and_also who:LIST comma takes_part=participant ~2 MEETING',
  make: ({ who }) => (who!.parts.every(isPerson) || who!.parts.every(isState) ? taking('participant', who) : null),
  finds: ['وبالإضافة إلى [who:الرئيس السويدي كارل بيلت]، شارك في القمة عدد من القادة'],
  leaves: ['وبالإضافة إلى الرئيس السويدي كارل بيلت، شارك في السباق كثيرون'],
})

export const delegationByRule = rule({
  name: 'participation: who stood for a delegation',
  why: 'مثل الوفد في الجلسة فلان وفلان names who took part',
  pattern: 'acts_for delegation ..10 who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isPerson) && (hasMeeting(board, from) || tellsMeeting(board, from))
      ? taking('participant', who)
      : null,
  finds: ['عقدت القمة أمس، ومثل وفد المجلس خلال أعمالها [who:الدكتور كارل بيلت والسفير ماتي نيمي]'],
  leaves: ['ومثل وفد المجلس الدكتور كارل بيلت'],
})

export const leadersAgreedRule = rule({
  name: 'participation: leaders of these states agreed',
  why: 'قادة السويد وفنلندا والنرويج اتفقوا: at the meeting told before they took part',
  pattern: 'posts_plural ~1 who:LIST agrees',
  make: ({ who }, { from }, board) =>
    who!.parts.length > 2 && who!.parts.every(isState) && tellsMeeting(board, from) ? taking('participant', who) : null,
  finds: ['انتهت القمة أمس. وأضافت أن قادة دول [who:السويد وفنلندا والنرويج] اتفقوا على الخطة'],
  leaves: ['وأضافت أن قادة دول السويد وفنلندا والنرويج اتفقوا على الخطة'],
})
