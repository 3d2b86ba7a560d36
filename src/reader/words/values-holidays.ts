import { lexicon } from '../engine/lexicon.js'

/** Feasts with a day. Value: their key in the feasts' table. */
export const holidayWords = lexicon(
  'holiday',
  `
رأس السنة / رأس السنة الميلادية / عيد رأس السنة / السنة الجديدة / رأس العام / رأس السنة الجديدة / يوم رأس السنة / عيد رأس السنة الميلادية | new-year | New Year
ليلة رأس السنة / عشية رأس السنة / ليلة رأس السنة الميلادية | new-year-eve | New Year's Eve
عيد الميلاد / عيد الميلاد المجيد / يوم عيد الميلاد / الكريسماس / الكريسمس / كريسماس | christmas | Christmas
ليلة عيد الميلاد / عشية عيد الميلاد / ليلة الميلاد / ليلة الكريسماس | christmas-eve | Christmas Eve
عيد الميلاد الشرقي | eastern-christmas | Coptic Christmas
عيد الحب / يوم الحب / الفالنتاين / عيد الفالنتاين / فالنتاين / يوم الفالنتاين / يوم عيد الحب | valentine | Saint Valentine
يوم المرأة العالمي / اليوم العالمي للمرأة / عيد المرأة | womens-day | Women's Day
عيد الأم / يوم الأم | mothers-day | Mother's Day, 21 March in Arab states
عيد الأب / يوم الأب | fathers-day | Father's Day
عيد العمال / يوم العمال / عيد العمال العالمي / عيد الشغل | labour-day | Labour Day
الهالووين / هالوين / الهالوين / عيد الهالوين / عيد الهالووين / عيد القديسين | halloween | Halloween
عيد النوروز / نوروز / النوروز / عيد نوروز | nowruz | Nowruz
كذبة أبريل / كذبة نيسان | april-fools | April Fools
اليوم الوطني السعودي / اليوم الوطني للمملكة | saudi-national-day | Saudi National Day
اليوم الوطني الإماراتي / عيد الاتحاد | uae-national-day | UAE National Day
عيد الشكر / يوم الشكر | thanksgiving | Thanksgiving
الجمعة السوداء / الجمعة البيضاء / بلاك فرايدي | black-friday | Black Friday
عيد الفصح / أحد الفصح / عيد القيامة / عيد الفصح المجيد | easter | Easter
الجمعة العظيمة | good-friday | Good Friday
أحد الشعانين / أحد السعف | palm-sunday | Palm Sunday
عيد الفطر / عيد الفطر المبارك / عيد الفطر السعيد / العيد الصغير | fitr | Eid al-Fitr
عيد الأضحى / عيد الأضحى المبارك / عيد النحر / العيد الكبير | adha | Eid al-Adha
يوم عرفة / وقفة عرفة / يوم عرفات | arafa | Day of Arafa
رأس السنة الهجرية / السنة الهجرية الجديدة / عيد رأس السنة الهجرية | hijri-new-year | Islamic New Year
عاشوراء / يوم عاشوراء | ashura | Ashura
المولد النبوي / المولد النبوي الشريف / عيد المولد النبوي / ذكرى المولد النبوي | mawlid | the Prophet's birthday
أول رمضان / بداية رمضان / أول أيام رمضان / غرة رمضان / مطلع رمضان / بداية شهر رمضان | ramadan-start | first of Ramadan
ليلة القدر | laylat-al-qadr | Night of Destiny
الإسراء والمعراج / ليلة الإسراء والمعراج / ذكرى الإسراء والمعراج | isra-miraj | the Night Journey
`,
)
