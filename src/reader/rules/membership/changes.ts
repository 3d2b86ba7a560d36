import type { Actor } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging } from './belonging.js'

const FORUM = '(FORUM | BODY)'

/** Whether a list or an actor names states or bodies: people belong to no forum. */
const areActors = (who: Mark) => (who.label === 'LIST' ? who.parts : [who]).every((mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind !== 'group')

export const joinRule = rule({
  name: 'membership: several join',
  why: 'انضمام or انضمت before a list makes members; named in full or not, the forum follows or was named before',
  pattern: `how:joins (no+among)? who:LIST (~3 to forum:${FORUM})?`,
  make: ({ how, who, forum }) => (areActors(who!) && who!.parts.length > 1 ? belonging(how!.value === 'candidate' ? 'candidate' : 'member', forum, who) : null),
  finds: ['بعد انضمام كل من [who:السويد وفنلندا] إلى [forum:الاتحاد الأوروبي]', 'تنضم [who:كينيا وغانا ومالاوي] إلى المجموعة'],
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
  pattern: `becomes who:(LIST | ACTOR) ~3 member_word ~5 in forum:${FORUM}`,
  make: ({ who, forum }) => (areActors(who!) ? belonging('member', forum, who) : null),
  finds: ['أصبحت [who:غانا] العضو الـ24 في [forum:منظمة أوبك]'],
  leaves: ['أصبحت غانا قوة كبيرة في أفريقيا'],
})
