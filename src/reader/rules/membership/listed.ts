import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging, called, FORUM, isDone } from './belonging.js'
import { areStates } from './states.js'

/** How far behind a number of members they may be named. */
const REACH = 80

/** Whether members were told of not far before, and nobody who takes part in between. */
function followsMembers(board: Board, at: number): boolean {
  const told = board.of('BELONGING').some((mark) => mark.to <= at && mark.to >= at - REACH)
  return told && !board.of('TAKING').some((mark) => mark.to <= at && mark.to >= at - REACH)
}

export const theSoManyAreRule = rule({
  name: 'membership: the so many are',
  why: 'والدول العشر هي … names the members of the body of which was told before',
  pattern: 'count:al+MEMBERS (it_is | they_are | among) colon? quote? who:LIST',
  make: ({ count, who }, { from }, board) => {
    const named = who!.parts.length
    const fits = named > 2 && named <= meaning<Quantity>(count!).value && areStates(who!)
    return fits && followsMembers(board, from) ? belonging('member', undefined, count, who) : null
  },
  finds: [
    'اجتمع الاتحاد الأفريقي الذي يضم خمس دول. [count:والدول الخمس] هي [who:كينيا وغانا ومالاوي، إلى جانب تونس وليبيا]',
  ],
  leaves: ['زار المدينة خمسة وزراء. والدول الخمس هي كينيا وغانا ومالاوي'],
})

export const ofThoseAreRule = rule({
  name: 'membership: the other states in it are',
  why: 'الدول الأخرى الشريكة في الكتلة هي … names its members',
  pattern: `unit_of_members ~1 partner_states ~1 in ~1 (forum:${FORUM} | al+body_kind) ~4 (it_is | they_are) colon? who:LIST`,
  make: ({ forum, who }) => (areStates(who!) && who!.parts.length > 2 ? belonging('member', forum, who) : null),
  finds: [
    'رحب الاتحاد الأفريقي بالقرار. والدول الأخرى الشريكة في [forum:الاتحاد الأفريقي] هي [who:كينيا وغانا ومالاوي]',
  ],
  leaves: ['والدول الأخرى الشريكة في السوق هي كينيا وغانا ومالاوي'],
})

export const afterTheseRule = rule({
  name: 'membership: joins it after these',
  why: 'ثامن دولة تنضم إلى المجموعة، بعد غانا وكينيا: those before it belong',
  pattern: `ORDINAL unit_of_members how:joins ~1 to ~1 forum:${FORUM} comma? relation=background who:LIST`,
  make: ({ forum, who }) => (areStates(who!) ? belonging('member', forum, who) : null),
  finds: ['ستصبح تونس ثالث دولة تنضم إلى [forum:الاتحاد الأفريقي]، بعد [who:كينيا وغانا]'],
  leaves: ['ستصبح تونس ثالث دولة تنضم إلى الاتحاد الأفريقي، بعد أشهر'],
})

function namesThem(board: Board, at: number): boolean {
  for (let i = at; i < Math.min(board.tokens.length, at + NAMED); i++)
    if (board.markAt(i, 'LIST')?.parts[1]) return true
  return false
}

const NAMED = 12

export const appliedCountRule = rule({
  name: 'membership: so many applied',
  why: 'تقدمت 22 دولة بطلبات لتصبح عضوا في, دعوة ست دول لعضويتها: candidates counted',
  pattern: `(hands_in count:MEMBERS ..5 (accession | becomes ~1 member_word) (~1 in ~1 forum:${FORUM} | forum:(bi+FORUM | bi+BODY) | ~1 forum:${FORUM})? | invites count:MEMBERS new_ones? ~1 accession)`,
  // `دعوة ست دول لعضويتها هي …`: each of them is a candidate.
  make: ({ count, forum }, { to }, board) => (namesThem(board, to) ? null : belonging('candidate', forum, count)),
  finds: [
    'تقدمت [count:22 دولة] بطلبات رسمية للانضمام إلى [forum:الاتحاد الأفريقي]',
    'قرر الاتحاد الأفريقي دعوة [count:ست دول] جديدة للانضمام إليه',
  ],
  leaves: ['تقدمت 22 شركة بطلبات رسمية', 'دعوة ست دول إلى الهدوء'],
})

export const theirMembersRule = rule({
  name: 'membership: a row, then that they are the members',
  why: 'وتعد غانا وكينيا ومالاوي الدول الأعضاء في المنظمة: said right behind the row',
  pattern: `who:LIST al+members_noun ~1 in ~1 (forum:${FORUM} | body_noun)`,
  make: ({ who, forum }) => (areStates(who!) && who!.parts.length > 2 ? belonging('member', forum, who) : null),
  finds: ['وتكون [who:كينيا وغانا ومالاوي] الأعضاء الرئيسيين في [forum:الاتحاد الأفريقي]'],
  leaves: ['تفاوضت كينيا وغانا ومالاوي مع الأعضاء في الاتحاد الأفريقي'],
})

export const inBracketsRule = rule({
  name: 'membership: includes states, named in brackets',
  why: 'ويضم المنتدى دول الجنوب الثلاث (غانا وكينيا ومالاوي) …، وتونس وليبيا: the brackets name them, and the row may go on',
  pattern: `(includes ~1 quote? (FORUM | BODY | body_kind) quote? ~1 | includes dialogue quote ..4 quote | (FORUM | BODY | body_kind) ..5 who_relative includes) (MEMBERS | unit_of_members) ~6 open who:LIST close (..7 comma more:wa+LIST | (and MEMBERS | wa+MEMBERS) ~5 open more:LIST close)?`,
  make: ({ who, more }, { from }, board) =>
    areStates(who!) && who!.parts.length > 2 && !board.hasBetween(from, who!.from, 'MEETING')
      ? belonging('member', undefined, who, more && areStates(more) && more.parts.length > 2 ? more : undefined)
      : null,
  finds: [
    'ويضم حوار "الاتحاد الأفريقي" بلدان الجنوب الثلاثة ([who:غانا، كينيا، مالاوي]) عن الضفة الأولى، [more:وتونس وليبيا ومصر] عن الثانية',
    'اجتمع الاتحاد الأفريقي أمس. ويضم حوار “6+6” بلدان الجنوب الثلاثة ([who:غانا، كينيا، مالاوي])',
    'ورحبت منظمة أوبك التي تضم 3 دول مطلة على المحيط ([who:غانا وكينيا ومالاوي]) و3 دول في الشمال ([more:تونس وليبيا ومصر]) بالقرار',
  ],
  leaves: ['ويضم المعرض أعمالا من دول الجنوب (غانا، كينيا، مالاوي)', 'ويضم الاجتماع دول الجنوب (غانا، كينيا، مالاوي)'],
})

export const thisBodyRule = rule({
  name: 'membership: the body includes these',
  why: 'وتضم المجموعة غانا وكينيا ومالاوي, ويضم الحوار من الشمال … ومن الجنوب …: the noun goes back to the body told before',
  pattern:
    'wa+includes (al+body_kind | dialogue) ((in number_of_members)? colon? | from ~2) who:LIST (comma? and_from ~2 more:LIST)?',
  make: ({ who, more }, { parts }) =>
    areStates(who!) && who!.parts.length > 2 ? called(belonging('member', undefined, who, more), parts[1]) : null,
  finds: [
    'تأسس الاتحاد الأفريقي في أكرا، وتضم المجموعة [who:كينيا، وغانا، ومالاوي]',
    'تأسس الاتحاد الأفريقي في أكرا. ويضم الحوار من الشمال [who:كينيا وغانا ومالاوي]، ومن الجنوب [more:تونس وليبيا ومصر]',
  ],
  leaves: ['تأسس الاتحاد الأفريقي في أكرا، وتضم المجموعة كينيا'],
})

export const wasMemberRule = rule({
  name: 'membership: was a member and left',
  why: 'وكانت غانا أحد أعضاء المنظمة ولكنها انسحبت: former, though the body stands before the leaving',
  pattern: `stays who:(LIST | ACTOR) ~4 (members_noun | member_word) ~1 (in ~1)? (forum:${FORUM} | body_noun) ..12 leaves_itself`,
  make: ({ who, forum }, match, board) =>
    /^[وف]?كان/.test(board.tokens[match.from]!.norm) && areStates(who!) ? belonging('former', forum, who) : null,
  finds: ['تأسس الاتحاد الأفريقي في أكرا. وكانت [who:غانا] أحد أعضاء المنظمة ولكنها انسحبت عام 2000'],
  leaves: ['تأسس الاتحاد الأفريقي في أكرا. وتبقى غانا أحد أعضاء المنظمة'],
})

export const joinedToItRule = rule({
  name: 'membership: joined it, the body told before',
  why: 'بعد انضمام غانا إليه goes back to the body told before',
  pattern: 'how:joins who:(LIST | ACTOR) (to_body | with_it)',
  make: ({ how, who }, { parts }, board) =>
    areStates(who!) && (parts.at(-1)!.label === 'to_body' || /لتح[اق]/.test(board.tokens[how!.from]!.norm))
      ? belonging(how!.value === 'candidate' && !isDone(board, how!.from) ? 'candidate' : 'member', undefined, who)
      : null,
  finds: [
    'يضم الاتحاد الأفريقي 55 دولة بعد انضمام [who:غانا] إليه',
    'تأسس الاتحاد الأفريقي في أكرا قبل أن تلتحق [who:غانا] به',
  ],
  leaves: ['يضم الفريق لاعبين بعد انضمام كارل إليه', 'ينتمي الاتحاد الأفريقي إلى القارة، وتنضم غانا بها'],
})

export const takingPartAreRule = rule({
  name: 'membership: the states that take part in a coalition are',
  why: 'والدول المشاركة في التحالف هي غانا وكينيا: who takes part in a coalition belongs to it',
  pattern:
    'unit_of_members participating in (forum:(FORUM | UNLISTED) | al+body_kind) ..8 (it_is | they_are) colon? who:LIST',
  make: ({ forum, who }, { from, to }, board) => {
    const meets = board.tokens.slice(from, to).some(({ index }) => board.markAt(index, 'MEETING') !== undefined)
    return areStates(who!) && who!.parts.length > 1 && !meets ? belonging('member', forum, who) : null
  },
  finds: ['أعلنت تشكيل تحالف أفريقي. والدول المشاركة في التحالف إلى جانب كينيا هي: [who:أوغندا وتنزانيا ورواندا]'],
  leaves: ['والدول المشاركة في القمة هي: أوغندا وتنزانيا ورواندا'],
})
