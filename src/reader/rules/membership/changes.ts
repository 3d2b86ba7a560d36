import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging, FORUM, isAhead, isDeclined, isDone, isLifted, isWatching, ownState } from './belonging.js'
import { areActors, areStates } from './states.js'

/** Words between who announces that somebody is taken in, and that. */
const ANNOUNCED = 6

export const joinRule = rule({
  name: 'membership: several join',
  why: 'انضمام or انضمت before a list makes members; named in full or not, the forum follows or was named before',
  pattern: `(how:joins (MEMBERS new_ones?)? ~2 (no+among | dash)? who:LIST (..7 to ~1 forum:${FORUM} | ~2 forum:(li+FORUM | li+BODY))? | who:LIST ~3 how:joins ~2 to ~1 forum:${FORUM})`,
  make: ({ how, who, forum }, match, board) => {
    // `ثم انضمت غانا عام 1970`: to the forum named before.
    const isDated = how!.value === 'member' && (board.markAt(match.to, 'TIME') ?? board.markAt(match.to + 1, 'TIME'))
    const dated = isDated || board.markAt(match.to, 'to_it')
    if (isWatching(board, match) || isDeclined(board, match)) return null
    // `دعم السويد لانضمام غانا`: who joins stands behind.
    if (how!.prep === 'ل' && who!.to === how!.from && board.markAt(how!.to, 'ACTOR')) return null
    if (
      /^[بل]$/.test(who!.prep) ||
      !areActors(who!) ||
      !(forum || (areStates(who!) && (who!.parts.length > 1 || dated)))
    )
      return null
    if (
      board.tokens
        .slice(Math.max(0, match.from - 3), match.from)
        .some(({ index }) => board.markAt(index, 'halts', 'suspends', 'restores'))
    )
      return null
    const ahead = (how!.value === 'candidate' && !isDone(board, how!.from)) || isAhead(board, match.from)
    return belonging(ahead ? 'candidate' : 'member', forum, who)
  },
  finds: [
    'بعد انضمام كل من [who:السويد وفنلندا] إلى [forum:الاتحاد الأوروبي]',
    'تنضم [who:كينيا وغانا ومالاوي] إلى المجموعة',
    'وانضمت دولتان جديدتان هما [who:كينيا وغانا] إلى [forum:الاتحاد الأفريقي]',
    'قالت إن [who:غانا] ستنضم رسميا إلى [forum:الاتحاد الأفريقي]',
    'تأسس الاتحاد الأفريقي ثم انضمت [who:غانا] في عام 1970',
    'يضم الاتحاد الأفريقي 55 عضوا بعد انضمام [who:غانا] إليه',
    'شهد العام 2007 انضمام [who:غانا ومالاوي] إلى [forum:الاتحاد الأفريقي]',
    'وتوسع الاتحاد الأفريقي بعد انضمام ثلاث دول - [who:غانا ومالاوي وتونس] - إليه',
  ],
  leaves: [
    'انضم اللاعبان إلى الفريق',
    'انضمت غانا إلى القائمة',
    'وافق القادة على العضوية الدائمة بالاتحاد الأوروبي للاتحاد الأفريقي',
    'أعلن دعم السويد لانضمام اللاعب إلى الفريق',
    'الدول الدائمة العضوية في مجلس الأمن، إلى جانب الأمم المتحدة',
    'انضمت السويد وفنلندا بصفة مراقب إلى الاتحاد الأفريقي',
  ],
})

export const joinsItRule = rule({
  name: 'membership: joined it',
  why: 'وانضم إليها goes back to the forum named before; the states of ministers who joined are those of guests',
  pattern: '(joins_it ~5 who:LIST | who:ACTOR comma? who_relative joins_it | who:LIST ~1 how:joins_it)',
  make: ({ who, how }, { from }, board) =>
    areActors(who!) && !(how && !areStates(who!)) && !board.hasBetween(from, who!.from, 'posts_plural')
      ? belonging('member', undefined, who)
      : null,
  finds: [
    'تضم مجموعة العشرين 19 دولة، وانضم إليها العام الماضي [who:الاتحاد الأفريقي]',
    'رحبت مجموعة الكومنولث برأي [who:رواندا] التي انضمت إليها عام 2009',
    'يتألف الاتحاد الأفريقي من 54 دولة، وإن [who:غانا وكينيا] انضمتا إليه العام الماضي',
  ],
  leaves: ['وانضم إليها لاعبون جدد', 'تجتمع مجموعة العشرين، وانضم إليهم وزراء غانا'],
})

export const invitedRule = rule({
  name: 'membership: invited to join',
  why: 'دعت … للانضمام makes candidates of those invited',
  pattern: `(invites (no+among)? ~1 who:LIST ..6 accession (~2 forum:${FORUM})? | invites ~3 MEMBERS ~5 accession ..6 among who:LIST | becomes who:LIST comma? accession | invites_out ~1 to ~1 MEMBERS ~1 among colon? who:LIST ..2 accession)`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('candidate', forum, who) : null),
  finds: [
    'وافق الاتحاد الأفريقي على دعوة دول [who:كينيا، وغانا]، ليكونوا جزءا من التكتل',
    'دعت المجموعة العام الماضي. ثم دعت [who:كينيا وغانا ومالاوي] للانضمام إليها',
    'قررت دعوة ثلاث دول لعضويتها هي [who:كينيا وغانا ومالاوي]',
    'من المقرر أن تصبح [who:كينيا وغانا ومالاوي]، أعضاء كاملي العضوية',
    'وجهت المجموعة أمس رسائل، ثم وجهت الدعوة إلى ثلاث دول هي [who:كينيا وغانا ومالاوي] للانخراط في صفوفها',
  ],
  leaves: ['دعت السويد وفنلندا إلى الهدوء'],
})

export const acceptedRule = rule({
  name: 'membership: accepted',
  why: 'قبول عضوية, أقر عضوية, الموافقة على انضمام name who becomes a member',
  pattern: 'accepts ~1 each_of? who:(LIST | MEMBERS)',
  // `وافق البرلمان على انضمام غانا إلى المنظمة`: told with the body that follows.
  make: ({ who }, { from, to }, board) =>
    !namesBody(board, to) && !isWatching(board, { from, to }) && (who!.label === 'MEMBERS' || areActors(who!))
      ? belonging('member', undefined, who)
      : null,
  finds: ['أقر المؤتمر قبول عضوية [who:غينيا الاستوائية]', 'أقر المؤتمر قبول عضوية كل من [who:غانا وكينيا]'],
  leaves: [
    'أقر المؤتمر قبول غانا عضوا مراقبا',
    'أقر النادي قبول عضوية لاعب جديد',
    'وافق البرلمان على انضمام غانا رسميا إلى منظمة أوبك',
  ],
})

/** A body behind إلى, right behind the state. */
function namesBody(board: Board, at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (board.tokens[i]?.norm === 'الي') return board.markAt(i + 1, 'BODY', 'FORUM') !== undefined
  return false
}

export const leftRule = rule({
  name: 'membership: several left',
  why: 'انسحاب of several, or انسحابها behind those who left, makes former members',
  pattern: `(leaves each_of? who:LIST ~2 from ~2 forum:${FORUM} | leaves ~1 who:li+LIST ~2 from ~2 forum:${FORUM} | who:LIST (comma? ~9 | comma ..7 comma) leaves_itself ~3 from ~2 forum:${FORUM} | quits ~1 forum:${FORUM} who:LIST | who:LIST ~1 quits ~1 forum:${FORUM})`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('former', forum, who) : null),
  finds: [
    'أقرت القمة الانسحاب الفوري [who:لمالاوي وغانا] من [forum:الاتحاد الأفريقي]',
    'ناقشت القمة انسحاب [who:مالاوي وغانا وكينيا] من [forum:الاتحاد الأفريقي]',
    'أعلنت [who:غانا] رسميا انسحابها من [forum:منظمة أوبك]',
    'أعلنت [who:غانا]، أمس السبت، انسحابها من [forum:منظمة أوبك]',
    'قالت إن [who:غانا] تغادر [forum:منظمة أوبك]',
  ],
  leaves: ['انسحبت قطر من السباق', 'انسحاب فرنسا وبريطانيا المبكر', 'غادر الوزير القاعة'],
})

export const ownStateLeftRule = rule({
  name: 'membership: his country leaves',
  why: 'أعلن فلان انسحاب بلاده من: the state of who speaks leaves the forum',
  pattern: `(leaves his_country ~1 from ~2 forum:${FORUM} | his_country ~3 leaves_itself ~1 from ~2 forum:${FORUM})`,
  make: ({ forum }) => ownState('former', forum!),
  finds: [
    'أعلن الرئيس السويدي كارل بيلت انسحاب بلاده من [forum:منظمة أوبك]',
    'قال الرئيس السويدي كارل بيلت إن بلاده قررت الانسحاب من [forum:منظمة أوبك]',
  ],
  leaves: ['أعلن الرئيس السويدي كارل بيلت انسحاب بلاده من السباق'],
})

export const suspendedRule = rule({
  name: 'membership: suspended',
  why: 'تعليق عضوية takes a state out of a forum for a time',
  pattern: `(suspends | halts ~9 membership_noun | halts (FORUM | BODY | UNLISTED) quote? ..6 comma ..4 membership_noun) ~1 each_of? who:LIST (~3 in forum:${FORUM} | ~2 forum:(bi+FORUM | bi+BODY))?`,
  // `رفع تعليق عضوية` ends it.
  make: ({ who, forum }, match, board) =>
    areActors(who!) &&
    !board.markAt(match.from - 1, 'restores') &&
    !isLifted(board, match.from) &&
    !isComment(board, match)
      ? belonging('former', forum, who)
      : null,
  finds: [
    'قررت القمة تعليق عضوية [who:غانا] في [forum:الاتحاد الأفريقي]',
    'علق مجلس السلم التابع للاتحاد الأفريقي أمس الاثنين عضوية [who:غانا]',
    'كانت المجموعة قد جمدت عضوية كل من [who:غانا وكينيا]',
    'علق الاتحاد الأفريقي "أفريقيا"، مساء الأحد، عضوية [who:غانا] في مؤسساته',
  ],
  leaves: [
    'قرر النادي تعليق عضوية اللاعب',
    'علقت القمة أعمالها',
    'قررت القمة رفع تعليق عضوية غانا',
    'علق الوزير على عضوية غانا في المجلس',
  ],
})

/** `علق الوزير على عضوية غانا`: he said something of it. */
const isComment = (board: Board, { parts }: { parts: readonly Mark[] }) =>
  parts.some(({ label, from }) => label === 'membership_noun' && board.tokens[from - 1]!.norm === 'علي')

export const restoredRule = rule({
  name: 'membership: restored',
  why: 'رفع تعليق عضوية gives a state its membership back',
  pattern: `restores ~1 each_of? who:LIST (~3 in forum:${FORUM} | ~2 forum:(bi+FORUM | bi+BODY))?`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('member', forum, who) : null),
  finds: ['قررت القمة رفع تعليق عضوية [who:غانا] في [forum:الاتحاد الأفريقي]'],
  leaves: ['قرر النادي رفع تعليق عضوية اللاعب', 'قررت القمة تعليق عضوية غانا'],
})

export const foundingStatesRule = rule({
  name: 'membership: founding states',
  why: 'الدول المؤسسة before a list of states names members',
  pattern:
    '(founding_states (forum:(li+FORUM | li+BODY))? ~2 (comma | colon | open | among | dash)? dash? | MEMBERS founding_adj forum:(li+FORUM | li+BODY)? (~2 (comma | colon | open | dash | among) dash? | ..6 comma among)) who:LIST',
  make: ({ who, forum }) => (areActors(who!) && who!.parts.length > 1 ? belonging('member', forum, who) : null),
  finds: [
    'عقد الاتحاد الأفريقي قمة للدول المؤسسة، [who:كينيا وغانا ومالاوي]',
    'قررت الدول الثلاث المؤسسة [forum:للاتحاد الأفريقي]، وهي [who:كينيا وغانا ومالاوي]، تأجيل القمة',
  ],
  leaves: ['دعت الدول المؤسسة إلى قمة'],
})

export const becomesRule = rule({
  name: 'membership: became the so-manieth member',
  why: 'أصبحت … العضو الـ24 في a forum',
  pattern: `((becomes who:(LIST | ACTOR) | who:ACTOR (comma? who_relative | already)? becomes) (..4 member_word ~5 (in forum:${FORUM} | forum:(li+FORUM | li+BODY | bi+FORUM | bi+BODY)) | ~1 the_member) | acceptance who:ACTOR ..8 becomes the_member)`,
  make: ({ who, forum }, match, board) =>
    areActors(who!)
      ? belonging(
          isToBecome(board, match.parts.find(({ label }) => label === 'becomes')!.from) ? 'candidate' : 'member',
          forum,
          who,
        )
      : null,
  finds: [
    'أصبحت [who:غانا] العضو الـ24 في [forum:منظمة أوبك]',
    'وقع القادة إعلان قبول [who:غانا] في الاتحاد الأفريقي، لتصبح العضو الحادي عشر',
    'أعلن أن [who:غانا] ستصبح دولة كاملة العضوية في [forum:منظمة أوبك] غدا',
    'ورحبت [who:غانا] التي أصبحت عضوا في [forum:منظمة أوبك] عام 1962',
    'وكانت [who:غانا] قد أصبحت عضوا كاملا في [forum:منظمة أوبك]',
    'أصبحت [who:غانا] أمس عضوا رسميا [forum:بمنظمة أوبك]',
    'أصبحت [who:غانا] الدولة العضو ال24 [forum:للاتحاد الأفريقي]',
  ],
  leaves: ['أصبحت غانا قوة كبيرة في أفريقيا'],
})

/** `نأمل أن تصبح`, `ستصبح`: not yet. */
const isToBecome = (board: Board, at: number) =>
  /^[وف]?س[يت]صبح/.test(board.tokens[at]!.norm) ||
  (/^[يت]صبح/.test(board.tokens[at]!.norm) && /^(?:ب|ل)?ان$/.test(board.tokens[at - 1]?.norm ?? ''))

export const joinedOwnRule = rule({
  name: 'membership: its joining',
  why: 'احتفلت … بانضمامها إلى: who joins stands before the noun',
  pattern: `who:ACTOR ~8 joins_own ~4 to ~1 forum:${FORUM}`,
  make: ({ who, forum }, match, board) => {
    const how = match.parts.find((part) => part.label === 'joins_own')!
    // Of several before it the nearest joins.
    for (let i = who!.to; i < how.from; i++) if (board.markAt(i, 'ACTOR')) return null
    return (who!.value as Actor).kind === 'state' ? belonging('member', forum, who) : null
  },
  finds: ['احتفلت [who:غانا] أمس بانضمامها إلى [forum:الاتحاد الأفريقي]'],
  leaves: ['احتفلت غانا بانضمام لاعبها إلى الفريق'],
})

export const beingAcceptedRule = rule({
  name: 'membership: acceptance under way',
  why: 'قبول … في عضوية, منح العضوية لـ name who is to become a member',
  pattern:
    '(acceptance (no+among)? who:LIST ~1 in_membership | granting ~4 (who:li+LIST | each who:LIST) | applications ~4 each colon? who:LIST)',
  make: ({ who }, { from }, board) => {
    const approved =
      [1, 2, 3, 4].some((n) => board.markAt(from - n, 'approves')?.value === 'member') ||
      board.tokens
        .slice(Math.max(0, from - ANNOUNCED), from)
        .some(({ norm }) => /^[وف]?(?:اعلن|اعلنت|اقرت?)$/.test(norm))
    return areActors(who!) ? belonging(approved ? 'member' : 'candidate', undefined, who) : null
  },
  finds: [
    'وافق القادة على منح العضوية الدائمة بالمجموعة [who:للاتحاد الأفريقي]',
    'بدء إجراءات قبول [who:غانا وكينيا] في عضوية المنظمة',
    'أعلن الاتحاد الأفريقي قبول [who:غانا] مجددا في عضوية المنظمة',
    'موضوع منح العضوية التامة لكل من [who:غانا وكينيا]',
    'إن طلبات العضوية الجديدة مقدمة من كل من: [who:غانا وكينيا]',
  ],
  leaves: ['قبول الطلبة في الكلية'],
})

export const asksRule = rule({
  name: 'membership: asks to join',
  why: 'طلبت … الانضمام إلى, قدمت طلبا للانضمام: who asks is a candidate',
  pattern: `((weighs | hands_in) (no+among)? who:(LIST | ACTOR) ..14 (joins | accession) ~3 forum:${FORUM} | who:(LIST | ACTOR | MEMBERS) ..4 (weighs | hands_in) ~6 (joins | accession) ~3 quote? forum:${FORUM} | who:(LIST | ACTOR) hands_in ~2 accession)`,
  // `قدمت غانا طلبا لكينيا`: who is asked.
  make: ({ who, forum }) =>
    (who!.label === 'MEMBERS' || areStates(who!)) && who!.prep !== 'ل' ? belonging('candidate', forum, who) : null,
  finds: [
    'قالت إن [who:كينيا وغانا] ستسلمان طلبهما للانضمام إلى [forum:الاتحاد الأفريقي] غدا',
    'طلبت [who:غانا] رسميا أمس الانضمام إلى عضوية [forum:الاتحاد الأفريقي]',
    'قدمت [who:غانا] طلبا من أجل الانضمام إلى [forum:الاتحاد الأفريقي]',
    'عقد الاتحاد الأفريقي قمته. أما [who:غانا] فقدمت طلبا للانضمام إلى المجموعة',
  ],
  leaves: ['طلبت غانا قرضا'],
})

export const returnsRule = rule({
  name: 'membership: returns',
  why: 'عودة a state to a forum makes it a member again',
  pattern: `(returns who:ACTOR ~2 to ~1 forum:${FORUM} | how:approves ..9 on_membership ~1 who:LIST)`,
  make: ({ how, who, forum }) =>
    areActors(who!) ? belonging(how?.value === 'candidate' ? 'candidate' : 'member', forum, who) : null,
  finds: ['أيدت القمة عودة [who:غانا] إلى [forum:الاتحاد الأفريقي]', 'وافق أعضاء المنظمة أمس على عضوية [who:غانا]'],
  leaves: ['عودة غانا إلى الهدوء', 'وافق أعضاء النادي على عضوية اللاعب'],
})
