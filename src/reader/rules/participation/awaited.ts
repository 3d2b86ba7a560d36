import type { Board } from '../../engine/board.js'
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
  pattern: 'MEMBERS ~4 comma? among count:MEMBERS',
  make: ({ count }, match, board) => (isTold(board, match.from) ? taking('participant', count) : null),
  finds: ['عقدت القمة بمشاركة 600 ضيف، بينهم [count:أكثر من 20 رئيسا]'],
  leaves: ['اعتقل 600 شخص، بينهم 20 وزيرا'],
})

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
