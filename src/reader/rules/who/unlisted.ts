import { perWord } from '../../../arabic/word.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { writtenFrom } from './post.js'

/** How many words a name has behind the noun that begins it. */
const LONGEST = 8

export const unlistedBodyRule = finder({
  name: 'who: body of no list',
  why: 'تحالف, لجنة or تجمع with what belongs to its name is a body that no list has: states can belong to it',
  find(board, note) {
    let covered = 0
    for (const noun of board.of('body_kind').toSorted((a, b) => a.from - b.from)) {
      if (noun.from < covered || isListed(board, noun)) continue
      const to = nameEnd(board, noun)
      if (to === noun.to || isGeneral(board, noun, to)) continue
      covered = to
      const name = writtenFrom(board, noun, to).replace(/["«»“”]/g, '')
      const actor: Actor = { name, kind: 'organisation' }
      note(markOver('UNLISTED', noun, to, actor, [noun]))
    }
  },
  finds: [
    'تضم [UNLISTED:لجنة المتابعة الوزارية] السويد وفنلندا',
    'أعلن قيام [UNLISTED:تحالف بحري عسكري لمكافحة القرصنة] يضم عشر دول',
    'تأسست "[UNLISTED:مجموعة بحر الشمال الخماسية]" عام 1990',
    'يتألف [UNLISTED:منتدى دول البلطيق] من ثلاث دول',
    'اجتمعت [UNLISTED:مجموعة أصدقاء ميانمار] التي تضم السويد وفنلندا',
  ],
  leaves: [
    'اجتمع الاتحاد الأفريقي أمس',
    'تضم المجموعة السويد وفنلندا',
    'استقبل رئيس لجنة الصيد ضيوفه',
    'تضم المجموعة الخامسة السويد وفنلندا والنرويج',
    'أوبك هي منظمة سياسية واقتصادية تضم 14 دولة',
  ],
})

/** Whether a list has the body, or the noun stands in a post or a meeting. */
function isListed(board: Board, noun: Mark): boolean {
  if (!noun.article && IT_IS.test(board.tokens[noun.from - 1]?.norm ?? '')) return true
  if (board.at(noun.from).some((mark) => LISTED.has(mark.label))) return true
  for (let i = Math.max(0, noun.from - BEFORE); i < noun.from; i++)
    if (board.at(i).some((mark) => INSIDE.has(mark.label) && mark.to > noun.from)) return true
  return false
}

/** `أوبك هي منظمة حكومية تضم …`: what a body is, no body beside it. */
const IT_IS = /^و?ه[وي]$/

const BEFORE = 8
const LISTED = new Set(['BODY', 'FORUM', 'STATE', 'GROUPNAME', 'LOOKALIKE', 'press', 'session', 'POST'])
const INSIDE = new Set(['BODY', 'FORUM', 'POST', 'GROUPNAME', 'LOOKALIKE', 'STATE', 'PERSON'])
/** What no name of a body contains. */
const ENDS = [
  'STATE',
  'CITY',
  'CAPITAL',
  'PERSON',
  'POST',
  'TIME',
  'NUMBER',
  'MEMBERS',
  'includes',
  'consists',
  'joins',
  'who_relative',
  'takes_part',
  'happens',
  'say_of',
  'say_that',
  'founded',
  'founded_it',
  'leads',
  'MEETING',
  'turn',
]

/** What can stand in a name: nouns and adjectives that agree with it, `دول`, or what it stands against. */
const isDefinite = perWord((norm) => /^(?:و?ال|لل).{2,}/.test(norm))
const isIndefinite = perWord((norm) => /^(?!ال).{2,}(?:ي|يه|يا)$/.test(norm))
const isLink = perWord((norm) =>
  /^(?:ل?دول|ل?بلدان|ضد|من|اجل|لمحاربه|لمكافحه|لمواجهه|لدعم|لحمايه|حوض|بحر|خليج)$/.test(norm),
)

/** `المنظمة الإقليمية`: not a name but the body named before. */
function isGeneral(board: Board, noun: Mark, to: number): boolean {
  for (let i = noun.to; i < to; i++) if (!GENERAL.test(board.tokens[i]!.norm)) return false
  return noun.article
}

const GENERAL =
  /^ال(?:اولي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اقليمي|دولي|اممي|قاري|مذكور|اخير|معني|حالي|جديد|كبير|مشترك|عريق)[هت]?$/

const FRIENDS = /^(?:اصدقاء|دعم|مسانده)$/

function nameEnd(board: Board, noun: Mark): number {
  let to = noun.to
  for (let i = noun.to; i < noun.to + LONGEST; i++) {
    const token = board.tokens[i]
    if (token?.kind !== 'word' || token.breaks > 0) break
    // `مجموعة أصدقاء ميانمار`: a state's friends.
    const friend = i === noun.to && FRIENDS.test(token.norm) ? board.markAt(i + 1, 'STATE') : undefined
    if (friend && friend.prep + friend.conj === '') return friend.to
    // `مجموعة شانغهاي`: the city that it is called after.
    if (
      i === noun.to &&
      !noun.article &&
      board.markAt(i, 'CITY') &&
      isDefinite(board.tokens[i + 1]?.word ?? token.word)
    ) {
      to = i + 1
      continue
    }
    if (board.markAt(i, ...ENDS)) break
    if (isLink(token.word)) continue
    // Behind the article only adjectives with it; without it `تحالف عسكري` or `تحالف الدول`.
    const fits = isDefinite(token.word) || (!noun.article && isIndefinite(token.word))
    if (!fits || board.markAt(i, 'stop')) break
    to = i + 1
  }
  return to
}
