import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { ENDS } from './nameends.js'
import { isAdverbial, isDemand, isOversaw, isSoThat, isVerb } from './nameverbs.js'
import { BOTH_DID, BY_DEED, isHyphen } from './quotedname.js'

export const KNOWN = ['firstname', 'familyname']
/** Names that are common words too: known only behind a known given name, or where a title stands before. */
const KNOWN_BEHIND = ['familyname_maybe']
const KNOWN_TITLED = ['firstname_maybe']
/** Words that are never a name, even where a name is written like them (`آن`). */
const NEVER = ['that', 'relation', 'in', 'to', 'from', 'TIME', 'saying']
/** Places that take no article: with one the word is a family name (`ألباريس`). */
const PLAIN_PLACES = new Set(['CITY', 'CAPITAL'])
const LONGEST = 10
const WHOLE = 3
/** One word of a name, or a known name of several (`عبد الرحمن`). */
interface Word {
  known: boolean
  /** Of the lists of family names alone. */
  family: boolean
  particle: boolean
  ends: boolean
  norm: string
  to: number
  /** Its words: three are a whole name (`شي جين بينغ`). */
  size: number
  /** A particle of names or a given name follows, or it is a family name of two letters (`ون جياباو`). */
  leads: boolean
  /** Stands in no word list. */
  unlisted: boolean
  /** A comma and a post follow. */
  closes: boolean
  /** Behind a title and a given name, what was said follows: no verb of its own. */
  said: boolean
  /** A noun with the article, joined by و, follows. */
  joins: boolean
}

function wordAt(board: Board, i: number, words: readonly Word[], titled: boolean): Word | null {
  const first = words.length === 0
  const token = board.tokens[i]
  if (!token || (token.kind !== 'word' && token.kind !== 'latin') || (token.breaks > 0 && !first)) return null
  if (token.norm.length === 1 || (token.norm === 'فان' && isSoThat(board, i))) return null
  // `يانيز ليناركيتش Janez Lenarčič`: the same name again.
  if (token.kind === 'latin' && !first && board.tokens[i - 1]!.kind === 'word') return null
  const here = board.at(i)
  const bare = (mark: Mark) => mark.prep === '' && (mark.conj === '' || first)
  const known = knownAt(here, words, titled)
  const name = here.find(
    (mark) =>
      known.includes(mark.label) && bare(mark) && (!KNOWN_TITLED.includes(mark.label) || isName(board, mark.to)),
  )
  const particle = here.some((mark) => mark.label === 'nameparticle' && mark.conj === '' && mark.prep === '')
  const never =
    !(name && (KNOWN_TITLED.includes(name.label) || name.to - name.from > 1)) &&
    here.some(
      (mark) =>
        NEVER.includes(mark.label) &&
        !(
          mark.label === 'TIME' &&
          (isMorningFamily(name, token.norm, first) || board.text.startsWith('آل', token.start))
        ),
    )
  // `فلان على رأس وفد`: written so it is the preposition.
  const preposition =
    (words.length > 1 ||
      (words.length === 1 && (!words[0]!.known || words[0]!.family || words[0]!.size >= WHOLE)) ||
      (first && !isNamed(board, i + 1))) &&
    board.text.slice(token.start, token.end) === 'على'
  // `عمران خان ومودي`: the next of a row.
  const joined = !first && !name && here.some((mark) => KNOWN.includes(mark.label) && mark.conj === 'و' && !mark.prep)
  const title = here.some(
    (mark) =>
      (mark.label === 'POST' && mark.to - mark.from > 1) ||
      (!first && mark.label === 'honorific' && mark.article && !name),
  )
  // `وزير التجارة وشؤون الصيد`: و with a word of a list goes on with the post.
  const goesOn =
    first && !name && here.some((mark) => mark.conj !== '' || (mark.prep === 'ب' && mark.label === 'stop_noun'))
  const ends =
    (first
      ? isDemand(board, i) || isOversaw(board, i) || BY_DEED.test(token.norm)
      : isAdverbial(board, i) ||
        isVerb(board, i) ||
        isTaken(board, i, words) ||
        isDeedNoun(board, i, words) ||
        here.some(isGathered)) ||
    never ||
    joined ||
    title ||
    goesOn ||
    preposition ||
    (!name &&
      here.some(
        (mark) =>
          ENDS.has(mark.label) &&
          !(mark.article && PLAIN_PLACES.has(mark.label) && mark.to - mark.from === 1) &&
          !(mark.label === 'DEMONYM' && isFamily(board, mark, words)),
      ))
  const isKnown =
    name !== undefined &&
    !never &&
    !title &&
    !preposition &&
    !(first ? isDemand(board, i) || isOversaw(board, i) : isVerb(board, i))
  return {
    known: isKnown,
    family: isKnown && here.every(({ label }) => label !== 'firstname' && label !== 'firstname_maybe'),
    particle,
    // `محمد ولد الشيخ الغزواني`: no title there.
    ends: ends && !(token.norm === 'الشيخ' && board.tokens[i - 1]?.norm === 'ولد'),
    norm: token.norm,
    to: isKnown ? name.to : i + 1,
    size: isKnown ? name.to - i : 1,
    unlisted: here.length === 0,
    closes:
      here.every((mark) => mark.label.startsWith('stop_') || mark.label === 'aid' || mark.conj + mark.prep !== '') &&
      ((board.tokens[i + 1]?.norm === '،' && board.markAt(i + 2, 'POST')?.conj === '') ||
        (titled && here.length === 0 && board.markAt(i + 1, 'POST')?.conj === '')),
    joins: /^وال.{3,}/.test(board.tokens[i + 1]?.norm ?? ''),
    said:
      here.length === 0 &&
      titled &&
      words[0]?.known === true &&
      (board.text[board.tokens[i + 1]?.start ?? 0] === 'إ' ||
        hasVerbBefore(board, i - words[0].norm.split(' ').length)),
    leads:
      here.length === 0 &&
      (leadsName(board, i + 1) ||
        (first && titled && (token.norm.length === 2 ? isName(board, i + 1) : isHamzated(board, i)))),
  }
}

/** `أعلن الأمين العام فلان الفلاني تعيين مبعوث`: behind a whole name the noun of what is done, and what it is done to. */
const isDeedNoun = (board: Board, i: number, words: readonly Word[]) =>
  (words.length > 1 || words[0]?.family === true) &&
  words.every(({ known }) => known) &&
  board.at(i).length === 0 &&
  ((DEED_NOUN.test(board.tokens[i]!.norm) && board.tokens[i + 1]?.kind === 'word') ||
    (VERB_FORM.test(board.tokens[i]!.norm) && /^[استم]/.test(board.text[board.tokens[i]!.start]!)))
/** Of the measures تفعيل, إفعال, انفعال, افتعال, استفعال. */
/** `سيطرح`, `انتهج`, `استبعد`, `تحضيرا`: behind a whole name no word of it. */
const VERB_FORM = /^(?:س[يت].{3,}|ا.ت..ت?|است...ت?|ت..ي.ا|است..ا.ا)$/
const DEED_NOUN = /^(?:ت..ي.|ا[^ل].ا.|ان..ا.|ا.ت.ا.|است..ا.)$/

/** `تعهد الوزير فلان الفلاني بضبط الأسعار`: behind a whole name what its verb takes with ب. */
function isTaken(board: Board, i: number, words: readonly Word[]): boolean {
  if (words.length < 2 || board.at(i).length > 0 || !/^ب.{3}/.test(board.tokens[i]!.norm)) return false
  for (let k = i - 2; k >= Math.max(board.sentenceOf(i).from, i - TAKEN_REACH); k--) {
    const verb = board.markAt(k, 'say_of', 'say_that')
    if (verb) return String(verb.value).split(' ').includes('ب')
  }
  return false
}
const TAKEN_REACH = 9

/** `أجرى السيد محمد يتيم محادثات`: the verb stands before the title. */
const hasVerbBefore = (board: Board, at: number) =>
  board.at(at - 1).some(({ label }) => label === 'honorific') &&
  board.markAt(at - 2, 'happens', 'say_that', 'say_of', 'say_maybe', 'takes_part', 'received', 'chairs') !== undefined

/** `طالب الرئيس كارل بيلت الحلفاء بزيادة`: those whom he addresses. */
const isGathered = (mark: Mark) => mark.label === 'speaker_noun' && mark.value === 'those gathered'

/** `الشيخ صباح الأحمد الصباح اليوم`: behind a given name the family, no time of day. */
const isMorningFamily = (name: Mark | undefined, norm: string, first: boolean) =>
  !first && name?.label === 'familyname' && norm === 'الصباح'

/** `ألويسيو`: written with hamza its first letters are no article. A verb (`ألزم الحكومة`) has its object behind it. */
const isHamzated = (board: Board, i: number) =>
  /^[أإآ]ل/.test(board.text.slice(board.tokens[i]!.start, board.tokens[i]!.end)) &&
  canBegin(board.tokens[i]!.norm.slice(2)) &&
  isName(board, i + 1)

/** `سلطان بن ناصر السويدي`: behind a name with its father's the adjective is the family's. */
const isFamily = (board: Board, mark: Mark, words: readonly Word[]) =>
  mark.conj + mark.prep === '' &&
  // `أشرف غاني`: behind a given name no adjective of a state stands without its article.
  ((!mark.article && words.length === 1 && words[0]!.known && mark.to === mark.from + 1) ||
    (mark.article && isFamilyWithArticle(board, mark, words)))

const isFamilyWithArticle = (board: Board, mark: Mark, words: readonly Word[]) =>
  (words.length > 2 && words.at(-1)!.known && words.some((word) => word.particle && /^(?:بن|ولد)$/.test(word.norm))) ||
  // `محمد شياع السوداني`: a given name, his father's that no list knows, the family.
  (words.length === 2 && words[0]!.known && words[1]!.unlisted && /[^هت]$/.test(board.tokens[mark.from]!.norm))

/** A particle of names or, behind a word that no list knows, a given name: `الناني ولد`, `الدرديري محمد`. */
const leadsName = (board: Board, at: number) =>
  board.markAt(at, 'nameparticle')?.conj === '' ||
  (board.tokens[at]?.breaks === 0 &&
    board.markAt(at, 'firstname')?.conj === '' &&
    board.at(at - 2).some((mark) => mark.label === 'honorific' && mark.to === at - 1))

/** Egyptian print writes the name Ali like the preposition: only a known name behind it tells. */
const isNamed = (board: Board, at: number) =>
  board.markAt(at, ...KNOWN, 'nameparticle') !== undefined && !board.markAt(at, 'that')

/** Whether the word behind a given name that is a common word too can be a family name. */
function isName(board: Board, at: number): boolean {
  const next = board.tokens[at]
  if (!next || next.breaks > 0 || next.kind !== 'word' || next.norm.startsWith('ال')) return false
  return board.at(at).length === 0 || board.markAt(at, 'familyname') !== undefined
}

/** Which lists tell a name here: a common word is a name only behind a title or behind a given name. */
function knownAt(here: readonly Mark[], words: readonly Word[], titled: boolean): string[] {
  if (words.length === 0) return titled ? [...KNOWN, ...KNOWN_TITLED] : KNOWN
  const behind = words.some((word) => word.known) && here.some((mark) => KNOWN_BEHIND.includes(mark.label))
  return behind ? [...KNOWN, ...KNOWN_BEHIND] : KNOWN
}

/** Reads a name at a token. Untitled names need a given name and a second word. */
export function nameAt(board: Board, at: number, titled: boolean): Mark | null {
  const words: Word[] = []
  for (let i = at; i < board.tokens.length && words.length < LONGEST; i = words.at(-1)!.to) {
    const word = wordAt(board, isHyphen(board.tokens, i) ? i + 1 : i, words, titled)
    if (!word || !(belongs(words, word) || (titled && isLastOfThree(board, words, word)))) break
    words.push(word)
  }
  while (words.at(-1)?.particle && !words.at(-1)!.known) words.pop()
  const known = words.some((word) => word.known)
  const to = words.at(-1)?.to ?? at
  if (words.length === 0 || (to - at === 1 && !(known && titled)) || (!titled && !words[0]!.known)) return null
  if (!known && !words[0]!.particle && words.some((word) => /(يه|ات)$/.test(word.norm))) return null
  const conj = board.at(at).find((mark) => KNOWN.includes(mark.label))?.conj ?? ''
  return { label: 'NAME', from: at, to, conj, prep: '', article: false, value: null, rule: '', parts: [] }
}

/** `دونالد ترامب رسوما`, `حسن روحاني المعاهدة`: behind a given name a family name that a list knows closes it. */
const isWhole = (words: readonly Word[]) => words.length === 2 && words[0]!.known && words[1]!.family

const REGNAL = /^ال(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|رابعه|ثانيه)$/

function belongs(words: readonly Word[], word: Word): boolean {
  // `محمد السادس`: the number of a king.
  if (words.length === 1 && words[0]!.known && REGNAL.test(word.norm)) return true
  if (words.length > 0 && !word.known && BOTH_DID.test(word.norm)) return false
  if (word.closes && words.length > 1 && words.every((each) => each.known || each.particle || /^ال/.test(each.norm)))
    return true
  if (word.ends) return word.particle && !word.known && words.length > 0
  // `والناقدة`: the next of a list.
  if (words.length > 0 && !word.known && /^(وال|[فبك]ال(?=.{4})|لل)/.test(word.norm)) return false
  if (word.particle || (word.known && words.length > 0)) return true
  const before = words.at(-1)
  if (!before) return word.known || word.leads || canBegin(word.norm)
  if (before.particle) return true
  const family = word.norm.startsWith('ال') && word.norm.length > 4
  // `قطب الحكامة والقطاع`: nouns of what follows.
  if (words.length === 1 && family && !before.known && word.joins) return false
  if (words.length === 1 && before.size >= WHOLE) return false
  if (words.length === 1) return family || !looksLikeVerb(word.norm) || word.said
  if (isWhole(words)) return false
  return family || (words.length === 2 && words.every((each) => each.known) && !looksLikeVerb(word.norm))
}

/** Names of two words in no list, transliterated, go on for two more. */
const FURTHER = 2

/** A third word in no list ends a titled name where no further such word follows, or where the whole name is foreign. */
function isLastOfThree(board: Board, words: readonly Word[], word: Word): boolean {
  const all = words.every((each) => each.unlisted)
  if (words.length < 2 || words.length > (all ? 3 : 2) || word.ends || !isForeign(word, all)) return false
  if (isWhole(words)) return false
  const most = all ? FURTHER : 1
  let to = word.to
  for (let n = words.length - 1; n < most && isOutside(board, to); n++) to++
  return !isOutside(board, to)
}

const isForeign = (word: Word, all: boolean) =>
  word.unlisted && canBegin(word.norm) && !(all ? /(ه|^م.*ا)$/ : /[هان]$/).test(word.norm)

/** A word of no list that goes on in the same line. */
function isOutside(board: Board, at: number): boolean {
  const next = board.tokens[at]
  return next !== undefined && next.breaks === 0 && next.kind === 'word' && board.at(at).length === 0
}

/** A word outside all lists begins a name unless its shape is that of a verb, an adjective or a noun with the article. */
function canBegin(norm: string): boolean {
  return (
    norm.length > 2 &&
    !/^(ال|لل|وال(?=.{3})|[بكف]ال(?=.{4}))/.test(norm) &&
    !/(ية|يه|ات)$/.test(norm) &&
    // `لمجمع`, `لتثمين`: the preposition before a noun.
    !/^ل[مت].{3,}/.test(norm) &&
    !looksLikeVerb(norm)
  )
}

function looksLikeVerb(norm: string): boolean {
  // `يوشيماسا` is a name, `يبحثا` too rare.
  return norm.startsWith('ي') && norm.length > 3 && !/[ون]$|^.{4,}ا$/.test(norm)
}
