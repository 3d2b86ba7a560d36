import { foldWord } from '../../../arabic/fold.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isNamed, isState, isTold, taking, wasMeetingTold } from './taking.js'

export const headsThoseRule = rule({
  name: 'participation: heads those present',
  why: 'وتقدم الحضور فلان وفلان, وجلس إلى طاولة القمة فلان وفلان, in a report of a meeting: they took part',
  pattern: 'heads_those_present ~1 posts_plural? who:(LIST | PERSON)',
  make: ({ who }, { from }, board) =>
    (who!.label === 'LIST' ? who!.parts : [who!]).every((mark) => mark.label === 'PERSON') &&
    wasMeetingTold(board, from + 6)
      ? taking('participant', who)
      : null,
  finds: [
    'بدأ المؤتمر أمس. وتقدم الحضور [who:الرئيس السويدي كارل بيلت والوزيرة آنا ليند]',
    'بدأت القمة أمس. وجلس إلى طاولة القمة الرؤساء [who:السويدي كارل بيلت والفنلندي ماتي نيمي]',
  ],
  leaves: ['وتقدم الحضور أمس الرئيس السويدي كارل بيلت', 'بدأ المؤتمر أمس. وتقدم الحضور جمهور كبير'],
})

export const confirmedLeadersRule = rule({
  name: 'participation: leaders who confirmed',
  why: 'ومن القادة الذين أكدوا حضورهم فلان وفلان names some of them',
  pattern: 'posts_plural who_relative ~1 confirms own_attendance ~1 colon? who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isNamed) && wasMeetingTold(board, from) ? taking('participant', who) : null,
  finds: ['يبدأ المنتدى غدا. ومن القادة الذين أكدوا حضورهم [who:الرئيس السويدي كارل بيلت والوزيرة آنا ليند]'],
  leaves: ['ومن القادة الذين أكدوا حضورهم الرئيس السويدي كارل بيلت والوزيرة آنا ليند'],
})

export const sharesChairRule = rule({
  name: 'participation: shares the chair',
  why: 'فلان الذي يتقاسم رئاسة القمة مع فلان: both chair it',
  pattern: 'who:PERSON comma? who_relative? shares_chair MEETING with_another other:PERSON',
  make: ({ who, other }) => (who!.prep === '' ? taking('chair', who, other) : null),
  finds: ['وقال [who:الرئيس السويدي كارل بيلت]، الذي يتقاسم رئاسة القمة مع [other:نظيره الفنلندي ماتي نيمي]، كلمته'],
  leaves: ['وقال الرئيس السويدي كارل بيلت، الذي يتقاسم رئاسة الحزب مع نظيره الفنلندي ماتي نيمي، كلمته'],
})

export const byVideoRule = rule({
  name: 'participation: by video',
  why: 'أما فلان فشارك عبر الفيديو: in the meeting told before',
  pattern: 'who:PERSON takes_part=participant by_video',
  make: ({ who }, { from }, board) =>
    who!.prep === '' && wasMeetingTold(board, from) ? taking('participant', who) : null,
  finds: ['بدأت القمة أمس. أما [who:الرئيس السويدي كارل بيلت] فشارك عبر رابط فيديو'],
  leaves: ['أما الرئيس السويدي كارل بيلت فشارك عبر رابط فيديو'],
})

export const lookedOnRule = rule({
  name: 'participation: came to look on',
  why: 'أما منغوليا فحضرت بوصفها دولة مراقبة: in the meeting told before',
  pattern: '(< | comma | meanwhile) who:LIST takes_part=participant as_observer',
  make: ({ who }, { from }, board) =>
    who!.prep === '' && who!.parts.every(isState) && wasMeetingTold(board, from) ? taking('observer', who) : null,
  finds: ['بدأت القمة أمس. أما [who:فنلندا] فحضرت بوصفها دولة مراقبة'],
  leaves: ['أما فنلندا فحضرت بوصفها دولة مراقبة', 'بدأت القمة أمس. أما الوزير فحضر كمراقب'],
})

export const standsForCountryRule = rule({
  name: 'participation: stands for his country',
  why: 'ومثل بلاده في قاعات المركز فلان, ومثل الحكومة السويدية وزيرها فلان: at the meeting told before',
  pattern: 'wa+acts_for (his_country ..9 | ~4) who:PERSON',
  // `ومثل الرئيس كارل بيلت`: whom somebody stands for.
  make: ({ who }, { parts, from }, board) =>
    isNamed(who!) &&
    who!.prep + who!.conj === '' &&
    who!.from > parts[0]!.to + 1 &&
    !board.hasBetween(parts[0]!.to, who!.from, 'NAME', 'STATE', 'delegation') &&
    wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: [
    'بدأت القمة أمس. ومثل بلاده في قاعات المركز [who:وزير الخارجية كارل بيلت]',
    'بدأت القمة أمس. ومثل الحكومة السويدية [who:وزيرها كارل بيلت]',
  ],
  leaves: ['ومثل بلاده في السباق العداء كارل بيلت', 'بدأت القمة أمس. ومثل الرئيس السويدي كارل بيلت وفد كبير'],
})

export const joinLeadersRule = rule({
  name: 'participation: these join the leaders',
  why: 'وينضم إلى القادة في المدينة فلان وفلان: they take part',
  pattern: 'joins to al+speaker_noun ~6 who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isNamed) && wasMeetingTold(board, from) ? taking('participant', who) : null,
  finds: ['بدأت القمة أمس. وينضم إلى القادة السبت [who:الرئيس السويدي كارل بيلت والوزيرة آنا ليند]'],
  leaves: ['وينضم إلى القادة السبت الرئيس السويدي كارل بيلت والوزيرة آنا ليند'],
})

export const invitedLeadersRule = rule({
  name: 'participation: leaders that it invited',
  why: 'ودعت باريس إلى القمة قادة ثماني دول أخرى بينها غانا: they are to come',
  pattern: 'invites ACTOR? to MEETING posts_plural? MEMBERS ~1 among who:LIST',
  make: ({ who }) => (who!.parts.every(isState) ? taking('participant', who) : null),
  finds: ['ودعت ستوكهولم إلى القمة قادة ثماني دول أخرى بينها [who:غانا وكينيا]'],
  leaves: ['ودعت ستوكهولم إلى الهدوء ثماني دول أخرى بينها غانا وكينيا'],
})

export const accompaniedRule = rule({
  name: 'participation: accompanied by',
  why: 'يرافقه السفير فلان, behind who takes part: he comes as well',
  pattern: 'accompanies who:(PERSON | LIST)',
  make: ({ who }, { from }, board) =>
    (who!.label === 'LIST' ? who!.parts : [who!]).every(isNamed) && hasMeeting(board, from) && hasPerson(board, from)
      ? taking('participant', who)
      : null,
  finds: ['ومثل السويد في القمة الوزير كارل بيلت يرافقه [who:السفير ماتي نيمي]'],
  leaves: ['ووصل الوزير كارل بيلت يرافقه السفير ماتي نيمي'],
})

/** Somebody who takes part, right before. */
const hasPerson = (board: Board, at: number) =>
  isTold(board, at) || board.hasBetween(board.sentenceOf(at).from, at, 'acts_for')

export const soManyFromRule = rule({
  name: 'participation: and so many of the other side',
  why: 'خمس دول من الشمال هي …، وخمس من الجنوب هي …: the second row takes part too',
  pattern: '(wa+NUMBER | and NUMBER) ~3 among who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.filter(isState).length > 2 && who!.parts.every(({ label }) => label === 'ACTOR') && isTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['حضرت الاجتماع ثلاث دول من الشمال، وثلاث من الجنوب هي [who:غانا وكينيا ومالاوي]'],
  leaves: ['زارت المدينة ثلاث فرق، وثلاث من الجنوب هي غانا وكينيا ومالاوي'],
})

export const dispatchedRule = rule({
  name: 'participation: sent somebody to it',
  why: 'أوفدت الصين نائب وزير خارجيتها إلى المؤتمر: the state and who was sent take part',
  pattern: 'dispatches state:ACTOR who:PERSON ~1 (to ~2 MEETING | to_take_part ~3 MEETING)',
  make: ({ state, who }) => (isState(state!) ? taking('participant', state, who) : null),
  finds: ['أوفدت [state:السويد] [who:نائب وزير خارجيتها كارل بيلت] إلى المؤتمر'],
  leaves: ['أوفدت السويد طائرة إلى المؤتمر', 'أرسلت السويد وزير الخارجية كارل بيلت إلى المدينة'],
})

export const withPartnersRule = rule({
  name: 'participation: meet with partners, namely',
  why: 'يلتقي قادة المجموعة في قمة مع ستة شركاء هم غانا وكينيا ومالاوي: the states they meet take part',
  pattern: 'meet_verb ..12 MEETING ~6 with_another ~3 among who:LIST',
  make: ({ who }) => (who!.parts.length > 2 && who!.parts.every(isState) ? taking('participant', who) : null),
  finds: ['يلتقي قادة الشمال غدا في قمة المحيط الثانية مع ثلاثة شركاء هم [who:غانا وكينيا ومالاوي]'],
  leaves: ['يلتقي قادة الشمال غدا في قمة المحيط الثانية مع ثلاثة شركاء'],
})

export const standsForLeaderRule = rule({
  name: 'participation: stands for a leader',
  why: 'ناب عن الملك شقيقه الأمير فلان: behind the one he stands for is named who came to the meeting told before',
  pattern: 'acts_for PERSON ~1 who:PERSON',
  make: ({ who }, { from }, board) =>
    /^[وف]?(?:ناب|ينوب|سينوب)$/.test(board.tokens[from]!.norm) &&
    isNamed(who!) &&
    who!.prep + who!.conj === '' &&
    wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأت القمة أمس، فيما ناب عن الملك السويدي شقيقه [who:الأمير كارل بيلت]'],
  leaves: ['ناب عن الرئيس السويدي الوزير كارل بيلت', 'بدأت القمة أمس، فيما تحدث عن الرئيس السويدي الوزير كارل بيلت'],
})

export const stoodForHimRule = rule({
  name: 'participation: who stood for him',
  why: 'ومثله وزير الخارجية فلان: behind one who stayed away, who came for him to the meeting told before',
  pattern: 'who_relative? represents who:PERSON',
  make: ({ who }, { from, parts }, board) =>
    /مثل(?:ه|ها)$/.test(board.tokens[parts.at(-2)!.from]!.norm) &&
    (parts[0]!.label === 'who_relative' || parts[0]!.conj !== '') &&
    isNamed(who!) &&
    who!.prep + who!.conj === '' &&
    wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأت القمة أمس، وغاب عنها الرئيس ومثله [who:الوزير كارل بيلت]'],
  leaves: ['وغاب الرئيس ومثله الوزير كارل بيلت', 'بدأت القمة أمس. ومثله رأي الخبراء'],
})

export const representedAtLevelRule = rule({
  name: 'participation: represented at a level',
  why: 'تمثلت السويد على مستوى السفير: it takes part in the meeting told before',
  pattern: 'acts_for state:ACTOR',
  make: ({ state }, { from, to }, board) =>
    isState(state!) &&
    state!.prep === '' &&
    /^تمثلت?$|^[وف]تمثلت?$/.test(board.tokens[from]!.norm) &&
    AT_LEVEL.test(foldWord(board.words(to, to + 2))) &&
    wasMeetingTold(board, from)
      ? taking('participant', state)
      : null,
  finds: ['بدأت القمة أمس، في حين تمثلت [state:السويد] على مستوى السفير'],
  leaves: ['تمثلت السويد على مستوى السفير', 'بدأت القمة أمس. وتمثل السويد دول الشمال'],
})

/** What tells who came for the state. */
const AT_LEVEL = /^(?:علي مستوي|ب(?:وزير|رييس|سفير|نايب|وفد|مستوي|ممثل|مبعوث))/

export const sentObserverRule = rule({
  name: 'participation: sent somebody to look on',
  why: 'أرسلت كولومبيا مراقبا: it looks on at the meeting told before',
  pattern: 'dispatches state:ACTOR',
  make: ({ state }, { from, to }, board) =>
    isState(state!) && /^(?:مراقب|ملاحظ)(?:ا|ين)?$/.test(board.tokens[to]?.norm ?? '') && wasMeetingTold(board, from)
      ? taking('observer', state)
      : null,
  finds: ['بدأ المؤتمر أمس، بينما أرسلت [state:السويد] مراقبا'],
  leaves: ['أرسلت السويد مراقبا', 'بدأ المؤتمر أمس، بينما أرسلت السويد طائرة'],
})

export const sentInsteadRule = rule({
  name: 'participation: sent somebody instead',
  why: 'اعتذر فلان عن عدم الحضور وأوفد نائبه فلانا: he comes instead',
  pattern: '(excuses | excused | is_away | with_part=absent) ..14 dispatches who:PERSON',
  make: ({ who }, { from }, board) =>
    isNamed(who!) && who!.prep + who!.conj === '' && wasMeetingTold(board, from) ? taking('participant', who) : null,
  finds: ['بدأت القمة أمس، فيما اعتذر الرئيس السويدي عن عدم الحضور وأوفد [who:نائبه كارل بيلت]'],
  leaves: ['اعتذر الرئيس السويدي وأوفد نائبه كارل بيلت', 'بدأت القمة أمس، وأوفد الرئيس السويدي طائرة'],
})

export const sharedChairRule = rule({
  name: 'participation: share the chair',
  why: 'تشاركت السويد وفنلندا رئاسة المؤتمر: they chair it together',
  pattern: '(shares who:LIST chairmanship | who:LIST shares chairmanship | chairs=chair who:LIST in_common) ~1 MEETING',
  make: ({ who }) => (who!.prep === '' && who!.parts.length > 1 ? taking('chair', who) : null),
  finds: [
    'وتشاركت [who:السويد وفنلندا والنرويج] رئاسة المؤتمر',
    'ترأست [who:السويد وفنلندا] مناصفة المؤتمر الذي عقد أمس',
  ],
  leaves: ['وتشاركت السويد وفنلندا رئاسة الشركة', 'وتشاركت السويد رئاسة المؤتمر'],
})

/** A body or a state, and no city: where a meeting is held. */
const isArranger = (board: Board, mark: Mark) =>
  mark.label === 'ACTOR' &&
  !board.markAt(mark.from, 'CITY', 'CAPITAL') &&
  board.at(mark.from).every(({ label }) => label !== 'GROUP')

export const arrangedItRule = rule({
  name: 'participation: who arranged it',
  why: 'المؤتمر الذي نظمه الاتحاد وفرنسا: they are its hosts',
  pattern: 'MEETING ..9 (organised_it each_of? who:LIST)',
  make: ({ who }, _, board) =>
    who!.prep === '' && who!.parts.every((part) => isArranger(board, part)) ? taking('host', who) : null,
  finds: [
    'وشارك في المؤتمر الذي نظمه [who:الاتحاد الأوروبي والسويد] عشرة رؤساء',
    'وانطلقت الدورة الخامسة للمؤتمر، المنظم من قبل [who:السويد والأمم المتحدة]، أمس',
  ],
  leaves: ['وزار المعرض الذي نظمه الاتحاد الأوروبي', 'وعقد المؤتمر الذي نظمه معهد الشمال'],
})

export const inArrangingRule = rule({
  name: 'participation: took part in arranging',
  why: 'وشاركت في تنظيم المؤتمر كل من السويد وفنلندا: they are its hosts',
  pattern: 'takes_part=participant arranging ~1 MEETING ~1 each_of? who:LIST',
  make: ({ who }) => taking('host', who),
  finds: ['وشاركت في تنظيم المؤتمر كل من [who:السويد وفنلندا]'],
  leaves: ['وشاركت في تنظيم المعرض كل من السويد وفنلندا'],
})

export const headDelegationsRule = rule({
  name: 'participation: head the delegations',
  why: 'ويترأس الوفود المشاركة فلان وفلان: they take part in the meeting told before',
  pattern: 'chairs=chair delegations ~1 each_of? who:LIST',
  make: ({ who }, { from }, board) =>
    who!.parts.some(isNamed) && wasMeetingTold(board, from) ? taking('participant', who) : null,
  finds: ['بدأ الاجتماع أمس. ويترأس الوفود المشاركة [who:الوزير السويدي كارل بيلت، والوزير الفنلندي ماتي نيمي]'],
  leaves: ['ويترأس الوفود المشاركة الوزير السويدي كارل بيلت', 'بدأ الاجتماع أمس. ويترأس الوفود فريق كبير'],
})

export const sentToItRule = rule({
  name: 'participation: sent its envoy',
  why: 'بينما أوفدت نيجيريا سفيرها فلانا: to the meeting told before',
  pattern: 'dispatches state:ACTOR who:PERSON',
  make: ({ state, who }, { from, to }, board) =>
    isState(state!) &&
    isNamed(who!) &&
    who!.prep === '' &&
    !/^(?:الي|ل.*)$/.test(board.tokens[to]?.norm ?? '') &&
    wasMeetingTold(board, from)
      ? taking('participant', state, who)
      : null,
  finds: ['بدأ الاجتماع أمس، بينما أوفدت [state:السويد] [who:نائب وزيرها كارل بيلت] الذي ألقى كلمة'],
  leaves: [
    'بينما أوفدت السويد نائب وزيرها كارل بيلت',
    'بدأ الاجتماع أمس، بينما أوفدت السويد الوزير كارل بيلت إلى المدينة',
  ],
})
