import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
import { isNamed, isState, type Taking, wasMeetingTold } from './taking.js'

const takes = (who: Mark[]): Taking => ({ who, capacity: 'participant' })

/** Labels of words that may stand in a name. */
const NAMEISH = new Set(['NAME', 'firstname', 'familyname', 'familyname_maybe', 'firstname_maybe', 'nameparticle'])
const LONGEST = 4

export const forEachRule = finder({
  name: 'participation: somebody for each state',
  why: 'ضم الاجتماع فلانا عن روسيا، وفلانا عن الصين: each of them takes part, and his state',
  find(board, note) {
    let last = -1
    let row: Mark[] = []
    const end = () => {
      // One alone may speak of a state; two or more stand for theirs.
      if (row.length > 2 && wasMeetingTold(board, row.at(-1)!.from))
        note(markOver('TAKING', row[0]!, row.at(-1)!.to, takes(row), row))
      row = []
    }
    for (const { index, norm } of board.tokens) {
      const state = norm === 'عن' ? board.markAt(index + 1, 'ACTOR') : undefined
      if (!state || !isState(state) || state.prep + state.conj !== '') continue
      const person = nameBefore(board, index)
      if (!person) continue
      if (board.sentenceIndex(index) !== last) end()
      last = board.sentenceIndex(index)
      row.push(person, state)
    }
    end()
  },
  finds: ['وضم الاجتماع [TAKING:كارل بيلت عن السويد، وماتي نيمي عن فنلندا]'],
  leaves: ['وقال الاجتماع إن كارل بيلت عن السويد بعيد', 'ودافع كارل بيلت عن السويد، وماتي نيمي عن فنلندا'],
})

/** The name right before a token: a person, or words of no list back to a comma or to the meeting. */
function nameBefore(board: Board, at: number): Mark | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST - 1); i--) {
    const person = board.markAt(i, 'PERSON')
    if (person?.to === at) return person.prep === '' && isNamed(person) ? person : undefined
  }
  let from = at
  while (at - from < LONGEST && isNameish(board, from - 1)) from--
  if (at - from < 2 || !(board.markAt(from - 1, 'comma', 'MEETING') || board.markAt(from - 2, 'MEETING')))
    return undefined
  const written = board.words(from, at)
  const name = board.markAt(from - 1, 'comma') ? written.replace(/^و/, '') : written
  return markOver(
    'PERSON',
    board.markAt(from - 1, 'comma') ?? board.at(from - 1)[0]!,
    at,
    { name } satisfies Person,
    [],
  )
}

const isNameish = (board: Board, i: number) =>
  board.tokens[i]?.kind === 'word' &&
  board.tokens[i]!.breaks === 0 &&
  board.at(i).every(({ label }) => NAMEISH.has(label))

export const actForEachRule = finder({
  name: 'participation: each state and who stands for it',
  why: 'ومثل الجزائر في الاجتماع فلان، وتونس فلان، وليبيا فلان: each state takes part, and who is named behind it',
  find(board, note) {
    for (const verb of board.of('acts_for')) {
      const { to } = board.sentenceOf(verb.from)
      if (!board.hasBetween(verb.to, to, 'MEETING') && !wasMeetingTold(board, verb.from)) continue
      const row: Mark[] = []
      for (let i = verb.to + 1; i < to; i++) {
        const state = board.markAt(i, 'ACTOR')
        if (state?.conj !== 'و' || !isState(state)) continue
        const person = board.markAt(state.to, 'PERSON')
        if (person && isNamed(person) && person.conj + person.prep === '') row.push(state, person)
      }
      if (row.length > 2) note(markOver('TAKING', row[0]!, row.at(-1)!.to, takes(row), row))
    }
  },
  finds: ['ومثل السويد في الاجتماع الوزير كارل بيلت، [TAKING:وفنلندا الوزير ماتي نيمي، وغانا السفيرة آنا ليند]'],
  leaves: ['ومثل السويد في الحفل الوزير كارل بيلت، وفنلندا الوزير ماتي نيمي، وغانا السفيرة آنا ليند'],
})
