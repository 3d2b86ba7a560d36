import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import type { TimeWords } from '../values/when.js'

const timed = new StampedSet()

export const happensRule = finder({
  name: 'meeting: what happens to it',
  why: 'A word of opening, holding or putting off speaks of a meeting, but not inside a time (الشهر الجاري)',
  find(board, note) {
    timed.cover(board.of('TIME'))
    for (const mark of board.of('happens')) {
      if (timed.has(mark.from) || isVenueOf(board, mark) || (isRun(board, mark) && !runsTalks(board, mark))) continue
      if (isAuxiliary(board, mark)) continue
      note(markOver('HAPPENS', mark, mark.to, isInfinitive(board, mark) ? 'planned' : mark.value, [mark]))
    }
  },
  finds: [
    '[HAPPENS:تنطلق] القمة غدا',
    'طلبت السويد [HAPPENS:عقد] اجتماع',
    'قال إن المؤتمر [HAPPENS:المقبل] مهم',
    'وذلك قبل يوم من [HAPPENS:انعقاد] القمة',
  ],
  leaves: [
    'وسيتم إطلاع القمة على الأمر',
    'وصل في الخامس من الشهر الجاري',
    'جرى الاتفاق على الأسعار',
    'جاء يوم الأحد المقبل',
  ],
})

/** `مقر انعقاد المؤتمر`: where it is held, not that it is. */
const isVenueOf = (board: Board, mark: Mark) =>
  board.tokens[mark.from]!.norm === 'انعقاد' &&
  /^(مقر|مكان|قاعه|موعد|تاريخ)$/.test(board.tokens[mark.from - 1]?.norm ?? '')

/** `سيتم عقد القمة` speaks of it; `سيتم إطلاع القمة` of something else. */
const isAuxiliary = (board: Board, mark: Mark) =>
  /^[وف]?س[يت]تم$/.test(board.tokens[mark.from]!.norm) &&
  !board.markAt(mark.to, 'happens', 'meeting') &&
  !/^(عقد|انعقاد|تنظيم|استضافه|اطلاق|اجراء|افتتاح|الاعلان)$/.test(board.tokens[mark.to]?.norm ?? '')

/** `أجرى`, `جرى`: many things run; talks do, and whatever stands right behind or before الذي. */
const isRun = (board: Board, mark: Mark) =>
  /^[وف]?[يتس]{0,2}(ا?جر[يا]|جروا|جرت|جرون|جري(ت|ه|ها))/.test(board.tokens[mark.from]!.norm)

function runsTalks(board: Board, mark: Mark): boolean {
  if (
    ['الذي', 'التي'].includes(board.tokens[mark.from - 1]?.norm ?? '') ||
    board.markAt(mark.to, 'meeting', 'meetings')
  )
    return true
  for (let i = mark.to; i < mark.to + 14; i++)
    if (board.at(i).some((each) => each.label === 'meeting' && each.value === 'talks')) return true
  return false
}

/** `على عقد قمة`, `طلبت الدولة عقد اجتماع`: not yet held. */
function isInfinitive(board: Board, mark: Mark): boolean {
  const { norm } = board.tokens[mark.from]!
  if (norm === 'بعقد') return true
  if (norm !== 'عقد' && norm !== 'انعقاد') return false
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  if (before === 'من' && isAhead(board, mark.from)) return true
  return LEADS_TO.has(before) || (norm === 'عقد' && isGoverning(board, mark) && !IS_DONE.has(before))
}

/** `قبل يوم من انعقاد القمة`. */
function isAhead(board: Board, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) if (/^[وف]?قب(?:ل|يل)$/.test(board.tokens[i]!.norm)) return true
  return false
}

/** `عقد اجتماع` without the ending of an object is the noun: the holding of a meeting. */
function isGoverning(board: Board, mark: Mark): boolean {
  const noun = board.markAt(mark.to, 'meeting')
  return noun !== undefined && ['اجتماع', 'موتمر', 'اجتماعات', 'موتمرات'].includes(board.tokens[noun.from]!.norm)
}

const IS_DONE = new Set(['تم', 'جري', 'بعد', 'عقب', 'اثر', 'منذ', 'خلال', 'اثناء', 'قد', 'وقد'])

const LEADS_TO = new Set([
  'علي',
  'الي',
  'يعتزم',
  'تعتزم',
  'ضروره',
  'اقتراح',
  'اقترح',
  'اقترحت',
  'طلب',
  'طلبت',
  'امكانيه',
  'احتمال',
  'موعد',
  'قبل',
  'قبيل',
  'قرب',
  'يتوقع',
  'تتوقع',
  'قرر',
  'قررت',
  'قرروا',
  'لاجل',
  'اجل',
])

const TODAY = { when: { unit: 'day', offset: 0 } } satisfies TimeWords

export const justNowRule = finder({
  name: 'meeting: just now',
  why: 'منذ قليل and بعد قليل are the day of the report itself',
  find(board, note) {
    for (const few of board.of('a_little')) {
      note(markOver('TIME', few, few.to, TODAY, [few]))
    }
  },
  finds: ['انطلقت [TIME:منذ قليل] القمة', 'تبدأ [TIME:بعد قليل] الجلسة'],
  leaves: ['حضر عدد قليل منهم'],
})
