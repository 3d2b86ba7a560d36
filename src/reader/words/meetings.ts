import { lexicon } from '../engine/lexicon.js'

/** Nouns that name a meeting. The meaning is the format. */
export const meetingNouns = lexicon(
  'meeting',
  `
اجتماع / اجتماعا / اجتماعه / اجتماعها / اجتماعهم / إجتماع / اجتماعان / اجتماعين | meeting | meeting
لقاء / لقاءه / لقائه / لقاؤه / لقاءهما / لقائهما / لقاؤهما / لقاءهم / لقائهم / لقاؤهم / لقاءها / لقائها / لقاؤها | meeting | encounter
ملتقى | conference | gathering
دورة / دورته / دورتها / دورتهم / دورتهما | meeting | session of a council
مؤتمر / مؤتمرا / مؤتمره / مؤتمرها / مؤتمرهم / مؤتمرهما | conference | conference
منتدى | conference | forum
قمة / قمتهم / قمته / قمتها / قمتين / قمتان | summit | summit
جلسة حوار / جلسات حوار / جولة حوار / جولات حوار / محادثات / مباحثات / مشاورات / مفاوضات / محادثاته / مباحثاته | talks | talks
`,
)

/** What is a meeting of a forum only where it is numbered or of ministers. */
export const seminars = lexicon('seminar', 'ندوة / ندوات | conference | seminar\n')

/** The sitting of a parliamentary union, where it is numbered. */
export const assemblies = lexicon(
  'assembly',
  'الجمعية / الجمعية العامة / الجمعية العمومية / الجمعية العالمية | meeting | assembly\n',
  {
    clitics: 'conj',
  },
)

/** Two conferences, where they are numbered or an adjective follows: the word is that for those who confer, too. */
export const twoConferences = lexicon(
  'two_conferences',
  'مؤتمران / مؤتمرين | conference | two conferences\nجولتان / جولتين | talks | two rounds\nدورتان / دورتين / ورشتان / ورشتين | meeting | two sittings, two workshops\n',
)

/** Two of them before the names of two: `قمتي أوسلو وجنيف`. */
export const twoNamed = lexicon(
  'two_named',
  `
قمتي / قمتا | summit | the two summits of
مؤتمري / مؤتمرا | conference | the two conferences of
`,
)

/** Words of matches and players. */
export const sport = lexicon(
  'sport',
  'مباراة / مباريات / المباراتين / منتخب / المنتخبين / منتخبي / منتخبات / لاعب / لاعبو / لاعبي / لاعبين / لاعبون / الدوري الممتاز / كأس العالم / كأس الأمم / كأس آسيا / ملعب / استاد / فريق الكرة / كرة القدم / وديا / ودي | sport\n',
)

/** Several meetings, or the sittings of one (`انطلقت اجتماعات اللجنة`). */
export const meetingPlurals = lexicon(
  'meetings',
  `
اجتماعات / اجتماعاته / اجتماعاتها / اجتماعاتهم | meeting | meetings
لقاءات | meeting | encounters
أول جلساتها / أولى جلساتها / أول جلساته / أولى جلساته | meeting | the first of its sittings
مؤتمرات / مؤتمراته / مؤتمراتها | conference | conferences
قمم / قممه / قممها | summit | summits
`,
)

/** A pronoun that goes back to the meeting named first: `المؤتمر الذي يعقد الاجتماع في إطاره`. */
export const resumptive = lexicon(
  'resumptive',
  `
في إطاره / في اطاره / في إطارها / ضمنه / على هامشه / على هامشها / خلاله / خلالها / في سياقه | within it
`,
  { clitics: 'none' },
)

/** Opening with the meeting as pronoun: `المؤتمر الذي افتتحه`. */
export const opensIt = lexicon(
  'opens_it',
  'افتتحه / افتتحها / افتتحته / افتتحتها / يفتتحه / يفتتحها / تفتتحه / تفتتحها / سيفتتحه / سيفتتحها / ستفتتحه / ستفتتحها / دشنه / دشنها | opened it\n',
  { clitics: 'conj' },
)

/** Verbs that say that people met without the noun. */
export const meetVerbs = lexicon(
  'meet_verb',
  `
اجتمع / اجتمعت / اجتمعوا / اجتمعا / اجتمعتا / يجتمع / تجتمع / يجتمعون / يجتمعان | meeting | met
التقى / التقت / التقوا / التقيا / يلتقي / تلتقي / يلتقون / يلتقيان | meeting | met each other
سيلتقي / ستلتقي / سيلتقون | planned | will meet each other
سيجتمع / ستجتمع / سيجتمعون | planned | will meet
`,
  { clitics: 'conj' },
)

/** Who met, said of ministers by where or when: `الوزراء المجتمعون في أوسلو`. */
export const gatheredThere = lexicon(
  'gathered_there',
  'المجتمعون / المجتمعين / المجتمعان / المجتمعة | who have met\n',
  { clitics: 'none' },
)

/** Meetings with the press: occasions for words, not meetings of a forum. */
export const press = lexicon(
  'press',
  `
مؤتمر صحافي / مؤتمر صحفي / مؤتمرا صحافيا / مؤتمرا صحفيا / المؤتمر الصحافي / المؤتمر الصحفي / مؤتمر صحفى / مؤتمره الصحفي / مؤتمره الصحافي / مؤتمر صحافي مشترك / مؤتمر صحفي مشترك | press conference
ندوة صحفية / ندوة صحافية / لقاء صحافي / لقاء صحفي / لقاء تلفزيوني / لقاء خاص | interview
قمة السلطة / قمة الجبل / قمة جبل / قمة النظام / قمة الهرم / قمة مستواه / قمة عطائه / قمة أولوياتها / قمة أولوياته | the top of
دورة تدريبية / دورات تدريبية / دورة المياه / الدورة الدموية / الدورة الاقتصادية / دورة الألعاب / دورة رياضية / دورة الحياة / الدورة الأولمبية | a course
الجمعية العمومية / اجتماع الجمعية العمومية / الجمعية العامة العادية / الجمعية العامة غير العادية / اجتماع الجمعية العامة العادية / اجتماع الجمعية العامة غير العادية / اجتماع مجلس الإدارة | company's owners
مؤتمر الحوار الوطني / قمة المباراة / لقاء القمة / لقاء الذهاب / لقاء الإياب | a match
`,
)

/** Adjectives of a meeting that say its level. */
export const levelWords = lexicon(
  'level',
  `
وزاري / وزارية / وزاريا / وزاريان / وزاريين / الوزاري / الوزارية | ministerial | ministerial
رؤساء الأركان / رؤساء أركان / رؤساء هيئات الأركان / رؤساء هيئة الأركان / قادة الجيوش / قادة جيوش / قادة عسكريون / قادة عسكريين / القادة العسكريين / القادة العسكريون / رؤساء أركان جيوش | chiefs_of_defence | chiefs of defence
المجموعة المصغرة / المجموعة المعنية / مجموعة العمل / فريق العمل / مجموعات العمل / لجنة المتابعة / اللجنة المعنية / مجموعة معنية / فريق عمل / اللجنة الفنية / اللجنة التحضيرية | working_group | working group
مستوى القمة / مستوى قمة | leaders | at the level of a summit
للمانحين / المانحين / مانحين / الدول المانحة / الجهات المانحة / إعادة إعمار / إعادة الإعمار / إعادة اعمار / لمانحي / مانحي / التعهدات / لإعلان التعهدات / حشد التمويل / لحشد التمويل / حشد التبرعات / جمع التبرعات / جمع تبرعات / لجمع تبرعات / لجمع التبرعات / لجمع الأموال / لجمع أموال / لجمع مساعدات / لجمع المساعدات / لجمع التمويل | donors | donors
`,
)

/** What happens to a meeting. The meaning is the status it then has. */
export const happens = lexicon(
  'happens',
  `
عقد / عقدت / عقدوا / عقدا / عقدتا / عقدنا / انعقد / انعقدت / انعقدا / انعقدتا / كان آخر / كانت آخر / عقده / عقدها / عقدته / عقدوه / تم عقدها / تم عقده / تم تنظيمها / تم تنظيمه | held | was held
سبقه / سبقته / سبقها / سبقتها | held | came before it
التأم / التأمت / التأما / التأمتا / يلتئم / تلتئم | held | convened
يعقد / تعقد / يعقدون / يعقدان / تعقدان / ينعقد / تنعقد / يقام / تقام / تنظمه / تنظمها / ينظمه / ينظمها / نظمته / نظمتها / نظمه / نظمها / أقيم / اقيم / أقيمت / يعقده / تعقده / يعقدها / تعقدها / انعقاد | held | is held
أجرى / أجرت / أجروا / أجريا / يجريان / تجريان / أجري / أجريت / يجري / تجري / يجرون / جرى / جرت / يجريها / أجراها / أجرتها | held | was held, of talks
اجتماعهم / التي عقدت / الذي عقد | held | held
انطلق / انطلقت / ينطلق / تنطلق / انطلاقة / بدأ / بدأت / يبدأ / تبدأ / افتتح / افتتحت / يفتتح / تفتتح / افتتاح / انطلاق / بدء / بدئت / تدشين / تم افتتاحها / تم افتتاحه / جرى افتتاحها / جرى افتتاحه / تم إطلاقها / تم إطلاقه | opening | opened
يستمر / تستمر / يتواصل / تتواصل / تواصلت / المنعقد / المنعقدة / المنعقدين / الجاري / الجارية / يواصل / تواصل | ongoing | goes on
أنهى / أنهت / أنهوا / ينهي / تنهي / اختتم / اختتمت / يختتم / تختتم / اختتام / ختام / انتهى / انتهت / اختتموا / انفض / أسدل الستار / أسدلت الستار / يسدل الستار / إسدال الستار / اختتامها / اختتامه | concluded | ended
ستجري / سيجري / سيجرون / سيفتتح / ستفتتح / ستتم / سيتم / ستجرى / سيجرى / المزمع تنظيمها / المزمع تنظيمه / ستنظمه / ستنظمها / سينظمه / سينظمها / سيضم / ستضم / سيجمع / ستجمع / سيقيم / يليه / يليها / تليه / تليها / يتبع / تتبع / يعقبه / يعقبها / تعقبه / تعقبها / مقرر / محددا له / محددا لها / محدد له / محدد لها / المحدد له / المحدد لها / متوقع / يعتزمون / سيعقدون / سيعقدان / ستعقدان / سيتخلل / ستتخلل / سيتخللها / سيتخلله / يسبقه / تسبقه / يسبقها / تسبقها / سيسبقه / سيسبقها / يسبق / تسبق / يلي / تلي / سيليه / سيليها / سيعقده / ستعقده / سيعقدها / سيعقد / ستعقد / سينعقد / ستنعقد / سيلتئم / ستلتئم / سينطلق / ستنطلق / سيقام / ستقام / سيبدأ / ستبدأ / مرتقب / مرتقبة / المرتقب / المرتقبة / المزمع / المزمعة / المقرر / المقررة / مقررا / مقررة / تعتزم / يعتزم / تستعد / يستعد / من المقرر / من المنتظر / ينتظر / من المتوقع / يرتقب / التحضير / المقبل / المقبلة / القادم / القادمة / عقد اجتماع مقبل / لعقد / بصدد عقد / بصدد تنظيم / سنعقد | planned | is planned
أرجئ / أرجئت / ترجئ / يرجئ / أرجأ / أرجأت / تؤجل / يؤجل / سيؤجل / ستؤجل / تقرر تأجيل / أجلوا / تعديل موعد / تغيير موعد / إرجاء / تأجيل / تأجل / تأجلت / أجلت / المؤجل / المؤجلة | postponed | was put off
ألغي / ألغيت / إلغاء / ألغى / ألغت | cancelled | was cancelled
السابق / السابقة / سابق / سابقة / الماضي / الماضية | earlier | earlier
`,
  { clitics: 'conj' },
)

/** Verbs of hosting a meeting, with the status that they give it. */
export const hosting = lexicon(
  'hosts',
  `
استضافت / استضاف / احتضنت / احتضن / شهدت / شهد / ضيفت مدينة / ضيفت العاصمة | held | hosted
تضيف مدينة / تضيف العاصمة / تنظم / ينظم / تستضيف / يستضيف / تحتضن / يحتضن / تشهد / يشهد | held | hosts
ستضيف مدينة / ستضيف العاصمة / ستستضيف / سيستضيف / ستحتضن / سيحتضن / ستشهد / سيشهد / تعتزم استضافة / تستعد لاستضافة / تستعد لاحتضان | planned | will host
`,
  { clitics: 'conj' },
)

/** The same with the meeting as pronoun: `المؤتمر الذي استضافته جنيف`. */
export const hostingIt = lexicon(
  'hosts_it',
  `
استضافته / استضافتها / استضافه / استضافها / احتضنته / احتضنتها / احتضنه / احتضنها / شهدته / شهدتها | held | hosted it
تستضيفه / تستضيفها / يستضيفه / يستضيفها / تحتضنه / تحتضنها / يحتضنه / يحتضنها | held | hosts it
ستستضيفه / ستستضيفها / سيستضيفه / سيستضيفها / ستحتضنه / ستحتضنها / لتستضيفها / لتستضيفه / ليستضيفها / ليستضيفه / لتحتضنها / لتحتضنه | planned | will host it
`,
  { clitics: 'conj' },
)

/** Hosting as a noun with the meeting as pronoun. */
export const hostingOf = lexicon(
  'hosting_of',
  'استضافته / استضافتها / احتضانه / احتضانها / تنظيمه / تنظيمها / عقده / عقدها | hosting it\n',
  { clitics: 'none' },
)

export const invitedBy = lexicon(
  'invited_by',
  'بدعوة من / بدعوه من / بمبادرة من / تلبية لدعوة من / بدعوة | on the invitation of\n',
  { clitics: 'conj' },
)
export const withHosting = lexicon(
  'with_hosting',
  'باستضافة / باحتضان / بتنظيم من / بتنظيم / في ضيافة / بضيافة | hosted by\n',
  { clitics: 'conj' },
)

/** Getting ready to host, and hosting as a noun. */
export const getsReady = lexicon(
  'gets_ready',
  'تستعد / يستعد / تتأهب / يتأهب / تتهيأ / تعتزم / يعتزم / تنوي / ينوي | gets ready\n',
  { clitics: 'conj' },
)
export const toHost = lexicon('to_host', 'لاستضافة / لاحتضان / استضافة / احتضان / لتنظيم / تنظيم | to host\n', {
  clitics: 'none',
})
export const arrives = lexicon(
  'arrives',
  'يتوافد / توافد / تتوافد / تعود / يعود / يعودون / عادت / عاد / عادوا / بزيارة / زيارة عمل / وصل / وصلت / وصلوا / يصل / تصل / توجه / توجهت / يتوجه / تتوجه / غادر / غادرت / يغادر / حل / حلت / يزور / سيتوجه / سافر / سافرت / متوجها / متوجهة / متوجهين / متجها / متجهة / يتجه / تتجه / اتجه / سيتجه / يصلان / قادما إلى | arrives\n',
  { clitics: 'conj' },
)
export const toTakePart = lexicon(
  'to_take_part',
  'للمشاركة / لحضور / بهدف المشاركة / قصد المشاركة / بغية المشاركة / حيث يشارك / حيث سيشارك / حيث تشارك / حيث ستشارك / حيث يحضر / حيث سيحضر / حيث تحضر / حيث ستحضر / ليحضر / ليشارك / لتمثيل / لترؤس / لرئاسة وفد / لترأس / حيث يرأس / حيث يترأس | in order to take part\n',
  { clitics: 'none' },
)
/** Coming back from where it was: `قادما من جنيف بعد المشاركة في القمة`. */
export const afterTakingPart = lexicon(
  'after_taking_part',
  'بعد المشاركة في / بعد مشاركته في / بعد مشاركتها في / عقب مشاركته في / عقب مشاركتها في / بعد أن شارك في / بعد حضوره / بعد حضورها | after taking part in\n',
  { clitics: 'none' },
)
export const whereat = lexicon('whereat', 'حيث | where\n', { clitics: 'none' })
export const hisCountry = lexicon('his_country', 'بلاده / بلادها | his country\n', { clitics: 'none' })
export const underNumber = lexicon('under_number', 'رقم | number\n', { clitics: 'none' })

export const edition = lexicon(
  'edition',
  'نسخته / نسختها / بنسختها / بنسخته / النسخة / طبعته / طبعتها / الطبعة | edition\n',
  { clitics: 'all' },
)

export const ofItsKind = lexicon('of_its_kind', 'من نوعه / من نوعها | of its kind\n', { clitics: 'none' })

/** Verbs of chairing, with and without the meeting as pronoun. */
export const chairing = lexicon(
  'chairs',
  `
ترأس / ترأست / يترأس / تترأس / رأس / رأست / يرأس / ترأسه / ترأسها / يترأسه / يترأسها / تترأسه / تترأسها / يرأسه / يرأسها / سيترأس / ستترأس / سيترأسه / سيترأسها / ستترأسها / سيرأس / سيرأسه / سيرأسها / ترأسته / ترأستها / رأسته / رأستها / رأسه / رأسها | chair | chaired
أدار / أدارت / يدير / تدير | chair | moderated
استضاف / استضافت | host | hosted
`,
  { clitics: 'conj' },
)

/** Verbs of taking over, before the chair of a meeting or body. */
export const takesOver = lexicon(
  'takes_over',
  'تسلم / تسلمت / يتسلم / تتسلم / استلم / استلمت / يستلم / تستلم / تولى / تولت / يتولى / تتولى / سيتسلم / ستتسلم / سيتولى / ستتولى | took over\n',
  { clitics: 'conj' },
)

/** `سلم الرئاسة للرئيس فلان`. */
export const handsOver = lexicon(
  'hands_over',
  'سلم الرئاسة / سلمت الرئاسة / سلم رئاسة القمة / سلم رئاسة الدورة / تسليم الرئاسة / بتسليم الرئاسة / تسليم رئاسة القمة / بتسليم رئاسة القمة / سلمه الرئاسة | handed the chair over\n',
  { clitics: 'conj' },
)
export const chairmanship = lexicon(
  'chairmanship',
  'رئاسة / الرئاسة / مهام رئاسة / الرئاسة الدورية / الرئاسة الحالية / الرئاسة الدورية الحالية / الرئاسة التناوبية / الرئاسة السنوية / رئاسة الدورة الحالية / الرئاسة الدورية التناوبية | the chair\n',
  {
    clitics: 'none',
  },
)

export const whoRelative = lexicon(
  'who_relative',
  'الذي / التي / اللذان / اللذين / اللتان / اللتين / الذين / والذي / والتي / والذين | who\n',
  { clitics: 'none' },
)

/** `بصفة مراقب`, behind those who take part. */
export const asObserver = lexicon(
  'as_observer',
  'بصفة مراقب / بصفة مراقبين / بصفة مراقبة / بصفة ملاحظ / بصفة ملاحظين / بصفتهم مراقبين / بصفته مراقبا / بصفتها مراقبا / بصفتها مراقبة / بصفتها دولة مراقبة / بصفتها دولة مراقب / بصفتهم ملاحظين / بصفته ملاحظا / بصفتها ملاحظة / بصفتها ملاحظا / بصفة عضو مراقب / بصفة دولة مراقبة / بصفتها عضوا مراقبا / بوصفها دولة مراقبة / بوصفها مراقبا / بوصفها مراقبة / بوصفه مراقبا / بوصفهم مراقبين / باعتبارها مراقبا / باعتبارها دولة مراقبة / كمراقب / كمراقبين / كمراقبة / كملاحظ / كملاحظين / كملاحظة / بصفة ضيف / كضيف شرف / كضيف / كضيفة / كضيوف | as an observer\n',
  {
    clitics: 'none',
  },
)

/** `وهو الثامن`, `ويعد الثالث`: an ordinal said of the meeting before it. */
export const itIs = lexicon(
  'it_is',
  'وهو / وهي / هو / هي / ويعد / ويعتبر / يعد / يعتبر / تعد / تعتبر / وتعد / وتعتبر / ليكون / لتكون | is\n',
  {
    clitics: 'none',
  },
)

/** How one meeting stands to another or to what is told: `على هامش`, `في إطار`, `بعد … على`. The meaning is the relation. */
export const relations = lexicon(
  'relation',
  `
في إطار / فى إطار / في اطار / ضمن / ضمن فعاليات / ضمن أعمال / في سياق | part_of | within
على هامش | sidelines | on the sidelines of
بالتزامن / تزامنا / متزامنا / بالتوازي | alongside | at the same time as
بعد / بعيد / عقب / إثر / غداة / في أعقاب / منذ | background | after
قبل / قبيل / عشية | background | before
خلال / أثناء / في ختام / في مستهل / لدى افتتاح / خلال افتتاح / في افتتاح / بافتتاح / في بداية | during | during
مع | other | with
`,
  { clitics: 'conj' },
)

/** Verbs that set two meetings at one time. */
export const coinciding = lexicon(
  'coincides',
  'يتزامن / تتزامن / تزامن / تزامنت / سيتزامن / ستتزامن | coincides with\n',
  { clitics: 'conj' },
)

/** Nouns between what happens and the meeting: `أعمال الاجتماع`, `فعاليات المؤتمر`. */
export const proceedings = lexicon(
  'proceedings',
  `
أعمال / أعماله / أعمالها / فعاليات / فعالياته / فعالياتها / جلسات / أشغال / أشغاله / أشغالها | the proceedings
`,
)

/** Verbs and nouns of receiving guests. */
export const received = lexicon(
  'received',
  `
استقبل / استقبلت / يستقبل / تستقبل | received
`,
  { clitics: 'conj' },
)

/** The same as a noun: `خلال استقباله الوزير`, `قام باستقبال الوزير`. */
export const receiving = lexicon(
  'receiving',
  'استقباله / استقبالها / استقباله اليوم / استقباله أمس / باستقبال | the receiving of\n',
)

/** Taking part. The meaning is the capacity. */
export const takesPart = lexicon(
  'takes_part',
  `
شارك / شاركت / يشارك / تشارك / شاركوا / يشاركون / سيشارك / ستشارك / سوف يشارك / سوف تشارك / اشترك / اشتركت / يشترك / تشترك | participant | takes part
حضر / حضرت / يحضر / تحضر / حضروا / حضره / حضرها / حضرته / حضرتها / يحضره / تحضره / يحضرها / تحضرها / سيحضر / ستحضر / سوف يحضر / سوف تحضر / سيحضره / سيحضرها / ستحضره / ستحضرها / يحضرون / سيحضرون / سيشاركون / سيتواجدون / سيتواجد / ستتواجد / يتواجد | participant | attends
`,
  { clitics: 'conj' },
)

/** Nouns of taking part: `بمشاركة`, `بحضور`. */
export const withPart = lexicon(
  'with_part',
  `
بمشاركة / بحضور / في حضور / وفي حضور / بمشاركه / وبمشاركة / وبحضور / بوجود / ومشاركة / وحضور / مع حضور / مع مشاركة / وسط حضور / وسط مشاركة | participant | with the participation of
برئاسة / وبرئاسة / تحت رئاسة / وتحت رئاسة / تحت الرئاسة المشتركة / برئاسة مشتركة لكل من / برئاسة مشتركة / برئاسة مشتركة بين / برئاسة مشتركة من / ورئاسة مشتركة من / وبرئاسة مشتركة / وبرئاسة مشتركة من | chair | chaired by
بغياب / من دون حضور / دون حضور / بدون حضور / من دون مشاركة / دون مشاركة / بدون مشاركة / غاب عن / غابت عن / يتغيب عن / تتغيب عن / ويتغيب عن / وتتغيب عن / يتغيب عنها / يتغيب عنه / ويتغيب عنها / ويتغيب عنه / وغاب عن / وغابت عن / ويغيب عن / يغيب عن / وتغيب عن / في غياب / وسط غياب / تغيب عن / تغيبت عن / وتغيبت عن / في ظل غياب / مع غياب / غاب عنه / غاب عنها / غابت عنه / غابت عنها / يغيب عنه / يغيب عنها / تغيب عنه / تغيب عنها / وغاب عنه / وغاب عنها / وغابت عنه / وغابت عنها / غاب عنهما / وتغيب عنه / وتغيب عنها / وتغيبت عنه / وتغيبت عنها / ويغيب عنه / ويغيب عنها | absent | in the absence of
`,
  { clitics: 'none' },
)

/** Nouns that count who takes part or belongs. The meaning is the unit. */
export const members = lexicon(
  'unit_of_members',
  `
دولة / دول / بلدا / بلدان / دولتان / دولتين / بلد / اقتصادا | state | states
عضوا / عضو / أعضاء / منتجين | member | members
منظمة / منظمات / هيئة / هيئات / وكالة / وكالات / جهة / جهات / برلمانا / برلمانات / صندوقا / صناديق / مصرفا / مصارف / مؤسسة / مؤسسات | organisation | organisations
وفدا / وفود / وفد | delegation | delegations
رئيس دولة / رئيس دولة وحكومة / رئيس دولة أو حكومة / رئيس حكومة / رئيسا / رئيس / زعيما / زعيم / زعيم دولة / قائد / زعماء / قائدا / قادة / رؤساء / رؤساء دول | leader | leaders
وزيرا / وزراء / وزير / وزير خارجية / وزير دفاع / وزير مالية / وزير طاقة / وزيرا للخارجية / وزيرا للدفاع | minister | ministers
ضيفا / ضيف / ضيوف / خبيرا / خبير / مسؤول / مسئول / مندوب / مسؤولا / مسئولا / مشاركا / مشاركين / مشارك / ممثلا / ممثلين / مندوبا / مندوبين / موفد / موفدا / موفدين / سفيرا / شخص / شخصا / شخصية | person | participants
شركة / شركات | company | companies
`,
)

export const sessionWords = lexicon(
  'session',
  `
جلسة / جلستهم / جلستها / جلسته / جلسات / جلستين / جلستا / جلستي / جلستان / جلسه | session
محور / محاور / محورين / محوران / ورشة / ورش / حلقة نقاش / جلسة عمل / جلستي عمل | session
`,
)

/** Meetings without a common room. */
export const virtual = lexicon(
  'virtual',
  `
عبر الاتصال المرئي / عبر تقنية الفيديو / عبر الفيديو / عبر دائرة تلفزيونية / عبر الإنترنت / عبر تقنية الاتصال المرئي / افتراضيا / عن بعد / بتقنية الفيديو | by video
`,
  { clitics: 'none' },
)

/** Those who hold the same post in other states. */
export const counterparts = lexicon(
  'counterparts',
  'نظرائه / نظرائها / نظرائهم / نظراؤه / نظراؤها / نظراءه / نظرائهما | his counterparts\n',
  { clitics: 'all' },
)

/** `تلتها القمة`: where and when the one before was. */
export const followsIt = lexicon(
  'follows_it',
  'تلتها / تلاها / تليها / يليها / تلته / تلاه / يليه / تليه / أعقبتها / أعقبها / تعقبها / يعقبها / أعقبه / يعقبه | followed it\n',
  { clitics: 'conj' },
)
/** The place of the meeting told before. */
export const samePlace = lexicon(
  'same_place',
  'المدينة نفسها / المدينة ذاتها / العاصمة نفسها / العاصمة ذاتها / المكان نفسه / نفس المدينة | the same city\n',
  {
    clitics: 'none',
  },
)

/** Founded, said of the forum named before. */
export const foundedIt = lexicon(
  'founded_it',
  'تأسس / تأسست / أنشئ / أنشئت / تشكل / تشكلت / أسست / نشأت | was founded\n',
  { clitics: 'conj' },
)

/** Coming to be, of a body: `رأت المنظمة النور`; a person is born as well. */
export const born = lexicon(
  'born',
  'رأى النور / رأت النور / أبصر النور / أبصرت النور / ولد / ولدت / تكون / تكونت / انبثق / انبثقت / بدأ عمله / بدأت عملها / باشر عمله / باشرت عملها | came to be\n',
  { clitics: 'conj' },
)

/** `أبصرت المنظمة النور`. */
export const beholds = lexicon('beholds', 'أبصر / أبصرت / رأى / رأت | saw\n', { clitics: 'conj' })
export const theLight = lexicon('the_light', 'النور | the light\n', { clitics: 'none' })

/** The hour of the report itself. */
export const aLittle = lexicon(
  'a_little',
  'منذ قليل / قبل قليل / بعد قليل / منذ لحظات / قبل لحظات / منذ ساعات / بعد ساعات / قبل ساعات | a little while ago, in a little while\n',
  { clitics: 'conj' },
)

export const already = lexicon('already', 'قد / كانت قد / كان قد | had\n', { clitics: 'conj' })

/** Founding of the forum named before: `منذ تأسيسه`. */
export const foundingOwn = lexicon(
  'founding_own',
  'تأسيسه / تأسيسها / إنشائه / إنشائها / إنشاؤه / إنشاؤها / تشكيله / تشكيلها / قيامه / قيامها / نشأته / نشأتها / ولادته / ولادتها | its founding\n',
  { clitics: 'conj' },
)

/** The meeting that founds a body. */
export const foundingMeeting = lexicon(
  'founding_meeting',
  'المؤتمر التأسيسي / مؤتمره التأسيسي / مؤتمرها التأسيسي / الاجتماع التأسيسي / اجتماعه التأسيسي / اجتماعها التأسيسي / القمة التأسيسية / قمتها التأسيسية | founding meeting\n',
  { clitics: 'conj' },
)

/** Deciding, before what was decided. */
export const decides = lexicon(
  'decides',
  'قرر / قررت / قرروا / اتفق / اتفقت / اتفقوا / أقر / أقرت / تقرر | decided\n',
  {
    clitics: 'conj',
  },
)

/** Who founded it. */
export const foundedBy = lexicon(
  'founded_by',
  'على يد / على أيدي / من قبل / من جانب / بمبادرة من / بمبادرة / بقرار من / أسسته / أسستها / أسسها / باتفاق بين / بين | by\n',
  { clitics: 'none' },
)

/** Verbs and nouns of founding. */
export const founding = lexicon(
  'founded',
  `
تشكل / تشكلت / تأسس / تأسست / أسس / أسست / أنشئ / أنشئت / شكل / شكلت / أنشأ / أنشأت / نشأ / نشأت | founded
تشكيل / تأسيس / إنشاء / انشاء / قيام / تدشين / إطلاق | the founding of
`,
)

/** Calling a body into being: `أطلق الرئيس التحالف`, `أعلن عن تأسيسه`, `بتدشين تحالف`. */
export const launches = lexicon(
  'launches',
  'أطلق / أطلقت / دشن / دشنت / أسس / أسست / أنشأ / أنشأت / شكل / شكلت | launched\n',
  { clitics: 'conj' },
)
export const announces = lexicon('announces', 'أعلن / أعلنت / أعلنوا / إعلان / الإعلان | announced\n', {
  clitics: 'conj',
})
export const launching = lexicon('launching', 'تدشين / بتدشين / إطلاق / بإطلاق | launching\n', { clitics: 'conj' })

/** Verbs of an agenda: what a session or meeting deals with. */
export const deals = lexicon(
  'deals',
  `
ناقش / ناقشت / يناقش / تناقش / يتدارس / تتدارس / يتدارسون / يبحثون / يناقشون / تفرد / يفرد / تكرس / ستكرس / سيكرس / مكرسة / سيناقش / ستناقش / بحث / بحثت / يبحث / تبحث / سيبحث / ستبحث / تتناول / يتناول / تناول / تناولت / ستتناول / خصصت / تخصص / مخصصة / تركز / يركز / ركزت / يتطرق / تتطرق / استعرضت / تستعرض / يستعرض / تعنى / تتعلق / حول / بعنوان / تحت عنوان / تحت شعار / بشعار / عن | deals with
لمناقشة / لبحث / لتناول / لاستعراض / مناقشة / بحث / لدراسة / للبحث في / للتباحث في / للنظر في / لتدارس / تنظر في / ينظر في / ستنظر في / سينظر في / نظرت في / نظر في | to discuss
`,
  { clitics: 'conj' },
)

/** What a session alone does: `تعنى الثانية بالمناخ`, `تسلط الجلسة الأولى الضوء على`. */
export const onAgenda = lexicon(
  'on_agenda',
  `
تتمحور / تمحورت / ستتمحور / يتمحور / تعنى / ستعنى / تخصص / ستخصص / سيخصص / خصص / خصصت / تخصيص / المخصصة / المكرسة / كرست / تكرس / ستكرس / تسلط / سلطت / ستسلط / تعالج / عالجت / ستعالج / تنصب / انصبت / ستنصب / تدور / دارت / ستدور / حملت / تحمل / ستحمل / جاءت / تتطرق / تطرقت / ستتطرق / استعرضت / استعرض / تضمنت / تضمن / تتضمن / ستتضمن / ستركز / ستستعرض / تسعى / تهدف / بشأن / عنوانها / وعنوانها / موضوعها / تحمل عنوان / حملت عنوان / للحديث عن / للوقوف على / يتعلق / تتصل / يتصل / يعنى | takes up
`,
  { clitics: 'conj' },
)

/** Words that give a meeting's aim: `بهدف`, `لبحث`, `من أجل`. */
export const aims = lexicon(
  'aims',
  `
بهدف / بغية / من أجل / لأجل / سعيا إلى / هدفه / ويهدف / يهدف إلى / تهدف إلى / يهدف / تهدف / الهادف إلى / الهادفة إلى | in order to
لبحث / لمناقشة / للبحث في / للبحث / للتباحث / لدراسة / لتنسيق / لدعم / لتدارس / للتشاور / لتعزيز / لمتابعة / لإعادة / لاعادة / لمساعدة / لحشد / لجمع / لتمويل / للنظر في / لمواجهة / لمكافحة / حول / بشأن / لإقرار / لاعتماد / لوضع | to
`,
  { clitics: 'none' },
)

/** Words before a meeting's length. */
export const lasting = lexicon(
  'lasts',
  `
يستمر / تستمر / استمر / استمرت / وتستمر / ويستمر / يتواصل / تتواصل / تدوم / يدوم / دام / دامت / امتد / تمتد / تستغرق / استغرق | lasts
على مدى / على مدار / لمدة / طيلة / طوال | over
`,
  { clitics: 'conj' },
)

export const untilWords = lexicon('until', 'حتى / الى / إلى / لغاية / حتي | until\n', { clitics: 'none' })

/** A meeting named only as another of its kind. */
export const another = lexicon('another', 'آخر مماثل / أخرى مماثلة / آخر / أخرى / اجتماع مماثل | another\n', {
  clitics: 'none',
})

export const firstTime = lexicon('first_time', 'لأول مرة / للمرة الأولى | for the first time\n', { clitics: 'none' })

/** The day of what was told before. */
export const sameDay = lexicon(
  'same_day',
  'نفس اليوم / اليوم نفسه / اليوم ذاته / ذات اليوم / اليوم عينه | the same day\n',
  { clitics: 'none' },
)

/** What turns a word of putting off into something that did not happen: `معارضة تأجيل`. */
export const unsettled = lexicon(
  'unsettled',
  `
معارضتها / معارضته / معارضة / يعارض / تعارض / عارض / عارضت / رفض / رفضت / يرفض / ترفض / رفضه / رفضها | opposes
اقتراح / اقترح / اقترحت / يقترح / تقترح / مقترح / احتمال / احتمالات / إمكانية / امكانية / قد / ربما / يمكن / يدرس / تدرس / بحث / يبحث | perhaps
طلب / طلبت / يطلب / تطلب / طالب / طالبت / يطالب / تطالب / مطالبا / مطالبة / دعا / دعت / يدعو / تدعو / داعيا / داعية / ناشد / ناشدت / حث / حثت / دعوة / دعوات / الدعوات / دعوته / دعوتها / الدعوة / طلبا / طلبه / طلبها | asks for
نفى / نفت / ينفي / تنفي / لم / لن / عدم / دون / بدون / لا | not
`,
  { clitics: 'conj' },
)
