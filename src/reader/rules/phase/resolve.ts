import type { Actor } from '../../../claim/values.js'
import type { Draft } from '../../draft.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Located } from '../where/place.js'
import type { Phased } from './phase.js'

/** Phases from PHASE marks. */
export function phases(telling: Telling): Draft[] {
  const { board } = telling
  if (!namesSomebody(telling)) {
    for (const mark of board.of('PHASE')) telling.leave(mark, 'no_forum')
    return []
  }
  const forums = board.of('FORUM').toSorted((a, b) => a.from - b.from)
  let named = 0
  return board
    .of('PHASE')
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      const { ordinal, aim } = meaning<Phased>(mark)
      while (named < forums.length && forums[named]!.from <= mark.from) named++
      return {
        values: {
          type: 'phase',
          forum: forumOf(telling, forums[named - 1]),
          ordinal,
          aim: aim ? board.words(aim.from, aim.to) : null,
          place: aim ? placeIn(telling, aim.from, aim.to) : null,
        },
        words: [{ from: mark.from, to: mark.to }],
        chain: telling.speeches.chainAt(mark.from),
        marks: [mark],
      }
    })
}

/** A report that names neither a forum nor a state or body tells of phases of something else: of a railway, of an illness. */
const namesSomebody = ({ board }: Telling): boolean =>
  NAMES.some((label) => board.of(label).length > 0) ||
  ['DEMONYM', 'body_kind'].some((label) => board.of(label).some(({ article }) => article)) ||
  board.tokens.some(({ norm }) => WAR.test(norm))

const NAMES = ['FORUM', 'ACTOR', 'BODY', 'STATE', 'DAESH', 'GROUPNAME']
/** `المتحدث باسم التحالف`, `القوات`, `المبعوث`: who wages or ends a war. */
const WAR =
  /^[وفبلك]{0,2}(?:ال)?(?:تحالف|قوات|عسكري[هة]?|مبعوث[هة]?|جنرال|تنظيم|مليشيات|ميليشيات|مسلحين|متمردين|جيش|عدو|ضربات|معارك|معركه|تحرير|قتال)$/

/** The forum named last before the phase. */
function forumOf(telling: Telling, last: Mark | undefined): Actor | null {
  const actor = last && telling.board.markAt(last.from, 'ACTOR')
  return actor ? telling.actorOf(actor) : null
}

function placeIn({ board }: Telling, from: number, to: number): Located['place'] | null {
  for (let i = from; i < to; i++) {
    const place = board.markAt(i, 'PLACE')
    if (place) return meaning<Located>(place).place
  }
  return null
}
