import { lexicon } from '../engine/lexicon.js'

/** Months that no other word looks like. */
const months = lexicon(
  'month',
  `
يناير / كانون الثاني / كانون ثاني / كانون ثان / جانفي / ينايرا | 1 | January
فبراير / شباط / فيفري / فبرائر | 2 | February
آذار / اذار | 3 | March
أبريل / نيسان / إبريل / أفريل / ابريل | 4 | April
مايو / أيار / نوار | 5 | May
يونيو / حزيران / يونيه / يونية | 6 | June
يوليو / تموز / يوليه / يولية / جويلية / يوليوز | 7 | July
أغسطس / اغسطس / أغسطس | 8 | August
سبتمبر / أيلول / شتنبر / سيبتمبر | 9 | September
أكتوبر / تشرين الأول / تشرين أول / اكتوبر / تشرين الاول | 10 | October
نوفمبر / تشرين الثاني / تشرين ثاني / تشرين ثان / نونبر / نوفمبير | 11 | November
ديسمبر / كانون الأول / كانون أول / دجنبر / دسمبر / ديسمبير | 12 | December
`,
)

/** Months that are also other words: they need a day, a year, `شهر` or a second name beside them. */
const shared = lexicon(
  'month_or_word',
  `
مارس | 3 | March, or he practised
ماي | 5 | May, or a name
جوان | 6 | June, or a name
آب | 8 | August, or father
أوت / غشت | 8 | August, or a foreign word
`,
)

const hijri = lexicon(
  'hijri_month',
  `
محرم / المحرم / محرم الحرام | 1 | Muharram
صفر | 2 | Safar
ربيع الأول / ربيع أول | 3 | Rabi I
ربيع الآخر / ربيع الثاني / ربيع ثاني / ربيع الاخر | 4 | Rabi II
جمادى الأولى / جمادى الأول / جمادى أول / جمادى الاول / جماد أول / جمادي الأولى / جماد الأولى / جمادى أولى | 5 | Jumada I
جمادى الآخرة / جمادى ثاني / جمادى آخر / جمادى الثانية / جمادى الثاني / جمادى الآخر / جماد الثاني / جماد الآخر / جماد الآخرة | 6 | Jumada II
رجب | 7 | Rajab
شعبان | 8 | Shaban
رمضان / رمضان المبارك / رمضان الكريم | 9 | Ramadan
شوال | 10 | Shawwal
ذو القعدة / ذي القعدة / ذو القعده | 11 | Dhu al-Qida
ذو الحجة / ذي الحجة | 12 | Dhu al-Hijja
`,
)

const seasons = lexicon(
  'season',
  `
ربيع | 21 | spring
صيف | 22 | summer
خريف | 23 | autumn
شتاء | 24 | winter
`,
)

export const monthWords = [...months, ...shared, ...hijri, ...seasons]
