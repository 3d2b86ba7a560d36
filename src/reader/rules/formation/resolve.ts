import type { Actor, Place } from '../../../claim/values.js'
import type { Draft } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { resolveTime } from '../values/resolve.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import { writtenFrom } from '../who/post.js'
import type { Founding } from './founded.js'

/** From the marks of founding to claims. */
export function formations(telling: Telling): Draft[] {
  const told = new Set<string>()
  const marks = telling.board.of('FOUNDING')
  return marks.flatMap((mark) => {
    const { forum, time, body } = meaning<Founding>(mark)
    // `فالمنظمة التي أنشئت عام 2001`: the one founding, of the body that its words name.
    if (!forum && marks.some((other) => meaning<Founding>(other).forum && other.from < mark.to && mark.from < other.to))
      return []
    const actor = forum
      ? founded(telling, forum)
      : (bodyBefore(telling, mark.from) ?? (body && calledSo(telling, body)))
    if (!actor) {
      telling.leave(mark, 'no_forum')
      return []
    }
    const { when, derived } = time
      ? resolveTime(meaning<TimeWords>(time), { at: telling.published, prefer: 'past' })
      : { when: null, derived: [] }
    const { id, name } = meaning<Actor>(actor)
    const key = `${id ?? name} ${when}`
    if (told.has(key)) return []
    told.add(key)
    return {
      values: {
        type: 'formation',
        forum: meaning<Actor>(actor),
        when,
        ...(time && !when ? { whenText: telling.board.words(time.from, time.to) } : {}),
        place: placeOf(telling, mark),
        founders: foundersOf(telling, mark),
        ...(derived.length > 0 ? { derived } : {}),
      },
      words: [{ from: mark.from, to: mark.to }],
      marks: [mark],
    } satisfies Draft
  })
}

/** The body that was founded; `تأسس المنتدى`: the one the report calls so, else the words themselves. */
function founded(telling: Telling, forum: Mark): Mark | undefined {
  if (forum.label === 'UNLISTED') return forum
  if (forum.label !== 'meeting') {
    return telling.board.markAt(forum.from, 'ACTOR') ?? calledSo(telling, forum)
  }
  const named = telling.meetings.meetingAt(forum.from)?.value('forum')
  const value: Actor = named ?? { name: writtenFrom(telling.board, forum, forum.to), kind: 'organisation' }
  return { ...forum, label: 'ACTOR', value }
}

/** The words themselves for the body. */
function calledSo({ board }: Telling, body: Mark): Mark {
  const value: Actor = { name: writtenFrom(board, body, body.to), kind: 'organisation' }
  return { ...body, label: 'ACTOR', value }
}

const NEAR = 6

/** A place in the words of the founding, or right behind its time. */
function placeOf({ board }: Telling, mark: Mark): Place | null {
  const end = Math.min(board.sentenceOf(mark.from).to, mark.to + NEAR)
  for (let i = mark.from; i < end; i++) {
    const here = board.markAt(i, 'IN_PLACE')
    if (here) return { ...meaning<Located>(here).place }
    if (i >= mark.to && (board.tokens[i]!.kind === 'punct' || board.markAt(i, 'MEETING', 'includes'))) return null
  }
  return null
}

/** `على يد … `, `بمبادرة من …` behind the founding: a list of states or people. */
function foundersOf(telling: Telling, mark: Mark): Actor[] {
  const { board } = telling
  const end = Math.min(board.sentenceOf(mark.from).to, mark.to + NEAR * 2)
  for (let i = mark.from; i < end; i++) {
    const by = board.markAt(i, 'founded_by')
    const who = by && [by.to, by.to + 1].map((at) => board.markAt(at, 'LIST')).find((list) => list)
    if (who) return who.parts.map((part) => telling.actorOf(part))
  }
  return []
}

const REACH = 60

/** The body named last before a token. */
function bodyBefore({ board }: Telling, token: number): Mark | undefined {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && meaning<Actor>(actor).kind === 'organisation') return actor
  }
  return bodyBehind(board, token)
}

/** `هذه المنظمة التي تأسست عام 2001` at the head of a report: the body that is named later. */
function bodyBehind(board: Board, token: number): Mark | undefined {
  for (let i = token; i < Math.min(board.tokens.length, token + REACH * 2); i++) {
    const actor = board.markAt(i, 'ACTOR')
    if (actor && meaning<Actor>(actor).kind === 'organisation') return actor
  }
  return undefined
}
