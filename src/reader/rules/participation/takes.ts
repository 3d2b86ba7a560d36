import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { type Kept, rule } from '../../engine/rule.js'
import { sameThereRule } from '../who/person.js'
import {
  delegationBefore,
  endsBody,
  inChair,
  isNear,
  isOfClause,
  isOfDeployment,
  isOfPerson,
  isOfTopic,
  isOfTwoNamed,
  isState,
  isTold,
  taking,
  WHO,
} from './taking.js'

export const verbRule = rule({
  name: 'participation: verb',
  why: 'شارك and حضر take those who take part behind them, over the meeting they take part in',
  pattern: `takes_part=participant ~7 who:${WHO}`,
  make: ({ who }, match, board) =>
    isOther(board, match.from + 1) ||
    board.markAt(match.from + 1, 'arranging') !== undefined ||
    isOfTwoNamed(board, who!) ||
    /^(?:ممثلا|نيابه|نايبا|ممثله)$/.test(board.tokens[who!.from - 1]!.norm) ||
    turnsToAnother(board, match.from + 1, who!.from) ||
    inRelative(board, match.from, who!) ||
    isOfTopic(board, match.from, who!) ||
    isOfDeployment(board, who!.to) ||
    isOfMeeting(board, match.from, who!)
      ? null
      : taking(inChair(board, match.from + 1) || inChair(board, who!.to) ? 'chair' : 'participant', who),
  finds: [
    'تشارك في اللقاء [who:السويد وفنلندا]',
    'ويحضر الاجتماع [who:وزير المالية السويدي كارل بيلت]',
    'شارك في أعمال القمة [who:عشرون دولة]',
    'عقد لقاء شاركت في رئاسته [who:السويد وفنلندا]',
    'عقد لقاء شاركت [who:السويد] في رئاسته',
    'عقد لقاء أمس. وشاركت في الرئاسة أيضا [who:السويد وفنلندا]',
  ],
  leaves: [
    'حضر المهرجان جمهور كبير',
    'شارك المزارعون في الحصاد',
    'تشارك 27 دولة بجنود في القوة، قال المؤتمر',
    'الوزير يشارك ممثلا للرئيس السويدي كارل بيلت في القمة',
    'شارك في التغطية كارل بيلت',
    'لم يحضر القمة بانتظام بل يزور السويد',
    'سيحضر القمة التي دعا إليها الرئيس السويدي كارل بيلت',
    'سيشارك في اجتماعات اللجنة الفلسطينية ومنظمة أوبك',
    'يحضر إلى المدينة لافتتاح المؤتمر الدولي حول السودان',
    'الوزير يشارك في اجتماع مجموعة الاتصال بشأن الصومال',
  ],
})

/** `لم يحضر القمة بل يسعى إلى`: what follows is said by another verb. */
const turnsToAnother = (board: Board, from: number, to: number) =>
  board.tokens.slice(from, to).some(({ norm }) => norm === 'بل')

export const verbBehindBodyRule = rule({
  name: 'participation: verb, then the meeting of a body',
  why: 'يشارك في قمة الاتحاد 36 دولة: behind the verb stands the body whose meeting it is, then those who come',
  pattern: `takes_part=participant ~1 MEETING (FORUM | BODY) ~2 who:${WHO}`,
  make: ({ who }, { parts }) => {
    const body = parts.at(-2)!
    return who!.from < body.to || (who!.label === 'LIST' && who!.parts[0]!.conj !== '')
      ? null
      : taking('participant', who)
  },
  finds: ['يشارك في اجتماعات قمة أوبك [who:36 دولة]'],
  leaves: ['يشارك في قمة أوبك جمهور كبير'],
})

/** `شارك في التغطية`: work and occasions that are no meeting. */
const isOther = (board: Board, at: number) =>
  board.markAt(at, 'in') !== undefined &&
  /^ال(تغطيه|اعداد|تحرير|تظاهره|مسيره|وقفه|حفل|عمليه|حمله|قتال|حرب|معارك|ترجمه)$/.test(board.tokens[at + 1]?.norm ?? '')

/** `يشارك في اجتماعات اللجنة ومنظمة أوبك`: another body whose meetings they are. */
const isOfMeeting = (board: Board, from: number, who: Mark) =>
  who.label === 'LIST' &&
  who.conj === 'و' &&
  who.parts[0]!.label === 'ACTOR' &&
  !isState(who.parts[0]!) &&
  board.markAt(from + 1, 'in') !== undefined

/** `القمة التي دعا إليها فلان`: the name is of the clause that tells of the meeting. */
function inRelative(board: Board, from: number, who: Mark): boolean {
  const last = board.tokens[who.from - 1]!.norm
  if (
    !/^(?:له|لها|اليه|اليها|به|بها|عليه|عليها|اعمالها|اعماله|اشغالها|اشغاله|جلساتها|جلساته)$|^[يت]?(?:تراس|راس)ت?(?:ه|ها)$|^(?:نظم|عقد|استضاف|افتتح|اختتم|تنظم|ينظم|يعقد|تستضيف)[هت]/.test(
      last,
    )
  )
    return false
  return board.hasBetween(from, who.from, 'who_relative')
}

export const ofStatesRule = rule({
  name: 'participation: ministers of these states',
  why: 'وزراء خارجية كل من, رؤساء دول … before a list of states: each of the states takes part',
  pattern:
    '(takes_part=participant ..14 | with_part=participant ..2) posts_plural (..6 open | ..6 semicolon | ..4) who:LIST',
  make: ({ who }, { parts, from }, board) =>
    (isState(who!.parts[0]!) || who!.parts[0]!.rule === sameThereRule.name) &&
    !isOfPerson(board, who!) &&
    // `السفراء العرب لدى الصين`: where they are sent.
    board.tokens[who!.from - 1]!.norm !== 'لدي' &&
    !isOfClause(board, from, who!) &&
    !isOfTwoNamed(board, who!) &&
    !parts.some(({ label, prep }) => label === 'posts_plural' && prep === 'ل')
      ? taking('participant', who)
      : null,
  finds: [
    'شارك في اللقاء، الذي دام يومين، وزراء خارجية [who:السويد، فنلندا والنرويج]',
    'عقد اللقاء بحضور وزراء خارجية كل من [who:السويد وفنلندا]',
    'حضر القمة رؤساء دول المجموعة الثلاث ([who:السويد، فنلندا، النرويج])',
    'ويشارك في القمة المنعقدة قرب المدينة، رؤساء [who:السويد كارل بيلت، وفنلندا ماتي نيمي]',
  ],
  leaves: [
    'شارك في اللقاء وزراء البلدان المعنية',
    'شارك في اللقاء وزراء النقل والمياه',
    'شارك في اللقاء السفراء العرب لدى السويد',
    'شاركت 60 دولة في المؤتمر الثالث للمانحين من أجل كينيا',
    'عقد اللقاء بمشاركة وزراء الصحة كارل بيلت (السويد) وماتي نيمي (فنلندا)',
    'حضر القمة رئيسا وزراء السويد وفنلندا كارل بيلت وآنا ليند',
    'القمة التي حضرها رؤساء، حيث وقعت السويد الاتفاق',
  ],
})

export const andOfStatesRule = rule({
  name: 'participation: and ministers of these states',
  why: 'ووزيرا خارجية كل من … goes on with states whose ministers take part too',
  pattern: 'wa+posts_plural ..4 each who:LIST',
  make: ({ who }, match, board) =>
    isState(who!.parts[0]!) && isTold(board, match.from) ? taking('participant', who) : null,
  finds: ['شارك في اللقاء 12 خبيرا، ووزيرا الدولة للخارجية بكل من [who:السويد وفنلندا]'],
  leaves: ['التقى الرئيس كارل بيلت ووزيري الخارجية بكل من السويد وفنلندا'],
})

const CAPACITY: Record<string, Capacity> = { participant: 'participant', chair: 'chair', absent: 'absent' }

export const withRule = rule({
  name: 'participation: with',
  why: 'بمشاركة, بحضور, برئاسة, باستضافة and بغياب take those they are about behind them',
  pattern: `with:with_part ~3 who:${WHO}`,
  // Those who chair are named, not counted: the names follow.
  make: ({ with: word, who }, _, board) => {
    if (word!.value === 'chair' && who!.label === 'MEMBERS') return null
    if (isWithPress(board, word!.from) || (word!.value === 'chair' && isCabinet(board, word!.from))) return null
    return taking(delegationBefore(board, word!.from) ? 'participant' : CAPACITY[String(word!.value)]!, who)
  },
  finds: [
    'عقد اللقاء [with:برئاسة] [who:السويد]',
    'اختتمت القمة [with:بحضور] [who:30 دولة]',
    'بدأ المؤتمر [with:بمشاركة] [who:وزير المالية السويدي كارل بيلت]',
  ],
  leaves: [
    'احتفل القوم بحضور الأهل',
    'فاز برئاسة النادي',
    'رحبت القمة بالحكومة السويدية برئاسة كارل بيلت',
    'أشادت القمة بلجنة القدس برئاسة الملك كارل بيلت',
  ],
})

/** `الحكومة السورية برئاسة فلان`, `لجنة القدس برئاسة الملك`: they are always under him. */
const isCabinet = (board: Board, at: number) =>
  /^[وبل]?لجنة القدس$/.test(board.words(at - 2, at)) ||
  board.tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ norm }) => /^(?:[وبل]?ال|لل)?(?:حكومه|وزاره|حزب|شركه)$/.test(norm))

/** `مؤتمر صحفي عقده بمشاركة فلان`: who stood beside him before the press. */
function isWithPress(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - 8); i--) {
    if (board.markAt(i, 'press')) return true
    if (board.markAt(i, 'MEETING')) return false
  }
  return false
}

export const withCountedRule = rule({
  name: 'participation: with so many, namely',
  why: 'برئاسة خمس جهات هي … counts and then names',
  pattern: 'with:with_part ~3 MEMBERS ~2 among who:LIST',
  // `بمشاركة 14 زعيما وغياب ثمانية أبرزهم فلان`: those who stayed away.
  make: ({ with: word, who }, { from }, board) =>
    board.hasBetween(from + 1, who!.from, 'absence') ? null : taking(CAPACITY[String(word!.value)]!, who),
  finds: ['عقد اللقاء [with:برئاسة] ثلاث جهات هي [who:السويد وفنلندا والأمم المتحدة]'],
  leaves: ['عقد اللقاء برئاسة ثلاث جهات'],
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

export const namedRule = rule({
  name: 'participation: verb, then the names behind a colon',
  why: 'يشارك … : opens the list of those who take part',
  pattern: `(takes_part=participant | with_part=participant) (..14 (colon | semicolon | among colon?) | ..20 among colon) who:LIST`,
  make: ({ who }, match, board) => {
    if (who!.parts.length < 2 && who!.parts[0]!.label !== 'PERSON' && !isState(who!.parts[0]!)) return null
    // `بمشاركة 14 رئيسا وغياب ثمانية قادة، في مقدمتهم فلان` names those who are absent.
    return board.hasBetween(match.from + 1, who!.from, 'absence') || board.markAt(match.from + 1, 'arranging')
      ? null
      : taking('participant', who)
  },
  finds: [
    'يشارك في اللقاء وزراء البلدان المعنية: [who:السويد، فنلندا، النرويج]',
    'عقدت القمة بحضور عدد من القادة من ضمنهم [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: [
    'يشارك في اللقاء وزراء البلدان المعنية',
    'عقدت القمة بمشاركة 14 رئيسا وغياب ثمانية قادة، في مقدمتهم الرئيس السويدي كارل بيلت',
  ],
})

export const alsoRule = rule({
  name: 'participation: and also',
  why: 'فضلا عن or و goes on with others who take part',
  pattern:
    '((takes_part=participant | with_part=participant) ..16 and_also who:(MEMBERS | LIST | PERSON) | (takes_part=participant | with_part=participant) ..8 MEMBERS member_word? (and who:MEMBERS | who:wa+MEMBERS) | with_part=participant LIST (and who:MEMBERS | who:wa+MEMBERS))',
  // `بمشاركة السويد، وتضم المنظمة كذلك النرويج`: behind another verb members are told.
  make: ({ who }, { from }, board) =>
    board.hasBetween(from, who!.from, 'includes') || board.markAt(from + 1, 'arranging')
      ? null
      : taking('participant', who),
  finds: [
    'شارك في اللقاء 12 وزيرا فضلا عن [who:وزير المالية السويدي كارل بيلت]',
    'حضر القمة 20 رئيسا و[who:30 وزيرا]',
    'عقدت القمة بمشاركة 11 دولة عضوا و[who:8 دول] بصفة مراقب',
    'بدأت القمة بمشاركة السويد و[who:49 دولة]',
  ],
  leaves: ['شارك في اللقاء 12 وزيرا', 'انتهت القمة بمشاركة السويد، وتضم المنظمة كذلك النرويج وفنلندا'],
})

export const gathersRule = rule({
  name: 'participation: gathers so many',
  why: 'A meeting that ضم or جمع so many had them take part',
  pattern:
    '(MEETING ..12 verb:gathers ~2 | verb:gathers ~1 MEETING ..14) count:MEMBERS (and more:MEMBERS | more:wa+MEMBERS)?',
  // `اجتماع التحالف الذي يضم 68 دولة`: behind the name of a body the body includes them.
  make: ({ count, more, verb }, _, board) => (endsBody(board, verb!.from) ? null : taking('participant', count, more)),
  finds: [
    'اختتم اللقاء الذي ضم [count:40 دولة] أمس',
    'انعقدت القمة أمس وجمعت [count:12 زعيما]',
    'وضم لقاء عقد أمس في المدينة [count:15 وزيرا]',
  ],
  leaves: ['ضم المتحف 40 لوحة', 'اختتم اللقاء أمس', 'اختتم اجتماع منظمة أوبك التي تضم 14 عضوا'],
})

export const inBracketsRule = rule({
  name: 'participation: all of them, in brackets',
  why: 'يشارك فيه جميع بلدان المجموعة (السويد، فنلندا، النرويج): the brackets name those who take part',
  pattern:
    '(takes_part=participant ..10 | gathers ~2 posts_plural ~3 | posts_plural ~1 unit_of_members ~6) open who:LIST close',
  make: ({ who }, { parts, from }, board) =>
    who!.parts.length > 2 && who!.parts.every(isState) && (parts[0]!.label !== 'posts_plural' || isNear(board, from))
      ? taking('participant', who)
      : null,
  finds: [
    'ويشارك في القمة جميع بلدان الجوار ([who:السويد، فنلندا، والنرويج])',
    'وتشارك في القمة كل من الدول المجاورة، وهي ([who:السويد، فنلندا، والنرويج])',
    'وستجمع ستوكهولم رؤساء الدول الثلاث ([who:السويد وفنلندا والنرويج])',
    'انطلق اجتماع المجموعة أمس. ويبحث وزراء خارجية بلدان الشمال ([who:السويد وفنلندا والنرويج]) ملف الصيد',
  ],
  leaves: [
    'ويشارك في القمة جميع بلدان الجوار (وعددها ثلاثة)',
    'ودعا وزراء خارجية بلدان الشمال (السويد وفنلندا والنرويج) إلى الهدوء',
  ],
})
