import type { Actor, Quantity } from '../../../claim/values.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging, isDone, isWatching } from './belonging.js'

export const countRule = rule({
  name: 'membership: includes so many',
  why: 'يضم with a forum before or behind it and a number says how many belong',
  pattern:
    '(includes quote? forum:(FORUM | BODY) ..14 count:MEMBERS | consists forum:(FORUM | BODY) (open ..4 close)? ~2 from ~1 count:MEMBERS | forum:(FORUM | BODY) ..10 (who_relative ~1 includes | wa+includes | al+includes) ~3 count:MEMBERS | forum:(FORUM | BODY) ~8 includes ~3 count:MEMBERS | forum:(FORUM | BODY) quote includes ~1 count:MEMBERS | forum:(FORUM | BODY) (quote | close)? comma it_is ..4 includes ~1 count:MEMBERS)',
  // `أكبر تجمع بعد الأمم المتحدة يضم …`: what it is measured by.
  make: ({ forum, count }, _, board) =>
    /^(?:بعد|قبل)$/.test(board.tokens[forum!.from - 1]?.norm ?? '') ? null : belonging('member', forum, count),
  finds: [
    'ويضم [forum:الاتحاد الأفريقي] حاليا [count:55 دولة]',
    '[forum:منظمة أوبك] التي تضم [count:14 عضوا]',
    'تتكون [forum:منظمة أوبك] (أوبك) من [count:14 دولة]',
    '[forum:حركة عدم الانحياز]، هي منظمة دولية تضم [count:120 عضوا]',
  ],
  leaves: ['يضم المتحف 14 لوحة', 'تضم أوبك أعضاء كثيرين', 'ثاني أكبر ناد بعد الأمم المتحدة يضم 120 دولة'],
})

export const countedListRule = rule({
  name: 'membership: includes so many, among them',
  why: 'Behind the number of members, منها names some of them',
  pattern:
    '(includes | consists) quote? forum:(FORUM | BODY) ..14 MEMBERS (~6 (comma? among) colon? open? quote? | ~2 open | colon quote? | comma? no+and_also) who:LIST',
  // `تضم المنظمة 146 عضوا، فيما تنتظر عشرون دولة، منها`: those of the other clause.
  make: ({ forum, who }, { from }, board) =>
    board.hasBetween(from, who!.from, 'meanwhile') ? null : belonging('member', forum, who),
  finds: [
    'ويضم [forum:الاتحاد الأفريقي] حاليا 55 دولة منها [who:كينيا وغانا ومالاوي]',
    'وتضم "[forum:إيكواس]" في عضويتها 15 دولة وهي [who:كينيا وغانا ومالاوي]',
    'وتضم [forum:إيكواس] حاليا 15 دولة، هي [who:كينيا وغانا ومالاوي]',
    'وتضم [forum:إيكواس] في عضويتها 15 دولة مطلة على المحيط هي ([who:كينيا، وغانا، ومالاوي])',
  ],
  leaves: ['ويضم الاتحاد الأفريقي 55 دولة', 'ويضم الاتحاد الأفريقي 55 دولة فيما تنتظر 10 دول، منها كينيا وغانا'],
})

export const listRule = rule({
  name: 'membership: includes',
  why: 'يضم with a forum and a list names members',
  pattern:
    '(includes membership_noun? quote? forum:(FORUM | BODY) quote? (comma? who_relative founded_it ~3 TIME comma? (IN_PLACE comma)?)? | consists forum:(FORUM | BODY) ~2 from | forum:(FORUM | BODY) ..3 who_relative (founded_it ~3 TIME comma?)? includes | body_noun ..3 who_relative includes) (no+and_also who:LIST | (~4 among colon? | open)? ~3 who:LIST)',
  make: ({ forum, who }) => {
    const members = who!.parts.length
    return members < 2 ? null : belonging('member', forum, who)
  },
  finds: [
    'تضم [forum:مجموعة العشرين] كلا من [who:كندا واليابان وتركيا]',
    'وتضم "[forum:مجموعة العشرين]"، التي تأسست عام 1999، في مدينة برلين، [who:كندا واليابان وتركيا]',
    'يذكر أن [forum:مجموعة العشرين] التي تأسست في عام 1999 تضم [who:كندا واليابان وتركيا]',
    'وتضم عضوية [forum:مجموعة العشرين] التي تأسست عام 1999 [who:كندا واليابان وتركيا]',
    'أشاد بالاتحاد الأفريقي وبهذه المنظمة العريقة، التي تضم [who:كينيا وغانا ومالاوي]',
  ],
  leaves: ['يضم المتحف لوحات من كندا واليابان'],
})

export const alsoIncludesRule = rule({
  name: 'membership: also includes',
  why: 'كما يضم goes on with the members of the forum named before',
  pattern: 'meanwhile includes ~6 who:LIST',
  make: ({ who }) => belonging('member', undefined, who),
  finds: ['يضم الاتحاد الأفريقي 55 دولة كما يضم دولا عربية هي [who:تونس وليبيا]'],
  leaves: ['كما يضم المتحف مكتبة'],
})

export const takesPartRule = rule({
  name: 'membership: takes part in a forum',
  why: 'States that take part in a coalition itself, not in a meeting of it, belong to it',
  pattern:
    '(who:MEMBERS ~2 takes_part=participant ~1 in forum:FORUM | takes_part=participant (~2 who:(MEMBERS | LIST) ~5 in forum:FORUM | ~1 in forum:FORUM (~4 who:MEMBERS | ..12 among who:LIST)))',
  make: ({ forum, who }) => belonging('member', forum, who),
  finds: [
    'قال إن [who:أكثر من ثلاثين دولة] تشارك في [forum:التحالف الدولي]',
    'تشارك [who:10 دول] عربية في [forum:التحالف الدولي] ضد داعش',
    'وتشارك في [forum:التحالف الدولي] لمكافحة القرصنة دول عدة منها [who:غانا وكينيا]',
  ],
  leaves: ['تشارك 10 دول في اللقاء', 'تشارك السويد في القمة'],
})

export const joinsRule = rule({
  name: 'membership: joins',
  why: 'انضمت before an actor and a forum makes a member; with إمكانية or طلب a candidate',
  pattern:
    '((weighs ..3)? how:joins who:ACTOR ~12 to forum:(FORUM | BODY) | who:ACTOR ..4 weighs ~3 how:joins ~1 to forum:(FORUM | BODY) | who:ACTOR (comma? who_relative)? how:joins (~1 to ~1 forum:(FORUM | BODY) | ~1 forum:(li+FORUM | li+BODY)))',
  make: ({ how, who, forum }, match, board) => {
    if (isWatching(board, match)) return null
    const weighed = match.parts.some((part) => part.label === 'weighs')
    const role = weighed || (how!.value === 'candidate' && !isDone(board, how!.from)) ? 'candidate' : 'member'
    const made = belonging(role, forum, who)
    return { ...made, value: { ...made.value, possible: weighed } }
  },
  finds: [
    'انضمت [who:السويد] إلى [forum:حلف الناتو]',
    '[who:غانا] تنضم مجددا [forum:للاتحاد الأفريقي]',
    'تدرس [who:فنلندا] إمكانية الانضمام إلى [forum:الناتو]',
    'ورحبت [who:فنلندا]، التي انضمت [forum:للناتو] عام 2023، بالقرار',
  ],
  leaves: ['انضم اللاعب إلى الفريق', 'انضمت فنلندا إلى القائمة', 'انضمت السويد إلى الاتحاد الأفريقي كمراقب'],
})

export const leavesRule = rule({
  name: 'membership: leaves',
  why: 'انسحاب … من makes a former member',
  pattern: '(leaves who:ACTOR ~2 from | intends who:ACTOR ..4 leaves ~2 from) quote? forum:(FORUM | BODY)',
  // `خرجت غانا من مؤتمر للمانحين بمليار`: from a meeting.
  make: ({ who, forum }, _, board) => (board.markAt(forum!.from, 'meeting') ? null : belonging('former', forum, who)),
  finds: [
    'أكد انسحاب [who:قطر] من [forum:منظمة أوبك]',
    'وبخروج [who:غانا] من "[forum:أوبك]" تغير الأمر',
    'قررت [who:غانا] أمس الجمعة، الخروج بشكل رسمي من [forum:منظمة أوبك]',
  ],
  leaves: [
    'خرجت غانا من مؤتمر أوبك بمليار دولار',
    'انسحبت قطر من السباق',
    'انسحب الفريق من الملعب',
    'قررت غانا الخروج من السباق',
  ],
})

export const foundedWithRule = rule({
  name: 'membership: founded of so many',
  why: 'تشكيل التحالف من 74 دولة counts its members',
  pattern: 'founded ~1 forum:(FORUM | BODY) ..10 from count:MEMBERS',
  make: ({ forum, count }) => belonging('member', forum, count),
  finds: ['تم تأسيس [forum:الاتحاد الأفريقي] من [count:32 دولة]'],
  leaves: ['تأسس الاتحاد الأفريقي قبل عقود'],
})

export const memberOfRule = rule({
  name: 'membership: so many, members of',
  why: '55 دولة عضوا في الاتحاد counts the members',
  pattern:
    '((count:MEMBERS member_of ~1 quote? | open count:MEMBERS in quote?) forum:(FORUM | BODY) | count:MEMBERS member_word forum:(bi+FORUM | bi+BODY))',
  // `طلبت ست دول أعضاء في المجلس`: some of the members did something.
  make: ({ forum, count }, match, board) =>
    !count!.article && board.markAt(match.from - 1, 'stop')?.value === 'verb'
      ? null
      : belonging('member', forum, count),
  finds: [
    'أكدت [count:الدول الثماني] الأعضاء في "[forum:منظمة أوبك]" الموعد',
    'في مؤتمر تحضره [count:55 دولة] عضو [forum:بالاتحاد الأفريقي]',
    'وهي ممثلة لـ [count:30 دولة] عضوا في [forum:الاتحاد الأفريقي]',
    'قررت الدول المنتجة ([count:13 عضوا] في [forum:منظمة أوبك]) خفض الإنتاج',
  ],
  leaves: ['وقعت 30 دولة الاتفاق', 'طلبت ست دول أعضاء في الاتحاد الأفريقي جلسة'],
})

export const membersAreRule = rule({
  name: 'membership: the members are',
  why: 'الدول الأعضاء في … هي, and a list in brackets behind the name of a forum, name its members',
  pattern:
    '(member_of ~1 forum:(FORUM | BODY) ~4 (among colon? | colon | open) who:LIST | forum:(FORUM | BODY) quote? open who:LIST close | forum:(FORUM | BODY) comma? they_are who:LIST | forum:(FORUM | BODY) ..3 dash who:LIST dash)',
  make: ({ forum, who }, match, board) => {
    // `دعا ست دول … هي`: those counted before.
    const they = match.parts.find(({ label }) => label === 'they_are')
    if (they && !board.tokens[they.from]!.norm.startsWith('و')) return null
    // `دعوة … لتصبح أعضاء في`: not yet members.
    if (/^ل?[يت](صبح|كون)(وا)?$/.test(board.tokens[match.from - 1]?.norm ?? '')) return null
    // `بمشاركة البنك الأفريقي وصندوق النقد (الكويت، هولندا، …)`: states of a row of guests.
    if (forum!.conj === 'و' && board.markAt(forum!.to, 'open')) return null
    const states = who!.parts.filter((part) => part.label === 'ACTOR' && (part.value as Actor).kind !== 'group')
    return states.length < 3 || states.length < who!.parts.length ? null : belonging('member', forum, who)
  },
  finds: [
    'والدول الأعضاء في [forum:مجموعة العشرين] هي: [who:كندا واليابان وتركيا]',
    'قررت [forum:مجموعة العشرين] ([who:كندا واليابان وتركيا]) التوسع',
    'انسحبت غانا من [forum:مجموعة العشرين] وهي [who:كندا واليابان وتركيا]',
  ],
  leaves: ['قررت مجموعة العشرين (أمس) التوسع'],
})

export const numberRule = rule({
  name: 'membership: number of members',
  why: 'عدد أعضاء a forum with a number counts them',
  pattern:
    '(number_of_members (forum:(FORUM | BODY | BODY_MAYBE))? ~5 | number_of_members in ~1 forum:(FORUM | BODY | UNLISTED) ~5 | forum:(FORUM | BODY) comma? who_relative? numbering ~1 | members_noun ~2 who_relative? numbering ~1) count:MEMBERS (comma? among colon? who:LIST)?',
  // `عدد أعضاء الجامعة 22 دولة`: what has states as members is the League and no university.
  make: ({ forum, count, who }) =>
    forum?.label === 'BODY_MAYBE' && meaning<Quantity>(count!).unit !== 'state'
      ? null
      : belonging('member', forum, count, who),
  finds: [
    'ويبلغ عدد أعضاء [forum:الجامعة] [count:22 دولة]',
    'ليصل عدد أعضاء [forum:منظمة أوبك] إلى [count:14 دولة]',
    'ليصبح عدد أعضائها [count:11 عضوا]',
    'زاد عدد الدول الأعضاء في [forum:مبادرة الشرق الأخضر] من 30 إلى [count:34 دولة]',
    'ويتكون عدد أعضائها من [count:ثلاث دول]، هي: [who:كينيا وغانا ومالاوي]',
    'الدول الأعضاء في [forum:الاتحاد الأفريقي] البالغ عددها [count:54 دولة]',
    'حضر 30 زعيما من الدول الأعضاء في المنظمة وعددها [count:57 دولة]',
  ],
  leaves: ['بلغ عدد سكان المدينة 14 ألفا', 'يبلغ عدد أعضاء الجامعة 300 عضو'],
})

export const itIncludesRule = rule({
  name: 'membership: it includes so many',
  why: 'ويتألف من, وتضم اليوم without a subject go on with the forum named before',
  pattern:
    '(wa+includes | it_is includes | to_include) ~2 (count:MEMBERS ((comma? among colon? | colon | open | ..14 among colon) who:LIST)? | ~4 colon who:LIST)',
  make: ({ count, who }, match, board) => {
    const first = match.parts[0]!
    const behind = (count ?? who)!.from
    for (let i = first.to; i < behind; i++) {
      const noun = board.markAt(i, 'MEETING', 'stop_noun', 'meetings')
      if (noun && !board.markAt(i, 'unit_of_members')) return null
    }
    const states = who?.parts.filter((part) => (part.value as Partial<Actor> | null)?.kind === 'state').length
    return who && !count && states! < 3 ? null : belonging('member', undefined, count, who)
  },
  finds: [
    'تأسس الاتحاد الأفريقي في أكرا، ويتألف من [count:خمس دول]، هي [who:كينيا وغانا ومالاوي]',
    'تأسس الاتحاد الأفريقي في أكرا، ويتألف من [count:خمس دول] تقع في الجنوب وهي: [who:كينيا، غانا، مالاوي]',
    'تأسس الاتحاد الأفريقي في أكرا، ويضم دول القارة: [who:كينيا وغانا ومالاوي]',
    'وتوسع الاتحاد الأفريقي لاحقا، ليضم [count:خمسة أعضاء] هم [who:كينيا وغانا ومالاوي]',
  ],
  leaves: ['ويضم الاجتماع 20 دولة', 'ويضم المتحف 14 لوحة'],
})

export const eachOfRule = rule({
  name: 'membership: includes each of',
  why: 'ويضم … كلا من, أعضاء … وهم before three states or more name the members of a body, be it one that no list knows',
  pattern:
    '(includes (forum:(FORUM | BODY) ..14 | ..8) each_of colon? who:LIST | members_noun ..14 they_are (quote | colon)? who:LIST)',
  make: ({ forum, who }, match, board) => {
    const states = who!.parts.filter((part) => (part.value as Partial<Actor> | null)?.kind === 'state')
    const meets = board.tokens
      .slice(match.from, who!.from)
      .some(({ index }) => board.markAt(index, 'MEETING', 'delegation'))
    const ahead = /^ل?[يت](صبح|كون)(وا)?$/.test(board.tokens[match.from - 1]?.norm ?? '')
    const observers = board.tokens.slice(match.from, who!.from).some(({ norm }) => /^(?:ال)?مراقب/.test(norm))
    return states.length < 3 || states.length < who!.parts.length || meets || ahead || observers
      ? null
      : belonging('member', forum, who)
  },
  finds: [
    'اجتمع الاتحاد الأفريقي. وأعضاء المنظمة حاليا هم: [who:كينيا وغانا ومالاوي]',
    'وأشاد بالاتحاد الأفريقي. ويضم المكتب التنفيذي إضافة لرئيسه كلا من: [who:كينيا، غانا، مالاوي]',
    'تضم [forum:منظمة أوبك]، بعد تعليق عضوية أوغندا والسودان فيها، كلا من [who:كينيا، غانا، مالاوي]',
    'ويبحث أعضاء مكتب الاتحاد الأفريقي، وهم "[who:كينيا وغانا ومالاوي]"، الأمر',
  ],
  leaves: [
    'ويضم الاجتماع كلا من كينيا وغانا ومالاوي',
    'ويضم الوفد كلا من كينيا وغانا ومالاوي',
    'وفي منظمة أوبك أعضاء مراقبون وهم كينيا وغانا ومالاوي',
  ],
})

export const itIncludesListRule = rule({
  name: 'membership: it includes these',
  why: 'وتضم right before three states or more names the members of the body told before',
  pattern:
    '((wa+includes | it_is includes | to_include | (FORUM | BODY) quote? includes) (in number_of_members)? (each_of | and_also)? who:LIST | then_includes ~2 (each_of | and_also)? who:LIST (comma? each_of more:LIST)?)',
  make: ({ who, more }, { parts }) => {
    const all = [...who!.parts, ...(more?.parts ?? [])]
    const states = all.filter((part) => (part.value as Partial<Actor> | null)?.kind === 'state')
    const forum = parts.find(({ label }) => label === 'FORUM' || label === 'BODY')
    const least = parts.some(({ label }) => label === 'to_include') ? 2 : 3
    return states.length < least || states.length < all.length ? null : belonging('member', forum, who, more)
  },
  finds: [
    'تأسس الاتحاد الأفريقي في أكرا، ويضم [who:كينيا وغانا ومالاوي]',
    'والاتحاد الأفريقي مؤلف من [who:كينيا وغانا ومالاوي]',
    'تأسس الاتحاد الأفريقي عام 2006 حيث كانت تضم في البداية [who:كينيا وغانا ومالاوي]',
    'تأسس الاتحاد الأفريقي عام 2006 وتوسع لتشمل [who:كينيا وغانا]',
    'توسع الاتحاد الأفريقي إذ أصبح يضم إلى جانب [who:كينيا وغانا] كلا من [more:مالاوي وتونس]',
    'تأسس الاتحاد الأفريقي عام 1998، ويضم في عضويته دول [who:كينيا وغانا ومالاوي]',
  ],
  leaves: ['ويضم المتحف لوحات', 'ويضم كينيا إلى القائمة'],
})

export const besidesRule = rule({
  name: 'membership: includes beside one others',
  why: 'تضم المنظمة إلى جانب روسيا كلا من …: what begins the row is the body, the others belong to it',
  pattern: 'includes who:LIST (comma? each_of more:LIST)?',
  make: ({ who, more }, _, board) => {
    const [forum, ...first] = who!.parts
    const members = [...first, ...(more?.parts ?? [])]
    const behind = forum && board.markAt(forum.to, 'comma') ? forum.to + 1 : (forum?.to ?? 0)
    const beside = forum !== undefined && board.markAt(behind, 'with_another') !== undefined
    if (!beside || members.length < 2 || (forum.value as Partial<Actor> | null)?.kind !== 'organisation') return null
    const states = members.every((part) => (part.value as Partial<Actor> | null)?.kind === 'state')
    return states ? belonging('member', forum, ...members) : null
  },
  finds: [
    'تضم [who:مجموعة العشرين إلى جانب كندا، كل من اليابان وتركيا]',
    'تضم [who:مجموعة العشرين إلى جانب كندا] كلا من [more:اليابان وتركيا]',
    'تضم [who:مجموعة العشرين، إلى جانب كندا]، كلا من [more:اليابان وتركيا]',
  ],
  leaves: ['تضم القائمة إلى جانب كندا اليابان وتركيا'],
})
