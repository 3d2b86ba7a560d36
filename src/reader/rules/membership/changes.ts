import type { Actor } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging } from './belonging.js'

const FORUM = '(FORUM | BODY)'

/** Whether a list or an actor names states or bodies: people belong to no forum. */
const areActors = (who: Mark) =>
  (who.label === 'LIST' ? who.parts : [who]).every(
    (mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind !== 'group',
  )

export const joinRule = rule({
  name: 'membership: several join',
  why: 'انضمام or انضمت before a list makes members; named in full or not, the forum follows or was named before',
  pattern: `(how:joins ~2 (no+among)? who:LIST (..7 to ~1 forum:${FORUM} | ~2 forum:(li+FORUM | li+BODY))? | who:LIST ~3 how:joins to ~1 forum:${FORUM} | how:joins to ~1 forum:${FORUM} ..8 among who:LIST)`,
  make: ({ how, who, forum }) =>
    areActors(who!) && (forum || who!.parts.length > 1)
      ? belonging(how!.value === 'candidate' ? 'candidate' : 'member', forum, who)
      : null,
  finds: [
    'بعد انضمام كل من [who:السويد وفنلندا] إلى [forum:الاتحاد الأوروبي]',
    'تنضم [who:كينيا وغانا ومالاوي] إلى المجموعة',
  ],
  leaves: ['انضم اللاعبان إلى الفريق'],
})

export const joinsItRule = rule({
  name: 'membership: joined it',
  why: 'وانضم إليها goes back to the forum named before',
  pattern: 'joins_it ~5 who:LIST',
  make: ({ who }) => (areActors(who!) ? belonging('member', undefined, who) : null),
  finds: ['تضم مجموعة العشرين 19 دولة، وانضم إليها العام الماضي [who:الاتحاد الأفريقي]'],
  leaves: ['وانضم إليها لاعبون جدد'],
})

export const invitedRule = rule({
  name: 'membership: invited to join',
  why: 'دعت … للانضمام makes candidates of those invited',
  pattern: `(invites (no+among)? who:LIST ~6 accession (~2 forum:${FORUM})? | invites ~3 MEMBERS ~5 accession ..6 among who:LIST | becomes who:LIST comma? accession)`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('candidate', forum, who) : null),
  finds: [
    'دعت المجموعة العام الماضي. ثم دعت [who:كينيا وغانا ومالاوي] للانضمام إليها',
    'قررت دعوة ثلاث دول لعضويتها هي [who:كينيا وغانا ومالاوي]',
    'من المقرر أن تصبح [who:كينيا وغانا ومالاوي]، أعضاء كاملي العضوية',
  ],
  leaves: ['دعت السويد وفنلندا إلى الهدوء'],
})

export const acceptedRule = rule({
  name: 'membership: accepted',
  why: 'قبول عضوية, أقر عضوية, الموافقة على انضمام name who becomes a member',
  pattern: 'accepts ~1 who:(LIST | MEMBERS)',
  make: ({ who }) => (who!.label === 'MEMBERS' || areActors(who!) ? belonging('member', undefined, who) : null),
  finds: ['أقر المؤتمر قبول عضوية [who:غينيا الاستوائية]'],
  leaves: ['أقر النادي قبول عضوية لاعب جديد'],
})

export const leftRule = rule({
  name: 'membership: several left',
  why: 'انسحاب of several, or انسحابها behind those who left, makes former members',
  pattern: `(leaves who:LIST ~2 from ~2 forum:${FORUM} | who:LIST ~5 leaves_itself ~1 from ~2 forum:${FORUM} | quits ~1 forum:${FORUM} who:LIST | who:LIST ~1 quits ~1 forum:${FORUM})`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('former', forum, who) : null),
  finds: [
    'ناقشت القمة انسحاب [who:مالاوي وغانا وكينيا] من [forum:الاتحاد الأفريقي]',
    'أعلنت [who:غانا] رسميا انسحابها من [forum:منظمة أوبك]',
    'قالت إن [who:غانا] تغادر [forum:منظمة أوبك]',
  ],
  leaves: ['انسحبت قطر من السباق', 'انسحاب فرنسا وبريطانيا المبكر', 'غادر الوزير القاعة'],
})

export const suspendedRule = rule({
  name: 'membership: suspended',
  why: 'تعليق عضوية takes a state out of a forum for a time',
  pattern: `suspends who:LIST (~3 in forum:${FORUM})?`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('former', forum, who) : null),
  finds: ['قررت القمة تعليق عضوية [who:غانا] في [forum:الاتحاد الأفريقي]'],
  leaves: ['قرر النادي تعليق عضوية اللاعب'],
})

export const becomesRule = rule({
  name: 'membership: became the so-manieth member',
  why: 'أصبحت … العضو الـ24 في a forum',
  pattern: `becomes who:(LIST | ACTOR) (..4 member_word ~5 (in forum:${FORUM} | forum:(li+FORUM | li+BODY)) | ~1 the_member)`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('member', forum, who) : null),
  finds: [
    'أصبحت [who:غانا] العضو الـ24 في [forum:منظمة أوبك]',
    'أصبحت [who:غانا] الدولة العضو ال24 [forum:للاتحاد الأفريقي]',
  ],
  leaves: ['أصبحت غانا قوة كبيرة في أفريقيا'],
})

export const joinedOwnRule = rule({
  name: 'membership: its joining',
  why: 'احتفلت … بانضمامها إلى: who joins stands before the noun',
  pattern: `who:ACTOR ..8 joins_own ~4 to ~1 forum:${FORUM}`,
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
  pattern: '(acceptance (no+among)? who:LIST ~1 in_membership | granting ~4 who:LIST)',
  make: ({ who }) => (areActors(who!) ? belonging('candidate', undefined, who) : null),
  finds: ['بدء إجراءات قبول [who:غانا وكينيا] في عضوية المنظمة', 'موضوع منح العضوية التامة لكل من [who:غانا وكينيا]'],
  leaves: ['قبول الطلبة في الكلية'],
})

export const asksRule = rule({
  name: 'membership: asks to join',
  why: 'طلبت … الانضمام إلى, قدمت طلبا للانضمام: who asks is a candidate',
  pattern: `((weighs | hands_in) who:ACTOR ..14 joins ~3 forum:${FORUM} | who:ACTOR ..4 (weighs | hands_in) ~6 joins ~3 forum:${FORUM})`,
  make: ({ who, forum }) => ((who!.value as Actor).kind === 'state' ? belonging('candidate', forum, who) : null),
  finds: [
    'طلبت [who:غانا] رسميا أمس الانضمام إلى عضوية [forum:الاتحاد الأفريقي]',
    'قدمت [who:غانا] طلبا من أجل الانضمام إلى [forum:الاتحاد الأفريقي]',
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

export const takenInRule = rule({
  name: 'membership: taken in as a member',
  why: 'ضم … كعضو, قبول … بصفتها العضو: taken in, or agreed to be',
  pattern: '(acceptance ~1 who:LIST ..3 as_member | grants who:LIST ~1 full_membership)',
  make: ({ who }, match, board) => {
    const agreed = board.tokens[match.from - 1]?.norm === 'علي'
    return areActors(who!) ? belonging(agreed ? 'candidate' : 'member', undefined, who) : null
  },
  finds: ['قررت القمة ضم [who:غانا] كعضو كامل العضوية', 'معاهدة تمنح [who:غانا] العضوية الكاملة في المجموعة'],
  leaves: ['قرر النادي ضم اللاعب كعضو'],
})
