import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** So many words of one subject a report must have, and so many times as many as words of public affairs. */
const ENOUGH = 4
/** Where no word at all tells of public affairs. */
const ENOUGH_ALONE = 3
const OUTWEIGH = 2
/** A report's subject is told in every few lines: so many words of it in so many tokens. */
const PER_TOKENS = 45

export const elsewhereRule = finder({
  name: 'subject: sport, weather, crime, culture, company, history',
  why: 'A report full of words of one of these subjects, with few of states and forums, tells of no conference',
  find(board, note) {
    const counts = new Map<string, number>()
    for (const mark of board.of('elsewhere')) {
      const subject = meaning<string>(mark)
      if (board.markAt(mark.from, 'elsewhere') === mark) counts.set(subject, (counts.get(subject) ?? 0) + 1)
    }
    const most = Math.max(0, ...counts.values())
    const affairs = affairsIn(board)
    if (board.of('GROUP').some((mark) => meaning<string>(mark) === 'donors')) return
    if (!isOfNone(board, affairs)) {
      if (most < (affairs > 0 ? ENOUGH : ENOUGH_ALONE) || most < OUTWEIGH * affairs) return
      if (most * PER_TOKENS < board.tokens.length) return
    }
    const to = board.tokens.length
    note({ label: 'ELSEWHERE', from: 0, to, conj: '', prep: '', article: false, value: '', rule: '', parts: [] })
  },
  finds: [
    '[ELSEWHERE:قال مدرب الفريق إن المباراة صعبة. وأضاف أن لاعبيه جاهزون. ويلعب المنتخب بعدها في الدوري]',
    '[ELSEWHERE:ينطلق المهرجان برئاسة المخرج، ويعرض عشرة أفلام ومسرحية. وأكد الفنان أن الفيلم جديد]',
    '[ELSEWHERE:أطلق تطبيق انستغرام خاصية جديدة. وقال مديره إن المستخدمين والمستخدمات يرون الشاشة كلها]',
    '[ELSEWHERE:قالت المغنية إن الألبوم جديد. وأكدت الممثلة أن الدراما صعبة]',
    '[ELSEWHERE:عقد المساهمون الجمعية العمومية، ووزعوا الأرباح على الأسهم، وارتفعت الإيرادات]',
  ],
  leaves: [
    'أعلن المانحون مليار يورو للقاح فيروس كورونا، فقد بلغت حالات الإصابة مليونا وحالات الوفاة ألفا في حوادث العناية المركزة',
    'قال وزير الخارجية السويدي إن المهرجان والمعرض والفيلم والمسرحية لا تغني عن قمة الاتحاد الأفريقي والأمم المتحدة',
    'خسر الفريق المباراة',
    'يجتمع وزراء الدفاع غدا لبحث الأسلحة',
  ],
})

/** How many words tell of public affairs: international bodies, forums, posts in a state. */
function affairsIn(board: Board): number {
  const posts = board.of('POST').filter((mark) => hasCountry(mark)).length
  return posts + board.of('FORUM').length + board.of('BODY').length + board.of('GROUP').length
}

/** Tokens from which on a report would have told of some meeting, body or state by now. */
const LONG = 70
const FEW_STATES = 2

/** A longer report in which nobody meets and gives, and no body nor minister of a state and hardly a state is named. */
const isOfNone = (board: Board, affairs: number): boolean =>
  affairs === 0 &&
  board.tokens.length >= LONG &&
  board.of('STATE').length <= FEW_STATES &&
  board.of('meeting').length + board.of('meet_verb').length + board.of('gives').length === 0

const hasCountry = (mark: Mark) => (meaning<{ country?: string }>(mark).country ?? '') !== ''
