import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { isPromiseOfMoney } from './ofmoney.js'
import { contentsOf, speechOf } from './speech.js'

/** The tokens inside quotation marks. */
const quoted = new StampedSet()

export const participleRule = finder({
  name: 'statement: participle',
  why: 'A participle of saying carries on the sentence of its speaker with a content of its own',
  find(board, note) {
    const contents = contentsOf(board)
    quoted.cover(board.of('QUOTE'))
    for (const participle of board.of('saying')) {
      const opening = contents.openingOf(participle, true)
      if (!opening || quoted.has(participle.from) || isNoun(board, participle) || isPromiseOfMoney(board, opening))
        continue
      const mark = speechOf(board, participle, opening, { speaker: null, goesOn: 'report' })
      if (mark) note(mark)
    }
  },
  finds: [
    'قال الوزير إن الأمر عاجل، [SPEECH:مشيرا إلى أن اللقاء قريب].',
    'أشاد السفير بالجهود [SPEECH:متمنيا أن تستمر].',
    'ختم الوزير كلمته [SPEECH:داعيا إلى وقف القتال]، [SPEECH:ومؤكدا ضرورة الحوار].',
    'قال الوزير كلمته. [SPEECH:معتبرا، في الوقت نفسه، أنه يجب التريث].',
  ],
  leaves: [
    'قال إن القادة أكدوا مجددا التزامهم',
    'كان الرجل داعية معروفا',
    'قال إن المرض سجل 9500 حالة وفاة مؤكدة ومشتبه بها',
    'قال كلمته ثم وقع مذكرة تفاهم لدعم المدينة',
    'بقي الموقف موضحا للجميع',
  ],
})

const NOUNS_BEHIND = new Set([
  'في',
  'من',
  'علي',
  'عن',
  'حول',
  'الي',
  'مع',
  'بعد',
  'قبل',
  'ضد',
  'بشان',
  'رغم',
  'بسبب',
  'هي',
  'وهي',
])

/** `حول مطالبة الدول`: behind a preposition the word is a noun. */
function isNoun(board: Board, participle: Mark): boolean {
  if (isAgain(board, participle) || isAdjective(board, participle)) return true
  return participle.conj === '' && NOUNS_BEHIND.has(board.tokens[participle.from - 1]?.norm ?? '')
}

/** `حالة وفاة مؤكدة`, `مذكرة تفاهم` */
const isAdjective = (board: Board, participle: Mark) =>
  (participle.conj === '' && board.markAt(participle.from - 1, 'counted') !== undefined) ||
  board.tokens[participle.to]?.norm === 'تفاهم'

/** `أكدوا مجددا التزامهم`: again, where no comma stands before it. */
const isAgain = (board: Board, participle: Mark) =>
  /^مجددا?$/.test(board.tokens[participle.from]!.norm) && board.tokens[participle.from - 1]?.kind === 'word'
