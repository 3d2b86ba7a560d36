import type { Actor, Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { isState } from '../participation/taking.js'
import { belonging, FORUM } from './belonging.js'
import { areStates } from './states.js'

const IN_FORUM = `(~1 in ~1 forum:${FORUM} | forum:(li+FORUM | li+BODY | bi+FORUM | bi+BODY) | ~1 forum:${FORUM})`

export const oneOfRule = rule({
  name: 'membership: is one of the members',
  why: 'تعد غانا من الدول الأعضاء في, أن غانا من الأعضاء المؤسسين: said of the states before',
  pattern: `((stays | that | it_is) who:(LIST | ACTOR) (~1 from ~1 | ~2 one_of ~2) (members_noun | founding_states) founding_adj? ${IN_FORUM} | between (members_noun | founding_states) ~1 (forum:${FORUM} | al+body_kind) ~1 who:LIST)`,
  make: ({ who, forum }, { from }, board) =>
    areStates(who!) && (!board.markAt(from, 'between') || /^و?من$/.test(board.tokens[from - 1]?.norm ?? ''))
      ? belonging('member', forum, who)
      : null,
  finds: [
    'وتعد [who:غانا وكينيا] من الدول الأعضاء في [forum:منظمة أوبك]',
    'وتعد [who:غانا] أحد أبرز أعضاء [forum:منظمة أوبك]',
    'وتعتبر [who:غانا] من أكبر الدول الأعضاء في [forum:منظمة أوبك]',
    'يشار إلى أن [who:غانا] من الأعضاء المؤسسين [forum:لمنظمة أوبك]',
    'تأسس الاتحاد الأفريقي في أكرا. ومن بين أعضاء المجموعة [who:غانا وكينيا]',
  ],
  leaves: [
    'وصلت إلى غانا تعزيزات من الدول الأعضاء في منظمة أوبك',
    'اتفاق بين أعضاء المجموعة وغانا',
    'يعد اللاعب من أعضاء الفريق',
  ],
})

export const isMemberRule = rule({
  name: 'membership: a member, said behind the state',
  why: 'غانا عضو مؤسس في المنظمة, غانا، العضو غير الدائم في المجلس: the state stands right before',
  pattern: `who:(LIST | ACTOR) comma? they_are? (member_word | the_member) ~3 (in ~1 forum:${FORUM} | forum:(bi+FORUM | bi+BODY))`,
  make: ({ who, forum }, match, board) =>
    areStates(who!) && /^ب?$/.test(who!.prep) && !isNoMember(board, match) ? belonging('member', forum, who) : null,
  finds: [
    '[who:غانا] عضو مؤسس في [forum:الاتحاد الأفريقي]',
    'طلبت [who:غانا]، العضو غير الدائم في [forum:مجلس الأمن]، جلسة',
  ],
  leaves: ['غانا عضو مراقب في الاتحاد الأفريقي', 'شكر رئيس غانا عضوا في الفريق'],
})

/** `عضو مراقب`, `عضو سابق`, `ليست عضوا`, `لتصبح عضوا`: no member, or told by another rule. */
const isNoMember = (board: Board, { from, to, parts }: { from: number; to: number; parts: readonly Mark[] }) =>
  board.tokens.slice(from, to).some(({ norm }) => /^(?:ال)?(?:مراقب|سابق|شرف|منتسب)/.test(norm)) ||
  parts.some((part) => part.label === 'member_word' && board.tokens[part.from]!.norm === 'اعضاء') ||
  board.markAt(from - 1, 'becomes', 'stays', 'acceptance', 'wins') !== undefined

export const areTheMembersRule = rule({
  name: 'membership: which are the members',
  why: 'كل من غانا وكينيا، وهي الدول الأعضاء في المجموعة: said of the list before',
  pattern: `who:LIST comma? they_are ~1 members_noun ~1 ${IN_FORUM}`,
  make: ({ who, forum }) => (areStates(who!) && who!.parts.length > 1 ? belonging('member', forum, who) : null),
  finds: ['وقعت الإعلان [who:غانا وكينيا ومالاوي]، وهي الدول الأعضاء في [forum:مجموعة الاتصال الأفريقية]'],
  leaves: ['وقع الإعلان غانا وكينيا، وهي دول مجاورة'],
})

export const expelledRule = rule({
  name: 'membership: expelled',
  why: 'طردت غانا من المنظمة makes a former member; who puts out may stand between',
  pattern: `expels who:(LIST | ACTOR) from ~1 (forum:${FORUM} | membership_noun ~1 forum:${FORUM})`,
  make: ({ who, forum }) => (areStates(who!) ? belonging('former', forum, who) : null),
  finds: [
    'طردت [who:غانا] من [forum:الاتحاد الأفريقي] قبل عقود',
    'استبعاد [who:غانا] من عضوية [forum:الاتحاد الأفريقي]',
  ],
  leaves: ['طردت غانا دبلوماسيين', 'استبعاد غانا من السباق'],
})

export const withItsStatesRule = rule({
  name: 'membership: with its so many states',
  why: 'الاتحاد بدوله السبع والعشرين counts its members',
  pattern: 'forum:(FORUM | BODY) count:bi+MEMBERS',
  make: ({ forum, count }, _, board) =>
    board.tokens[count!.to - 1]!.norm.replace(/^و/, '').startsWith('ال') ? belonging('member', forum, count) : null,
  finds: ['وقف [forum:الاتحاد الأفريقي] [count:بدوله الخمس والخمسين] إلى جانب غانا'],
  leaves: ['التقى الاتحاد الأفريقي بدول كثيرة'],
})

export const countsAsMemberRule = rule({
  name: 'membership: counts as a member',
  why: 'غانا التي تعد عضوا في المنتدى, الذي تعد غانا عضوا مؤسسا له: the body may be the one told before',
  pattern: `(who:(LIST | ACTOR) comma? who_relative how:stays | who_relative how:stays who:(LIST | ACTOR)) ~1 member_word ~2 (in ~1 forum:${FORUM} | forum:(li+FORUM | li+BODY | bi+FORUM | bi+BODY) | to_it | in_it | (li+body_kind | li+meeting))`,
  make: ({ who, how, forum }, match, board) =>
    areStates(who!) && !/لي?س|كان/.test(board.tokens[how!.from]!.norm) && !isNoMember(board, match)
      ? belonging('member', forum, who)
      : null,
  finds: [
    'وترأس [who:غانا] التي تعتبر عضوا مؤسسا [forum:لمنظمة أوبك] اللقاء',
    'عقد الاتحاد الأفريقي، الذي تعد [who:غانا] عضوا مؤسسا له، قمته',
  ],
  leaves: ['غانا التي كانت عضوا في منظمة أوبك', 'غانا التي تعد عضوا مراقبا في منظمة أوبك'],
})

export const theyCountRule = rule({
  name: 'membership: so many states count as members',
  why: 'وتعد غانا وكينيا عضوين في المنظمة: the verb stands before the states',
  pattern: `how:stays who:(LIST | ACTOR) member_word ~2 in ~1 forum:${FORUM}`,
  make: ({ who, how, forum }, { from, to }, board) =>
    areStates(who!) &&
    who!.conj + who!.prep === '' &&
    /تعد|يعد|تعتبر|يعتبر|زال/.test(
      board.tokens
        .slice(how!.from, how!.to)
        .map(({ norm }) => norm)
        .join(' '),
    ) &&
    board.tokens.slice(from, to).every(({ norm }) => !/^(?:ال)?(?:مراقب|سابق|شرف|منتسب)/.test(norm))
      ? belonging('member', forum, who)
      : null,
  finds: [
    'وتعد [who:غانا وكينيا] عضوين في [forum:الاتحاد الأفريقي]',
    'ولا تزال [who:غانا] عضوا كامل العضوية في [forum:منظمة أوبك]',
  ],
  leaves: ['وتعد غانا عضوا مراقبا في منظمة أوبك', 'وتعد غانا وكينيا عضوين في النادي', 'وكانت غانا عضوا في منظمة أوبك'],
})

export const includesRowRule = rule({
  name: 'membership: includes, behind a comma',
  why: 'وتضم المجموعة، غانا وكينيا ومالاوي: a comma makes one row of the body and its members',
  pattern: 'includes row:LIST',
  make: ({ row }, _, board) => {
    const [forum, ...members] = row!.parts
    const isBody = (forum!.value as Partial<Actor> | null)?.kind === 'organisation'
    const states = members.filter(areStates).length
    return isBody && states > 2 && states >= members.length - 1 && board.markAt(forum!.to, 'comma')
      ? belonging('member', forum, ...members)
      : null
  },
  finds: ['وتضم [row:منظمة أوبك، غانا وكينيا ومالاوي وتونس]'],
  leaves: ['وتضم القائمة غانا وكينيا ومالاوي', 'وتضم غانا، وكينيا، ومالاوي'],
})

const areMembers = (count: Mark) => /^(?:state|member)$/.test(meaning<Quantity>(count).unit ?? '')

/** `خلفا لمنظمة`, `وريثة لهيئة`: a body named only as the one that came before. */
const isForebear = (board: Board, body: Mark) =>
  /^(?:خلفا|وريث[اه]|بديلا|امتدادا)$/.test(board.tokens[body.from - 1]?.norm ?? '')

export const farIncludesRule = rule({
  name: 'membership: includes so many, behind what is told of it',
  why: 'الاتحاد الذي أبصر النور عام 2002 خلفا لمنظمة أخرى يضم 53 دولة: the clause of the relative stands between',
  pattern: 'forum:(FORUM | BODY) (quote | close)? comma? who_relative ..20 includes ~1 count:MEMBERS',
  make: ({ forum, count }, match, board) => {
    const verb = match.parts.find(({ label }) => label === 'includes')!
    if (!areMembers(count!) || verb.conj !== '') return null
    for (let i = forum!.to; i < verb.from; i++) {
      const other = board.markAt(i, 'BODY', 'FORUM', 'MEETING', 'body_kind', 'unit_of_members')
      if (other && !isForebear(board, other)) return null
    }
    return belonging('member', forum, count)
  },
  finds: ['وكان [forum:الاتحاد الأفريقي] الذي قام قبل عقدين خلفا لمنظمة الوحدة الأفريقية، يضم [count:53 دولة]'],
  leaves: [
    'قال الاتحاد الأفريقي الذي اجتمع أمس إن في المدينة تجمعا يضم 53 دولة',
    'رحب الاتحاد الأفريقي الذي ضم خبراء بمؤتمر يضم 53 دولة',
  ],
})

export const saidToIncludeRule = rule({
  name: 'membership: it is said to include so many',
  why: 'وأشار إلى أنها تضم ستة أعضاء: the pronoun goes back to the body told before, where no meeting was told of since',
  pattern: 'includes ~1 count:MEMBERS',
  make: ({ count }, { from }, board) =>
    areMembers(count!) && /^[وف]?[بل]?انها?$/.test(board.tokens[from - 1]?.norm ?? '') && goesBackToBody(board, from)
      ? belonging('member', undefined, count)
      : null,
  finds: ['اجتمعت منظمة أوبك. وأشار الوزير إلى أنها ليست ناديا مغلقا وأنها تضم [count:ستة أعضاء]'],
  leaves: ['رحبت منظمة أوبك بالمؤتمر الدولي وقالت إنه يضم 53 دولة', 'قال إنها تضم ستة أعضاء'],
})

const REACH = 60

/** Whether a body, and no meeting behind it, was told of not far before. */
function goesBackToBody(board: Board, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (board.markAt(i, 'BODY', 'FORUM')) return true
    if (board.markAt(i, 'MEETING', 'meeting', 'meetings', 'session')) return false
  }
  return false
}

export const ofItsMembersRule = rule({
  name: 'membership: of its members',
  why: 'ومن أعضائها غانا وكينيا names some of the members of the body told before',
  pattern: 'of_its_members colon? who:LIST',
  make: ({ who }) => (areStates(who!) ? belonging('member', undefined, who) : null),
  finds: ['تأسس الاتحاد الأفريقي في أكرا، ومن أعضائه [who:كينيا وغانا]'],
  leaves: ['زار الفريق المدينة، ومن أعضائه كارل بيلت'],
})

export const foundersRule = rule({
  name: 'membership: founded by these',
  why: 'أسست عام 1960 على يد خمس دول هي غانا وكينيا: the states that founded a body belong to it',
  pattern: '(founded | founded_it | born) ..9 founded_by ~1 (MEMBERS comma? among colon?)? who:LIST',
  make: ({ who }, { from }, board) =>
    areStates(who!) &&
    (board.hasBetween(from - 3, who!.from, 'BODY', 'FORUM', 'body_noun') || board.markAt(from - 1, 'quote'))
      ? belonging('member', undefined, who)
      : null,
  finds: ['ومعلوم أن منظمة أوبك أسست في بغداد عام 1960 على يد خمس دول هي [who:الكويت وإيران وفنزويلا]'],
  leaves: ['تأسست الشركة في بغداد على يد كارل بيلت'],
})

export const formedOfRule = rule({
  name: 'membership: formed of these',
  why: 'تشكلت في لندن عام 2011 من بريطانيا وتركيا، إلى جانب منظمات منها الأمم المتحدة: those a body was formed of belong to it',
  pattern: '(founded | founded_it) ..12 from each_of? who:LIST (comma? and_also ~4 among rest:LIST)?',
  make: ({ who, rest }, { from }, board) =>
    who!.parts.filter(isState).length > 1 &&
    board.hasBetween(Math.max(0, from - NAMED), who!.from, 'BODY', 'FORUM', 'body_noun')
      ? belonging('member', undefined, ...who!.parts, ...(rest?.parts ?? []))
      : null,
  finds: ['ومعلوم أن منظمة أوبك تشكلت في 14 سبتمبر 1960 ببغداد، من [who:الكويت وإيران وفنزويلا]'],
  leaves: ['تشكل الوفد في بغداد من الكويت وإيران', 'ومعلوم أن منظمة أوبك تشكلت في بغداد من خمسة أعضاء'],
})

/** Words between the name of a body and its founding. */
const NAMED = 8
