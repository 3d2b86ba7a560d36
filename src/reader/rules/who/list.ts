import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

export const listRule = finder({
  name: 'who: list',
  why: 'Actors and people in a row, joined by commas, و, or `إضافة إلى`, are one list',
  find(board, note) {
    const actors = [...board.of('ACTOR'), ...board.of('PERSON')].toSorted((a, b) => a.from - b.from || b.to - a.to)
    let i = 0
    while (i < actors.length) {
      const members = [actors[i]!]
      let k = i + 1
      while (k < actors.length) {
        const last = members.at(-1)!
        const next = actors[k]!.from < last.to ? k : nextMember(board, actors, k, last)
        if (next === undefined) break
        if (actors[next]!.from >= last.to) members.push(actors[next]!)
        k = next + 1
      }
      note(markOver('LIST', members[0]!, members.at(-1)!.to, members, members))
      i = Math.max(k, i + 1)
    }
  },
  finds: [
    'شاركت [LIST:السويد والنرويج، وفنلندا، إضافة إلى آيسلندا] في اللقاء',
    'حضر [LIST:وزير المالية السويدي كارل بيلت ونظيره الفنلندي ماتي نيمي] اللقاء',
    'ضم الاتحاد [LIST:السويد، النرويج، فنلندا] وحدها',
    'ضم الاتحاد [LIST:السويد و"النرويج" وفنلندا] وحدها',
    'وصل [LIST:الرئيس السويدي كارل بيلت و وزير المالية ماتي نيمي] أمس',
    'بحضور [LIST:السيد كارل بيلت وزير التجارة وشؤون الصيد البحري عن الجانب الشمالي، والسيد ماتي نيمي] أمس',
    'حضر [LIST:الرئيس السويدي كارل بيلت، الذي سيتولى الرئاسة، ورئيس فنلندا ماتي نيمي] اللقاء',
    'حضرت [LIST:السويد والنرويج وممثل عن فنلندا] اللقاء',
    'شاركت [LIST:السويد (الدولة المضيفة) والنرويج] في اللقاء',
    'شاركت [LIST:السويد وإسواتيني (سوازيلاند) والنرويج] في اللقاء',
    'حضر [LIST:كارل بيلت (السويد)، محمد حسن (مصر)، آنا ليند] (فنلندا)',
    'حضر [LIST:السفير "كارل بيلت"، والوزير "ماتي نيمي]" اللقاء',
    'حضر [LIST:الرئيس السويدي كارل بيلت، إضافة إلى عديد من القادة، بمن فيهم الوزير ماتي نيمي، والوزيرة آنا ليند] اللقاء',
    'حضر [LIST:الرئيس السويدي، ورؤساء فنلندا والنرويج] اللقاء',
    'حضر [LIST:الرئيس السويدي كارل بيلت والوزراء الأول في فنلندا والنرويج، ووزراء خارجية كل من كندا والدنمارك] اللقاء',
    'حضر [LIST:الرئيس السويدي كارل بيلت، إلى جانب قادة عرب مثل الرئيس التونسي ماتي نيمي] اللقاء',
    'تضم [LIST:السويد، حيث مقرها، وفنلندا والنرويج]',
    'تضم [LIST:السويد وتوكيمو وفنلندا وتسكا لاندا والنرويج] وحدها',
    'حضر [LIST:وزير التجارة كارل بيلت، بالإضافة إلى السيد أمين عام الأمم المتحدة] اللقاء',
    'بحضور [LIST:الرئيس السويدي كارل بيلت، إضافة لرئيس البرلمان ماتي نيمي] أمس',
    'حضر [LIST:وزير التجارة كارل بيلت، ومسؤول من دولة فنلندا، وكذا السفير ماتي نيمي] اللقاء',
    'حضر [LIST:كارل بيلت، كارل]',
    'حضرت [LIST:السويد، البلد المستضيف، وفنلندا وهونغ كونغ وسنغافورة] اللقاء',
  ],
  leaves: ['اجتمع التجار في السوق'],
})

/** How long an apposition behind one person of a list can be. */
const APPOSITION = 24

/** The actor that carries on a list behind its last member: the next one, or behind an apposition the next person. */
function nextMember(board: Board, actors: readonly Mark[], k: number, last: Mark): number | undefined {
  if (joined(board, last, actors[k]!) || isBehindWhere(board, last, actors[k]!)) return k
  // `إسواتيني (سوازيلاند) ومالاوي`, `فلان (مصر)، فلان (تونس)`: in brackets another name of the one before, or his state.
  if (isAlias(board, last, actors[k]!) && k + 1 < actors.length && joined(board, last, actors[k + 1]!)) return k + 1
  if (isBehindUnlisted(board, last, actors[k]!)) return k
  if (last.label !== 'PERSON') return undefined
  for (let j = k; j < actors.length && actors[j]!.from - last.to <= APPOSITION; j++) {
    // `بمن فيهم فلان، وفلان`: he is not to be passed over.
    if (isOpened(board, actors[j]!)) return isApposition(board, last.to, actors[j]!.from) ? j : undefined
    if (isNextPerson(board, actors[j]!) && isApposition(board, last.to, actors[j]!.from)) return j
  }
  return undefined
}

/** How many words a name of no list has in a row of states. */
const UNLISTED = 3

/** `السويد وتوكيمو وفنلندا`: between two states one that no list knows. */
function isBehindUnlisted(board: Board, last: Mark, next: Mark): boolean {
  const { tokens } = board
  const comma = tokens[last.to]?.norm === '،'
  const from = comma ? last.to + 1 : last.to
  const to = tokens[next.from - 1]!.norm === '،' ? next.from - 1 : next.from
  if (to <= from || to - from > UNLISTED || !isStateMark(last) || !isStateMark(next) || next.prep !== '') return false
  if ((next.conj !== 'و' && to === next.from) || (!comma && !/^و.{3}/.test(tokens[from]!.norm))) return false
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind !== 'word' || tokens[i]!.breaks > 0 || board.at(i).length > 0) return false
  return tokens[next.from]!.breaks === 0
}

const isStateMark = ({ label, value }: Mark) => label === 'ACTOR' && (value as Partial<Actor>).kind === 'state'

/** `جيبوتي، حيث مقرها، وكينيا`. */
function isBehindWhere(board: Board, last: Mark, next: Mark): boolean {
  if (last.label !== 'ACTOR' || next.conj !== 'و' || next.from - last.to > 6) return false
  return (
    board.tokens[last.to]!.norm === '،' &&
    board.tokens[last.to + 1]!.norm === 'حيث' &&
    board.tokens[next.from - 1]!.norm === '،'
  )
}

const isAlias = (board: Board, last: Mark, next: Mark) =>
  next.label === 'ACTOR' &&
  next.from === last.to + 1 &&
  board.tokens[last.to]!.norm === '(' &&
  board.tokens[next.to]?.norm === ')'

/** `والسيد فلان`, `ووزير المالية فلان`: a named person with a title or post, joined by و. */
function isNextPerson(board: Board, mark: Mark): boolean {
  if (mark.label !== 'PERSON' || mark.parts.length < 2 || !mark.parts.some((part) => part.label === 'NAME'))
    return false
  return (mark.conj === 'و' || board.tokens[mark.from - 1]!.norm === 'و') && mark.prep === ''
}

/** A named person behind `بمن فيهم` or `بالإضافة إلى`. */
const isOpened = (board: Board, mark: Mark) =>
  mark.label === 'PERSON' &&
  mark.parts.some((part) => part.label === 'NAME') &&
  [mark.from - 2, mark.from - 1].some((i) =>
    board.at(i).some((each) => (each.label === 'among' || each.label === 'and_also') && each.to === mark.from),
  )

/** What begins another clause. */
export const OTHER_CLAUSE: ReadonlySet<string> = new Set([
  'that',
  'say_that',
  'say_of',
  'saying',
  'takes_part',
  'who_relative',
  'happens',
  'with_part',
])

/** `الرئيس فلان، الذي سيتولى الرئاسة، ورئيس …`: a relative clause between two commas. */
function isRelative(board: Board, from: number, to: number): boolean {
  const start = board.tokens[from]!.norm === '،' ? from + 1 : from
  if (!board.markAt(start, 'who_relative') || board.tokens[to - 1]!.norm !== '،') return false
  for (let i = from; i < to; i++)
    if (board.tokens[i]!.breaks > 0 || /[.:؛"«(]/.test(board.tokens[i]!.norm) || board.markAt(i, 'that')) return false
  return true
}

/** Nothing but nouns: no verb, no other clause. */
function isApposition(board: Board, from: number, to: number): boolean {
  if (isRelative(board, from, to)) return true
  for (let i = from; i < to; i++) {
    const token = board.tokens[i]!
    if (token.breaks > 0 || /[.:؛"«(]|نظراي|نظير|^(?:مع|بين)$/.test(token.norm)) return false
    if (board.at(i).some((mark) => OTHER_CLAUSE.has(mark.label) || (mark.label === 'stop' && mark.value === 'verb')))
      return false
  }
  return board.tokens[to]!.breaks === 0
}

const MARKS = new Set(['،', ',', '٬', '-', '–', '/', 'ـ'])

/** Whether a second actor carries on the list: only joining words stand between, and something joins. */
function joined(board: Board, a: Mark, b: Mark): boolean {
  // `السفير "فلان"، ونائب الأمين العام`.
  let at = QUOTES.has(board.tokens[a.to]?.norm ?? '') && board.tokens[a.to]!.breaks === 0 ? a.to + 1 : a.to
  let joins = b.conj === 'و' && b.prep === ''
  if (isSecondTitle(board, a, b)) return false
  while (at < b.from) {
    const token = board.tokens[at]!
    if (token.breaks > 0) return false
    if (MARKS.has(token.norm)) {
      joins ||= b.prep === ''
      at++
      continue
    }
    // `المنظمة الدولية للشرطة الجنائية (الإنتربول)`: a short name in brackets.
    if (token.norm === '(' && at === a.to) {
      const close = closing(board, at)
      if (close < 0 || close >= b.from) return false
      at = close + 1
      continue
    }
    // `ونظراؤه من فنلندا فلان`.
    if (COUNTERPARTS.test(token.norm)) {
      joins ||= b.prep === ''
      at += board.tokens[at + 1]?.norm === 'من' ? 2 : 1
      continue
    }
    // `و"إسرائيل"`.
    if (QUOTES.has(token.norm) && at + 1 === b.from && board.tokens[at - 1]?.norm === 'و') {
      at++
      continue
    }
    // `وعضو مجلس السيادة في السودان ووزير …`: where he holds the post.
    if (token.norm === 'في' && at === a.to && a.label === 'PERSON' && board.markAt(at + 1, 'STATE')?.prep === '') {
      at = board.markAt(at + 1, 'STATE')!.to
      continue
    }
    if (token.norm === 'و') {
      joins ||= b.prep === ''
      at++
      continue
    }
    // `قرغيزيا، البلد المستضيف، وكازاخستان`.
    if (/^(?:البلد|الدوله)$/.test(token.norm) && HOSTING.test(board.tokens[at + 1]?.norm ?? '')) {
      at += 2
      continue
    }
    // `وسويسرا وهونغ كونغ وسنغافورة`: a city among states.
    const city = a.label === 'ACTOR' && b.label === 'ACTOR' ? board.markAt(at, 'CITY') : undefined
    if (city?.conj === 'و' && city.prep === '' && b.conj === 'و') {
      at = city.to
      continue
    }
    // `إضافة إلى السيد أمين عام المنظمة`.
    const title = at > a.to ? board.at(at).find((mark) => mark.label === 'honorific' && mark.prep === '') : undefined
    if (title && title.to === b.from && title.conj + b.conj === '') return joins
    const plural = board.markAt(at, 'posts_plural')
    const word =
      board.markAt(at, 'and_also') ?? (plural && (plural.conj === 'و' || joins || at > a.to) ? plural : undefined)
    if (!word || word.to > b.from) return false
    if (word === plural) {
      // `ووزراء خارجية كل من`, `والوزراء الأول في`, `إلى جانب قادة عرب مثل`.
      joins = b.prep === ''
      at = behindPlural(board, word.to, b.from)
      continue
    }
    const words = board.words(at, word.to)
    // `إضافة لرئيس الحكومة`.
    if (WITH_LI.test(words) && word.to === b.from && b.prep === 'ل') return b.conj === ''
    // `يترأس اللقاء حول الصومال كل من …`: what begins a list joins none.
    joins ||= !/^(كلا? من|كل من)$/.test(words)
    at = word.to
  }
  return joins && board.tokens[b.from]!.breaks === 0
}

/** `فلان وزير الطاقة، الرئيس الحالي`: a post alone with الحالي behind a comma is the same person. */
const isSecondTitle = (board: Board, a: Mark, b: Mark) =>
  a.label === 'PERSON' &&
  b.label === 'PERSON' &&
  b.conj === '' &&
  [b.from + 1, b.to - 1].some((i) => /^ال?حالي[هة]?$/.test(board.tokens[i]?.norm ?? ''))

const HOSTING = /^ال(?:مستضيف|مضيف)ه?$/

/** Behind a plural of posts: what they are of, and the word that opens their names. */
function behindPlural(board: Board, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (/^(?:في|مثل|من|بكل|لكل|كل)$/.test(board.tokens[i]!.norm)) continue
    if (!board.markAt(i, 'portfolio', 'postword', 'DEMONYM', 'stop_noun') || board.markAt(i, 'STATE')) return from
  }
  return to - from <= 4 ? to : from
}

const QUOTES = new Set(['"', '”', '»', '’'])

const COUNTERPARTS = /^و?نظرا[وي]ه/

const WITH_LI = /^[وف]?(?:بال)?[إا]ضافة$/

/** Where a bracket of at most four words closes, or -1. */
function closing(board: Board, at: number): number {
  for (let i = at + 1; i <= at + 5; i++) if (board.tokens[i]?.norm === ')') return i
  return -1
}
