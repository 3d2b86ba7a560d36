import type { Role } from '../../../claim/kinds/membership.js'
import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { type Belonging, belonging, FORUM, isBloc, isDone } from './belonging.js'

export const blocOfRule = rule({
  name: 'membership: a bloc of so many',
  why: 'التكتل المؤلف من 15 دولة, تحالفا من 15 دولة, إيكواس تكتل من 15 دولة: counts the members of the body told by the noun',
  pattern:
    '(forum:(FORUM | BODY) quote? ~1 no+body_kind ~2 from count:MEMBERS | bloc:body_kind (~3 from | ~3 ((comma | open)? who_relative)? includes) ~1 count:MEMBERS)',
  make: ({ forum, bloc, count }, _, board) => {
    if (forum) return belonging('member', forum, count)
    // `تجمع الكوميسا، والذي يضم 19 دولة`: the noun is a part of the name.
    if (board.markAt(bloc!.from, 'BODY') || board.markAt(bloc!.to, 'BODY', 'FORUM')) return null
    // `شارك في المؤتمر وفود من 53 دولة`: those who meet.
    // `تضم اللجنة وزراء من 12 دولة`: some of them.
    if (board.hasBetween(bloc!.to, count!.from, 'posts_plural')) return null
    if (/موتمرا?$/.test(board.tokens[bloc!.from]!.norm)) return null
    const fits = meaning<Quantity>(count!).unit === 'state' && (bloc!.article || isBloc(board, bloc!.from))
    return fits ? belonging('member', bloc!.article ? undefined : bloc, count) : null
  },
  finds: [
    'عقدت منظمة أوبك قمة. وقال إن التكتل المؤلف من [count:14 دولة] موحد',
    '[forum:الاتحاد الأفريقي] تكتل إقليمي من [count:55 دولة]',
    'وقادت السويد [bloc:تحالفا] من [count:12 دولة]',
  ],
  leaves: [
    'قدم الاتحاد الأفريقي مجموعة من الهدايا',
    'قال إن التكتل موحد',
    'زار مجموعة من 12 دولة',
    'شارك في المؤتمر وفود من 53 دولة',
    'وتضم اللجنة وزراء من 12 دولة',
    'قال تجمع الكوميسا، والذي يضم 19 دولة، كلمته',
  ],
})

export const joinCountRule = rule({
  name: 'membership: so many join',
  why: 'انضمت 35 دولة إلى, 35 دولة ستنضم إلى counts who joins',
  pattern: `(how:joins ~2 count:MEMBERS new_ones? ~4 to ~1 forum:${FORUM} | count:MEMBERS ~2 how:joins ~3 to ~1 forum:${FORUM} | how:joins ~1 forum:${FORUM} count:MEMBERS)`,
  make: ({ how, count, forum }, _, board) =>
    belonging(how!.value === 'candidate' && !isDone(board, how!.from) ? 'candidate' : 'member', forum, count),
  finds: [
    'انضمت حتى الآن [count:أكثر من 60 دولة] إلى [forum:التحالف الدولي] الذي تقوده السويد',
    'انضمت [count:35 دولة] حتى الآن إلى [forum:التحالف الدولي]',
    'قال إن [count:13 دولة] جديدة ستنضم قريبا إلى [forum:الاتحاد الأفريقي]',
    'وينضوي تحت لواء [forum:الاتحاد الأفريقي] [count:55 بلدا]',
  ],
  leaves: ['انضمت 35 دولة إلى السباق', 'قال إن 13 دولة ستنضم قريبا'],
})

export const itsStatesRule = rule({
  name: 'membership: the so many states of a body',
  why: 'دول التحالف الـ74, أعضاء المجموعة السبعة: the number with the article counts all of them',
  pattern: `unit:unit_of_members quote? forum:${FORUM} quote? ~1 number:(ORDINAL | al+NUMBER)`,
  make: ({ unit, forum, number }, { from }, board) => {
    const { ordinal, value, digits } = number!.value as { ordinal?: number; value?: number; digits?: boolean }
    const many = digits ? ordinal : value
    const tells = unit!.value === 'state' || unit!.value === 'member'
    const count = board.markAt(from, 'MEMBERS')
    if (many === undefined || many < 3 || !tells || !count) return null
    // Those who take part are told of by what they take part in.
    const takesPart =
      [1, 2, 3].some((n) => board.markAt(from - n, 'with_part', 'takes_part')) ||
      board.of('TAKING').some((mark) => mark.from <= from && mark.to >= count.to)
    return !takesPart ? belonging('member', forum, count) : null
  },
  finds: ['شكر سفراء دول [forum:التحالف الدولي] [number:الـ74]'],
  leaves: ['عقد اللقاء بمشاركة دول التحالف الدولي الـ74', 'التقى سفراء دول التحالف الدولي'],
})

export const formedByCountRule = rule({
  name: 'membership: formed by so many',
  why: 'شكلت 12 دولة تحالفا: those who form a bloc belong to it',
  pattern: 'founded count:MEMBERS ~2 forum:(FORUM | UNLISTED | body_kind)',
  make: ({ count, forum }, _, board) =>
    meaning<Quantity>(count!).unit === 'state' && isBloc(board, forum!.from) ? belonging('member', forum, count) : null,
  finds: ['شكلت [count:12 دولة] [forum:تحالفا لمكافحة القرصنة]'],
  leaves: ['شكلت 12 دولة لجنة تحقيق', 'شكلت 12 دولة سوقا كبيرة'],
})

export const furtherCountRule = rule({
  name: 'membership: and so many more',
  why: 'تضم 81 دولة و26 منظمة: the next number of the row, or of some of them, behind one that was told',
  pattern: '(MEMBERS ~2 comma? (and count:MEMBERS | count:wa+MEMBERS) | MEMBERS ~1 comma? among count:MEMBERS)',
  make: ({ count }, { from }, board) => {
    // `و18 دولة مراقبة و10 منظمات`: observers, and what follows them, are no members.
    if (/^(?:ال)?مراقب/.test(board.tokens[count!.to]?.norm ?? '')) return null
    const role = roleOf(board, from)
    return role ? belonging(role, undefined, count) : null
  },
  finds: [
    'ويضم الاتحاد الأفريقي 55 دولة، و[count:26 منظمة]',
    'ويضم الاتحاد الأفريقي 148 عضوا، بما في ذلك [count:82 دولة]',
  ],
  leaves: ['زار 55 دولة، و26 منظمة', 'يضم الاتحاد الأفريقي 55 دولة و18 دولة مراقبة'],
})

/** As what a number of members was told that begins at a token. */
function roleOf(board: Board, at: number): Role | undefined {
  const count = board.markAt(at, 'MEMBERS')
  const told = board
    .of('BELONGING')
    .find((mark) => mark.from <= at && mark.to >= at && meaning<Belonging>(mark).who.includes(count!))
  return told && meaning<Belonging>(told).role
}

export const furtherListRule = rule({
  name: 'membership: among those counted',
  why: 'بما في ذلك 82 دولة، منها غانا, 28 دولة بالإضافة إلى الأمم المتحدة: members named beside those counted',
  pattern:
    '(MEMBERS ~2 comma? among colon? who:LIST | MEMBERS colon who:LIST | MEMBERS ~2 comma? and_also ~1 who:LIST | MEMBERS ~3 open who:LIST close)',
  make: ({ who }, { from }, board) => {
    const role = who!.parts.every((part) => part.label === 'ACTOR') ? roleOf(board, from) : undefined
    return role ? belonging(role, undefined, who) : null
  },
  finds: [
    'ويضم الاتحاد الأفريقي 148 عضوا، بما في ذلك 82 دولة، منها [who:غانا وكينيا]',
    'أصبح الاتحاد الأفريقي يضم أحد عشر عضوا: [who:غانا وكينيا]',
    'ويضم الاتحاد الأفريقي 28 دولة بالإضافة إلى منظمتي [who:الأمم المتحدة والاتحاد الأوروبي]',
  ],
  leaves: ['زار 82 دولة، منها غانا'],
})

export const makesUpRule = rule({
  name: 'membership: the so many that make up a body',
  why: 'الدول الخمس التي تشكل الكتلة counts its members',
  pattern: `count:MEMBERS (comma? who_relative | ~2) makes_up ~1 quote? (forum:${FORUM} | al+body_kind)`,
  make: ({ count, forum }) => belonging('member', forum, count),
  finds: [
    'قال زعماء [count:الدول الخمس] التي تشكل [forum:مجموعة بريكس] كلمتهم',
    'جدد مسؤولون من [count:14 دولة] تشكل [forum:منظمة أوبك] التزامهم',
  ],
  leaves: ['قال زعماء الدول الخمس التي تشكل السوق كلمتهم'],
})

export const foundedByCountRule = rule({
  name: 'membership: founded with so many',
  why: 'تأسس التحالف بمشاركة 148 عضوا counts those who founded it',
  pattern: 'founded ~2 with_part=participant count:MEMBERS',
  make: ({ count }, { from }, board) => {
    const { unit } = meaning<Quantity>(count!)
    const forum = board.markAt(from - 1, 'FORUM', 'BODY')
    return unit === 'state' || unit === 'member' ? belonging('member', forum, count) : null
  },
  finds: ['وقال إن الاتحاد الأفريقي تأسس بمشاركة [count:32 دولة]'],
  leaves: ['تأسست الشركة بمشاركة 32 مهندسا'],
})

export const fullMembersRule = rule({
  name: 'membership: so many of them full members',
  why: '54 منها كاملة العضوية, منها 54 كاملة العضوية: of the members just counted',
  pattern: '(count:NUMBER among | among count:NUMBER) full_members',
  make: ({ count }) => {
    const said = meaning<Quantity>(count!)
    if (said.value === undefined || said.value < 3) return null
    const who: Mark = { ...count!, label: 'MEMBERS', value: { ...said, unit: 'state' } satisfies Quantity }
    return belonging('member', undefined, who)
  },
  finds: [
    'وأصبحت منظمة أوبك تضم 88 دولة، [count:54] منها كاملة العضوية',
    'وتضم منظمة أوبك 88 دولة، منها [count:54] كاملة العضوية',
  ],
  leaves: ['وتضم منظمة أوبك 88 دولة، منها 54 غنية'],
})
