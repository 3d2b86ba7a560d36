import { lexicon } from '../engine/lexicon.js'

/** Units of time; singular, plural and accusative. Value: the unit. */
const units = lexicon(
  'unit',
  `
ثانية / ثواني / ثوان | second | second
دقيقة / دقائق / دقايق | minute | minute
ساعة / ساعات | hour | hour
يوم / أيام / يوما / ايام | day | day
ليلة / ليال / ليالي | day | night
أسبوع / أسابيع / أسبوعا | week | week
شهر / أشهر / شهور / شهرا | month | month
فصل / فصول | season | season
ربع / أرباع | quarter | quarter
نصف | half | half
سنة / سنوات / سنين / عام / أعوام / عاما / سنه / حول | year | year
عقد / عقود / عقدا | decade | decade
قرن / قرون / قرنا | century | century
`,
)

/** The plurals among them: without a number they tell no length. */
const plurals = lexicon(
  'unit_many',
  `
ثواني / ثوان | second | seconds
دقائق / دقايق | minute | minutes
ساعات | hour | hours
أيام / ليال / ليالي | day | days
أسابيع | week | weeks
أشهر / شهور | month | months
فصول | season | seasons
أرباع | quarter | quarters
سنوات / سنين / أعوام | year | years
عقود | decade | decades
قرون | century | centuries
`,
)

const duals = lexicon(
  'unit_two',
  `
ثانيتان / ثانيتين | second | two seconds
دقيقتان / دقيقتين | minute | two minutes
ساعتان / ساعتين | hour | two hours
يومان / يومين | day | two days
ليلتان / ليلتين | day | two nights
أسبوعان / أسبوعين | week | two weeks
شهران / شهرين | month | two months
سنتان / سنتين / عامان / عامين | year | two years
عقدان / عقدين | decade | two decades
قرنان / قرنين | century | two centuries
`,
)

/** `يومي 12 و13 شباط`: what follows names each of them. */
const each = lexicon(
  'each',
  `
يومي / يوما / أيام | day | the days
شهري / أشهر | month | the months
عامي / عاما / سنتي / أعوام / سنوات / العامين / عامين | year | the years
`,
)

const which = [
  ...lexicon(
    'past',
    'الماضي / الماضية / الماضيين / الماضيتين / المنصرم / المنصرمة / الفائت / الفائتة / المنقضي / المنقضية / الفارط / الفارطة / اللي فات / اللي فاتت / الأخيرة / الأخيرين / الأخيرتين / الماضيات / الماضيان / الماضيتان | -1 | past',
  ),
  ...lexicon(
    'coming',
    'المقبل / المقبلة / المقبلين / المقبلتين / القادم / القادمة / القادمين / القادمتين / القادمان / القادمتان / المقبلان / المقبلتان / الآتي / الآتية / الجاي / الجاية / اللي جاي | 1 | coming',
  ),
  ...lexicon('past_bare', 'ماضية / ماضيين / ماضيتين / سابقة / منصرمة / فائتة / أخيرة | -1 | past, without the article'),
  ...lexicon(
    'coming_bare',
    'مقبلة / مقبلين / مقبلتين / قادمة / قادمين / قادمتين / آتية / جاية | 1 | coming, without the article',
  ),
  ...lexicon('few', 'القليلة / المعدودة / القلائل | few'),
  ...lexicon('current', 'الجاري / الجارية / الحالي / الحالية / الراهن / الراهنة / هذا / هذه | 0 | current'),
  ...lexicon('this', 'هذا / هذه / ذات | this'),
]

/** Parts of a month, a year, a season. */
const edges = lexicon(
  'edge',
  `
مطلع / بداية / أوائل / مستهل / بدايات / بدء / مطالع | start | start
منتصف / أواسط / وسط | middle | middle
نهاية / أواخر / آخر / ختام / نهايات | end | end
`,
)

/** `أول` and the like are beginnings only of units. */
const unitEdges = lexicon('edge_of_unit', 'أول | start | start\nأخر | end | end')

/** Distances from now or from an event. */
const distances = [
  ...lexicon('ago', 'قبل / منذ / من قبل / من حوالي / مند | ago'),
  ...lexicon('ahead', 'بعد / عقب | ahead'),
  ...lexicon('within', 'خلال / في غضون / في خلال / غضون / في ظرف / بظرف | within'),
  ...lexicon('gone', 'مضت / مضى / خلت / انقضت / فاتت / مضين / مضيا / مضتا / خلون / فات | gone'),
  ...lexicon('weekend_leave', 'عطلة / إجازة / خلال عطلة | leave'),
  ...lexicon(
    'for',
    'لمدة / على مدى / مدة / على مدار / طوال / طيلة / طول / يستمر / تستمر / استمر / استمرت / تستغرق / يستغرق / استغرق / استغرقت / لفترة / بعد مرور / مدتها / مدته | for',
  ),
]

export const unitWords = [...units, ...plurals, ...duals, ...each, ...which, ...edges, ...unitEdges]

/** Words before a length of time. */
export const distanceWords = distances
