import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'

/** Bodies that sit: their `جلسة` is a meeting of its own, that of a conference is a part of it. */
const COUNCILS = new Set(['UN', 'UNSC', 'UNGA', 'UNHRC', 'AU-PSC', 'Arab-Parliament', 'Pan-African-Parliament'])

const NAME = 4
const VERB = 14

/** The words for a sitting that name a meeting: of a council, or `الجلسة` once such a sitting was named. */
export function sittings(board: Board): Mark[] {
  let named = false
  const out: Mark[] = []
  for (const mark of board.of('session').toSorted((a, b) => a.from - b.from)) {
    if (!/^.{0,3}جلس[هت]/.test(board.tokens[mark.from]!.norm) || mark.to - mark.from > 1 || isPart(board, mark))
      continue
    const sits =
      isOfCouncil(board, mark) ||
      isOfMinisters(board, mark) ||
      (!mark.article && isHeldByCouncil(board, mark, named)) ||
      (named && mark.article)
    if (!sits) continue
    named = true
    out.push({ ...mark, value: 'meeting' })
  }
  return out
}

/** `الجلسة الافتتاحية`, `الجلسة الثانية`: a part of a longer meeting. */
const isPart = (board: Board, mark: Mark) =>
  /^ال(افتتاحيه|ختاميه|صباحيه|مسايه|مسائيه|عامه|رئيسيه)$/.test(board.tokens[mark.to]?.norm ?? '') ||
  board.at(mark.to).some((next) => next.label === 'ORDINAL')

const councilAt = (board: Board, i: number) =>
  board.at(i).find((mark) => mark.label === 'BODY' && COUNCILS.has(String(mark.value)))

/** `جلسة طارئة لمجلس الأمن`, `جلسة مجلس الأمن`. */
function isOfCouncil(board: Board, mark: Mark): boolean {
  for (let i = mark.to; i < mark.to + NAME; i++) {
    const council = councilAt(board, i)
    if (council) return council.prep === '' || council.prep === 'ل'
    if (board.tokens[i]?.norm === 'للمجلس') return councilBefore(board, i)
    if (board.markAt(i, 'stop')) return false
  }
  return false
}

/** `جلسة مغلقة للمجلس`, where the Security Council was named before. */
const councilBefore = (board: Board, at: number) =>
  board.of('BODY').some((mark) => mark.from < at && COUNCILS.has(String(mark.value)) && mark.value !== 'UN')

/** `الجلسة المقبلة لمجلس وزراء خارجية المنظمة`: a council of ministers sits. */
function isOfMinisters(board: Board, mark: Mark): boolean {
  for (let i = mark.to; i < mark.to + NAME; i++) {
    const who = board.markAt(i, 'posts_plural')
    if (who && who.value !== 'leaders') return i === mark.to || /^و?لمجلس$/.test(board.tokens[i - 1]!.norm)
    if (board.markAt(i, 'stop')) return false
  }
  return false
}

/** `يعقد مجلس الأمن اليوم جلسة`, `مجلس الأمن يعقد جلسة`. */
function isHeldByCouncil(board: Board, mark: Mark, named: boolean): boolean {
  const floor = Math.max(board.sentenceOf(mark.from).from, mark.from - VERB)
  let held = false
  for (let i = mark.from - 1; i >= floor; i--) {
    held ||= board.markAt(i, 'HAPPENS', 'hosts') !== undefined
    // `وكان المجلس عقد جلسة`, once the council was named.
    if (named && board.tokens[i]!.norm === 'المجلس') return held || board.markAt(i + 1, 'HAPPENS') !== undefined
    const council = councilAt(board, i)
    if (council?.prep !== '') continue
    return held || board.markAt(i - 1, 'HAPPENS') !== undefined || board.tokens[mark.from - 1]?.norm === 'في'
  }
  return false
}

/** `منتدى الدول المصدرة للغاز المزمع عقده في الدوحة`: a body by the name of a meeting that is itself held. */
export function heldBodies(board: Board): Mark[] {
  return board
    .of('BODY')
    .filter(
      (mark) =>
        /^[وف]?ب?ل?(?:ال)?(?:منتدي|موتمر|ملتقي)$/.test(board.tokens[mark.from]!.norm) &&
        (isHeld(board, mark.to) || isTold(board, mark.from)) &&
        !isOfLeaders(board, mark.from),
    )
    .map((mark) => ({ ...mark, value: 'conference' }))
}

/** `قمة رؤساء دول وحكومات منتدى الدول المصدرة للغاز`: the body whose leaders meet. */
function isOfLeaders(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAME); i--) if (board.markAt(i, 'posts_plural')) return true
  return false
}

/** `النسخة الـ55 من مؤتمر ميونخ للأمن`, `انطلقت أعمال مؤتمر ميونخ للأمن`. */
function isTold(board: Board, at: number): boolean {
  if (
    /^الجلس[هت]$/.test(board.tokens[at - 2]?.norm ?? '') &&
    /^ال(افتتاحيه|ختاميه|عامه)$/.test(board.tokens[at - 1]?.norm ?? '')
  )
    return true
  if (!board.tokens[at]!.norm.includes('موتمر')) return false
  if (board.markAt(at - 1, 'proceedings', 'HAPPENS')?.to === at) return true
  for (let i = at - 1; i >= Math.max(0, at - NAME); i--) {
    if (board.markAt(i, 'takes_part', 'to_take_part', 'edition')) return true
    if (board.tokens[i]!.kind === 'punct') return false
  }
  return false
}

/** `المزمع عقده`, `المنعقد`, `الذي تستضيفه`. */
function isHeld(board: Board, at: number): boolean {
  const relative = board.markAt(at, 'who_relative') !== undefined
  const verb = relative ? at + 1 : at
  if (board.markAt(verb, 'hosts_it')) return true
  return board.markAt(verb, 'HAPPENS') !== undefined && (relative || board.tokens[verb]!.norm.startsWith('ال'))
}
