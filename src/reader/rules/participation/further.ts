import { flattened } from '../../../claim/ordered.js'
import type { Actor, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { OTHER_CLAUSE } from '../who/list.js'
import type { Person } from '../who/person.js'
import type { Taking } from './taking.js'

/** How far behind the last of those who come the next can stand. */
const GAP = 26

/** What ends the row: another clause. */
const CLAUSE = [...OTHER_CLAUSE, 'deals', 'aims', 'according', 'meet_verb', 'received', 'includes', 'between']

export const furtherRule = finder({
  name: 'participation: and so on in the row',
  why: 'In a long row of those who come an unknown post or an apposition stands between; a person or a number joined by و goes on',
  find(board, note) {
    const told = board.of('TAKING').filter((mark) => meaning<Taking>(mark).capacity === 'participant')
    if (told.length === 0) return
    const taken = new Set(flattened(told, whoOf).map((mark) => mark.from))
    for (const mark of told) {
      const last = whoOf(mark)
        .sort((a, b) => a.to - b.to)
        .at(-1)
      if (!last || !isRow(last)) continue
      const more = rowBehind(board, last).filter((each) => !taken.has(each.from))
      if (more.length === 0) continue
      for (const each of more) taken.add(each.from)
      const value: Taking = { who: more, capacity: 'participant' }
      note(markOver('TAKING', more[0]!, more.at(-1)!.to, value, more))
    }
  },
  finds: [
    'حضر القمة الرئيس السويدي كارل بيلت وحشد كبير من أنصاره [TAKING:ووزير الخارجية الفنلندي]',
    'شاركت في القمة 76 دولة ومنظمة إقليمية ودولية و[TAKING:51 من الصناديق التنموية ومؤسسات مالية و107 منظمات]',
    'حضر القمة الرئيس السويدي كارل بيلت، والأمين العام للأمم المتحدة محمد حسن، ووزير الخارجية النرويجي مارك بيلت، والسفير خالد حسن، وممثلون عن [TAKING:41 دولة]',
    'شارك في القمة وفود من 53 دولة أفريقية [TAKING:والاتحاد الأوروبي]',
    'حضر القمة ممثلون عن الأمم المتحدة، ورابطة الصيد البحري، [TAKING:والاتحاد الأفريقي]',
  ],
  leaves: [
    'حضر القمة الرئيس السويدي كارل بيلت وناقش ورئيس المفوضية الأوروبية ماتي نيمي الأمر',
    'شاركت في القمة 76 دولة وقررت إرسال 107 خبراء',
    'زار السوق الرئيس السويدي كارل بيلت وحشد من أنصاره ورئيس المفوضية الأوروبية ماتي نيمي',
  ],
})

const whoOf = (mark: Mark): Mark[] => flattened(meaning<Taking>(mark).who, eachOf)

const eachOf = (mark: Mark): readonly Mark[] => (mark.label === 'LIST' ? mark.parts : [mark])

/** An organisation of its own, in a row of such. */
const isBody = (mark: Mark) =>
  mark.label === 'ACTOR' &&
  (mark.value as Partial<Actor>).kind === 'organisation' &&
  /^[A-Z]/.test(meaning<Actor>(mark).id ?? '')

/** `وفود من 53 دولة ومفوضية الاتحاد`: behind so many states a body. */
const isOfStates = ({ label, value }: Mark) => label === 'MEMBERS' && (value as Quantity).unit === 'state'

/** People, the states of people, or numbers of them. */
const isRow = (mark: Mark) =>
  mark.label === 'PERSON' ||
  mark.label === 'MEMBERS' ||
  (mark.label === 'ACTOR' && (mark.value as Partial<Actor>).kind !== 'group')

/** The people who go on with the row behind a token, each not far behind the one before. */
function rowBehind(board: Board, last: Mark): Mark[] {
  const from = last.to
  const found: Mark[] = []
  const { to } = board.sentenceOf(from - 1)
  let end = from
  for (let i = from; i < Math.min(to, end + GAP); i++) {
    // `وممثلون عن`: its عن begins no clause.
    const also = board.markAt(i, 'and_also')
    if (also) {
      i = also.to - 1
      continue
    }
    if (isOver(board, i)) break
    const body = isBody(last) || isOfStates(last) ? board.markAt(i, 'ACTOR') : undefined
    const person = board.markAt(i, 'MEMBERS', 'PERSON') ?? (body && isBody(body) ? body : undefined)
    if (!person) continue
    if (person.label === 'PERSON' ? goesOn(board, person) : isJoined(board, person)) {
      found.push(person)
      end = person.to
    }
    i = person.to - 1
  }
  return found
}

/** Joined by و, or behind `بالإضافة إلى`; named, or the head of a body. */
function goesOn(board: Board, person: Mark): boolean {
  const { name, post } = meaning<Person>(person)
  if (!name && !(post && post.split(' ').length > 2)) return false
  if (person.prep !== '') return false
  if (person.conj === 'و') return true
  return isBehindAlso(board, person.from)
}

/** `و107 منظمات`, `فضلا عن 30 وزيرا`: so many more. */
const isJoined = (board: Board, count: Mark) =>
  count.prep === '' &&
  (count.conj === 'و' || board.tokens[count.from - 1]!.norm === 'و' || isBehindAlso(board, count.from))

const isBehindAlso = (board: Board, at: number) =>
  board.at(at - 2).some((mark) => mark.label === 'and_also' && mark.to === at)

function isOver(board: Board, i: number): boolean {
  const { norm, breaks, kind } = board.tokens[i]!
  if (breaks > 0 || /^[.:؛;"«“]$/.test(norm)) return true
  if (kind === 'punct') return false
  return (
    board.markAt(i, ...CLAUSE) !== undefined ||
    board.at(i).some((mark) => mark.label === 'stop' && mark.value === 'verb')
  )
}
