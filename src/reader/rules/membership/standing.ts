import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { type Belonging, belonging, FORUM, isDone } from './belonging.js'
import { areStates, partsOf } from './states.js'

const isActor = (mark: Mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind !== 'group'

export const staysRule = rule({
  name: 'membership: is or stays a member',
  why: 'بلاده ستبقى عضوا فيه, غانا ليست عضوا في: said of the state right before',
  pattern: `who:(LIST | ACTOR) ~3 how:stays ~1 member_word ~2 (in ~1 forum:${FORUM} | in_it | forum:(bi+FORUM | bi+BODY))`,
  make: ({ who, how, forum }, { from }, board) =>
    areStates(who!) && !/لي?س/.test(board.tokens[how!.from]!.norm) && !isCondition(board, from)
      ? belonging(/^و?كان/.test(board.tokens[how!.from]!.norm) ? 'former' : 'member', forum, who)
      : null,
  finds: [
    'قال إن [who:غانا] ستبقى عضوا في [forum:الاتحاد الأفريقي]',
    'ينشط الاتحاد الأفريقي منذ عقود. وأضاف أن [who:غانا] لا تزال عضوا كاملا فيه',
  ],
  leaves: ['قال إن غانا ليست عضوا في الاتحاد الأفريقي', 'غانا ستبقى عضوا في النادي'],
})

/** `لو بقيت`, `إذا بقيت`. */
const isCondition = (board: Board, at: number) => /^[وف]?(?:لو|اذا|هل)$/.test(board.tokens[at - 1]?.norm ?? '')

export const restoredItselfRule = rule({
  name: 'membership: got its membership back',
  why: 'بعد إلغاء تجميد عضويتها, استعادت مقعدها: goes back to the state named before',
  pattern: `who:(LIST | ACTOR) ..24 restores_own (~1 in ~1 forum:${FORUM} | forum:(bi+FORUM | bi+BODY))?`,
  make: ({ who, forum }, match, board) => {
    for (let i = who!.to; i < match.to; i++)
      if (
        board
          .at(i)
          .some((mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind === 'state' && mark.from > who!.to)
      )
        return null
    return areStates(who!) ? belonging('member', forum, who) : null
  },
  finds: [
    'تشارك [who:غانا] في قمة الاتحاد الأفريقي بعد إلغاء تجميد عضويتها',
    'استقبلت القمة وفد [who:غانا] التي استعادت مقعدها في [forum:الاتحاد الأفريقي]',
  ],
  leaves: ['تشارك غانا في القمة بعد عودة الأمطار', 'استعاد النائب مقعده'],
})

export const membershipStandsRule = rule({
  name: 'membership: suspended, said of the membership',
  why: 'عضوية غانا معلقة: the adjective stands behind the state',
  pattern: `membership_noun ~1 each_of? who:LIST (~3 in ~1 forum:${FORUM})? ~2 is_suspended`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('former', forum, who) : null),
  finds: ['عقد الاتحاد الأفريقي قمته، ولا تزال عضوية [who:غانا وكينيا] معلقة'],
  leaves: ['عضوية اللاعب معلقة', 'عضوية غانا كاملة'],
})

export const acceptedItRule = rule({
  name: 'membership: its membership was accepted',
  why: 'قُبلت عضوية غانا, نالت غانا عضوية الاتحاد: membership that was obtained',
  pattern: `(is_accepted membership_noun each_of? who:LIST (in ~1 forum:${FORUM})? | is_accepted who:LIST ~2 (membership_noun | full_membership) ~2 (in ~1)? forum:${FORUM})`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('member', forum, who) : null),
  finds: [
    'وفي القمة الأخيرة قبلت عضوية [who:غانا] في [forum:الاتحاد الأفريقي]',
    'نالت [who:غانا] عضوية [forum:الاتحاد الأفريقي] أمس',
  ],
  leaves: ['قبلت عضوية اللاعب في النادي', 'نالت غانا ثقة المانحين'],
})

export const succeedsRule = rule({
  name: 'membership: managed to join',
  why: 'نجحت غانا بالانضمام: has joined',
  pattern: `(succeeds who:LIST | who:LIST comma? who_relative succeeds) ~3 (joins | joins_own) ~1 (to ~1)? forum:${FORUM}`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('member', forum, who) : null),
  finds: [
    'نجحت [who:غانا] أمس في الانضمام إلى [forum:الاتحاد الأفريقي]',
    'ورحبت [who:غانا] التي استطاعت الانضمام إلى [forum:الاتحاد الأفريقي]',
  ],
  leaves: ['نجحت غانا في الانضمام إلى السباق'],
})

export const lastlyJoinedRule = rule({
  name: 'membership: with the joining of',
  why: 'توسعت الرابطة عام 1999 مع انضمام غانا: the body is the one told before',
  pattern: 'how:joins who:LIST',
  make: ({ how, who }, match, board) => {
    const before = board.tokens[match.from - 1]?.norm ?? ''
    const behind = board.tokens[match.to]?.norm ?? ''
    return how!.value === 'candidate' &&
      (/^و?(?:مع|بعد|عقب|منذ)$/.test(before) || isWherewith(board, match)) &&
      areStates(who!) &&
      (!/^(?:الي|لل|في|عضوي)/.test(behind) || (behind === 'في' && board.markAt(match.to + 1, 'TIME') !== undefined)) &&
      /^(?:وب|ب)?(?:انضمام|التحاق)$/.test(board.tokens[how!.from]!.norm)
      ? belonging('member', undefined, who)
      : null
  },
  finds: [
    'كان آخر توسيع للاتحاد الأفريقي في 1999 مع انضمام [who:غانا]',
    'وبانضمام [who:غانا] يصل عدد أعضاء الاتحاد الأفريقي إلى 55 عضوا',
  ],
  leaves: ['فاز الفريق مع انضمام اللاعب', 'كان ذلك بعد انضمام غانا إلى السباق'],
})

/** `وبانضمام غانا يصل عدد الأعضاء إلى`. */
const isWherewith = (board: Board, { from, to }: { from: number; to: number }) =>
  board.tokens[from]!.norm.startsWith('وب') &&
  [1, 2, 3].some((n) => board.markAt(to + n, 'number_of_members') !== undefined)

export const weighingRule = rule({
  name: 'membership: so many want to join',
  why: 'تتفاوض 32 دولة للانضمام إلى المنظمة counts or names candidates',
  pattern: `(counted:MEMBERS ~2 weighs ~1 in? (joins | accession) | weighs who:(MEMBERS | LIST) ~2 entering ~1 forum:(FORUM | BODY) | weighs who:(MEMBERS | LIST) ~2 (joins | accession) ~1 (to_it | (to ~1)? (forum:${FORUM} | body_noun)) | who:(MEMBERS | LIST) ~2 weighs ~1 in? (joins | accession) ~1 (to_it | (to ~1)? (forum:${FORUM} | body_noun)) | weighs ~1 in? joins ~1 to ~1 (forum:${FORUM} | body_noun) ..3 among who:LIST)`,
  make: ({ who, counted, forum }) =>
    !who || who.label === 'MEMBERS' || areStates(who) ? belonging('candidate', forum, who ?? counted) : null,
  finds: [
    'وتتفاوض [who:12 دولة] حاليا للانضمام إلى [forum:الاتحاد الأفريقي]',
    'وقالت عن الاتحاد الأفريقي إن [who:غانا وكينيا] تدرسان الانضمام إليه',
    'من الدول التي ترغب في الانضمام إلى [forum:الاتحاد الأفريقي] والتي من بينها [who:غانا]',
    'تعتزم [who:غانا وكينيا] دخول [forum:الاتحاد الأفريقي] هذا العام',
  ],
  leaves: ['وتتفاوض 12 دولة حاليا لخفض الرسوم', 'تدرس غانا الانضمام إلى السباق', 'تعتزم غانا وكينيا دخول السوق'],
})

export const leftItRule = rule({
  name: 'membership: left it',
  why: 'بعد انسحاب غانا منه, انسحبت منه غانا, غادرت غانا المنظمة go back to the body named before',
  pattern: '(leaves ~1 each_of? who:LIST ~1 from_it | leaves from_it who:LIST | quits who:LIST al+body_kind)',
  make: ({ who }, { from }, board) =>
    areStates(who!) && board.of('BODY').some(({ to }) => to <= from) ? belonging('former', undefined, who) : null,
  finds: [
    'عقد الاتحاد الأفريقي قمته بعد انسحاب [who:غانا] منه',
    'يضم الاتحاد الأفريقي 54 دولة، وانسحبت منه [who:غانا] عام 2003',
    'تضم منظمة أوبك 13 دولة. وغادرت [who:غانا] المنظمة قبل عامين',
  ],
  leaves: [
    'عقد النادي جلسته بعد انسحاب اللاعب منه',
    'تستمر البطولة، وانسحبت منها غانا',
    'تضم منظمة أوبك 13 دولة. وغادرت غانا البطولة',
  ],
})

export const moreOfThemRule = rule({
  name: 'membership: and others, namely',
  why: 'علاوة على بلدين هما غانا وكينيا goes on with the members named before',
  pattern: 'and_also ~8 among colon? who:LIST',
  make: ({ who }, match, board) =>
    areStates(who!) && who!.parts.length > 1 && !isNoun(board, match.from) && isTold(board, match.from)
      ? belonging('member', undefined, who)
      : null,
  finds: ['يضم الاتحاد الأفريقي كينيا ومالاوي وتونس وليبيا علاوة على بلدين من الجنوب هما [who:غانا وزامبيا]'],
  leaves: ['وصل الوفد علاوة على بلدين هما غانا وزامبيا', 'قرر الاتحاد الأفريقي دعوة ست دول هي غانا وزامبيا'],
})

/** `دول` alone carries on no list. */
const isNoun = (board: Board, at: number) => board.markAt(at, 'unit_of_members') !== undefined

/** Whether the sentence has told members before. */
function isTold(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(board.sentenceOf(at).from, at - 60); i--)
    if (board.markAt(i, 'BELONGING')) return true
  return false
}

export const onlyRule = rule({
  name: 'membership: includes only',
  why: 'لم يعد يضم سوى: only those who follow are left',
  pattern: `includes (forum:${FORUM} ~2)? only who:LIST`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('member', forum, who) : null),
  finds: ['ولم يعد الاتحاد الأفريقي يضم سوى [who:غانا وكينيا]'],
  leaves: ['لا يضم الفريق سوى لاعبين'],
})

export const besideRule = rule({
  name: 'membership: beside one, each of',
  why: 'الذي يضم إلى جانب مصر كلا من: those named first belong too',
  pattern: `(forum:${FORUM} quote? comma? ..3 (who_relative ~1 includes | wa+includes) | includes forum:${FORUM} ~1 comma?) and_also first:LIST (comma? each_of? colon? who:LIST)?`,
  make: ({ forum, first, who }) => {
    const all = [...partsOf(first!), ...(who ? partsOf(who) : [])]
    const enough = all.filter(areStates).length > (who ? 1 : 2)
    return areStates(first!.parts[0]!) && enough && all.every(isActor) ? belonging('member', forum, first, who) : null
  },
  finds: ['مقر [forum:الاتحاد الأفريقي] الذي يضم إلى جانب [first:مالاوي] كلا من [who:غانا وكينيا]'],
  leaves: ['الوفد الذي يضم إلى جانب مالاوي كلا من غانا وكينيا'],
})

export const amongCountedRule = rule({
  name: 'membership: so many, among them',
  why: 'التي تضم نحو 12 عضوا، بما في ذلك غانا names some of the members just counted',
  pattern: 'count:MEMBERS ..12 comma? among colon? who:LIST',
  make: ({ count, who }, match, board) => {
    // `146 عضوا، فيما تنتظر عشرون دولة، منها`: those of the other clause.
    if (board.hasBetween(count!.to, who!.from, 'meanwhile')) return null
    const counted = countedBefore(board, count!)
    return counted && areStates(who!) ? { ...belonging(counted.role, counted.forum, who), from: match.from } : null
  },
  finds: ['وتأسس الاتحاد الأفريقي في أكرا والذي يضم [count:نحو 12 عضوا]، بما في ذلك [who:غانا وكينيا]'],
  leaves: [
    'زار المدينة 12 عضوا، بما في ذلك غانا وكينيا',
    'ويضم الاتحاد الأفريقي 12 عضوا، فيما تنتظر دول أخرى، بينها غانا وكينيا',
  ],
})

/** The belonging that counts these members, where it did not name them itself. */
function countedBefore(board: Board, count: Mark): Belonging | undefined {
  for (let i = count.from; i >= Math.max(0, count.from - 30); i--)
    for (const mark of board.at(i)) {
      if (mark.label !== 'BELONGING') continue
      const told = meaning<Belonging>(mark)
      if (told.who.length === 1 && told.who[0]!.from === count.from) return told
    }
  return undefined
}

export const newMembersRule = rule({
  name: 'membership: so many new members',
  why: 'رحبت بخمسة أعضاء جدد: غانا وكينيا names who came in',
  pattern: '(MEMBERS | two:two_members) new_ones ~1 (colon | among colon? | open | dash) who:LIST',
  // `وعضوين جديدين هما غانا وكينيا`
  make: ({ who, two }, match, board) =>
    areStates(who!) &&
    (two
      ? who!.parts.length === 2
      : board.at(match.from + 1).some((mark) => mark.label === 'unit_of_members' && mark.value === 'member'))
      ? belonging('member', undefined, who)
      : null,
  finds: [
    'رحب الاتحاد الأفريقي بخمسة أعضاء جدد: [who:غانا وكينيا وزامبيا]',
    'ويضم الاتحاد الأفريقي زامبيا ومالاوي وعضوين جديدين هما [who:غانا وكينيا]',
  ],
  leaves: ['رحب النادي بخمسة لاعبين جدد: غانا وكينيا', 'زار خمس دول جديدة: غانا وكينيا'],
})

export const electedRule = rule({
  name: 'membership: elected to a seat',
  why: 'فازت قطر بعضوية المجلس, انتخاب الأردن لعضوية المجلس: a vote that made members',
  pattern: `wins ~3 each_of? who:LIST ~2 comma? ~3 a_seat (~2 in ~1 forum:${FORUM} | ~1 (in ~1)? (forum:${FORUM})?)`,
  make: ({ who, forum }, match, board) =>
    areStates(who!) && (forum || board.markAt(match.to, 'body_kind')) ? belonging('member', forum, who) : null,
  finds: [
    'فازت [who:السويد وفنلندا] مجددا، بعضوية [forum:المجلس التنفيذي للمنظمة]',
    'انتخبت الجمعية العامة [who:السويد وفنلندا] أعضاء غير دائمين في [forum:مجلس الأمن]',
    'بعد إعادة انتخاب [who:السويد] لعضوية [forum:مجلس الأمن الدولي]',
  ],
  leaves: ['فازت السويد على فنلندا', 'فازت السويد بعضوية شرفية'],
})

export const regainsRule = rule({
  name: 'membership: got its seat back',
  why: 'استعادت سويسرا مقعدها في المجلس: member again',
  pattern: `regains who:LIST ~1 own_seat (~1 in ~1 forum:${FORUM})?`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('member', forum, who) : null),
  finds: ['استعادت [who:السويد] مقعدها في [forum:المجلس التنفيذي للمنظمة]'],
  leaves: ['استعادت السويد عافيتها'],
})

export const intoItRule = rule({
  name: 'membership: joined its members',
  why: 'انضمام الكويت إلى عضويته, لعضويتها: the body is the one told before',
  pattern: 'how:joins who:LIST ~4 (to own_seat | into_own)',
  make: ({ how, who }, _, board) =>
    areStates(who!)
      ? belonging(how!.value === 'candidate' && !isDone(board, how!.from) ? 'candidate' : 'member', undefined, who)
      : null,
  finds: ['انطلقت قمة الاتحاد الأفريقي وأعلن انضمام [who:غانا] رسميا إلى عضويته'],
  leaves: ['أعلن انضمام اللاعب إلى عضويته'],
})

export const countedMembersRule = rule({
  name: 'membership: the so many members in a body',
  why: 'الدول الأعضاء الـ27 في الاتحاد counts them',
  pattern: `count:MEMBERS members_noun? in ~1 forum:${FORUM}`,
  make: ({ count, forum }, { from, to }, board) =>
    board.tokens[from]!.norm.startsWith('ال') && board.tokens.slice(from, to).some(({ norm }) => norm === 'الاعضاء')
      ? belonging('member', forum, count)
      : null,
  finds: [
    'حضر القمة وفود من [count:الدول الأعضاء الـ27] في [forum:الاتحاد الأفريقي]',
    'أيدت [count:الدول الـ27] الأعضاء في [forum:الاتحاد الأفريقي] القرار',
  ],
  leaves: ['حضرت القمة 27 دولة في الاتحاد الأفريقي'],
})

export const leftWhichRule = rule({
  name: 'membership: to the body that it left',
  why: 'عودة مصر إلى المبادرة التي انسحبت منها: who returns had left',
  pattern: `who:LIST ~3 (to ~1)? (forum:${FORUM} | forum:(li+BODY)) who_relative leaves_itself from_it`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('former', forum, who) : null),
  finds: ['لإقناع [who:غانا] بالعودة إلى [forum:الاتحاد الأفريقي] الذي انسحبت منه'],
  leaves: ['لإقناع غانا بالعودة إلى السباق الذي انسحبت منه'],
})

export const amongFirstRule = rule({
  name: 'membership: among the states that joined',
  why: 'كانت غانا من أوائل الدول التي انضمت إلى الاتحاد: said of the states before',
  pattern: `who:LIST ~5 unit_of_members who_relative how:joins ~1 to ~1 forum:${FORUM}`,
  make: ({ who, how, forum }) => (areStates(who!) && how!.value === 'member' ? belonging('member', forum, who) : null),
  finds: ['وكانت [who:غانا وكينيا] من أوائل الدول التي انضمت إلى [forum:الاتحاد الأفريقي]'],
  leaves: ['وكانت غانا من أوائل الدول التي انضمت إلى السباق'],
})
