import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder, rule } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import type { Located } from './place.js'

/** The most words of a city's name. */
const LONGEST = 3

export const namedCapitalRule = finder({
  name: 'where: capital of no list',
  why: 'Behind في or مدينة a name that no list knows before عاصمة and a state is a city of that state',
  find(board, note) {
    for (const capital of board.of('capital')) {
      if (capital.article) continue
      const state = stateBehind(board, capital.to)
      const to = board.tokens[capital.from - 1]?.norm === '،' ? capital.from - 1 : capital.from
      const from = state && nameBefore(board, to)
      if (!state || from === undefined) continue
      const first: Mark = {
        ...capital,
        from,
        to,
        conj: '',
        prep: board.tokens[from - 1]?.norm.startsWith('ب') ? 'ب' : '',
      }
      const city = writtenFrom(board, { ...first, prep: '' }, to)
      const place = { name: city, city, country: String(state.value) }
      const head = board.markAt(from - 1, 'city')
      note(markOver('PLACE', head ?? { ...first, prep: '' }, state.to, { place } satisfies Located, [capital, state]))
    }
  },
  finds: [
    'عقد اللقاء في [PLACE:سكوليتسا عاصمة السويد] أمس',
    'تستضيف [PLACE:مدينة بورت سكول عاصمة فنلندا] القمة',
    'عقد اللقاء في [PLACE:سكوليتسا، عاصمة جمهورية فنلندا]',
  ],
  leaves: ['زار العاصمة السويدية', 'وصل إلى ستوكهولم عاصمة السويد'],
})

export const bracketedStateRule = finder({
  name: 'where: city of no list, its state in brackets',
  why: 'Behind في or مدينة a name that no list knows before a state in brackets is a city of that state',
  find(board, note) {
    for (const state of board.of('STATE')) {
      const open = state.from - 1
      if (state.prep + state.conj !== '' || !board.markAt(open, 'open') || !board.markAt(state.to, 'close')) continue
      const from = nameBefore(board, open)
      if (from === undefined) continue
      const name = { ...state, from, to: open }
      const city = writtenFrom(board, name, open)
      const head = board.markAt(from - 1, 'city')
      const place = { name: city, city, country: String(state.value) }
      note(markOver('PLACE', head ?? name, state.to + 1, { place } satisfies Located, [state]))
    }
  },
  finds: ['عقد اللقاء في [PLACE:سكوليتسا (السويد)] أمس', 'تستضيف [PLACE:مدينة بورت سكول (فنلندا)] القمة'],
  leaves: ['عقد اللقاء في ستوكهولم (السويد)', 'قال الوزير (السويد) إنه مستعد', 'قال في اللقاء (السويد) إنه مستعد'],
})

export const cityByStateRule = rule({
  name: 'where: the city of a state, without its name',
  why: 'المدينة المغربية was named before: it lies in that state',
  pattern: 'city:al+city of:al+DEMONYM',
  make: ({ city, of }, match, board) => {
    const state = String(of!.value)
    if (
      !/^[وف]?[بل]?المدينه$/.test(board.tokens[city!.from]!.norm) ||
      !/^[A-Z]{2}$/.test(state) ||
      board.markAt(match.to, 'CITY')
    )
      return null
    const place = { name: writtenFrom(board, city!, match.to), country: state }
    return { label: 'PLACE', value: { place } satisfies Located }
  },
  finds: ['افتتحت القمة التي تحتضنها [city:المدينة] [of:السويدية] غدا'],
  leaves: ['زار المدينة القديمة', 'عقد اللقاء في الولاية السويدية'],
})

/** The state behind the word for a capital, perhaps with what it calls itself. */
function stateBehind(board: Board, at: number): Mark | undefined {
  return board.markAt(at, 'STATE') ?? (board.markAt(at, 'and_also') ? board.markAt(at + 1, 'STATE') : undefined)
}

/** Where a name of words of no list begins that ends before a token, with في, إلى or مدينة before it. */
function nameBefore(board: Board, to: number): number | undefined {
  for (let from = to - 1; from >= Math.max(0, to - LONGEST) && isUnlisted(board, from); from--)
    if (board.markAt(from - 1, 'city', 'in', 'to')) return from
  return undefined
}

const isUnlisted = (board: Board, i: number) =>
  board.tokens[i]!.kind === 'word' && !board.tokens[i]!.norm.startsWith('ال') && board.at(i).length === 0
