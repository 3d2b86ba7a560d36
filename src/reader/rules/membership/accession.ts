import type { Quantity } from '../../../claim/values.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging, called, FORUM } from './belonging.js'
import { areStates } from './states.js'

/** States or members: guests and experts belong to no body. */
const areMembers = (count: Mark) => /^(?:state|member|organisation|party)$/.test(meaning<Quantity>(count).unit ?? '')

export const joinsItCountRule = rule({
  name: 'membership: so many joined it',
  why: 'وانضم إليها عشرة أعضاء goes back to the body told before',
  pattern: 'joins_it ~1 count:MEMBERS',
  make: ({ count }) => (areMembers(count!) ? belonging('member', undefined, count) : null),
  finds: ['تضم منظمة أوبك 13 دولة، وانضم إليها [count:عشرة أعضاء] جدد'],
  leaves: ['عقدت منظمة أوبك قمة، وانضم إليها عشرة خبراء'],
})

export const onTheWayRule = rule({
  name: 'membership: on the way in',
  why: '23 دولة في طور الانضمام, غانا تنتظر الانضمام: not yet members',
  pattern: '(count:MEMBERS new_ones? | who:LIST) ~1 on_the_way_in',
  make: ({ count, who }) =>
    (count && areMembers(count)) || (who && areStates(who)) ? belonging('candidate', undefined, count ?? who) : null,
  finds: [
    'يضم الاتحاد الأفريقي 50 عضوا، و[count:خمس دول] أخرى في طور الانضمام',
    'يضم الاتحاد الأفريقي 50 عضوا، بينما [who:غانا] تستعد للانضمام',
  ],
  leaves: ['قال إن خمسة لاعبين في طور الانضمام إلى الفريق', 'قال إن خمس دول رفضت الانضمام'],
})

export const membershipGrewRule = rule({
  name: 'membership: it has grown to so many',
  why: 'عضوية الوكالة قفزت من 75 دولة إلى 160 دولة: the second number says how many belong by now',
  pattern: `(membership_noun ~1 (forum:${FORUM} | body:body_noun) ~1 grew | grew membership_noun ~1 (forum:${FORUM} | body:body_noun)) ~9 to ~1 count:MEMBERS`,
  make: ({ forum, body, count }) =>
    areMembers(count!) ? called(belonging('member', forum, count), forum ? undefined : body) : null,
  finds: [
    'وقال إن عضوية [forum:الاتحاد الأفريقي] ارتفعت من 30 دولة إلى [count:55 دولة]',
    'تأسس الاتحاد الأفريقي في أكرا. وقفزت عضوية المنظمة من 32 دولة عند تأسيسها إلى [count:55 دولة]',
  ],
  leaves: ['وقال إن عضوية النادي ارتفعت إلى 55 ألفا', 'وارتفعت صادرات الاتحاد الأفريقي إلى 55 دولة'],
})

export const signedCharterRule = rule({
  name: 'membership: signed its charter',
  why: 'ووقعت نظامها الأساسي 75 دولة: who signs the charter of a body belongs to it',
  pattern: 'agrees ~1 charter (in ..5)? (count:MEMBERS | who:LIST)',
  make: ({ count, who }) =>
    (count && areMembers(count)) || (who && areStates(who) && who.parts.length > 1)
      ? belonging('member', undefined, count ?? who)
      : null,
  finds: [
    'تأسس الاتحاد الأفريقي في أكرا ووقعت ميثاقه في اليوم ذاته [count:32 دولة]',
    'تأسس الاتحاد الأفريقي في أكرا ووقعت على ميثاقه [who:غانا وكينيا ومالاوي]',
  ],
  leaves: ['تأسس الاتحاد الأفريقي في أكرا ووقعت الاتفاق في اليوم ذاته 32 دولة'],
})

export const theBodyIncludesRule = rule({
  name: 'membership: the body includes so many',
  why: 'وتضم اللجنة الإقليمية 23 دولة: a body told of, whatever its name',
  pattern: 'wa+includes body:al+body_kind ~1 count:MEMBERS',
  make: ({ body, count }) =>
    meaning<Quantity>(count!).unit === 'state' ? called(belonging('member', undefined, count), body) : null,
  finds: ['تجتمع لجنة الصيد في أكرا غدا. وتضم اللجنة الإقليمية [count:23 دولة]'],
  leaves: ['وتضم اللجنة 23 خبيرا', 'تجتمع لجنة الصيد في أكرا، وتضم اللجنة مكاتب'],
})

export const nowIncludesRule = rule({
  name: 'membership: includes at present',
  why: 'وتضم حاليا غانا وكينيا ومالاوي, وتضم المجموعة حاليا …: the members of the body told before',
  pattern: 'wa+includes (body:al+body_kind | body:dialogue)? TIME colon? who:LIST',
  make: ({ body, who }) =>
    areStates(who!) && who!.parts.length > 2 ? called(belonging('member', undefined, who), body) : null,
  finds: [
    'تأسس الاتحاد الأفريقي في أكرا، وتضم حاليا [who:غانا وكينيا ومالاوي]',
    'تأسس الاتحاد الأفريقي في أكرا. وتضم المجموعة حاليا [who:غانا وكينيا ومالاوي]',
  ],
  leaves: ['تأسس الاتحاد الأفريقي في أكرا، وتضم حاليا مكاتب', 'وتضم حاليا غانا'],
})

export const ofRepresentativesRule = rule({
  name: 'membership: made up of delegates of so many',
  why: 'وتتألف اللجنة من ممثلي 21 دولة counts the states in it',
  pattern: 'consists body:al+body_kind from who:posts_plural count:MEMBERS',
  make: ({ body, count, who }) =>
    meaning<Quantity>(count!).unit === 'state'
      ? { ...called(belonging('member', undefined, count), body), from: who!.from }
      : null,
  finds: ['تجتمع لجنة الصيد في أكرا. وتتألف اللجنة من ممثلي [count:21 دولة]'],
  leaves: ['وتتألف اللجنة من ممثلي القبائل'],
})

export const appliedRule = rule({
  name: 'membership: so many that applied',
  why: '23 دولة تقدمت رسميا بطلبات انضمام: candidates, the number first',
  pattern: 'count:MEMBERS hands_in ~2 application',
  make: ({ count }) => (areMembers(count!) ? belonging('candidate', undefined, count) : null),
  finds: ['توسع الاتحاد الأفريقي. وذكرت أن [count:23 دولة] تقدمت رسميا بطلبات انضمام'],
  leaves: ['وذكرت أن 23 دولة تقدمت بطلبات قروض'],
})

export const lastToJoinRule = rule({
  name: 'membership: the last to join',
  why: 'وكان آخر المنضمين إليها غانا names a member',
  pattern: 'last_to_join who:LIST',
  make: ({ who }) => (areStates(who!) ? belonging('member', undefined, who) : null),
  finds: ['تأسس الاتحاد الأفريقي في أكرا، وكان آخر المنضمين إليه [who:غانا] عام 1999'],
  leaves: ['وكان آخر المنضمين إليه اللاعب كارل بيلت'],
})

export const comesBackRule = rule({
  name: 'membership: comes back to the body',
  why: 'وافق على عودة غانا إلى المنظمة: the noun goes back to the body told before',
  pattern: 'how:returns who:ACTOR to body:body_noun',
  make: ({ who }, { to }, board) =>
    areStates(who!) && /^ال/.test(board.tokens[to - 1]!.norm) ? belonging('member', undefined, who) : null,
  finds: ['وافق الاتحاد الأفريقي على عودة [who:غانا] إلى المنظمة القارية'],
  leaves: ['وافق الاتحاد الأفريقي على عودة غانا إلى المدينة'],
})

export const hisStateLeadsRule = rule({
  name: 'membership: his country has the chair',
  why: 'فلان، الذي تتولى بلاده رئاسة الهيئة: the state that he serves leads the body',
  pattern: `who:PERSON comma? who_relative (takes_over his_country ACTOR? chairmanship | chairs=chair his_country) TIME? (forum:${FORUM} | body:body_noun)`,
  make: ({ who, forum, body }) => {
    const { label, value } = called(belonging('leader', forum, who), forum ? undefined : body)
    return { label, value: { ...value, own: true } }
  },
  finds: ['عقدت منظمة أوبك قمة. وقال [who:الرئيس السويدي كارل بيلت]، الذي تتولى بلاده رئاسة المنظمة، كلمته'],
  leaves: ['وقال الرئيس السويدي كارل بيلت، الذي تتولى بلاده رئاسة القمة، كلمته'],
})

export const outOfRule = rule({
  name: 'membership: out of so many members',
  why: '39 دولة من أصل 54 عضوا: the second number counts all members of the body told before',
  pattern: 'MEMBERS from out_of count:MEMBERS',
  make: ({ count }) => (meaning<Quantity>(count!).unit === 'member' ? belonging('member', undefined, count) : null),
  finds: ['عقد الاتحاد الأفريقي قمته. وأيدت 39 دولة من أصل [count:54 عضوا] القرار'],
  leaves: ['وأيدت 39 دولة من أصل 54 دولة القرار'],
})

export const tookTheChairRule = rule({
  name: 'membership: somebody took the chair of the body',
  why: 'تسلم رئيس غينيا الرئاسة الدورية للاتحاد: his state leads the body',
  pattern: `takes_over who:PERSON chairmanship ~1 (forum:(li+FORUM | li+BODY) | forum:${FORUM})`,
  make: ({ who, forum }) => {
    const { label, value } = belonging('leader', forum, who)
    return { label, value: { ...value, own: true } }
  },
  finds: ['وتسلم [who:الرئيس السويدي كارل بيلت] الرئاسة الدورية [forum:للاتحاد الأوروبي]'],
  leaves: ['وتسلم الرئيس السويدي كارل بيلت رئاسة الحزب'],
})

export const signedCharterOfRule = rule({
  name: 'membership: signed the charter of a body',
  why: 'وقعت ثلاث دول هي غانا وكينيا على النظام الأساسي للوكالة: who signs it belongs',
  pattern: `agrees ~1 (count:MEMBERS new_ones? (comma? among who:LIST)? | who:LIST) ~2 charter_of (forum:(li+FORUM | li+BODY) | ~1 forum:${FORUM})`,
  make: ({ count, who, forum }) =>
    (!who || areStates(who)) && (!count || areMembers(count)) ? belonging('member', forum, count, who) : null,
  finds: ['وقعت [count:ثلاث دول] جديدة هي [who:غانا وكينيا ومالاوي] على النظام الأساسي [forum:للاتحاد الأفريقي]'],
  leaves: ['وقعت ثلاث دول على اتفاق التجارة', 'وقع لاعبون جدد على النظام الأساسي للنادي'],
})

export const obtainedFullRule = rule({
  name: 'membership: obtained full membership',
  why: 'حصلت الهند وباكستان على العضوية الكاملة: of the body told before',
  pattern: 'obtains who:LIST ~2 full:full_membership',
  make: ({ who, full }, _, board) =>
    areStates(who!) && /الكاملة|كاملة/.test(board.words(full!.from, full!.to))
      ? belonging('member', undefined, who)
      : null,
  finds: ['وهذه أول قمة لمنظمة أوبك منذ حصلت [who:غانا وكينيا] على العضوية الكاملة'],
  leaves: ['وهذه أول قمة منذ حصل اللاعب على العضوية الكاملة', 'حصلت غانا على قرض كامل'],
})
