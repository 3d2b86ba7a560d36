import type { Board } from '../../engine/board.js'
import type { Zone } from './zone.js'

/** How far behind a meeting of another's name its verb stands. */
const VERB = 8
/** Words of a meeting told at the head of a sentence before its comma. */
const ASIDE = 6

/**
 * `قال إن اجتماعا للدول المشاركة في مؤتمر أوسلو سيعقد في جنيف`: the verb behind إن and its noun is that noun's, whatever
 * meeting is named between.
 */
export function predicated(board: Board, all: Zone[]): Zone[] {
  for (let k = 0; k + 1 < all.length; k++) {
    const [zone, next] = [all[k]!, all[k + 1]!]
    if (!/^[وف]?ان$/.test(board.tokens[zone.mention.from - 1]?.norm ?? '') || zone.more || next.more) continue
    if (next.relation !== null || next.mention.prep + next.mention.conj !== '') continue
    if (holds(board, zone.mention.to, next.mention.from)) continue
    const verb = verbBehind(board, next.mention.to, Math.min(next.to, next.mention.to + VERB))
    if (verb === null) continue
    zone.more = { from: verb, to: next.to }
    next.to = verb
  }
  return all
}

const holds = (board: Board, from: number, to: number) =>
  board.hasBetween(from, to, 'HAPPENS', 'hosts', 'comma', 'who_relative', 'meet_verb')

/** A finite verb of holding that no relative pronoun leads. */
function verbBehind(board: Board, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (board.markAt(i, 'comma', 'who_relative', 'that')) return null
    if (board.markAt(i, 'HAPPENS')) return /^[وف]?س?[يت]/.test(board.tokens[i]!.norm) ? i : null
  }
  return null
}

/** `غداة اجتماع وزاري، يلتئم الاثنين في أوسلو قادة المجموعة في قمتهم`: behind the comma the sentence tells of the next. */
export function behindAside(board: Board, start: number, all: Zone[]): Zone[] {
  const [zone, next] = all
  if (!zone || !next || zone.relation !== 'background') return all
  const lead = zone.mention.from - 2
  if (lead > start && board.tokens[lead]!.kind === 'word') return all
  for (let i = zone.mention.to; i < Math.min(next.mention.from, zone.mention.to + ASIDE); i++) {
    if (board.markAt(i, 'TIME', 'IN_PLACE', 'who_relative', 'HAPPENS')) return all
    if (!board.markAt(i, 'comma')) continue
    if (next.from > i + 1) next.from = i + 1
    zone.to = Math.min(zone.to, i)
    return all
  }
  return all
}
