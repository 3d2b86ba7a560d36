import type { Actor } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging, called, FORUM, isBloc } from './belonging.js'
import { areStates, partsOf } from './states.js'

const kindsOf = (who: Mark) => partsOf(who).map((mark) => (mark.value as Partial<Actor> | null)?.kind)

export const leaderRule = rule({
  name: 'membership: led by',
  why: 'الذي تقوده behind a coalition names its leader',
  pattern: 'forum:(FORUM | UNLISTED) (~9 | ~6 comma who_relative) leads who:(LIST | ACTOR)',
  make: ({ forum, who }, _, board) =>
    forum!.label === 'FORUM' || (areStates(who!) && isBloc(board, forum!.from))
      ? belonging('leader', forum, who)
      : null,
  finds: [
    'التحق بـ [forum:التحالف الدولي] الذي تقوده [who:واشنطن] ضد داعش',
    'عقد [forum:تحالف الطاقة الشمسية] الذي تقوده [who:السويد وفنلندا] جلسته',
    'عقد [forum:التحالف الدولي] لمكافحة القرصنة، الذي تقوده [who:السويد]، جلسته',
  ],
  leaves: ['التحالف باق', 'السيارة التي يقودها الرجل'],
})

export const passesRule = rule({
  name: 'membership: the chair passes to',
  why: 'قبل أن تنتقل الرئاسة إلى الاتحاد الأوروبي: who leads the body told before from then on',
  pattern: 'passes chairmanship ~1 to who:LIST',
  make: ({ who }) =>
    kindsOf(who!).every((kind) => kind === 'state' || kind === 'organisation')
      ? belonging('leader', undefined, who)
      : null,
  finds: ['عقد الاتحاد الأفريقي قمته برئاسة كينيا، قبل أن تنتقل الرئاسة إلى [who:غانا]'],
  leaves: ['قبل أن تنتقل الرئاسة إلى الوزير', 'قبل أن تنتقل السفينة إلى غانا'],
})

export const leadsRule = rule({
  name: 'membership: leads',
  why: 'تقود السويد تحالفا: who leads stands between the verb and the body',
  pattern: 'leads who:(LIST | ACTOR) ~1 forum:(FORUM | UNLISTED | body_kind)',
  make: ({ who, forum }, _, board) =>
    kindsOf(who!).every((kind) => kind === 'state' || kind === 'organisation') &&
    who!.prep === '' &&
    (forum!.label === 'FORUM' || isBloc(board, forum!.from))
      ? belonging('leader', forum, who)
      : null,
  finds: ['وتقود [who:السويد] [forum:تحالفا] من عشر دول', 'وتقود [who:السويد] [forum:التحالف الدولي] لمكافحة القرصنة'],
  leaves: ['وتقود السويد مبادرة للوساطة', 'وتقود السويد سيارة', 'ويقود الوزير لجنة'],
})

const OF_BODY = `(forum:(li+FORUM | li+BODY) | ~1 forum:${FORUM} | body:of_the_body | body:al+body_noun)`

export const takesChairFromRule = rule({
  name: 'membership: takes over the chair of a body',
  why: 'تسلمت كوبا من ماليزيا رئاسة الحركة, تتولى نيجيريا رئاسة الدورة الحالية للمنظمة: it leads the body',
  pattern: `takes_over who:(LIST | ACTOR) (~1 from ~1 ACTOR)? comma? chairmanship ${OF_BODY}`,
  make: ({ who, forum, body }) =>
    areStates(who!) ? called(belonging('leader', forum, who), forum ? undefined : body) : null,
  finds: [
    'تسلمت [who:غانا] من كينيا رئاسة [forum:الاتحاد الأفريقي] أمس',
    'عقد الاتحاد الأفريقي قمته. وتتولى [who:غانا] رئاسة الدورة الحالية [body:للمنظمة]',
  ],
  leaves: ['تتولى غانا رئاسة القمة', 'تسلمت غانا من كينيا رئاسة البطولة'],
})

export const chairsTermRule = rule({
  name: 'membership: chairs the present term of a body',
  why: 'تترأس رواندا الدورة الحالية للاتحاد: it leads the body for its term',
  pattern:
    'chairs who:(LIST | ACTOR) present_term (forum:(li+FORUM | li+BODY) | ~1 forum:(FORUM | BODY) | body:of_the_body)',
  make: ({ who, forum, body }) =>
    areStates(who!) ? called(belonging('leader', forum, who), forum ? undefined : body) : null,
  finds: ['وتترأس [who:غانا] الدورة الحالية [forum:للاتحاد الأفريقي]'],
  leaves: ['وتترأس غانا الدورة الحالية للمهرجان'],
})

export const chairGoesToRule = rule({
  name: 'membership: the chair of a body goes to',
  why: 'تعود الرئاسة الدورية للاتحاد إلى موزمبيق, انتقلت رئاسة المنظمة إلى غانا: it leads the body from then on',
  pattern: `(passes | falls_to) ~1 chairmanship ${OF_BODY} ~1 to ~1 who:(LIST | ACTOR)`,
  make: ({ who, forum, body }) =>
    areStates(who!) ? called(belonging('leader', forum, who), forum ? undefined : body) : null,
  finds: [
    'وتعود الرئاسة الدورية [forum:للاتحاد الأفريقي] إلى [who:موزمبيق]',
    'وستنتقل رئاسة [forum:الاتحاد الأفريقي] إلى [who:غانا]',
  ],
  leaves: ['وتعود رئاسة القمة إلى موزمبيق', 'تعود أزمة الاتحاد الأفريقي إلى غانا'],
})
