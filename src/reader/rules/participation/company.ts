import { perWord } from '../../../arabic/word.js'
import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder, rule } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import { endsBody, hasMeeting, isAbout, isNamed, isState, taking, wasMeetingTold } from './taking.js'

export { bracketsRule } from './brackets.js'

export const besideOneRule = rule({
  name: 'participation: beside one, the others',
  why: 'يشارك إلى جانب الرئيسين فلان وفلان، الرئيس فلان كضيف شرف في القمة: all of them take part, the last perhaps as a guest',
  pattern: '< takes_part=participant and_also first:LIST (comma who:PERSON)? as_observer',
  make: ({ first, who }, { from }, board) =>
    first!.parts.every(({ label }) => label === 'PERSON') && hasMeeting(board, from)
      ? taking('participant', first, who)
      : null,
  finds: [
    'ويشارك إلى جانب [first:الرئيس السويدي كارل بيلت ونظيره الفنلندي ماتي نيمي، الرئيسة آنا ليند] كضيفة شرف في القمة',
  ],
  leaves: [
    'ويسافر إلى جانب الرئيس السويدي كارل بيلت، الرئيسة آنا ليند إلى القمة',
    'ويشارك إلى جانب الرئيس السويدي كارل بيلت، الرئيسة آنا ليند في السباق',
  ],
})

export const bringsStatesRule = rule({
  name: 'participation: a summit that brings these together',
  why: 'قمة المنظمة التي تجمع غانا وكينيا: تجمع, unlike تضم, tells who comes and not who belongs',
  pattern: 'MEETING ..6 who_relative verb:gathers each_of? who:LIST',
  make: ({ verb, who }, _, board) =>
    /^[وف]?س?[يت]?جمعت?$/.test(board.tokens[verb!.from]!.norm) &&
    endsBody(board, verb!.from) &&
    who!.prep === '' &&
    who!.parts.length > 1 &&
    who!.parts.every(isState)
      ? taking('participant', who)
      : null,
  finds: ['تنطلق السبت أعمال قمة مجموعة العشرين التي تجمع [who:السويد وفنلندا والنرويج]'],
  leaves: ['تنطلق السبت أعمال قمة مجموعة العشرين التي تضم السويد وفنلندا', 'المعرض الذي يجمع السويد وفنلندا'],
})

export const countBroughtRule = rule({
  name: 'participation: brings so many together, among them',
  why: 'المؤتمر الذي يجمع 50 دولة بما في ذلك غانا وكينيا names some of them',
  pattern: 'MEETING ..4 who_relative gathers ~1 MEMBERS ~2 comma? among who:LIST',
  make: ({ who }, { parts }, board) =>
    who!.parts.every(isState) && !endsBody(board, parts.find(({ label }) => label === 'gathers')!.from)
      ? taking('participant', who)
      : null,
  finds: ['وينشئ مؤتمر أوسلو، الذي يجمع 50 دولة ومنظمة بما في ذلك [who:السويد وفنلندا]، آلية'],
  leaves: ['وينشئ مؤتمر مجموعة العشرين، التي تضم 50 دولة بما في ذلك السويد وفنلندا، آلية'],
})

export const ministersOfThemRule = rule({
  name: 'participation: ministers and heads of these states',
  why: 'بمشاركة وزراء المياه ومديري المخابرات في غانا وكينيا: behind two plurals of posts their states',
  pattern:
    '(takes_part=participant ..14 | with_part=participant ..2) posts_plural ~3 wa+posts_plural ~2 in each_of? first:STATE? who:LIST',
  make: ({ first, who }, { from }, board) =>
    (first || who!.parts.length > 1) && who!.parts.every(isState) && hasMeeting(board, from)
      ? taking('participant', first && inside(board, first), who)
      : null,
  finds: ['بدأت الاجتماعات بمشاركة وزراء المياه والخارجية ومديري المخابرات في [first:السويد] [who:وفنلندا والنرويج]'],
  leaves: [
    'بدأت الاجتماعات بمشاركة وزراء المياه ومديري المصارف',
    'زار السوق وزراء المياه ومديرو المصارف في السويد وفنلندا',
  ],
})

export const gathersMinistersRule = rule({
  name: 'participation: gathers the ministers in these states',
  why: 'اجتماع يضم وزراء المياه والري في غانا وكينيا: behind what gathers them and the plural of a post their states',
  pattern: '(gathers ~1 | MEETING ~1) posts_plural ~4 in each_of? first:STATE? who:LIST',
  make: ({ first, who }, { from, parts }, board) =>
    (first || who!.parts.length > 1) &&
    who!.parts.every(isState) &&
    (parts[0]!.label === 'MEETING' || (hasMeeting(board, from) && !endsBody(board, from)))
      ? taking('participant', first && inside(board, first), who)
      : null,
  finds: [
    'بدأ أمس اجتماع ثلاثي يضم وزراء المياه والري في [first:السويد] [who:وفنلندا والنرويج]',
    'وقال إن محادثات وزراء الخارجية والمياه في [first:السويد] [who:وفنلندا والنرويج] نجحت',
  ],
  leaves: ['وقال إن محادثات وزراء الخارجية في السويد نجحت', 'اتحاد يضم وزراء المياه في السويد وفنلندا والنرويج'],
})

export const withStatesRule = rule({
  name: 'participation: held it with these states',
  why: 'ستعقد تركيا قمة مع روسيا وألمانيا: the states behind مع take part, and the one that holds it',
  pattern: 'held:HAPPENS ~1 first:LIST? ~1 meeting:MEETING ~8 with_another each_of? who:LIST',
  make: ({ held, first, meeting, who }, _, board) => {
    if (!OWN_VERB.test(board.tokens[held!.from]!.norm) || !who!.parts.every(isState)) return null
    if (isAbout(board, meeting!.to, who!.from) || (who!.parts.length < 2 && who!.from - meeting!.to > NEXT)) return null
    return taking('participant', first?.parts.every(isState) ? first : undefined, who)
  },
  finds: [
    'وقال "سنعقد قمة في أوسلو في السابع من سبتمبر مع [who:السويد وفنلندا]"',
    'وعقدت [first:النرويج] أمس قمة مع [who:السويد وفنلندا]',
  ],
  leaves: ['وعقدت النرويج قمة لبحث التجارة مع السويد وفنلندا', 'وعقدت النرويج صفقة مع السويد وفنلندا'],
})

/** `مؤتمر المراجعة للعهد الدولي مع العراق`: one state stands close by. */
const NEXT = 3

/** `عقدت`, `سنعقد`, `أجرى`: those who meet are the subject. */
const OWN_VERB = /^[وف]?(?:س?[يتن]عقد(?:ان|ون)?|عقد[اتون]*|س?[يتن]جري|اجر[يات]+)$/

/** `في السويد وفنلندا`: the state behind في, as one who takes part. */
const inside = (board: Board, mark: Mark): Mark => {
  const value: Actor = { name: writtenFrom(board, mark, mark.to), kind: 'state', id: String(mark.value) }
  return { ...mark, label: 'ACTOR', value }
}

export const accompanyThemRule = rule({
  name: 'participation: and who accompanies him',
  why: 'ويرأس الوفد فلان، ويرافقه فلان وفلان: behind who heads a delegation to the meeting told before',
  pattern: 'delegation ..12 accompanies who:(LIST | PERSON)',
  make: ({ who }, { from, parts }, board) =>
    (who!.label === 'LIST' ? who!.parts : [who!]).every(isNamed) &&
    board.hasBetween(Math.max(0, from - 3), parts[0]!.to + 12, 'chairs') &&
    wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['بدأت القمة أمس. ويرأس الوفد السويدي الوزير كارل بيلت، ويرافقه [who:وزير الري ماتي نيمي والسفيرة آنا ليند]'],
  leaves: [
    'ويرأس الوفد السويدي الوزير كارل بيلت، ويرافقه وزير الري ماتي نيمي',
    'بدأت القمة أمس. وزار الوفد السويدي المدينة، ويرافقه وزير الري ماتي نيمي',
  ],
})

export const spokeAtItRule = rule({
  name: 'participation: spoke at it as well',
  why: 'وتحدث في مؤتمر روما أيضا فلان: he took part as a speaker',
  pattern: 'addresses in ~1 MEETING PLACE? ~1 (comma ~3 comma)? who:(LIST | PERSON)',
  make: ({ who }) =>
    (who!.label === 'LIST' ? who!.parts : [who!]).every(isNamed) && who!.prep + who!.conj === ''
      ? taking('speaker', who)
      : null,
  finds: ['وتحدث في مؤتمر أوسلو أيضا [who:رئيس الوزراء السويدي كارل بيلت]'],
  leaves: ['وتحدث عن مؤتمر أوسلو رئيس الوزراء السويدي كارل بيلت', 'وتحدث في السوق رئيس الوزراء السويدي كارل بيلت'],
})

export const theirEnvoysRule = rule({
  name: 'participation: so many whose envoys came',
  why: 'من أصل 190 بلدا حضر ممثلوها: so many took part',
  pattern: 'count:MEMBERS takes_part=participant their_envoys',
  make: ({ count }, { from }, board) => (wasMeetingTold(board, from + 12) ? taking('participant', count) : null),
  finds: ['بدأ الاجتماع أمس. ومن أصل [count:190 بلدا] حضر ممثلوها، وافقت السويد'],
  leaves: ['ومن أصل 190 بلدا حضر ممثلوها الحفل'],
})

export const crowdFromRule = rule({
  name: 'participation: so many people from so many states',
  why: 'وحضور أكثر من 4000 شخصية من 139 دولة counts the states they come from',
  pattern: '(with_part=participant | attendance | takes_part=participant) ~1 MEMBERS ~3 from count:MEMBERS',
  make: ({ count }, { from }, board) => (hasMeeting(board, from) ? taking('participant', count) : null),
  finds: ['بدأت القمة بمشاركة 150 متحدثا وحضور أكثر من 4000 شخصية إقليمية وعالمية من [count:139 دولة]'],
  leaves: ['بدأ السباق بحضور 4000 مشجع من 139 دولة'],
})

export const signedThereRule = rule({
  name: 'participation: ministers who signed there',
  why: 'وقع وزراء غانا وكينيا وثيقة الاجتماع: they met there',
  pattern: 'verb:agrees ..2 posts_plural ..9 who:LIST ..10 MEETING',
  make: ({ verb, who }, { from, to }, board) =>
    /وقع/.test(board.tokens[verb!.from]!.norm) &&
    who!.parts.length > 1 &&
    who!.parts.every(isState) &&
    !board.hasBetween(from, to, 'that', 'HAPPENS', 'deals') &&
    !/^بين/.test(board.tokens[who!.from - 1]!.norm)
      ? taking('participant', who)
      : null,
  finds: ['وقع وزراء الخارجية والري بكل من [who:السويد وفنلندا والنرويج] مساء الأربعاء على وثيقة الاجتماع بأوسلو'],
  leaves: ['وقع وزراء التجارة اتفاقا بين السويد وفنلندا قبل الاجتماع', 'وقع وزراء الخارجية في السويد وفنلندا اتفاقا'],
})

const BOTH_MEET = perWord((norm) => /^س?(?:اجتمعا|التقيا|تباحثا|يجتمعان|يلتقيان|يتباحثان)$/.test(norm))

export const metEarlierRule = finder({
  name: 'participation: two who had met',
  why: 'كان فلان وفلان قد اجتمعا: both took part in a meeting of their own',
  find(board, note) {
    for (const verb of board.of('meet_verb')) {
      if (!BOTH_MEET(board.tokens[verb.from]!.word)) continue
      const behind = board.tokens[verb.from - 1]?.norm === 'قد' ? verb.from - 1 : verb.from
      const end = board.tokens[behind - 1]?.norm === '،' ? behind - 1 : behind
      const two = board.of('LIST').find(({ to }) => to === end)
      if (two?.prep !== '' || two.parts.length !== 2 || !two.parts.every(({ label }) => label === 'PERSON')) continue
      const { label, value } = taking('participant', two)
      note({ ...markOver(label, two, verb.to, { ...value, pair: true }, [two]), from: verb.from })
    }
  },
  finds: [
    'وقبل بدء الجلسة كان الرئيس كارل بيلت والوزير ماتي نيمي قد [TAKING:اجتمعا] لبرهة وجيزة',
    'وكان الرئيس السويدي كارل بيلت والوزير ماتي نيمي [TAKING:التقيا] في جنيف',
  ],
  leaves: ['كان كارل بيلت وماتي نيمي قد سافرا', 'السويد وفنلندا اجتمعا'],
})

export const signersRule = rule({
  name: 'participation: who signed its declaration',
  why: 'ووقع الإعلان فلان وفلان, in a report of a meeting: they took part in it',
  pattern: 'verb:agrees ~2 who:LIST',
  make: ({ verb, who }, { from }, board) =>
    /^[وف]?وقع$/.test(board.tokens[verb!.from]!.norm) &&
    /^(?:علي|ال(?:اعلان|اتفاق|بيان|وثيقه|اتفاقيه|ميثاق))$/.test(board.tokens[verb!.to]?.norm ?? '') &&
    who!.prep + who!.conj === '' &&
    who!.parts.length > 1 &&
    who!.parts.every(isNamed) &&
    wasMeetingTold(board, from)
      ? taking('participant', who)
      : null,
  finds: ['انتهى الاجتماع أمس. ووقع الإعلان [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]'],
  leaves: [
    'ووقع الإعلان الرئيس السويدي كارل بيلت والوزير ماتي نيمي',
    'انتهى الاجتماع أمس. ووقع الحادث قبل وصول الرئيس كارل بيلت والوزير ماتي نيمي',
  ],
})

export const heldWithRule = rule({
  name: 'participation: which he held with another',
  why: 'القمة التي عقدها مع فلان: who is named met him there',
  pattern: 'MEETING ~2 who_relative it:HAPPENS (comma? ~3 comma?)? with_another ~1 other:(LIST | PERSON)',
  make: ({ it, other }, { parts, from }, board) => {
    const others = other!.label === 'LIST' ? other!.parts : [other!]
    if (!/(?:عقد|اجر).{0,2}(?:ها|ه)$/.test(board.tokens[it!.from]!.norm) || !others.every(isNamed)) return null
    const { label, value } = taking('participant', ...others)
    return { label, value: { ...value, pair: true }, from: parts[0]?.from ?? from }
  },
  finds: ['وأطلعهم على نتائج القمة الأخيرة التي عقدها مع [other:نظيره الفنلندي ماتي نيمي]'],
  leaves: ['وأطلعهم على نتائج القمة التي عقدت مع غياب نظيره الفنلندي ماتي نيمي', 'وعن الصفقة التي عقدها مع ماتي نيمي'],
})

export const leaderAndGroupRule = rule({
  name: 'participation: one and the leaders of a group held it',
  why: 'عقد الرئيس فلان وقادة المجموعة جلسة عمل: he took part',
  pattern: 'held:HAPPENS who:PERSON wa+posts_plural ..6 (MEETING | session)',
  make: ({ held, who }, _, board) =>
    isNamed(who!) && who!.prep === '' && /^[وف]?(?:س?[يت])?عقد(?:ت|وا)?$/.test(board.tokens[held!.from]!.norm)
      ? taking('participant', who)
      : null,
  finds: ['عقد [who:الرئيس السويدي كارل بيلت] وقادة المجموعة أول جلسة عمل لقمتهم في أوسلو'],
  leaves: ['عقد الرئيس السويدي كارل بيلت وقادة الحزب صفقة'],
})

export const awaitedThereRule = rule({
  name: 'participation: awaited at the place of the meeting',
  why: 'وينتظر رئيس الوزراء فلان في المدينة, behind those who take part: he comes as well',
  pattern: '(< | comma) is_awaited who:PERSON in',
  make: ({ who }, { from, to }, board) =>
    isNamed(who!) &&
    board.markAt(to, 'PLACE', 'CITY', 'place_noun') &&
    wasMeetingTold(board, from) &&
    toldNear(board, from)
      ? taking('participant', who)
      : null,
  finds: ['وشارك في القمة كثيرون. وينتظر [who:رئيس الوزراء السويدي كارل بيلت] في أوسلو'],
  leaves: [
    'وينتظر رئيس الوزراء السويدي كارل بيلت في أوسلو',
    'بدأت القمة أمس. وينتظر الوزير السويدي كارل بيلت في السوق',
  ],
})

/** The sentences right before tell of who takes part, or of a meeting. */
function toldNear(board: Board, at: number): boolean {
  const n = board.sentenceIndex(at)
  const { from } = board.sentences[Math.max(0, n - 3)]!
  return board.hasBetween(from, at, 'MEETING', 'takes_part')
}
