import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import type { Located } from './place.js'

export const venueRule = finder({
  name: 'where: venue',
  why: 'A palace, hotel or hall is named by the words with the article, the body or the state that follow it',
  find(board, note) {
    for (const head of board.of('venue')) {
      const to = nameOfVenue(board, head)
      if (to === head.to) continue
      const name = writtenFrom(board, head, to)
      note(
        markOver(
          'VENUE',
          head,
          to,
          {
            place: {
              name,
              venue: name,
              ...inVenue(board, head.to, to, /^(?:resort|island|palace)$/.test(String(head.value))),
            },
          } satisfies Located,
          [head],
        ),
      )
    }
  },
  finds: [
    'استقبل الملك ضيوفه في [VENUE:قصر السلام] أمس',
    'عقد اللقاء بـ [VENUE:مقر الأمم المتحدة] في جنيف',
    'عقد اللقاء في [VENUE:مقر مجلس النواب السويدي] أمس',
    'عقد اللقاء في [VENUE:مركز الملك كارل بيلت الثقافي العالمي] أمس',
    'عقد اللقاء في [VENUE:مركز الملك كارل بيلت للمؤتمرات] أمس',
    'عقد اللقاء في [VENUE:مركز هلسنكي الدولي للمؤتمرات] أمس',
    'عقد اللقاء في [VENUE:فيلا الورود] أمس',
  ],
  leaves: ['جلسوا في قاعة واسعة', 'يقع مقر عمله قرب بيته'],
})

/** `فندق شيراتون القاهرة`: the city at the end of its name; `منتجع شرم الشيخ`, `قصر بعبدا` have no other name. */
function inVenue(board: Board, from: number, to: number, isResort: boolean): Partial<Place> {
  const first = board.markAt(from, 'CITY')
  if (first && first.to < to && pastUse(board, first.to) === to)
    return { city: board.words(from, first.to), country: String(first.value) }
  for (let i = isResort ? from : from + 1; i < to; i++) {
    const city = board.at(i).find((mark) => mark.label === 'CITY' && mark.to === to)
    if (city) return { city: board.words(i, to), country: String(city.value) }
  }
  // `مقر مجلس النواب المصري`
  const last = board.markAt(to - 1, 'DEMONYM')
  if (last?.article && last.to === to && to - from > 1 && isOfState(last)) return { country: String(last.value) }
  // `جزيرة كيش الإيرانية`
  const of = isResort ? board.markAt(to, 'DEMONYM') : undefined
  return of?.article && isOfState(of) ? { country: String(of.value) } : {}
}

const isOfState = ({ value }: Mark) => /^[A-Z]{2}$/.test(String(value)) && value !== 'EU' && value !== 'UN'

/** `مقر مجلس النواب`, `مقر وزارة الخارجية`: what has its seat there. */
const INSTITUTION = /^(?:مجلس|وزاره|رياسه|برلمان|حكومه)$/

const NAMED = new Set(['hotel', 'base', 'resort'])
/** Those whose names are in no list. */
const UNLISTED = new Set([...NAMED, 'palace', 'villa'])

/** Titles inside the name of a house. */
const TITLES = new Set(['الملك', 'الملكه', 'الامير', 'الاميره', 'الشيخ', 'السلطان', 'الرييس', 'الامام'])
/** So many words of its name can stand behind whom it is named after. */
const NAME_WORDS = 4

/** `مركز كوالالمبور للمؤتمرات`: what the centre of a city is for. */
function pastUse(board: Board, at: number): number {
  let to = at
  while (/^(?:الدولي|للموتمرات|للمعارض|والموتمرات|والمعارض)$/.test(board.tokens[to]?.norm ?? '')) to++
  return to
}

function nameOfVenue(board: Board, head: Mark): number {
  let to = head.to
  const institution = head.value === 'seat' && INSTITUTION.test(board.tokens[to]?.norm ?? '')
  if (institution) to++
  let most = institution ? 4 : 3
  for (let n = 0; n < most; n++) {
    const token = board.tokens[to]
    if (!token || token.breaks > 0 || token.kind !== 'word') break
    // `مركز الملك حسين بن طلال للمؤتمرات`: whom it is named after.
    const name = n === 0 || TITLES.has(board.tokens[to - 1]!.norm) ? board.markAt(to, 'NAME') : undefined
    if (name && name.conj + name.prep === '') {
      to = name.to
      most = n + NAME_WORDS
      continue
    }
    const body = board
      .at(to)
      .find((mark) => ['BODY', 'STATE', 'CITY'].includes(mark.label) && mark.conj + mark.prep === '')
    // `مقر الوزارة القاهرة`: behind a name the city is a place of its own; a hotel's name may end with it.
    if (body?.label === 'CITY' && n > 0 && !NAMED.has(String(head.value))) break
    if (body) return head.value === 'centre' && body.label === 'CITY' ? pastUse(board, body.to) : body.to
    // Hotels, bases and resorts bear names of no list: `قاعدة أندروز`.
    if (
      n === 0 &&
      UNLISTED.has(String(head.value)) &&
      !token.norm.startsWith('ال') &&
      board.at(to).length === 0 &&
      token.norm.length > 3
    ) {
      to++
      continue
    }
    const ends = board
      .at(to)
      .some((mark) => ['stop', 'TIME', 'CITY', 'say_that', 'say_of', 'meeting'].includes(mark.label))
    if (ends || !/^(?:ال|لل(?:موتمرات|معارض|موتمر)$)/.test(token.norm)) break
    to++
  }
  return to
}
