import type { Actor } from '../../../claim/values.js'
import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Promised } from './promised.js'

/**
 * The state that the conference of a report is held for: `مؤتمر المانحين لدعم السودان`, `شركاء السودان`; else the one that
 * its pledges name together. Null where the report speaks of none or of several.
 */
export const helpedState = (board: Board): Mark | null => found(board).state

const found = perBoard((board): { state: Mark | null } => {
  const states = conferenceFor(board)
  return { state: oneOf(states.length > 0 ? states : namedBy(board)) }
})

function oneOf(states: readonly Mark[]): Mark | null {
  const first = states[0]
  return first && states.every(({ value }) => value === first.value) ? first : null
}

const REACH = 10
const ABOUT = /^(?:بشان|اجل|حول|مانحي|مانحو|شركاء|اصدقاء|المانحين|المانحون)$/
const FRIENDS = /^[وفبلك]?(?:ال)?(?:شركاء|اصدقاء|مانحي|مانحو)$/

function conferenceFor(board: Board): Mark[] {
  const states: Mark[] = []
  for (const meeting of board.of('meeting')) {
    const end = Math.min(board.sentenceOf(meeting.from).to, meeting.to + REACH)
    for (let i = meeting.to; i < end; i++) {
      const state = board.markAt(i, 'STATE')
      const people = state ? undefined : board.markAt(i, 'DEMONYM')
      if (people && isPeople(board, people)) states.push(people)
      if (!state) continue
      if (isHelped(board, state)) states.push(state)
      break
    }
  }
  for (const state of board.of('STATE'))
    if (state.prep + state.conj === '' && FRIENDS.test(board.tokens[state.from - 1]?.norm ?? '')) states.push(state)
  return states.length > 0 ? states : leavesWith(board)
}

const LEFT = /^[وف]?(?:خرج|خرجت|عاد|عادت|حصلت?|[يت]حصل|نالت?|[يت]نال|جنت?|حصدت?|[يت]حصد|تلقت?|[يت]تلقي)$/
const PROMISES = /^ب?(?:تعهدات|وعود|التزامات)$/

/** `خرجت باكستان من المؤتمر بتعهدات`, `باكستان تحصل على وعود`: who leaves it with promises. */
function leavesWith(board: Board): Mark[] {
  const states: Mark[] = []
  for (const state of board.of('STATE')) {
    if (state.prep !== '') continue
    const verb = [state.from - 1, state.to].find((at) => LEFT.test(board.tokens[at]?.norm ?? ''))
    if (verb === undefined) continue
    const end = Math.min(board.sentenceOf(state.from).to, verb + REACH)
    for (let i = verb + 1; i < end; i++) if (PROMISES.test(board.tokens[i]!.norm)) states.push(state)
  }
  return states
}

const OF_STATE = /^(?:ال|لل)(?:شعب|جيش|اقتصاد|حكومه|دوله)$/

/** `لدعم الشعب اللبناني`, `لدعم الجيش اللبناني` */
function isPeople(board: Board, { from, value, article }: Mark): boolean {
  if (!article || !/^[A-Z]{2}$/.test(String(value)) || /^(?:EU|UN)$/.test(String(value))) return false
  return OF_STATE.test(board.tokens[from - 1]?.norm ?? '') && GOOD.test(board.tokens[from - 2]?.norm ?? '')
}

const GOOD = /^[بلو]{0,2}(?:دعم|مساعده|مسانده|اعمار|اغاثه|صالح|تنميه|انعاش)$/

/** `لدعم السودان`, `بشأن السودان`, `للسودان`, `لدعم اقتصاد السودان`. */
function isHelped(board: Board, { from, prep, conj }: Mark): boolean {
  if (conj !== '') return false
  const before = board.tokens[from - 1]?.norm ?? ''
  if (prep === 'ل') return /^(?:المانحين|المانحون|مانحين|الدولي|دولي|المانحه|التعهدات|الداعمه)$/.test(before)
  if (prep !== '') return false
  if (ABOUT.test(before)) return true
  for (let i = from - 1; i >= Math.max(0, from - 2); i--)
    if (board.markAt(i, 'for_good') && GOOD.test(board.tokens[i]!.norm)) return true
  return false
}

/** `تعهد المانحون بمليار`: of all who met. */
const isOfMany = ({ kind, donor }: Promised) =>
  kind === 'total' || (donor?.label === 'ACTOR' && meaning<Actor>(donor).kind === 'group')

/** Whom the sums that were gathered are for, and those that two at least give. */
function namedBy(board: Board): Mark[] {
  const pledged = board
    .of('PLEDGE')
    .map((mark) => meaning<Promised>(mark))
    .filter(({ beneficiary }) => beneficiary?.label === 'STATE')
  if (pledged.length < 2 && !pledged.some(isOfMany)) return []
  return pledged.map(({ beneficiary }) => beneficiary!)
}
