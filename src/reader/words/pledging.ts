import { lexicon } from '../engine/lexicon.js'
import { conjugated } from './conjugate.js'

/** Verbs that promise or set aside money: a sum behind them is a pledge. The meaning is the stage. */
export const gives = lexicon(
  'gives',
  conjugated(`
تعهد ~ يتعهد / تصدر ~ يتصدر / وعد / وعدت / وعدوا / تبرع ~ يتبرع | pledged | pledged
ساهم ~ يساهم / أسهم ~ يسهم | pledged | contributed
خصص ~ يخصص / سنخصص / نخصص / خصصنا / سنتبرع / نتبرع / تبرعنا / سنساهم / نساهم / ساهمنا / نتعهد / تعهدنا / نلتزم / التزمنا / رصدنا | pledged | set aside
رصد ~ يرصد / التزم ~ يلتزم | pledged | set aside, undertook
خصت / متعهدا / متعهدة / متعهدين / ملتزما / ملتزمة / ملتزمين / تعهده / تعهدها / تعهدهم / بتعهده / بتعهدها / بتعهدهم / واعدا / واعدة | pledged | pledging
تكفل ~ يتكفل / التزامه / التزامها / التزامهم / بالتزامه / بالتزامها / بالتزامهم | pledged | undertook
`),
  { clitics: 'conj' },
)

/** Verbs that give only in company: beside a word of aid. The meaning is the stage of their past forms. */
export const givesMaybe = lexicon(
  'gives_maybe',
  conjugated(`
أعطى ~ يعطي / قدم ~ يقدم / سنقدم / نقدم / قدمنا / سنمنح / منحنا / منح ~ يمنح / سلم ~ يسلم / حولت / يحول / سيحول / ستحول | disbursed | gave
أودع ~ يودع / دفع ~ يدفع / دفعنا / سندفع / ندفع / صرفنا / صرف ~ يصرف / سدد ~ يسدد / أنفق ~ ينفق | disbursed | paid
وقع ~ يوقع / وافق ~ يوافق / موافقته / موافقتها / أقر ~ يقر / اعتمد ~ يعتمد | committed | signed or agreed
ضاعف ~ يضاعف / جدد ~ يجدد | pledged | raised
ستضيف / سيضيف / ستضمن / سيضمن / مول ~ يمول / وفر ~ يوفر / سنوفر / وفرنا / سنمول / ضخ ~ يضخ / استثمر ~ يستثمر | pledged | funds
`),
  { clitics: 'conj' },
)

/** Giving with the sum taken up behind: `20 مليونا سددتها لندن`. The meaning is the stage. */
export const gaveIt = lexicon(
  'gave_it',
  `
قدمها / قدمتها / قدمته / قدمه / منحها / منحتها / منحه / منحته / سددها / سددتها / سدده / سددته / دفعها / دفعتها / دفعه / دفعته / صرفتها / صرفها / حولتها / حولها / أنفقتها / أنفقها / سلمتها / سلمها | disbursed | gave it
خصصها / خصصتها / خصصه / خصصته / رصدها / رصدتها / رصده / رصدته / تقدمها / يقدمها / ستقدمها / سيقدمها / ستدفعها / سيدفعها / ستمنحها / سيمنحها / أعلنتها / أعلنها | pledged | set it aside
`,
  { clitics: 'none' },
)

/** The noun of giving with the sum taken up: `17 مليونا تعهدت أوسلو بدفعها`. */
export const givingIt = lexicon(
  'giving_it',
  'دفعها / دفعه / تقديمها / تقديمه / تخصيصها / تخصيصه / منحها / منحه / سدادها / سداده / تسديدها / توفيرها / توفيره | giving it',
)

/** Deciding and intending: with a noun of giving behind it a pledge. */
export const intends = lexicon(
  'intends',
  conjugated(`
قرر ~ يقرر / اتفق ~ يتفق / اعتزم ~ يعتزم / نوى ~ ينوي / أبدى استعداده / أبدت استعدادها | pledged | decided
`),
  { clitics: 'conj' },
)

/** Giving as a noun. */
export const giving = lexicon(
  'giving',
  `
التعهد / إلغاء ديون / إلغاء ديونه / إلغاء ديونها / إلغاء الديون / شطب ديون / شطب ديونها / شطب الديون / إسقاط ديون / إسقاط ديونها / إسقاط الديون / توجيه مبلغ / تقديم / تقديمه / تقديمها / تقديمهم / منح / منحها / توفير / توفيرها / دفع / ضخ / التبرع / تبرع / المساهمة / صرف / تمويل / إرسال / إقراض / اقراض / إقراضه / إقراضها | pledged | giving
تخصيص / تخصيصه / تخصيصها / رصد / اعتماد | pledged | setting aside
`,
)

/** Aid as a noun. The meaning is the form. */
export const aid = lexicon(
  'aid',
  `
مساعدة / مساعدات / مساعداته / مساعداتها / مساعداتهم / معونة / معونات / إغاثة | unspecified | aid
دعم / دعما / دعمه / دعمها / تمويل / تمويلا / تمويلات / حزمة / حزمته / حزمتها / حزمة مساعدات / إسهام / إسهامه / إسهامها / إسهامات | unspecified | support
حصة / حصته / حصتها / حصتنا / مساهمة / مساهمات / مساهمته / مساهمتها / مساهماته / مساهماتها / مساهماتهم / مساهمتنا / مساهماتنا / مساعداتنا | unspecified | contribution
مبالغ موعودة / المبالغ الموعودة / المبالغ المتعهد بها / تعهدا / التزاما / وعودا / التزامات مالية / تعهد / تعهدات / تعهداته / تعهداتها / تعهداتهم / التزامات / وعود | unspecified | pledges
قائمة المانحين / لائحة المانحين / مقدمة المانحين / قائمة الدول المانحة / مقدمة الدول المانحة / صدارة المانحين / صدارة الدول المانحة / رأس المانحين / رأس قائمة المانحين / طليعة المانحين / المقدمة / الصدارة / الطليعة | unspecified | list of donors
أكبر مانح / أكبر مانحة / أكبر مساهم / أكبر مساهمة / أكبر ممول / أكبر ممولة / أكبر متبرع / أكبر متبرعة / أكبر المانحين / أكبر المساهمين / أكبر الممولين / أكبر المتبرعين / أكبر الدول المانحة / أكبر دولة مانحة / أكبر جهة مانحة / أكبر الجهات المانحة / المانح الأول / المانح الأكبر / المانح الرئيسي / المانحة الأولى / المساهم الأول / المساهم الأكبر | unspecified | largest donor
منحة / منح / هبة / هبات / منحا / كمنح / كهبات / تبرع / تبرعات / تبرعا / تبرعه / تبرعها / تبرعهم / منحته / منحتها / هبتها | grant | grant
قرض / قروض / قروضا / قرضا / قروض ميسرة / إقراض / اقراض / إقراضه / إقراضها / اتفاق قرض / خط ائتمان / خطوط ائتمان / كقروض / تسهيلات / تسهيلات ائتمانية / وديعة | loan | loan
استثمار / استثمارات / استثمارا / كاستثمارات / مشاريع استثمارية | investment | investment
ضمانات / تسهيلات ائتمانية للصادرات / ضمانات صادرات / ضمان صادرات / ائتمان صادرات / ائتمانات صادرات / ائتمانات للتصدير / ائتمان للتصدير / اعتمادات تصدير / كاعتمادات تصدير / خطوط ائتمان لتمويل الصادرات / تمويل الصادرات / ضمان الصادرات | export_credit | export credit
مساعدات عينية / مساعدات غذائية / مواد إغاثية | in_kind | in kind
مساعدات عسكرية / مساعدة عسكرية / معدات عسكرية / دعم عسكري / دعما عسكريا | military | military aid
`,
)

/** Help in kind, as it stands behind a verb of giving. The meaning is the form. */
export const goods = lexicon(
  'goods',
  `
طائرة / طائرات / مقاتلة / مقاتلات / مروحية / مروحيات / طائرة مسيرة / طائرات مسيرة / طائرات مقاتلة / طائرات نقل / طائرة نقل | military | aircraft
دبابة / دبابات / مدرعة / مدرعات / عربة مدرعة / عربات مدرعة / عربات عسكرية / آليات عسكرية / ناقلات جند / سيارات مصفحة | military | armour
أسلحة / أسلحة دفاعية / سلاح / ذخيرة / ذخائر / صواريخ / صاروخ / صاروخا / منظومة دفاع جوي / منظومات دفاع جوي / أنظمة دفاع جوي / قذائف مدفعية | military | arms
زورق / زوارق / سفينة حربية / سفن حربية / فرقاطة / فرقاطات | military | ships
مدرب / مدربا / مدربين / مدرب عسكري / مدربين عسكريين / مستشار عسكري / مستشارا عسكريا / مستشارين عسكريين / خبراء عسكريين / خبيرا عسكريا | military | trainers
عنصر / عنصرا / شرطي / شرطيا / رجال شرطة / جندي / جنديا / جنود / جنودا / عسكري / عسكريا / عسكريين / قوات إضافية / كتيبة | military | troops
معدات عسكرية / تجهيزات عسكرية / عتاد عسكري / عتادا عسكريا / معدات قتالية / تدريب عسكري / تدريبا عسكريا / تدريبات عسكرية | military | military equipment
خيمة / خيام / خياما / بطانية / بطانيات / مأوى مؤقت / مساكن مؤقتة / بيوت جاهزة / منزل متنقل | in_kind | shelter
جرعة / جرعات / لقاحات / أدوية / مستلزمات طبية / معدات طبية / تجهيزات طبية / مساعدات طبية / أجهزة طبية / أجهزة تنفس / كمامة / كمامات / سيارة إسعاف / سيارات إسعاف / مستشفى ميداني / مستشفيات ميدانية / مستشفى ميدانيا | in_kind | medical help
مساعدات غذائية / مواد غذائية / مواد إغاثية / مساعدات إغاثية / سلة غذائية / سلال غذائية / طن / طنا / أطنان / وجبة / وجبات | in_kind | food and relief goods
خبير طبي / خبيرا طبيا / خبراء طبيين / طبيبا / فريقا طبيا / فريق طبي / فرق طبية / كوادر طبية | in_kind | medical staff
مولد / مولدات / مولدات كهربائية / معدات / تجهيزات / حافلة / حافلات / شاحنة / شاحنات | in_kind | equipment
منحة دراسية / منح دراسية / مقعد دراسي / مقعدا دراسيا | in_kind | scholarships
`,
)

/** Sending and handing over help. The meaning is the stage of the past forms. */
export const sends = lexicon(
  'sends',
  conjugated(`
أرسل ~ يرسل / سنرسل / نرسل / أرسلنا / أوصل ~ يوصل / أوصلنا / زود ~ يزود / سنزود / سلم ~ يسلم / سنسلم / أوفد ~ يوفد / عرض ~ يعرض | disbursed | sent
إرسال / تسليم / تزويد / إيفاد / توريد / نشر | pledged | sending
`),
)

/** Training whose object is a force. */
export const trains = lexicon(
  'trains',
  `
تدريب / تأهيل / تجهيز / تسليح | military | training or equipping
`,
)

/** Armed forces that are trained or equipped. */
export const forces = lexicon(
  'forces',
  `
قوات / القوات / جيش / الجيش / شرطة / الشرطة / خفر السواحل / حرس السواحل / حرس الحدود / عناصر / ضباط / ضابط / ضابطا / جنود / جندي / جنديا / وحدات / كتائب / قواتها / جيشها / جيوش | forces
`,
)

/** Raising what one gives. */
export const raises = lexicon(
  'raises',
  `
زيادة / توسيع / رفع / مضاعفة / تكثيف | raising
`,
)

/** Verbs of raising what one gives. */
export const raisesTo = lexicon(
  'raises_to',
  conjugated(`
رفع ~ يرفع / نرفع / سنرفع / زاد ~ يزيد / سنزيد / ضاعف ~ يضاعف | pledged | raised
`),
  { clitics: 'conj' },
)

/** A sum that is as large as the one before it. */
export const sameSum = lexicon(
  'same_sum',
  'مبلغ مماثل / مبلغا مماثلا / مبلغ مشابه / مبلغ مساو / مبلغ مواز / المبلغ نفسه / المبلغ ذاته / المبلغ عينه / نفس المبلغ / ذات المبلغ / القيمة نفسها / القيمة ذاتها | an equal sum\n',
)

/** Gathering pledges: the conference or the receiver stands where a donor would. */
export const gathers = lexicon(
  'gathers',
  conjugated(`
جمع ~ يجمع / جمعنا / بجمع / تعبئة / حصد ~ يحصد / حشد ~ يحشد / تلقى ~ يتلقى / تلقينا / يتلق / تتلق / حصل ~ يحصل / حصول / حصوله / حصولها / حصولهم / نال ~ ينال / جنى ~ يجني | pledged | gathered
حصيلة / بحصيلة / جملة ما / إجمالي / بإجمالي / مجموع / بمجموع / مجمل / الحصيلة / الإجمالي | pledged | total
`),
  { clitics: 'conj' },
)

/** Amounting to: beside pledges in the plural a total, else the worth of what stands before. */
export const amounts = lexicon(
  'amounts',
  conjugated(`
بلغ ~ يبلغ / تجاوز ~ يتجاوز / وصل ~ يصل / فاق ~ يفوق / زاد ~ يزيد / ناهز ~ يناهز / قارب ~ يقارب / تخطى ~ يتخطى | pledged | amounted to
`),
  { clitics: 'conj' },
)

/** Asking for money. */
export const asks = lexicon(
  'asks',
  conjugated(`
طلب ~ يطلب / طلبنا / نطلب / ناشدنا / نناشد / ناشد ~ يناشد / طالب ~ يطالب / التمس ~ يلتمس / دعا ~ يدعو / داعيا / مطالبا / مناشدا / داعية / مطالبة | requested | asked for
طلبته / طلبتها / طلبوه / ناشدته | requested | asked for it
نداء / النداء / نداءه / نداءها / ندائها / ندائه / مناشدة / مناشدتها / نداءات | requested | appeal
إلى جمع / لجمع / إلى حشد / لحشد / للحصول على / إلى الحصول على / بهدف جمع / تهدف / يهدف / يسعى / تسعى / يسعون / يأمل / تأمل / يطمح / تطمح | wanted | hopes to raise
`),
  { clitics: 'conj' },
)

/** The speaker's own state. */
export const ownState = lexicon(
  'own_state',
  `
بلاده / بلادها / بلادنا / بلدي / بلده / بلدها / بلدنا / حكومته / حكومتها / حكومتنا / حكومة بلاده / حكومة بلادها / دولته / دولتنا | his country
`,
)

/** What stands between an amount and its second naming: `ما يعادل`, `أي نحو`. */
export const equals = lexicon(
  'equals',
  `
ما يعادل / يعادل / أي / أي ما يعادل / بما يعادل / ما يساوي / ما يوازي / أي ما يوازي / يوازي / أي نحو / أي حوالي / ما يقارب | equals
`,
  { clitics: 'conj' },
)

/** For whose good. */
export const forGood = lexicon(
  'for_good',
  `
دعم / مساعدة / مساندة / إعمار / إعادة إعمار / اعمار / إعادة اعمار / لصالح / لفائدة / إغاثة / استقرار / إنعاش / تعافي / نهوض / إلى / تنمية / اقتصاد / خزينة / شعب / حكومة / جيش | for the good of
`,
)
