import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import type { Governed } from './governed.js'

/** Lines of a list behind a sentence that speaks of pledges: `ألمانيا: 150 مليون يورو`. */
export class Lines {
  private open = -1

  constructor(private readonly board: Board) {}

  line(sum: Mark): Governed | null {
    const { board } = this
    const index = board.sentenceIndex(sum.from)
    const { from } = board.sentences[index]!
    const actor = actorAtStart(board, from, sum.from)
    if (!actor || sum.from - actor.to > 4) return null
    const listed = this.open >= index - 1 || this.announced(index - 1)
    if (!listed) return null
    this.open = index
    return {
      sum,
      kind: 'line',
      verb: null,
      noun: null,
      stage: 'pledged',
      measure: null,
      before: null,
      ofTotal: false,
      from,
    }
  }

  private announced(index: number): boolean {
    const sentence = this.board.sentences[index]
    if (!sentence || sentence.to - sentence.from > 60) return false
    for (let i = sentence.from; i < sentence.to; i++) if (this.board.markAt(i, 'aid', 'gives')) return true
    return false
  }
}

/** The actor that a list line begins with. */
export function actorAtStart(board: Board, from: number, to: number): Mark | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor) return actor
    if (board.tokens[i]!.kind === 'word') return undefined
  }
  return undefined
}
