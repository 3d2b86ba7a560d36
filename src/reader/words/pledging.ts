import { lexicon } from '../engine/lexicon.js'
import { conjugated } from './conjugate.js'

/** Verbs that promise or set aside money: a sum behind them is a pledge. The meaning is the stage. */
export const gives = lexicon(
  'gives',
  conjugated(`
تعهد ~ يتعهد / وعد / وعدت / وعدوا / تبرع ~ يتبرع | pledged | pledged
ساهم ~ يساهم / أسهم ~ يسهم | pledged | contributed
خصص ~ يخصص / سنخصص / نخصص / سنتبرع / سنساهم | pledged | set aside
رصد ~ يرصد / التزم ~ يلتزم | pledged | set aside, undertook
متعهدا / متعهدة / متعهدين / تعهده / تعهدها / تعهدهم / واعدا / واعدة | pledged | pledging
تكفل ~ يتكفل / التزامه / التزامها / التزامهم | pledged | undertook
`),
  { clitics: 'conj' },
)

/** Verbs that give only in company: beside a word of aid. The meaning is the stage of their past forms. */
export const givesMaybe = lexicon(
  'gives_maybe',
  conjugated(`
قدم ~ يقدم / سنقدم / نقدم / سنمنح / منح ~ يمنح / سلم ~ يسلم / حولت / يحول / سيحول / ستحول | disbursed | gave
دفع ~ يدفع / صرف ~ يصرف / سدد ~ يسدد / أنفق ~ ينفق | disbursed | paid
وقع ~ يوقع / وافق ~ يوافق / موافقته / موافقتها / أقر ~ يقر / اعتمد ~ يعتمد | committed | signed or agreed
ضاعف ~ يضاعف / جدد ~ يجدد | pledged | raised
مول ~ يمول / وفر ~ يوفر / سنوفر / سنمول / ضخ ~ يضخ / استثمر ~ يستثمر | pledged | funds
`),
  { clitics: 'conj' },
)

/** Deciding and intending: with a noun of giving behind it a pledge. */
export const intends = lexicon(
  'intends',
  conjugated(`
قرر ~ يقرر / اعتزم ~ يعتزم / نوى ~ ينوي / أبدى استعداده / أبدت استعدادها | pledged | decided
`),
  { clitics: 'conj' },
)

/** Giving as a noun. */
export const giving = lexicon(
  'giving',
  `
تقديم / منح / توفير / دفع / ضخ / التبرع / تبرع / المساهمة / صرف / تمويل / إرسال / إقراض / اقراض / إقراضه / إقراضها | pledged | giving
تخصيص / رصد / اعتماد | pledged | setting aside
`,
)

/** Aid as a noun. The meaning is the form. */
export const aid = lexicon(
  'aid',
  `
مساعدة / مساعدات / مساعداته / مساعداتها / مساعداتهم / معونة / معونات / إغاثة | unspecified | aid
دعم / دعما / دعمه / دعمها / تمويل / تمويلا / تمويلات / حزمة / حزمة مساعدات / إسهام / إسهامه / إسهامها / إسهامات | unspecified | support
مساهمة / مساهمات / مساهمته / مساهمتها / مساهماته / مساهماتها / مساهماتهم | unspecified | contribution
تعهد / تعهدات / تعهداته / تعهداتها / تعهداتهم / التزامات / وعود | unspecified | pledges
منحة / منح / هبة / هبات / منحا / تبرع / تبرعات / تبرعا | grant | grant
قرض / قروض / قروضا / قرضا / قروض ميسرة / إقراض / اقراض / إقراضه / إقراضها / اتفاق قرض / خط ائتمان / تسهيلات / وديعة | loan | loan
استثمار / استثمارات / استثمارا | investment | investment
ضمانات / ضمانات صادرات / ضمان صادرات / ائتمان صادرات / ائتمانات صادرات | export_credit | export credit
مساعدات عينية / مساعدات غذائية / مواد إغاثية | in_kind | in kind
مساعدات عسكرية / مساعدة عسكرية / معدات عسكرية / دعم عسكري / دعما عسكريا | military | military aid
`,
)

/** Gathering pledges: the conference or the receiver stands where a donor would. */
export const gathers = lexicon(
  'gathers',
  conjugated(`
جمع ~ يجمع / جمعنا / حصد ~ يحصد / حشد ~ يحشد / تلقى ~ يتلقى / حصل ~ يحصل / نال ~ ينال / جنى ~ يجني | pledged | gathered
حصيلة / إجمالي / مجموع / مجمل / الحصيلة / الإجمالي | pledged | total
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
طلب ~ يطلب / ناشد ~ يناشد / طالب ~ يطالب / التمس ~ يلتمس / دعا ~ يدعو / داعيا / مطالبا / مناشدا / داعية / مطالبة | requested | asked for
نداء / مناشدة / نداءات | requested | appeal
إلى جمع / لجمع / إلى حشد / لحشد / للحصول على / إلى الحصول على / بهدف جمع / يسعى / تسعى / يسعون / يأمل / تأمل / يطمح / تطمح | wanted | hopes to raise
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
ما يعادل / يعادل / أي / أي ما يعادل / بما يعادل / ما يساوي / أي نحو / أي حوالي / ما يقارب | equals
`,
  { clitics: 'conj' },
)

/** For whose good. */
export const forGood = lexicon(
  'for_good',
  `
دعم / مساعدة / مساندة / إعمار / إعادة إعمار / اعمار / إعادة اعمار / لصالح / لفائدة / إغاثة / استقرار / إلى / تنمية / اقتصاد / خزينة / شعب / حكومة / جيش | for the good of
`,
)
