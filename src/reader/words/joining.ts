import { lexicon } from '../engine/lexicon.js'

/** Words that carry on a list. */
export const andAlso = lexicon(
  'and_also',
  `
فضلا عن / إضافة إلى / بالإضافة إلى / إلى جانب / علاوة على / وكذلك / كذلك / وكذا / وأيضا / إضافة / بالإضافة / فضلا على / وكل من / وكلا من / كل من / ثم | and also
دولة / دول / ودولة / ودول / جمهورية / وجمهورية / مملكة / ومملكة / سلطنة / وسلطنة | the state of
الشقيقة / الصديقة | sister
ممثل عن / وممثل / ومندوبين عن / ومندوبون عن / مندوبين عن / مندوبين من / موفدين عن / موفدين من / موفدون عن / مبعوثين عن / مبعوثين من / ممثلين عن / ممثلون عن / وممثلي / وممثلو / وممثلين / ومندوب / ومندوبي / مسؤول من / مسئول من / مسؤولين من / مسئولين من / مسؤول عن / مسئول عن / وفد من / ووفد / ووفدا / ومبعوثي / ومبعوث | a delegate of
بجانب / علاوة عن / زيادة على / برفقة / رفقة / بما فيها / بما في ذلك / وبخاصة | and with
`,
  { clitics: 'conj' },
)

export const and = lexicon('and', 'و | and\n', { clitics: 'none' })

/** Words that open a list of examples or of all. */
export const among = lexicon(
  'among',
  `
بينها / من بينها / ومن بينها / بينهم / من بينهم / منها / ومنها / منهم / هي / وهي / هم / وهم / هما / وهما / تضم / من ضمنها / بمن فيهم / أبرزهم / من أبرزهم / من أبرزها / يتقدمهم / تتقدمهم / في مقدمتهم / على رأسهم / في مقدمتها / على رأسها / وعلى رأسها / أبرزها / مثل / ممثلة في / ممثلة ب / كل من / كلا من / وهم / بما في ذلك / بما فيها / بما فيهم / يتقدمهم / تتقدمهم / يتقدمها / في مقدمتهم / وفي مقدمتهم / على رأسهم / وعلى رأسهم / أبرزهم / ومن أبرزهم / ومن أبرزها / من أبرزهم / من ضمنهم / ضمنهم | among them
`,
  { clitics: 'conj' },
)

/** Against what a coalition stands. */
export const against = lexicon(
  'against',
  `
ضد / لمحاربة / لمكافحة / لقتال / في مواجهة / لمواجهة / للحرب على / لهزيمة / لدحر | against
`,
  { clitics: 'conj' },
)

/** What else is said of a coalition that stands against somebody: these call for nothing by themselves. */
export const opposing = lexicon(
  'opposing',
  `
المناهض / المناهضة / مناهض / المعادي / المعادية / المناوئ / المضاد / المعارض / يقاتل / تقاتل / يحارب / تحارب / يكافح / يواجه / يتصدى / محاربة / قتال / مكافحة / هزيمة / للقضاء على / القضاء على / للتصدي / التصدي / لوقف تمدد / لضرب / لتدمير / الحرب على / حربه على / الحملة على / الحملة ضد / بمواجهة | fighting
`,
  { clitics: 'conj' },
)

/** Words that set a second thing beside a first. */
export const meanwhile = lexicon(
  'meanwhile',
  `
فيما / بينما / في حين / في ما / على أن / أما / كما / ثم | while
`,
  { clitics: 'conj' },
)

export const toWord = lexicon('to', 'إلى / الى / ل | to\n', { clitics: 'none' })
export const andFrom = lexicon('and_from', 'ومن | and from\n', { clitics: 'none' })
export const fromWord = lexicon('from', 'من | from\n', { clitics: 'none' })

/** Who is left out of all. */
export const except = lexicon('except', 'باستثناء / ما عدا / عدا / فيما عدا / مع غياب / وغياب | except\n', {
  clitics: 'none',
})

/** A meeting that saw somebody take part. */
export const saw = lexicon(
  'saw',
  'شهدت / شهد / عرفت / عرف / سجلت / سجل / تشهد / يشهد / ستشهد / سيشهد / تعرف / يعرف / ستعرف / سيعرف | saw\n',
  { clitics: 'conj' },
)
export const attendance = lexicon('attendance', 'مشاركة / حضور / حضورا | attendance\n', { clitics: 'none' })

/** `التي مثلها`: who takes part for a state. */
/** `بالإضافة لمشاركة`: those named behind come as well. */
export const alsoAttendance = lexicon(
  'also_attendance',
  'بالإضافة إلى مشاركة / بالإضافة لمشاركة / إضافة إلى مشاركة / إضافة لمشاركة / فضلا عن مشاركة / فضلا عن حضور / إلى جانب مشاركة / إلى جانب حضور / بالإضافة إلى حضور / بالإضافة لحضور | besides the attendance of\n',
  { clitics: 'none' },
)

/** `الجزائر ممثلة بوزير خارجيتها`. */
export const representedBy = lexicon('represented_by', 'ممثلة / ممثلا / ممثل / ممثلين | represented by\n', {
  clitics: 'none',
})
/** `أوفدت الصين نائب وزير خارجيتها إلى المؤتمر`. */
export const dispatches = lexicon(
  'dispatches',
  'أوفدت / أوفد / توفد / يوفد / ستوفد / سيوفد / أرسلت / أرسل / ترسل / سترسل / سيرسل / انتدبت / انتدب | sent somebody\n',
  { clitics: 'conj' },
)

export const represents = lexicon(
  'represents',
  'مثلها / مثله / يمثلها / ستمثلها / سيمثله / يمثله / مثلتها / مثلته / تمثلها / تمثله / سيمثلها / وفد برئاسة / بوفد برئاسة / بوفد يقوده / بوفد يرأسه / بوفد يترأسه | represented by\n',
  { clitics: 'conj' },
)

/** A delegation, and standing at its head. */
export const delegation = lexicon('delegation', 'وفد / الوفد / وفدا / بوفد / لوفد / لوفدا | delegation\n', {
  clitics: 'conj',
})
export const atHead = lexicon('at_head', 'على رأس / رئيسا ل | at the head of\n', { clitics: 'none' })

/** `600 مسؤول يمثلون 60 دولة`. */
export const representing = lexicon('representing', 'يمثلون / يمثلن / تمثل / يمثل | representing\n', {
  clitics: 'none',
})

/** Those who do something with others. */
export const jointly = lexicon(
  'jointly',
  'بالاشتراك مع / بالتعاون مع / بالشراكة مع / بالتشارك مع / بالمشاركة مع / مناصفة مع | jointly with\n',
  { clitics: 'none' },
)
/** Who takes part for a state: `ويمثل المغرب في القمة فلان`. */
export const actsFor = lexicon(
  'acts_for',
  'يمثل / تمثل / تمثلت / مثل / مثلت / سيمثل / ستمثل / ناب عن / ينوب عن | represents\n',
  { clitics: 'conj' },
)
export const withAnother = lexicon(
  'with_another',
  'مع / إلى جانب / بالاشتراك مع / مناصفة مع / بالشراكة مع / رفقة | together with\n',
  { clitics: 'none' },
)

/** Going where the meeting is, and what for. */
export const travels = lexicon(
  'travels',
  `
سيقوم بزيارة / يقوم بزيارة / سيزور / ستزور / يزور / تزور / زار / زارت / وصل / وصلت / يصل / تصل / توجه / توجهت / يتوجه / تتوجه / غادر / غادرت / يغادر / تغادر / سافر / سافرت / حل / حلت / سيتوجه / ستتوجه / سيصل / ستصل / يتجه / تتجه / اتجه / سيتجه | went
`,
  { clitics: 'conj' },
)
export const toTakePart = lexicon(
  'to_take_part',
  'للمشاركة في / لحضور / بهدف المشاركة في / للمشاركة ب / بهدف المشاركة ب / بهدف حضور / قصد المشاركة في / من أجل المشاركة في / للمشاركة بأعمال / بهدف المشاركة بقمة / للمشاركة بقمة | to take part in\n',
  {
    clitics: 'none',
  },
)

/** Those who took part, before their names. */
export const participants = lexicon(
  'participants',
  'ومن بين المشاركين / من بين المشاركين / ضمن الحاضرين / من ضمن الحاضرين / بين الحاضرين / بين الحضور / من بين الحضور / بين المشاركين / ضمن المشاركين / في مقدمة الحاضرين / في مقدمة المشاركين / في مقدمة الحضور / ومن أبرز المشاركين / أبرز المشاركين / أبرز الحضور / من بين الحاضرين / ومن بين الحاضرين / أبرز الحاضرين / المشاركون / الدول المشاركة / البلدان المشاركة / قائمة المشاركين | the participants\n',
  { clitics: 'conj' },
)

/** `كل من`, before the states of a group of posts. */
export const each = lexicon('each', 'كل من / كلا من / بكل من / لكل من / في كل من / بكل / لكل | each of\n', {
  clitics: 'none',
})

export const negation = lexicon('negation', 'لم / لن / لا | not\n', { clitics: 'conj' })

/** Staying away on purpose. */
export const boycotts = lexicon(
  'boycotts',
  'قاطع / قاطعت / قاطعوا / يقاطع / تقاطع / سيقاطع / ستقاطع / قاطعتا / مقاطعة / قاطعته / قاطعتها / قاطعه / قاطعها / تقاطعه / تقاطعها / يقاطعه / يقاطعها | boycotted\n',
  { clitics: 'conj' },
)

/** `يلقي`, before who speaks and `كلمة`. */
export const delivers = lexicon(
  'delivers',
  'ألقى / ألقت / يلقي / تلقي / سيلقي / ستلقي / يلقى / وجه / وجهت | delivers\n',
  { clitics: 'conj' },
)

/** `في الافتتاح`, said of the meeting that is spoken of. */
export const opening = lexicon(
  'opening',
  'في الافتتاح / في الختام / في حفل الافتتاح / بهذه المناسبة / في المستهل / خلال الافتتاح / في افتتاحه / في افتتاحها | at its opening\n',
  { clitics: 'none' },
)

/** Speaking at a meeting. */
export const addresses = lexicon('addresses', 'تحدث / تحدثت / يتحدث / تتحدث / سيتحدث / خطب / خطبت | spoke\n', {
  clitics: 'conj',
})
export const absence = lexicon('absence', 'غياب / تغيب / بغياب / وغياب | absence\n', { clitics: 'none' })

/** `بعد مشاركته في القمة`, said of whom the sentence names. */
export const ownAttendance = lexicon(
  'own_attendance',
  'مشاركته / مشاركتها / مشاركتهم / مشاركتهما / حضورهما / المتوقع حضورها / المتوقع حضورهم / بمشاركته / حضوره / حضورها / حضورهم / لمشاركته / ولمشاركته | his taking part\n',
  { clitics: 'none' },
)

/** The chief ones of those who took part, right before their names. */
export const chiefParticipants = lexicon(
  'chief_participants',
  'من المشاركين / من الحاضرين / ومن المشاركين / ومن الحاضرين / من أبرز المشاركين / من أبرز الحضور / من أبرز الحاضرين / من بين المشاركين / من بين الحضور / من بين الحاضرين / أبرز المشاركين / في مقدمة المشاركين / في مقدمة الحاضرين / في مقدمة الحضور / في طليعة المشاركين / في طليعة الحاضرين / على رأس المشاركين / على رأس الحاضرين | the chief participants\n',
  { clitics: 'conj' },
)

/** `أكدت مشاركتها`: what is confirmed of taking part. */
export const confirms = lexicon(
  'confirms',
  'أكد / أكدت / أكدوا / تؤكد / يؤكد / تأكدت / تأكد / أعلنت / أعلن / ثبتت / ثبت | confirmed\n',
  { clitics: 'conj' },
)

/** Those counted before. */
export const theseStates = lexicon(
  'these_states',
  'هذه الدول / تلك الدول / هذه البلدان / الدول المشاركة | these states\n',
  {
    clitics: 'conj',
  },
)

/** Staying away, before who stays away. */
export const isAway = lexicon(
  'is_away',
  'يغيب / غاب / سيغيب / تخلف / تخلفت / تتخلف / يتخلف / تغيب / يتغيب / تتغيب / تغيبت / غابت / ستغيب | is away\n',
  {
    clitics: 'conj',
  },
)

export const between = lexicon('between', 'بين / ما بين | between\n', { clitics: 'none' })

/** Asked to come, said of who stands before: `دولة تمت دعوتها`. */
export const invited = lexicon(
  'invited',
  'تمت دعوتها / تمت دعوته / تمت دعوتهم / تمت دعوتهما / دعيت / دعي / دعوا / دعيتا / دعيا / مدعوة / المدعوة / مدعو / المدعو / مدعوون / المدعوون / المدعوين / تلقت دعوة / تلقى دعوة / تلقوا دعوة / تلقت الدعوة / وجهت لها الدعوة / وجهت إليها الدعوة / وجهت له الدعوة / وجهت إليه الدعوة | invited\n',
  { clitics: 'conj' },
)

/** `كلمة ألقاها فلان`. */
export const deliveredIt = lexicon(
  'delivered_it',
  'ألقاها / ألقاه / ألقتها / ألقته / يلقيها / يلقيه / تلقيها / سيلقيها / سيلقيه / وجهها / تلاها / ألقاها نيابة عنه / ألقاها بالنيابة عنه / يلقيها نيابة عنه / يلقيها بالنيابة عنه / سيلقيها نيابة عنه / ألقتها نيابة عنه / ألقاها باسمه | delivered it\n',
  { clitics: 'none' },
)

/** Chairing as a noun: `لترؤس القمة`. */
export const ownChairing = lexicon(
  'own_chairing',
  'ترؤسه / ترؤسها / لترؤس / لترؤسه / ترأسه / لرئاسة أعمال / رئاسته لأعمال / ترؤسه لأعمال / رئاسته للقمة / رئاسته للاجتماع | his chairing of\n',
  { clitics: 'none' },
)

export const alsoWord = lexicon('also_word', 'أيضا / كذلك / بدوره / بدورها | as well\n', { clitics: 'none' })
export const alsoComes = lexicon('also_comes', 'كما / فيما / بينما / كذلك / كما أن | as well\n', { clitics: 'conj' })
export const asChair = lexicon('as_chair', 'رئيسا / رئيسة / رئيسين | as its chair\n', { clitics: 'none' })

/** `الدولتان المضيفتان`. */
export const hostStates = lexicon(
  'host_states',
  'الدولتان المضيفتان / الدولتين المضيفتين / البلدان المضيفان / البلدين المضيفين / الدولة المضيفة / البلد المضيف / الدولتان المضيفتان للقمة / الدولتين المضيفتين للقمة | the states that host it\n',
  { clitics: 'conj' },
)

/** Speaking to a meeting: `يخاطب الجلسة الافتتاحية فلان`. */
/** The meeting told before as a pronoun: `ويخاطبها فلان`. */
export const speaksToIt = lexicon(
  'speaks_to_it',
  'يخاطبه / يخاطبها / تخاطبه / تخاطبها / سيخاطبه / سيخاطبها / خاطبه / خاطبها | speaks to it\n',
  {
    clitics: 'conj',
  },
)
export const speaksTo = lexicon('speaks_to', 'يخاطب / تخاطب / خاطب / خاطبت / سيخاطب / ستخاطب / يخاطبون | speaks to\n', {
  clitics: 'conj',
})
/** What a sitting holds: `الجلسة التي تتضمن كلمة فلان`. */
export const holdsSpeech = lexicon(
  'holds_speech',
  'تتضمن / يتضمن / تضمنت / تضمن / ستتضمن / سيتضمن / تتخللها / تخللتها / تخللها / يتخللها / تتخلله | holds\n',
  { clitics: 'conj' },
)

/** `في كلمته`: what he says there himself. */
export const ownSpeech = lexicon('own_speech', 'كلمته / كلمتها / خطابه / خطابها | his speech\n', { clitics: 'none' })
export const openingWord = lexicon('opening_word', 'الافتتاحي / الافتتاحية / الختامي / الختامية | opening, closing\n', {
  clitics: 'none',
})

/** The same verb before who does not come: `اعتذر الوزير عن عدم الحضور`. */
export const excuses = lexicon('excuses', 'اعتذر / اعتذرت / يعتذر / تعتذر | sent apologies\n', { clitics: 'conj' })

/** One of those who meet: `عن الجانب السوداني`. */
export const side = lexicon('side', 'الجانب / الطرف | the side of\n', { clitics: 'none' })

/** A body that calls itself so: `حوار "5+5"`. */
export const dialogue = lexicon('dialogue', 'حوار / الحوار / مبادرة / المبادرة | dialogue\n', { clitics: 'none' })

/** `الصورة التذكارية`, before those who stand in it. */
export const groupPhoto = lexicon(
  'group_photo',
  'الصورة التذكارية / صورة تذكارية / الصورة الجماعية / صورة جماعية | group photo\n',
  { clitics: 'none' },
)

/** `رئيس الوزراء فلان، مضيف القمة`. */
export const hostOf = lexicon('host_of', 'مضيف / مضيفة / مستضيف / مستضيفة | host of\n', { clitics: 'none' })

/** Not coming, politely: `اعتذر عن المشاركة`. */
export const excused = lexicon(
  'excused',
  'اعتذر عن عدم / اعتذر عن / اعتذرت عن عدم / اعتذرت عن / اعتذر على / يعتذر عن / تعتذر عن | sent apologies\n',
  { clitics: 'conj' },
)

/** Heading those who came: `تقدم الحضور فلان`. */
export const headsThose = lexicon(
  'heads_those_present',
  'تقدم الحضور / يتقدم الحضور / تقدم الحاضرين / تقدم المشاركين / يتقدم المشاركين / تقدمت الحضور / جلس إلى طاولة القمة / جلسوا إلى طاولة القمة / جلس إلى طاولة الاجتماع / جلس إلى طاولة المفاوضات / جلس إلى الطاولة | headed those present\n',
  { clitics: 'conj' },
)
export const sharesChair = lexicon(
  'shares_chair',
  'يتقاسم رئاسة / تتقاسم رئاسة / يتشارك رئاسة / تتشارك رئاسة / تقاسم رئاسة / يتقاسم ترؤس | shares the chair of\n',
  { clitics: 'conj' },
)
/** `تشاركت السويد وفنلندا رئاسة المؤتمر`. */
export const shares = lexicon(
  'shares',
  'تشاركت / تشارك / تتشارك / يتشارك / تقاسمت / تقاسم / تتقاسم / يتقاسم / اقتسمت / اقتسم | shared\n',
  { clitics: 'conj' },
)
export const byVideo = lexicon(
  'by_video',
  'عبر رابط فيديو / عبر الفيديو / عبر تقنية الفيديو / عبر تقنية الاتصال المرئي / عبر الاتصال المرئي / عبر دائرة تلفزيونية / عن بعد / افتراضيا / عبر الإنترنت | by video\n',
  { clitics: 'none' },
)
export const accompanies = lexicon(
  'accompanies',
  'يرافقه / ترافقه / يرافقها / رافقه / رافقها / رافقته | accompanied by\n',
  { clitics: 'conj' },
)

/** `لم يتخلف سوى فلان`: nobody else. */
export const noneBut = lexicon('none_but', 'سوى / إلا / غير | but\n', { clitics: 'none' })

/** `تخلف عن الحضور`: stayed away, of the meeting told before. */
export const stayedAway = lexicon(
  'stayed_away',
  'تخلف عن الحضور / تخلفت عن الحضور / تخلف عن المشاركة / تخلفت عن المشاركة / غاب عن الحضور / غابت عن الحضور / تغيب عن الحضور / تغيبت عن الحضور / امتنع عن الحضور / امتنعت عن الحضور / امتنع عن المشاركة / امتنعت عن المشاركة | stayed away\n',
  { clitics: 'conj' },
)
export const notThere = lexicon(
  'not_there',
  'لم يكن بين الحاضرين / لم تكن بين الحاضرين / لم يكن من بين الحاضرين / لم تكن من بين الحاضرين / لم يكن ضمن الحاضرين / لم يكن حاضرا / لم تكن حاضرة / لم يكن بين الحضور / لم تكن ممثلة / لم يكن بين المشاركين / لم تكن بين المشاركين | was not there\n',
  { clitics: 'conj' },
)

/** Who arranged a meeting, by its verb with the meeting taken up: `الذي نظمه الاتحاد`. */
export const organisedIt = lexicon(
  'organised_it',
  'نظمه / نظمته / نظمها / نظمتها / ينظمه / تنظمه / ينظمها / تنظمها / ستنظمه / سينظمه / المنظم من قبل / المنظم من طرف / المنظمة من قبل / المنظمة من طرف / الذي دعت إليه / التي دعت إليها | arranged it\n',
  { clitics: 'none' },
)
/** `شاركت في تنظيم المؤتمر`: those who arranged it together. */
export const arranging = lexicon('arranging', 'في تنظيم / في رعاية / في استضافة | in arranging\n', { clitics: 'none' })
/** Together, of those who chair. */
export const inCommon = lexicon('in_common', 'بشكل مشترك / بصورة مشتركة / بالاشتراك / مناصفة / معا | in common\n', {
  clitics: 'none',
})
export const delegationsWord = lexicon(
  'delegations',
  'الوفود / الوفود المشاركة / وفود بلدانهم / وفود بلادهم | the delegations\n',
  {
    clitics: 'none',
  },
)

/** Not coming, by one's own will: `امتنعت السويد عن الحضور`. */
export const refrains = lexicon('refrains', 'امتنع / امتنعت / يمتنع / تمتنع / تخلف / تخلفت | refrained\n', {
  clitics: 'conj',
})
export const fromComing = lexicon('from_coming', 'عن الحضور / عن المشاركة | from coming\n', { clitics: 'none' })

/** `190 بلدا حضر ممثلوها`: those who came for so many states. */
export const theirEnvoys = lexicon(
  'their_envoys',
  'ممثلوها / ممثلوهم / ممثلوه / مندوبوها / مندوبوهم / سفراؤها / وزراؤها | their envoys\n',
  { clitics: 'none' },
)

/** `وينتظر فلان في المدينة`: he is to come. */
export const isAwaited = lexicon(
  'is_awaited',
  'ينتظر / ينتظر وصول / يرتقب وصول / يتوقع وصول / يترقب وصول | is awaited\n',
  { clitics: 'conj' },
)

/** Putting something before a meeting: `قدم فلان تقريرا إلى القمة`. */
export const presents = lexicon(
  'presents',
  'قدم / قدمت / يقدم / تقدم / سيقدم / ستقدم / عرض / عرضت / استعرض / استعرضت / تلا / تلت | presented\n',
  { clitics: 'conj' },
)
export const paperOf = lexicon(
  'paper',
  'تقريرا / تقريره / تقريرها / تقرير / عرضا / إحاطة / ورقة / ورقة عمل / مداخلة / إيجازا | report\n',
  { clitics: 'none' },
)
