import { perWord } from '../../../arabic/word.js'
import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isState, isTold, taking } from './taking.js'

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
