import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { isTold, taking } from './taking.js'

export const furtherCountRule = rule({
  name: 'participation: and so many more',
  why: 'بمشاركة 35 رئيسا، وأكثر من 50 وزيرا، و30 خبيرا: each count joined by و goes on with those who take part',
  pattern: 'count:MEMBERS',
  make: ({ count }, { from }, board) =>
    (count!.conj === 'و' || board.tokens[from - 1]?.norm === 'و') && goesOn(board, from) && isTold(board, from)
      ? taking('participant', count)
      : null,
  finds: ['عقدت القمة بمشاركة 35 رئيسا، و20 وزيرا، [count:وأكثر من 50 خبيرا]', 'يحضر القمة 20 رئيسا و[count:30 وزيرا]'],
  leaves: ['وقع الاتفاق 20 رئيسا و30 وزيرا'],
})

/** How far before a count the one stands that it goes on with. */
const NEAR = 3

function goesOn(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR - 9); i--) {
    const before = board.markAt(i, 'MEMBERS')
    if (before) return before.to >= at - NEAR
  }
  return false
}

export const amongCountRule = rule({
  name: 'participation: so many, among them so many',
  why: 'بمشاركة 600 ضيف، بينهم 20 رئيسا: the count behind بينهم takes part as well',
  pattern:
    'first:MEMBERS (~4 comma? among | in ~1 MEETING (who_relative ..8)? comma? among | ~2 representing | ~2 side:deals) count:MEMBERS',
  // `480 ممثلا عن 22 دولة`
  make: ({ first, count, side }, match, board) =>
    isTold(board, match.from) &&
    (!side || (board.tokens[side.from]!.norm === 'عن' && meaning<Quantity>(first!).unit === 'person'))
      ? taking('participant', count)
      : null,
  finds: [
    'شارك نحو 70 وفدا في القمة التي عقدت أمس في أوسلو، من بينهم [count:30 وزير خارجية]',
    'عقدت القمة بمشاركة 600 ضيف، بينهم [count:أكثر من 20 رئيسا]',
    'عقدت القمة بحضور 600 مسؤول وخبير يمثلون [count:60 دولة]',
    'عقدت القمة بحضور 480 ممثلا عن [count:22 دولة]',
  ],
  leaves: ['اعتقل 600 شخص، بينهم 20 وزيرا'],
})

export const amongCountAndRule = rule({
  name: 'participation: among them so many, and also',
  why: 'بينهم 30 وزيرا وكذلك فلان وفلان: behind those counted stand some by name',
  pattern: 'among MEMBERS ~2 comma? and_also who:(LIST | PERSON)',
  make: ({ who }, match, board) =>
    isTold(board, match.from) && (who!.label === 'PERSON' || who!.parts[0]?.label === 'PERSON')
      ? taking('participant', who)
      : null,
  finds: ['شارك في القمة 600 ضيف، بينهم 30 وزير خارجية وكذلك [who:الرئيس السويدي كارل بيلت]'],
  leaves: ['اعتقل 600 شخص، بينهم 20 وزيرا وكذلك الرئيس السويدي كارل بيلت'],
})

export const groupAndRule = rule({
  name: 'participation: with leaders and somebody named',
  why: 'بحضور عدد من القادة والأمين العام للأمم المتحدة: behind those not named a person joined by و',
  pattern: '(with_part=participant | takes_part=participant) ~5 posts_plural ~2 who:(wa+LIST | wa+PERSON)',
  make: ({ who }) => (who!.parts[0]?.label === 'PERSON' || who!.label === 'PERSON' ? taking('participant', who) : null),
  finds: ['عقدت القمة بحضور عدد كبير من القادة الأفارقة [who:والأمين العام للأمم المتحدة]'],
  leaves: ['عقدت القمة بحضور عدد كبير من القادة الأفارقة والسويد'],
})

export const cameAmongRule = rule({
  name: 'participation: came to take part, among them',
  why: 'وصل قادة للمشاركة في القمة ومن بينهم فلان وفلان names those who came',
  pattern: 'to_take_part ~3 MEETING comma? among who:LIST',
  make: ({ who }) => (who!.parts[0]?.label === 'PERSON' || who!.parts.length > 1 ? taking('participant', who) : null),
  finds: ['وصل عدد من القادة للمشاركة في القمة ومن بينهم [who:الرئيس السويدي كارل بيلت]'],
  leaves: ['وصل عدد من الزوار للمشاركة في الحفل ومن بينهم الرئيس السويدي كارل بيلت'],
})

export const leadersAttendRule = rule({
  name: 'participation: the attendance of leaders of these states',
  why: 'تأكد مشاركة رؤساء السودان فلان، وجيبوتي فلان في القمة: each of the row takes part',
  pattern: 'attendance posts_plural who:LIST ..20 (in | bi+MEETING)',
  make: ({ who }, match, board) =>
    who!.parts.length > 1 && !isUnsure(board, match.from) && speaksAround(board, match.to)
      ? taking('participant', who)
      : null,
  finds: ['وتأكدت مشاركة رؤساء [who:السويد كارل بيلت، وفنلندا ماتي نيمي] في القمة'],
  leaves: [
    'وتأكدت مشاركة رؤساء السويد كارل بيلت، وفنلندا ماتي نيمي في الحفل',
    'ولم تتأكد مشاركة رؤساء السويد كارل بيلت، وفنلندا ماتي نيمي في القمة',
  ],
})

/** `ولم يتضح على الفور مشاركة قادة`: nobody knows. */
function isUnsure(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - 5); i--)
    if (/^و?(?:لم|عدم|احتمال|امكانيه|رفض|دون)$/.test(board.tokens[i]!.norm)) return true
  return false
}

/** A meeting right behind. */
const speaksAround = (board: Board, at: number) => [at - 1, at, at + 1].some((i) => board.markAt(i, 'MEETING'))

export const awaitedRule = rule({
  name: 'participation: whose attendance is expected',
  why: 'القادة الذين يتوقع حضورهم القمة: … names those who are to take part',
  pattern: 'own_attendance ~3 MEETING colon who:LIST',
  make: ({ who }) => taking('participant', who),
  finds: ['ومن القادة الذين يتوقع حضورهم القمة: [who:الرئيس السويدي كارل بيلت، والوزير ماتي نيمي]'],
  leaves: ['وكان حضورهم الحفل: السويد وفنلندا'],
})

export const intendsRule = rule({
  name: 'participation: intends to attend',
  why: 'يعتزم فلان حضور القمة, أكد فلان حضوره: he is to take part',
  pattern: '(intends ~1 who:PERSON ~1 attendance ~2 MEETING | confirms who:PERSON ~3 own_attendance)',
  make: ({ who }, match, board) =>
    match.parts.some(({ label }) => label === 'MEETING') || speaksOfMeeting(board, match.from)
      ? taking('participant', who)
      : null,
  finds: [
    'يعتزم [who:الوزير السويدي كارل بيلت] حضور القمة',
    'ويشارك كثيرون في القمة، كما أكد [who:الوزير السويدي كارل بيلت] حضوره',
  ],
  leaves: ['يعتزم الوزير السويدي كارل بيلت حضور الحفل', 'وأكد الوزير السويدي كارل بيلت حضوره الدائم بين الناس'],
})

/** Whether the sentence names a meeting, or tells of those who take part. */
function speaksOfMeeting(board: Board, at: number): boolean {
  const { from } = board.sentenceOf(at)
  for (let i = at - 1; i >= Math.max(from, at - 60); i--) if (board.markAt(i, 'MEETING', 'takes_part')) return true
  return false
}
