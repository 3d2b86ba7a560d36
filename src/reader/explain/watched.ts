import { Board } from '../engine/board.js'
import type { Mark } from '../engine/mark.js'

/** A question that a finder asked at a token and that nothing on the board answered. */
export interface Asked {
  at: number
  labels: string[]
}

/** What one finder looked at: the labels it went through, and what it asked for in vain. */
export interface Looked {
  labels: Set<string>
  asked: Asked[]
}

/** A board that notes what is asked of it while a finder runs. */
export class WatchedBoard extends Board {
  private looked: Looked | null = null

  /** What is asked of the board while `work` runs. */
  watch(work: () => void): Looked {
    const looked: Looked = { labels: new Set(), asked: [] }
    this.looked = looked
    work()
    this.looked = null
    return looked
  }

  override markAt(i: number, ...labels: string[]): Mark | undefined {
    const mark = super.markAt(i, ...labels)
    if (!mark) this.looked?.asked.push({ at: i, labels })
    return mark
  }

  override of(label: string): readonly Mark[] {
    this.looked?.labels.add(label)
    return super.of(label)
  }
}
