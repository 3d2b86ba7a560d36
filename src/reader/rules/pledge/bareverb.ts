import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'

const BACK = 12
const WHO = ['ACTOR', 'PERSON', 'own_state', 'SPEAKER', 'LIST', 'TIME', 'precise', 'turn', 'PLACE']
const LINKS =
  /^(?:ب|بنحو|نحو|مبلغ|بمبلغ|قيمه|بقيمه|كذلك|ايضا|ب?(?:تقديم|دفع|تخصيص|توفير|منح|ضخ)|في|المقدمه|الصداره|الطليعه|قطاع|القطاع|الخاص|عن|حتي|الان)$/

/** `ستدفع 3 مليارات`, `وعد البنك بمليار`: a verb of giving and who gives right before a number without a currency. */
export function isGivenHere(board: Board, number: Mark): boolean {
  const floor = Math.max(board.sentenceOf(number.from).from, number.from - BACK)
  for (let i = number.from - 1; i >= floor; i--) {
    const verb = board.markAt(i, 'gives', 'gives_maybe', 'say_that')
    if (!verb) continue
    if (verb.label === 'say_that' && !meaning<string>(verb).startsWith('announced')) return false
    return isBetween(board, verb.to, number.from) && countsNothing(board, number.to)
  }
  return false
}

function isBetween(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const mark = board.at(i).find((one) => WHO.includes(one.label) && one.to > i && one.to <= to)
    if (!mark && !LINKS.test(board.tokens[i]!.norm)) return false
    i = mark?.to ?? i + 1
  }
  return true
}

/** Nothing that it counts stands behind it. */
function countsNothing(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (!next || next.breaks > 0 || next.kind === 'punct') return true
  if (board.markAt(at, 'counted', 'measured', 'goods', 'DEMONYM', 'unit')) return false
  return /^(?:فقط|تقريبا|كامله?|كاملا|و.*|لل?.{3,}|منها|منه|من|في|علي|خلال|اضافيه?|اخري|ايضا|كذلك|هذا|هذه|سنويا|بحلول|حتي|الي|عبر|بين)$/.test(
    next.norm,
  )
}
