import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { contentsOf, speechOf } from './speech.js'
import { isPromiseOfMoney } from './verbs.js'

export const participleRule = finder({
  name: 'statement: participle',
  why: 'A participle of saying carries on the sentence of its speaker with a content of its own',
  find(board, note) {
    const contents = contentsOf(board)
    for (const participle of board.of('saying')) {
      const opening = contents.openingOf(participle, true)
      if (!opening || insideQuotation(board, participle) || isPromiseOfMoney(board, opening)) continue
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
  leaves: ['كان الرجل داعية معروفا', 'بقي الموقف موضحا للجميع'],
})

function insideQuotation(board: Board, mark: Mark): boolean {
  const { from } = board.sentenceOf(mark.from)
  for (let i = from; i < mark.from; ) {
    const quote = board.markAt(i, 'QUOTE')
    if (quote && quote.to > mark.from) return true
    i = quote?.to ?? i + 1
  }
  return false
}
