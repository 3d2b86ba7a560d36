import type { Actor } from '../../../claim/values.js'
import type { Draft } from '../../draft.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { resolveTime } from '../values/resolve.js'
import type { TimeWords } from '../values/when.js'
import type { Founding } from './founded.js'

/** From the marks of founding to claims. */
export function formations(telling: Telling): Draft[] {
  return telling.board.of('FOUNDING').flatMap((mark) => {
    const { forum, time } = meaning<Founding>(mark)
    const actor = forum ? telling.board.markAt(forum.from, 'ACTOR') : bodyBefore(telling, mark.from)
    if (!actor) {
      telling.leave(mark, 'no_forum')
      return []
    }
    const { when, derived } = time
      ? resolveTime(meaning<TimeWords>(time), { at: telling.published, prefer: 'past' })
      : { when: null, derived: [] }
    return {
      values: {
        type: 'formation',
        forum: meaning<Actor>(actor),
        when,
        ...(time && !when ? { whenText: telling.board.words(time.from, time.to) } : {}),
        place: null,
        founders: [],
        ...(derived.length > 0 ? { derived } : {}),
      },
      words: [{ from: mark.from, to: mark.to }],
      marks: [mark],
    } satisfies Draft
  })
}

const REACH = 60

/** The body named last before a token. */
function bodyBefore({ board }: Telling, token: number): Mark | undefined {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && meaning<Actor>(actor).kind === 'organisation') return actor
  }
  return undefined
}
