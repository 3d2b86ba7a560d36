import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

export const listRule = finder({
  name: 'who: list',
  why: 'Actors and people in a row, joined by commas, و, or `إضافة إلى`, are one list',
  find(board, note) {
    const actors = [...board.of('ACTOR'), ...board.of('PERSON')].toSorted((a, b) => a.from - b.from || b.to - a.to)
    let i = 0
    while (i < actors.length) {
      const members = [actors[i]!]
      let k = i + 1
      while (
        k < actors.length &&
        (actors[k]!.from < members.at(-1)!.to || joined(board, members.at(-1)!, actors[k]!))
      ) {
        if (actors[k]!.from >= members.at(-1)!.to) members.push(actors[k]!)
        k++
      }
      note(markOver('LIST', members[0]!, members.at(-1)!.to, members, members))
      i = Math.max(k, i + 1)
    }
  },
  finds: [
    'شاركت [LIST:السويد والنرويج، وفنلندا، إضافة إلى آيسلندا] في اللقاء',
    'حضر [LIST:وزير المالية السويدي كارل بيلت ونظيره الفنلندي ماتي نيمي] اللقاء',
    'ضم الاتحاد [LIST:السويد، النرويج، فنلندا] وحدها',
  ],
  leaves: ['اجتمع التجار في السوق'],
})

const MARKS = new Set(['،', ',', '-', '–', '/'])

/** Whether a second actor carries on the list: only joining words stand between, and something joins. */
function joined(board: Board, a: Mark, b: Mark): boolean {
  let at = a.to
  let joins = b.conj === 'و' && b.prep === ''
  while (at < b.from) {
    const token = board.tokens[at]!
    if (token.breaks > 0) return false
    if (MARKS.has(token.norm)) {
      joins ||= b.prep === ''
      at++
      continue
    }
    const word = board.markAt(at, 'and_also')
    if (!word || word.to > b.from) return false
    joins = true
    at = word.to
  }
  return joins && board.tokens[b.from]!.breaks === 0
}
