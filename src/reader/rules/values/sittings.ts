import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const SITTINGS = /^[وفبلك]?(?:ال)?(?:جلس|اجتماع|جول|لقاء|ورش)(?:تين|تان|ات|ين|ان)$/
const FEW = 4
/** How far behind it the second of them stands. */
const FAR = 24

/** `جلستين، الأولى صباح الأحد`: the first of them, not an hour. */
export function countsSittings(board: Board, { from, conj }: Mark): boolean {
  for (let i = from - 1; i >= Math.max(0, from - (conj === '' ? FEW : FAR)); i--)
    if (SITTINGS.test(board.tokens[i]!.norm)) return true
  return false
}
