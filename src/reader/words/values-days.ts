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
اليوم / النهارده / النهاردة | 0 | today
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
الليلة المقبلة / الليلة القادمة / ليلة غد / ليلة الغد | 1 | tomorrow night
`,
)

const now = lexicon('now', 'الآن / هذه اللحظة / في هذه اللحظة / هذه الساعة / حاليا / حالا / دلوقتي / هلأ | now')

/** Parts of the day. With a clock time they say which half of the day is meant. */
const parts = lexicon(
  'part',
  `
فجر / الفجر / فجرا | dawn | dawn
صباح / الصباح / صباحا / الصبح / صبحا / صبح | morning | morning
ضحى / الضحى | morning | forenoon
قبل الظهر / ما قبل الظهر | morning | forenoon
ظهر / الظهر / ظهرا / الظهيرة / ظهيرة | noon | noon
بعد الظهر / بعد ظهر / عصر / العصر / عصرا / ما بعد الظهر / بعد العصر | afternoon | afternoon
مساء / المساء / مساءا / مسا / عشية / المغرب / مغرب / العشية | evening | evening
ليل / الليل / ليلا / ليلة / العشاء / بالليل | night | night
`,
)

/** Halves of the day in short. */
const halves = lexicon('meridiem', 'ص / صباحا / ص. / am | am | before noon\nم / مساء / pm / م. | pm | after noon')

const zones = lexicon(
  'zone',
  `
بتوقيت غرينتش / بتوقيت غرينيتش / بتوقيت جرينتش / بتوقيت جرينيتش / توقيت غرينتش / توقيت جرينتش / ت غ / تغ / ت.غ / جرينتش / غرينتش / جمت / gmt / utc / بالتوقيت العالمي / بالتوقيت العالمي المنسق | UTC | Greenwich
بتوقيت مكة / بتوقيت مكة المكرمة / توقيت مكة المكرمة / بتوقيت السعودية / بتوقيت الرياض / بتوقيت المملكة / بتوقيت المملكة العربية السعودية | Asia/Riyadh | Mecca
بتوقيت القاهرة / بتوقيت مصر | Africa/Cairo | Cairo
بتوقيت بيروت / بتوقيت لبنان | Asia/Beirut | Beirut
بتوقيت دمشق / بتوقيت سوريا | Asia/Damascus | Damascus
بتوقيت بغداد / بتوقيت العراق | Asia/Baghdad | Baghdad
بتوقيت عمان / بتوقيت الأردن | Asia/Amman | Amman
بتوقيت القدس / بتوقيت فلسطين | Asia/Hebron | Jerusalem
بتوقيت الدوحة / بتوقيت قطر | Asia/Qatar | Doha
بتوقيت الكويت | Asia/Kuwait | Kuwait
بتوقيت أبوظبي / بتوقيت أبو ظبي / بتوقيت دبي / بتوقيت الإمارات / بتوقيت الإمارات العربية المتحدة | Asia/Dubai | Abu Dhabi
بتوقيت طهران / بتوقيت إيران | Asia/Tehran | Tehran
بتوقيت تونس | Africa/Tunis | Tunis
بتوقيت الجزائر | Africa/Algiers | Algiers
بتوقيت الرباط / بتوقيت المغرب | Africa/Casablanca | Rabat
بتوقيت طرابلس / بتوقيت ليبيا | Africa/Tripoli | Tripoli
بتوقيت الخرطوم / بتوقيت السودان | Africa/Khartoum | Khartoum
بتوقيت لندن / بتوقيت بريطانيا | Europe/London | London
بتوقيت باريس / بتوقيت فرنسا | Europe/Paris | Paris
بتوقيت برلين / بتوقيت وسط أوروبا | Europe/Berlin | Berlin
بتوقيت موسكو | Europe/Moscow | Moscow
بتوقيت أنقرة / بتوقيت إسطنبول / بتوقيت تركيا | Europe/Istanbul | Ankara
بتوقيت نيويورك / بتوقيت واشنطن / بتوقيت شرق الولايات المتحدة / بالتوقيت الشرقي | America/New_York | New York
بتوقيت طوكيو / بتوقيت اليابان | Asia/Tokyo | Tokyo
بتوقيت بكين / بتوقيت الصين | Asia/Shanghai | Beijing
`,
)

const local = lexicon(
  'zone_local',
  'بالتوقيت المحلي / بتوقيت محلي / حسب التوقيت المحلي / ت.م / التوقيت المحلي | local time',
)

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
