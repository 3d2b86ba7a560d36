import type { Quantity } from '../../../claim/values.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
import { isNamed, isNear, taking, wasMeetingTold } from './taking.js'

export const inTheChairRule = rule({
  name: 'participation: in the chair, by his post',
  why: 'رئيس المؤتمر فلان, in a report of one: he chairs it',
  pattern: 'who:PERSON',
  make: ({ who }, { from }, board) => {
    const { head, post } = meaning<Person>(who!)
    // `رئيس المؤتمر الوطني`: a party, and another chair.
    const isOther = /^ال/.test(board.tokens[who!.to]?.norm ?? '')
    return head === 'chair' && post?.split(' ').length === 2 && isNamed(who!) && !isOther && wasMeetingTold(board, from)
      ? taking('chair', who)
      : null
  },
  finds: [
    'بدأت القمة أمس. وقال [who:كارل بيلت رئيس المؤتمر] إن الأمر عاجل',
    'انتهى المؤتمر أمس. ورحب [who:رئيس المؤتمر كارل بيلت] بالاتفاق',
  ],
  leaves: ['ورحب رئيس المؤتمر كارل بيلت بالاتفاق', 'بدأت القمة أمس. وقال كارل بيلت رئيس المؤتمر الوطني إن الأمر عاجل'],
})

export const hostInPersonRule = rule({
  name: 'participation: its host, by name',
  why: 'رئيس الوزراء فلان، مضيف القمة: he hosts it',
  pattern: 'who:PERSON comma? host_of MEETING',
  make: ({ who }) => (isNamed(who!) && who!.prep === '' ? taking('host', who) : null),
  finds: ['وقال [who:الرئيس السويدي كارل بيلت]، مضيف القمة، إن الأمر عاجل'],
  leaves: ['وقال الرئيس السويدي كارل بيلت، مضيف البرنامج، إن الأمر عاجل'],
})

export const groupPhotoRule = rule({
  name: 'participation: stood for the photo',
  why: 'التقط الصورة التذكارية كل من فلان وفلان, at the meeting told before: they took part',
  pattern: 'group_photo ~3 each? who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.length > 1 && who!.parts.every(isNamed) && wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأت القمة أمس. ووقف لالتقاط الصورة التذكارية كل من [who:الرئيس السويدي كارل بيلت والوزيرة آنا ليند]'],
  leaves: [
    'ووقف لالتقاط صورة تذكارية كل من الرئيس السويدي كارل بيلت والوزيرة آنا ليند',
    'بدأت القمة أمس. والتقط القادة صورة تذكارية مع الوزيرة آنا ليند',
  ],
})

const LEADERS = /^(?:ال|لل)(?:زعماء|قاده|روساء|رءساء|وزراء|مندوبين|مندوبون)$/

export const theSoManyLeadersRule = rule({
  name: 'participation: the so many leaders',
  why: 'الزعماء السبعة عشر, behind a meeting: so many have come',
  pattern: 'count:al+MEMBERS',
  make: ({ count }, { from }, board) =>
    LEADERS.test(board.tokens[count!.from]!.norm) &&
    /^(?:leader|minister|person)$/.test(meaning<Quantity>(count!).unit ?? '') &&
    wasMeetingTold(board, from) &&
    isNear(board, from)
      ? taking('participant', count)
      : null,
  finds: ['اختتمت القمة أمس. وطلب [count:الزعماء السبعة عشر] وقف القتال'],
  leaves: ['وطلب الزعماء السبعة عشر وقف القتال', 'اختتمت القمة أمس. وطلبت الدول السبع عشرة وقف القتال'],
})

export const participantsNumberingRule = rule({
  name: 'participation: those who take part, numbering so many',
  why: 'الدول المشاركة وعددها 193 دولة counts them',
  pattern: 'participants ~3 numbering ~1 count:MEMBERS',
  make: ({ count }, { from }, board) => (wasMeetingTold(board, from) ? taking('participant', count) : null),
  finds: ['بدأت القمة أمس. وحث الوزير الدول المشاركة وعددها [count:93 دولة] على التكاتف'],
  leaves: ['وحث الوزير الدول المشاركة وعددها 93 دولة على التكاتف'],
})

export const leadsTalksRule = rule({
  name: 'participation: leads the talks',
  why: 'وتقود المحادثات فلانة: she chairs them',
  pattern: '(< | comma) leads MEETING ~1 who:PERSON',
  make: ({ who }) => (isNamed(who!) && who!.prep === '' ? taking('chair', who) : null),
  finds: ['وتقود المحادثات المغلقة [who:الوزيرة آنا ليند]'],
  leaves: ['وتقود الفريق الوزيرة آنا ليند', 'وتقود المحادثات الوزارة'],
})

export const leadsDelegationRule = rule({
  name: 'participation: leads a delegation at it',
  why: 'تقود فلانة وفد واشنطن, in a report of a meeting: she takes part',
  pattern: '(chairs=chair | leads) who:PERSON ~1 delegation',
  make: ({ who }, { from }, board) =>
    isNamed(who!) && who!.prep === '' && wasMeetingTold(board, from) && isNear(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأت المحادثات أمس، وتقود [who:الوزيرة آنا ليند] وفد ستوكهولم'],
  leaves: ['وتقود الوزيرة آنا ليند وفد ستوكهولم', 'بدأت المحادثات أمس، وتقود الوزيرة آنا ليند حزبها'],
})

export const joinsThoseGatheredRule = rule({
  name: 'participation: joined those who met',
  why: 'الرئيس فلان، الذي انضم إلى المشاركين: he takes part',
  pattern: 'who:PERSON comma? who_relative joins to those:al+speaker_noun',
  make: ({ who, those }, { from }, board) =>
    isNamed(who!) && those!.value === 'those gathered' && wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأ المؤتمر أمس. وقال [who:الرئيس السويدي كارل بيلت]، الذي انضم إلى المشاركين بعد الظهر، كلمته'],
  leaves: ['بدأ المؤتمر أمس. وقال الرئيس السويدي كارل بيلت، الذي انضم إلى الحكومة، كلمته'],
})

export const countJoinsRule = rule({
  name: 'participation: so many join it',
  why: 'يلتحق بالمؤتمر أكثر من مئة وزير counts those who come',
  pattern: '(joins (bi+MEETING | to MEETING) ..8 | it:joins_it ~8) count:MEMBERS',
  make: ({ count, it }, { from }, board) =>
    !it || (/^(?:minister|leader|person)$/.test(meaning<Quantity>(count!).unit ?? '') && isNear(board, from))
      ? taking('participant', count)
      : null,
  finds: [
    'وينتهي المؤتمر في السابع من ديسمبر. وينضم إليه في الرابع منه [count:أكثر من مئة وزير]',
    'ومن المقرر أن يلتحق بالقمة في الرابع من ديسمبر [count:أكثر من مئة وزير]',
  ],
  leaves: ['ومن المقرر أن يلتحق بالعمل أكثر من مئة وزير'],
})

export const countryChairsRule = rule({
  name: 'participation: his country chairs with others',
  why: 'المؤتمر الذي ترأسه بلادها مع فنلندا: those named behind chair it too',
  pattern: '((chairs=chair | leads) his_country | who_relative it:chairs=chair) with_another who:LIST',
  make: ({ who, it }, _, board) =>
    who!.parts.every((mark) => mark.label === 'ACTOR' || isNamed(mark)) &&
    (!it || /راس(?:ت)?(?:ه|ها)$/.test(board.tokens[it.from]!.norm))
      ? taking('chair', who)
      : null,
  finds: [
    'وقال الأمين العام في ختام المؤتمر الذي رأسه مع [who:الوزير كارل بيلت والوزيرة آنا ليند] كلمته',
    'قالت الوزيرة السويدية آنا ليند في المؤتمر -الذي ترأسه بلادها مع [who:فنلندا والأمم المتحدة]- كلمتها',
  ],
  leaves: ['قالت الوزيرة السويدية آنا ليند إن القضايا التي تبحثها بلادها مع فنلندا كثيرة'],
})
