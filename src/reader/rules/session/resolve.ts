import type { Draft } from '../../draft.js'
import { meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Item } from './topic.js'

/** From the numbered items of an agenda to claims, tied to the meeting they stand at. */
export function sessions(telling: Telling): Draft[] {
  return telling.board.of('SESSION').map((mark) => {
    const { ordinal, topic } = meaning<Item>(mark)
    return {
      values: {
        type: 'session',
        meeting: telling.meetings.at(mark.from),
        ordinal,
        topic: telling.board.words(topic.from, topic.to),
      },
      words: [{ from: mark.from, to: mark.to }],
      marks: [mark],
    }
  })
}
