import { perWord } from '../../../arabic/word.js'
import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder, rule } from '../../engine/rule.js'
import { personBefore } from './himself.js'
import { hasMeeting, isAbout, isNamed, isState, isTold, taking } from './taking.js'

const holds = perWord((norm) => /^[وف]?(?:س?[يت])?(?:عقد|جري)(?:ت|ا|تا|وا|ان|ون)?$|^[وف]?اجر[يات]+$/.test(norm))

export const heldTogetherRule = rule({
  name: 'participation: held a meeting together',
  why: 'عقد فلان وفلان اجتماعا, عقدت مصر والأردن قمة: several before the meeting that they hold',
  pattern: 'held:happens ~1 each_of? who:LIST (~4 | comma ..5 comma) MEETING',
  make: ({ held, who }, { to }, board) =>
    who!.parts.length > 1 &&
    who!.prep === '' &&
    holds(board.tokens[held!.from]!.word) &&
    who!.parts.every((part) => part.label === 'PERSON' || isState(part)) &&
    !/^صحفي|^صحافي/.test(board.tokens[to]?.norm ?? '')
      ? taking('participant', who)
      : null,
  finds: [
    'عقد [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي] اجتماعا في أوسلو',
    'وعقدت [who:السويد وفنلندا والنرويج]، أمس، قمة ثلاثية',
  ],
  leaves: [
    'عقد الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي مؤتمرا صحفيا',
    'عقدت السويد وفنلندا صفقة',
    'عقد الرئيس السويدي كارل بيلت اجتماعا',
  ],
})

export const withStateLeadersRule = rule({
  name: 'participation: with the leaders of states and somebody named',
  why: 'بحضور رؤساء الدول والحكومات الأعضاء، والأمين العام للأمم المتحدة: people behind those not named',
  pattern: 'with_part=participant ~2 posts_plural ..10 comma who:(wa+LIST | wa+PERSON)',
  make: ({ who }, match, board) => {
    const first = who!.parts[0]?.label === 'PERSON' || who!.label === 'PERSON'
    const broken = board.tokens
      .slice(match.from + 1, who!.from)
      .some(({ index }) => board.markAt(index, 'MEETING', 'deals', 'aims', 'who_relative') !== undefined)
    return first && !broken && hasMeeting(board, match.from) ? taking('participant', who) : null
  },
  finds: ['عقدت القمة بحضور رؤساء الدول والحكومات الأعضاء في الاتحاد، [who:والأمين العام للأمم المتحدة]'],
  leaves: ['عقدت القمة بحضور رؤساء الدول والحكومات الأعضاء في الاتحاد، والسويد'],
})

export const hostingPairRule = rule({
  name: 'participation: the states that host',
  why: 'الدولتان المضيفتان، السويد وفنلندا: who hosts stands in apposition',
  pattern: '(host_states comma? (among colon?)? who:LIST | who:LIST comma? host_states)',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isState) && (who!.parts.length > 1 || hasMeeting(board, from)) ? taking('host', who) : null,
  finds: ['وشددت الدولتان المضيفتان للقمة، [who:السويد وفنلندا]، على الأمر', 'رحبت الدولة المضيفة [who:السويد] بالقمة'],
  leaves: ['شكر الوفد الدولة المضيفة', 'شكر الوفد السويد والنرويج'],
})

export const behindCommaRule = rule({
  name: 'participation: verb, the meeting and a comma',
  why: 'ويشارك في الاجتماعات، فلان وفلان: a comma stands between the meeting and those who come',
  pattern: 'takes_part=participant ~1 MEETING comma who:(LIST | PERSON)',
  make: ({ who }) => {
    const first = who!.label === 'LIST' ? who!.parts[0]! : who!
    return first.label === 'PERSON' && first.prep === '' && first.conj === '' ? taking('participant', who) : null
  },
  finds: ['ويشارك في القمة، [who:وزير المالية السويدي كارل بيلت]'],
  leaves: ['ويشارك في القمة، وقال الوزير السويدي كارل بيلت إن الأمر عاجل'],
})

export const amongLeadersRule = rule({
  name: 'participation: among the leaders are',
  why: 'ومن بين القادة فلان وفلان, a sentence behind those who meet, names some of them',
  pattern: 'between (posts_plural | members_noun) ~1 colon? who:LIST',
  make: ({ who }, { from }, board) => {
    const sentence = board.sentences[board.sentenceIndex(from) - 1]
    const told = board
      .of('MEETING')
      .some((mark) => sentence !== undefined && mark.from >= sentence.from && mark.from < sentence.to)
    return told &&
      /^و?من$/.test(board.tokens[from - 1]?.norm ?? '') &&
      who!.parts.every(({ label }) => label === 'PERSON')
      ? taking('participant', who)
      : null
  },
  finds: ['يجتمع القادة اليوم في قمة أوسلو. ومن بين القادة [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي]'],
  leaves: ['تقاعد القادة. ومن بين القادة الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي'],
})

export const peopleFromRule = rule({
  name: 'participation: with people from so many states',
  why: 'بمشاركة آلاف المشاركين من 200 دولة counts the states they come from',
  pattern: 'with_part=participant ~7 from count:MEMBERS',
  make: ({ count }, { from }, board) =>
    meaning<Quantity>(count!).unit === 'state' && meets(board, from) ? taking('participant', count) : null,
  finds: ['تبدأ القمة غدا بمشاركة آلاف من الخبراء من [count:200 دولة]'],
  leaves: ['بدأ السباق بمشاركة 20 فريقا من 12 دولة'],
})

/** Whether the sentence has told of a meeting before. */
function meets(board: Board, at: number): boolean {
  for (let i = board.sentenceOf(at).from; i < at; i++) if (board.markAt(i, 'MEETING')) return true
  return false
}

export const eachBehindClauseRule = rule({
  name: 'participation: verb, the meeting and its clause, then each of',
  why: 'يشارك في المؤتمر الذي يهدف إلى … كل من فلان وفلان: the names stand behind the clause',
  pattern: 'takes_part=participant ~1 MEETING who_relative ..12 ..12 each_of who:LIST',
  make: ({ who }) => (who!.parts.length > 1 ? taking('participant', who) : null),
  finds: [
    'ويشارك في المؤتمر الذي يهدف إلى وضع خطة لحماية الغابات كل من [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]',
  ],
  leaves: ['ويشارك في الحفل الذي يهدف إلى جمع المال كل من الرئيس السويدي كارل بيلت والوزير ماتي نيمي'],
})

export const alsoAttendanceRule = rule({
  name: 'participation: as well as the attendance of',
  why: 'بالإضافة لمشاركة الجامعة العربية goes on with those who take part',
  pattern: 'also_attendance each_of? who:(LIST | PERSON)',
  make: ({ who }, { from }, board) =>
    who!.prep === '' && (hasMeeting(board, from) || isTold(board, from)) ? taking('participant', who) : null,
  finds: ['تشارك السويد في القمة، بالإضافة لمشاركة [who:الأمم المتحدة والاتحاد الأفريقي]'],
  leaves: ['أقيم الحفل بالإضافة لمشاركة الأمم المتحدة'],
})

export const besidesRule = rule({
  name: 'participation: besides one, others',
  why: 'يشارك بالإضافة إلى السويد النرويج وفنلندا: those named first take part too',
  pattern: 'takes_part=participant ~3 and_also first:LIST who:LIST',
  make: ({ first, who }) => taking('participant', first, who),
  finds: ['يشارك في القمة بالإضافة إلى السويد [who:النرويج وفنلندا]'],
  leaves: ['يشارك في القمة 12 وزيرا بالإضافة إلى السويد'],
})

/** Words between the meeting and `بينه وبين`. */
const OF_BOTH = 9

export const betweenHimRule = finder({
  name: 'participation: between him and another',
  why: 'القمة بينه وبين فلان: who speaks or was named before takes part, and the other',
  find(board, note) {
    for (const meeting of board.of('MEETING')) {
      const end = Math.min(board.sentenceOf(meeting.from).to - 2, meeting.to + OF_BOTH)
      for (let i = meeting.to; i < end; i++) {
        if (!/^بين(?:ه|ها)$/.test(board.tokens[i]!.norm) || board.tokens[i + 1]!.norm !== 'وبين') continue
        const other = board.markAt(i + 2, 'PERSON')
        if (!other || isAbout(board, meeting.to, i)) break
        const speaks = isReported(board, meeting)
        const subject = speaks ? undefined : personBefore(board, meeting.from)
        if (!speaks && !subject) break
        const { label, value } = taking('participant', subject, other)
        note(markOver(label, meeting, other.to, { ...value, pair: true, ...(speaks && { speaker: true }) }, [other]))
        break
      }
    }
  },
  finds: [
    'وقال الرئيس السويدي كارل بيلت إن [TAKING:القمة بينه وبين الرئيس الفنلندي ماتي نيمي] ستعقد غدا',
    'وألغى الرئيس السويدي كارل بيلت [TAKING:القمة المقررة بينه وبين الرئيس الفنلندي ماتي نيمي]',
  ],
  leaves: ['بحثت القمة الخلاف بينه وبين الرئيس الفنلندي ماتي نيمي', 'القمة بينه وبين جيرانه'],
})

/** `قال إن القمة بينه …`: told by him. */
function isReported(board: Board, meeting: Mark): boolean {
  for (let i = meeting.from - 1; i >= Math.max(board.sentenceOf(meeting.from).from, meeting.from - 4); i--)
    if (board.markAt(i, 'that')) return true
  return false
}

/** Words between who sets out and whom he is to meet. */
const ON_THE_WAY = 18

export const toMeetRule = finder({
  name: 'participation: set out to meet another',
  why: 'غادر فلان المدينة للقاء نظيره فلان, توجه ليلتقي نظيره: both are to take part',
  find(board, note) {
    for (const other of board.of('PERSON')) {
      const at = other.from - 1
      const word = board.tokens[at]
      const goal = word && /^(?:للقاء|ليلتقي|للاجتماع)$/.test(word.norm) ? board.markAt(at, 'MEETING') : undefined
      if (!goal || other.prep !== '' || !board.markAt(other.from, 'POST')) continue
      const who = personBefore(board, at)
      if (!who || at - who.to > ON_THE_WAY || board.hasBetween(who.to, at, 'that', 'who_relative')) continue
      const { label, value } = taking('participant', who, other)
      note(markOver(label, goal, other.to, { ...value, pair: true }, [who, other]))
    }
  },
  finds: ['غادر الرئيس السويدي كارل بيلت المدينة فجر الجمعة [TAKING:للقاء نظيره الفنلندي ماتي نيمي]'],
  leaves: ['غادر الرئيس السويدي كارل بيلت المدينة للقاء أسرته', 'غادر الوفد للقاء الرئيس الفنلندي ماتي نيمي'],
})

export const saidHeMetRule = rule({
  name: 'participation: said that he met another',
  why: 'قال فلان إنه التقى نظيره فلانا: who speaks and the other took part',
  pattern: 'that how:meet_verb ~3 (with_another ~1)? other:PERSON',
  make: ({ how, other }, { from }, board) => {
    if (board.markAt(from, 'that')?.value !== 'that he' || !board.markAt(other!.from, 'POST')) return null
    const { label, value } = taking('participant', other)
    return { label, value: { ...value, pair: true, speaker: true }, from: how!.from }
  },
  finds: ['وقال الوزير السويدي كارل بيلت إنه التقى أمس [other:نظيره الفنلندي ماتي نيمي]'],
  leaves: ['وقال الوزير السويدي كارل بيلت إنه التقى أسرته', 'وقال الوزير إن الوفد التقى نظيره الفنلندي ماتي نيمي'],
})

export const meetingWithRule = rule({
  name: 'participation: the summit with another',
  why: 'القمة المرتقبة مع الرئيس فلان: he takes part in it, and who was named before it',
  pattern: 'meeting:MEETING HAPPENS? with_another other:PERSON',
  make: ({ meeting, other }, { from }, board) => {
    if (!isNamed(other!) || !board.markAt(other!.from, 'POST') || isAbout(board, meeting!.to, other!.from)) return null
    const subject = isReported(board, meeting!) ? undefined : personBefore(board, from)
    const { label, value } = taking('participant', subject && isNamed(subject) ? subject : undefined, other)
    return { label, value: { ...value, pair: true } }
  },
  finds: ['استبق كارل بيلت القمة المرتقبة مع [other:الرئيس الفنلندي ماتي نيمي]'],
  leaves: ['بحث كارل بيلت في القمة خلاف بلاده مع الرئيس الفنلندي ماتي نيمي', 'القمة المرتقبة مع جيرانه'],
})

/** Those who have no names: `مع عدد من ممثلي الجاليات`, `بوفد من رجال الأعمال`, `مع قادة الأحزاب`. */
const NAMELESS =
  /^(?:ب?وفد|ب?وفود|ب?عدد|ب?مجموعه|ب?ممثلي|ب?ممثلين|ب?قاده|ب?زعماء|ب?قيادات|ب?اعضاء|ب?مسوولين|ب?كبار|ب?نظرا[يءو].*|ب?نواب|ب?سفراء)$/

export const metOthersRule = rule({
  name: 'participation: met some who are not named',
  why: 'اجتمع فلان مع عدد من ممثلي الجاليات, التقى فلان وفدا: he took part, whoever they were',
  pattern: 'how:meet_verb ~2 one:PERSON',
  make: ({ how, one }, { to }, board) => {
    if (one!.prep + one!.conj !== '' || !isNamed(one!)) return null
    let at = to
    while (at < to + 4 && board.tokens[at]?.kind === 'word' && board.markAt(at, 'TIME', 'IN_PLACE'))
      at = board.markAt(at, 'TIME', 'IN_PLACE')!.to
    if (board.tokens[at]?.norm === 'مع') at++
    else if (!/^ب/.test(board.tokens[at]?.norm ?? '')) return null
    if (!NAMELESS.test(board.tokens[at]?.norm ?? '')) return null
    const { label, value } = taking('participant', one)
    return { label, value: { ...value, pair: true }, from: how!.from }
  },
  finds: [
    'اجتمع [one:رئيس الوزراء السويدي كارل بيلت] اليوم مع عدد من ممثلي الجاليات في لندن',
    'واجتمع [one:الوزير السويدي كارل بيلت] بوفد من رجال الأعمال',
  ],
  leaves: ['واجتمع الوزير السويدي كارل بيلت مع أسرته', 'واجتمع الوزراء مع عدد من ممثلي الجاليات'],
})
