import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Person } from '../who/person.js'

const OCCASION_REACH = 48
const THAT_CAME = new Set(['جاء', 'وجاء', 'ياتي', 'وياتي', 'جاءت', 'وجاءت'])

/** `جاء ذلك خلال كلمته، حيث أشار إلى`: who spoke before goes on, or whom the sentence itself names. */
export function carriesBack(board: Board, verb: Mark): { speaker?: Mark } | null {
  const { from } = board.sentenceOf(verb.from)
  if (!THAT_CAME.has(board.tokens[from]!.norm) || verb.from - from > OCCASION_REACH) return null
  for (let i = from; i < verb.from; i++) {
    const person = board.markAt(i, 'PERSON')
    if (person && meaning<Person>(person).name) return { speaker: person }
  }
  return {}
}

/** `وتحدث في القمة أيضا الوزير فلان فذكر بأن`: who did the one thing said the other. */
export function rightBefore(board: Board, verb: Mark): { speaker: Mark } | null {
  if (verb.conj !== 'ف') return null
  for (let i = verb.from - 1; i >= Math.max(board.sentenceOf(verb.from).from, verb.from - NAMES); i--) {
    const person = board.markAt(i, 'PERSON')
    if (person?.to === verb.from) return person.prep === '' ? { speaker: person } : null
  }
  return null
}
const NAMES = 10
