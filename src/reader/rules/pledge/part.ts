import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

const OF_IT = /^[وف]?(?:منها|منه|بينها|ضمنها|بواقع|بمعدل|بمتوسط)$/
const ABOUT = /^(?:سوي|نحو|حوالي|قرابه|زهاء|اكثر|من)$/
const REACH = 3

/** `مليارا يورو، منها 300 مليون`, `بينها نحو 300 مليون`, `بواقع 300 مليون من هذا و200 من ذاك`: a part of the sum told before. */
export function isPartOf(board: Board, sum: Mark): boolean {
  for (let i = sum.from - 1; i >= Math.max(0, sum.from - REACH); i--) {
    const { norm } = board.tokens[i]!
    if (OF_IT.test(norm)) return true
    if (!ABOUT.test(norm)) break
  }
  return isOfThat(board, sum)
}

/** `88 مليار دولار، 22 مليارا منها عاجلة` */
function isOfThat(board: Board, { from, to }: Mark): boolean {
  if (!/^(?:منها|منه)$/.test(board.tokens[to]?.norm ?? '')) return false
  return /^[،,و]$/.test(board.tokens[from - 1]?.norm ?? '') && !board.markAt(to + 1, 'NUMBER', 'MONEY', 'precise')
}
