import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { rule } from '../../engine/rule.js'
import { belonging, FORUM, isDone, ownState } from './belonging.js'
import { areStates, hasOther } from './states.js'

export const ownReturnRule = rule({
  name: 'membership: its return',
  why: 'أعلنت غانا عودتها إلى المنظمة, ستستأنف نشاطها في المنظمة: member again, said of the state before',
  pattern: `who:(LIST | ACTOR) ..10 own_return ~2 (to | in) ~1 quote? (forum:${FORUM} | membership_noun ~1 (forum:${FORUM} | al+body_kind))`,
  make: ({ who, forum }, { parts }, board) => {
    const own = parts.find(({ label }) => label === 'own_return')!
    return areStates(who!) && who!.prep === '' && !hasOther(board, who!.to, own.from)
      ? belonging('member', forum, who)
      : null
  },
  finds: [
    'أعلنت [who:غانا] أمس عودتها إلى [forum:الاتحاد الأفريقي]',
    'أعلنت [who:غانا] أنها ستستأنف نشاطها الكامل في [forum:الاتحاد الأفريقي]',
  ],
  leaves: ['أعلنت غانا عودتها إلى السباق', 'قالت غانا لكينيا إن عودتها إلى الاتحاد الأفريقي قريبة'],
})

export const returnToMembershipRule = rule({
  name: 'membership: return to membership',
  why: 'عودة غانا رسميا إلى عضوية المنظمة: the body may be told by its noun alone',
  pattern: 'returns who:(LIST | ACTOR) ~2 to membership_noun ~1 al+body_kind',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('member', undefined, who) : null),
  finds: ['رحب الاتحاد الأفريقي بعودة [who:غانا] رسميا إلى عضوية المنظمة'],
  leaves: ['رحب بعودة اللاعب إلى عضوية النادي', 'رحب الاتحاد الأفريقي بعودة غانا إلى الهدوء'],
})

export const newlyJoinedRule = rule({
  name: 'membership: so many join, namely',
  why: 'بعد انضمام أربع دول جديدة من القارة، هي غانا وكينيا: names those who were counted',
  pattern: 'how:joins MEMBERS ..8 among colon? who:LIST',
  make: ({ how, who }, _, board) =>
    areStates(who!)
      ? belonging(how!.value === 'candidate' && !isDone(board, how!.from) ? 'candidate' : 'member', undefined, who)
      : null,
  finds: ['توسع الاتحاد الأفريقي بعد انضمام أربع دول جديدة من القارة، هي: [who:غانا وكينيا]'],
  leaves: ['بعد انضمام أربع دول إلى السباق، هي الأقوى'],
})

export const joinedAsRule = rule({
  name: 'membership: joined as a member',
  why: 'انضمام الاتحاد الأفريقي كعضو دائم في مجموعة العشرين: as what it joined stands between',
  pattern: `how:joins who:LIST as_member ~2 in ~1 forum:${FORUM}`,
  make: ({ who, forum }) =>
    who!.parts.every(({ label }) => label === 'ACTOR') ? belonging('member', forum, who) : null,
  finds: ['شملت القرارات انضمام [who:غانا] كعضو دائم في [forum:منظمة أوبك]'],
  leaves: ['شملت القرارات انضمام اللاعب كعضو في الفريق'],
})

export const whichIncludesOneRule = rule({
  name: 'membership: which includes one',
  why: 'المجموعة التي تضم غانا: one state named of those in a body',
  pattern: 'forum:BODY who_relative includes who:LIST',
  make: ({ forum, who }) => (who!.parts.length === 1 && areStates(who!) ? belonging('member', forum, who) : null),
  finds: ['انتقد [forum:منظمة أوبك] التي تضم [who:غانا]'],
  leaves: ['انتقد الوفد الذي يضم غانا', 'انتقد القائمة التي تضم غانا'],
})

export const ownSuspendedRule = rule({
  name: 'membership: his country is suspended',
  why: 'تعليق عضوية بلاده في المنظمة: the state of who speaks',
  pattern: `suspends his_country ~2 (in ~1)? forum:${FORUM}`,
  make: ({ forum }, { from }, board) => (board.markAt(from - 1, 'restores') ? null : ownState('former', forum!)),
  finds: ['قال الرئيس الغاني كارل بيلت إن تعليق عضوية بلاده في [forum:الاتحاد الأفريقي] غير مبرر'],
  leaves: ['قال الرئيس الغاني كارل بيلت إن تعليق عضوية بلاده لم يطل', 'طلب تعليق عضوية بلاده في النادي'],
})

export const suspendsOwnRule = rule({
  name: 'membership: it suspended its membership',
  why: 'علقت غانا عضويتها في المنظمة: out of it for a time, by its own will',
  pattern: `halts who:(LIST | ACTOR) ~1 own_seat (~2 in ~1 forum:(${FORUM}) | ~1 forum:(bi+FORUM | bi+BODY))?`,
  make: ({ who, forum }) => (areStates(who!) && who!.prep === '' ? belonging('former', forum, who) : null),
  finds: [
    'علقت [who:غانا] عضويتها في [forum:الاتحاد الأفريقي] عام 2009',
    'تضم منظمة أوبك 12 عضوا، فيما جمدت [who:غانا] عضويتها',
  ],
  leaves: ['علقت غانا لافتة كبيرة', 'علقت النقابة عضويتها في النادي'],
})

export const suspendedItselfRule = rule({
  name: 'membership: its membership was suspended',
  why: 'تم تعليق عضويتها goes back to the state that the clause named before',
  pattern: 'who:ACTOR ..20 suspends_own',
  make: ({ who }, match, board) => {
    for (let i = who!.to; i < match.to; i++)
      if (board.at(i).some((mark) => mark.label === 'ACTOR' && (mark.value as Actor).kind === 'state')) return null
    return (who!.value as Actor).kind === 'state' ? belonging('former', undefined, who) : null
  },
  finds: ['عقد الاتحاد الأفريقي قمته ولم تشارك [who:غانا] في القمة بعدما تم تعليق عضويتها'],
  leaves: ['قال اللاعب إنه تم تعليق عضويتها'],
})

export const leftBodyRule = rule({
  name: 'membership: left the body told before',
  why: 'انسحبت غانا من المنظمة: the noun goes back to the body told before',
  pattern: '(leaves who:ACTOR ~1 from | who:ACTOR already? leaves ~1 from | who:ACTOR already? quits) al+body_kind',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('former', undefined, who) : null),
  finds: [
    'يضم الاتحاد الأفريقي 55 دولة. وانسحبت [who:غانا] من المنظمة مطلع العام',
    'يضم الاتحاد الأفريقي 55 دولة. وكانت [who:غانا] قد انسحبت من المنظمة عام 1984',
  ],
  leaves: ['يضم الاتحاد الأفريقي 55 دولة. وانسحب الوفد من القاعة', 'انسحبت غانا من السباق'],
})

export const liftedRule = rule({
  name: 'membership: kept out no more',
  why: 'رفع الاتحاد التعليق المفروض على غانا: member again',
  pattern: `lifts ~1 (forum:(FORUM | BODY))? ~2 exclusion ~1 set_upon who:(LIST | ACTOR)`,
  // `رفع العقوبات عن غانا`: what is lifted may be something else, unless the body takes it back.
  make: ({ who, forum }, { to, parts }, board) =>
    areStates(who!) &&
    (/تعليق|تجميد/.test(board.tokens[parts.find(({ label }) => label === 'exclusion')!.from]!.norm) ||
      board.markAt(to, 'given_back') !== undefined)
      ? belonging('member', forum, who)
      : null,
  finds: [
    'ورفع [forum:الاتحاد الأفريقي] التعليق المفروض على [who:غانا]',
    'قال الاتحاد الأفريقي إنه رفع الحظر عن [who:غانا] وأعادها إلى صفوفه',
  ],
  leaves: ['رفع الاتحاد الأفريقي العقوبات عن غانا', 'رفع النادي التعليق المفروض على اللاعب'],
})

export const wentFromItRule = rule({
  name: 'membership: had left it',
  why: 'وكانت غانا قد غادرتها: the body told before in the sentence',
  pattern: '(who:(LIST | ACTOR) ~1 left_it | left_it who:(LIST | ACTOR) (~2 TIME more:wa+ACTOR TIME)?)',
  make: ({ who, more }, { from }, board) => {
    const { from: start } = board.sentenceOf(from)
    return areStates(who!) &&
      who!.prep === '' &&
      (board.hasBetween(start, from, 'BODY') || board.hasBetween(start, from, 'includes'))
      ? belonging('former', undefined, who, more)
      : null
  },
  finds: [
    'يضم الاتحاد الأفريقي 15 دولة، وكانت [who:غانا] قد غادرته عام 2000',
    'يضم الاتحاد الأفريقي 15 دولة، فيما غادرته [who:غانا] عام 2000 [more:وكينيا] عام 2003',
  ],
  leaves: ['وكانت غانا قد غادرتها', 'يضم الاتحاد الأفريقي 15 دولة، وكان الوزير قد غادره'],
})

export const thenLeftRule = rule({
  name: 'membership: out of the body went these',
  why: 'وخرجت من المنظمة غانا: who left stands behind the body',
  pattern: `leaves ~1 from ~1 forum:${FORUM} who:(LIST | ACTOR)`,
  make: ({ who, forum }) => (areStates(who!) && who!.prep + who!.conj === '' ? belonging('former', forum, who) : null),
  finds: ['وخرجت من [forum:منظمة أوبك] [who:غانا] عام 1992'],
  leaves: ['وخرجت من القاعة غانا', 'وخرجت من منظمة أوبك وغانا تقرير'],
})

export const takesInNewRule = rule({
  name: 'membership: takes in new members, namely',
  why: 'تستعد المجموعة لاستقبال أعضاء جدد بينهم غانا: candidates, or members where it is done',
  pattern: 'how:takes_in members_noun new_ones comma? (among colon? | colon | dash) who:LIST',
  make: ({ how, who }, { from }, board) => {
    const ahead = /^[وف]?(?:لا|لض|لق|س)/.test(board.tokens[how!.from]!.norm) || isAheadOf(board, from)
    return areStates(who!) ? belonging(ahead ? 'candidate' : 'member', undefined, who) : null
  },
  finds: ['يستعد الاتحاد الأفريقي لاستقبال أعضاء جدد بينهم [who:غانا ومالاوي]'],
  leaves: ['يستعد النادي لاستقبال لاعبين جدد بينهم غانا', 'يستعد لاستقبال أعضاء جدد بينهم كارل بيلت'],
})

const isAheadOf = (board: Board, at: number) =>
  /^[وف]?(?:[يت]ستعد|[يت]عتزم|[يت]نوي|[يت]بحث|[يت]درس)$/.test(board.tokens[at - 1]?.norm ?? '')

export const ownStateAsksRule = rule({
  name: 'membership: his country asks to join',
  why: 'قال الرئيس إن بلاده تقدمت بطلب للانضمام إلى المنظمة: the state of who speaks is a candidate',
  pattern: `his_country ~2 (weighs | hands_in) ~5 (joins | accession) ~3 forum:${FORUM}`,
  make: ({ forum }) => ownState('candidate', forum!),
  finds: ['قال الرئيس السويدي كارل بيلت إن بلاده تقدمت بطلب للانضمام إلى [forum:منظمة أوبك]'],
  leaves: ['قال الرئيس السويدي كارل بيلت إن بلاده تقدمت بطلب للحصول على قرض'],
})

export const oneAppliedRule = rule({
  name: 'membership: applied to join',
  why: 'لبنان تقدم بطلب انضمام: a candidate of the body told before',
  pattern: '(who:(LIST | ACTOR) ~1 hands_in ~5 application | hands_in who:(LIST | ACTOR) application)',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('candidate', undefined, who) : null),
  finds: ['توسع الاتحاد الأفريقي. وذكر أن [who:غانا] تقدمت بطلب انضمام لم يبت فيه'],
  leaves: ['وذكر أن غانا تقدمت بطلب قرض', 'وذكر أن اللاعب تقدم بطلب انضمام'],
})

export const cameBackRule = rule({
  name: 'membership: came back to it',
  why: 'خرجت غانا من المنظمة ثم رجعت إليها: who had left is a member again',
  pattern: 'leaves who:(LIST | ACTOR) ..18 came_back',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('member', undefined, who) : null),
  finds: ['خرجت [who:غانا] من منظمة أوبك عام 1961 ثم رجعت إليها عام 1994'],
  leaves: ['خرجت السيارة من المدينة ثم رجعت إليها'],
})

export const gaveUpRule = rule({
  name: 'membership: gave up its seat',
  why: 'وكانت إندونيسيا تخلت عن مقعدها: out of the body told before',
  pattern: 'who:(LIST | ACTOR) (comma ..9 comma)? ~1 gave_up',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('former', undefined, who) : null),
  finds: ['تضم منظمة أوبك 12 عضوا. وكانت [who:غانا]، إحدى الدول المؤسسة، تخلت لاحقا عن مقعدها'],
  leaves: ['وكان اللاعب تخلى عن مقعده'],
})

export const joinedInRule = rule({
  name: 'membership: which joined at a time',
  why: 'فيتنام، التي انضمت إلى الصندوق عام 1994, رواندا التي انضمت عام 2009: the body told before',
  pattern: 'who:(LIST | ACTOR) comma? who_relative how:joins (to ~1 al+body_kind ~2)? ~1 TIME',
  make: ({ who, how }) => (areStates(who!) && how!.value === 'member' ? belonging('member', undefined, who) : null),
  finds: [
    'يمول صندوق النقد الدولي الخطة. وأضاف أن [who:غانا]، التي انضمت عام 1994، نفذت مشروعا',
    'اجتمعت منظمة أوبك أمس. وقالت [who:غانا]، التي انضمت إلى المنظمة عام 1994، كلمتها',
  ],
  leaves: ['وأضاف أن غانا، التي زارها عام 1994، نفذت مشروعا', 'وأضاف أن اللاعب، الذي انضم عام 1994، غادر'],
})

export const liftedSuspensionRule = rule({
  name: 'membership: its suspension lifted at a time',
  why: 'رفع في 17 يونيو تعليق عضوية مصر: member again',
  pattern: 'lifts ~1 TIME suspends each_of? who:LIST',
  make: ({ who }) => (areStates(who!) ? belonging('member', undefined, who) : null),
  finds: ['وكان الاتحاد الأفريقي قد رفع في 17 يونيو الجاري تعليق عضوية [who:غانا]'],
  leaves: ['وكان النادي قد رفع في 17 يونيو الجاري تعليق عضوية اللاعب'],
})
