import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { DUAL } from '../who/rownames.js'
import { hasMeeting, isAbout, isNamed, isState, taking } from './taking.js'

const areNamed = (who: Mark) => who.parts.length > 1 && who.parts.every(isNamed)

export const twoNamedRule = rule({
  name: 'participation: both ministers by name',
  why: 'ترأس الاجتماع وزيرا خارجية البلدين فلان وفلان: the dual is of both that are named behind it',
  pattern:
    '(chairs=chair | takes_part=participant | HAPPENS=opening | opens_it) (~2 (MEETING | session) (~2 | ~1 IN_PLACE TIME?))? dual:posts_plural ~4 STATE? STATE? who:LIST',
  make: ({ who, dual }, { from }, board) =>
    DUAL.test(board.tokens[dual!.from]!.norm) && areNamed(who!)
      ? taking(board.markAt(from, 'chairs') ? 'chair' : 'participant', who)
      : null,
  finds: [
    'وترأس الاجتماع وزيرا خارجية البلدين [who:كارل بيلت وآنا ليند]',
    'وترأس الاجتماع في أوسلو أمس وزيرا خارجية السويد وفنلندا [who:كارل بيلت وآنا ليند]',
    'وافتتح القمة رئيسا حكومتي السويد وفنلندا [who:جوريو لاكوتبس ونيكوس أناستيادس]',
    'وحضر القمة رئيسا حكومتي السويد وفنلندا [who:كارل بيلت وآنا ليند]',
  ],
  leaves: ['وترأس الاجتماع وزيرا خارجية البلدين بعد الظهر', 'وترأس الاجتماع وزراء خارجية الدول كارل بيلت وآنا ليند'],
})

export const twoNamedMeetRule = rule({
  name: 'participation: both ministers meet, by name',
  why: 'يجتمع على هامش القمة رئيسا الوزراء السويدي فلان والفنلندي فلان: both take part in what is theirs',
  pattern: 'how:meet_verb ~6 dual:posts_plural ~4 who:LIST',
  make: ({ how, who, dual }, { from }, board) => {
    if (!DUAL.test(board.tokens[dual!.from]!.norm) || !areNamed(who!) || board.hasBetween(from, who!.from, 'deals'))
      return null
    const { label, value } = taking('participant', who)
    return { label, value: { ...value, pair: true }, from: how!.from }
  },
  finds: ['ومن المنتظر أن يجتمع على هامش القمة رئيسا الوزراء [who:السويدي كارل بيلت والفنلندي ماتي نيمي]'],
  leaves: ['ومن المنتظر أن يجتمع على هامش القمة وزراء السويد وفنلندا'],
})

export const bothMetRule = rule({
  name: 'participation: both of them met',
  why: 'التقى فلان وفلان: a row of people behind the verb of meeting, each by his name',
  pattern: 'how:meet_verb ~1 who:LIST',
  make: ({ how, who }, { from }, board) => {
    if (!areNamed(who!) || who!.prep !== '' || who!.conj !== '' || board.markAt(from - 1, 'that', 'who_relative'))
      return null
    const { label, value } = taking('participant', who)
    return { label, value: { ...value, pair: true }, from: how!.from }
  },
  finds: ['والتقى [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي] في قمة تاريخية أمس'],
  leaves: [
    'والتقى الرئيس السويدي كارل بيلت الطلبة',
    'الطالب الذي التقى كارل بيلت وماتي نيمي',
    'والتقى وزراء السويد وفنلندا',
  ],
})

export const betweenMinistersRule = rule({
  name: 'participation: a meeting between the ministers of states',
  why: 'محادثات بين وزراء خارجية السويد وفنلندا, قمة بين الرئيسين السويدي فلان والفنلندي فلان: the list behind the plural of posts',
  pattern: 'meeting:MEETING ~3 between dual:posts_plural ~3 each_of? who:LIST',
  make: ({ meeting, who, dual }, { parts }, board) => {
    const between = parts.find(({ label }) => label === 'between')!
    // `اجتماع لبحث الخلاف بين وزراء …`: what it is about.
    if (isAbout(board, meeting!.to, between.from)) return null
    const two = DUAL.test(board.tokens[dual!.from]!.norm) && areNamed(who!)
    return two || (who!.parts.length > 1 && who!.parts.every(isState)) ? taking('participant', who) : null
  },
  finds: [
    'تحتضن العاصمة محادثات مشتركة بين وزراء خارجية [who:السويد وفنلندا والنرويج]',
    'أعلن عن قمة بين الرئيسين [who:السويدي كارل بيلت والفنلندي ماتي نيمي]',
  ],
  leaves: [
    'تحتضن العاصمة اجتماعا لبحث الخلاف بين وزراء السويد وفنلندا',
    'تحتضن العاصمة محادثات بين وزراء البلدان المعنية',
  ],
})

export const withTwoNamedRule = rule({
  name: 'participation: with both ministers by name',
  why: 'بحضور وزيري خارجية البلدين فلان وفلان: the dual is of both that are named behind it',
  pattern: 'with:with_part dual:posts_plural ~4 STATE? STATE? who:LIST',
  make: ({ who, dual, with: word }, { from }, board) =>
    DUAL.test(board.tokens[dual!.from]!.norm) && areNamed(who!) && hasMeeting(board, from)
      ? taking(word!.value as Capacity, who)
      : null,
  finds: ['عقد الاجتماع برئاسة وزيري خارجية السويد وفنلندا [who:كارل بيلت وآنا ليند]'],
  leaves: ['عقد الاجتماع برئاسة وزيري خارجية السويد وفنلندا', 'عقد الاجتماع بحضور وزراء البلدين كارل بيلت وآنا ليند'],
})

export const representsThereRule = rule({
  name: 'participation: represents a state at the meeting',
  why: 'مثل السويد في القمة التي عقدت أمس فلان, ورأس وفد السويد في الاجتماع فلان: he takes part, whatever is told of the meeting before his name',
  pattern:
    '(acts_for ~2 in ~2 MEETING | (chairs=chair | leads) delegation ~4 (in | to) ~2 MEETING) (comma? who_relative ..9 comma?)? ~1 who:PERSON',
  make: ({ who }) => (who!.prep === '' && who!.conj === '' && isNamed(who!) ? taking('participant', who) : null),
  finds: [
    'ومثل المملكة في القمة [who:الوزير كارل بيلت]',
    'ومثل السويد في القمة التي عقدت في أوسلو أمس [who:رئيس الحكومة كارل بيلت]',
    'ورأس وفد السويد في المؤتمر الذي عقد في أوسلو أمس [who:الدكتور كارل بيلت]',
    'ويقود وفد بلاده إلى المؤتمر [who:وزير المالية السويدي كارل بيلت]',
  ],
  leaves: ['ومثل المملكة في الحفل الوزير كارل بيلت', 'ومثل المملكة في القمة التي عقدت أمس وفد كبير'],
})

export const ledByRule = rule({
  name: 'participation: a delegation that somebody leads',
  why: 'وفد يقوده فلان: who leads a delegation to a meeting takes part in it',
  pattern: 'delegation ~3 (leads | chairs=chair) who:PERSON',
  make: ({ who }, { from, parts }, board) =>
    /(?:ه|ها)$/.test(board.tokens[parts.find(({ label }) => label === 'leads' || label === 'chairs')!.to - 1]!.norm) &&
    who!.prep === '' &&
    isNamed(who!) &&
    hasMeeting(board, from)
      ? taking('participant', who)
      : null,
  finds: [
    'حضر القمة وفد سويدي يقوده [who:الوزير كارل بيلت]',
    'شارك في القمة وفد من فنلندا يرأسه [who:الوزير ماتي نيمي]',
  ],
  leaves: ['وصل وفد سويدي يقوده الوزير كارل بيلت', 'حضر القمة وفد سويدي يقوده رئيس الاتحاد'],
})

export const sidesChairRule = rule({
  name: 'participation: chaired for each side',
  why: 'ترأس الاجتماع عن الجانب السويدي فلان، وعن الجانب الفنلندي فلان: each of them chairs it',
  pattern:
    'chairs=chair ~1 (MEETING | session) ~2 side DEMONYM? comma? PERSON? comma? who:PERSON (comma? ~1 side DEMONYM? comma? PERSON? comma? other:PERSON)?',
  make: ({ who, other }) =>
    [who!, ...(other ? [other] : [])].every((mark) => isNamed(mark) && mark.prep === '')
      ? taking('chair', who, other)
      : null,
  finds: [
    'ترأس الاجتماع عن الجانب السويدي [who:الوزير كارل بيلت]، وعن الجانب الفنلندي [other:الوزيرة آنا ليند]',
    'ويترأس القمة من الطرف الأوروبي، [who:رئيس المجلس الأوروبي، كارل بيلت]',
  ],
  leaves: ['ترأس الاجتماع عن الجانب السويدي وفد كبير', 'تحدث عن الجانب السويدي الوزير كارل بيلت'],
})

export const asideRule = rule({
  name: 'participation: verb, an aside, then the names',
  why: 'وحضر الافتتاح، على الخصوص، فلان وفلان: a word or two between commas part the verb from those who come',
  pattern: 'takes_part=participant (~1 (MEETING | session) | opened:stop_noun) comma ..3 comma who:LIST',
  make: ({ who, opened }, { from }, board) => {
    const [first] = who!.parts
    if (opened && board.tokens[opened.from]!.norm !== 'الافتتاح') return null
    return first?.label === 'PERSON' && first.conj + first.prep === '' && !board.hasBetween(from + 1, who!.from, 'that')
      ? taking('participant', who)
      : null
  },
  finds: ['انطلق المؤتمر أمس. وحضر الافتتاح، على الخصوص، [who:الوزير كارل بيلت، والسفيرة آنا ليند]'],
  leaves: ['وحضر الافتتاح، على الخصوص، جمهور كبير', 'وحضر الافتتاح، كما قال، ووزير التجارة كارل بيلت يغيب'],
})

export const broughtTogetherRule = rule({
  name: 'participation: brought one together with the other',
  why: 'جمع لقاء على هامش القمة فلانا بنظيره فلان: both take part in it',
  pattern:
    '((MEETING | session) ~2 verb:gathers ~1 one:PERSON other:bi+PERSON | verb:gathers ~1 meeting:MEETING ~6 one:PERSON other:bi+PERSON)',
  make: ({ one, other }, { from, parts }) => {
    if (one!.prep !== '' || !isNamed(one!) || !isNamed(other!)) return null
    const { label, value } = taking('participant', one, other)
    const meeting = parts.find((part) => part.label === 'MEETING')
    return { label, value: { ...value, pair: true }, from: meeting?.from ?? from }
  },
  finds: ['وجمع لقاء ثنائي على هامش القمة [one:الرئيس السويدي كارل بيلت] [other:بنظيره الفنلندي ماتي نيمي]'],
  leaves: [
    'وجمع لقاء الفريقين الرئيس السويدي كارل بيلت',
    'وجمع المعرض الرئيس السويدي كارل بيلت بنظيره الفنلندي ماتي نيمي',
  ],
})

/** Both of a meeting of two, by name: nothing else need be told of it. */
function both(one: Mark, other: Mark, meeting: Mark) {
  if (one.prep !== '' || !isNamed(one)) return null
  const others = other.label === 'LIST' ? other.parts : [other]
  if (!others.every(({ label }) => label === 'PERSON') || others[0]!.prep === 'ل') return null
  const { label, value } = taking('participant', one, ...others)
  return { label, value: { ...value, pair: true }, from: meeting.from }
}

export const heldItWithRule = rule({
  name: 'participation: talks that he held with another',
  why: 'محادثات عقدها فلان مع فلان: both took part',
  pattern: 'meeting:MEETING ~3 it:HAPPENS one:PERSON ~8 with_another ~1 other:(LIST | PERSON)',
  make: ({ meeting, it, one, other }, _, board) =>
    /(?:عقد|اجر).{0,2}ها?$/.test(board.tokens[it!.from]!.norm) ? both(one!, other!, meeting!) : null,
  finds: ['وسبقت القمة محادثات ثنائية عقدها [one:كارل بيلت] في جنيف السبت مع [other:نظيره الفنلندي ماتي نيمي]'],
  leaves: ['وسبقت القمة محادثات عقدها خبراء مع نظيره الفنلندي ماتي نيمي'],
})

export const duringMeetingRule = rule({
  name: 'participation: said at a meeting with another',
  why: 'أعرب فلان خلال اجتماع مع فلان, خلال لقائه فلانا: both took part',
  pattern: 'one:PERSON comma? occasion meeting:MEETING (~2 with_another)? other:(LIST | PERSON)',
  make: ({ meeting, one, other }, { parts }, board) =>
    parts.some(({ label }) => label === 'with_another') || OWN_MEETING.test(board.tokens[meeting!.from]!.norm)
      ? both(one!, other!, meeting!)
      : null,
  finds: [
    'وأعرب [one:الوزير كارل بيلت] خلال اجتماع مع [other:نظيره الفنلندي ماتي نيمي] عن ارتياحه',
    'وأعرب [one:الوزير كارل بيلت]، خلال لقائه [other:نظيره الفنلندي ماتي نيمي]، عن ارتياحه',
  ],
  leaves: [
    'وأعرب الوزير كارل بيلت خلال القمة عن شكره للوزير ماتي نيمي',
    'وأعرب الوزير كارل بيلت خلال اجتماع الوزير ماتي نيمي غائب عنه',
    'والتقى الوزير كارل بيلت على هامش القمة الوزير ماتي نيمي',
  ],
})

const OWN_MEETING = /^(?:لقاي|لقاء|اجتماع|محادثات|مباحثات)(?:ه|ها)$/
