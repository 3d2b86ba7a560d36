import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** An item of an agenda: its number and the tokens of its topic. */
export interface Item {
  ordinal: number
  topic: { from: number; to: number }
}

const REACH = 5

export const itemRule = finder({
  name: 'session: numbered item',
  why: 'Where sessions are told, the first and the second with what each deals with are items of the agenda',
  find(board, note) {
    let told = -1
    const sentences = new Set(board.of('session').map((mark) => board.sentenceIndex(mark.from)))
    // `الدورة العاشرة للاجتماع`: the number is a meeting's.
    const counted = new Uint8Array(board.tokens.length)
    for (const meeting of board.of('MEETING')) counted.fill(1, meeting.from, meeting.to)
    for (const number of numbers(board)) {
      const sentence = board.sentenceIndex(number.from)
      if (!sentences.has(sentence)) continue
      if (number.from < told || counted[number.from]) continue
      const item = itemAt(board, number)
      if (!item) continue
      told = item.to
      note(item)
    }
  },
  finds: [
    'يتضمن اللقاء جلستين: [SESSION:الأولى لمناقشة أسعار القمح]، و[SESSION:الثانية لبحث النقل]',
    'تعقد الجلسة [SESSION:الثانية تحت عنوان «المياه»]، ثم [SESSION:الثالثة تحت شعار «الطاقة للجميع»]',
    'وتشهد الجلسة [SESSION:الثانية للاجتماعات نقاشات حول المياه]',
    'عقدت جلستان [SESSION:الأولى للنقل] و[SESSION:الثانية للمياه]',
    'وناقش الوزراء في جلستهم [SESSION:الأولى أسعار القمح]، وفي [SESSION:الثانية النقل البحري].',
    'يبحث الوزراء في جلسة [SESSION:أولى أسعار القمح]، ثم ينصرفون',
    'تعقد جلسة عمل [SESSION:أولى حول المياه]، ثم جلسة [SESSION:ثانية مخصصة للنقل، ويختتم] بجلسة [SESSION:ثالثة عن الطاقة]',
    'تعقد جلستان [SESSION:تناقش أولاهما المياه]، فيما [SESSION:تبحث الثانية الطاقة]',
  ],
  leaves: ['عقدت جلسة قبل الدورة العاشرة للاجتماع', 'فاز بالجائزة الأولى لمناقشته الجيدة', 'عقدت الجلسة وانتهت سريعا'],
})

function numbers(board: Board): Mark[] {
  return [...board.of('of_two'), ...board.of('ORDINAL')].sort((a, b) => a.from - b.from)
}

const ordinalOf = (mark: Mark) =>
  mark.label === 'of_two' ? Number(mark.value) : meaning<{ ordinal: number }>(mark).ordinal

/** `تناقش أولاهما …` has its verb before the number, `الأولى لمناقشة …` behind it. */
function itemAt(board: Board, number: Mark): Mark | null {
  const sentence = board.sentenceOf(number.from)
  let first = number
  let from = number.to
  const before = verbBefore(board, number, sentence.from)
  if (before) first = before
  else {
    const behind = verbBehind(board, number, sentence.to)
    if (!behind && !isInSession(board, number, sentence.from) && !isInNext(board, number, sentence.from)) return null
    from = behind?.to ?? number.to
    if (board.tokens[from]?.norm === ':') from++
  }
  const to = topicEnd(board, from, sentence.to)
  if (to <= from) return null
  const value: Item = { ordinal: ordinalOf(number), topic: { from, to } }
  return markOver('SESSION', first, to, value, [number])
}

function verbBefore(board: Board, number: Mark, floor: number): Mark | undefined {
  for (let i = number.from - 1; i >= Math.max(floor, number.from - 2); i--) {
    const verb = board.markAt(i, 'deals')
    if (verb) return verb
    if (!board.markAt(i, 'session')) return undefined
  }
  return undefined
}

/** `يبحث الوزراء في جلسة أولى …`: the verb stands before the session, its topic behind. */
function isInSession(board: Board, number: Mark, floor: number): boolean {
  const session = board.at(number.from - 1).find((mark) => mark.label === 'session' && mark.to === number.from)
  const own = session && OWN.test(board.tokens[session.from]!.norm)
  if (
    !session ||
    session.article ||
    number.article !== own ||
    !/^(في|مع)$/.test(board.tokens[session.from - 1]?.norm ?? '')
  )
    return false
  for (let i = session.from - 2; i >= Math.max(floor, session.from - VERB); i--)
    if (board.markAt(i, 'deals')) return true
  return false
}

/** `جلستهم الأولى` */
const OWN = /^جلست(?:هم|ها|ه)$/
const VERB = 6
const NEXT = 30

/** `في جلستهم الأولى …، وفي الثانية …`: the next session of a row. */
function isInNext(board: Board, number: Mark, floor: number): boolean {
  if (!number.article || board.tokens[number.from - 1]?.norm !== 'وفي') return false
  for (let i = number.from - 2; i >= Math.max(floor, number.from - NEXT); i--)
    if (board.markAt(i, 'session') && OWN.test(board.tokens[i]!.norm)) return true
  return false
}

function verbBehind(board: Board, number: Mark, end: number): Mark | undefined {
  for (let i = number.to; i < Math.min(end, number.to + REACH); i++) {
    const verb = board.markAt(i, 'deals')
    if (verb) return verb
    if (board.tokens[i]!.kind === 'punct') break
  }
  // `الأولى للأمن`: the topic itself stands behind ل.
  const next = board.tokens[number.to]
  return next?.norm.startsWith('لل') ? { ...number, to: number.to } : undefined
}

/** A topic ends where the next item begins: before `فيما`, `بينما`, `في حين`, a semicolon or the next number. */
function topicEnd(board: Board, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const { norm } = board.tokens[i]!
    const here = board.at(i)
    if (norm === '؛' || norm === ';' || norm === '.' || here.some((mark) => mark.label === 'meanwhile'))
      return trimmed(board, from, i)
    const joins = (mark: Mark) => mark.conj === 'و' || (mark.article && board.tokens[i - 1]!.norm === 'ثم')
    const next = here.some((mark) => (mark.label === 'of_two' || mark.label === 'ORDINAL') && joins(mark))
    const within = norm === 'وفي' && board.markAt(i + 1, 'ORDINAL')?.article
    // `جلسة ثانية للمياه، ويختتم بجلسة ثالثة`
    const session = board.markAt(i, 'session')
    const another = session && board.markAt(session.to, 'ORDINAL') !== undefined
    if (next || within || another) return trimmed(board, from, i)
  }
  return trimmed(board, from, end)
}

function trimmed(board: Board, from: number, to: number): number {
  let end = to
  while (end > from && ['،', ',', '.', '؛', 'ثم'].includes(board.tokens[end - 1]!.norm)) end--
  return end
}
