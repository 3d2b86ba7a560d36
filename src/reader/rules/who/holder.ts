import { foldWord } from '../../../arabic/fold.js'
import { remembered } from '../../../claim/remembered.js'
import type { Person } from './person.js'

/** Whether a post told without a name is the one that somebody named before holds. */
export const holds = (here: Person, known: Person): boolean =>
  isEnvoyToo(here, known) ||
  ((!here.country || known.country === here.country) &&
    isWoman(here.post) === isWoman(known.post) &&
    (isDiplomat(here, known) ||
      isMinisterToo(here, known) ||
      isHeadOfSame(here, known) ||
      (known.head === 'king' && here.head === 'king' && /^(?:الملك|العاهل)$/.test(here.post ?? '')) ||
      ((known.head === here.head || isChancellor(here, known)) &&
        isSamePost(here.post, known.post, here.country !== undefined && here.country === known.country))))

/** `السفيرة القطرية` of `السفيرة فلانة`, of whom no state was told, and of the permanent representative of Qatar. */
function isEnvoyToo(here: Person, known: Person): boolean {
  const title = /^[وف]?(السفيرة?) /.exec(here.post ?? '')?.[1]
  if (!title || !here.country) return false
  if (known.post === title) return !known.country
  return known.country === here.country && /^ال(?:مندوب|ممثل)ة? الدائمة? /.test(known.post ?? '')
}

/** `الوزيرة` of a minister of state, as she is called for short. */
const isMinisterToo = (here: Person, known: Person) =>
  /^[وف]?الوزيرة?$/.test(here.post ?? '') && MINISTERS.has(known.head ?? '')

const MINISTERS = new Set(['minister_of_state', 'acting_minister', 'state_secretary', 'deputy_minister'])

/** `رئيس الدبلوماسية المغربية` of a foreign minister. */
const isDiplomat = (here: Person, known: Person) =>
  /^رئيسة? الدبلوماسية/.test(here.post ?? '') && known.head === 'minister' && /خارجي/.test(known.post ?? '')

const HEADS = new Set([
  'head',
  'senior',
  'president',
  'director_general',
  'director',
  'executive_director',
  'secretary_general',
])

/** `رئيس منظمة العمل` of its director general, `مديرة البنك` of a director there: heads of one body, which both posts name. */
function isHeadOfSame(here: Person, known: Person): boolean {
  if (here.head === known.head || !HEADS.has(here.head ?? '') || !HEADS.has(known.head ?? '')) return false
  if (here.country || (known.country && known.head === 'president') || !here.post || !known.post) return false
  const body = postWords(here.post).slice(1)
  const all = postWords(known.post).slice(1)
  return body.length > 0 && BODIES.test(body[0]!) && body.every((word) => all.includes(word))
}

const BODIES = /^(?:منظم|بنك|صندوق|وكال|هيي|اتحاد|مفوضي|برنامج|مجموع|رابط|تحالف|مركز|لجن)/

/** `المستشارة` alone, once `المستشارة الألمانية` was named. */
const isChancellor = (here: Person, known: Person) =>
  known.head === 'chancellor' && /^المستشارة?$/.test(here.post ?? '')

/** `الوزير` is not the minister named before, where that was a woman. */
const isWoman = (post: string | undefined) => post !== undefined && /^\S+ة(?: |$)/.test(post)

/** What a post is of, its words without clitics and articles. */
const postWords = remembered((post): readonly string[] =>
  foldWord(post)
    .split(/\s+/)
    .map((word) => word.replace(/^(?:لل|[ولب]?ال|ل(?=.{4}))/, '').replace(/(?:يه|ه)$/, ''))
    .filter(Boolean),
)

/** `الأمين العام` is that of the United Nations named before; `الأمين العام للجامعة` is another. */
function isSamePost(here: string | undefined, known: string | undefined, ofOneState: boolean): boolean {
  if (!here || !known) return true
  const b = postWords(known)
  // `رئيس المجلس الصيني` after `رئيس المجلس بجمهورية الصين الشعبية`: the adjective of the state both serve.
  const a = ofOneState && /ية?$/.test(here) ? postWords(here).slice(0, -1) : postWords(here)
  return a.every((word) => b.includes(word)) || b.every((word) => postWords(here).includes(word))
}
