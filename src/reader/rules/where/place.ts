import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder, rule } from '../../engine/rule.js'
import { capitalOf } from '../../words/cities.js'
import { writtenFrom } from '../who/post.js'

/** A place and, where it was worked out, by which rule. */
export interface Located {
  place: Place
  derived?: string
}

export const cityRule = rule({
  name: 'where: city',
  why: 'A city lies in its country',
  pattern: 'city? name:CITY DEMONYM?',
  make: ({ name }, match, board) => {
    const city = writtenFrom(board, name!, name!.to)
    const value: Located = {
      place: { name: city, city, country: String(name!.value) },
      derived: 'country from the city',
    }
    return { label: 'PLACE', value, from: match.from }
  },
  finds: ['انعقد اللقاء في [name:ستوكهولم]', 'وصل إلى مدينة [name:جنيف] السويسرية'],
  leaves: ['انعقد اللقاء في الصباح'],
})

export const stateRule = rule({
  name: 'where: state',
  why: 'A state is a place too',
  pattern: 'name:STATE',
  make: ({ name }, _, board) => {
    const value: Located = { place: { name: writtenFrom(board, name!, name!.to), country: String(name!.value) } }
    return { label: 'PLACE', value }
  },
  finds: ['انعقد اللقاء في [name:السويد]'],
  leaves: ['انعقد اللقاء في الصباح'],
})

/** States whose first city has their name. */
const CITY_STATES = new Set(['KW', 'MX', 'PA', 'LU', 'DJ', 'GT', 'SG', 'SM', 'MC', 'DZ', 'TN'])

export const cityOfStateRule = rule({
  name: 'where: city with the name of its state',
  why: 'مدينة الكويت is a city, not the state',
  pattern: 'city name:STATE',
  make: ({ name }, match, board) => {
    const country = String(name!.value)
    if (name!.prep + name!.conj !== '' || !CITY_STATES.has(country)) return null
    const city = writtenFrom(board, match.parts[0]!, match.to)
    return { label: 'PLACE', value: { place: { name: city, city, country }, derived: 'country from the city' } satisfies Located, from: match.from }
  },
  finds: ['انعقد اللقاء في مدينة [name:المكسيك]'],
  leaves: ['زار مدينة في المكسيك', 'زار المكسيك'],
})

export const capitalRule = rule({
  name: 'where: capital',
  why: 'The capital of a state is a known city',
  pattern: 'capital of:(DEMONYM | STATE)',
  make: ({ of }, match, board) => {
    const country = String(of!.value)
    const city = capitalOf[country]
    if (!city) return null
    const place: Place = { name: writtenFrom(board, match.parts[0]!, match.to), city, country }
    const value: Located = { place, derived: 'city from "the capital"' }
    return { label: 'PLACE', value }
  },
  finds: ['انعقد اللقاء في العاصمة [of:السويدية]'],
  leaves: ['جمع رأس المال في العاصمة', 'زار العاصمة أمس'],
})

export const venueRule = finder({
  name: 'where: venue',
  why: 'A palace, hotel or hall is named by the words with the article, the body or the state that follow it',
  find(board, note) {
    for (const head of board.of('venue')) {
      const to = nameOfVenue(board, head)
      if (to === head.to) continue
      const name = writtenFrom(board, head, to)
      const value: Located = { place: { name, venue: name } }
      note(markOver('VENUE', head, to, value, [head]))
    }
  },
  finds: ['استقبل الملك ضيوفه في [VENUE:قصر السلام] أمس', 'عقد اللقاء بـ [VENUE:مقر الأمم المتحدة] في جنيف'],
  leaves: ['جلسوا في قاعة واسعة', 'يقع مقر عمله قرب بيته'],
})

const NAMED = new Set(['hotel', 'base', 'resort'])

function nameOfVenue(board: Board, head: Mark): number {
  let to = head.to
  for (let n = 0; n < 3; n++) {
    const token = board.tokens[to]
    if (!token || token.breaks > 0 || token.kind !== 'word') break
    const body = board
      .at(to)
      .find((mark) => ['BODY', 'STATE', 'CITY'].includes(mark.label) && mark.conj + mark.prep === '')
    if (body) return body.to
    // Hotels, bases and resorts bear names of no list: `قاعدة أندروز`.
    if (n === 0 && NAMED.has(String(head.value)) && !token.norm.startsWith('ال') && board.at(to).length === 0 && token.norm.length > 3) {
      to++
      continue
    }
    const ends = board.at(to).some((mark) => ['stop', 'TIME', 'CITY', 'say_that', 'say_of'].includes(mark.label))
    if (ends || !token.norm.startsWith('ال')) break
    to++
  }
  return to
}

export const inPlaceRule = rule({
  name: 'where: in a place',
  why: 'في or ب before a place says where',
  pattern: '((in | virtual from) place:(no+VENUE | no+PLACE) | place:(bi+VENUE | bi+PLACE))',
  make: ({ place }) => ({ label: 'IN_PLACE', value: place!.value }),
  finds: ['انعقد اللقاء في [place:ستوكهولم]', 'انعقد اللقاء [place:بالسويد] أمس', 'التقوا عبر الفيديو من [place:جنيف]'],
  leaves: ['غادر السويد أمس'],
})

export const nearRule = rule({
  name: 'where: near',
  why: 'قرب before a city says in which country something is, not in which city',
  pattern: 'near place:PLACE',
  make: ({ place }) => {
    const { place: near } = meaning<Located>(place!)
    const value: Located = { place: { name: near.name, ...(near.country ? { country: near.country } : {}) }, derived: 'country from a place nearby' }
    return { label: 'IN_PLACE', value }
  },
  finds: ['انعقد اللقاء قرب [place:ستوكهولم]'],
  leaves: ['انعقد اللقاء قرب النهر'],
})
