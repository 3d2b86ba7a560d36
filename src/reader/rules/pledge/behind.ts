import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { behindForm } from './gift.js'
import { endOfSum } from './sum.js'
import { announcedAt } from './verbform.js'

const TAKEN_UP = new Set(['بها', 'به', 'لها', 'له', 'منها', 'عنها', 'عنه'])
const REACH = 3
const DONE = /^(?:تم|يتم|جري)$/

/** The verb behind a sum, which it takes up again: `350 مليون يورو تعهدت بها بلجيكا`, `20 مليونا سددتها لندن`. */
export function givenBehind(board: Board, sum: Mark): Mark | null {
  const end = relativeEnd(board, endOfSum(board, sum))
  // `610 ملايين دولار الذي تم التعهد به`
  const done = DONE.test(board.tokens[end]?.norm ?? '') ? board.markAt(end + 1, 'giving') : undefined
  if (done && TAKEN_UP.has(board.tokens[done.to]?.norm ?? '')) return done
  const again =
    board.markAt(board.markAt(end, 'aid')?.to ?? end, 'gave_it') ?? board.markAt(behindForm(board, end), 'gave_it')
  if (again) return again
  // `125 مليون دولار كانت قد وعدت بها`
  const had = /^كانت?$/.test(board.tokens[end]?.norm ?? '') && board.tokens[end + 1]?.norm === 'قد'
  const at = isAlready(board, end) || had ? end + 2 : end
  const verb = board.markAt(at, 'gives', 'gives_maybe') ?? announcedAt(board, at)
  const taken = verb?.conj === '' && TAKEN_UP.has(board.tokens[verb.to]?.norm ?? '')
  if (taken && OF_IT.has(board.tokens[verb.to]!.norm) && hasOwnSum(board, verb.to)) return null
  if (taken && (had || at === end + 2 || isActor(board, verb.to + 1) || isMany(board, verb.to + 1)))
    return { ...verb, to: verb.to + 1 }
  const said = board.tokens[end]?.norm === '،' ? end + 1 : end
  return promisedGiving(board, isAlready(board, said) ? said + 2 : said)
}

/** `17 مليونا سبق أن تعهدت بها أوسلو` */
export const isAlready = (board: Board, at: number) =>
  board.tokens[at]?.norm === 'سبق' && board.tokens[at + 1]?.norm === 'ان'

/** `أربعة مليارات سنويا، التي تعهدت بها السويد`: over how often, and a relative. */
function relativeEnd(board: Board, end: number): number {
  const yearly = /^(?:سنويا|شهريا)$/.test(board.tokens[end]?.norm ?? '') ? end + 1 : end
  const comma = board.tokens[yearly]?.norm === '،' ? yearly + 1 : yearly
  return board.markAt(comma, 'who_relative') ? comma + 1 : end
}

const OF_IT = new Set(['منها', 'منه'])
const OWN_SUM = 10

/** `ميزانيته 11 مليونا قدمت منها السويد 7 ملايين`: the verb has a sum of its own. */
function hasOwnSum(board: Board, at: number): boolean {
  for (let i = at; i < Math.min(at + OWN_SUM, board.sentenceOf(at).to); i++) {
    if (board.tokens[i]!.kind === 'punct') return false
    if (board.markAt(i, 'MONEY')) return true
  }
  return false
}

const isActor = (board: Board, at: number) => board.markAt(at, 'ACTOR', 'SPEAKER', 'PERSON') !== undefined
const isMany = (board: Board, at: number) => /^(?:ال)?(?:مانحون|مشاركون|داعمون)$/.test(board.tokens[at]?.norm ?? '')

/** `17 مليون دولار، تعهدت أوسلو بدفعها` */
function promisedGiving(board: Board, at: number): Mark | null {
  const verb = board.markAt(at, 'gives')
  const giver = verb?.conj === '' ? board.markAt(verb.to, 'ACTOR') : undefined
  if (!verb || !giver) return null
  for (let i = giver.to; i < giver.to + REACH; i++) if (board.markAt(i, 'giving_it')?.prep === 'ب') return verb
  return null
}
