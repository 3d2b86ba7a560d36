import { foldWord } from '../../../arabic/fold.js'
import { perWord, type Word } from '../../../arabic/word.js'
import { remembered } from '../../../claim/remembered.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { holds } from './holder.js'
import type { Person } from './person.js'

/** One person of a report, gathered from every place that names him. */
interface Known {
  words: readonly string[]
  person: Person
  last: string
}

/** Words of a name, alike for its several spellings: `عبد الرحمن` and `عبدالرحمان`, `بينغ` and `بينج`. */
const wordsOf = remembered((name): readonly string[] =>
  foldWord(name)
    .replace(/عبد (?=ال)/g, 'عبد')
    .replace(/رحمان/g, 'رحمن')
    .replace(/غ/g, 'ج')
    .split(/\s+/)
    .filter(Boolean),
)

const HEADS_OF_STATES = new Set(['president', 'prime_minister', 'king', 'emir'])

/** `لودريان` for `جان إيف لو دريان`, `أبوزيد` for `أحمد أبو زيد`: a short word of the family name and the word behind it, written in one. */
function inOneWord(words: readonly string[]): string | undefined {
  const [particle, family] = [words.at(-2), words.at(-1)]
  return words.length > 2 && particle && particle.length < 4 && /^(?:لو|لا|دي|دو|دا|دل|فان|فون|ماك|ابو)$/.test(particle)
    ? particle + family!
    : undefined
}

const PLACES = 256

/** A number below `PLACES` that follows from a word's letters. */
function placeOf(word: string): number {
  let place = word.length
  for (let i = 0; i < word.length; i++) place = (place * 31 + word.charCodeAt(i)) & (PLACES - 1)
  return place
}

/**
 * The people of a report. A shorter name is the longer one where its words stand in it in the same order; a post alone
 * is the person who was last named with it.
 */
export class Roster {
  private readonly people: Known[] = []
  private readonly byWord = new Map<string, Known[]>()
  /** Which places of the words' letters are taken: most words of a text are told apart from names by it. */
  private readonly taken = new Uint8Array(PLACES)

  constructor(board: Board) {
    const marks = board.of('PERSON').toSorted((a, b) => a.from - b.from)
    for (const mark of marks) {
      const person = meaning<Person>(mark)
      if (person.name) this.enter(person)
    }
  }

  private enter(person: Person): void {
    const words = wordsOf(person.name!)
    const known = this.match(words)
    if (known) {
      if (words.length > known.words.length) {
        known.words = words
        known.person.name = person.name
      }
      for (const field of ['post', 'country', 'head'] as const) known.person[field] ??= person[field]
      for (const word of words) this.index(word, known)
      return
    }
    const entry: Known = { words, person: { ...person }, last: words.at(-1)! }
    this.people.push(entry)
    for (const word of words) this.index(word, entry)
    const whole = inOneWord(words)
    if (whole) this.index(whole, entry)
  }

  /** How many people the report names. */
  get size(): number {
    return this.people.length
  }

  private index(word: string, entry: Known): void {
    const list = this.byWord.get(word) ?? []
    if (!list.includes(entry)) list.push(entry)
    this.byWord.set(word, list)
    this.taken[placeOf(word)] = 1
  }

  /** Whether a word can be one of a name: false is sure, true is not. */
  mayHold(word: Word): boolean {
    const places = placesOf(word)
    if (places < 0) return places === ANYWHERE
    const { taken } = this
    return (taken[places & 255]! | taken[(places >> 8) & 255]! | taken[places >> 16]!) === 1
  }

  /** The person whose name contains these words in order, or is contained in them. */
  match(words: readonly string[]): Known | undefined {
    const near = this.byWord.get(words.at(-1)!) ?? this.byWord.get(words[0]!) ?? []
    return near.find(({ words: own }) =>
      own.length >= words.length
        ? within(words, own) || (words.length === 1 && inOneWord(own) === words[0])
        : own.length > 1 && within(own, words),
    )
  }

  /** A surname alone, or any distinct word of one person's name. */
  byOneWord(word: string): Known | undefined {
    const all = this.byWord.get(word)
    if (!all) return undefined
    const bySurname = all.filter((each) => each.last === word || inOneWord(each.words) === word)
    return bySurname.length === 1 ? bySurname[0] : all.length === 1 && all[0]!.words.length > 1 ? all[0] : undefined
  }

  /** Who a mark means: the fullest name, with the post and the country that any place of the report gives. */
  actorOf(mark: Mark, before: readonly Mark[] = []): Actor {
    const person = meaning<Person>(mark)
    const known = person.name ? this.match(wordsOf(person.name)) : this.holder(person, before)
    return personActor(known?.person ?? person, person)
  }

  /** The holder of a post named alone: the last person before it with the same kind of post and no other country. */
  private holder(person: Person, before: readonly Mark[]): Known | undefined {
    const fits = (each: Known) => holds(person, each.person)
    for (let k = before.length - 1; k >= 0; k--) {
      const name = meaning<Person>(before[k]!).name
      const known = name ? this.match(wordsOf(name)) : undefined
      if (known && fits(known)) return known
    }
    const all = this.people.filter(fits)
    if (!person.country) return undefined
    if (all.length > 0) return all.length === 1 ? all[0] : undefined
    // `الرئيس المصري` once `الرئيس السيسي` was named: the only one of the kind whose state is not told.
    const { country: _, ...ofNone } = { ...person, post: person.post?.split(' ')[0] }
    const stateless = this.people.filter(
      (each) =>
        !each.person.country && each.person.post && !FORMER.test(each.person.post) && holds(ofNone, each.person),
    )
    return stateless.length === 1 && HEADS_OF_STATES.has(person.head ?? '') ? stateless[0] : undefined
  }
}

/** `الرئيس السابق` is not who is president. */
const FORMER = / (?:ال)?(?:سابق|راحل|أسبق|منتخب)ة?(?: |$)/

function within(short: readonly string[], long: readonly string[]): boolean {
  let k = 0
  for (const word of long) if (word === short[k]) k++
  return k === short.length
}

function personActor(full: Person, here: Person): Actor {
  const post = full.post ?? here.post
  const country = full.country ?? here.country
  return {
    name: full.name ?? here.post!,
    kind: 'person',
    ...(post ? { post } : {}),
    ...(country ? { country } : {}),
  }
}

const covered = new StampedSet()

export const surnameRule = finder({
  name: 'who: surname',
  why: 'Whom a report has named in full it then calls by one word of the name',
  find(board, note) {
    const roster = new Roster(board)
    if (roster.size === 0) return
    covered.cover(board.of('PERSON'))
    for (const token of board.tokens) {
      if (covered.has(token.index) || token.kind === 'punct' || token.kind === 'number') continue
      const short = shortName(board, roster, token.index)
      // `وقال السيد بيلت`
      const title = short && board.markAt(token.index - 1, 'honorific')
      const isTitled = title && title.to === token.index && title.conj + title.prep === ''
      if (!short) continue
      const to = endOfName(board, short)
      for (let i = short.to; i < to; i++) covered.add(i)
      note({ ...short, from: isTitled ? title.from : short.from, to })
    }
  },
  finds: [
    'قال الوزير السويدي كارل بيلت كلمته. وأضاف [PERSON:بيلت] أن الأمر عاجل',
    'قال الوزير السويدي كارل بيلت كلمته. وأضاف [PERSON:السيد بيلت] أن الأمر عاجل',
    'قال الوزير أحمد أبو زيد كلمته. وأضاف [PERSON:أبوزيد] أن الأمر عاجل',
    'قال الوزير السويدي كارل فكي كلمته. وحذر [PERSON:فكي] من التأخير',
    'قال الوزير السويدي بلتاس موراتيمو كلمته. وأكد [PERSON:بلتاس موراتيمو] أن الأمر عاجل',
    'استقبل الوزير نظيره السنغالي ماكي سال. وقال [PERSON:سال] إن الأمر عاجل',
  ],
  leaves: ['قال الوزير السويدي كارل بيلت كلمته. وأضاف المتحدث أن الأمر عاجل'],
})

/** `كارل بيلت`: the words of his name that follow the first of them. */
function endOfName(board: Board, short: Mark): number {
  const words = wordsOf(meaning<Person>(short).name ?? '')
  const at = words.indexOf(partsOf(board.tokens[short.from]!.word).find(({ name }) => words.includes(name))?.name ?? '')
  let to = short.to
  for (let k = at + 1; at >= 0 && k < words.length; k++) {
    const next = board.tokens[to]
    if (!next || next.breaks > 0 || next.norm.replace(/غ/g, 'ج') !== words[k]) break
    to++
  }
  return to
}

const NEVER = new Set([
  'محمد',
  'احمد',
  'علي',
  'عبد',
  'الله',
  'بن',
  'ابو',
  'ال',
  'صباح',
  'خالد',
  'سلمان',
  'حسن',
  'عمر',
  'يوسف',
])

/** `قال سال إن`: between the verb and its `أن` stands who says it, whatever else the word means. */
const behindSaying = (board: Board, at: number) =>
  board.markAt(board.markAt(at - 1, 'honorific') ? at - 2 : at - 1, 'say_that', 'say_of') !== undefined &&
  board.markAt(at + 1, 'that') !== undefined

/** `وحذر فكي`: a family name that is another word too, right behind a verb of saying. */
const isFamily = (board: Board, at: number) =>
  board.markAt(at, 'familyname')?.conj === '' && board.markAt(at - 1, 'say_that', 'say_of', 'say_maybe') !== undefined

/** A word, perhaps without its clitics, as a part of a name. */
interface Part {
  conj: '' | 'و' | 'ف'
  prep: '' | 'ل' | 'ب'
  name: string
}

/** The most ways to read a word as a part of a name of which the places are kept beside the word. */
const PACKED = 3

/** The places of all that a word can be, in one number: a byte each, the last place again where they are fewer. */
const placesOf = perWord((norm): number => {
  const places = partsIn(norm).map(({ name }) => placeOf(name))
  if (places.length === 0) return NOWHERE
  if (places.length > PACKED) return ANYWHERE
  while (places.length < PACKED) places.push(places[0]!)
  return places.reduce((packed, place) => packed * PLACES + place, 0)
})

const NOWHERE = -1
const ANYWHERE = -2

/** What a word can be as a part of a name, the least cut first. */
const partsOf = perWord(partsIn)

function partsIn(norm: string): readonly Part[] {
  return (['', 'و', 'ف'] as const).flatMap((conj) =>
    (['', 'ل', 'ب'] as const).flatMap((prep) => {
      const bare = norm.slice(conj.length + prep.length)
      if (!norm.startsWith(conj + prep) || NEVER.has(bare)) return []
      return [{ conj, prep, name: bare.replace(/غ/g, 'ج') }]
    }),
  )
}

const OTHERS = ['stop', 'STATE', 'CITY', 'TIME', 'DEMONYM', 'BODY']

function shortName(board: Board, roster: Roster, at: number): Mark | null {
  const { norm, word } = board.tokens[at]!
  if (!roster.mayHold(word)) return null
  for (const { conj, prep, name } of partsOf(word)) {
    const known = roster.byOneWord(name)
    if (!known) continue
    // `ون جياباو`: a short word where the rest of the name follows.
    const isWhole = known.words[0] === name && known.words[1] === board.tokens[at + 1]?.norm
    if (norm.length < 3 && !isWhole && !board.markAt(at, 'firstname')) return null
    if (!behindSaying(board, at) && !isFamily(board, at) && board.markAt(at, ...OTHERS)) return null
    const value: Person = { ...known.person }
    return { label: 'PERSON', from: at, to: at + 1, conj, prep, article: false, value, rule: '', parts: [] }
  }
  return null
}
