import type { Board } from '../../engine/board.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isNamed, isNear, isState, taking, wasMeetingTold } from './taking.js'

export const absentRule = rule({
  name: 'participation: stayed away from',
  why: 'غاب عن القمة … names behind a comma who did not come',
  pattern: 'with_part=absent ..12 comma who:LIST',
  make: ({ who }) => (who!.parts[0]!.label === 'PERSON' ? taking('absent', who) : null),
  finds: ['وغاب عن القمة المنعقدة بالعاصمة، [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي]'],
  leaves: ['غاب عن القمة، وقال الجميع إن الأمر عاجل'],
})

export const exceptRule = rule({
  name: 'participation: all but',
  why: 'باستثناء behind those who take part names who stayed away',
  pattern: '(takes_part=participant | with_part=participant) ..14 except who:LIST',
  make: ({ who }) => taking('absent', who),
  finds: ['تشارك في القمة جميع دول المجموعة باستثناء [who:السويد]'],
  leaves: ['تشارك في القمة جميع دول المجموعة'],
})

export const boycottRule = rule({
  name: 'participation: boycotted',
  why: 'قاطع before a name and a meeting says who stayed away on purpose',
  pattern:
    '(boycotts (~1 who:(LIST | PERSON) ~5 (MEETING | session) | ~1 (MEETING | session) ~1 who:(LIST | PERSON)) | who:LIST boycotts ~1 (MEETING | session) | it:boycotts who:LIST)',
  // `قاطعته السويد`: the meeting told before.
  make: ({ who, it }, { from }, board) =>
    who!.prep === '' && (!it || (/(?:ه|ها)$/.test(board.tokens[it.from]!.norm) && isNear(board, from)))
      ? taking('absent', who)
      : null,
  finds: [
    'قاطعت القمة [who:السويد وفنلندا]',
    'حضر كثيرون المؤتمر، في حين قاطعته [who:السويد]',
    'قاطعت المؤتمر [who:السعودية والسويد]',
    'لكن [who:السويد] تقاطع المؤتمر',
    'قاطعت [who:السويد وفنلندا] أمس القمة',
    'وقاطع [who:الرئيس السويدي كارل بيلت] الجلسة الافتتاحية للقمة',
  ],
  leaves: ['قاطعت السويد بضائع البلاد', 'قاطعت السويد المنتجات'],
})

export const didNotComeRule = rule({
  name: 'participation: the names, then who did not come',
  why: 'Names before غاب, تغيب or لم يحضر and a meeting behind it were not there',
  pattern:
    '(< | comma | meanwhile | that) who:LIST (comma | open ~3 close)? (with_part=absent | negation takes_part=participant | excused) ~8 (MEETING | session)',
  // `لن تشارك في أية اجتماعات`: in none, and not in this one.
  make: ({ who }, { from, to }, board) =>
    board.tokens.slice(from, to).some(({ norm }) => /^ايه?$/.test(norm)) ? null : taking('absent', who),
  finds: [
    '[who:السويد وفنلندا] غابت عن القمة',
    'أما [who:السويد] فلم تحضر الاجتماع',
    'وقال إن [who:الرئيس السويدي كارل بيلت] اعتذر عن عدم المشاركة في القمة',
    'وقال البيان إن [who:الرئيس السويدي، كارل بيلت]، لن يحضر القمة',
    'وقال إن [who:الملكة آنا ليند] (87 عاما) لن تشارك للمرة الأولى منذ عام 1971 في القمة المقبلة',
  ],
  leaves: ['السويد غابت عن الأنظار', 'السويد لم تحضر الوثيقة', 'قال إن السويد لن تشارك في أية اجتماعات'],
})

export const apologyRule = rule({
  name: 'participation: who sent apologies',
  why: 'أما السويد فاعتذرت عن عدم المشاركة, in a report of a meeting: she did not come to it',
  pattern: 'who:(LIST | PERSON) excused',
  make: ({ who }, { from, to }, board) =>
    /^ال(?:مشاركه|حضور)$/.test(board.tokens[to]?.norm ?? '') && wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: [
    'اجتمع الوزراء في جنيف. أما [who:السويد] فاعتذرت عن عدم المشاركة',
    'عقدت القمة أمس، لكن [who:الرئيس السويدي كارل بيلت] اعتذر عن عدم الحضور',
  ],
  leaves: ['أما السويد فاعتذرت عن عدم المشاركة', 'عقدت القمة أمس. أما السويد فاعتذرت عن عدم الدفع'],
})

export const absentAmongRule = rule({
  name: 'participation: so many absent, among them',
  why: 'غياب ثمانية قادة، في مقدمتهم فلان names behind the number some who stayed away',
  pattern:
    '(absence | is_away | with_part=absent) ~2 (MEETING ~1)? (MEMBERS | posts_plural | NUMBER) ..6 comma? among who:LIST',
  make: ({ who }) => taking('absent', who),
  finds: [
    'عقدت القمة بمشاركة 14 رئيسا وغياب ثمانية قادة، في مقدمتهم [who:الرئيس السويدي كارل بيلت]',
    'وغاب عن القمة ستة قادة لأسباب صحية، من بينهم [who:الرئيس السويدي كارل بيلت]',
    'وتغيب عنها ثمانية زعماء أبرزهم [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['غياب ثمانية لاعبين، في مقدمتهم الحارس', 'غياب ثمانية قادة عن القمة'],
})

export const absenceRule = rule({
  name: 'participation: the absence of',
  why: 'غياب وزراء السويد وفنلندا عن القمة names who stayed away',
  pattern: '(absence posts_plural? who:(LIST | PERSON) ~3 MEETING | saw ~1 absence posts_plural? who:(LIST | PERSON))',
  make: ({ who }) => taking('absent', who),
  finds: [
    'غياب وزراء [who:السويد وفنلندا] عن القمة',
    'القمة عرفت غياب [who:السويد]',
    'لوحظ غياب [who:الرئيس السويدي كارل بيلت] عن الاجتماع',
  ],
  leaves: ['غياب السويد عن الملاعب', 'غياب وزراء عن القمة'],
})

export const awayRule = rule({
  name: 'participation: leaders who are away',
  why: 'يغيب قادة السويد وفنلندا: the states whose leaders stay away',
  pattern: 'is_away posts_plural ~2 who:LIST',
  make: ({ who }) => (who!.parts.every(isState) ? taking('absent', who) : null),
  finds: ['تبدأ القمة غدا، في حين يغيب قادة [who:السويد وفنلندا]'],
  leaves: ['غاب قادة الفريق عن الملعب'],
})

export const stayedAwayRule = rule({
  name: 'participation: stayed away, then the names',
  why: 'تغيب السودان عن الاجتماع: behind the verb stands who did not come',
  pattern: '(< | comma | meanwhile) is_away ~1 who:(LIST | PERSON) ~3 (MEETING | session)',
  make: ({ who }) => taking('absent', who),
  finds: [
    'وتغيب [who:السودان] عن الاجتماع',
    'وغاب [who:الرئيس السويدي كارل بيلت] عن القمة',
    'ناقشوا الخطة، وتغيبت [who:السويد وفنلندا] عن الجلسة',
  ],
  leaves: ['وتغيب السودان عن السوق', 'غاب الرئيس السويدي كارل بيلت عن الأنظار'],
})

export const meanwhileAwayRule = rule({
  name: 'participation: while some are away',
  why: 'فيما غابت السويد, behind a meeting: she stayed away from it',
  pattern: 'meanwhile (is_away | excuses) who:LIST',
  // `فيما اعتذر الوزير عن تصريحه`: for something else.
  make: ({ who }, { from, to, parts }, board) =>
    (parts[1]!.label !== 'excuses' || !/^(?:عن|علي|ل.*)$/.test(board.tokens[to]?.norm ?? '')) &&
    (who!.parts.every(isState) || who!.parts.every(isNamed)) &&
    hasMeeting(board, from)
      ? taking('absent', who)
      : null,
  finds: [
    'عقدت القمة أمس بمشاركة وزراء 41 دولة، فيما غابت [who:السويد]',
    'شارك في القمة 17 زعيما، فيما اعتذر [who:الرئيس السويدي كارل بيلت] وأوفد وزيره',
    'افتتحت القمة بحضور 17 زعيما، فيما يغيب [who:الرئيس السويدي كارل بيلت] الذي أوفد وزيرا',
  ],
  leaves: ['فيما غابت السويد عن الأنظار', 'عقدت القمة أمس، فيما اعتذر الوزير كارل بيلت عن تصريحه'],
})

export const wasNotThereRule = rule({
  name: 'participation: was not there',
  why: 'تخلف عن الحضور فلان, فلان لم يكن بين الحاضرين, in a report of a meeting: he did not come to it',
  pattern: '(stayed_away who:(PERSON | LIST) | who:(PERSON | LIST) comma? not_there)',
  make: ({ who }, { from }, board) =>
    who!.prep === '' &&
    (who!.label === 'PERSON' || who!.parts.every(isState) || who!.parts.every(isNamed)) &&
    wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: [
    'عقدت القمة أمس في أكرا. وتخلفت عن الحضور [who:فنلندا]، أما الوزراء فحضروا',
    'عقدت القمة أمس في أكرا. لكن [who:الرئيس السويدي كارل بيلت] لم يكن بين الحاضرين',
  ],
  leaves: ['وتخلفت عن الحضور فنلندا', 'عقدت القمة أمس في أكرا. لكن الأمن لم يكن بين الحاضرين'],
})

export const absentPartiesRule = rule({
  name: 'participation: parties are absent, led by',
  why: 'غياب أطراف هامة تتقدمهم فلانة names who stayed away',
  pattern: 'absence ~6 among who:LIST ..8 MEETING',
  make: ({ who }) => taking('absent', who),
  finds: ['غير أن غياب أطراف هامة تتقدمهم [who:الرئيسة السويدية آنا ليند، والوزير ماتي نيمي] عن القمة يصعب الأمر'],
  leaves: ['غير أن غياب لاعبين هامين بينهم كارل بيلت يصعب الأمر'],
})

export const excusesRule = rule({
  name: 'participation: sent apologies, then the name',
  why: 'اعتذر فلان عن عدم الحضور, in a report of a meeting: he did not come to it',
  pattern: 'excuses who:(PERSON | LIST)',
  make: ({ who }, { from, to }, board) =>
    who!.prep === '' &&
    board.tokens[to]?.norm === 'عن' &&
    /^(?:عدم )?(?:ال)?(?:حضور|مشاركه)$/.test(normsOf(board, to + 1)) &&
    wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: ['عقد المؤتمر أمس، فيما اعتذر [who:الوزير السويدي كارل بيلت] عن عدم الحضور'],
  leaves: [
    'عقد المؤتمر أمس، فيما اعتذر الوزير السويدي كارل بيلت عن تصريحه',
    'اعتذر الوزير السويدي كارل بيلت عن عدم الحضور',
  ],
})

export const excusedFromRule = rule({
  name: 'participation: sent apologies for the meeting',
  why: 'اعتذر فلان عن حضور المؤتمر, اعتذر عن المشاركة في القمة فلان: he did not come to it',
  pattern: '(excuses who:(PERSON | LIST) ~4 (MEETING | session) | excused ~2 (MEETING | session) who:(PERSON | LIST))',
  make: ({ who }, { from, to }, board) =>
    who!.prep === '' &&
    board.tokens.slice(from, to).some(({ norm }) => /^(?:ال)?(?:حضور|مشاركه)$/.test(norm)) &&
    board.tokens.slice(from, to).some(({ norm }) => norm === 'عن')
      ? taking('absent', who)
      : null,
  finds: [
    'اعتذر [who:الرئيس السويدي كارل بيلت] عن عدم حضور القمة وأناب عنه نائبه',
    'اعتذر [who:رئيس الوزراء السويدي] عن المشاركة في المؤتمر',
    'واعتذر عن المشاركة في القمة [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['اعتذر الرئيس السويدي كارل بيلت عن نتائج القمة', 'اعتذر الرئيس السويدي كارل بيلت عن حضور الحفل'],
})

/** What he is sorry for: one word, or عدم and another. */
const normsOf = ({ tokens }: Board, at: number) =>
  tokens[at]?.norm === 'عدم' ? `عدم ${tokens[at + 1]?.norm ?? ''}` : (tokens[at]?.norm ?? '')

export const onlyAwayRule = rule({
  name: 'participation: nobody stayed away but',
  why: 'لم يتخلف عن الموعد سوى فلان: he alone did not come to the meeting told before',
  pattern: 'negation (is_away | with_part=absent) ~3 none_but who:(PERSON | LIST)',
  make: ({ who }, { from }, board) =>
    (who!.label === 'LIST' ? who!.parts : [who!]).every((mark) => isState(mark) || isNamed(mark)) &&
    wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: ['عقدت القمة أمس، ولم يتخلف عن الموعد سوى [who:الرئيس السويدي كارل بيلت]'],
  leaves: ['ولم يتخلف عن الموعد سوى الرئيس السويدي كارل بيلت', 'عقدت القمة أمس، ولم يغب سوى المطر'],
})

export const cameNotRule = rule({
  name: 'participation: did not come',
  why: 'أما السويد فلم تحضر, with nothing behind it, in a report of a meeting: she stayed away from it',
  pattern: '(< | comma | meanwhile) who:LIST negation takes_part=participant',
  make: ({ who }, { from, to }, board) =>
    who!.prep === '' &&
    (who!.parts.every(isState) || who!.parts.every(isNamed)) &&
    /^(?:[.،؛]|و.*|)$/.test(board.tokens[to]?.norm ?? '') &&
    wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: ['بدأ المؤتمر أمس. أما [who:السويد] فلم تحضر ولم تعد بشيء'],
  leaves: ['أما السويد فلم تحضر', 'بدأ المؤتمر أمس. أما السويد فلم تحضر الحفل'],
})

export const refrainedRule = rule({
  name: 'participation: refrained from coming',
  why: 'امتنعت السويد عن الحضور: from the meeting told before',
  pattern: 'refrains who:(LIST | PERSON) from_coming',
  make: ({ who }, { from }, board) => (who!.prep === '' && wasMeetingTold(board, from) ? taking('absent', who) : null),
  finds: ['عقد المؤتمر أمس. وامتنعت [who:السويد وفنلندا] عن الحضور'],
  leaves: ['وامتنعت السويد عن الحضور', 'عقد المؤتمر أمس. وامتنعت السويد عن التصويت'],
})

export const leaderAwayRule = rule({
  name: 'participation: a leader away',
  why: 'وغاب الرئيس فلان at the head of a sentence, in a report of a meeting: he did not come to it',
  pattern: '< is_away who:PERSON',
  make: ({ who }, { from, to }, board) =>
    who!.prep === '' &&
    isNamed(who!) &&
    !/^(?:عن|الي|في)$/.test(board.tokens[to]?.norm ?? '') &&
    wasMeetingTold(board, from)
      ? taking('absent', who)
      : null,
  finds: ['عقد المؤتمر أمس. وغاب [who:الرئيس السويدي كارل بيلت] لانشغاله بحملته'],
  leaves: [
    'وغاب الرئيس السويدي كارل بيلت لانشغاله بحملته',
    'عقد المؤتمر أمس. وغاب الرئيس السويدي كارل بيلت عن الأنظار',
  ],
})
