import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'

const ABOUT = new Set(['عن', 'في', 'مبلغ', 'اليوم', 'امس'])

/** `أعلنت السويد 50 مليون يورو`: nothing but who speaks, when and where stands between. */
export function isObjectOf(board: Board, says: Mark, sum: Mark): boolean {
  const actor = board.markAt(says.to, 'PERSON', 'ACTOR')
  if (!actor || sum.prep !== '') return false
  for (let i = actor.to; i < sum.from; ) {
    const next = board.markAt(i, 'TIME', 'PLACE', 'precise')?.to ?? (ABOUT.has(board.tokens[i]!.norm) ? i + 1 : 0)
    if (next <= i) return false
    i = next
  }
  return true
}

/** `حصل البلد على وعود، حيث أعلنت السويد هبة`: what is announced behind what was gathered is the announcer's. */
export const isAnnouncedBetween = (gathers: Mark, says: Mark, noun: Mark) =>
  meaning<string>(says).startsWith('announced') && gathers.from < says.from && says.from < noun.from
