import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const MANY = /^(?:دول|بلدان|حكومات|منظمات|موسسات|جهات|هييات|شركات|اطراف|شركاء|بنوك|مصارف|صناديق|وكالات)$/
const ALSO = /^و(?:دول|بلدان|حكومات|منظمات|موسسات|جهات|هييات|شركات|اطراف|شركاء|بنوك|مصارف|صناديق|وكالات)$/

/** `تعهدت دول ومنظمات بتقديم …`: many give, and none of them is named. What they give is what was gathered. */
export function isByMany(board: Board, verb: Mark | null): boolean {
  if (!verb || !MANY.test(board.tokens[verb.to]?.norm ?? '') || board.markAt(verb.to, 'ACTOR')) return false
  const next = verb.to + 1
  return (
    ALSO.test(board.tokens[next]?.norm ?? '') ||
    /^(?:عده|عديده|مختلفه|كثيره|ب.{2,})$/.test(board.tokens[next]?.norm ?? '') ||
    board.markAt(next, 'TIME') !== undefined
  )
}

/** `ووعدوا المنظمة بمليارين`: the verb has its givers in it, and what follows is whom they give to. */
export const hasGiversInIt = (board: Board, verb: Mark) => /[^ا]وا$/.test(board.tokens[verb.from]!.norm)
