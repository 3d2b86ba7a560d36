import { lexicon } from '../engine/lexicon.js'

/** ISO weekdays, Monday first. They stand with the article; without it most are other words. */
const weekdays = lexicon(
  'weekday',
  `
الاثنين / الإثنين / الأثنين | 1 | Monday
الثلاثاء / الثلثاء / الثلاثا | 2 | Tuesday
الأربعاء / الإربعاء / الاربعا | 3 | Wednesday
الخميس | 4 | Thursday
الجمعة | 5 | Friday
السبت | 6 | Saturday
الأحد | 7 | Sunday
`,
)

/** The same without the article, as in `آخر اثنين` and `يوم أحد`. */
const bareWeekdays = lexicon(
  'weekday_bare',
  `
اثنين / إثنين | 1 | Monday
ثلاثاء | 2 | Tuesday
أربعاء | 3 | Wednesday
خميس | 4 | Thursday
جمعة | 5 | Friday
سبت | 6 | Saturday
أحد | 7 | Sunday
`,
)

/** Days told from today. Value: how many days away. */
const relative = lexicon(
  'rel_day',
  `
اليوم / النهارده / النهاردة / لليوم الثاني / لليوم الثالث / لليوم الرابع / لليوم الخامس / لليوم الثاني على التوالي / لليوم الثالث على التوالي / لليوم الرابع على التوالي / في اليوم الثاني والأخير / في اليوم الثالث والأخير / في يومها الثاني والأخير / في يومه الثاني والأخير | 0 | today
أمس / الأمس / البارحة / امبارح / مبارح | -1 | yesterday
أمس الأول / أول أمس / أول من أمس / الأول من أمس / قبل أمس / أول البارحة / أول امبارح | -2 | the day before yesterday
غدا / الغد / غد / بكرة / بكرا / غدوة | 1 | tomorrow
بعد غد / بعد الغد / بعد بكرة / بعد غدا / بعد بكرا | 2 | the day after tomorrow
`,
)

const nights = lexicon(
  'rel_night',
  `
الليلة / هذه الليلة / الليلة دي | 0 | tonight
الليلة الماضية / الليلة الفائتة / الليلة المنصرمة / ليلة أمس / ليل أمس / ليلة البارحة | -1 | last night
الليلة قبل الماضية / ليلة أول أمس / ليل أول أمس / ليلة أول من أمس | -2 | the night before last
الليلة المقبلة / الليلة القادمة / ليلة غد / ليلة الغد | 1 | tomorrow night
`,
)

const now = lexicon('now', 'الآن / هذه اللحظة / في هذه اللحظة / هذه الساعة / حاليا / حالا / دلوقتي / هلأ | now')

/** Parts of the day. With a clock time they say which half of the day is meant. */
const parts = lexicon(
  'part',
  `
فجر / الفجر / فجرا / بعد منتصف الليل / بعد منتصف ليل | dawn | dawn
صباح / الصباح / صباحا / الصبح / صبحا / صبح | morning | morning
ضحى / الضحى | morning | forenoon
قبل الظهر / ما قبل الظهر | morning | forenoon
ظهر / الظهر / ظهرا / الظهيرة / ظهيرة | noon | noon
بعد الظهر / بعد ظهر / عصر / العصر / عصرا / ما بعد الظهر / بعد العصر | afternoon | afternoon
مساء / المساء / مساءا / مسا / عشية / المغرب / مغرب / العشية | evening | evening
ليل / الليل / ليلا / ليلة / العشاء / بالليل / قبل منتصف الليل | night | night
`,
)

/** Halves of the day in short. */
const halves = lexicon('meridiem', 'ص / صباحا / ص. / am | am | before noon\nم / مساء / pm / م. | pm | after noon')

const zones = lexicon(
  'zone',
  `
توقيت غرينتش / توقيت غرينيتش / توقيت جرينتش / توقيت جرينيتش / ت غ / تغ / ت.غ / جرينتش / غرينتش / جمت / gmt / utc / التوقيت العالمي / التوقيت العالمي المنسق | UTC | Greenwich
توقيت مكة / توقيت مكة المكرمة / توقيت السعودية / توقيت الرياض / توقيت المملكة / توقيت المملكة العربية السعودية | Asia/Riyadh | Mecca
توقيت القاهرة / توقيت مصر | Africa/Cairo | Cairo
توقيت بيروت / توقيت لبنان | Asia/Beirut | Beirut
توقيت دمشق / توقيت سوريا | Asia/Damascus | Damascus
توقيت بغداد / توقيت العراق | Asia/Baghdad | Baghdad
توقيت عمان / توقيت الأردن | Asia/Amman | Amman
توقيت القدس / توقيت فلسطين | Asia/Hebron | Jerusalem
توقيت الدوحة / توقيت قطر | Asia/Qatar | Doha
توقيت الكويت | Asia/Kuwait | Kuwait
توقيت أبوظبي / توقيت أبو ظبي / توقيت دبي / توقيت الإمارات / توقيت الإمارات العربية المتحدة | Asia/Dubai | Abu Dhabi
توقيت طهران / توقيت إيران | Asia/Tehran | Tehran
توقيت تونس | Africa/Tunis | Tunis
توقيت الجزائر | Africa/Algiers | Algiers
توقيت الرباط / توقيت المغرب | Africa/Casablanca | Rabat
توقيت طرابلس / توقيت ليبيا | Africa/Tripoli | Tripoli
توقيت الخرطوم / توقيت السودان | Africa/Khartoum | Khartoum
توقيت لندن / توقيت بريطانيا | Europe/London | London
توقيت باريس / توقيت فرنسا | Europe/Paris | Paris
توقيت برلين / توقيت وسط أوروبا | Europe/Berlin | Berlin
توقيت موسكو | Europe/Moscow | Moscow
توقيت أنقرة / توقيت إسطنبول / توقيت تركيا | Europe/Istanbul | Ankara
توقيت نيويورك / توقيت واشنطن / توقيت شرق الولايات المتحدة / التوقيت الشرقي | America/New_York | New York
توقيت طوكيو / توقيت اليابان | Asia/Tokyo | Tokyo
توقيت بكين / توقيت الصين | Asia/Shanghai | Beijing
`,
)

const local = lexicon('zone_local', 'التوقيت المحلي / توقيت محلي / ت.م / توقيتها المحلي | local time')

export const dayWords = [
  ...weekdays,
  ...bareWeekdays,
  ...relative,
  ...nights,
  ...now,
  ...parts,
  ...halves,
  ...zones,
  ...local,
]
