import { lexicon } from '../engine/lexicon.js'

/** Verbs that put members into a forum: `يضم التحالف 68 دولة`. */
export const includes = lexicon(
  'includes',
  `
يضم / تضم / ضم / ضمت / تشمل / يشمل / توحد / يوحد / يشكل من / تشكل من / ويضم / المؤلفة من / المكون من / تشمل عضوية / يشمل عضوية / تضم عضوية / يتألف من / تتألف من / يتكون من / تتكون من / مؤلف من / مكون من / المؤلف من / المكون من / المكونة من / المؤلفة من / مؤلفة من / مكونة من | includes
`,
  { clitics: 'conj' },
)

/** `توسعت المنظمة لتضم`: what the body named before comes to include. */
export const toInclude = lexicon('to_include', 'لتضم / ليضم / لتشمل / ليشمل | so as to include\n', { clitics: 'none' })

/** Verbs with the meeting as subject: it brings so many together. */
export const gathers = lexicon(
  'gathers',
  'ضم / ضمت / يضم / تضم / سيضم / ستضم / سيجمع / ستجمع / جمع / جمعت / جمعا / جمعتا / يجمع / تجمع | brings together\n',
  {
    clitics: 'conj',
  },
)

/** Words of leading: `الذي تقوده`, `بقيادة`. */
export const leads = lexicon(
  'leads',
  `
تقوده / يقوده / تقودها / يقودها / بقيادة / بزعامة / تتزعمه / يتزعمه / تتزعمها / قادته / قادتها / تقود / يقود / قادت / ستقود / سيقود / ستقوده / سيقوده / ستقودها / سيقودها / تترأسه / يترأسه / تترأسها / يترأسها / الذي ترأسه / التي ترأسها / وتتولى قيادته / تتولى قيادته / تتولى قيادتها | led by
`,
  { clitics: 'conj' },
)

/** Nouns and verbs of joining. */
export const joins = lexicon(
  'joins',
  `
انضم / انضمت / ينضم / تنضم / انضموا / انضمتا / تنضمان / التحقت / التحق / يلتحق / تلتحق / انضوى / انضوت / ينضوي تحت لواء / تنضوي تحت لواء / ينضوي تحت / تنضوي تحت / ينضوي تحت مظلة / تنضوي تحت مظلة / انضوت تحت لواء / ينتمي / تنتمي | member | joined
سينضم / ستنضم / ستنضمان / سينضمان / ستلتحق / سيلتحق | candidate | will join
انضمام / الانضمام / التحاق / الالتحاق / عضوية / بالانضمام / للانضمام / انضمامها / انضمامه | candidate | accession
`,
  { clitics: 'all' },
)

/** Words that make an accession only wished for or weighed. */
export const weighs = lexicon(
  'weighs',
  `
يدرس / تدرس / ندرس / تريد / يريد / تود / يود / مرشحة / المرشحة / مرشح / تدرسان / يدرسان / تدرسون / تبحث إمكانية / يبحث إمكانية / تنوي / ينوي / تسعيان / ترغبان / ترغب / تعتزمان / أبدت رغبتها / أبدى رغبته / أعربت عن رغبتها / أعرب عن رغبته / أعربت عن رغبة / أبدت اهتمامها / أعربت عن اهتمامها / أبدت استعدادها / أعربت عن استعدادها / رغبتها / رغبته / رغبة / راغبة / الراغبة / تطمح / يطمح / تتطلع / يتطلع / تتفاوض / يتفاوض / تفاوضت / تفكر / دراسة / إمكانية / احتمال / طلب / طلبت / يعتزم / تعتزم / تسعى / يسعى / ترغب / يرغب / تقدمت بطلب / تأمل / يأمل | weighs
`,
  { clitics: 'conj' },
)

/** `الدول الشريكة`: as some bodies call their members. */
export const partnerStates = lexicon('partner_states', 'الشريكة / شريكة / الأعضاء | partner or member, of states\n', {
  clitics: 'none',
})

/** `انضمام غانا إليه`. */
export const toBody = lexicon('to_body', 'إليه / إليها | to it\n', { clitics: 'none' })

/** `الدول المشاركة في التحالف`. */
export const participating = lexicon('participating', 'المشاركة / المنضوية / المنخرطة / المنضمة | taking part\n', {
  clitics: 'none',
})

export const leaves = lexicon(
  'leaves',
  `
انسحب / انسحبت / ينسحب / تنسحب / انسحاب / خروج / خرجت / تعليق عضوية / علقت عضوية / تجميد عضوية | former | left
`,
)

/** `اتفقت`, `وقعت`: states that agreed at a meeting took part in it. */
export const agrees = lexicon(
  'agrees',
  `
اتفقت / اتفق / اتفقوا / وقعت / وقع / أقرت / تعهدت / توافقت / التزمت | agreed
`,
  { clitics: 'conj' },
)

/** Speaking at a meeting: `ألقى كلمة`, `بكلمة لـ`. */
export const speech = lexicon(
  'speech',
  `
كلمة / كلمات / كلمته / كلمتها / خطاب / خطابا / خطابه / مداخلة / مداخلته | speech
`,
)

/** A body of the agenda named by its place in it: `أولاهما`. */
export const firstOfTwo = lexicon(
  'of_two',
  `
أولاهما / أولهما / أولاها | 1 | the first of them
ثانيتهما / ثانيهما / ثانيتها | 2 | the second of them
ثالثتها / ثالثها | 3 | the third of them
`,
)

export const memberOf = lexicon(
  'member_of',
  'عضوا في / عضو في / أعضاء في / الأعضاء في / عضوة في / عضوا ب | members of\n',
  { clitics: 'none' },
)

/** `تتألف المجموعة من`: the forum stands between the verb and من. */
export const consists = lexicon('consists', 'تتألف / يتألف / تتكون / يتكون / تتشكل / يتشكل | consists\n', {
  clitics: 'conj',
})

/** Accession of somebody that has not happened yet: `دعت … للانضمام`. */
export const invites = lexicon(
  'invites',
  `
دعت / دعا / دعوة / بدعوة / وجهت دعوة إلى / توجيه دعوة إلى / وجهت الدعوة إلى / توجيه الدعوة إلى / وجهت الدعوة ل / دعوتها | invited
`,
  { clitics: 'conj' },
)
export const accession = lexicon(
  'accession',
  `
للانضمام / للإنضمام / بالانضمام / للانخراط في صفوفها / للانخراط في صفوفه / للالتحاق بها / للالتحاق به / للالتحاق بصفوفها / إلى الالتحاق بها / إلى الانضمام / لعضوية / لعضويتها / لعضويته / إلى عضوية / إلى عضويتها / ليصبحوا أعضاء / لتصبح أعضاء / لتصبح عضوا / ليصبح عضوا / لتكون أعضاء / لأن تصبح أعضاء / ليكونوا جزءا من / لتكون جزءا من / لتصبح جزءا من / ليصبحوا جزءا من / أعضاء كاملي العضوية / لنيل العضوية / للعضوية | to become members
`,
  { clitics: 'none' },
)

/** A membership granted: `قبول عضوية`, `أقر عضوية`. */
export const accepts = lexicon(
  'accepts',
  `
قبول عضوية / قبول طلب / قبول انضمام / أقر عضوية / أقرت عضوية / أقر انضمام / أقرت انضمام / أقروا انضمام / قبل انضمام / قبلت انضمام / اعتمد انضمام / اعتمدت انضمام / اعتمد عضوية / اعتمدت عضوية / اعتماد عضوية / منح العضوية الكاملة ل / منح عضوية كاملة ل / منح العضوية ل / الموافقة على انضمام / الموافقة على عضوية / وافقت على انضمام / وافق على انضمام / وافقوا على انضمام / وافقت على طلب انضمام / وافق على طلب انضمام / وافقت على طلبي انضمام / وافق على طلبي انضمام / الموافقة على طلب انضمام / المصادقة على انضمام / صادقت على انضمام / صادق على انضمام / الموافقة على منح العضوية ل | accepted as a member
`,
  { clitics: 'conj' },
)

/** `انضم إليها`: the forum is the one named before. */
export const joinsIt = lexicon(
  'joins_it',
  `
انضم إليها / ينضم إليها / ينضم إليه / تنضم إليها / تنضم إليه / انضمتا إليه / انضمتا إليها / انضما إليه / انضما إليها / انضمت إليها / انضم إليه / انضمت إليه / انضم لها / انضمت لها / انضم إليهم / انضمت إليهم / التحق بهم / التحقت بهم / انضمت إلى المجموعة / انضم إلى المجموعة / التحقت بها / التحق بها / التحقت به / التحق به | joined it
`,
  { clitics: 'conj' },
)

/** Leaving, said of whoever is named before: `أعلنت … انسحابها من`. */
export const leavesItself = lexicon(
  'leaves_itself',
  `
انسحابها / انسحابه / انسحابهم / الانسحاب / خروجها / خروجه / مغادرتها / بالانسحاب / انسحبت / انسحب / انسحبوا / ستنسحب / تنسحب / ينسحب / ستخرج / تخرج / خرجت / سيخرج / خرج / الخروج / بالخروج | left
`,
  { clitics: 'conj' },
)

/** Leaving with the forum as object: `تغادر المنظمة`. */
export const quits = lexicon('quits', 'تغادر / يغادر / ستغادر / غادرت / غادر / بمغادرة / مغادرة | left\n', {
  clitics: 'conj',
})

/** Membership withheld for a time. */
export const suspends = lexicon(
  'suspends',
  `
تعليق عضوية / علقت عضوية / علق عضوية / يعلق عضوية / تعلق عضوية / علقوا عضوية / يجمد عضوية / تجمد عضوية / تجميد عضوية / جمدت عضوية / جمد عضوية / تعليق مشاركة / علقت مشاركة / إنهاء مشاركة / أنهت مشاركة / إنهاء عضوية / أنهت عضوية / ألغت عضوية / ألغى عضوية / إلغاء عضوية / وتعليق عضوية | suspended
`,
  { clitics: 'conj' },
)

/** A membership given back: `رفع تعليق عضوية`. */
export const restores = lexicon(
  'restores',
  `
برفع تعليق عضوية / برفع تجميد عضوية / بإنهاء تعليق عضوية / بإلغاء تعليق عضوية / برفع التعليق عن عضوية / لرفع تعليق عضوية / برفع تعليق مشاركة / رفع تعليق عضوية / إنهاء تعليق عضوية / إلغاء تعليق عضوية / رفع تجميد عضوية / إنهاء تجميد عضوية / رفعه تعليق عضوية / رفع تعليق مشاركة / إنهاء تعليق مشاركة / رفع تجميد مشاركة / استعادة عضوية / إعادة عضوية / عودة عضوية / رفع التعليق عن عضوية / رفع التجميد عن عضوية | restored the membership of
`,
  { clitics: 'conj' },
)

/** How many belong in all: `ليصل عدد أعضاء المنظمة إلى`. */
export const numberOfMembers = lexicon(
  'number_of_members',
  `
عدد أعضاء / عدد المؤسسين / عدد المؤسسين المرتقبين / عدد الأعضاء المؤسسين / عدد الأعضاء المعتمدين / عدد الأعضاء / عدد الدول المنضمة إلى / عدد الدول المنضوية في / عدد الدول المنضوية تحت لواء / عدد الدول المنخرطة في / عدد الدول المنضمة / عدد الدول الموقعة على / عدد المنضمين إلى / عدد المنضوين تحت لواء / عدد المنضوين في / عدد المشاركين في التحالف / عدد أعضاء / عدد أعضائها / عدد أعضائه / عدد الدول الأعضاء في / عدد الأعضاء في / عدد الدول الأعضاء / عدد دول / يتبقى لها / يتبقى فيها / يبقى فيها / يتبقى له / عضويته / عضويتها | the number of members
`,
  { clitics: 'conj' },
)

/** Who becomes a member, counted or not: `أصبحت … العضو الـ24`. */
export const becomes = lexicon(
  'becomes',
  'أصبحت / أصبح / لتصبح / ليصبح / باتت / بات / تصبح / يصبح / ستصبح / سيصبح | became\n',
  { clitics: 'conj' },
)
export const theMember = lexicon(
  'the_member',
  'العضو / الدولة العضو / البلد العضو / الدولة الثالثة / الدولة الرابعة / الدولة الخامسة / الدولة السادسة / الدولة السابعة / الدولة الثامنة / الدولة التاسعة / الدولة العاشرة | the member\n',
  { clitics: 'none' },
)
export const memberWord = lexicon(
  'member_word',
  'عضو / عضوا / العضو / عضوة / عضوان / عضوين / كاملة العضوية / كامل العضوية / دولة عضوا / الدولة العضو / أعضاء / بلدا عضوا | member\n',
  { clitics: 'none' },
)

/** `انضمامها إلى`, said of whoever stands before. */
export const joinsOwn = lexicon(
  'joins_own',
  'انضمامها / انضمامه / بانضمامها / بانضمامه / لانضمامها / لانضمامه / التحاقها / التحاقه | its joining\n',
  { clitics: 'none' },
)

/** A membership that is being granted. */
export const acceptance = lexicon('acceptance', 'قبول / ضم / إدخال | acceptance\n', { clitics: 'conj' })
export const inMembership = lexicon('in_membership', 'في عضوية / إلى عضوية / لعضوية | into the membership\n', {
  clitics: 'none',
})
export const granting = lexicon(
  'granting',
  'منح العضوية / منح عضويتها / منح عضويته / منح عضوية | granting membership\n',
  { clitics: 'conj' },
)

/** What a forum is: `هي منظمة إقليمية تأسست عام …`. */
export const bodyNoun = lexicon(
  'body_noun',
  'منظمة / مجموعة / رابطة / اتحاد / هيئة / تجمع / تكتل / الفضاء / كتلة / حلف / المنظمة / المجموعة / الرابطة / الاتحاد / الهيئة / الوكالة / وكالة / النادي / التجمع / التكتل / الكتلة / المنتدى / التحالف / الائتلاف / القوة | body\n',
  { clitics: 'conj' },
)

/** `قدمت طلبا للانضمام`. */
export const handsIn = lexicon(
  'hands_in',
  'قدمت / قدم / تقدمت / تقدم / قدمتا / تقدم بطلب / تتقدم / يتقدم / تقدمتا / تقدمت بطلبات / قدمت طلبات / يقدم / تقدم / ستقدم / سيقدم / ستقدمان / ستسلمان / سلمت / سلمتا / ستسلم / يتقدمان / تتقدمان / ستتقدم / سيتقدم / ستتقدمان | handed in\n',
  { clitics: 'conj' },
)

/** Coming back into a forum. */
export const returns = lexicon(
  'returns',
  'عودة / عاد / عادت / يعود / تعود / رجوع / إعادة / بعودة / لعودة / أعيدت / أعيد / بإعادة / لإعادة | returned\n',
  { clitics: 'conj' },
)

/** A decision on membership: `وافق … على عضوية`. */
export const approves = lexicon(
  'approves',
  'وافق / وافقت / صادق / صادقت / أقر / أقرت / أيد / أيدت / إقرار / موافقة | member | approved\nاتفاق مبدئي / اتفق / اتفقت / اتفقوا | candidate | agreed in principle\n',
  { clitics: 'conj' },
)
export const onMembership = lexicon(
  'on_membership',
  'على عضوية / على انضمام / على قبول / على ضم | the membership of\n',
  { clitics: 'none' },
)

/** `البالغ عددها 43 دولة`. */
export const numbering = lexicon(
  'numbering',
  'البالغ عددها / بلغ عددها / يبلغ عددها / وصل عددها إلى / البالغ عددهم / وعددها / وعددهم / البالغ عدد أعضائها / البالغ عدد أعضائه | numbering\n',
  { clitics: 'none' },
)

/** Asking to be taken in, before the names of those who asked. */
export const applications = lexicon(
  'applications',
  'طلبات العضوية / طلبات الانضمام / طلبات للانضمام / طلبات عضوية / طلبات انضمام | applications for membership\n',
  { clitics: 'none' },
)

/** `تم تعليق عضويتها`, said of whoever stands before. */
export const suspendsOwn = lexicon(
  'suspends_own',
  'تعليق عضويتها / تعليق عضويته / أنهت عضويتها / أنهى عضويته / إنهاء عضويتها / بإنهاء عضويتها / إنهاء عضويته / بإنهاء عضويته / تجميد عضويتها / تجميد عضويته / علقت عضويتها / علقت عضويتهما / علقت عضويته / علق عضويته / جمد عضويته / تجميده عضويته / تجميدها عضويتها / تعليقه عضويته / تعليقها عضويتها / جمدت عضويتها / المعلقة عضويتها / المعلقة عضويته / عضويتها معلقة | its membership was suspended\n',
  { clitics: 'conj' },
)

export const asMember = lexicon(
  'as_member',
  'كعضو / كأعضاء / كأحدث عضو / كأحدث الأعضاء / بصفتهم أعضاء / بصفتها العضو / باعتبارها العضو / لتكون العضو / كعضوين / كعضوا / عضوا كامل العضوية / كعضوها / عضوا جديدا / عضوا كاملا / عضوة جديدة / عضوا دائما / أعضاء جددا / عضوين جديدين | as a member\n',
  { clitics: 'none' },
)
export const grants = lexicon('grants', 'تمنح / منحت / يمنح / منح | grants\n', { clitics: 'conj' })
export const fullMembership = lexicon(
  'full_membership',
  'العضوية الكاملة / عضوية كاملة / العضوية / صفة العضو المنتسب / صفة عضو منتسب / صفة العضو / صفة عضو / العضوية المنتسبة / عضوية منتسبة | membership\n',
  {
    clitics: 'none',
  },
)

/** `الدول الأربع المؤسسة`: the adjective behind the number. */
export const foundingAdjective = lexicon('founding_adj', 'المؤسسة / المؤسسين / المؤسسون | founding\n', {
  clitics: 'none',
})

/** Those who founded a body, before their names. */
export const foundingStates = lexicon(
  'founding_states',
  'الدول المؤسسة / البلدان المؤسسة / الأعضاء المؤسسون / الأعضاء المؤسسين / الدول الأعضاء المؤسسة | founding members\n',
  { clitics: 'all' },
)

export const eachOf = lexicon('each_of', 'كلا من / كل من / كلا من دول | each of\n', { clitics: 'conj' })
export const membersNoun = lexicon(
  'members_noun',
  'أعضاء / الأعضاء / الدول الأعضاء / أعضاؤه / أعضاؤها / أعضائه / أعضائها | members\n',
  {
    clitics: 'all',
  },
)
export const theyAre = lexicon('they_are', 'هم / وهم / هي / وهي | they are\n', { clitics: 'none' })

/** Withholding, apart from what is withheld: `علقت سابقا عضوية`. */
export const halts = lexicon('halts', 'علقت / علق / يعلق / تعلق / علقوا / جمدت / جمد / يجمد / تجمد | suspended\n', {
  clitics: 'conj',
})
export const membershipNoun = lexicon('membership_noun', 'عضوية | membership\n', { clitics: 'none' })

/** What leaves only those who follow: `لم يعد يضم سوى`. */
export const only = lexicon('only', 'سوى / إلا | only\n', { clitics: 'none' })

/** Staying a member: `ستبقى عضوا فيه`. */
export const stays = lexicon(
  'stays',
  'بقيت / بقي / تبقى / يبقى / ستبقى / سيبقى / لا تزال / لا يزال / ما زالت / ما زال / ما تزال / ظلت / ظل / ستظل / سيظل / كانت / كان / ليست / ليس / تعد / يعد / تعتبر / يعتبر | stays\n',
  { clitics: 'conj' },
)

/** The forum named before: `عضوا فيه`. */
export const inIt = lexicon('in_it', 'فيه / فيها / به / بها | in it\n', { clitics: 'none' })
export const toIt = lexicon('to_it', 'إليه / إليها / له / لها | to it\n', { clitics: 'none' })
export const fromIt = lexicon('from_it', 'منه / منها | from it\n', { clitics: 'none' })

/** A membership given back, said of whoever stands before: `إلغاء تجميد عضويتها`. */
export const restoresOwn = lexicon(
  'restores_own',
  'رفع تعليق عضويتها / رفع تعليق عضويته / إلغاء تجميد عضويتها / إلغاء تعليق عضويتها / رفع تجميد عضويتها / إنهاء تعليق عضويتها / إنهاء تجميد عضويتها / استعادت عضويتها / استعاد عضويته / استعادت مقعدها / استعاد مقعده / استعادة عضويتها / استعادة مقعدها / استعادتها مقعدها / استأنفت عضويتها / استئناف عضويتها / عادت إلى مقعدها / عاد إلى مقعده / عادت لشغل مقعدها | got its membership back\n',
  { clitics: 'conj' },
)

/** Membership lost for a time, with the state behind: `عضوية غانا معلقة`, `قُبلت عضوية`. */
export const isSuspended = lexicon('is_suspended', 'معلقة / مجمدة / المعلقة / المجمدة | suspended\n', {
  clitics: 'none',
})
export const isAccepted = lexicon(
  'is_accepted',
  'قبلت / قبل / اعتمدت / أقرت / منحت / نالت / نال / حصلت على / حصل على / اكتسبت / اكتسب | obtained\n',
  { clitics: 'conj' },
)

/** Managing to join: `نجحت غانا بالانضمام`. */
export const succeeds = lexicon(
  'succeeds',
  'نجحت / نجح / تمكنت / تمكن / استطاعت / استطاع / احتفلت / احتفل / أعلنت رسميا / أعلن رسميا / أتمت / أتم / استكملت / استكمل | succeeded\n',
  { clitics: 'conj' },
)

/** Kinds of bodies that a report may name though no list does. */
export const bodyKind = lexicon(
  'body_kind',
  'تحالف / تحالفا / تكتل / تكتلا / تجمع / تجمعا / منتدى / مجموعة / رابطة / آلية / اتحاد / اتحادا / منظمة / مبادرة / هيئة / مجلس / مجلسا / لجنة / ائتلاف / ائتلافا / حلف / حلفا / كتلة / قوة / شراكة / جماعة / مؤتمر / كونفدرالية | body\n',
)

/** Includes at a time: `كانت تضم في البداية`. */
export const thenIncludes = lexicon(
  'then_includes',
  'كانت تضم / كان يضم / أصبحت تضم / أصبح يضم / باتت تضم / بات يضم / صارت تضم / صار يضم / حيث تضم / حيث يضم / إذ تضم / إذ يضم / تجمع يضم / تكتل يضم / تحالف يضم / منظمة تضم / مجموعة تضم / رابطة تضم / كتلة تضم | includes by now\n',
  { clitics: 'conj' },
)

/** New ones, behind their number. */
/** Two that belong: `وعضوين جديدين هما`. */
export const twoMembers = lexicon('two_members', 'عضوان / عضوين / دولتان / دولتين / بلدين | two members\n', {
  clitics: 'conj',
})
export const newOnes = lexicon(
  'new_ones',
  'جديدة / جدد / جديدان / جديدين / جديدتان / جديدتين / إضافية / إضافيين / أخرى / آخرين | new\n',
  { clitics: 'none' },
)

/** Getting a seat by a vote: `فازت بعضوية المجلس`. */
export const wins = lexicon(
  'wins',
  'فاز / فازت / فازوا / فازتا / فوز / حافظ / حافظت / حافظتا / انتخبت / انتخب / انتخاب / إعادة انتخاب / ظفرت / ظفر | won\n',
  { clitics: 'conj' },
)
export const aSeat = lexicon(
  'a_seat',
  'بعضوية / لعضوية / على عضويتها / على عضويته / على عضويتهما / على عضوية / بمقعد / عضوا / عضوة / عضوين / أعضاء / لشغل مقعد / لشغل مقاعد | a seat\n',
  { clitics: 'none' },
)
export const regains = lexicon('regains', 'استعادت / استعاد / تستعيد / يستعيد / جددت / جدد | got back\n', {
  clitics: 'conj',
})
export const ownSeat = lexicon('own_seat', 'مقعدها / مقعده / عضويتها / عضويته | its seat\n', { clitics: 'none' })
export const intoOwn = lexicon('into_own', 'لعضويتها / لعضويته | into its membership\n', { clitics: 'none' })

/** Putting a state out of a body: `طردت روسيا من`. */
export const expels = lexicon(
  'expels',
  'طرد / طردت / إقصاء / أقصيت / أقصي / استبعاد / استبعدت / استبعد / إخراج / أخرجت / فصل / فصلت | expelled\n',
  { clitics: 'conj' },
)

/** `أحد أبرز أعضاء`. */
export const oneOf = lexicon('one_of', 'أحد / إحدى / واحدة من / واحدا من / واحد من | one of\n', { clitics: 'none' })

/** States that together are a body: `الدول الخمس التي تشكل الكتلة`. */
export const makesUp = lexicon('makes_up', 'تشكل / يشكل / تؤلف / تكون / شكلت | make up\n', { clitics: 'none' })

/** Saying that one wants to join, apart from the wish itself: `أعربت المكسيك عن اهتمامها`. */
export const expresses = lexicon(
  'expresses',
  'أعرب / أعربت / عبر / عبرت / أبدت / أبدى / أظهرت / أعلنت عن | expressed\n',
  { clitics: 'conj' },
)
export const wish = lexicon(
  'wish',
  'رغبتها / رغبته / رغبتهما / اهتمامها / اهتمامه / اهتماما / استعدادها / رغبة | the wish\n',
  { clitics: 'none' },
)
export const membershipWord = lexicon('membership_word', 'العضوية / بالعضوية / للعضوية | membership\n', {
  clitics: 'none',
})

/** Withholding as a noun with an adjective: `التعليق الفوري لعضوية غانا`. */
export const suspension = lexicon('suspension', 'التعليق / تعليق / التجميد / تجميد | suspension\n', { clitics: 'conj' })

/** `عندما انضمت`: who joins stands in the main clause. */
export const whenIt = lexicon('when_it', 'عندما / حين / حينما / بعدما / بعد أن / منذ أن | when\n', { clitics: 'conj' })

/** `انسحابها من`, said of whoever stands before. */
export const ownLeaving = lexicon(
  'own_leaving',
  'انسحابها / انسحابه / بانسحابها / خروجها من عضوية / الانسحاب | its leaving\n',
  { clitics: 'conj' },
)

/** Coming back, said of whoever stands before: `أعلن السودان عودته إلى`. */
export const ownReturn = lexicon(
  'own_return',
  'عودته / عودتها / بعودته / بعودتها / استئناف نشاطه / استئناف نشاطها / سيستأنف نشاطه / ستستأنف نشاطها / استأنف نشاطه / استأنفت نشاطها / يستأنف نشاطه / تستأنف نشاطها / استئناف مشاركتها / استئناف مشاركته | its return\n',
  { clitics: 'conj' },
)

/** On the way in: `23 دولة في طور الانضمام`. */
export const onTheWay = lexicon(
  'on_the_way_in',
  'في طور الانضمام / في طريقها للانضمام / في طريقها إلى الانضمام / في مرحلة الانضمام / في انتظار الانضمام / بصدد الانضمام / قيد الانضمام / تنتظر الانضمام / تستعد للانضمام / على وشك الانضمام / في سبيلها إلى الانضمام / في قائمة المنتظرين / في قائمة الانتظار / على قائمة الانتظار / على لائحة الانتظار | about to join\n',
  { clitics: 'none' },
)

/** A membership that has grown: `قفزت عضوية الوكالة من 75 إلى 160 دولة`. */
export const grew = lexicon(
  'grew',
  'قفزت / قفز / ترتفع / يرتفع / سترتفع / سيرتفع / تصل / يصل / ستصل / سيصل / ارتفعت / ارتفع / زادت / زاد / توسعت / توسع / اتسعت / اتسع / نمت / نما / وصلت / وصل / تضاعفت / تضاعف | grew\n',
  { clitics: 'conj' },
)

/** The paper that makes a body; who signs it belongs. */
export const charter = lexicon(
  'charter',
  'نظامها الأساسي / نظامه الأساسي / ميثاقها / ميثاقه / معاهدة تأسيسها / معاهدة إنشائها / ميثاق تأسيسها / ميثاق تأسيسه / اتفاق تأسيسها / اتفاقية تأسيسها / اتفاقية إنشائها / اتفاقية إنشائه / وثيقة تأسيسها / وثيقة تأسيسه / عقد تأسيسها | its charter\n',
  { clitics: 'none' },
)

/** The chair that goes to another. */
export const passes = lexicon('passes', 'تنتقل / انتقلت / ستنتقل / آلت / تؤول / ستؤول | passes to\n', {
  clitics: 'conj',
})

/** What is handed in to be taken in. */
export const application = lexicon(
  'application',
  'بطلبات انضمام / بطلب انضمام / بطلبات للانضمام / بطلب للانضمام / بطلبات عضوية / بطلب عضوية / طلبات انضمام / طلب انضمام / بطلب عضويتها / بطلب عضويته / بطلب انضمامها / بطلب انضمامه / بطلب الانضمام / بطلب العضوية / بطلب للانضمام إليه / بطلب للانضمام إليها | application to join\n',
  { clitics: 'none' },
)

/** Who joined last, before its name. */
export const lastToJoin = lexicon(
  'last_to_join',
  'آخرهم / آخرها / أحدثهم / أحدثها / آخر المنضمين إليها / آخر المنضمين إليه / آخر الملتحقين بها / آخر الملتحقين به / آخر الدول المنضمة إليها / آخر الدول المنضمة إليه / آخر من انضم إليها / آخر من انضم إليه / أحدث المنضمين إليها / أحدث المنضمين إليه / أحدث أعضائها / أحدث أعضائه / آخر أعضائها / آخر أعضائه | the last to join it\n',
  { clitics: 'conj' },
)

/** `39 دولة من أصل 54 عضوا`. */
export const outOf = lexicon('out_of', 'أصل | out of\n', { clitics: 'none' })

/** `ومن أعضائها غانا`: of the members of the body told before. */
export const ofItsMembers = lexicon(
  'of_its_members',
  'من أعضائها / من أعضائه / من بين أعضائها / من بين أعضائه / أبرز أعضائها / أبرز أعضائه / من أبرز أعضائها / من أبرز أعضائه | among its members\n',
  { clitics: 'conj' },
)

/** `تعتزم غانا دخول المنظمة`: going in, of a body. */
export const entering = lexicon('entering', 'دخول / الدخول إلى / الدخول في / الولوج إلى / ولوج | entering\n', {
  clitics: 'none',
})

/** The chair falling to somebody. */
export const fallsTo = lexicon('falls_to', 'تعود / يعود / عادت / أسندت / عهد ب / ستعود / تنتقل دفة | falls to\n', {
  clitics: 'conj',
})

/** The time for which a state has the chair. */
export const presentTerm = lexicon(
  'present_term',
  'الدورة الحالية / الدورة الراهنة / الدورة الجارية | the present term\n',
  { clitics: 'none' },
)

/** The body told before, as the one whose chair it is. */
export const ofTheBody = lexicon(
  'of_the_body',
  'للمنظمة / للمجموعة / للاتحاد / للهيئة / للرابطة / للتجمع / للتكتل / للمنتدى / للكتلة / للوكالة / للمجلس / للجنة | of the body\n',
  { clitics: 'none' },
)

/** `قبل أن تلتحق ليبيا بها`. */
export const withIt = lexicon('with_it', 'بها / به | with it\n', { clitics: 'none' })

/** An invitation that was sent out. */
export const invitesOut = lexicon(
  'invites_out',
  'وجهت الدعوة / وجه الدعوة / وجهت دعوة / وجه دعوة / توجيه الدعوة / توجيه دعوة / وجهوا الدعوة / وجهت دعوات / وجه دعوات | sent an invitation\n',
  { clitics: 'conj' },
)

/** Choosing who leads: `اختار القادة غانا لرئاسة الاتحاد`. */
export const chooses = lexicon(
  'chooses',
  'انتخب / انتخبت / انتخبوا / ينتخب / تنتخب / اختار / اختارت / اختاروا / اختير / اختيرت / فضل / فضلت / زكى / زكوا / عين / انتخاب / اختيار / تزكية | chose\n',
  { clitics: 'conj' },
)
export const toTheChair = lexicon(
  'to_the_chair',
  'لرئاسة / لتولي رئاسة / لتولي الرئاسة الدورية ل / لقيادة / على رأس | to the chair of\n',
  { clitics: 'none' },
)

/** Going away from the body told before: `وكانت غانا قد غادرتها`. */
export const leftIt = lexicon(
  'left_it',
  'غادرتها / غادرها / غادرته / غادره / تركتها / تركها / تركته / هجرتها | left it\n',
  { clitics: 'conj' },
)

/** Ending a suspension, apart from what is ended: `رفع الاتحاد التعليق المفروض على غانا`. */
export const lifts = lexicon('lifts', 'رفع / رفعت / يرفع / سيرفع / ألغى / ألغت / أنهى / أنهت | lifted\n', {
  clitics: 'conj',
})
/** What is lifted: being kept out. */
export const exclusion = lexicon(
  'exclusion',
  'التعليق / التجميد / الحظر / العقوبات / تعليقه / تعليقها | keeping out\n',
  { clitics: 'none' },
)
export const setUpon = lexicon('set_upon', 'المفروض على / المفروضة على / على / عن | set upon\n', { clitics: 'none' })

/** `أعادتها إلى صفوفها`, `أعيدت إلى عضويتها`. */
export const givenBack = lexicon(
  'given_back',
  'أعادتها إلى صفوفها / أعادها إلى صفوفه / أعادتها إلى صفوفه / إعادتها إلى صفوفها / إعادتها إلى صفوفه / أعادتها إلى عضويتها / أعادها إلى عضويته | took it back\n',
  { clitics: 'conj' },
)

/** Taking new members in: `لاستقبال أعضاء جدد`. */
export const takesIn = lexicon(
  'takes_in',
  'استقبال / لاستقبال / لضم / ضم / قبول / لقبول / ستستقبل / سيستقبل / ستضم / سيضم / استقبلت / استقبل / ضمت / قبلت / قبل | takes in\n',
  { clitics: 'conj' },
)

/** Who made a body, by its verb with the body taken up: `المنظمة التي أنشأتها روسيا`. */
export const madeIt = lexicon(
  'made_it',
  'أنشأتها / أسستها / أطلقتها / أنشأها / أسسها / أطلقها / أنشأته / أسسته / أطلقته / أنشأه / أسسه / أطلقه | made it\n',
  { clitics: 'none' },
)

/** A process, which begins and is not founded: `انطلقت عملية برشلونة عام 1995`. */
export const begins = lexicon('begins', 'انطلقت / انطلق / بدأت / بدأ / أطلقت / أطلق / رأت النور | began\n', {
  clitics: 'conj',
})

/** The paper that makes a body, named with the body: `على النظام الأساسي للوكالة`. */
export const charterOf = lexicon(
  'charter_of',
  'على النظام الأساسي / على ميثاق / على معاهدة تأسيس / على معاهدة إنشاء / على اتفاقية تأسيس / على اتفاقية إنشاء / على الميثاق التأسيسي | the charter of\n',
  { clitics: 'none' },
)

/** Coming back to the body told before: `ثم رجعت إليها`. */
export const cameBack = lexicon(
  'came_back',
  'رجعت إليها / رجع إليها / رجعت إليه / رجع إليه / عادت إليها / عاد إليها / عادت إليه / عاد إليه | came back to it\n',
  { clitics: 'conj' },
)

/** Giving up a seat: `تخلت عن مقعدها`. */
export const gaveUp = lexicon(
  'gave_up',
  'تخلت عن مقعدها / تخلى عن مقعده / تخلت عن عضويتها / تخلى عن عضويته / تخلت لاحقا عن مقعدها / أنهت عضويتها / أنهى عضويته | gave up its seat\n',
  { clitics: 'conj' },
)

/** Handing the chair to another. */
export const handsOver = lexicon('hands_over', 'سلم / سلمت / يسلم / تسلم / سيسلم / ستسلم | handed over\n', {
  clitics: 'conj',
})

/** A body in the place of an earlier one. */
export const succeedsBody = lexicon('succeeds_body', 'خلف / خلفت / حل محل / حلت محل / ورث / ورثت | succeeded\n', {
  clitics: 'none',
})

/** Obtaining membership, with who obtained it behind the verb: `حصلت الهند على العضوية الكاملة`. */
export const obtains = lexicon('obtains', 'حصلت / حصل / نالت / نال / اكتسبت / اكتسب | obtained\n', { clitics: 'conj' })

/** The chair of the body told before. */
export const ownChair = lexicon('own_chair', 'رئاستها / رئاسته / رئاستها الدورية / رئاسته الدورية | its chair\n', {
  clitics: 'none',
})

/** Members with all rights, of those counted: `54 منها كاملة العضوية`. */
export const fullMembers = lexicon('full_members', 'كاملة العضوية / كاملو العضوية / كاملي العضوية | full members\n', {
  clitics: 'none',
})
