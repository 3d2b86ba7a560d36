import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import { isState, taking } from './taking.js'

const RESUMES = /(?:راس|رئس)(?:ت)?(?:ه|ها)$/

/** `يترأس فلان وفد بلاده إلى القمة`: the delegation is chaired, not the meeting. */
function delegationBehind(board: Board, at: number): boolean {
  const end = board.sentenceOf(at).to
  for (let i = at + 1; i < Math.min(end, at + 24); i++) {
    if (board.markAt(i, 'delegation')) return true
    if (board.markAt(i, 'meeting')) return false
  }
  return false
}

/** `الوفد الذي يحضر الاجتماع يترأسه فلان`: the delegation again. */
function isOfDelegation(board: Board, at: number): boolean {
  if (!RESUMES.test(board.tokens[at]!.norm)) return false
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - 8); i--)
    if (board.markAt(i, 'delegation')) return true
  return false
}

/** `ورأس وفد السويد فلان، ووفد فنلندا فلان`: behind the verb of the first. */
function isOfRow(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 90); i--)
    if (board.markAt(i, 'chairs')) return board.markAt(i + 1, 'delegation') !== undefined
  return false
}

export const headsDelegationRule = rule({
  name: 'participation: heads a delegation',
  why: 'يترأس وفد السويد, على رأس وفد: the one who heads it and the state it comes from take part',
  pattern:
    '((chairs=chair | leads) ~12 delegation state:ACTOR (~5 head:PERSON)? | chairs=chair ~1 delegation ~4 head:PERSON | who:PERSON ~2 at_head delegation | next:wa+delegation state:ACTOR ~1 head:PERSON)',
  make: ({ state, head, who, next }, _, board) =>
    (state && (state.value as Actor).kind !== 'state') || (next && !isOfRow(board, next.from))
      ? null
      : taking('participant', state ?? who, head),
  finds: [
    'يترأس الوزير كارل بيلت وفد [state:السويد] المشارك في القمة',
    'ورأس وفد المملكة إلى القمة [head:الوزير السويدي كارل بيلت]',
    'ورأس وفد [state:السويد] معالي مدير عام الجمارك [head:كارل بيلت] في القمة',
    'وصل [who:الوزير كارل بيلت] على رأس وفد للمشاركة في القمة',
    'ورأس وفد السويد إلى القمة الوزير كارل بيلت، [next:ووفد] [state:فنلندا] [head:الوزير ماتي نيمي]',
  ],
  leaves: ['يترأس الوزير كارل بيلت القمة'],
})

/** `الاجتماع الذي تترأسه السويد`: the meeting right before. */
const isWhichChaired = (board: Board, at: number) =>
  RESUMES.test(board.tokens[at]!.norm) &&
  board.markAt(at - 1, 'who_relative') !== undefined &&
  [2, 3, 4, 5, 6, 7, 8, 9].some((n) => board.markAt(at - n, 'MEETING'))

/** `ترأسته سويسرا والسويد`: the meeting told before. */
const CHAIRED_IT = /^[وف]?(?:تراس|راس)ت(?:ه|ها)$/

export const chairsRule = rule({
  name: 'participation: chaired',
  why: 'ترأس takes the meeting and the chair behind it, in either order',
  pattern: `chairs=chair (~2 MEETING ~5 among who:LIST | ~2 each_of who:LIST | ~2 MEETING who_relative ..18 comma each_of who:LIST | ~2 MEETING who_relative lasts ~2 who:LIST | (~2 (MEETING | session) (~2 | IN_PLACE TIME? | ~2 IN_PLACE TIME?) | proceedings | ~2 MEETING comma ..12 comma)? who:(LIST | PERSON))`,
  // `ترأس المنظمة` is another chair.
  make: ({ who }, match, board) => {
    const itself = CHAIRED_IT.test(board.tokens[match.from]!.norm) || isWhichChaired(board, match.from)
    if (board.hasBetween(match.from, who!.from, 'with_part')) return null
    if (who!.parts[0]?.label === 'ACTOR' && !itself && !match.parts.some(({ label }) => label === 'MEETING'))
      return null
    // `ترأس الملكة 15 دولة`: states are headed, not a meeting.
    if (
      !RESUMES.test(board.tokens[match.from]!.norm) &&
      !match.parts.some(({ label }) => label === 'MEETING' || label === 'session') &&
      board.markAt(who!.to, 'MEMBERS')
    )
      return null
    // `كانت ترأس القمة وناب عن الرئيس فلان`: another clause.
    if (board.hasBetween(match.from + 1, who!.from, 'acts_for')) return null
    if (delegationBehind(board, match.from) || isOfDelegation(board, match.from)) return taking('participant', who)
    // `حضر اللقاء الذي ترأسه فلان، فلان وفلان`: those before the comma have chaired it, the others have come.
    return RESUMES.test(board.tokens[match.from]!.norm)
      ? taking('chair', ...(isAttended(board, match.from) ? firstOf(who!) : together(who!, board)))
      : taking('chair', who)
  },
  finds: [
    'وترأس الاجتماع [who:وزير المالية السويدي كارل بيلت]',
    'القمة التي ترأسها [who:الرئيس السويدي كارل بيلت]',
    'وترأس الاجتماع في ستوكهولم أمس [who:الرئيس السويدي كارل بيلت]',
    'القمة التي ترأس أعمالها [who:الرئيس السويدي كارل بيلت]',
    'ويرأس القمة، وهي الأولى من نوعها، [who:الرئيس السويدي كارل بيلت]',
    'وترأست المؤتمر [who:الأمم المتحدة والسويد]، وشارك فيه كثيرون',
    'عقد المؤتمر أمس، وترأسته [who:السويد وفنلندا]',
    'في افتتاح الاجتماع الذي تترأسه [who:السويد وفنلندا]',
    'وترأس المؤتمر الذي استمر يومين [who:الاتحاد الأوروبي والأمم المتحدة]',
    'في افتتاح الاجتماع الذي تترأسه بالشراكة كل من [who:السويد وفنلندا]',
    'ويترأس الاجتماع الذي يضم وفودا كثيرة من بلدان الشمال، كل من [who:الوزير كارل بيلت والوزير ماتي نيمي]',
  ],
  leaves: ['ترأس الملكة آنا ليند 15 دولة', 'ترأس الشركة عامين', 'ترأس الأمم المتحدة عامين'],
})

/** `حضر الاجتماع الذي ترأسه فلان`: of the row behind it the first alone has chaired. */
const isAttended = (board: Board, at: number) =>
  board.tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ index }) => board.markAt(index, 'takes_part')?.value === 'participant')

const firstOf = (who: Mark) => (who.label === 'LIST' ? who.parts.slice(0, 1) : [who])

/** Those of a list that no mark parts from the first. */
function together(who: Mark, board: Board): Mark[] {
  const parts = who.label === 'LIST' ? who.parts : [who]
  const end = parts.findIndex(
    (part, k) =>
      k > 0 &&
      board.tokens[part.from - 1]!.norm !== 'و' &&
      (part.conj !== 'و' || board.tokens[part.from - 1]!.kind === 'punct'),
  )
  return parts.slice(0, end < 0 ? parts.length : end)
}

export const tookOverRule = rule({
  name: 'participation: took over the chair',
  why: 'تسلم فلان رئاسة القمة من سلفه: who takes the chair over chairs',
  pattern:
    '(takes_over (who:(PERSON | LIST) chairmanship ~3 MEETING | chairmanship ~2 MEETING who:LIST) | hands_over ~2 (who:li+PERSON | to who:PERSON) | chairs=chair states:LIST MEETING)',
  make: ({ who, states }) => (states && !states.parts.every(isState) ? null : taking('chair', who ?? states)),
  finds: [
    'وترأس [states:السويد] القمة العاشرة بحضور الوزير كارل بيلت',
    'افتتح القمة ثم سلم الرئاسة [who:للرئيس السويدي كارل بيلت]',
    'وتسلم [who:الرئيس السويدي كارل بيلت] رئاسة القمة من نظيره الفنلندي',
    'وستتولى [who:السويد] رئاسة الاجتماع المقبل',
    'ويتولى رئاسة الاجتماع [who:الوزير كارل بيلت والوزيرة آنا ليند]',
  ],
  leaves: ['وتسلم الرئيس السويدي كارل بيلت رئاسة الحزب', 'تسلم الرئيس السويدي كارل بيلت دعوة إلى القمة'],
})

export const whoChairsRule = rule({
  name: 'participation: who chaired',
  why: 'الذي ترأس or الذي استضاف behind a person makes him the chair or the host of the meeting named next',
  pattern: 'who:PERSON quote? comma? who_relative how:chairs ~2 MEETING',
  make: ({ who, how }) => taking(how!.value as Capacity, who),
  finds: ['قال [who:الرئيس السويدي كارل بيلت] الذي ترأس القمة إن الأمر عاجل'],
  leaves: ['قال الرئيس السويدي كارل بيلت الذي ترأس الحزب إن الأمر عاجل'],
})

export const chairedThenRule = rule({
  name: 'participation: chaired by one, attended by others',
  why: 'حضر الاجتماع الذي ترأسه فلان، فلان وفلان: the first chaired, the others attended',
  pattern:
    'takes_part=participant ~1 MEETING who_relative chairs (chair:PERSON comma)? who:LIST (count:MEMBERS | more:LIST)?',
  make: ({ who, chair, count, more }) => {
    if (count || more) return taking('participant', count, more)
    const others = chair ? who!.parts : who!.parts.slice(1)
    return others.length === 0 ? null : { ...taking('participant', ...others) }
  },
  finds: [
    'وحضر الاجتماع الذي ترأسه [who:وزير المالية كارل بيلت، ووزير النقل ماتي نيمي]',
    'وشارك في القمة التي ترأسها [who:الملك كارل بيلت] [count:17 رئيسا]',
    'ويشارك في الاجتماع الذي يرأسه [who:كارل بيلت] [more:رئيس الوزراء الفنلندي ماتي نيمي ووزراء خارجية كندا والنرويج]',
  ],
  leaves: ['وحضر الاجتماع الذي ترأسه وزير المالية كارل بيلت'],
})

export const chairedWithRule = rule({
  name: 'participation: chaired with another',
  why: 'يترأس فلان مع نظيره: both chair',
  pattern:
    '(chairs=chair (~3 MEETING)? ~1 PERSON (..5 comma)? how:with_another who:PERSON | first:PERSON chairs=chair how:with_another who:PERSON comma? MEETING)',
  // Behind a comma only `مناصفة مع`: `وبحث مع نظيره` is said of something else.
  make: ({ how, who, first }, _, board) =>
    board.markAt(how!.from - 1, 'comma') && !SHARED.test(board.tokens[how!.from]!.norm)
      ? null
      : taking('chair', first, who),
  finds: [
    'يترأس الرئيس السويدي كارل بيلت مع [who:نظيره الفنلندي ماتي نيمي] القمة',
    'قال إن [first:الرئيس السويدي كارل بيلت] سيترأس مع [who:نظيره الفنلندي ماتي نيمي]، مؤتمرا للمانحين',
    'ترأس الرئيس السويدي كارل بيلت، اليوم بأوسلو، مناصفة مع [who:نظيره الفنلندي ماتي نيمي] الندوة الثالثة لوزراء الخارجية',
  ],
  leaves: ['يترأس الرئيس السويدي كارل بيلت القمة مع انطلاقها'],
})

const SHARED = /^(?:مناصفه|بالاشتراك|بالمشاركه|بالتشارك|مشاركه|بالمناصفه)$/

export const actsForRule = rule({
  name: 'participation: represents',
  why: 'يمثل before a state and a person: he takes part for it',
  pattern:
    '(acts_for state:LIST ~4 who:PERSON (comma? next:wa+ACTOR other:PERSON)? | acts_for state:LIST in ~1 MEETING)',
  make: ({ state, who, next, other }) => {
    const [first] = state!.parts
    return state!.parts.length === 1 && first!.label === 'ACTOR' && (first!.value as Actor).kind === 'state'
      ? taking('participant', first, who, next, other)
      : null
  },
  finds: [
    'ويمثل [state:السويد] [who:الوزير كارل بيلت] [next:وفنلندا] [other:السفيرة آنا ليند]',
    'ومثل [state:السويد] [who:الوزير كارل بيلت]، [next:وفنلندا] [other:السفيرة آنا ليند]',
    'ويمثل [state:السويد] في القمة [who:رئيس الحكومة كارل بيلت]',
    'ويمثل [state:السويد] في القمة أعضاء في البرلمان',
  ],
  leaves: ['ويمثل القطاع مصدر دخل'],
})

export const representsRule = rule({
  name: 'participation: who represents a state',
  why: 'التي مثلها behind a state names who takes part for it',
  pattern: 'state:ACTOR ~4 comma? who_relative? represents who:PERSON',
  make: ({ state, who }) => ((state!.value as Actor).kind === 'state' ? taking('participant', state, who) : null),
  finds: ['شاركت في اللقاء [state:السويد] التي مثلها [who:وزير المالية كارل بيلت]'],
  leaves: ['شاركت في اللقاء السويد التي رحبت بالاتفاق'],
})

export const headsOwnDelegationRule = rule({
  name: 'participation: heads the delegation of a state',
  why: 'يرأس الوفد السويدي names by its adjective the state that takes part, and who heads it',
  pattern:
    'chairs=chair ~1 (delegation of:DEMONYM (~4 | ..14 comma) head:PERSON | head:PERSON ~1 delegation of:DEMONYM)',
  make: ({ of, head }, _, board) => {
    const id = String(of!.value)
    if (!/^[A-Z]{2}$/.test(id) || id === 'EU' || id === 'UN') return null
    const state: Actor = { name: writtenFrom(board, of!, of!.to), kind: 'state', id }
    return taking('participant', { ...of!, label: 'STATE', value: state }, head)
  },
  finds: [
    'ويرأس الوفد [of:السويدي] إلى القمة [head:الوزير كارل بيلت]',
    'ويرأس الوفد [of:السويدي] في القمة، التي تستمر يومين، [head:الوزير كارل بيلت]',
    'سيترأس [head:الوزير كارل بيلت] الوفد [of:السويدي] في القمة',
  ],
  leaves: ['يرأس الوفد الوزير كارل بيلت', 'يرأس الوفد الأوروبي إلى القمة الوزير كارل بيلت'],
})

export const headsOurDelegationRule = rule({
  name: 'participation: heads the delegation, told behind the meeting',
  why: 'ورأس وفد المملكة فلان begins a sentence behind one that tells of a meeting: he takes part in it',
  pattern: '< chairs=chair delegation ~1 head:PERSON',
  make: ({ head }, match, board) => {
    const before = board.sentences[board.sentenceIndex(match.from) - 1]
    if (!before) return null
    for (let i = before.from; i < before.to; i++) if (board.markAt(i, 'MEETING')) return taking('participant', head)
    return null
  },
  finds: ['اختتم الاجتماع أمس. ورأس وفد المملكة [head:الوزير كارل بيلت] الذي رحب بالنتائج'],
  leaves: ['هطل المطر أمس. ورأس وفد المملكة الوزير كارل بيلت', 'ورأس وفد المملكة الوزير كارل بيلت'],
})

export const headsAndGoesRule = rule({
  name: 'participation: heads a delegation to a meeting',
  why: 'يرأس فلان وفد المجلس إلى القمة: he takes part, whosever delegation it is',
  pattern:
    'chairs=chair (~1 head:PERSON ~1 delegation ~8 (to | in | bi+MEETING) ~2 MEETING | delegation ~4 MEETING comma head:PERSON)',
  make: ({ head }) => taking('participant', head),
  finds: [
    'يرأس [head:معالي الوزير كارل بيلت] وفد المجلس إلى القمة',
    'ورأس وفد المملكة في القمة، [head:الوزير كارل بيلت]',
  ],
  leaves: ['يرأس الوزير كارل بيلت وفد المجلس', 'يرأس الوزير كارل بيلت القمة'],
})

export const standsInRule = rule({
  name: 'participation: stands in for somebody',
  why: 'يمثل الأمير فلان الملك فلانا في القمة: who stands in takes part',
  pattern:
    '(acts_for who:PERSON comma? PERSON ~2 in ~1 (MEETING | proceedings) | acts_for ~1 PERSON in ~2 MEETING ((comma ..12)? comma)? who:PERSON)',
  make: ({ who }) => (who!.prep === '' ? taking('participant', who) : null),
  finds: [
    'يمثل [who:الأمير كارل بيلت]، الملك ماتي نيمي في القمة',
    'ويمثل الملك ماتي نيمي في أشغال هذه القمة [who:الوزير كارل بيلت]',
    'ويمثل الملك ماتي نيمي في هذه القمة، المنظمة من 4 إلى 6 يوليو، [who:رئيس الحكومة كارل بيلت]',
  ],
  leaves: ['يمثل الأمير كارل بيلت، الملك ماتي نيمي في الحفل'],
})

export const representedByRule = rule({
  name: 'participation: represented by',
  why: 'الجزائر ممثلة بوزير خارجيتها: the state and who stands for it take part',
  pattern: 'state:ACTOR ~1 represented_by in? who:PERSON',
  make: ({ state, who }, { from }, board) =>
    isState(state!) && /^ب?$/.test(who!.prep) && meets(board, from) ? taking('participant', state, who) : null,
  finds: ['ستكون [state:السويد] ممثلة [who:بوزير الخارجية كارل بيلت] في القمة'],
  leaves: ['كانت السويد ممثلة للشمال', 'وصلت السويد ممثلة بوزير الخارجية كارل بيلت'],
})

/** Whether the sentence tells of a meeting. */
function meets(board: Board, at: number): boolean {
  const { from, to } = board.sentenceOf(at)
  return board.hasBetween(from, to, 'MEETING')
}
