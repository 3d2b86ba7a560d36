import type { Board } from '../../engine/board.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isNamed, isOfTwoNamed, isState, isTold, taking } from './taking.js'

const NOT = new Set(['لم', 'لن', 'لا'])
/** `شاركت فيه`, `حضرته`: the meeting told before. */
const IN_IT = /^(?:فيه|فيها|به|بها|خلاله|خلالها)$/
const HAS_IT = /حضر(?:ت|وا)?(?:ه|ها)$/

export const countFirstRule = rule({
  name: 'participation: so many, then the verb',
  why: 'A number of states or leaders before شاركت or حضروا takes part in the meeting behind the verb, or in the one told before',
  pattern:
    '(first:MEMBERS (and count:MEMBERS | count:wa+MEMBERS) | count:MEMBERS) ~1 who_relative? verb:takes_part=participant',
  make: ({ first, count, verb }, _, board) =>
    NOT.has(board.tokens[verb!.from - 1]!.norm) || !isInMeeting(board, verb!.to)
      ? null
      : { ...taking('participant', first, count), to: verb!.to },
  finds: [
    'قال إن [count:55 دولة ومنظمة] شاركت في القمة',
    'قال إن [first:55 دولة] و[count:40 هيئة] شاركت في القمة',
    'وأضافت الوكالة أن [count:13 رئيسا] حضروا القمة',
    'وأعلن أن [count:41 بلدا] ستشارك مع نحو عشر منظمات دولية في القمة',
    'تعهدت [first:26 دولة] و[count:3 هيئات] شاركت أمس في أوسلو في «القمة الأولى» بالدعم',
    'أشاد باللقاء وقال إن [count:أربعين وفدا] شاركت فيه',
  ],
  leaves: ['قال إن 12 دولة شاركت في العملية', 'قال إن ثلاث دول لم تشارك في القمة', 'حضرت القمة'],
})

/** Behind the verb stands the meeting, or a pronoun for it. */
function isInMeeting(board: Board, at: number): boolean {
  if (IN_IT.test(board.tokens[at]?.norm ?? '') || HAS_IT.test(board.tokens[at - 1]!.norm)) return true
  let from = at
  // `شاركت أمس في أوسلو في القمة`
  for (let aside = asideAt(board, from); aside; aside = asideAt(board, from)) from = aside.to
  // `41 بلدا ستشارك مع عشر منظمات في المؤتمر`
  return board.hasBetween(from, board.tokens[from]?.norm === 'مع' ? from + 9 : from + 4, 'MEETING')
}

const asideAt = (board: Board, at: number) => board.markAt(at, 'TIME', 'IN_PLACE')

export const gatherRule = rule({
  name: 'participation: so many gather',
  why: 'تجتمع 60 دولة: behind the verb of meeting stands how many meet',
  pattern: '(< | comma | meanwhile) meet_verb ~1 count:MEMBERS',
  make: ({ count }) => taking('participant', count),
  finds: ['تجتمع [count:نحو 60 دولة ومنظمة] في باريس يوم الخميس', 'واجتمع [count:12 وزيرا] أمس في مسقط'],
  leaves: ['تجمع 60 دولة على رفض الخطة', 'تجتمع الدول الأعضاء غدا'],
})

export const officialsOfRule = rule({
  name: 'participation: officials of so many states',
  why: 'شارك مسؤولون من 100 دولة counts the states they come from',
  pattern: 'takes_part=participant ~3 speaker_noun=official ~2 from count:MEMBERS',
  make: ({ count }) => taking('participant', count),
  finds: ['وشارك في اللقاء مسؤولون كبار من [count:أكثر من 100 دولة]'],
  leaves: ['زار المدينة مسؤولون كبار من 100 دولة'],
})

export const delegationsOfRule = rule({
  name: 'participation: delegations of so many states',
  why: 'وفود 40 دولة in a sentence that tells of a meeting come from states that take part in it',
  pattern: 'unit_of_members=delegation count:MEMBERS',
  make: ({ count }, match, board) => (hasMeeting(board, match.from) ? taking('participant', count) : null),
  finds: ['اختتمت القمة أمس وغادرت وفود [count:40 دولة] المدينة'],
  leaves: ['زارت المعرض وفود 40 دولة'],
})

export const fromThereRule = rule({
  name: 'participation: and from the other side',
  why: 'يشارك من الجانب الأول كل من …، ومن الجانب الثاني كل من …: the second row takes part too',
  pattern: 'each who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isState) && isFromThere(board, from) && isTold(board, from) ? taking('participant', who) : null,
  finds: ['وتشارك من الشمال كل من السويد وفنلندا، ومن ضفة البحر الجنوبية كل من [who:غانا وكينيا]'],
  leaves: ['ووصلت من ضفة البحر الجنوبية كل من غانا وكينيا', 'وتشارك السويد في القمة، وترحب كل من غانا وكينيا بها'],
})

export const forSideRule = rule({
  name: 'participation: and for the other side',
  why: 'حضره عن الجانب السويدي فلان، ومن الجانب الفنلندي فلان: who comes for the other side takes part too',
  pattern: 'side DEMONYM? comma? ~1 who:PERSON',
  make: ({ who }, { from }, board) =>
    /^و(?:من|عن)$/.test(board.tokens[from - 1]?.norm ?? '') && who!.prep === '' && isNamed(who!) && isTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['وحضره عن الجانب السويدي الوزير كارل بيلت، ومن الجانب الفنلندي [who:الوزير ماتي نيمي]'],
  leaves: ['ورحب عن الجانب السويدي كارل بيلت، ومن الجانب الفنلندي ماتي نيمي بالاتفاق'],
})

/** `ومن ضفة البحر الجنوبية`, right before. */
function isFromThere(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (board.tokens[i]!.norm === 'ومن') return true
    if (board.tokens[i]!.kind === 'punct') return false
  }
  return false
}

export const ministersOfRule = rule({
  name: 'participation: a meeting of the ministers of these states',
  why: 'اجتماع لوزراء خارجية السويد وفنلندا names the states whose ministers meet',
  pattern: 'meeting:MEETING ~1 posts:posts_plural each? who:LIST',
  make: ({ meeting, posts, who }, _, board) => {
    const fits = who!.parts.length > 1 && who!.parts.every(isState) && who!.prep === ''
    if (!fits || isOfTwoNamed(board, who!) || !/^ل?$/.test(posts!.prep) || posts!.conj !== '') return null
    const { label, value } = taking('participant', who)
    return { label, value: { ...value, pair: true }, from: meeting!.from }
  },
  finds: ['تستضيف جنيف غدا اجتماعا ثلاثيا لوزراء خارجية [who:السويد وفنلندا والنرويج]'],
  leaves: ['تستضيف جنيف غدا اجتماعا لوزراء خارجية السويد', 'تستضيف جنيف غدا معرضا لوزراء خارجية السويد وفنلندا'],
})

export const countedListRule = rule({
  name: 'participation: so many, among them',
  why: 'Behind the number of those who take part, بينها names some of them',
  pattern: `takes_part=participant ~7 count:MEMBERS ~4 (comma)? ~6 among who:LIST`,
  make: ({ count, who }) => taking('participant', count, who),
  finds: ['تشارك في اللقاء [count:20 دولة]، بينها [who:السويد وفنلندا]'],
  leaves: ['تشارك في اللقاء 20 دولة'],
})

export const leadersOfRule = rule({
  name: 'participation: leaders of so many states',
  why: 'رؤساء أركان 29 دولة who meet are 29 states that take part',
  pattern: '(posts_plural | level) wa+portfolio? from? count:MEMBERS',
  // `التأم ممثلو 80 دولة`: the verb alone tells of a meeting.
  make: ({ count }, match, board) =>
    (hasMeeting(board, match.from) || board.markAt(match.from - 1, 'happens')) && !isTheirs(board, match.from)
      ? taking('participant', count)
      : null,
  finds: [
    'التأم ممثلو [count:نحو 80 دولة] في ستوكهولم',
    'اجتمع وزراء خارجية [count:12 دولة] في المدينة',
    'اجتمع وزراء دفاع وخارجية [count:12 دولة] في المدينة',
  ],
  leaves: [
    'اجتمع وزراء خارجية الدول في المدينة',
    'تأسس الاتحاد على يد قادة ست دول',
    'قال إن الاجتماع يستند إلى توجيهات قادة ثلاث دول',
  ],
})

/** `توجيهات قادة الدول الثلاث`, `بطلب من رؤساء 20 دولة`: what is theirs. */
const isTheirs = ({ tokens }: Board, at: number) =>
  /^[وفبل]?(?:توجيهات|قرارات?|توصيات|رويه|رغبه|اراده|طلب|تكليف|موافقه|تفويض|دعوات|بيانات)$/.test(
    tokens[at - 1]?.norm ?? '',
  )
