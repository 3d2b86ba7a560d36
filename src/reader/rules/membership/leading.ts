import type { Actor } from '../../../claim/values.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import type { Person } from '../who/person.js'
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
  pattern: `takes_over who:(LIST | ACTOR) (~1 from ~1 ACTOR)? (comma | ~1) chairmanship ${OF_BODY}`,
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
  pattern: `(passes | falls_to) ~1 chairmanship ${OF_BODY} ~1 (from ACTOR)? ~1 to ~1 who:(LIST | ACTOR)`,
  make: ({ who, forum, body }) =>
    areStates(who!) ? called(belonging('leader', forum, who), forum ? undefined : body) : null,
  finds: [
    'وتعود الرئاسة الدورية [forum:للاتحاد الأفريقي] إلى [who:موزمبيق]',
    'وستنتقل رئاسة [forum:الاتحاد الأفريقي] إلى [who:غانا]',
    'وانتقلت رئاسة [forum:الاتحاد الأفريقي] من كينيا إلى [who:غانا]',
  ],
  leaves: ['وتعود رئاسة القمة إلى موزمبيق', 'تعود أزمة الاتحاد الأفريقي إلى غانا'],
})

const HEADS = new Set(['president', 'prime_minister', 'king', 'minister'])

/** `الرئيس فلان`: who stands for his state, unlike the head of a body's office. */
const isOfState = (who: Mark) => HEADS.has(String(meaning<Person>(who).head))

export const whoLeadsRule = rule({
  name: 'membership: who leads the body',
  why: 'الرئيس فلان، الذي يقود المنظمة: his state leads it',
  pattern: `who:PERSON comma? who_relative (leads | chairs=chair) ~1 forum:(FORUM | BODY)`,
  make: ({ who, forum }) => {
    if (!isOfState(who!) || who!.prep !== '') return null
    const { label, value } = belonging('leader', forum, who)
    return { label, value: { ...value, own: true } }
  },
  finds: ['وقال [who:الرئيس السويدي كارل بيلت]، الذي يقود [forum:منظمة أوبك] منذ يوليو، كلمته'],
  leaves: [
    'وقال الرئيس السويدي كارل بيلت، الذي يقود سيارة، كلمته',
    'وقال الأمين العام كارل بيلت، الذي يقود منظمة أوبك، كلمته',
  ],
})

export const chairsBodyRule = rule({
  name: 'membership: chairs a body',
  why: 'تترأس إندونيسيا هذا العام مجموعة العشرين: it leads the body',
  pattern: 'chairs=chair who:(LIST | ACTOR) TIME? TIME? forum:(FORUM | BODY)',
  make: ({ who, forum }) => (areStates(who!) && who!.prep === '' ? belonging('leader', forum, who) : null),
  finds: ['وتترأس [who:غانا] هذا العام [forum:الاتحاد الأفريقي]'],
  leaves: ['وتترأس غانا اجتماع الاتحاد الأفريقي', 'ويترأس الوزير كارل بيلت منظمة أوبك'],
})

export const chosenToChairRule = rule({
  name: 'membership: chosen to chair a body',
  why: 'اختار القادة غانا لرئاسة الاتحاد, انتخب الرئيس فلان رئيسا للاتحاد: the state leads it from then on',
  pattern:
    '(chooses ~2 who:(LIST | ACTOR | PERSON) ~2 | who:PERSON comma? who_relative ~1 chooses ~1 TIME?) (to_the_chair ~1 forum:(FORUM | BODY) | as_chair forum:(li+FORUM | li+BODY))',
  make: ({ who, forum }) => {
    if (who!.prep !== '') return null
    if (who!.label !== 'PERSON' && areStates(who!)) return belonging('leader', forum, who)
    const person = partsOf(who!)[0]!
    if (person.label !== 'PERSON' || !isOfState(person)) return null
    const { label, value } = belonging('leader', forum, person)
    return { label, value: { ...value, own: true } }
  },
  finds: [
    'واختار القادة [who:غانا] لرئاسة [forum:الاتحاد الأفريقي] هذا العام',
    'انتخب [who:الرئيس السويدي كارل بيلت] رئيسا [forum:للاتحاد الأوروبي] لعام 2024',
    'وقال [who:الرئيس السويدي كارل بيلت]، الذي اختير أمس رئيسا [forum:للاتحاد الأوروبي]، كلمته',
  ],
  leaves: ['اختار القادة غانا لاستضافة القمة', 'انتخب كارل بيلت رئيسا للشركة', 'اختار الحزب كارل بيلت لرئاسة الحكومة'],
})

export const chairInTurnRule = rule({
  name: 'membership: takes over the chair in turn',
  why: 'تسلمت قرغيزستان الرئاسة الدورية: of the body told before',
  pattern: 'takes_over who:(LIST | ACTOR) chair:chairmanship',
  make: ({ who, chair }, _, board) =>
    areStates(who!) && who!.prep === '' && /الدورية/.test(board.words(chair!.from, chair!.to))
      ? belonging('leader', undefined, who)
      : null,
  finds: ['عقدت منظمة أوبك قمتها، وتسلمت [who:غانا] الرئاسة الدورية على أن تستضيف القمة'],
  leaves: ['عقدت منظمة أوبك قمتها، وتسلمت غانا رئاسة الجلسة'],
})

export const whoHoldsChairRule = rule({
  name: 'membership: who holds the chair of a body',
  why: 'الرئيس فلان، الذي يتولى كذلك الرئاسة الدورية للاتحاد, الذي ترأس بلاده الدورة الحالية للاتحاد: his state leads it',
  pattern: `who:PERSON comma? who_relative (takes_over ~1 chairmanship (forum:(li+FORUM | li+BODY) | ~1 forum:(FORUM | BODY) | body:of_the_body) | takes_over his_country (from ACTOR)? chairmanship body:of_the_body | chairs=chair his_country present_term (forum:(li+FORUM | li+BODY) | body:of_the_body))`,
  make: ({ who, forum, body }) => {
    if (!isOfState(who!) || who!.prep === 'ل') return null
    const { label, value } = called(belonging('leader', forum, who), forum ? undefined : body)
    return { label, value: { ...value, own: true } }
  },
  finds: [
    'ودعا [who:الرئيس السويدي كارل بيلت]، الذي يتولى كذلك الرئاسة الدورية [forum:للاتحاد الأوروبي]، إلى الهدوء',
    'عقدت منظمة أوبك قمتها برئاسة [who:الرئيس السويدي كارل بيلت] الذي تسلمت بلاده من غانا الرئاسة الدورية [body:للمنظمة]',
    'وتسلم [who:الرئيس السويدي كارل بيلت]، الذي ترأس بلاده الدورة الحالية [forum:للاتحاد الأوروبي]، رسالة',
  ],
  leaves: [
    'ودعا الأمين العام كارل بيلت، الذي يتولى رئاسة الاتحاد الأوروبي، إلى الهدوء',
    'ودعا الرئيس السويدي كارل بيلت، الذي يتولى رئاسة الحزب، إلى الهدوء',
  ],
})

export const handsChairRule = rule({
  name: 'membership: hands the chair to another',
  why: 'سلم الرئيس فلان الرئاسة الدورية للتكتل إلى نظيره فلان: the state of who takes it leads the body',
  pattern: `hands_over PERSON chairmanship ~2 (forum:(li+FORUM | li+BODY) | body:of_the_body | forum:(FORUM | BODY))? ~1 to who:PERSON`,
  make: ({ who, forum, body }) => {
    const { label, value } = called(belonging('leader', forum, who), forum ? undefined : body)
    return { label, value: { ...value, own: true } }
  },
  finds: ['وسلم الرئيس السويدي كارل بيلت الرئاسة الدورية [forum:للاتحاد الأوروبي] إلى [who:نظيره الفنلندي ماتي نيمي]'],
  leaves: ['وسلم الرئيس السويدي كارل بيلت الرسالة إلى نظيره الفنلندي ماتي نيمي'],
})

export const chairFromRule = rule({
  name: 'membership: takes the chair from another',
  why: 'تسلمت أرمينيا الرئاسة من مدغشقر, وتنتقل رئاستها الدورية إلى الهند: of the body told before',
  pattern: '(takes_over who:(LIST | ACTOR) chairmanship from ACTOR | passes own_chair ~3 to who:(LIST | ACTOR))',
  make: ({ who }) => (areStates(who!) && who!.prep === '' ? belonging('leader', undefined, who) : null),
  finds: [
    'تضم منظمة أوبك 12 عضوا، وتسلمت [who:غانا] الرئاسة من كينيا لسنتين',
    'تضم منظمة أوبك 12 عضوا. وتنتقل رئاستها الدورية في سبتمبر إلى [who:غانا]',
  ],
  leaves: ['وتسلمت غانا الرسالة من كينيا', 'وتنتقل رئاسة النادي إلى كارل بيلت'],
})
