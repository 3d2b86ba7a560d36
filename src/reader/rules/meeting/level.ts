import { foldWord } from '../../../arabic/fold.js'
import type { MeetingLevel } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { POSSESSIVE } from './mention.js'
import { set, type Told } from './told.js'

/** Words that lead to those who meet. */
export const LINKS = new Set(['مع', 'فيه', 'فيها', 'بين', 'ضم', 'يضم', 'جمع', 'يجمع', 'بحضور'])

/** Takes the level of those who meet. */
export function takeLevel(told: Told, mark: Mark, board: Board): boolean {
  if (!saysLevel(told, mark, board)) return false
  if (isOfTwo(board, mark)) return set(told, 'level', 'ministerial')
  // `الاجتماع الوزاري لوزراء خارجية`: which ministers.
  if (told.level === 'ministerial' && mark.prep === 'ل' && /_ministers$/.test(String(mark.value))) {
    told.level = mark.value as MeetingLevel
    return true
  }
  // `مؤتمر إعادة الإعمار على مستوى الخبراء`: who meets rather than what for.
  if (told.level === 'donors' && mark.value !== 'donors' && isAtLevel(board, mark)) {
    told.level = mark.value as MeetingLevel
    return true
  }
  return set(told, 'level', mark.value as MeetingLevel)
}

const AT_LEVEL = /^ب?(?:ال)?مستوي(?:ين)?$/

const isAtLevel = (board: Board, mark: Mark) =>
  /^(?:ال)?مستوي$/.test(board.tokens[mark.from - 1]?.norm ?? '') && board.tokens[mark.from - 2]?.norm === 'علي'

/** `وزراء دفاع وخارجية`, `وزراء الخارجية والدفاع`: ministers of two kinds. */
function isOfTwo(board: Board, mark: Mark): boolean {
  if (!/^(?:foreign|defence)_ministers$/.test(String(mark.value))) return false
  return /^و(?:ال)?(?:خارجيه|دفاع|داخليه|ماليه|اقتصاد)$/.test(board.tokens[mark.to]?.norm ?? '')
}

/** Takes the level of whoever meets his counterparts. */
export function takeCounterparts(told: Told, mark: Mark): boolean {
  if (!set(told, 'level', mark.value as MeetingLevel)) return false
  told.derived.push('level from the post of who meets counterparts')
  return true
}

/** `يجتمع قادتها في أوساكا`: whose leaders is said before. */
export function takeTheirLeaders(told: Told, board: Board): void {
  const { to } = told.zone.mention
  if (told.verb && !told.level && /^(?:قادت|زعماو|روسا[ءو])(?:ها|ه|هم)$/.test(board.tokens[to]?.norm ?? ''))
    told.level = 'leaders'
}

/** Ministers say the level of a meeting where they are those who meet, not where they are guests or speakers. */
function saysLevel(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  if (/^[وبلك]?مجلس$/.test(before) && mark.article) return false
  if (['رييس', 'رييسه', 'رياسه', 'نايب'].includes(before)) return false
  if (mark.value === 'donors')
    return (
      (told.format === 'conference' || mark.from <= mention.to) &&
      before !== 'من' &&
      mark.from <= mention.to + 4 &&
      mark.from >= mention.from - 3
    )
  if (isAtLevel(board, mark) && mark.from < mention.from && mention.from - mark.to <= OF_WHOM) return true
  if (mark.from < mention.from) return !isOfThoseWhoCome(told, mark, board) && isSubject(told, mark, board)
  const distance = mark.from - mention.to
  // `انطلاق القمة بجلسة مغلقة لوزراء الخارجية`
  if (told.format === 'summit' && mark.value !== 'leaders' && hasSitting(board, mention.to, mark.from)) return false
  // Right behind the noun only where the noun has no article: `شارك في الاجتماع ممثلون` names guests.
  if (mark.from < mention.to || (distance === 0 && !mention.parts.some((part) => part.article))) return true
  if (mark.prep === 'ل' && mark.conj === '') return distance <= 10
  if (BODIES.test(before) && distance <= (/^لل/.test(before) ? 10 : 1) && board.tokens[mark.to]?.norm !== 'المصغر')
    return true
  if (AT_LEVEL.test(before) || AT_LEVEL.test(board.tokens[mark.from]!.norm)) return distance <= 20
  // `يشارك فيه ممثلون`: guests of any meeting.
  if (mark.value === 'senior_officials' && board.markAt(mark.from - 2, 'takes_part')) return false
  return LINKS.has(before) ? distance <= 10 : told.verb && distance <= 4
}

/** `وصل كبار المسؤولين للمشاركة في القمة`: leaders meet there. */
function isOfThoseWhoCome({ format, zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  if (format !== 'summit' || mark.value === 'leaders') return false
  return board.hasBetween(mark.to, mention.from, 'to_take_part')
}

/** `اجتماع اللجنة الوزارية`, `اجتماعات المجلس الوزاري`: the body that meets is one of ministers. */
const BODIES = /مجلس$|^(?:ل?ل|ال)?(?:لجنه|هييه)$/

function hasSitting(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (board.markAt(i, 'session')?.prep === 'ب') return true
  return false
}

/** Whether a word lies in a time. */
function isTimed(board: Board, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--)
    if (board.at(i).some((mark) => mark.label === 'TIME' && mark.to > at)) return true
  return false
}

/** `عقد وزراء … اجتماعا`, or `وزراء … في اجتماعهم`. */
function isSubject(told: Told, mark: Mark, board: Board): boolean {
  const { mention } = told.zone
  if (POSSESSIVE.test(board.tokens[mention.from]!.norm) || isTheirs(board, mention.to)) return true
  if (isInTheirs(told, mark, board)) return true
  let words = 0
  for (let i = mark.from - 1; i >= Math.max(told.zone.from, mark.from - 14) && words < 4; i--) {
    const inTime = board.tokens[i]!.kind !== 'word' || isTimed(board, i)
    if (!inTime) words++
    if (board.at(i).some((each) => each.label === 'HAPPENS' || each.label === 'hosts')) return true
  }
  // `وزراء خارجية المجموعة يجتمعون`
  if (told.verb && told.zone.mention.from - mark.to <= 5 && mark.from - told.zone.from <= 3) return true
  // `وزراء مالية الرابطة، الذين اجتمعوا`
  if (told.verb && board.tokens[mention.from - 1]!.norm === 'الذين' && mention.from - mark.to <= NAMED) return true
  // `وزراء داخلية البلدان الخمسة عقدوا اجتماعا`
  for (let i = mark.to; i < Math.min(told.zone.mention.from, mark.to + OF_WHOM); i++) {
    if (board.tokens[i]!.kind !== 'word') return false
    if (board.markAt(i, 'HAPPENS')) return true
  }
  return false
}

/** `اتفق وزراء الداخلية في اجتماع`: they met to do so. */
function isInTheirs({ definite, verb, zone: { mention } }: Told, mark: Mark, board: Board): boolean {
  if (definite || verb || mention.from - mark.to > NAMED) return false
  for (let i = mark.to; i < mention.from - 1; i++) if (board.tokens[i]!.kind !== 'word') return false
  return /^(?:في|خلال)$/.test(board.tokens[mention.from - 1]!.norm)
}

const OF_WHOM = 4
/** Words of the name of those who are told of, before the relative pronoun. */
const NAMED = 8

/** `وزراء … في أول اجتماع لهم`, `وزراء … خلال اجتماع عقدوه`: it goes back to those named before. */
const isTheirs = ({ tokens }: Board, at: number) =>
  /^(?:لهم|لهما|عقدوه|عقدوها|عقداه|يعقدونه|يعقدونها|سيعقدونه)$/.test(tokens[at]?.norm ?? '')

/** `مجلس وزراء الداخلية العرب` is a council of ministers. */
export function levelOfBody(name: string): MeetingLevel | null {
  const words = foldWord(name)
  if (!/وزراء/.test(words)) return null
  return words.includes('دفاع') ? 'defence_ministers' : words.includes('خارجيه') ? 'foreign_ministers' : 'ministerial'
}
