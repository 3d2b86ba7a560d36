import type { Place } from '../../../claim/values.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
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
  pattern:
    '((city | capital kind_of_capital?)? quote? name:CITY DEMONYM? (comma? direction no+STATE)? | (city | venue=island) quote name:CITY quote DEMONYM?)',
  make: ({ name }, match, board) => {
    const city = writtenFrom(board, name!, name!.to)
    // `في إفران بأرمينيا`: a city of the name lies in the state that is said.
    const said = board.markAt(name!.to, 'STATE')
    const country = String(said?.prep === 'ب' && said.conj === '' ? said.value : name!.value)
    const value: Located = {
      place: { name: city, city, country },
      derived: 'country from the city',
    }
    return { label: 'PLACE', value, from: match.from }
  },
  finds: [
    'انعقد اللقاء في [name:ستوكهولم]',
    'وصل إلى مدينة [name:جنيف] السويسرية',
    'وصل إلى [name:جنيف] غربي سويسرا',
    'تستضيفها جزيرة "[name:جربة]" التونسية',
  ],
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
export const CITY_STATES = new Set(['KW', 'MX', 'PA', 'LU', 'DJ', 'GT', 'SG', 'SM', 'MC', 'DZ', 'TN', 'ST', 'VA'])

export const cityOfStateRule = rule({
  name: 'where: city with the name of its state',
  why: 'مدينة الكويت is a city, not the state',
  pattern: 'city name:STATE',
  make: ({ name }, match, board) => {
    const country = String(name!.value)
    if (name!.prep + name!.conj !== '' || !CITY_STATES.has(country)) return null
    const city = writtenFrom(board, match.parts[0]!, match.to)
    return {
      label: 'PLACE',
      value: { place: { name: city, city, country }, derived: 'country from the city' } satisfies Located,
      from: match.from,
    }
  },
  finds: ['انعقد اللقاء في مدينة [name:المكسيك]'],
  leaves: ['زار مدينة في المكسيك', 'زار المكسيك'],
})

export const capitalRule = rule({
  name: 'where: capital',
  why: 'The capital of a state is a known city',
  pattern: '(capital of:(DEMONYM | STATE) | of:STATE al+capital)',
  make: ({ of }, match, board) => {
    const country = String(of!.value)
    // `عاصمة أوزبكستان سمرقند`, `عاصمة كوت ديفوار، أبيدجان`: the report names the city.
    const at = /^[،,(]$/.test(board.tokens[match.to]?.norm ?? '') ? match.to + 1 : match.to
    const named = board
      .at(at)
      .find(
        (mark) => mark.label === 'CITY' && (mark.value === country || at === match.to) && mark.prep + mark.conj === '',
      )
    if (named) {
      const city = writtenFrom(board, named, named.to)
      // `العاصمة النيجرية أبوجا`: a slip of the pen; the city is what is meant.
      const value: Located = { place: { name: city, city, country: String(named.value) } }
      return { label: 'PLACE', value, to: named.to }
    }
    const city = capitalOf[country]
    if (!city) return null
    const place: Place = { name: writtenFrom(board, match.parts[0]!, match.to), city, country }
    const value: Located = { place, derived: 'city from "the capital"' }
    return { label: 'PLACE', value }
  },
  finds: [
    'انعقد اللقاء في العاصمة [of:السويدية]',
    'تحتضن عاصمة [of:كوت ديفوار]، أبيدجان، القمة',
    'تجمعهم [of:الجزائر] العاصمة غدا',
  ],
  leaves: ['جمع رأس المال في العاصمة', 'زار العاصمة أمس'],
})

export const seatRule = rule({
  name: 'where: a capital of some kind',
  why: 'العاصمة الاقتصادية المغربية is a city of the state, and perhaps not its capital',
  pattern: 'capital kind:kind_of_capital of:(DEMONYM | STATE)',
  make: ({ of }, match, board) => {
    const country = String(of!.value)
    if (!/^[A-Z]{2}$/.test(country)) return null
    const named = board.markAt(match.to, 'CITY')
    const name = writtenFrom(board, match.parts[0]!, match.to)
    if (named && String(named.value) === country) {
      const city = writtenFrom(board, named, named.to)
      return { label: 'PLACE', value: { place: { name: city, city, country } } satisfies Located, to: named.to }
    }
    return { label: 'PLACE', value: { place: { name, country } } satisfies Located }
  },
  finds: [
    'عقد اللقاء في العاصمة [kind:التجارية] [of:الإيفوارية]',
    'عقد في العاصمة [kind:الاقتصادية] [of:المغربية] الدار البيضاء',
  ],
  leaves: ['زار العاصمة الاقتصادية للبلاد'],
})

export const inPlaceRule = rule({
  name: 'where: in a place',
  why: 'في or ب before a place says where',
  pattern: '((in | virtual from) quote? place:(no+VENUE | no+PLACE) | place:(bi+VENUE | bi+PLACE))',
  make: ({ place }, { from }, board) =>
    isConcern(board.tokens[place!.from - 1]?.norm ?? '') ||
    /^ال?حاكم[هي]?/.test(board.tokens[place!.from - 2]?.norm ?? '') ||
    /^(?:و?ليست?|ولا|لا)$/.test(board.tokens[from - 1]?.norm ?? '')
      ? null
      : { label: 'IN_PLACE', value: place!.value },
  finds: ['انعقد اللقاء في [place:ستوكهولم]', 'انعقد اللقاء [place:بالسويد] أمس', 'التقوا عبر الفيديو من [place:جنيف]'],
  leaves: [
    'غادر السويد أمس',
    'القمة الخاصة بالسويد',
    'ينعقد على أرض أخرى وليس في السويد',
    'اللجنة المعنية بفنلندا',
    'أعلنت السلطات الحاكمة في السويد موقفها',
  ],
})

/** `الخاصة بليبيا`, `المعنية بالسودان`: what something is about, not where it is. */
function isConcern(before: string): boolean {
  return /^(و?ال)?(خاص|متعلق|معني|مختص|مرتبط|خاصتين|معنيين|يتعلق|تتعلق|مقارن)(ه|ين|ون)?$/.test(before)
}

export const governmentSeatRule = rule({
  name: 'where: seat of a government',
  why: 'في البيت الأبيض says where, and no forum: the house stands in the capital of its state',
  pattern: '(in place:no+gov_seat | place:bi+gov_seat)',
  make: ({ place }, _, board) => {
    const country = String(place!.value)
    const venue = writtenFrom(board, place!, place!.to)
    const city = capitalOf[country]
    const value: Located = {
      place: { name: venue, venue, country, ...(city ? { city } : {}) },
      derived: 'country from the city',
    }
    return { label: 'IN_PLACE', value }
  },
  finds: ['اجتمعوا في [place:البيت الأبيض] أمس', 'اجتمعوا [place:بالإليزيه] أمس'],
  leaves: ['أعلن البيت الأبيض موقفه'],
})

export const bracketRule = rule({
  name: 'where: city in brackets',
  why: 'A city in brackets behind a venue that no list knows says where it is',
  pattern: '(in ~3 | bi+venue ~3 | venue ~3) open place:CITY close',
  make: ({ place }, _, board) => {
    const located = board.markAt(place!.from, 'PLACE')
    return located ? { label: 'IN_PLACE', value: located.value, from: place!.from, to: place!.to } : null
  },
  finds: ['عقد اللقاء في فيلا الورود ([place:جنيف]) أمس'],
  leaves: ['قال الوزير (جنيف) إنه مستعد'],
})

export const besideVenueRule = rule({
  name: 'where: city behind a venue',
  why: 'A city right behind a venue, with a comma or without, is where the venue stands',
  pattern: 'VENUE comma? place:no+PLACE',
  make: ({ place }) => ({ label: 'IN_PLACE', value: place!.value, from: place!.from }),
  finds: ['عقد اللقاء في مقر الوزارة [place:القاهرة]', 'عقد اللقاء في قصر السلام، [place:جنيف]'],
  leaves: ['زار القاهرة'],
})

export const nearRule = rule({
  name: 'where: near',
  why: 'قرب before a city says in which country something is, not in which city',
  pattern: 'near place:PLACE',
  make: ({ place }) => {
    const { place: near } = meaning<Located>(place!)
    const value: Located = {
      place: { name: near.name, ...(near.country ? { country: near.country } : {}) },
      derived: 'country from a place nearby',
    }
    return { label: 'IN_PLACE', value }
  },
  finds: ['انعقد اللقاء قرب [place:ستوكهولم]'],
  leaves: ['انعقد اللقاء قرب النهر'],
})
